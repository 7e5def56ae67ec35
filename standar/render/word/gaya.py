"""Gaya naskah kami di dalam gaya sebuah templat: yang bernama sama memakai bentuk templatnya."""

from __future__ import annotations

import re
from copy import deepcopy

from ...importer.gaya import canonical, named, names
from .nodes import Element, W, child
from .style import LANGUAGE

_STYLED = re.compile(r'(?<=Style w:val=")\w+(?=")')
_RELATED = ("basedOn", "next", "link")


class Shapes:
    """The styles of a template with those of ours that it lacks."""

    def __init__(self, template: Element, ours: Element) -> None:
        self.root = deepcopy(template)
        self._ids: dict[str, str] = {}
        known, taken = named(template), {s.get(f"{W}styleId") for s in template}
        lacking = []
        for style in ours.iterchildren(f"{W}style"):
            kind, own = style.get(f"{W}type", ""), style.get(f"{W}styleId", "")
            found = [
                known[kind, canonical(n)] for n in names(style) if (kind, canonical(n)) in known
            ]
            if not found:
                lacking.append(style)
            self._ids[own] = found[0] if found else own if own not in taken else f"Standar{own}"
        self.root.extend(self._added(style) for style in lacking)
        self._speak()

    def apply(self, content: str) -> str:
        """Content that was written in our styles, in those of the template."""
        return _STYLED.sub(lambda found: self._ids.get(found[0], found[0]), content)

    def _added(self, style: Element) -> Element:
        """A style of ours as it stands among those of the template; it is no default there."""
        added = deepcopy(style)
        if f"{W}default" in added.attrib:
            del added.attrib[f"{W}default"]
        added.set(f"{W}styleId", self._ids[style.get(f"{W}styleId", "")])
        for name in _RELATED:
            related = added.find(f"{W}{name}")
            if related is not None:
                target = related.get(f"{W}val", "")
                related.set(f"{W}val", self._ids.get(target, target))
        return added

    def _speak(self) -> None:
        """Let what is written be Indonesian."""
        defaults = self.root.find(f"{W}docDefaults/{W}rPrDefault")
        if defaults is not None:
            language = child(child(defaults, "rPr"), "lang", last=True)
            language.set(f"{W}val", LANGUAGE)
