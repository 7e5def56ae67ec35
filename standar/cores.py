"""Berapa proses yang dapat bekerja bersamaan: inti yang boleh dipakai, bukan yang terpasang."""

from __future__ import annotations

import os
import sys
import threading


def cores() -> int:
    """The cores that this process may use; more processes than that only wait for each other."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def can_fork() -> bool:
    """Whether processes may be forked that work beside this one.

    Threads do not survive a fork, and macOS and Windows start a process anew.
    """
    return sys.platform == "linux" and cores() > 1 and threading.active_count() == 1
