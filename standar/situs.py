"""Alamat web tempat standar ini terbit, untuk kode QR di kertas."""

from __future__ import annotations

import re
from pathlib import Path

from .disk import read
from .model import Proyek
from .source.read import read_bytes

HANDBOOK = "mkdocs.yml"
ADDRESS = re.compile(r"https?://[a-z0-9.-]+(:\d+)?(/[\w./~-]*)?", re.IGNORECASE | re.ASCII)
"""Where a site is put: whole, so that codes on paper and other programs can be led there."""


class SiteError(Exception):
    """Why the address is not known, as people are told."""


def site_address(root: Path, proyek: Proyek) -> str:
    """What the project says, else what the handbook's configuration does; else `SiteError`."""
    given = proyek.situs_standar or _configured(root / HANDBOOK)
    if not given:
        raise SiteError(
            "alamat terbitan belum diketahui. Isi situs_standar di proyek.yaml, misalnya "
            "https://standar.contoh.go.id."
        )
    if not ADDRESS.fullmatch(given):
        raise SiteError("situs_standar harus alamat web biasa, diawali https:// dan tanpa spasi.")
    return given.rstrip("/")


def known_address(root: Path, proyek: Proyek) -> str:
    """The same; empty where the project does not say it, or says it wrong."""
    try:
        return site_address(root, proyek)
    except SiteError:
        return ""


def _configured(path: Path) -> str:
    """`site_url` of MkDocs, where the file can be read."""
    try:
        data = read_bytes(read(path), path.name).data
    except OSError:
        return ""
    found = data.get("site_url") if isinstance(data, dict) else None
    return found if isinstance(found, str) else ""
