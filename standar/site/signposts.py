"""Tautan di halaman pratinjau: yang tidak sampai disebut di halaman itu juga."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from os.path import isfile  # says no where pathlib fails: names may be as long as anybody likes
from pathlib import Path

from ..render.html import render
from ..view.data_terbuka import FEED, JSON, LINKED, SHEET
from ..view.galat import tautan_putus
from .linkcheck import LinkCheck
from .manifest import PUBLISHED
from .output import Output
from .template import NOTICES
from .written import SHOWN, places

Made = Callable[[str], bytes | None]
"""The files that have been made and still hold; nothing is made for asking."""
_TRUSTED = ("word/", "cetak/", "data/")
_DATA = tuple(f".{ending}" for ending in (JSON, LINKED, SHEET, FEED))


class Signposts:
    """Whether the links of a preview's pages lead somewhere, as publishing will ask of them.

    No page is made to answer that. One of ours is there because it has a name; its anchors are
    looked up only if it has been made since it last changed, so that a wrong one may be told only
    when publishing. What a preview does without is taken on trust: papers and open data. So are
    the links of a handbook, which MkDocs makes.
    """

    def __init__(self, ours: frozenset[str], folder: Path, root: Path, standards: Path) -> None:
        self._ours, self._folder = ours, folder
        self._root, self._standards = root, standards

    def told(self, name: str, content: bytes, made: Made) -> bytes:
        """A page, with what is wrong with its links at the place of what is wrong with its file."""

        def text(other: str) -> str | None:
            return self._text(other, lambda it: content if it == name else made(it))

        check = LinkCheck(self._ours, text, self._stands)
        check.own(name)
        broken = check.broken()
        if not broken:
            return content
        found = places(broken[:SHOWN], self._root, self._standards)
        notice = render(tautan_putus(found, len(broken) - SHOWN))
        return content.replace(NOTICES.encode(), notice.encode("utf-8", "replace"), 1)

    def _text(self, name: str, made: Made) -> str | None:
        content = made(name)
        if content is None and name not in self._ours:
            try:
                content = (self._folder / name).read_bytes()
            except OSError:
                return None
        return None if content is None else content.decode("utf-8", "replace")

    def _stands(self, name: str) -> bool:
        """Whether a file is there that is no page of ours, or will be when this is published."""
        if name.startswith(_TRUSTED) or name in ("sitemap.xml", "robots.txt"):
            return True
        page = next((name.removesuffix(end) for end in _DATA if name.endswith(end)), "")
        if page and f"{page}.html" in self._ours:
            return True
        return isfile(self._folder / name) or self._published.stands(name)

    @cached_property
    def _published(self) -> Output:
        """The last publication, beside whose pages somebody may have put files of their own."""
        return Output(self._folder, self._root / PUBLISHED)
