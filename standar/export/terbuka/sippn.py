"""Lembar SIPPN sebagai berkas teks, dengan tanda yang membuat Windows membacanya sebagai UTF-8."""

from __future__ import annotations

from ...message import visible
from ...project.project import Service
from ...view.data_terbuka import SHEET, data_file
from ...view.sippn import KETERANGAN, lembar_sippn
from .layanan import Terms


def sheet_file(service: Service, given: Terms) -> tuple[str, bytes]:
    """The sheet of a service by its name from the site's root."""
    return data_file(service, SHEET), sheet(service, given)


def sheet(service: Service, given: Terms) -> bytes:
    """Names of fields in capitals, each above the lines to paste."""
    warning = given.warning(example=service.standar.contoh)
    lines = [f"LEMBAR SIPPN: {service.unit.unit.nama}", KETERANGAN, *([warning] if warning else [])]
    for name, said in lembar_sippn(service):
        lines += ["", name.upper(), *said]
    return "".join(f"{visible(line)}\r\n" for line in lines).encode("utf-8-sig")
