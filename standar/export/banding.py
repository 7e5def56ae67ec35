"""Perubahan sebagai tabel Markdown, untuk ditempel pada permintaan penggabungan."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..comparison.compare import Comparison, Located
from ..view.banding import JENIS, JUDUL, beban, count, kelompok, sebab
from ..view.blocks import Added, Removed, Text
from ..view.coretan import marked
from ..view.perubahan import label, lines, whole
from .markdown import escape, row, table_head

MOST = 200
"""Changes that fit into the description of a merge request."""
_NONE = "Tidak ada perbedaan.\n"
_HEAD = ("Bagian", "Semula", "Menjadi", "Dampak")


def markdown(result: Comparison) -> str:
    """The whole comparison: the burden, then a table for every service."""
    return "".join(_parts(result)).rstrip("\n")


def _parts(result: Comparison) -> Iterator[str]:
    yield f"## {JUDUL}\n\n"
    if result.skipped:
        yield "**Tidak dibandingkan, karena tidak terbaca:**\n\n"
        for name, place in result.skipped.items():
            yield f"- {escape(name)}{escape(f' ({place.file}:{place.line})') if place else ''}\n"
        yield "\n"
    groups = kelompok(result.changes)
    told = [item for group in groups for item in group.perubahan]
    if not told:
        yield "Tidak ada perbedaan pada bagian yang terbaca.\n" if result.skipped else _NONE
        return
    yield f"{count(told)}.\n\n"
    yield from _burden(result)
    left = MOST
    for group in groups:
        items = group.perubahan[:left]
        if items:
            yield f"### {escape(group.judul)}\n\n"
            yield f"{escape(group.nama)}\n\n" if group.nama else ""
            yield table_head(_HEAD)
            yield from (_row(item, result) for item in items)
            yield "\n"
        left -= len(items)
    if len(told) > MOST:
        yield f"{len(told) - MOST} perubahan lain tidak ditampilkan.\n"


def _burden(result: Comparison) -> Iterator[str]:
    rows = beban(result)
    if rows:
        yield table_head(("Beban bagi warga", "Semula", "Menjadi"))
        for name, found in rows:
            for figure, old, new in found:
                yield row((f"{escape(name)}: {escape(figure)}", escape(old), escape(new)))
        yield "\n"


def _row(item: Located, result: Comparison) -> str:
    change = item.change
    if whole(change):
        what = "Layanan baru" if change.kind == "ditambah" else "Dihapus seluruhnya"
        return row((f"**{what}**", "", "", _effect(item, result)))
    before, after = marked(*lines(change))
    name = f"{escape(label(result.models[item.kode], change.path))}: {JENIS[change.kind]}"
    return row((name, _cell(before), _cell(after), _effect(item, result)))


def _effect(item: Located, result: Comparison) -> str:
    why = sebab(item, result)
    return item.change.effect.value + (f"<br>{escape(why)}" if why else "")


def _cell(texts: Iterable[Text]) -> str:
    return "<br>".join(map(_text, texts))


def _text(text: Text) -> str:
    """What went is struck through, what came is bold."""
    if isinstance(text, str):
        return escape(text)
    return "".join(_inline(part) for part in text)


def _inline(part: object) -> str:
    match part:
        case Removed(text):
            return f"<del>{escape(text)}</del>"
        case Added(text):
            return f"<ins>{escape(text)}</ins>"
        case str():
            return escape(part)
    return ""
