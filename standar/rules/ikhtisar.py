"""Ikhtisar sebuah standar: yang dibandingkan aturan-aturan tentang beberapa standar sekaligus."""

from __future__ import annotations

import json
import marshal
from typing import Any

from ..himpunan import Ikhtisar
from ..path import Path, show
from ..project import Service
from ..stamp import digest

_DIBANDINGKAN = ("persyaratan", "prosedur", "produk")
"""Components whose equal wording in two services says that one was copied from the other."""


def ringkas(service: Service) -> Ikhtisar:
    """What other standards are compared with; only of what the standard writes itself."""
    standar, document = service.standar, service.document
    data = document.source.data
    own = [key for key in _DIBANDINGKAN if key in data]
    pengaduan = standar.pengaduan if "pengaduan" in data else None
    places: list[Path] = [("layanan",), *((key,) for key in own)]
    kontak: list[tuple[str, str]] = []
    if pengaduan is not None:
        places += [("pengaduan",), ("pengaduan", "waktu")]
        for place, kanal in enumerate(pengaduan.kanal, 1):
            places.append(("pengaduan", "kanal", kanal.kode or str(place)))
            address = kanal.nomor or kanal.alamat or kanal.url or ""
            kontak.append((kanal.jenis.value, str(address)))
    return Ikhtisar(
        service.alamat,
        document.name,
        standar.layanan,
        tuple(item.nama for item in standar.produk),
        tuple(kontak),
        tuple((item.tahap, str(item.lama)) for item in pengaduan.waktu) if pengaduan else (),
        {key: _sidik(data[key]) for key in own},
        json.dumps({show(path): document.source.locate(path) for path in places}),
        tuple((p.aturan, p.bagian, p.sampai.isoformat()) for p in standar.pengecualian),
    )


def _sidik(data: Any) -> str:
    """A digest of what is written; nothing is ever read back from it."""
    try:
        raw = marshal.dumps(data)
    except ValueError:  # a number as it was written
        raw = repr(data).encode("utf-8", "surrogatepass")
    return digest(raw).hex()[:16]
