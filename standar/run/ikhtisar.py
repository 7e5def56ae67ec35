"""Ikhtisar sebagai teks yang dapat disimpan; terpisah dari hasil, yang dibaca tanpa model."""

from __future__ import annotations

import json

from ..check.himpunan import Ikhtisar
from .outcome import compact


def encode_ikhtisar(item: Ikhtisar | None) -> str:
    """An ikhtisar as text; nothing for what has none."""
    return "" if item is None else compact([getattr(item, name) for name in Ikhtisar.__slots__])


def decode_ikhtisar(text: str) -> Ikhtisar | None:
    """The inverse of `encode_ikhtisar`, failing like `outcome.decode`."""
    if not text:
        return None
    alamat, berkas, layanan, produk, kontak, waktu, sidik, pengecualian = json.loads(text)
    return Ikhtisar(
        alamat, berkas, layanan, tuple(produk), tuple(map(tuple, kontak)), tuple(map(tuple, waktu)),
        sidik, tuple(map(tuple, pengecualian)),
    )  # fmt: skip
