"""Buku aturan sebuah proyek: katalog, aturan dari paket terpasang, dan aturan proyek sendiri.

Rules that a project brings as Python are run only where the user says so (`--aturan-proyek`): to
check the files of somebody else must never run their code.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path as FilePath
from types import CodeType, ModuleType

from ..check.definition import Catalogue, Findings, Rule, collect
from ..diagnostic import Diagnostic, Severity
from ..model import Proyek
from ..path import Path
from ..project.document import Document
from ..project.layout import Layout
from ..rules import catalogue
from ..stamp import digest
from .settings import Profile, Settings

GROUP = "standar.aturan"
"""Entry points of installed packages; each names a module of rules."""


class Rulebook:
    """The rules of one project, how grave it takes them, and which are newer than its set."""

    def __init__(self, layout: Layout, document: Document[Proyek], settings: Settings) -> None:
        self.diagnostics: list[Diagnostic] = []
        self.rules = Catalogue(catalogue())
        self._document = document
        for name, more in self._more(layout, settings):
            for twice in more.keys() & self.rules.keys():
                self._refuse(name, f"aturan {twice} sudah ada di katalog")
                del more[twice]
            self.rules.update(more)
        proyek = document.node
        draft = settings.profile is Profile.DRAF
        self.asked = [r for r in self.rules.values() if r.check and not (draft and r.wajib)]
        self.alone = frozenset(rule.id for rule in self.rules.values() if rule.tunggal)
        self.severities = _severities(proyek, self.rules, draft=draft)
        known = {rule.sejak for rule in catalogue().values()}
        wanted = proyek.versi_aturan if proyek is not None else None
        pinned = version(wanted) if wanted in known else ()  # a slip must not empty the check
        self.newer = frozenset(
            rule.id for rule in self.rules.values() if pinned and version(rule.sejak) > pinned
        )

    def _more(self, layout: Layout, settings: Settings) -> Iterator[tuple[Path, dict[str, Rule]]]:
        """Rules beyond the catalogue, each with the place that names them."""
        for name, module in installed():
            if isinstance(module, ModuleType):
                own = collect([module])
                yield ("aturan_sendiri",), {key: _named(rule, name) for key, rule in own.items()}
            else:
                self._refuse(("aturan_sendiri",), f"paket {name}: {module}")
        names = self._document.node.aturan_sendiri if self._document.node is not None else ()
        for place, name in enumerate(names, 1):
            path = ("aturan_sendiri", str(place))
            file = layout.standards / name
            if file not in layout.programs:
                self._refuse(path, f"{name} tidak ada di samping proyek.yaml")
            elif settings.trusted:
                try:
                    own = collect([_load(file)])
                    yield path, {key: _named(rule, name) for key, rule in own.items()}
                except Exception as error:  # whatever a foreign module does wrong
                    self._refuse(path, f"{name}: {type(error).__name__}: {error}")

    def _refuse(self, path: Path, reason: str) -> None:
        place = self._document.position(path)
        self.diagnostics.append(
            Diagnostic(
                "aturan-sendiri-tidak-terbaca", Severity.GALAT, place, path, {"sebab": reason}
            )
        )


def version(text: str) -> tuple[int, ...]:
    """`2026.11` as numbers that can be compared; nothing where it is none."""
    parts = text.strip().split(".")
    return tuple(map(int, parts)) if all(part.isdecimal() for part in parts) else ()


@cache
def installed() -> tuple[tuple[str, ModuleType | str], ...]:
    """Modules of rules that installed packages bring, or why one cannot be loaded."""
    from importlib.metadata import entry_points  # costs 20 ms that a kept result does not pay

    found: list[tuple[str, ModuleType | str]] = []
    for entry in sorted(entry_points(group=GROUP), key=lambda entry: entry.name):
        try:
            found.append((entry.name, entry.load()))
        except Exception as error:  # a foreign package must not stop the check
            found.append((entry.name, f"{type(error).__name__}: {error}"))
    return tuple(found)


class RuleFailed(Exception):  # noqa: N818 - a misuse that the command explains
    """A rule of the project or of a package raised; `args` are its id, its origin, and what."""


def _named(rule: Rule, origin: str) -> Rule:
    """The rule, so that whatever it raises says whose it is."""
    check = rule.check

    def guarded(*subjects: object) -> Findings:
        try:
            yield from check(*subjects) if check is not None else ()
        except Exception as error:
            raise RuleFailed(rule.id, origin, f"{type(error).__name__}: {error}") from error

    return replace(rule, check=guarded)


class _Source(SourceFileLoader):
    """Reads a rule file itself, never its bytecode.

    Python takes bytecode for current when second and size of the file agree, so that a number
    changed at once after a run would not count; and `standards/` would get a `__pycache__`.
    """

    def get_code(self, fullname: str) -> CodeType:
        return self.source_to_code(self.get_data(self.path), self.path)


def _load(file: FilePath) -> ModuleType:
    """The module in a file of the project, under a name of its own for each of its states."""
    name = f"standar_aturan_{digest(str(file).encode(), file.read_bytes()).hex()}"
    if name in sys.modules:
        return sys.modules[name]
    loader = _Source(name, str(file))
    spec = spec_from_loader(name, loader)
    if spec is None:
        raise ImportError("bukan modul Python")
    module = module_from_spec(spec)
    sys.modules[name] = module
    try:
        loader.exec_module(module)
    except BaseException:
        del sys.modules[name]
        raise
    return module


def _severities(
    proyek: Proyek | None, rules: Mapping[str, Rule], *, draft: bool
) -> dict[str, Severity | None]:
    """Severities that differ from the catalogue: the project's wishes, and a draft's mildness."""
    changed: dict[str, Severity | None] = {}
    if draft:
        changed = {
            rule.id: Severity.PERINGATAN
            for rule in rules.values()
            if rule.severity is Severity.GALAT and rule.check
        }
    for item in proyek.aturan if proyek is not None else ():
        changed[item.aturan] = None if item.tingkat == "mati" else Severity[item.tingkat.upper()]
    return changed
