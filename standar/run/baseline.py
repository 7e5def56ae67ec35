"""Temuan lama: yang sudah ada sebelum proyek mulai diperiksa, dan tidak menghalangi pekerjaan baru.

A legacy folder may hold a thousand findings. `standar periksa --buat-dasar` notes them; from then
on only others are shown. A finding is known by its file, its rule, and the text that it found, so
that it stays known when lines move, and not when the text is rewritten and still at fault.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TypeAlias

from ..diagnostic import Diagnostic, Said
from ..path import show
from ..project.layout import BASELINE_FILE, Layout

Known: TypeAlias = Counter[tuple[str, str]]
"""(file, what was found) → how often."""
VERSION = 1
LONG = 80
LIMIT = 64 << 20
"""A nation's old findings take a few; what is larger is none of ours."""


def place(layout: Layout) -> Path:
    """Where the old findings of a project are noted."""
    return layout.standards / BASELINE_FILE


def known(layout: Layout) -> Known:
    """The old findings; ValueError where the file is none of ours, none where it is not there."""
    try:
        data = json.loads(place(layout).read_bytes()[: LIMIT + 1])
        if data["versi"] != VERSION:
            raise ValueError(data["versi"])
        files = data["temuan"].items()
        counts = {(file, what): n for file, some in files for what, n in some.items()}
    except OSError:
        return Counter()
    except (LookupError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(error) from error
    if any(type(n) is not int or n < 1 for n in counts.values()):
        raise ValueError(data["temuan"])
    return Counter(counts)


def split(diagnostics: Iterable[Diagnostic], old: Known) -> tuple[list[Diagnostic], int, int]:
    """The findings that are not old, how many are, and how many old ones are no more."""
    left = Counter(old)
    shown = []
    for diagnostic in diagnostics:
        name = _name(diagnostic)
        if left[name] > 0:
            left[name] -= 1
        else:
            shown.append(diagnostic)
    gone = sum(n for n in left.values() if n > 0)
    return shown, sum(old.values()) - gone, gone


def note(layout: Layout, diagnostics: Iterable[Diagnostic], rules: Mapping[str, Said]) -> int:
    """Write the findings down as old, bar what cannot be read; returns how many."""
    from ..source.edit import write_atomic  # brings `yaml`, which a run of known results needs not

    counts = Counter(_name(d) for d in diagnostics if not rules[d.rule].is_fault)
    files: dict[str, dict[str, int]] = {}
    for (file, what), n in sorted(counts.items()):
        files.setdefault(file, {})[what] = n
    text = json.dumps({"versi": VERSION, "temuan": files}, ensure_ascii=False, indent=1)
    write_atomic(place(layout), text.encode("utf-8", "replace") + b"\n")
    return sum(counts.values())


def _name(diagnostic: Diagnostic) -> tuple[str, str]:
    what = diagnostic.found or show(diagnostic.path)
    return diagnostic.place.file, f"{diagnostic.rule}: {' '.join(what.split())[:LONG]}"
