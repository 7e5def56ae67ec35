"""Naskah di dalam templat sebuah pemerintah: kertas, kepala, kaki, dan gayanya dipakai."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import deepcopy

from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml import etree

from ...importer.penanda import Penanda
from ...importer.templat import R, Templat
from . import parts
from .gaya import Shapes
from .lembar import Sheet
from .nodes import Element, W, make, parsed, serial
from .xml import NAMESPACES, NOTHING, Xml, paragraph, part, run

APART = 1_000_000
"""How far the numbers of a template are from ours."""
_MERGED = ("styles", "numbering", "settings", "document")
_PLACE = "<!--isi-->"
_BASE = RT.STYLES.removesuffix("/styles")
_ENDINGS = {"image/png": "png", "image/jpeg": "jpeg", "image/gif": "gif", "image/x-emf": "emf"}


class Template:
    """A template that is filled once."""

    def __init__(self, found: Templat, mark: Penanda) -> None:
        self._found = found
        self._mark = mark.paragraph
        self._keys = {key: f"templat{n}" for n, key in enumerate(found.parts[found.main].links, 1)}
        self._last = mark.section
        self.sheet = Sheet(mark.section if mark.section is not None else make("sectPr"), self._keys)
        self._shapes: Shapes | None = None

    @property
    def taken(self) -> int:
        """The largest number of a list of the template."""
        root, largest = self._found.one("numbering"), 0
        for element in () if root is None else root:
            for name in ("numId", "abstractNumId"):
                text = element.get(f"{W}{name}", "")
                largest = max(largest, int(text) if text.isdecimal() else 0)
        return largest

    def around(
        self, own: Mapping[str, Xml], numbering: Xml, *, warning: str = "", foot: str = ""
    ) -> dict[str, Xml]:
        """The parts around the body: ours in the styles of the template, and merged with its.

        A `warning` stands in every head of the template too, and `foot` in every foot.
        """
        styles = self._found.one("styles")
        base = styles if styles is not None else parsed(part("styles"))
        self._shapes = Shapes(base, parsed(own["styles"]))
        made = {name: self._shaped(xml) for name, xml in own.items()}
        made["styles"] = _text(self._shapes.root)
        made["numbering"] = _text(self._numbered(parsed(numbering)))
        made["settings"] = parts.settings(sided=self.sheet.sided)
        if self._found.one("fontTable") is not None:
            made["fontTable"] = NOTHING  # it comes along
        self._tell("header", paragraph("KepalaPeringatan", run(warning)) if warning else NOTHING)
        self._tell("footer", paragraph("Footer", run(foot)) if foot else NOTHING)
        return made

    def _tell(self, kind: str, line: Xml) -> None:
        """A line at the beginning of every head of the template, or at the end of every foot."""
        for name, found in self._found.parts.items():
            if found.kind == kind and line:
                root = self._found.tree(name)
                told = parsed(part("hdr", self._shaped(line)))[0]
                root.insert(0 if kind == "header" else len(root), told)

    def _numbered(self, ours: Element) -> Element:
        """The lists of the template and ours: definitions stand before what uses them."""
        own = self._found.one("numbering")
        if own is None:
            return ours
        root = deepcopy(own)
        for name, above in (("abstractNum", "numPicBullet"), ("num", "abstractNum")):
            last = list(root.iterchildren(f"{W}{name}")) or list(root.iterchildren(f"{W}{above}"))
            place = root.index(last[-1]) + 1 if last else 0
            root[place:place] = list(ours.iterchildren(f"{W}{name}"))
        return root

    def _shaped(self, text: Xml) -> Xml:
        return Xml(self._shapes.apply(text)) if self._shapes is not None else text

    def filled(self, body: Iterable[Xml], section: Xml) -> bytes:
        """The document with our paragraphs in place of the mark, and our last sheet at its end."""
        root = self._found.document
        self._rename(root)
        mark, around = self._mark, self._mark.getparent()
        mark.addprevious(etree.Comment("isi"))
        end = parsed(part("sectPr", section))[0]
        if self._last is None:
            root[-1].append(end)
        else:
            self._last.addprevious(end)
            _remove(self._last)
        for piece in list(mark) if mark.find(f"{W}pPr/{W}sectPr") is not None else ():
            if piece.tag != f"{W}pPr":
                mark.remove(piece)
        if around is not None and mark.find(f"{W}pPr/{W}sectPr") is None:
            around.remove(mark)
        before, _, after = serial(_rooted(root)).decode().partition(_PLACE)
        return (before + self._shaped(Xml("".join(body))) + after).encode()

    def _rename(self, root: Element) -> None:
        """Let nothing in the template be called like something of ours."""
        for element in root.iter():
            for key, value in list(element.items()):
                if str(key).startswith(R) and str(value) in self._keys:
                    element.set(key, self._keys[str(value)])
            if element.tag in (f"{W}bookmarkStart", f"{W}bookmarkEnd"):
                _apart(element, f"{W}id")
            elif str(element.tag).endswith("}docPr"):
                _apart(element, "id")

    def attach(self, main: Part) -> None:
        """Add the parts of the template to a package, with what they name."""
        known: dict[str, Part] = {self._found.main: main}
        for n, (name, found) in enumerate(self._found.parts.items()):
            if found.kind not in _MERGED:
                data = found.content if isinstance(found.content, bytes) else serial(found.content)
                ending = "bin" if isinstance(found.content, bytes) else "xml"
                ending = _ENDINGS.get(found.content_type, ending)
                uri = PackURI(f"/word/templat/{found.kind}{n}.{ending}")
                known[name] = Part(uri, found.content_type, data, main.package)
        for name, here in known.items():
            for key, target in self._found.parts[name].links.items():
                own = self._keys[key] if name == self._found.main else key
                if target in known:
                    relation = f"{_BASE}/{self._found.parts[target].kind}"
                    here.rels.add_relationship(relation, known[target], own)
                elif target not in self._found.parts:
                    here.rels.add_relationship(RT.HYPERLINK, target, own, is_external=True)


def _apart(element: Element, key: str) -> None:
    text = element.get(key, "")
    element.set(key, str(APART + int(text) % APART if text.isdecimal() else APART))


def _remove(element: Element) -> None:
    around = element.getparent()
    if around is not None:
        around.remove(element)


def _text(root: Element) -> Xml:
    return Xml(etree.tostring(root, encoding="unicode"))


def _rooted(root: Element) -> Element:
    """The same root, at which our prefixes mean what they mean in our text."""
    spaces = {key: uri for key, uri in root.nsmap.items() if key and key not in NAMESPACES}
    made = etree.Element(root.tag, nsmap={**spaces, **NAMESPACES})
    for key, value in root.items():
        made.set(key, value)
    made.extend(list(root))
    return made
