"""Menerbitkan situs sekali jalan: dengan buku panduan bila ada mkdocs.yml, atau tanpa MkDocs."""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable
from functools import partial
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
from .trouble import NO_CONFIG, NO_PLUGIN, Unbuildable, explained
from .turn import turn
from .written import NOTHING, check_links, with_lost

DIRECT, HOSTED = ENGINES = ("langsung", "mkdocs")
"""Pages written by ourselves alone, or hosted by MkDocs with the handbook beside them."""
DEFAULT = Printing()


class _Asked(NamedTuple):
    """What one publication is to be: a draft or not, with these findings, printed so."""

    draft: bool
    findings: Report | None
    printing: Printing


class Built(NamedTuple):
    """What a publication does without, and what it does not get right."""

    left: int = 0
    """Pages of a handbook that were left out."""
    broken: tuple[str, ...] = ()
    """The links of a draft that lead nowhere, a line each."""


def build_site(
    root: Path,
    output: Path,
    *,
    engine: str | None = None,
    draft: bool = False,
    findings: Report | None = None,
    printing: Printing = DEFAULT,
) -> Built:
    """Publish the project below `root` into `output`; `draft` marks every page as a draft.

    Without an `engine` MkDocs builds where mkdocs.yml names our plugin. `findings` are those of the
    whole project, where the caller has them already; `printing` says how its papers are printed.
    """
    root, output = root.resolve(), output.resolve()
    asked = _Asked(draft, findings, printing)
    options = read_options(root)
    if engine != DIRECT and (root / CONFIG).is_file():
        hosted = partial(_with_handbook, root, output, asked)
        built = _into(output, _handbook_key(root, asked, options), asked, hosted)
        if built is not None:
            return built
    if engine == HOSTED:
        raise Unbuildable(NO_PLUGIN if (root / CONFIG).is_file() else NO_CONFIG)
    alone = partial(_alone, root, output, asked, options)
    built = _into(output, _key(root, asked, options), asked, alone) or Built()
    return built._replace(left=sum(1 for _ in (root / options.docs).rglob("*.md")))


def _into(
    output: Path, key: str, asked: _Asked, make: Callable[[Path], Built | None]
) -> Built | None:
    """Let `make` write into a folder of its own, and take that over.

    MkDocs empties its folder first; and whatever stops a publication, somebody's Ctrl-C too, leaves
    the last one as it was, with what a user put beside it.
    """
    if Output(output).holds_all(key):
        return Built()
    with turn(output) as made:
        built = make(made)
        if built is None:
            return None
        folder = Output(output)
        folder.take(made)
        folder.finish(key)
        if not asked.draft:  # its links were checked where it was made
            (output / PASSED).touch()
    return built


def _alone(root: Path, output: Path, asked: _Asked, options: Options, made: Path) -> Built:
    folder = Output(made, output)
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
    beside = with_lost(NOTHING, root / options.docs, address)
    broken = check_links(folder, root, project.layout.standards, beside, draft=asked.draft)
    folder.finish()
    return Built(broken=broken)


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


def _with_handbook(root: Path, output: Path, asked: _Asked, made: Path) -> Built | None:
    """Build through MkDocs; None when its configuration does not ask for our plugin."""
    os.environ.setdefault("DISABLE_MKDOCS_2_WARNING", "true")
    with explained():
        return _hosted(root, output, asked, made)


def _hosted(root: Path, output: Path, asked: _Asked, made: Path) -> Built | None:
    from mkdocs.commands.build import build
    from mkdocs.config import load_config

    from .plugin import StandarPlugin

    # A draft is published with its faults: they are no reason to stop, however strict the project.
    strict = False if asked.draft else None
    with explained(BAD_CONFIG):
        config = load_config(str(root / CONFIG), site_dir=str(made), strict=strict)
    plugin = config.plugins.get("standar")
    if not isinstance(plugin, StandarPlugin):
        return None
    plugin.draft, plugin.findings, plugin.printing = asked
    plugin.earlier = output
    config.plugins.on_startup(command="build", dirty=False)
    try:
        build(config)
    finally:
        config.plugins.on_shutdown()
    return Built(broken=plugin.broken)
