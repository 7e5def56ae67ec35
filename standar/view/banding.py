"""Hasil perbandingan sebagai halaman: beban, yang berasal dari unit, lalu layanan demi layanan."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from .. import locale
from ..comparison.compare import Comparison, Located
from ..difference.diff import Effect, Kind
from ..path import show
from .acara import NAMA_SEBAB
from .blocks import Block, Compared, Heading, Item, Items, Note, Page, Paragraph, Row, Table, cell
from .coretan import marked
from .kata_forum import dikutip
from .letak import Letak
from .perubahan import label, lines, whole
from .perubahan_warga import figures

JUDUL = "Perbandingan standar pelayanan"
JENIS: dict[Kind, str] = {
    "ditambah": "ditambah", "dihapus": "dihapus", "diubah": "diubah",
    "dipindah": "urutannya berubah",
    "diganti-nama": "kodenya diganti", "dipecah": "dipecah", "digabung": "digabung",
}  # fmt: skip
"""What happened, in words that follow the name of a part."""
_NAMA_SEBAB = {kind.value: name for kind, name in NAMA_SEBAB.items()}
SEBAGIAN = 8
"""Of so many services the names are told."""


@dataclass(frozen=True, slots=True)
class Kelompok:
    """Changes told together: of one service, or of one file that gives them to several."""

    layanan: tuple[str, ...]
    perubahan: tuple[Located, ...]
    asal: str = ""
    """The file of the unit or project that gives the parts; nothing where they are its own."""

    @property
    def judul(self) -> str:
        """The service, or the file and to how many its parts apply."""
        many = f"berlaku bagi {len(self.layanan)} layanan"
        return f"Dari {self.asal}, {many}" if self.asal else self.layanan[0]

    @property
    def nama(self) -> str:
        """The services that a file gives its parts to; nothing for a service itself."""
        many = len(self.layanan)
        names = list(self.layanan[:SEBAGIAN])
        if many > SEBAGIAN:
            names.append(f"{many - SEBAGIAN} lainnya")
        return f"{locale.enumerate_words(names)}." if self.asal else ""


def kelompok(changes: Iterable[Located]) -> list[Kelompok]:
    """The changes in groups; what a unit gives to several services is told once, before theirs."""
    own: dict[str, list[Located]] = {}
    given: dict[object, list[Located]] = {}
    for item in changes:
        if item.shared:
            key = item.change.fingerprint, item.change.old, item.old, item.new
            given.setdefault(key, []).append(item)
        else:
            own.setdefault(item.kode, []).append(item)
    files: dict[tuple[str, tuple[str, ...]], list[Located]] = {}
    for same in given.values():
        place = same[0].new or same[0].old
        names = tuple(item.kode for item in same)
        files.setdefault((place.file if place else "", names), []).append(same[0])
    shared = [Kelompok(names, tuple(items), file) for (file, names), items in files.items()]
    return shared + [Kelompok((kode,), tuple(items)) for kode, items in own.items()]


def count(changes: Sequence[Located]) -> str:
    """`3 perubahan: 1 meringankan, 2 netral`."""
    many = {effect: sum(c.change.effect is effect for c in changes) for effect in Effect}
    said = ", ".join(f"{number} {effect.value}" for effect, number in many.items() if number)
    return f"{len(changes)} perubahan: {said}"


def halaman(result: Comparison, title: str = JUDUL) -> Page:
    """The whole comparison as a page."""
    groups = kelompok(result.changes)
    told = [item for group in groups for item in group.perubahan]
    if not told:
        none = "Tidak ada perbedaan pada bagian yang terbaca." if result.skipped else None
        return Page(title, (*_skipped(result), Paragraph(none or "Tidak ada perbedaan.")))
    names, letak = nama_layanan(result), Letak.of(told)
    blocks: list[Block] = [*_skipped(result), *_burden(result, names)]
    for group in groups:
        anchor = ("perubahan", *group.layanan[:1], group.asal)
        known = _dinamai(group, names, letak)
        blocks.append(Heading(2, known.judul, anchor))
        blocks += [Paragraph(known.nama)] if known.nama else []
        blocks.append(Items(tuple(_item(item, result, letak) for item in group.perubahan)))
    return Page(title, tuple(blocks), f"{count(told)}.{_menurut(result)}")


def _menurut(result: Comparison) -> str:
    return f" Sebabnya menurut {result.forum}." if result.forum else ""


def _dinamai(group: Kelompok, names: Mapping[str, str], letak: Letak) -> Kelompok:
    """The group with services and files as people know them."""
    asal = letak.berkas(group.perubahan[0]) if group.asal else ""
    services = tuple(names.get(kode, kode) for kode in group.layanan)
    return Kelompok(services, group.perubahan, asal)


def nama_layanan(result: Comparison) -> dict[str, str]:
    """What services are called; with its address where two have the same name."""
    many = Counter(result.names.values())
    return {
        kode: name if many[name] == 1 else f"{name} ({kode})" for kode, name in result.names.items()
    }


def sebab(item: Located, result: Comparison) -> str:
    """The causes of a change in one line; nothing where no forum was asked."""
    if result.causes is None:
        return ""
    return f"Sebab: {locale.enumerate_words(result.cause(item)) or 'belum dicatat'}"


def _alasan(item: Located, result: Comparison) -> list[str]:
    """The causes of a change with their words, each in a line of its own."""
    causes, words = result.cause(item), result.reasons.get(item.change.fingerprint, {})
    said = [(_NAMA_SEBAB.get(kode, kode), " ".join(words.get(kode, "").split())) for kode in causes]
    told = [f"Sebab: {name}, {dikutip(text)}" if text else f"Sebab: {name}" for name, text in said]
    return told or list(filter(None, [sebab(item, result)]))


def _item(item: Located, result: Comparison, letak: Letak) -> Item:
    change = item.change
    places = letak(item)
    if whole(change):
        what = "Layanan baru" if change.kind == "ditambah" else "Dihapus seluruhnya"
        return Item(what, (places, *_alasan(item, result)))
    before, after = marked(*lines(change))
    name = label(result.models[item.kode], change.path)
    said = f"{name}: {JENIS[change.kind]}, {change.effect.value}"
    similar = "Dikenali dari kata-katanya." if change.similar else ""
    about = f"{show(change.path)} · {places}"
    return Item(
        said,
        (*_alasan(item, result), *filter(None, [similar]), about),
        (Compared(tuple(before), tuple(after)),),
    )


def _skipped(result: Comparison) -> Iterator[Block]:
    if result.skipped:
        names = [
            f"{name} ({place.file}:{place.line})" if place else name
            for name, place in result.skipped.items()
        ]
        yield Note("Tidak dibandingkan, karena tidak terbaca:", "warning")
        yield Items(tuple(Item(name) for name in names))


def beban(result: Comparison) -> list[tuple[str, list[tuple[str, str, str]]]]:
    """The sums of several services, then every service of which a figure is another one."""
    named = [(kode, figures(*pair)) for kode, pair in result.burdens.items()]
    total = figures(*result.burden) if len(result.burdens) > 1 else []
    return [(name, found) for name, found in [("Semua layanan", total), *named] if found]


def _burden(result: Comparison, names: Mapping[str, str]) -> Iterator[Block]:
    rows: list[Row] = []
    for name, found in beban(result):
        rows.append(Row((cell(names.get(name, name)),), group=True))
        rows += [Row((cell(n), cell(old, "right"), cell(new, "right"))) for n, old, new in found]
    if rows:
        head = ("Beban bagi warga", "Semula", "Menjadi")
        yield Table("Beban bagi warga", head, tuple(rows), (50, 25, 25))
