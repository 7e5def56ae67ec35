"""Isi dokumen Word sebagai pohon: dibaca dan disusun ulang bila dua naskah digabungkan."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from lxml import etree

from .xml import NAMESPACES, Xml, clean

Element: TypeAlias = etree._Element

W, R = (f"{{{NAMESPACES[prefix]}}}" for prefix in ("w", "r"))
MARKS = {f"{W}br": "\n", f"{W}tab": "\t"}


def parsed(part: Xml) -> Element:
    """A part that this package wrote, as a tree."""
    return etree.fromstring(part.encode(), etree.XMLParser(resolve_entities=False, huge_tree=True))


def serial(root: Element) -> bytes:
    """A tree as it stands in the file."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def make(name: str, /, *children: Element, **attributes: object) -> Element:
    """An element of WordprocessingML with attributes of its namespace."""
    element = etree.Element(W + name)
    for key, value in attributes.items():
        element.set(W + key, clean(str(value)))
    element.extend(children)
    return element


def said(element: Element) -> str:
    """The words of an element; breaks and tabs as they are typed."""
    if element.tag == f"{W}tr":
        return "\x1f".join(said(cell) for cell in element.iterchildren(f"{W}tc"))
    texts = element.iter(f"{W}t", *MARKS)
    return "".join(MARKS.get(str(text.tag)) or text.text or "" for text in texts)


def child(element: Element, name: str, *, last: bool = False) -> Element:
    """The child of this name, made as the first or the last where it is absent."""
    found = element.find(W + name)
    if found is None:
        found = make(name)
        element.insert(len(element) if last else 0, found)
    return found


def bookmarks(element: Element) -> Iterator[str]:
    """The names of the parts that begin in a paragraph, the outermost first."""
    for mark in element.iterchildren(f"{W}bookmarkStart"):
        yield mark.get(f"{W}name", "")
