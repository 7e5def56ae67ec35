"""Lembar SIPPN sebagai berkas teks, dengan tanda yang membuat Windows membacanya sebagai UTF-8."""

from __future__ import annotations

from ...message import visible
from ...project.project import Service
from ...view.data_terbuka import SHEET, data_file
from ...view.sippn import KETERANGAN, lembar_sippn


def sheet_file(service: Service) -> tuple[str, bytes]:
    """The sheet of a service by its name from the site's root."""
    return data_file(service, SHEET), sheet(service)


def sheet(service: Service) -> bytes:
    """Names of fields in capitals, each above the lines to paste."""
    lines = [f"LEMBAR SIPPN: {service.unit.unit.nama}", KETERANGAN]
    for name, said in lembar_sippn(service):
        lines += ["", name.upper(), *said]
    return "".join(f"{visible(line)}\r\n" for line in lines).encode("utf-8-sig")
