"""Membaca kode QR dengan program lain: zbarimg, yang tidak berbagi apa pun dengan pembuatnya."""

from __future__ import annotations

import subprocess
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile


def scanned(path: Path) -> list[str]:
    """The texts of the codes in a picture, or on the sheets that were photographed."""
    done = subprocess.run(
        ["zbarimg", "-q", "--raw", str(path)], capture_output=True, check=False, timeout=60
    )
    return done.stdout.decode().splitlines()


def pictures(data: bytes) -> dict[str, bytes]:
    """The pictures in a Word document."""
    with ZipFile(BytesIO(data)) as package:
        names = [name for name in package.namelist() if name.startswith("word/media/")]
        return {name: package.read(name) for name in names}
