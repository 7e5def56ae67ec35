"""Menerbitkan situs sekali jalan: dengan buku panduan bila ada mkdocs.yml, atau tanpa MkDocs."""

from __future__ import annotations

import datetime
import os
import tempfile
from pathlib import Path
from typing import NamedTuple

from ..report import Report
from ..situs import HANDBOOK as CONFIG
from ..situs import known_address
from ..stamp import digest, program, state
from .assemble import examine, frame, located, read
from .edition import Edition
from .keys import files_state
from .options import Options, read_options
from .output import PASSED, Output
from .papers import Printing
from .pribadi import refuse_private
from .publication import publish
from .template import ASSETS, NOT_FOUND, asset, not_found, own_not_found
from .trouble import CONFIG as BAD_CONFIG
from .trouble import NO_PLUGIN, Unbuildable, Unfit, explained
from .written import refuse_broken

DIRECT, HOSTED = ENGINES = ("langsung", "mkdocs")
"""Pages written by ourselves alone, or hosted by MkDocs with the handbook beside them."""
DEFAULT = Printing()


class _Asked(NamedTuple):
    """What one publication is to be: a draft or not, with these findings, printed so."""

    draft: bool
    findings: Report | None
    printing: Printing


def build_site(
    root: Path,
    output: Path,
    *,
    engine: str | None = None,
    draft: bool = False,
    findings: Report | None = None,
    printing: Printing = DEFAULT,
) -> int:
    """Publish the project below `root` into `output`; `draft` marks every page as a draft.

    Without an `engine` MkDocs builds where mkdocs.yml names our plugin. `findings` are those of the
    whole project, where the caller has them already; `printing` says how its papers are printed.
    Gives back how many pages of a handbook were left out.
    """
    root, output = root.resolve(), output.resolve()
    asked = _Asked(draft, findings, printing)
    options, hosted = read_options(root), engine != DIRECT and (root / CONFIG).is_file()
    if hosted and _with_handbook(root, output, asked, options):
        return 0
    if engine == HOSTED:
        raise Unbuildable(NO_PLUGIN)
    _alone(root, output, asked, options)
    return sum(1 for _ in (root / options.docs).rglob("*.md"))


def _alone(root: Path, output: Path, asked: _Asked, options: Options) -> None:
    folder, key = Output(output), _key(root, asked, options)
    if folder.holds_all(key):
        return
    project, _ = read(_source(root, options))
    refuse_private(project)
    found = asked.findings or examine(project) if options.pemeriksaan else None
    edition = Edition(
        word=options.word,
        cetak=options.word and (options.cetak or asked.printing.cetak),
        developers=options.pengembang,
        findings=found,
        said=found.rules if found else {},
    )
    around = frame(project, edition, draft=asked.draft)
    publish(project, folder, around, edition, asked.printing)
    for name in ASSETS:
        folder.put(name, asset(name, root / options.docs))
    address = known_address(root, project.proyek)
    folder.put(NOT_FOUND, not_found(around, root / options.docs, address))
    folder.sweep()
    if not asked.draft:
        try:
            refuse_broken(folder, root, project.layout.standards)
        except Unbuildable as trouble:
            raise Unfit(*trouble.args) from trouble
    folder.finish(key)


def _source(root: Path, options: Options) -> Path:
    named = root / options.sumber
    return named if named.is_dir() else root


def _key(root: Path, asked: _Asked, options: Options) -> str:
    """What stands for all that such a publication is made of; nothing where somebody has to look.

    Findings belong to the files, but for those of rules that a project brings along.
    """
    if asked.findings is None or asked.printing.pdf:  # the program for PDF may be there by now
        return ""
    found = repr([*asked.findings.diagnostics, sorted(asked.findings.rules)])
    said = repr((asked.draft, asked.printing, options, found, datetime.date.today().isoformat()))
    own = [asset(name, root / options.docs) for name in ASSETS]
    own.append(own_not_found(root / options.docs))
    _, standards = located(_source(root, options))
    address = state(str(root / CONFIG))
    return digest(
        program(), files_state(standards), address, said.encode("utf-8", "replace"), *own
    ).hex()


def _handbook_key(root: Path, asked: _Asked, options: Options) -> str:
    """The same with a handbook; nothing where it may be made of what nobody sees from here."""
    key = _key(root, asked, options) if options.asked and options.plain else ""
    return digest(key.encode(), files_state(root / options.docs)).hex() if key else ""


def _with_handbook(root: Path, output: Path, asked: _Asked, options: Options) -> bool:
    """Build through MkDocs; False when its configuration does not ask for our plugin.

    MkDocs empties its folder first, so it gets one of its own: a failed build leaves the last
    publication as it was, and what a user put beside it stays.
    """
    key = _handbook_key(root, asked, options)
    if Output(output).holds_all(key):
        return True
    os.environ.setdefault("DISABLE_MKDOCS_2_WARNING", "true")
    output.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=output.parent, prefix=".standar-") as made:
        with explained():
            if not _build(root, Path(made), output, asked):
                return False
        folder = Output(output)
        folder.take(Path(made))
        folder.finish(key)
        if not asked.draft:  # its links were checked where it was made
            (output / PASSED).touch()
    return True


def _build(root: Path, site: Path, output: Path, asked: _Asked) -> bool:
    from mkdocs.commands.build import build
    from mkdocs.config import load_config

    from .plugin import StandarPlugin

    # A draft is published with its faults: they are no reason to stop, however strict the project.
    strict = False if asked.draft else None
    with explained(BAD_CONFIG):
        config = load_config(str(root / CONFIG), site_dir=str(site), strict=strict)
    plugin = config.plugins.get("standar")
    if not isinstance(plugin, StandarPlugin):
        return False
    plugin.draft, plugin.findings, plugin.printing = asked
    plugin.earlier = output
    config.plugins.on_startup(command="build", dirty=False)
    try:
        build(config)
    finally:
        config.plugins.on_shutdown()
    return True
