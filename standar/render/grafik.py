"""Grafik sebagai SVG yang terbaca: gambarnya disebut dengan kata, warnanya dari lembar gaya."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from ..view.grafik import Chart, Point

WIDTH = 340
"""Drawn as wide as a telephone, so that letters keep their size there."""
_ROW, _BAR = 44, 14
_LABEL = 36
_HEIGHT, _TOP, _SIDE, _FOOT = 200, 26, 34, 24


def chart(value: Chart) -> str:
    """A figure whose picture tells its values to who cannot see it."""
    if not value.points:
        return ""
    height, shapes = _line(value) if value.kind == "line" else _bars(value)
    said = "; ".join(_said(point, value.marked) for point in value.points)
    label = escape(f"{value.caption}: {said}.")
    picture = (
        f'<svg viewBox="0 0 {WIDTH} {height}" role="img" aria-label="{label}">'
        f"{''.join(shapes)}</svg>"
    )
    return (
        f'<figure class="grafik"><figcaption>{escape(value.caption)}</figcaption>{picture}</figure>'
    )


def _said(point: Point, marked: str) -> str:
    note = f" ({marked})" if point.marked and marked else ""
    return f"{point.label} {point.shown}{note}"


def _bars(value: Chart) -> tuple[int, Iterator[str]]:
    def shapes() -> Iterator[str]:
        for n, point in enumerate(value.points):
            top = n * _ROW
            length = max(2.0, _within(point.share) * WIDTH)
            kind = "batang tanda" if point.marked else "batang"
            note = f" · {value.marked}" if point.marked and value.marked else ""
            yield f'<text x="0" y="{top + 16}">{escape(_short(point.label + note))}</text>'
            yield f'<text x="{WIDTH}" y="{top + 16}" class="nilai">{escape(point.shown)}</text>'
            for width, name in ((WIDTH, "dasar"), (length, kind)):
                size = f'width="{width:.1f}" height="{_BAR}"'
                yield f'<rect x="0" y="{top + 22}" {size} class="{name}"/>'

    return len(value.points) * _ROW, shapes()


def _line(value: Chart) -> tuple[int, Iterator[str]]:
    room, drop = WIDTH - 2 * _SIDE, _HEIGHT - _TOP - _FOOT
    last = max(1, len(value.points) - 1)

    def place(n: int, point: Point) -> tuple[float, float]:
        return _SIDE + room * n / last, _TOP + drop * (1 - _within(point.share))

    def shapes() -> Iterator[str]:
        spots = [place(n, point) for n, point in enumerate(value.points)]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in spots)
        base = _HEIGHT - _FOOT
        yield f'<line x1="0" y1="{base}" x2="{WIDTH}" y2="{base}" class="dasar"/>'
        yield f'<polyline points="{path}" class="garis"/>'
        for (x, y), point in zip(spots, value.points, strict=True):
            yield f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" class="titik"/>'
            yield f'<text x="{x:.1f}" y="{y - 9:.1f}" class="tengah">{escape(point.shown)}</text>'
            yield f'<text x="{x:.1f}" y="{_HEIGHT - 6}" class="tengah">{escape(point.label)}</text>'

    return _HEIGHT, shapes()


def _short(label: str) -> str:
    """As much of a label as fits beside its value; the table has all of it."""
    return label if len(label) <= _LABEL else f"{label[: _LABEL - 1].rstrip()}…"


def _within(share: float) -> float:
    return min(1.0, max(0.0, share))
