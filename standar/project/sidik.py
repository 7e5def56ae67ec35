"""Sidik versi: beberapa huruf yang berubah bila isi standar bagi warga berubah."""

from __future__ import annotations

import hashlib
import json

from ..difference.change import plain
from ..model import StandarPelayanan
from ..recent import remembered
from .project import Service

PUBLIC = (
    "layanan", "ringkasan", "sasaran", "varian", "lokasi", "jam_layanan", "tanpa_persyaratan",
    "persyaratan", "prosedur", "jangka_waktu", "biaya", "produk", "pengaduan",
)  # fmt: skip
"""What is told to the public on paper: the six components and what stands around them."""
LENGTH = 8


def version_digest(service: Service) -> str:
    """The name of a version on paper: inherited parts count, comments and layout do not."""
    return _digest(service.standar)


@remembered
def _digest(standar: StandarPelayanan) -> str:
    held = {name: plain(getattr(standar, name)) for name in PUBLIC}
    text = json.dumps(held, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:LENGTH]
