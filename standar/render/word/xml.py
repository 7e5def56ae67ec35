"""Unsur WordprocessingML: pembangun unsur, teks yang aman, dan nama penanda."""

from __future__ import annotations

import re
from functools import cache
from hashlib import sha256
from typing import TypeAlias

from lxml import etree

from ...path import Path, show

Element: TypeAlias = etree._Element

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NSMAP = {"w": W, "r": R}
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

_UNHOLDABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BREAKS = re.compile("\r\n?")
_PLAIN = re.compile(r"[a-z][a-z0-9]*([/-][a-z0-9]+)*").fullmatch
BOOKMARK_MAX = 40


@cache
def name(tag: str) -> str:
    """`p` → the full name of `w:p`."""
    return f"{{{W}}}{tag}"


def el(tag: str, *children: Element | None, **attributes: object) -> Element:
    """An element of WordprocessingML; children that are None are left out."""
    element = etree.Element(name(tag), nsmap=NSMAP)
    for key, value in attributes.items():
        element.set(name(key), str(value))
    element.extend([child for child in children if child is not None])
    return element


def clean(text: str) -> str:
    """The text without characters that XML cannot hold; every line break is a newline."""
    return _UNHOLDABLE.sub("", _BREAKS.sub("\n", text))


def run(text: str, *, style: str = "") -> Element:
    """A run of text; newlines and tabs become breaks and tabs of Word."""
    element = el("r", el("rPr", el("rStyle", val=style)) if style else None)
    for part in re.split("([\n\t])", clean(text)):
        if part == "\n":
            element.append(el("br"))
        elif part == "\t":
            element.append(el("tab"))
        elif part:
            words = el("t")
            words.set(_SPACE, "preserve")
            words.text = part
            element.append(words)
    return element


def paragraph(
    style: str,
    *content: Element | None,
    number: tuple[int, int] | None = None,
    indent: int = 0,
    right: bool = False,
    new_page: bool = False,
) -> Element:
    """A paragraph; `number` is the list and the level in it, `indent` counts in twips."""
    list_id, level = number or (0, 0)
    properties = el(
        "pPr",
        el("pStyle", val=style),
        el("pageBreakBefore") if new_page else None,
        el("numPr", el("ilvl", val=level), el("numId", val=list_id)) if number else None,
        el("ind", left=indent) if indent else None,
        el("jc", val="right") if right else None,
    )
    return el("p", properties, *content)


def bookmark(address: str, path: Path) -> str:
    """The name of a part in a document: plain where that can be read back, else with a digest.

    Word takes 40 letters, digits and underscores, a letter first, and ignores case.
    """
    full = "/".join(filter(None, (address, show(path))))
    plain = full.replace("/", "__").replace("-", "_")
    if _PLAIN(full) and len(plain) <= BOOKMARK_MAX:
        return plain
    tail = re.sub("[^a-z0-9]+", "_", full.lower())[-27:].lstrip("_0123456789")
    digest = sha256(full.encode("utf-8", "surrogatepass")).hexdigest()[:12]
    return f"{tail or 'bagian'}_{digest}"
