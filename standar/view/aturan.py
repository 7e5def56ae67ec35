"""Halaman satu aturan: penjelasan, dasar, dan contoh buruk dan baik dari docstring-nya."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass

from ..check.definition import Rule
from ..locale import sentence
from .blocks import Block, Code, Facts, Heading, Page, Paragraph, Text

MARK = re.compile(r"[ \t]*# ←[ \t]*$", re.MULTILINE)
"""Marks the line of a bad example at which the finding must stand."""
_EXAMPLE = re.compile(r"^(Buruk|Baik)(?: \((.+?)\))?:\n((?:[ \t]+.*\n?|\n)+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Example:
    """A fragment of a rule's docstring; `file` says which file it stands for."""

    good: bool
    file: str
    text: str

    @property
    def shown(self) -> str:
        """The fragment without the mark."""
        return MARK.sub("", self.text).rstrip()


def examples(rule: Rule) -> list[Example]:
    """The bad and good fragments of a rule, in the order written."""
    found = _EXAMPLE.finditer(rule.docstring + "\n")
    return [
        Example(m[1] == "Baik", m[2] or "layanan", textwrap.dedent(m[3]).strip("\n") + "\n")
        for m in found
    ]


def explanation(rule: Rule) -> list[str]:
    """The paragraphs between the title and the first example."""
    text = _EXAMPLE.split(rule.docstring + "\n", maxsplit=1)[0]
    parts = [" ".join(part.split()) for part in text.split("\n\n")]
    return [part.replace("`", "") for part in parts[1:] if part]


def _message(rule: Rule) -> str:
    """The message with `…` where a finding puts its own words."""
    return re.sub(r"\{[^{}]*\?[^{}]*\}", "", re.sub(r"\{\w+\}", "…", rule.message))


def halaman_aturan(rule: Rule) -> Page:
    """The rule's page for terminal, site and handbook."""
    blocks: list[Block] = [Paragraph(text) for text in explanation(rule)]
    for example in examples(rule):
        kind = "Baik" if example.good else "Buruk"
        where = f" di {example.file}" if example.file != "layanan" else ""
        blocks += [Heading(2, kind + where), Code(example.shown, "yaml")]
    none = "tata tulis berkas" if rule.is_fault else "kejelasan bagi warga; tidak diminta peraturan"
    basis = "; ".join(filter(None, (rule.law, rule.praktik))) or none
    pairs: list[tuple[str, Text]] = [
        ("Aturan", rule.id), ("Tingkat", rule.severity.kata), ("Dasar", sentence(basis)),
        ("Sejak", rule.sejak), ("Pesan", _message(rule)),
    ]  # fmt: skip
    if rule.dapat_diperbaiki:
        pairs.append(("Perbaikan", "dapat diperbaiki otomatis bila maksudnya pasti"))
    return Page(
        rule.title.replace("`", ""),
        (*blocks, Heading(2, "Tentang aturan ini"), Facts(tuple(pairs))),
    )
