"""Templat Word diperiksa: yang disebut proyek.yaml, dan yang disebut di baris perintah."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path as FilePath
from typing import TYPE_CHECKING

from ..diagnostic import Diagnostic, Position
from ..model import Proyek
from ..project.beside import template_file
from ..project.layout import Layout, discover, find
from ..project.reader import Reader, unreadable
from ..project.target import NotFoundInProject
from ..report import Report, in_order
from ..rules import catalogue

if TYPE_CHECKING:  # only who has a template pays for the profiles of paper
    from ..kertas import Kertas


def own_template(layout: Layout, proyek: Proyek | None) -> Iterator[Diagnostic]:
    """What is wrong with the template that a project names; nothing where it names none."""
    if proyek is not None and proyek.templat:
        file = template_file(layout, proyek.templat)
        if file is not None:
            from ..kertas import kertas

            yield from _judged(file, layout.relative(file), kertas(proyek.kertas))


def check_templates(paths: Iterable[FilePath]) -> Report:
    """What is wrong with some Word files, by the project around each."""
    from ..kertas import kertas

    names: list[str] = []
    found: list[Diagnostic] = []
    for path in paths:
        if not path.exists():
            raise NotFoundInProject(path)
        root = find(path)
        paper, name = None, path.name
        if root is not None:
            layout = discover(*root, only=[])
            proyek = Reader(layout).proyek.node
            paper = kertas(proyek.kertas if proyek is not None else None)
            name = layout.relative(path.resolve())
        names.append(name)
        found += _judged(path, name, paper)
    rules = catalogue()
    return Report(tuple(names), in_order(found), {d.rule: rules[d.rule] for d in found})


def _judged(file: FilePath, name: str, paper: Kertas | None) -> Iterator[Diagnostic]:
    from ..importer.mutu import judged  # only who has a template pays for the library
    from ..importer.package import read_file

    place, rules = Position(name), catalogue()
    try:
        data = read_file(file)
    except OSError as error:
        yield unreadable(name, error)
        return
    for fault in judged(data, paper):
        yield Diagnostic(fault.rule, rules[fault.rule].severity, place, values=fault.values)
