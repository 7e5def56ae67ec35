from __future__ import annotations

import os
import struct
import zlib
from pathlib import Path

import pytest

from standar.gambar import LARGEST, PictureError, picture, read_picture


def chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png(width: int = 3, height: int = 2) -> bytes:
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    pixels = zlib.compress(b"".join(b"\0" + bytes(width) for _ in range(min(height, 9))))
    parts = chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


JPEG = (
    b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"
    b"\xff\xc0\x00\x0b\x08\x00\x05\x00\x07\x01\x01\x11\x00\xff\xda\x00\x02\x00\xff\xd9"
)


def test_a_png_and_a_jpeg_tell_their_size() -> None:
    found = picture(png(30, 20))
    assert (found.kind, found.width, found.height) == ("png", 30, 20)
    found = picture(JPEG)
    assert (found.kind, found.width, found.height) == ("jpeg", 7, 5)


@pytest.mark.parametrize(
    "data",
    [
        b"", b"\x89PNG\r\n\x1a\n", png()[:-5], png() + b"<script>", png().replace(b"IDAT", b"IDAX"),
        JPEG[:-2], JPEG[:12] + b"\xff\xd9", b"<svg onload='x()'/>", b"GIF89a", b"%PDF-1.4",
        b"\xff\xd8\xff" + b"\xff" * 50 + b"\xff\xd9", b"PK\x03\x04",
    ],
)  # fmt: skip
def test_what_is_no_whole_picture_is_refused(data: bytes) -> None:
    with pytest.raises(PictureError, match="bukan gambar"):
        picture(data)


def test_a_picture_may_be_neither_huge_nor_without_a_side() -> None:
    with pytest.raises(PictureError, match="2 MiB"):
        picture(bytes(LARGEST + 1))
    for width, height in ((0, 5), (60000, 5), (5, 60000)):
        with pytest.raises(PictureError, match="piksel"):
            picture(png(width, height))


def test_a_picture_outside_of_the_project_is_refused(tmp_path: Path) -> None:
    inside = tmp_path / "standards"
    inside.mkdir()
    (tmp_path / "luar.png").write_bytes(png())
    (inside / "tautan.png").symlink_to(tmp_path / "luar.png")
    for name in ("../luar.png", "tautan.png", str(tmp_path / "luar.png")):
        with pytest.raises(PictureError, match="di luar proyek"):
            read_picture(inside / name, inside)
    (inside / "di-dalam.png").write_bytes(png())
    assert read_picture(inside / "di-dalam.png", inside).width == 3


def test_what_is_no_file_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipa.png")
    for name in ("pipa.png", ".", "tidak-ada.png", "nul\0.png"):
        with pytest.raises(PictureError):
            read_picture(tmp_path / name, tmp_path)
