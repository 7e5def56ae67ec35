"""Perubahan bagi warga: nama bagian bertautan, semula dan menjadi, dampak, dan beban."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from .. import locale
from ..difference.diff import Effect
from ..fkp.versi import Versi
from ..model import KOMPONEN
from ..model.ukuran import Ukuran, ukuran
from ..project.project import Service, UnitFolder
from .acara import nama_layanan
from .blocks import Compared, Inline, Item, Items, Link, Row, Table, Text, cell, words
from .links import relative, service_page, unit_page
from .semula import Selisih

DAMPAK = {
    Effect.MEMBERATKAN: "Lebih berat bagi Anda",
    Effect.MERINGANKAN: "Lebih ringan bagi Anda",
    Effect.NETRAL: "",
    Effect.REDAKSIONAL: "Hanya cara menulisnya",
}
"""What a change means to a citizen, the weightiest first."""
UKURAN = ("Persyaratan", "Langkah", "Hari kerja", "Biaya (rupiah)", "Kunjungan")
"""The burden of a service, in the order in which `Ukuran` counts it."""
_KOMPONEN = {komponen.kunci for komponen in KOMPONEN}


class Tautan:
    """Links from one page of the site to the units, services and parts that have a page."""

    def __init__(
        self, page: str, services: Mapping[str, Service], units: Collection[str] = ()
    ) -> None:
        self.page = page
        self.services = services
        self.units = units

    def unit(self, unit: UnitFolder) -> Inline:
        """The name of a unit, with a link where it has a page."""
        if unit.alamat not in self.units:
            return unit.unit.nama
        return Link(unit.unit.nama, relative(unit_page(unit), self.page))

    def layanan(self, versi: Versi, part: str = "", text: str = "") -> Inline:
        """The name of a service, or another text, with a link where there is a page."""
        said = text or nama_layanan(versi)
        service = self.services.get(versi.alamat)
        if service is None:
            return said
        anchor = (part,) if part in _KOMPONEN else ()
        return Link(said, relative(service_page(service), self.page, anchor))


def satu_perubahan(
    row: Selisih, tautan: Tautan, sebab: Iterable[Text] = (), *, bernama: bool = True
) -> Item:
    """A changed part: what it is, what it means, why, and its words before and after.

    `bernama` says whether the service must be named.
    """
    said = [DAMPAK[effect] for effect in dampak(row) if DAMPAK[effect]]
    meant: list[Text] = [". ".join(said)] if said else []
    return Item(
        tuple(judul_perubahan(row, tautan, bernama=bernama)), (*meant, *sebab), (banding(row),)
    )


def judul_perubahan(row: Selisih, tautan: Tautan, *, bernama: bool = True) -> Iterator[Inline]:
    """The part that changed, with the services in which it stands where they must be named."""
    first = row.layanan[0]
    path = row.kaitan[0].perubahan.change.path
    where = ", ".join(filter(None, (row.bagian, row.tempat)))
    yield tautan.layanan(first, path[0] if path else "", where)
    if not bernama:
        return
    if row.asal and len(row.layanan) > 1:
        yield f" pada semua layanan {row.asal}"
        return
    for place, versi in enumerate(row.layanan):
        yield ", " if place else " pada "
        yield tautan.layanan(versi)


def nama_perubahan(row: Selisih) -> str:
    """The same as words only."""
    return words(tuple(judul_perubahan(row, Tautan("", {}))))


def daftar_perubahan(
    rows: Iterable[Selisih], tautan: Tautan, *, bernama: bool = True
) -> list[Items]:
    """Changed parts as a list; nothing where there are none."""
    items = tuple(satu_perubahan(row, tautan, bernama=bernama) for row in rows)
    return [Items(items)] if items else []


def banding(row: Selisih) -> Compared:
    """The lines of a changed part, before and after."""
    before, after = row.marked()
    heads = ("Semula", "Menjadi") if before and after else ("Dihapus", "Ditambahkan")
    return Compared(tuple(before), tuple(after), heads)


def dampak(row: Selisih) -> tuple[Effect, ...]:
    """What the changes of a part mean, each effect once, the weightiest first."""
    found = {kaitan.perubahan.change.effect for kaitan in row.kaitan}
    return tuple(effect for effect in DAMPAK if effect in found)


def figures(before: Ukuran | None, after: Ukuran | None) -> list[tuple[str, str, str]]:
    """The figures of the burden that are others now: name, before, after."""
    if before is None or after is None:
        return []
    return [
        (name, locale.read(old) or "–", locale.read(new) or "–")
        for name, old, new in zip(UKURAN, before, after, strict=True)
        if old != new
    ]


def beban(versi: Versi) -> list[tuple[str, str, str]]:
    """The figures of a service's burden that changed between its versions."""
    if versi.lama is None or versi.baru is None:
        return []
    return figures(ukuran(versi.lama.standar), ukuran(versi.baru.standar))


def tabel_beban(versions: Iterable[Versi], tautan: Tautan | None = None) -> list[Table]:
    """The burden of services before and after; nothing where no figure changed."""
    rows: list[Row] = []
    for versi in versions:
        figures = beban(versi)
        name: Text = (tautan.layanan(versi),) if tautan else nama_layanan(versi)
        if figures:
            rows.append(Row((cell(name),), group=True))
        rows += [
            Row((cell(figure), cell(old, "right"), cell(new, "right")))
            for figure, old, new in figures
        ]
    head = ("Beban bagi pemohon", "Semula", "Menjadi")
    return [Table("Beban sebelum dan sesudah", head, tuple(rows), (50, 25, 25))] if rows else []
