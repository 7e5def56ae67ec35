"""Berapa proses yang dapat bekerja bersamaan: inti yang boleh dipakai, bukan yang terpasang."""

from __future__ import annotations

import os


def cores() -> int:
    """The cores that this process may use; more processes than that only wait for each other."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
