"""Lembar sebuah templat: ukuran, tepi, kepala, dan kakinya, juga bila melintang."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import deepcopy

from lxml import etree

from ...importer.mutu import size
from ...importer.templat import R
from .nodes import Element, W, child, make
from .parts import Reference
from .xml import Xml

MARGIN = 1440
"""A margin that a template leaves open, in twips."""
ORDER = (
    "headerReference", "footerReference", "footnotePr", "endnotePr", "type", "pgSz", "pgMar",
    "paperSrc", "pgBorders", "lnNumType", "pgNumType", "cols", "formProt", "vAlign", "noEndnote",
    "titlePg", "textDirection", "bidi", "rtlGutter", "docGrid",
)  # fmt: skip
ROOMS = {"header": 567, "footer": 567, "gutter": 0}
NEAREST = 284
"""Nearer to the edge than this no printer prints; LibreOffice writes 0 where there is no head."""
_REPLACED = ("headerReference", "footerReference", "titlePg", "sectPrChange")
Names = Mapping[str, str]
"""For which sheets → the relation of a header or footer."""


class Sheet:
    """The section of a template in which the body stands; `keys` gives its relations new names."""

    def __init__(self, given: Element, keys: Names) -> None:
        self.given = given
        self._heads, self._feet = (_named(given, kind, keys) for kind in ("header", "footer"))
        self.sided = "even" in {*self._heads, *self._feet}

    def width(self, *, wide: bool = False) -> int:
        """The room for text across the sheet, in twips."""
        across, _ = sorted(size(self.given), reverse=wide)
        margins = self._margins(wide=wide)
        return max(across - margins["left"] - margins["right"], across // 4)

    def _margins(self, *, wide: bool) -> dict[str, int]:
        """The four margins; a sheet is turned with its top to the right."""
        told = self.given.find(f"{W}pgMar")
        names = ("top", "right", "bottom", "left")
        sides = [_length(told, name) for name in names]
        across, tall = size(self.given)
        if wide and across < tall:
            sides = [sides[3], *sides[:3]]
        return dict(zip(names, sides, strict=True))

    def references(self, headers: Names, footers: Names, *, opening: bool) -> list[Reference]:
        """The heads and feet of a part: ours where the template has none.

        Its heads are for the part that it begins (`opening`), its feet for all.
        """
        heads = dict(self._heads if opening and self._heads else headers)
        feet = {**footers, **self._feet}
        if opening and self._heads and not _on(self.given.find(f"{W}titlePg")):
            heads.pop("first", None)
        elif opening and self._heads:
            heads.setdefault("first", headers.get("first", headers["default"]))
        heads.setdefault("default", headers["default"])
        if "first" in heads:
            feet.setdefault("first", feet["default"])
        else:
            feet.pop("first", None)
        if self.sided:
            heads.setdefault("even", heads["default"])
            feet.setdefault("even", feet["default"])
        both = (("header", heads), ("footer", feet))
        return [(kind, which, key) for kind, keys in both for which, key in keys.items()]

    def section(
        self, names: Iterable[Reference], *, wide: bool = False, restart: bool = False
    ) -> Xml:
        """The properties of a part, as the template has them; a `wide` sheet lies across."""
        made, names = deepcopy(self.given), list(names)
        for old in list(made.iterchildren(*(f"{W}{name}" for name in _REPLACED))):
            made.remove(old)
        across, tall = sorted(size(self.given), reverse=wide)
        if wide or made.find(f"{W}pgSz") is None:
            turned = {"orient": "landscape"} if wide else {}
            child(made, "pgSz").attrib.clear()
            _set(child(made, "pgSz"), w=across, h=tall, **turned)
        if wide or made.find(f"{W}pgMar") is None:
            _set(child(made, "pgMar"), **{**ROOMS, **self._margins(wide=wide)})
        for name in ("header", "footer"):
            if _length(child(made, "pgMar"), name) < NEAREST:
                _set(child(made, "pgMar"), **{name: ROOMS[name]})
        if restart:
            _set(child(made, "pgNumType"), start=1)
        if any(which == "first" for _, which, _ in names):
            child(made, "titlePg")
        for kind, which, key in names:
            made.append(make(f"{kind}Reference", type=which))
            made[-1].set(f"{R}id", key)
        made[:] = sorted(made, key=_rank)
        made.attrib.clear()
        etree.cleanup_namespaces(made)
        return Xml(etree.tostring(made, encoding="unicode"))


def _named(given: Element, kind: str, keys: Names) -> dict[str, str]:
    """The heads or feet that a section has."""
    found = {}
    for reference in given.iterchildren(f"{W}{kind}Reference"):
        key = keys.get(reference.get(f"{R}id", ""))
        if key is not None:
            found[reference.get(f"{W}type", "default")] = key
    return found


def _on(switch: Element | None) -> bool:
    return switch is not None and switch.get(f"{W}val", "1") not in ("0", "false", "off")


def _length(told: Element | None, name: str) -> int:
    text = "" if told is None else told.get(f"{W}{name}", "")
    return abs(int(text)) if text.lstrip("-").isdecimal() else MARGIN


def _set(element: Element, **attributes: object) -> None:
    for key, value in attributes.items():
        element.set(f"{W}{key}", str(value))


def _rank(element: Element) -> int:
    name = str(element.tag).removeprefix(W)
    return ORDER.index(name) if name in ORDER else len(ORDER)
