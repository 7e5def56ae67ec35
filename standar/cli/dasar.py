"""`standar periksa --buat-dasar`: mencatat temuan sekarang sebagai temuan lama."""

from __future__ import annotations

import sys
from pathlib import Path

from ..project.layout import discover, find
from ..report import Report
from ..run import baseline


def note(report: Report, paths: list[Path]) -> int:
    """Write the findings of a whole project down as old; status 2 where there is none."""
    found = {find(path.absolute()) for path in paths}
    root = found.pop() if len(found) == 1 else None
    if root is None or any(not root[1].is_relative_to(path.resolve()) for path in paths):
        sys.stderr.write(
            "standar: --buat-dasar mencatat temuan seluruh proyek; tidak untuk satu berkas.\n"
        )
        return 2
    left = [d for d in report.diagnostics if report.rules[d.rule].is_fault]
    if left:  # what is behind them is not known, and would be forgotten
        first = f"{left[0].place.file}:{left[0].place.line}"
        print(f"Belum dicatat: {len(left)} temuan tentang isi yang tidak terbaca ({first}).")
        print("Perbaiki dahulu, supaya temuan lama di berkas itu tidak terlewat.")
        return 1
    layout = discover(*root)
    count = baseline.note(layout, report.diagnostics, report.rules)
    name = layout.relative(baseline.place(layout))
    print(f"{count} temuan dicatat di {name} sebagai temuan lama.")
    return 0
