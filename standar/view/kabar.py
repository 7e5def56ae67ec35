"""Kabar sebuah layanan: setiap versinya dengan hari, judul, dan yang berubah padanya."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from ..fkp.riwayat import Babak
from ..fkp.trace import Jejak
from ..project.project import Service
from .links import history_page
from .perubahan_warga import DAMPAK, beban, dampak, nama_perubahan
from .riwayat import judul_babak
from .semula import Selisih, selisih


@dataclass(frozen=True, slots=True)
class Kabar:
    """One version of a service as news: what it is, when it came, what is other in it."""

    service: Service
    hari: datetime.date
    nomor: int
    judul: str
    isi: tuple[str, ...]
    ulang: int = 0
    """How many earlier versions of the service bear the same title."""

    @property
    def identity(self) -> str:
        """What stays the same of it in every publication, wherever that stands."""
        again = f"#{self.ulang}" if self.ulang else ""
        return f"{self.page}#{self.judul}{again}"

    @property
    def page(self) -> str:
        """Where all versions stand, from the site's root."""
        return history_page(self.service)

    @property
    def part(self) -> tuple[str, str]:
        """This version on that page."""
        return "versi", str(self.nomor)


def kabar(service: Service, stages: tuple[Babak, ...]) -> Iterator[Kabar]:
    """Every version that has a day, the oldest first; what nobody froze is no news yet."""
    titles: list[str] = []
    for number, babak in enumerate(stages, 1):
        if (day := _hari(babak)) is not None:
            title = judul_babak(babak)
            yield Kabar(service, day, number, title, tuple(_isi(babak)), titles.count(title))
            titles.append(title)


def _hari(babak: Babak) -> datetime.date | None:
    if babak.penetapan is not None:
        return babak.penetapan.tanggal
    try:
        return datetime.date.fromisoformat(babak.hari)
    except ValueError:
        return None


def _isi(babak: Babak) -> Iterator[str]:
    if babak.versi is None:
        yield "Versi pertama yang tersimpan."
        return
    yield from (f"{name}: {old} menjadi {new}" for name, old, new in beban(babak.versi))
    rows = selisih(Jejak({babak.versi.alamat: babak.versi}, (), babak.perubahan))
    yield from map(_baris, rows)
    if not rows:
        yield "Tidak ada yang berubah bagi Anda."


def _baris(row: Selisih) -> str:
    """The part that changed, and what that means to citizens."""
    name = ", ".join(filter(None, (row.bagian, row.tempat))) or nama_perubahan(row)
    meant = [said[0].lower() + said[1:] for effect in dampak(row) if (said := DAMPAK[effect])]
    gone = ["dihapus"] if not row.menjadi else ["ditambahkan"] if not row.semula else []
    said = ", ".join(gone + meant)
    return f"{name} ({said})" if said else name
