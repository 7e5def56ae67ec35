"""Giliran menulis: satu penulis pada satu waktu, dan yang mati tidak menahan siapa pun."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path


def held(lock: Path) -> int | None:
    """The lock, open and ours; None while somebody else has it."""
    handle = os.open(lock, os.O_RDONLY | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o644)
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if os.path.samestat(os.fstat(handle), lock.stat()):
            return handle
    except FileNotFoundError:
        pass  # its owner was done, and has taken it away
    except OSError as error:
        if error.errno not in (errno.EACCES, errno.EAGAIN):
            return handle  # a disk without locks: what is compared at writing must do
    os.close(handle)
    return None


def let_go(lock: Path, handle: int) -> None:
    """Take the lock away, so that nobody finds one that nobody holds."""
    if sys.platform == "win32":  # where an open file cannot be removed
        os.close(handle)
    with suppress(OSError):
        lock.unlink()
    if sys.platform != "win32":
        os.close(handle)
