"""Data pribadi menghentikan terbitan: NIK dan NIP di dalam standar, dengan tempatnya."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from ..model import StandarPelayanan
from ..model.base import Node, leaves
from ..model.standar import Pengecualian
from ..path import Path, show
from ..pribadi import NIK, NIP
from ..project.document import Document
from ..project.project import Project
from ..project.reader import load
from ..run.judge import covers
from .trouble import Unbuildable

_SIEVE = re.compile("[0-9]{8}")
"""Both numbers begin with so many digits; whatever has none is not looked at closely."""
_RULES = {"NIK": ("nik-dalam-teks", NIK), "NIP": ("nip-dalam-teks", NIP)}
_MANY = 10
_KEPALA = "Belum diterbitkan, karena data pribadi akan ikut terbit:"
_SARAN = (
    "Hapus dari berkasnya. Bila bukan nomor seseorang, tulis pengecualian untuk aturan "
    "nik-dalam-teks atau nip-dalam-teks di berkas itu."
)


def refuse_private(project: Project, today: date | None = None) -> None:
    """Stop where what is about to be published holds the number of a person.

    A draft that is forced stops as well; only a waiver with its reason lets a number pass.
    """
    found = list(dict.fromkeys(_places(project, today or date.today())))
    if found:
        more = [f"  … dan {len(found) - _MANY} lagi"] if len(found) > _MANY else []
        raise Unbuildable("\n".join((_KEPALA, *found[:_MANY], *more, _SARAN)))


def _places(project: Project, today: date) -> Iterator[str]:
    yield from _in_file(project.document, (), today)
    for unit in project.units:
        waivers = unit.unit.pengecualian
        yield from _in_file(unit.document, waivers, today)
        for decree in unit.decrees:
            yield from _in_file(decree, (), today)
        for service in unit.services:
            own = (*service.standar.pengecualian, *waivers)
            for path, name in _numbers(service.standar, own, today):
                document, there = service.origin(path)
                if document is service.document:  # its text was let go after reading
                    file = project.layout.root / document.name
                    document = load(file, document.name, StandarPelayanan)
                yield _line(document, there, name)


def _in_file(
    document: Document[Any], waivers: Iterable[Pengecualian], today: date
) -> Iterator[str]:
    if document.node is not None:
        for path, name in _numbers(document.node, waivers, today):
            yield _line(document, path, name)


def _numbers(
    node: Node, waivers: Iterable[Pengecualian], today: date
) -> Iterator[tuple[Path, str]]:
    """The address of every such number that no waiver covers."""
    if not _SIEVE.search(node.model_dump_json()):
        return
    given = [waiver for waiver in waivers if waiver.sampai >= today]
    for path, value in leaves(node):
        for name, (rule, pattern) in _RULES.items():
            if (
                isinstance(value, str)
                and pattern.search(value)
                and not any(w.aturan == rule and covers(w.bagian, path) for w in given)
            ):
                yield path, name


def _line(document: Document[Any], path: Path, name: str) -> str:
    place = document.position(path)
    return f"  {place.file}:{place.line}: {name} di {show(path)}"
