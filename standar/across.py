"""Membandingkan semua standar satu proyek: nilai yang bertentangan, dan layanan yang kembar."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from contextlib import suppress

from .diagnostic import Diagnostic, Position
from .examine import Examiner, Outcome
from .himpunan import Himpunan, Ikhtisar
from .outcome import decode_ikhtisar
from .report import unique


def across(examiner: Examiner, texts: Iterable[str | None], key: bytes) -> Outcome:
    """What the rules say that look at several standards, from the ikhtisar of each as text.

    A finding begins with the `alamat` of the standard that it is about.
    """
    himpunan = Himpunan(tuple(_items(texts)))
    by_address = {item.alamat: item for item in himpunan.layanan}
    found: list[Diagnostic] = []
    for rule, finding in examiner.plan.compare(himpunan, examiner.context):
        item = by_address[finding.path[0]]
        path = finding.path[1:]
        severity = examiner.book.severities.get(rule.id, rule.severity)
        asked = examiner.speaks(rule, finding._replace(path=path), frozenset())
        waivers = (
            (name, part, datetime.date.fromisoformat(day)) for name, part, day in item.pengecualian
        )
        if severity is None or not asked or examiner.waived(rule.id, path, waivers):
            continue
        place = Position(item.berkas, *item.locate(path))
        found.append(
            Diagnostic(
                rule.id,
                severity,
                place,
                path,
                dict(finding.values),
                finding.found,
                finding.expected,
                newer=rule.id in examiner.book.newer,
            )
        )
    return Outcome(key, unique(found, examiner.book.alone))


def _items(texts: Iterable[str | None]) -> Iterator[Ikhtisar]:
    """The ikhtisar of every standard; one that cannot be read, from a cache, is left out."""
    for text in texts:
        with suppress(ValueError, TypeError, LookupError):
            if (item := decode_ikhtisar(text or "")) is not None:
                yield item
