"""Pilihan pengaya `standar` di mkdocs.yml, dibaca tanpa MkDocs."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from ..disk import read
from ..source.read import read_bytes

CONFIG = "mkdocs.yml"


class Options(NamedTuple):
    """What a project asks of its site; the names are those under `standar` in mkdocs.yml."""

    sumber: str = "standards"
    word: bool = True
    cetak: bool = False
    pemeriksaan: bool = True
    pengembang: bool = False
    docs: str = "docs"
    """Where the handbook lies, by `docs_dir`."""
    asked: bool = False
    """Whether mkdocs.yml names our plugin."""


def read_options(root: Path) -> Options:
    """The options of a project; what cannot be read of its mkdocs.yml is as if it were not there.

    Tags such as `!ENV` are MkDocs' own and stand in the way of nothing that is looked for here.
    """
    try:
        data = read_bytes(read(root / CONFIG), CONFIG).data
    except OSError:
        return Options()
    if not isinstance(data, dict):
        return Options()
    plugins = data.get("plugins")
    entries = plugins.items() if isinstance(plugins, dict) else _pairs(plugins)
    given = dict(entries)
    own = given.get("standar")
    kept = _fitting(own) if isinstance(own, dict) else {}
    docs = data.get("docs_dir")
    if isinstance(docs, str) and docs:
        kept["docs"] = docs
    return Options(**kept, asked="standar" in given)


def _pairs(plugins: object) -> list[tuple[str, Any]]:
    """The plugins of a list, each with its options."""
    found: list[tuple[str, Any]] = []
    for one in plugins if isinstance(plugins, list) else ():
        found += one.items() if isinstance(one, dict) else [(one, None)]
    return [(name, options) for name, options in found if isinstance(name, str)]


def _fitting(given: Mapping[str, Any]) -> dict[str, Any]:
    """The options of ours that hold what they should."""
    known = Options()._asdict()
    names = known.keys() & given.keys() - {"docs", "asked"}
    return {name: given[name] for name in names if type(given[name]) is type(known[name])}
