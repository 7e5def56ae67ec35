"""Templat yang disebut proyek.yaml, siap diisi; atau mengapa tidak dapat dipakai."""

from __future__ import annotations

from ...diagnostic import Diagnostic, Position
from ...importer.package import read_file
from ...importer.penanda import find_mark
from ...importer.templat import Cacat, read_template
from ...message import say
from ...model import Proyek
from ...project.beside import template_file
from ...project.layout import Layout
from ...rules import catalogue
from .templat import Template


class TemplateError(Exception):
    """Why a template cannot be used, as people are told."""


def template_of(layout: Layout, proyek: Proyek | None) -> Template | None:
    """A project's template, to be filled once; None where it names none."""
    if proyek is None or not proyek.templat:
        return None
    file = template_file(layout, proyek.templat)
    if file is None:
        raise TemplateError(_said(Cacat("templat-tidak-ada", {"templat": proyek.templat})))
    try:
        found = read_template(read_file(file))
    except OSError as error:
        raise TemplateError("Templat tidak dapat dibuka.") from error
    if isinstance(found, Cacat):
        raise TemplateError(_said(found))
    mark = find_mark(found)
    if isinstance(mark, Cacat):
        raise TemplateError(_said(mark))
    return Template(found, mark)


def _said(fault: Cacat) -> str:
    rules = catalogue()
    place = Position("")
    return say(
        Diagnostic(fault.rule, rules[fault.rule].severity, place, values=fault.values), rules
    )
