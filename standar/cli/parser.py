"""Pengurai baris perintah dengan bantuan dan pesan berbahasa Indonesia."""

from __future__ import annotations

import argparse
import sys
from typing import Any, NoReturn

_WORDS = {
    "usage: ": "pemakaian: ",
    "options": "pilihan",
    "positional arguments": "argumen",
    "show this help message and exit": "tampilkan bantuan ini",
    "the following arguments are required: %s": "argumen ini wajib diisi: %s",
    "unrecognized arguments: %s": "argumen tidak dikenal: %s",
    "expected one argument": "membutuhkan satu nilai",
    "expected at least one argument": "membutuhkan sekurang-kurangnya satu nilai",
    "argument %(argument_name)s: %(message)s": "argumen %(argument_name)s: %(message)s",
    "invalid choice: %(value)r (choose from %(choices)s)": (
        "pilihan %(value)r tidak ada (pilih dari %(choices)s)"
    ),
    "not allowed with argument %s": "tidak dapat dipakai bersama %s",
    "ignored explicit argument %r": "nilai %r tidak diperlukan di sini",
    "ambiguous option: %(option)s could match %(matches)s": (
        "pilihan %(option)s kurang jelas: %(matches)s"
    ),
    "invalid %(type)s value: %(value)r": "nilai %(value)r tidak sah",
}
"""argparse asks gettext for each of its texts; these are the answers."""


def translate(text: str) -> str:
    """argparse's own text in Indonesian."""
    return _WORDS.get(text, text)


setattr(argparse, "_", translate)  # noqa: B010 - argparse looks its texts up under this name


def _formatter(prog: str) -> argparse.HelpFormatter:
    """Help in two columns, wide enough for the longest verb."""
    return argparse.HelpFormatter(prog, max_help_position=30)


class Parser(argparse.ArgumentParser):
    """A parser whose errors exit with 2 and show how to get help."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"allow_abbrev": False, "formatter_class": _formatter, **kwargs})

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the call, in two lines, and exit with 2."""
        sys.stderr.write(f"{self.prog}: {message}\nLihat: {self.prog} --help\n")
        raise SystemExit(2)
