"""Perubahan untuk layar: per layanan, dengan dampak, letak, dan kata yang berganti."""

from __future__ import annotations

from collections.abc import Iterator

from ..comparison.compare import Comparison, Located
from ..difference.diff import Effect, Kind
from ..difference.words import word_diff
from ..message import visible
from ..path import show
from ..view.banding import JENIS, count, kelompok, sebab
from ..view.perubahan import label, lines, whole
from ..view.perubahan_warga import figures
from .terminal import Screen

_COLOURS = {
    Effect.MERINGANKAN: "32;1", Effect.MEMBERATKAN: "31;1", Effect.NETRAL: "36",
    Effect.REDAKSIONAL: "2",
}  # fmt: skip
_SIGNS: dict[Kind, str] = {
    "ditambah": "+", "dihapus": "-", "diubah": "~", "dipindah": "↕", "diganti-nama": "=",
    "dipecah": "<", "digabung": ">",
}  # fmt: skip
_NONE = "Tidak ada perbedaan."


def changes(result: Comparison, screen: Screen) -> Iterator[str]:
    """Lines of text: every change under its service, then the burden and the counts."""
    yield from _skipped(result, screen)
    if not result.changes:
        yield "Tidak ada perbedaan pada bagian yang terbaca." if result.skipped else _NONE
        return
    groups = kelompok(result.changes)
    for group in groups:
        yield screen.paint(visible(group.judul), "1")
        if group.nama:
            yield f"  {screen.paint(visible(group.nama), '2')}"
        for item in group.perubahan:
            yield from _change(item, result, screen)
        yield ""
    yield from _burden(result)
    yield f"{count([item for group in groups for item in group.perubahan])}."


def _skipped(result: Comparison, screen: Screen) -> Iterator[str]:
    if not result.skipped:
        return
    yield screen.paint("Tidak dibandingkan, karena tidak terbaca:", "33;1")
    for name, place in result.skipped.items():
        where = f"  {place.file}:{place.line}" if place else ""
        yield f"  ! {visible(name)}{screen.paint(visible(where), '2')}"
    yield "  Perbaiki dahulu; lihat: standar periksa"
    yield ""


def _change(item: Located, result: Comparison, screen: Screen) -> Iterator[str]:
    change = item.change
    effect = screen.paint(change.effect.value, _COLOURS[change.effect])
    if whole(change):
        what = "Layanan baru" if change.kind == "ditambah" else "Dihapus seluruhnya"
        yield f"  {_SIGNS[change.kind]} {what}  {_places(item, screen)}"
        return
    name = visible(label(result.models[item.kode], change.path))
    yield f"  {_SIGNS[change.kind]} {name}: {JENIS[change.kind]}, {effect}"
    yield f"    {screen.paint(visible(show(change.path)), '2')}  {_places(item, screen)}"
    before, after = ([visible(line) for line in side] for side in lines(change))
    if len(before) == len(after) == 1 and screen.colour:
        runs = word_diff(before[0], after[0])
        before = ["".join(screen.paint(t, "31") if op == "-" else t for op, t in runs if op != "+")]
        after = ["".join(screen.paint(t, "32") if op == "+" else t for op, t in runs if op != "-")]
    yield from (f"    - {line}" for line in before)
    yield from (f"    + {line}" for line in after)
    if why := sebab(item, result):
        yield f"    {visible(why)}"


def _places(item: Located, screen: Screen) -> str:
    words = [visible(f"{p.file}:{p.line}") for p in (item.old, item.new) if p is not None]
    return screen.paint(" → ".join(words), "2")


def _burden(result: Comparison) -> Iterator[str]:
    """The sums; where several services changed, the figures of each."""
    named = {kode: found for kode, pair in result.burdens.items() if (found := figures(*pair))}
    total = figures(*result.burden)
    if not named:
        return
    yield "Beban bagi warga (sebelum → sesudah):"
    if total:
        yield from (f"  {name}: {old} → {new}" for name, old, new in total)
    if len(named) > 1 or not total:
        for kode, found in named.items():
            said = "; ".join(f"{name.lower()} {old} → {new}" for name, old, new in found)
            yield f"  {visible(kode)}: {said}"
    yield ""
