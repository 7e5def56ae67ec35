"""Tautan halaman yang terbit: setiap yang menuju ke dalam situs harus sampai, juga jangkarnya."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterable
from functools import cached_property
from html import unescape
from typing import NamedTuple
from urllib.parse import unquote, urljoin

_TAG = re.compile(r"<[a-zA-Z](?:[^<>\"']|\"[^\"]*\"|'[^']*')*>")
_VALUE = re.compile(r"\s(?:(id)|href|src)=(?:\"([^\"]*)\"|'([^']*)'|([^\s>\"']+))")
_ASIDE = re.compile(r"<!--.*?-->|<(script|style)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
_BASE = re.compile(r"<base\b[^>]*?\shref=[\"']?([^\"'\s>]+)", re.IGNORECASE)
_PLAIN = re.compile(r' (?:id="([^"]*)"|(?:href|src)="([^"]*)")')
"""Our own pages put one space before an attribute; looking for any white space costs thrice."""
_ELSEWHERE = re.compile(r"//|[a-zA-Z][a-zA-Z0-9+.-]*:")
"""Another host, or another scheme."""


class Broken(NamedTuple):
    """A link that leads nowhere: the page it stands on, and the link as it was written."""

    page: str
    href: str


class LinkCheck:
    """Gathers the links of a finished site page by page, and says which lead nowhere.

    It keeps targets, not pages: a nation's worth of ids would not fit. A link that stands on many
    pages of a folder (a menu) is told once. `text` gives what stands in a page, nothing where that
    is not known, and `stands` says whether a file that is not ours is there.
    """

    def __init__(
        self, ours: Iterable[str], text: Callable[[str], str | None], stands: Callable[[str], bool]
    ) -> None:
        self._text, self._stands = text, stands
        self._ours = frozenset(ours)
        self._folder, self._seen = "", set[str]()
        self._wanted: dict[str, dict[str, Broken]] = {}
        self._broken: list[Broken] = []

    def own(self, name: str) -> None:
        """A page of ours, in which every quotation mark inside a text is escaped."""
        self._page(name, *plain_marks(self._text(name) or ""))

    def foreign(self, name: str) -> None:
        """A page that somebody else wrote: of its links only those that lead to ours count."""
        text = _ASIDE.sub("", self._text(name) or "")
        _, links = marks(text)
        self._folder, self._seen = "\0", set()
        for href in sorted(links):
            target = _target(posixpath.dirname(name), href)
            if target and target[0] != name and self._leads_to_ours(target[0]):
                self._want(*target, Broken(name, unescape(href)))

    def anywhere(self, name: str, top: str) -> None:
        """A page that a server gives at any depth, so that its links begin at the host.

        `top` is where the site lies there, empty if nobody knows. What leads beside the site is the
        host's own, unless it has the name of a page of ours; a <base> turns links to begin there.
        """
        text = _ASIDE.sub("", self._text(name) or "")
        ids, links = marks(text)
        base = _BASE.search(text)
        for href in sorted(links):
            if href.startswith("#") and not base:
                if href != "#" and not _is_meant(href[1:], ids):
                    self._broken.append(Broken(name, unescape(href)))
            else:
                whole = urljoin(unescape(base[1]), unescape(href)) if base else href
                self._from_host(whole, top, Broken(name, unescape(href)))

    def _from_host(self, href: str, top: str, link: Broken) -> None:
        target = _target("", href)
        if target is None:
            return
        path, anchor = target
        begins = href.startswith("/")
        if begins and top and f"{path}/".startswith(top[1:]):
            self._want(path[len(top) - 1 :], anchor, link)
        elif top:
            if not begins or (path in self._ours and path != "index.html"):
                self._broken.append(link)
        elif not begins or self._leads_to_ours(path):
            self._want(path, anchor, link)

    def broken(self) -> list[Broken]:
        """Every link that leads nowhere, by page."""
        for target, wanted in self._wanted.items():
            if target.startswith("../"):  # beside the site: nobody can know what stands there
                continue
            name = self._file(target)
            if not name:
                self._broken += wanted.values()
                continue
            anchors = {anchor: one for anchor, one in wanted.items() if anchor}
            text = self._text(name) if anchors and name.endswith(".html") else None
            if text is not None:
                ids, _ = marks(_ASIDE.sub("", text))
                self._broken += (one for anchor, one in anchors.items() if anchor not in ids)
        return sorted(set(self._broken))

    def _page(self, name: str, ids: set[str], links: set[str]) -> None:
        folder = posixpath.dirname(name)
        if folder != self._folder:
            self._folder, self._seen = folder, set()
        for href in links - self._seen:
            if href.startswith("#"):
                if href[1:] not in ids and href != "#" and not _is_meant(href[1:], ids):
                    self._broken.append(Broken(name, unescape(href)))
                continue
            self._seen.add(href)
            if target := _target(folder, href):
                self._want(*target, Broken(name, unescape(href)))

    def _want(self, target: str, anchor: str, link: Broken) -> None:
        if anchor or target not in self._ours:
            self._wanted.setdefault(target, {}).setdefault(anchor, link)

    def _leads_to_ours(self, target: str) -> bool:
        top, _, below = target.partition("/")
        return target in self._ours or bool(below and top in self._tops)

    def _file(self, target: str) -> str:
        """The file that a server gives for a target; empty where there is none."""
        for name in (target, posixpath.join(target, "index.html")):
            if name in self._ours or self._stands(name):
                return name
        return ""

    @cached_property
    def _tops(self) -> frozenset[str]:
        return frozenset(name.partition("/")[0] for name in self._ours)


def plain_marks(text: str) -> tuple[set[str], set[str]]:
    """The ids of a page of ours and its links, both as they were written."""
    found = _PLAIN.findall(text)
    return {anchor for anchor, _ in found}, {link for _, link in found if link}


def _is_meant(anchor: str, ids: set[str]) -> bool:
    """Whether one of these ids is meant, however both were written."""
    return unquote(unescape(anchor)) in map(unescape, ids)


def marks(text: str) -> tuple[set[str], set[str]]:
    """The ids of any HTML page, and its links as they were written."""
    ids, links = set[str](), set[str]()
    for tag in _TAG.findall(text):
        for anchor, *written in _VALUE.findall(tag):
            value = "".join(written)
            if anchor:
                ids.add(unescape(value))
            elif value:
                links.add(value)
    return ids, links


def _target(folder: str, href: str) -> tuple[str, str] | None:
    """Where a link leads, from the site's root, and to which anchor; None when it leaves it."""
    if _ELSEWHERE.match(href):
        return None
    whole, _, anchor = unescape(href).partition("#")
    path = unquote(whole.partition("?")[0])
    if not path:
        return None
    start = "" if path.startswith("/") else folder
    found = posixpath.normpath(posixpath.join(start, path.lstrip("/")))
    return ("" if found == "." else found), unquote(anchor)
