"""Tanya jawab di terminal: satu demi satu, dengan jalan kembali dan jalan keluar."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import TypeAlias

from ...message import visible
from .tempat import Salah

Answers: TypeAlias = dict[str, str | None]
Step: TypeAlias = Callable[[Answers], bool | None]
"""Asks one thing and notes the answer; False where there was nothing to ask."""
_STOPPED = "Dibatalkan; tidak ada yang ditulis."


class Kembali(Exception):  # noqa: N818 - the way back, not an error
    """The question before is wanted again."""


def at_terminal() -> bool:
    """Whether somebody is there to be asked."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def ask(steps: Sequence[Step]) -> Answers:
    """All answers; what had nothing to ask is passed over on the way back, too."""
    answers: Answers = {}
    place, asked = 0, list[int]()
    while place < len(steps):
        try:
            if steps[place](answers) is not False:
                asked.append(place)
            place += 1
        except Kembali:
            place = asked.pop() if asked else place
    return answers


def _line(prompt: str) -> str:
    try:
        return input(prompt).rstrip()
    except EOFError:
        raise Salah(_STOPPED) from None


def _answer(prompt: str) -> str:
    """What was typed, unless it is one of the two ways out."""
    given = _line(prompt)
    if given.lower() == "b":
        raise Kembali
    if given.lower() == "x":
        raise Salah(_STOPPED)
    return given


def choose(title: str, choices: Sequence[tuple[str, str]], *, required: bool = False) -> str | None:
    """One of some values, by its number or its name; None where the answer is left out."""
    print(f"\n{title}")
    for number, (_, label) in enumerate(choices, 1):
        print(f"  {number}. {visible(label)}")
    skip = "" if required else "Enter: lewati, "
    while True:
        given = _answer(f"Nomor atau nama ({skip}b: kembali, x: batal): ").strip().lower()
        if not given and not required:
            return None
        if given.isascii() and given.isdigit() and 0 < int(given[:9]) <= len(choices):
            return choices[int(given) - 1][0]
        for value, label in choices:
            if given in (value, label.lower()):
                return value
        print(f"  Tulis angka 1 sampai {len(choices)}.")


def write(title: str, *, required: bool = False) -> str | None:
    """A text of one or more lines, ended by an empty one."""
    skip = "" if required else "langsung Enter: lewati; "
    print(f"\n{title}\n(akhiri dengan baris kosong; {skip}b: kembali; x: batal)")
    while True:
        rows = [_answer("> ")]
        while rows[-1]:
            rows.append(_line("> "))
        if text := "\n".join(rows).strip():
            return text
        if not required:
            return None
        print("  Bagian ini perlu diisi.")


def line(title: str) -> str | None:
    """A text of one line, which may be left out."""
    return _answer(f"\n{title} (Enter: lewati, b: kembali, x: batal): ").strip() or None


def confirm(question: str) -> None:
    """Go on only when the answer is yes."""
    while _answer(f"\n{question} (Enter: ya, b: kembali, x: batal): ").lower() not in (
        "",
        "y",
        "ya",
    ):
        print("  Tekan Enter, atau ketik b atau x.")
