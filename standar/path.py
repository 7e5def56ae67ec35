"""Alamat satu bagian standar: `persyaratan/kk`, satu ejaan untuk semua pemakai."""

from __future__ import annotations

from typing import TypeAlias

Path: TypeAlias = tuple[str, ...]
"""Segments from the top of a document downwards; list items by `kode`, else by place from 1."""

ROOT: Path = ()


def show(path: Path) -> str:
    """`('persyaratan', 'kk')` → `persyaratan/kk`; a slash inside a segment becomes `~1`."""
    plain = "/".join(path)
    if "~" not in plain and plain.count("/") == len(path) - 1:
        return plain  # as almost every one is
    return "/".join(part.replace("~", "~0").replace("/", "~1") for part in path)


def parse(text: str) -> Path:
    """The inverse of `show`."""
    if not text:
        return ROOT
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in text.split("/"))
