"""Pilihan pengaya `standar` di mkdocs.yml, dibaca tanpa MkDocs."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from ..disk import read
from ..situs import HANDBOOK as CONFIG
from ..source.read import read_bytes

_PLUGINS = {"standar", "search"}
_EXTENSIONS = {
    "abbr", "admonition", "attr_list", "codehilite", "def_list", "fenced_code", "footnotes",
    "md_in_html", "meta", "nl2br", "sane_lists", "smarty", "tables", "toc", "wikilinks",
}  # fmt: skip
"""Those that come with Markdown, of which none reads another file."""


class Options(NamedTuple):
    """What a project asks of its site; the names are those under `standar` in mkdocs.yml."""

    sumber: str = "standards"
    word: bool = True
    cetak: bool = False
    pemeriksaan: bool = True
    pengembang: bool = False
    docs: str = "docs"
    """Where the handbook lies, by `docs_dir`."""
    theme: bool = False
    """Whether mkdocs.yml says how the handbook is to look."""
    asked: bool = False
    """Whether mkdocs.yml names our plugin."""
    plain: bool = False
    """Whether its handbook is made of nothing but mkdocs.yml and the pages: no code that could
    read anything else, and no values from elsewhere."""


def read_options(root: Path) -> Options:
    """The options of a project; what cannot be read of its mkdocs.yml is as if it were not there.

    Tags such as `!ENV` are MkDocs' own and stand in the way of nothing that is looked for here.
    """
    try:
        raw = read(root / CONFIG)
        data = read_bytes(raw, CONFIG).data
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
    plain = _plain(data, given) and b"!" not in raw
    return Options(**kept, theme="theme" in data, asked="standar" in given, plain=plain)


def _plain(data: Mapping[str, Any], plugins: Mapping[str, Any]) -> bool:
    theme, extensions = data.get("theme"), data.get("markdown_extensions") or []
    if not isinstance(extensions, list | dict):
        return False
    names = [name for one in extensions for name in (one if isinstance(one, dict) else [one])]
    return (
        _PLUGINS.issuperset(plugins)
        and all(isinstance(name, str) and name in _EXTENSIONS for name in names)
        and not {"hooks", "INHERIT"} & data.keys()
        and not (isinstance(theme, dict) and "custom_dir" in theme)
    )


def _pairs(plugins: object) -> list[tuple[str, Any]]:
    """The plugins of a list, each with its options."""
    found: list[tuple[str, Any]] = []
    for one in plugins if isinstance(plugins, list) else ():
        found += one.items() if isinstance(one, dict) else [(one, None)]
    return [(name, options) for name, options in found if isinstance(name, str)]


def _fitting(given: Mapping[str, Any]) -> dict[str, Any]:
    """The options of ours that hold what they should."""
    known = Options()._asdict()
    names = known.keys() & given.keys() - {"docs", "theme", "asked", "plain"}
    return {name: given[name] for name in names if type(given[name]) is type(known[name])}
