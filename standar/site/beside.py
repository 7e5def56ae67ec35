"""Halaman di docs/: yang terbit di samping halaman kita, dan yang hanya tampaknya ada di sana."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote

from mkdocs.structure.files import Files

from ..message import visible
from .template import stays_inside
from .written import Handbook


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


def written_by_hand(files: Files, own: frozenset[str]) -> Handbook:
    """The pages that MkDocs makes of Markdown and that ours do not replace."""
    pages = [file for file in files.documentation_pages() if file.dest_uri not in own]
    sources = {file.dest_uri: Path(file.abs_src_path) for file in pages if file.abs_src_path}
    return Handbook(sources, tuple(unquote(file.url) for file in pages))
