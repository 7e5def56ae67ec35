"""Perubahan untuk layar: per layanan, dengan dampak, letak, dan kata yang berganti."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from ..compare import Comparison, Located
from ..diff import Effect
from ..locale import read
from ..message import visible
from ..model.base import Node
from ..path import show
from ..view.perubahan import label, sides, whole
from ..words import word_diff
from .terminal import Screen

_COLOURS = {
    Effect.MERINGANKAN: "32;1", Effect.MEMBERATKAN: "31;1", Effect.NETRAL: "36",
    Effect.REDAKSIONAL: "2",
}  # fmt: skip
_SIGNS = {"ditambah": "+", "dihapus": "-", "diubah": "~", "dipindah": "↕"}
_NONE = "Tidak ada perbedaan."
_NAMES = ("Persyaratan", "Langkah", "Hari kerja", "Biaya (rupiah)", "Kunjungan")


def changes(result: Comparison, screen: Screen) -> Iterator[str]:
    """Lines of text: every change under its service, then the burden and the counts."""
    yield from _skipped(result, screen)
    if not result.changes:
        yield "Tidak ada perbedaan pada bagian yang terbaca." if result.skipped else _NONE
        return
    for kode, group in groupby(result.changes, key=lambda item: item.kode):
        yield screen.paint(visible(kode), "1")
        for item in group:
            yield from _change(item, result.models[kode], screen)
        yield ""
    yield from _burden(result)
    counts = [f"{result.count(effect)} {effect.value}" for effect in Effect if result.count(effect)]
    yield f"{len(result.changes)} perubahan: {', '.join(counts)}."


def _skipped(result: Comparison, screen: Screen) -> Iterator[str]:
    if not result.skipped:
        return
    yield screen.paint("Tidak dibandingkan, karena tidak terbaca:", "33;1")
    for name, place in result.skipped.items():
        where = f"  {place.file}:{place.line}" if place else ""
        yield f"  ! {visible(name)}{screen.paint(where, '2')}"
    yield "  Perbaiki dahulu; lihat: standar periksa"
    yield ""


def _change(item: Located, model: type[Node], screen: Screen) -> Iterator[str]:
    change = item.change
    effect = screen.paint(change.effect.value, _COLOURS[change.effect])
    if whole(change):
        what = "Layanan baru" if change.kind == "ditambah" else "Dihapus seluruhnya"
        yield f"  {_SIGNS[change.kind]} {what}  {_places(item, screen)}"
        return
    name = visible(label(model, change.path))
    yield f"  {_SIGNS[change.kind]} {name}: {change.kind}, {effect}"
    yield f"    {screen.paint(visible(show(change.path)), '2')}  {_places(item, screen)}"
    before, after = (visible(text) for text in sides(change))
    if before and after and screen.colour:
        runs = word_diff(before, after)
        before = "".join(screen.paint(t, "31") if op == "-" else t for op, t in runs if op != "+")
        after = "".join(screen.paint(t, "32") if op == "+" else t for op, t in runs if op != "-")
    if before:
        yield f"    - {before}"
    if after:
        yield f"    + {after}"


def _places(item: Located, screen: Screen) -> str:
    words = [f"{p.file}:{p.line}" for p in (item.old, item.new) if p is not None]
    return screen.paint(" → ".join(words), "2")


def _burden(result: Comparison) -> Iterator[str]:
    before, after = result.burden
    rows = [
        (name, read(old) or "–", read(new) or "–")
        for name, old, new in zip(_NAMES, before, after, strict=True)
        if old != new
    ]
    if rows:
        yield "Beban bagi warga (sebelum → sesudah):"
        yield from (f"  {name}: {old} → {new}" for name, old, new in rows)
        yield ""
