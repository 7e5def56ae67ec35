"""Membandingkan semua standar satu proyek: nilai yang bertentangan, dan layanan yang kembar."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path as FilePath

from ..check.himpunan import Himpunan, Ikhtisar
from ..diagnostic import Diagnostic, Position
from ..disk import read
from ..report import unique
from ..source.read import read_bytes
from .examine import Examiner
from .ikhtisar import decode_ikhtisar
from .outcome import Outcome


def across(examiner: Examiner, texts: Iterable[str | None], key: bytes) -> Outcome:
    """What the rules say that look at several standards, from the ikhtisar of each as text.

    A finding begins with the `alamat` of the standard that it is about.
    """
    himpunan = Himpunan(tuple(_items(texts)))
    root = examiner.reader.layout.root
    written = cache(lambda name: read_bytes(_bytes(root / name), name))
    by_address = {item.alamat: item for item in himpunan.layanan}
    found: list[Diagnostic] = []
    for rule, finding in examiner.plan.ask(himpunan, examiner.context):
        item = by_address[finding.path[0]]
        path = finding.path[1:]
        severity = examiner.book.severities.get(rule.id, rule.severity)
        asked = examiner.speaks(rule, finding._replace(path=path), frozenset())
        waivers = (
            (name, part, datetime.date.fromisoformat(day)) for name, part, day in item.pengecualian
        )
        if severity is None or not asked or examiner.waived(rule.id, path, waivers):
            continue
        found.append(
            Diagnostic(
                rule.id, severity, Position(item.berkas, *written(item.berkas).locate(path)), path,
                dict(finding.values), finding.found, finding.expected,
                newer=rule.id in examiner.book.newer,
            )
        )  # fmt: skip
    return Outcome(key, unique(found, examiner.book.alone))


def _bytes(path: FilePath) -> bytes:
    """What stands in a file now; nothing where it went away meanwhile."""
    try:
        return read(path)
    except OSError:
        return b""


def _items(texts: Iterable[str | None]) -> Iterator[Ikhtisar]:
    """The ikhtisar of every standard; one that cannot be read, from a cache, is left out."""
    for text in texts:
        with suppress(ValueError, TypeError, LookupError):
            if (item := decode_ikhtisar(text or "")) is not None:
                yield item
