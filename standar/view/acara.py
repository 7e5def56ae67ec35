"""Sebutan yang dipakai semua kertas forum: unsur, keputusan, sebab, layanan, dan bagiannya."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .. import locale
from ..fkp.forum import ForumFolder
from ..fkp.versi import Versi, resolve_address
from ..model import StandarPelayanan
from ..model.forum import Keputusan, Moda, Sebab, Unsur
from ..path import Path
from ..project.project import Service
from .blocks import Note, Row, Table, cell
from .butir import Butir, butir
from .naskah import PERINGATAN
from .official import Masthead
from .perubahan import label
from .tree import upwards

ISIAN = "…" * 14
"""A line that is filled in by hand."""
SEBARIS = 70
"""As many letters of a part's words name it among others."""
NAMA_UNSUR = {
    Unsur.PENGGUNA: "Pengguna layanan",
    Unsur.AKADEMISI: "Ahli, praktisi, atau akademisi",
    Unsur.INSTANSI: "Instansi terkait",
    Unsur.MASYARAKAT_SIPIL: "Organisasi masyarakat sipil",
    Unsur.MEDIA: "Media massa",
}
NAMA_KEPUTUSAN = {
    Keputusan.DITERIMA: "Diterima",
    Keputusan.DITERIMA_SEBAGIAN: "Diterima sebagian",
    Keputusan.DITOLAK: "Ditolak",
    Keputusan.DITUNDA: "Ditunda",
    Keputusan.DI_LUAR_KEWENANGAN: "Di luar kewenangan",
}
NAMA_SEBAB = {
    Sebab.PERATURAN: "Perubahan peraturan",
    Sebab.EVALUASI: "Hasil evaluasi",
    Sebab.KOREKSI: "Pembetulan",
    Sebab.DIGITALISASI: "Digitalisasi",
}
CARA = {
    Moda.TATAP_MUKA: "tatap muka", Moda.DARING: "daring", Moda.HIBRIDA: "tatap muka dan daring",
}  # fmt: skip


SELURUHNYA = "Seluruh standar"
KOSONG = 5
"""Rows to fill in by hand where nothing is written yet."""


def isian(text: str | None) -> str:
    """The text, or a line to fill in by hand where there is none, or only its mark."""
    return text if text and text.strip(" .…") else ISIAN


def peringatan_forum(forum: ForumFolder) -> str:
    """The warning that must stand on every page of an illustration; empty for a real forum."""
    proyek = forum.unit.proyek.node if forum.unit.proyek is not None else None
    contoh = (proyek is not None and proyek.contoh) or (forum.forum and forum.forum.contoh)
    sides = (side for versi in forum.versi for side in (versi.lama, versi.baru))
    return PERINGATAN if contoh or any(s and s.standar.contoh for s in sides) else ""


def nama_forum(forum: ForumFolder) -> str:
    """What the forum is called; of one that cannot be read, its unit."""
    return forum.forum.forum if forum.forum else f"Forum {forum.unit.unit.nama}"


def kepala(forum: ForumFolder, *lines: str) -> list[Masthead | Note]:
    """The head of a paper that is annexed to the minutes, with the warning of an illustration."""
    below = [f"Nomor berita acara: {isian(forum.forum.nomor)}"] if forum.forum else []
    when = locale.hari_tanggal(forum.forum.tanggal) if forum.forum else forum.hari
    head = Masthead((*lines, nama_forum(forum)), (when, *below))
    warning = peringatan_forum(forum)
    return [head, Note(warning, "warning")] if warning else [head]


def layanan(versi: Versi) -> Service | None:
    """The service as people know it: the new one, or the old one where it is gone."""
    return versi.baru or versi.lama


def nama_layanan(versi: Versi) -> str:
    """What the service is called now."""
    service = layanan(versi)
    return service.standar.layanan if service is not None else versi.alamat


@dataclass(frozen=True, slots=True)
class Sasaran:
    """What an input is about: the service, or a unit's services, and the part of it."""

    nama: str
    versi: Versi
    bagian: Path

    @property
    def komponen(self) -> str:
        """The component, or the whole standard."""
        return label(StandarPelayanan, self.bagian[:1]) or SELURUHNYA

    def __str__(self) -> str:
        """`Beasiswa › Persyaratan › Kartu Keluarga`."""
        return " › ".join((self.nama, *self.names()))

    def names(self) -> list[str]:
        """The component and the item as people know them: `Persyaratan`, `Kartu Keluarga`."""
        names = [label(StandarPelayanan, self.bagian[:1])]
        if len(self.bagian) > 1:
            found, named = self.butir(), label(StandarPelayanan, self.bagian)
            names.append(sebutan(found) if found is not None else named.partition(" › ")[2])
        return list(filter(None, names))

    def butir(self) -> Butir | None:
        """The item as people know it from the draft, or from what became of it."""
        around = [self.bagian[:n] for n in range(len(self.bagian), 1, -1)]
        for service in (self.versi.lama, self.versi.baru):
            known = butir(service.standar) if service is not None else {}
            if (found := next((known[path] for path in around if path in known), None)) is not None:
                return found
        return None


def letak(parts: Iterable[Sasaran]) -> list[str]:
    """Where some parts of a service stand, as papers count: `Persyaratan, butir 2, 5`."""
    numbers: dict[str, list[int]] = {}
    for part in parts:
        item = part.butir()
        if item is not None and item.number:
            numbers.setdefault(f"{part.komponen}, {item.kind}", []).append(item.number)
        else:
            numbers.setdefault(" › ".join(part.names()) or SELURUHNYA, [])
    return [f"{name} {locale.number_runs(found)}".strip() for name, found in numbers.items()]


def sasaran(forum: ForumFolder, target: str) -> Sasaran | None:
    """What an address in a forum's files means; None where there is no such thing."""
    path = resolve_address(forum.unit.alamat, target)
    for address, versi in forum.jejak.versi.items():
        own = tuple(address.split("/"))
        if path[: len(own)] == own:
            return Sasaran(nama_layanan(versi), versi, path[len(own) :])
    found = [
        (len(own), Sasaran(f"Semua layanan {unit.unit.nama}", versi, path[len(own) :]))
        for versi in forum.jejak.versi.values()
        if (service := layanan(versi)) is not None
        for unit in upwards(service.unit)
        if path[: len(own := tuple(filter(None, unit.alamat.split("/"))))] == own
    ]
    return max(found, key=lambda pair: pair[0])[1] if found else None


def sebutan(item: Butir) -> str:
    """The first words of a part."""
    first = item.lines[0] if item.lines else item.path[-1]
    if len(first) <= SEBARIS:
        return first
    return f"{first[:SEBARIS].rsplit(' ', 1)[0]} …"


def form(
    caption: str, head: tuple[str, ...], rows: Sequence[Row], widths: tuple[int, ...]
) -> Table:
    """A table; where it would be empty, one to fill in by hand."""
    rest = [cell("")] * (len(head) - 1)
    blank = [Row((cell(f"{n}."), *rest)) for n in range(1, KOSONG + 1)]
    return Table(caption, head, tuple(rows or blank), widths, form=not rows)
