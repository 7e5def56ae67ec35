"""Yang akhirnya dikatakan: temuan yang diminta profil, pada tingkatnya, dan tidak dikecualikan."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from ..check.definition import Finding, Rule
from ..check.plan import Origin, Results, diagnose
from ..diagnostic import Diagnostic
from ..model import KOMPONEN, Unit
from ..model.standar import Pengecualian
from ..path import Path
from ..path import parse as parse_path
from .rulebook import Rulebook
from .settings import Profile, Settings

_MANAGEMENT = {k.kunci for k in KOMPONEN if k.bagian == "B"}

Waiver: TypeAlias = tuple[str, str | None, datetime.date]
"""The rule that is waived, the part that it is waived for (None: everywhere), and until when."""


class Judge:
    """The rules of a project as one run asks them, and the day that waivers are judged by."""

    settings: Settings
    book: Rulebook

    def told(
        self,
        results: Results,
        broken: frozenset[str],
        origin: Origin,
        waivers: Iterable[Pengecualian],
    ) -> Iterator[Diagnostic]:
        """What is said in the end of what the rules found: asked for, placed, and not waived."""
        found = (pair for pair in results if self.speaks(*pair, broken))
        given = [(waiver.aturan, waiver.bagian, waiver.sampai) for waiver in waivers]
        for shown in diagnose(found, origin, self.book.severities, self.book.newer):
            if not self.waived(shown.rule, shown.path, given):
                yield shown

    def speaks(self, rule: Rule, found: Finding, broken: frozenset[str]) -> bool:
        """Whether the profile asks for this, and the part was not set aside as unreadable."""
        path = found.path[1:] if found.path[:1] == ("bawaan",) else found.path
        if path and found.path[0] in broken:
            return False
        if self.settings.profile is Profile.PUBLIK:
            return not (path and path[0] in _MANAGEMENT) and not (
                rule.wajib and rule.subject is Unit
            )
        return True

    def waived(self, rule: str, path: Path, waivers: Iterable[Waiver]) -> bool:
        """Whether a waiver that has not ended covers this."""
        return any(
            name == rule and until >= self.settings.today and covers(part, path)
            for name, part, until in waivers
        )


def covers(bagian: str | None, path: Path) -> bool:
    """Whether a waiver's part holds the finding; shared components go with and without `bawaan`."""
    if bagian is None:
        return True
    parts, path = (p[1:] if p[:1] == ("bawaan",) else p for p in (parse_path(bagian), path))
    return path[: len(parts)] == parts
