"""Rupa poster, lembar loket, selebaran, dan maklumat menurut besar huruf isinya."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from .palette import COLOUR
from .papan import Design
from .style import Style

INK, WHITE, PAD, AIRY = COLOUR.ink, "FFFFFF", 3, ("Heading2",)


def _public(title: float, answer: float, name: float) -> Callable[[int], tuple[Style, ...]]:
    """The styles of a paper for the public; what stands out is so many times as large as text."""

    def styles(points: int) -> tuple[Style, ...]:
        unit = points * 20
        text = points * 2

        def large(times: float) -> int:
            return round(text * times)

        body = Style("BodyText", "Body Text", size=text, after=unit // 5)
        return (
            body,
            replace(body, id="ListParagraph", name="List Paragraph"),
            Style("IsiNaskah", "Isi Naskah", size=text, after=unit // 5),
            Style("KopNama", "Kop Nama", size=large(name), color=COLOUR.quiet),
            Style("KopUnit", "Kop Unit", size=large(name), bold=True, color=INK),
            Style("KopAlamat", "Kop Alamat", size=text),
            Style("JudulNaskah", "Judul Naskah", following="BodyText", size=large(title), bold=True,
                  color=INK, before=unit // 3, after=unit // 3, outline=0, keep=True),
            Style("BawahNaskah", "Bawah Naskah", size=large(name), color=COLOUR.quiet,
                  after=unit // 2),
            _heading(2, text, unit, unit // 2),
            Style("Jawaban", "Jawaban", size=large(answer), bold=True, color=INK,
                  before=unit // 6, after=unit // 6, whole=True),
            Style("Gambar", "Gambar", before=unit // 3, after=unit // 6, align="center"),
            Style("Header", "header", size=text, color=COLOUR.quiet),
        )  # fmt: skip

    return styles


def _heading(level: int, size: int, unit: int, before: int) -> Style:
    """A band of ink with white words, which a copying machine keeps."""
    return Style(
        f"Heading{level}", f"heading {level}", following="BodyText", size=size, bold=True,
        color=WHITE, before=before, after=unit // 4, outline=level - 1, keep=True, fill=INK,
        pad=PAD, left=PAD * 20,
    )  # fmt: skip


def _promise(points: int) -> tuple[Style, ...]:
    """The styles of what is framed: in the middle, in large quiet letters."""
    text, unit = points * 2, points * 20
    return (
        Style("BodyText", "Body Text", size=text, after=unit // 2, align="center"),
        Style("ListParagraph", "List Paragraph", size=text, after=unit * 3 // 4),
        Style("KopNama", "Kop Nama", size=26, align="center"),
        Style("KopUnit", "Kop Unit", size=34, bold=True, after=30, align="center"),
        Style("KopAlamat", "Kop Alamat", size=19, align="center"),
        Style("JudulNaskah", "Judul Naskah", following="BodyText", size=text * 9 // 5, bold=True,
              color=INK, before=unit, after=unit, outline=0, keep=True, align="center"),
        Style("BarisNaskah", "Baris Naskah", size=text * 4 // 5, after=unit // 2, keep=True,
              align="center"),
        Style("Tempat", "Tempat", size=min(text, 28), keep=True),
        Style("Jabatan", "Jabatan", size=min(text, 28), before=60, after=1100, keep=True),
        Style("Nama", "Nama", size=min(text, 28), whole=True),
        Style("Header", "header", size=20, color=COLOUR.quiet),
    )  # fmt: skip


POSTER_A3 = Design(_public(3.0, 1.8, 1.1), (32, 30, 28, 26, 24, 23, 22, 21, 20), airy=AIRY)
"""Read from two metres: a title of 60 points, answers of 36, text of 20 at least."""
POSTER_A4 = Design(_public(3.0, 1.8, 1.1), (22, 20, 18, 17, 16, 15, 14), airy=AIRY)
"""The same on half the sheet, for a door or a counter: read from a metre and a half."""
LOKET = Design(_public(2.2, 1.6, 1.0), (14, 13, 12, 11, 10), airy=AIRY)
SELEBARAN = Design(_public(1.9, 1.5, 1.0), (16, 15, 14, 13, 12, 11, 10))
MAKLUMAT = Design(
    _promise, (26, 24, 22, 20, 18, 17, 16, 15, 14, 13, 12), step=1.5,
    airy=("JudulNaskah", "ListParagraph"),
)  # fmt: skip
