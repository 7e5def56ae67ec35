"""Tanya jawab di terminal: satu demi satu, dengan jalan kembali dan jalan keluar."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

from ...message import visible
from .tempat import Salah

Answers: TypeAlias = dict[str, str | None]
Step: TypeAlias = Callable[[Answers], bool | None]
"""Asks one thing and notes the answer; False where there was nothing to ask."""
_STOPPED = "Dibatalkan; tidak ada yang ditulis."
_NONE = "-"
"""What is typed to take an answer away that was given before."""
_YES, _NO = ("", "y", "ya"), ("t", "tidak", "x", "b", "n", "selesai")


class Kembali(Exception):  # noqa: N818 - the way back, not an error
    """The question before is wanted again."""


class Berhenti(Salah):
    """Somebody has had enough of the questions: `x`, Ctrl-C, or the end of the input."""


def at_terminal() -> bool:
    """Whether somebody is there to be asked."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def ask(steps: Sequence[Step], known: Answers | None = None) -> Answers:
    """All answers; what had nothing to ask is passed over on the way back, too.

    What is `known` already is offered again: every question keeps it when nothing is typed.
    """
    answers: Answers = dict(known or {})
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
    except (EOFError, KeyboardInterrupt):
        print()
        raise Berhenti(_STOPPED) from None


def _answer(prompt: str) -> str:
    """What was typed, unless it is one of the two ways out."""
    given = _line(prompt)
    if given.lower() == "b":
        raise Kembali
    if given.lower() == "x":
        raise Berhenti(_STOPPED)
    return given


def _ways(kept: str, *, required: bool) -> str:
    """What can be typed apart from an answer: `Enter: lewati, b: kembali, x: batal`."""
    ways = [f"Enter: {kept}"] if kept else [] if required else ["Enter: lewati"]
    ways += [f"{_NONE}: kosongkan"] if kept and not required else []
    return ", ".join([*ways, "b: kembali", "x: batal"])


def choose(
    title: str,
    choices: Sequence[tuple[str, str]],
    now: str | None = None,
    *,
    required: bool = False,
) -> str | None:
    """One of some values, by its number or its name; None where the answer is left out."""
    kept = visible(dict(choices).get(now or "", ""))
    print(f"\n{title}")
    for number, (_, label) in enumerate(choices, 1):
        print(f"  {number}. {visible(label)}")
    while True:
        given = _answer(f"Nomor atau nama ({_ways(kept, required=required)}): ").strip().lower()
        if not given and kept:
            return now
        if not required and given in ("", _NONE):
            return None
        found = list(_meant(given, choices))
        if len(found) == 1:
            return found[0]
        several = "Ada beberapa yang cocok. " if found else ""
        print(f"  {several}Tulis angka 1 sampai {len(choices)}.")


def _meant(given: str, choices: Sequence[tuple[str, str]]) -> Iterator[str]:
    """What a number, a name, or a piece of names that no other choice has, may stand for."""
    if given.isascii() and given.isdigit():
        place = int(given[:9])
        yield from (value for value, _ in choices[max(0, place - 1) : place])
        return
    exact = [value for value, label in choices if given in (value, label.lower())]
    yield from exact[:1] or (
        value for value, label in choices if given in f"{value} {label.lower()}"
    )


def write(title: str, now: str | None = None, *, required: bool = False) -> str | None:
    """A text of one or more lines, ended by an empty one."""
    print(f"\n{title}")
    for row in (now or "").splitlines():
        print(f"  {visible(row)}")
    ways = _ways("tetap seperti itu" if now else "", required=required).replace(", ", "; ")
    print(f"(akhiri dengan baris kosong; {ways.replace('Enter', 'langsung Enter')})")
    while True:
        rows = [_answer("> ")]
        if now and not required and rows == [_NONE]:
            return None
        while rows[-1]:
            rows.append(_line("> "))
        if text := "\n".join(rows).strip():
            return text
        if now or not required:
            return now
        print("  Bagian ini perlu diisi.")


def line(title: str, now: str | None = None, *, required: bool = False) -> str | None:
    """A text of one line, which may be left out."""
    kept = visible(now or "")
    given = _answer(f"\n{title} ({_ways(kept, required=required)}): ").strip()
    return None if given == _NONE and not required else given or now


def confirm(question: str) -> None:
    """Go on only when the answer is yes."""
    prompt = f"\n{question} (Enter: ya, b: kembali, x: batal): "
    while _answer(prompt).lower() not in _YES:
        print("  Tekan Enter, atau ketik b atau x.")


def again(question: str) -> bool:
    """Whether there is more to do; every way out is a good one, for all is saved by now."""
    try:
        while (given := _line(f"\n{question} (Enter: ya, t: selesai): ").lower()) not in _NO:
            if given in _YES:
                return True
            print("  Tekan Enter untuk melanjutkan, atau ketik t.")
    except Berhenti:
        pass
    return False
