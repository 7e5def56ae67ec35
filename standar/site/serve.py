"""Pratinjau di komputer sendiri: MkDocs melayani, setiap simpanan memperbarui halaman."""

from __future__ import annotations

import json
import os
import tempfile
from pathlib import Path

from ..disk import read
from ..project.layout import find
from ..situs import HANDBOOK as CONFIG
from ..source.read import read_bytes
from .options import read_options
from .trouble import explained

_OWN_LOOKS = "/*\n!/css/\n!/img/\n!/js/\n*.md\n"
"""Of docs/ a site without a handbook takes what stands in place of files of the theme."""


def serve_site(root: Path, port: int) -> None:
    """Serve the project below `root` on 127.0.0.1 until it is interrupted.

    A project whose mkdocs.yml does not name our plugin, or that has none, gets a passing
    configuration with our theme and no handbook, as it is published.
    """
    os.environ.setdefault("DISABLE_MKDOCS_2_WARNING", "true")
    from mkdocs.commands.serve import serve

    address = f"127.0.0.1:{port}"
    if _hosted(root):
        # A file that is being written is no reason to stop: in a preview nothing is strict.
        with explained():
            serve(str(root / CONFIG), livereload=True, dev_addr=address, strict=False)
        return
    with tempfile.TemporaryDirectory(prefix="standar-") as folder, explained():
        serve(_passing_config(root, Path(folder)), livereload=True, dev_addr=address)


def _hosted(root: Path) -> bool:
    """Whether MkDocs' own configuration is to be used, as far as it can be read from here."""
    try:
        data = read_bytes(read(root / CONFIG), CONFIG).data
    except OSError:
        return False
    return not isinstance(data, dict) or "INHERIT" in data or read_options(root).asked


def _passing_config(root: Path, folder: Path) -> str:
    """A mkdocs.yml that stands only while the preview runs; JSON is YAML too."""
    project = find(root)
    source = project[1] if project else root
    docs = root / read_options(root).docs
    if not docs.is_dir():
        docs = folder / "docs"
        docs.mkdir()
    plugin = {"standar": {"sumber": str(source)}}
    config = {
        "site_name": "Standar Pelayanan", "theme": {"name": "standar"}, "plugins": [plugin],
        "use_directory_urls": False, "docs_dir": str(docs), "exclude_docs": _OWN_LOOKS,
    }  # fmt: skip
    path = folder / CONFIG
    path.write_text(json.dumps(config), encoding="utf-8")
    return str(path)
