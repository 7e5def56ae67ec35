"""Pratinjau di komputer sendiri: MkDocs melayani, setiap simpanan memperbarui halaman."""

from __future__ import annotations

import json
import logging
import os
import sys
import tempfile
from pathlib import Path

from ..project.layout import find
from ..situs import HANDBOOK as CONFIG
from .trouble import explained


def serve_site(root: Path, port: int) -> None:
    """Serve the project below `root` on 127.0.0.1 until it is interrupted.

    A project without mkdocs.yml gets a passing configuration with our theme and no handbook.
    """
    os.environ.setdefault("DISABLE_MKDOCS_2_WARNING", "true")
    from mkdocs.commands.serve import serve

    _tell_problems()
    address = f"127.0.0.1:{port}"
    if (root / CONFIG).is_file():
        # A file that is being written is no reason to stop: in a preview nothing is strict.
        with explained():
            serve(str(root / CONFIG), livereload=True, dev_addr=address, strict=False)
        return
    with tempfile.TemporaryDirectory(prefix="standar-") as folder:
        serve(_passing_config(root, Path(folder)), livereload=True, dev_addr=address)


def _passing_config(root: Path, folder: Path) -> str:
    """A mkdocs.yml that stands only while the preview runs; JSON is YAML too."""
    project = find(root)
    source = project[1] if project else root
    (folder / "docs").mkdir()
    plugin = {"standar": {"sumber": str(source)}}
    config = {
        "site_name": "Standar Pelayanan", "theme": {"name": "standar"}, "plugins": [plugin],
        "use_directory_urls": False,
    }  # fmt: skip
    path = folder / CONFIG
    path.write_text(json.dumps(config), encoding="utf-8")
    return str(path)


def _tell_problems() -> None:
    """Warnings of a build, such as a YAML file that cannot be read, go to standard error."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(message)s"))
    logger = logging.getLogger("mkdocs")
    logger.addHandler(handler)
    logger.setLevel(logging.WARNING)
