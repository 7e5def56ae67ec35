"""Gambar dari luar: hanya PNG atau JPEG yang utuh, sewajarnya besar, dan di dalam proyek."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

LARGEST = 2 * 1024 * 1024
"""Bytes that a picture may have."""
WIDEST = 6000
"""Pixels that a side may have."""
_PNG = b"\x89PNG\r\n\x1a\n"
_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
"""Markers of JPEG that tell the size."""
_BARE = {0x01, *range(0xD0, 0xD9)}
"""Markers of JPEG that nothing belongs to."""


class PictureError(Exception):
    """Why a picture cannot be used, as people are told."""


@dataclass(frozen=True, slots=True)
class Gambar:
    """A picture that was looked through, and its size in pixels."""

    data: bytes
    kind: Literal["png", "jpeg"]
    width: int
    height: int


def read_picture(path: Path, inside: Path) -> Gambar:
    """The picture at `path`, which must lie in the folder `inside`; else `PictureError`."""
    try:
        real = path.resolve(strict=True)
        if not real.is_relative_to(inside.resolve()):
            raise PictureError("letaknya di luar proyek")
        if not real.is_file():
            raise PictureError("itu bukan berkas biasa")
        with real.open("rb") as file:
            data = file.read(LARGEST + 1)
    except (OSError, ValueError, RuntimeError) as error:
        raise PictureError("berkasnya tidak dapat dibaca") from error
    return picture(data)


def picture(data: bytes) -> Gambar:
    """What these bytes are, if they are a whole picture of a sensible size."""
    if len(data) > LARGEST:
        raise PictureError("berkasnya lebih dari 2 MiB")
    try:
        kind, (width, height) = _size(data)
    except (IndexError, ValueError) as error:
        raise PictureError("isinya bukan gambar PNG atau JPEG yang utuh") from error
    if not (0 < width <= WIDEST and 0 < height <= WIDEST):
        raise PictureError(f"ukurannya {width} x {height} piksel; paling besar {WIDEST} x {WIDEST}")
    return Gambar(data, kind, width, height)


def _size(data: bytes) -> tuple[Literal["png", "jpeg"], tuple[int, int]]:
    if data.startswith(_PNG):
        return "png", _png(data)
    if data.startswith(b"\xff\xd8\xff"):
        return "jpeg", _jpeg(data)
    raise ValueError


def _png(data: bytes) -> tuple[int, int]:
    """Every chunk must be whole, the first tell the size, one hold pixels, the last end it."""
    place, size = len(_PNG), (0, 0)
    names: list[bytes] = []
    while place < len(data):
        length = int.from_bytes(data[place : place + 4])
        chunk = data[place + 4 : place + 8 + length]
        if zlib.crc32(chunk) != int.from_bytes(data[place + 8 + length : place + 12 + length]):
            raise ValueError
        if not names:
            size = int.from_bytes(chunk[4:8]), int.from_bytes(chunk[8:12])
        names.append(chunk[:4])
        place += 12 + length
    if names[0] != b"IHDR" or b"IDAT" not in names or names[-1] != b"IEND":
        raise ValueError
    return size


def _jpeg(data: bytes) -> tuple[int, int]:
    """The first frame tells the size; the file must come to its end."""
    if not data.rstrip(b"\0").endswith(b"\xff\xd9"):
        raise ValueError
    place = 2
    while True:
        if data[place] != 0xFF:
            raise ValueError
        marker = data[place + 1]
        if marker == 0xFF:
            place += 1
        elif marker in _BARE:
            place += 2
        elif marker in _FRAMES:
            height, width = (int.from_bytes(data[place + n : place + n + 2]) for n in (5, 7))
            return width, height
        else:
            place += 2 + max(2, int.from_bytes(data[place + 2 : place + 4]))
