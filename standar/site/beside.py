"""Halaman di docs/: yang terbit di samping halaman kita, dan yang hanya tampaknya ada di sana."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

from mkdocs.structure.files import File, Files

from ..message import visible
from ..pribadi import NIK, NIP
from .template import stays_inside
from .written import Handbook

_NUMBERS = (("NIK", NIK), ("NIP", NIP))


def leave_out(files: Files, docs: Path) -> list[str]:
    """Take out what only seems to lie in docs/; MkDocs would publish any file it is led to."""
    found = [
        file
        for file in files
        if file.src_dir and Path(file.src_dir) == docs and file.abs_src_path
        if not stays_inside(Path(file.abs_src_path), docs)
    ]
    for file in found:
        files.remove(file)
    return sorted(visible(file.src_uri) for file in found)


def private(file: File, text: str) -> Iterator[str]:
    """Where a page written by hand seems to hold the number of a person."""
    for name, pattern in _NUMBERS:
        if pattern.search(text):
            lines = enumerate(file.content_string.splitlines(), 1)
            line = next((n for n, one in lines if pattern.search(one)), 1)
            yield (
                f"docs/{visible(file.src_uri)}:{line}: tampaknya memuat {name}. Halaman ini ikut "
                "terbit; hapus nomornya bila itu nomor seseorang."
            )


def written_by_hand(files: Files, own: frozenset[str]) -> Handbook:
    """The pages that MkDocs makes of Markdown and that ours do not replace."""
    pages = [file for file in files.documentation_pages() if file.dest_uri not in own]
    sources = {file.dest_uri: Path(file.abs_src_path) for file in pages if file.abs_src_path}
    return Handbook(sources, tuple(unquote(file.url) for file in pages))
