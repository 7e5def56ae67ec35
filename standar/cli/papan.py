"""Kertas bagi warga dari sebuah unit: maklumat, poster, lembar loket, dan selebaran sekaligus."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from ..enact.lifecycle import Lifecycle
from ..fkp.draft import services_below
from ..kertas import kertas
from ..maklumat import pernyataan
from ..message import visible
from ..model import Proyek
from ..model.kertas import NamaProfil
from ..project.layout import Folder, Layout
from ..project.project import Service, UnitFolder
from ..situs import SiteError, site_address
from ..source.edit import write_atomic
from ..view.cap import cap
from ..view.keputusan import RANCANGAN
from ..view.naskah import PERINGATAN
from .fkp.tempat import Salah

if TYPE_CHECKING:
    from ..render.word.kertas_papan import Around

A3 = "a3"


def print_public(
    args: Namespace, life: Lifecycle, folder: Folder, target: Path, kinds: tuple[str, ...]
) -> list[Path]:
    """Write every paper of these kinds; tells what it wrote and what it had to leave out."""
    printer = _Printer(args, life, folder)
    written: list[Path] = []
    for kind in kinds:
        count = len(written)
        for name, data in printer.papers(kind):
            path = target / kind / name
            path.parent.mkdir(parents=True, exist_ok=True)
            write_atomic(path, data)
            written.append(path)
        where = life.layout.relative(target / kind)
        print(f"Ditulis: {where}/ ({len(written) - count} berkas {kind})")
    return written


class _Printer:
    """The papers of one unit and of the services below it."""

    def __init__(self, args: Namespace, life: Lifecycle, folder: Folder) -> None:
        from ..render.word.kertas_keputusan import emblem

        self.args, self.life, self.layout = args, life, life.layout
        self.unit = life.records.reader.unit(folder.path)
        document = self.unit.proyek
        self.proyek = (document.node if document else None) or Proyek(nama=life.layout.root.name)
        self.services = [*self._services(folder)]
        self.situs = _situs(self.layout, self.proyek)
        picture, trouble = emblem(self.proyek, self.layout.standards)
        if trouble:
            print(f"Lambang {visible(str(self.proyek.logo))} tidak dipakai: {trouble}.")
        self.emblem = picture

    def papers(self, kind: str) -> Iterator[tuple[str, bytes]]:
        """The files of one kind by their names."""
        if kind == "maklumat":
            yield from self._promises()
            return
        if not self.services:
            raise Salah("Belum ada layanan di unit ini. Buat dahulu: standar baru layanan")
        for service in self.services:
            yield from self._of(kind, service)

    def _services(self, folder: Folder) -> Iterator[Service]:
        """The standards in force; those of the work where there are none, or where it is asked."""
        for path in services_below(self.layout, folder):
            address = path.relative_to(self.layout.standards).with_suffix("").as_posix()
            work = self.life.records.current(address)
            if work is None:
                raise Salah(
                    f"{visible(self.layout.relative(path))} tidak terbaca. Lihat: standar periksa"
                )
            enacted = None if self.args.rancangan else self.life.enacted(work.unit, address)
            found = enacted or work
            found.status = self.life.status(found)
            yield found

    def _around(self, warning: str) -> Around:
        from ..render.word.kertas_papan import Around

        asked: NamaProfil | None = self.args.kertas if self.args.kertas != A3 else None
        return Around(self.proyek, kertas(self.proyek.kertas, asked), self.emblem, warning)

    def _warned(self, *, draft: bool, example: bool) -> Around:
        said = (RANCANGAN if draft else "", PERINGATAN if example else "")
        return self._around(". ".join(filter(None, said)))

    def _promises(self) -> Iterator[tuple[str, bytes]]:
        from ..render.word.kertas_papan import TooMuchError, promise

        if self.unit.unit.maklumat is None or not pernyataan(self.unit.unit.maklumat):
            print(
                "Maklumat unit ini belum ditulis di unit.yaml: dipakai kalimat bawaan. Bacalah "
                "sebelum ditandatangani."
            )
        around = self._warned(draft=False, example=_example(self.proyek, self.unit))
        for name, wide in (("maklumat-tegak", False), ("maklumat-melintang", True)):
            try:
                yield f"{name}.docx", promise(self.unit, around, wide=wide)
            except TooMuchError as error:
                raise Salah(
                    "Maklumat terlalu panjang untuk satu lembar. Ringkaslah maklumat di unit.yaml."
                ) from error

    def _of(self, kind: str, service: Service) -> Iterator[tuple[str, bytes]]:
        from ..render.word.kertas_papan import TooMuchError, counter, leaflet, wall

        draft = not service.status.tahap.berlaku or self.args.rancangan
        example = self.proyek.contoh or service.standar.contoh
        around, stamp = self._warned(draft=draft, example=example), cap(service, self.situs)
        name = service.alamat.removeprefix(f"{self.unit.alamat}/").replace("/", "--")
        try:
            if kind == "poster":
                for large in (True, False):
                    size = A3 if large else around.paper.kode
                    if self.args.kertas in (None, size):
                        yield f"{name}-{size}.docx", wall(service, stamp, around, large=large)
            elif kind == "loket":
                yield f"{name}.docx", counter(service, stamp, around)
            else:
                yield f"{name}.docx", leaflet(service, stamp, around)
        except TooMuchError as error:
            raise Salah(f"Isi {visible(service.alamat)} tidak muat di lembar {kind}.") from error


def _example(proyek: Proyek, unit: UnitFolder) -> bool:
    return proyek.contoh or any(service.standar.contoh for service in unit.services)


def _situs(layout: Layout, proyek: Proyek) -> str:
    """Where the site stands; why papers have no code, where that is not known."""
    try:
        return site_address(layout.root, proyek)
    except SiteError as error:
        print(f"Tanpa kode QR: {error.args[0]}")
        return ""
