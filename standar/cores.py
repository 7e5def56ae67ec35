"""Berapa proses yang dapat bekerja bersamaan: inti yang boleh dipakai, bukan yang terpasang."""

from __future__ import annotations

import os
import sys
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing.context import BaseContext


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


def processes(count: int, context: BaseContext | None = None) -> ProcessPoolExecutor:
    """Processes that work beside this one, which hears Ctrl-C and ends them."""
    import signal
    from concurrent.futures import ProcessPoolExecutor  # costs 40 ms that small runs do not pay

    return ProcessPoolExecutor(count, context, signal.signal, (signal.SIGINT, signal.SIG_IGN))
