"""Menerbitkan situs sekali jalan: dengan buku panduan bila ada mkdocs.yml, atau tanpa MkDocs."""

from __future__ import annotations

import os
from pathlib import Path

from .assemble import frame, publish, read
from .output import Output
from .pages import Edition
from .template import ASSETS, THEME, not_found

CONFIG = "mkdocs.yml"


def build_site(root: Path, output: Path, *, draft: bool = False) -> None:
    """Publish the project below `root` into `output`; `draft` marks every page as a draft."""
    root, output = root.resolve(), output.resolve()
    if not (root / CONFIG).is_file() or not _with_handbook(root, output, draft):
        _alone(root, output, draft)


def _alone(root: Path, output: Path, draft: bool) -> None:
    project, _ = read(root)
    around = frame(project, draft=draft)
    folder = Output(output)
    publish(project, folder, around, Edition())
    for name in ASSETS:
        folder.put(name, (THEME / name).read_bytes())
    folder.put("404.html", not_found(around).encode())
    folder.finish()


def _with_handbook(root: Path, output: Path, draft: bool) -> bool:
    """Build through MkDocs; False when its configuration does not ask for our plugin."""
    os.environ.setdefault("DISABLE_MKDOCS_2_WARNING", "true")
    from mkdocs.commands.build import build
    from mkdocs.config import load_config

    from .plugin import StandarPlugin

    # A draft is published with its faults: they are no reason to stop, however strict the project.
    strict = False if draft else None
    config = load_config(str(root / CONFIG), site_dir=str(output), strict=strict)
    plugin = config.plugins.get("standar")
    if not isinstance(plugin, StandarPlugin):
        return False
    plugin.draft = draft
    config.plugins.on_startup(command="build", dirty=False)
    try:
        build(config)
    finally:
        config.plugins.on_shutdown()
    return True
