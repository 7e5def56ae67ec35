"""Pratinjau yang tidak dapat disusun menyebut sebabnya di halaman, dan tidak menggantung."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from .output import write
from .template import ASSETS, Frame, asset, environment
from .told import keeping
from .trouble import ABOVE, CONFIG, Unbuildable, in_our_words

PAGE = "_gangguan.html"
UNKNOWN = "Situs tidak dapat disusun. Rinciannya ada di terminal."
log = logging.getLogger("mkdocs.plugins.standar")


class Guard:
    """What stopped the last build of a preview, if it was stopped; MkDocs would let pages wait."""

    def __init__(self) -> None:
        self.around: Frame | None = None
        self._cause = ""
        self._details: list[str] = []

    def guarded(self, builder: Callable[[], Any]) -> Callable[[], None]:
        """A builder that never fails: what stopped it stands on every page until it is mended."""

        def build() -> None:
            self._cause, self._details = "", []
            with keeping() as said:
                try:
                    with in_our_words(CONFIG):
                        builder()
                except Unbuildable as trouble:
                    self._cause = str(trouble.args[0]).replace(ABOVE, "").strip()
                    self._details = list(dict.fromkeys(said))
                except Exception:
                    log.exception("standar")
                    self._cause = UNKNOWN
            if self._cause:
                log.error(self._cause)

        return build

    def page(self, root: Path, mount: str) -> str:
        """The name of the page that says it, written now; empty where nothing is the matter."""
        if not self._cause or self.around is None:
            return ""
        for name in ASSETS:  # an ended build has swept everything away
            if not (root / name).is_file():
                write(root, name, asset(name, root))
        template = environment().get_template("gangguan.html")
        said = {"sebab": self._cause, "rincian": self._details}
        around = replace(self.around, catatan=None)  # it tells of an earlier build
        shown = template.render(situs=around, pita=(), base_url=mount, menu_aktif="", **said)
        write(root, PAGE, shown.encode())
        return PAGE
