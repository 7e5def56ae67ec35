"""Cap versi di kertas yang digantung dan dibagikan: sidik, kode QR, dan jalan ke halamannya."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote

from .. import locale
from ..project.project import Service
from ..project.sidik import version_digest
from ..qr import TooLongError, png
from .links import service_page
from .official import Picture

TANDA = "v-"
"""What the part of an address begins with that names the version on paper."""
_SAFE = "/~:@"


@dataclass(frozen=True, slots=True)
class Cap:
    """What a paper says of its version; without a code it says whom to ask instead."""

    sidik: str
    keadaan: str
    alamat: str = ""
    kode: Picture | None = None

    @property
    def selengkapnya(self) -> str:
        """Where all of it stands that a paper has no room for."""
        return "pindai kode QR" if self.kode else "tanyakan kepada petugas"

    @property
    def versi(self) -> str:
        """The version in one line."""
        return f"Versi {self.sidik}, {self.keadaan}."


def cap(service: Service, situs: str) -> Cap:
    """The stamp of a service; `situs` is where the site stands, if that is known."""
    sidik = version_digest(service)
    decree = service.status.keputusan
    keadaan = "belum ditetapkan"
    if service.status.tahap.berlaku and decree is not None:
        keadaan = f"berlaku sejak {locale.tanggal(decree.tanggal)}"
    if not situs:
        return Cap(sidik, keadaan)
    alamat = f"{situs.rstrip('/')}/{quote(service_page(service), safe=_SAFE)}#{TANDA}{sidik}"
    try:
        data, side = png(alamat)
    except TooLongError:
        return Cap(sidik, keadaan)
    alt = f"Kode QR ke halaman layanan ini di {situs}, untuk memeriksa versi {sidik}"
    return Cap(sidik, keadaan, alamat, Picture(data, "png", side, side, alt))
