"""Ctrl-C selagi perintah baru dimulai: proses berakhir tanpa kata, dengan status 130.

A command begins with imports, and a `KeyboardInterrupt` in one of them is not always passed on:
Python loses it where a lock of an import ends, and calls it another error where a class is made.
So until a command works nothing is raised. Not `signal`, which imports `enum` for its names, but
what it is made of, which is there already: a result that is told again takes no more time.
"""

from __future__ import annotations

import os
from _signal import SIGINT, default_int_handler, getsignal, signal

STOPPED = 130
"""The status of whoever is ended by Ctrl-C, as shells have it."""


def hush() -> None:
    """End at once when Ctrl-C comes; whoever was told to be deaf to it stays so."""
    if getsignal(SIGINT) is default_int_handler:
        signal(SIGINT, _end)


def listen() -> None:
    """The command works: from here on Ctrl-C may be heard, and what was begun be tidied up."""
    if getsignal(SIGINT) is _end:
        signal(SIGINT, default_int_handler)


def _end(*_: object) -> None:
    os._exit(STOPPED)
