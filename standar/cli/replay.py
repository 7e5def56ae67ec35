"""Mengulang hasil `standar periksa`, bila tak satu pun berkas dan folder yang dilihatnya berubah.

A record holds the output of a run with the state of everything that the run looked at: the bytes of
files, the names in folders, the absence of what was not there. Where all of it is still so, the
answer is the same, and is told without importing what found it.
"""

from __future__ import annotations

import os
import sys
import time

from ..stamp import digest, folder, program, state

KEPT = 50
"""Records that are kept; those that were not used for longest go first."""
_ENVIRONMENT = ("COLUMNS", "NO_COLOR", "WT_SESSION", "TERM")


def replay(argv: list[str]) -> int | None:
    """Tell a known result again and give its status; None where there is none that holds."""
    if argv[:1] != ["periksa"]:
        return None
    file = slot(argv)
    if file is None:
        return None
    try:
        with open(file, "rb") as record:
            head, states, text = record.read().split(b"\0\n", 2)
            status = int(head)
            for line in states.split(b"\0") if states else ():
                if state(line[32:]) != line[:32]:
                    return None
        os.utime(file)
        said = text.decode("utf-8")
    except (OSError, ValueError):
        return None
    return _tell(said, status)


def _tell(text: str, status: int) -> int:
    try:
        if hasattr(sys.stdout, "reconfigure"):
            sys.stdout.reconfigure(encoding="utf-8", errors="replace")
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader of a pipe has gone; nothing is left to say
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 1
    return status


def record(file: str | None, states: dict[str, bytes], text: str, status: int) -> None:
    """Keep the output of a run with the state of all that it looked at; failing that, nothing.

    `file` is the `slot` of the call as it was before the run: a run may last over midnight.
    """
    if file is None:
        return
    lines = [known + os.fsencode(path) for path, known in states.items()]
    if any(b"\0" in line for line in lines):
        return
    body = b"\0\n".join([str(status).encode(), b"\0".join(lines), text.encode("utf-8", "replace")])
    place = os.path.dirname(file)
    try:
        os.makedirs(place, mode=0o700, exist_ok=True)
        new = f"{file}.{os.getpid()}"
        with open(new, "wb") as out:
            out.write(body)
        os.replace(new, file)
        _prune(place)
    except OSError:
        return


def _prune(place: str) -> None:
    with os.scandir(place) as entries:
        known = sorted((entry.stat().st_mtime, entry.path) for entry in entries)
    for _, path in known[:-KEPT]:
        os.remove(path)


def slot(argv: list[str]) -> str | None:
    """Where the record of this very call lies: same words, folder, day, screen and program."""
    base = folder()
    if base is None:
        return None
    given = [part for word in argv[1:] for part in (word, os.path.realpath(word))]
    width = 0
    if sys.stdout.isatty():
        try:
            width = os.get_terminal_size(1).columns
        except OSError:
            return None
    said = [
        *given, os.getcwd(), time.strftime("%Y-%m-%d"), str(width),
        *(os.environ.get(name, "") for name in _ENVIRONMENT),
    ]  # fmt: skip
    parts = (word.encode("utf-8", "surrogateescape") for word in said)
    return os.path.join(base, "ulang", digest(program(), *parts).hex())
