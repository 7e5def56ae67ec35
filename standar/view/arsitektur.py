"""Peta paket: setiap modul dengan kalimat pertama docstring-nya, digambar dari kode sendiri."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable

from .blocks import Block, Heading, Item, Items, Page, Paragraph, Strong


def halaman_arsitektur() -> Page:
    """The tree of the package, a heading for each folder, a line for each module."""
    blocks: list[Block] = [
        Paragraph(
            "Halaman ini dibuat dari docstring setiap modul. Lapisan dan larangannya tertulis di "
            "pyproject.toml dan dijaga oleh import-linter."
        )
    ]
    for folder, modules in _tree(files("standar"), "standar"):
        items = tuple(Item((Strong(name), f": {sentence}")) for name, sentence in modules)
        blocks += [Heading(2, folder), Items(items)]
    return Page("Arsitektur", tuple(blocks))


def _tree(folder: Traversable, name: str) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    modules, below = [], []
    for entry in sorted(folder.iterdir(), key=lambda e: e.name):
        if entry.is_dir() and entry.joinpath("__init__.py").is_file():
            below.append(entry)
        elif entry.name.endswith(".py") and (sentence := _sentence(entry)):
            modules.append((entry.name, sentence))
    yield f"{name}/", modules
    for entry in below:
        yield from _tree(entry, f"{name}/{entry.name}")


def _sentence(entry: Traversable) -> str:
    docstring = ast.get_docstring(ast.parse(entry.read_text(encoding="utf-8"))) or ""
    return docstring.partition("\n\n")[0].replace("\n", " ").replace("`", "")
