"""Aturan sebagai fungsi: apa yang diperiksa, apa yang dikatakan, dan cara mendaftarnya.

A rule's subject is the type of its first parameter: a part of the model, or `str` for every text as
it was written. `plan` walks what is checked and calls the rule for every such part. Further
parameters are filled by their type: the whole standard, its `UnitFolder`, the day of judgement.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any, NamedTuple, TypeAlias, get_type_hints

from ..diagnostic import Severity
from ..fix import Fix
from ..model.base import Node
from ..path import Path
from .himpunan import Perkara


class Finding(NamedTuple):
    """What a rule yields: a place below its subject, and named values; never a sentence."""

    path: Path
    values: dict[str, object]
    found: str | None = None
    expected: str | None = None
    fix: Fix | None = None
    key: bool = False
    """Whether it is the key that is meant, not what stands under it."""


Findings: TypeAlias = Iterator[Finding]


def at(
    *path: str,
    ditemukan: str | None = None,
    diharapkan: str | None = None,
    perbaiki: Fix | None = None,
    **values: object,
) -> Finding:
    """A finding at `path` below the subject; `values` fill the message, `perbaiki` mends it."""
    return Finding(path, values, ditemukan, diharapkan, perbaiki)


@dataclass(frozen=True)
class Rule:
    """An entry of the catalogue. `check` is None for faults that the reader itself reports.

    `wajib` marks rules about completeness: they do not speak of a draft. `praktik` names the
    practice on which a rule rests where no law asks for it. `tunggal` marks findings that make
    every other one at their place pointless, `medan` limits a rule to parts that have this field
    (or are of such a type), or to texts that fill it. `kata` names words without one of which the
    rule need not be asked; `pola` holds texts, patterns, and functions of the text that are looked
    for in a whole file for the same purpose. `dapat_diperbaiki` marks rules whose findings carry a
    fix wherever the intention is certain.
    """

    id: str
    severity: Severity
    message: str
    law: str
    sejak: str
    topik: str
    doc: str
    wajib: bool = False
    praktik: str = ""
    tunggal: bool = False
    medan: str | Callable[[type[Node]], bool] = ""
    kata: tuple[str, ...] = ()
    pola: tuple[str | re.Pattern[str] | Callable[[str], bool], ...] = ()
    subject: type[Node] | type[str] | type[Perkara] | None = None
    dapat_diperbaiki: bool = False
    check: Callable[..., Findings] | None = field(default=None, repr=False, compare=False)
    takes: tuple[Any, ...] = ()

    @property
    def is_fault(self) -> bool:
        """Whether the reader reports it, because something cannot be read."""
        return self.check is None

    @property
    def docstring(self) -> str:
        """The page of the rule, as it is written in the code but without its indentation."""
        return inspect.cleandoc(self.doc)

    @property
    def title(self) -> str:
        """The first line of the docstring: what good standards do."""
        return self.docstring.partition("\n")[0].strip().rstrip(".")


def rule(
    severity: Severity,
    *,
    law: str = "",
    message: str,
    sejak: str = "2026.11",
    wajib: bool = False,
    praktik: str = "",
    tunggal: bool = False,
    medan: str | Callable[[type[Node]], bool] = "",
    kata: Iterable[str] = (),
    pola: Iterable[str | re.Pattern[str] | Callable[[str], bool]] = (),
    dapat_diperbaiki: bool = False,
) -> Callable[[Callable[..., Findings]], Rule]:
    """Make a function a rule; its name is the id, its docstring the page and the test."""

    def decorate(function: Callable[..., Findings]) -> Rule:
        subject, *takes = _parameters(function) or [type]
        if not issubclass(subject, Node | str | Perkara):
            where = f"{function.__code__.co_filename}:{function.__code__.co_firstlineno}"
            raise TypeError(f"{where}: the first parameter of a rule names the part it checks")
        return Rule(
            id=function.__name__.replace("_", "-"),
            severity=severity, message=message, law=law, sejak=sejak,
            topik=function.__module__.rpartition(".")[2], doc=function.__doc__ or "",
            wajib=wajib, praktik=praktik, tunggal=tunggal, medan=medan,
            kata=tuple(kata), pola=tuple(pola), dapat_diperbaiki=dapat_diperbaiki,
            subject=subject, check=function, takes=tuple(takes),
        )  # fmt: skip

    return decorate


def _parameters(function: Callable[..., Findings]) -> list[Any]:
    """The types of a rule's parameters; most are plain names, for which `typing` is not asked."""
    code, hints = function.__code__, function.__annotations__
    names = code.co_varnames[: code.co_argcount]
    known = [function.__globals__.get(hints.get(name, ""), None) for name in names]
    if all(known):
        return known
    full = get_type_hints(function)
    return [full.get(name, type) for name in names]


def fault(
    *,
    message: str,
    severity: Severity = Severity.GALAT,
    sejak: str = "2026.11",
    tunggal: bool = False,
    dapat_diperbaiki: bool = False,
) -> Callable[[Callable[[], None]], Rule]:
    """A catalogue entry for something that the reader reports: its text, page and test."""

    def decorate(function: Callable[[], None]) -> Rule:
        return Rule(
            id=function.__name__.replace("_", "-"),
            severity=severity,
            message=message,
            law="",
            sejak=sejak,
            topik=function.__module__.rpartition(".")[2],
            doc=function.__doc__ or "",
            tunggal=tunggal,
            dapat_diperbaiki=dapat_diperbaiki,
        )

    return decorate


class Catalogue(dict[str, Rule]):
    """Rules by id, in the order in which they are read; a rule may ask for all that are known."""


def collect(modules: Iterable[ModuleType]) -> dict[str, Rule]:
    """The rules of some modules by id, in the order in which they are written."""
    rules: dict[str, Rule] = {}
    for module in modules:
        for value in vars(module).values():
            if isinstance(value, Rule):
                if value.id in rules:
                    raise ValueError(f"{module.__name__}: rule {value.id} is defined twice")
                rules[value.id] = value
    return rules
