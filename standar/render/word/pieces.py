"""Isi dua paragraf digabungkan kata demi kata: yang tetap, yang dihapus, yang ditambahkan."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, repeat
from typing import Literal, NamedTuple

from ...difference.words import word_diff
from .nodes import MARKS, Element, W, make, said
from .xml import split

Op = Literal["", "ins", "del", "moveFrom", "moveTo"]
OPS: dict[str, Op] = {"=": "", "-": "del", "+": "ins"}
ALIKE = 0.3
"""Share of words that two paragraphs must have in common to be shown as one that was edited."""
SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class Look(NamedTuple):
    """How a piece looks and where it leads."""

    style: str = ""
    link: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of one look, with what happened to them."""

    op: Op
    text: str
    look: Look


def pieces(paragraph: Element, op: Op = "") -> list[Piece]:
    """The words of a paragraph, neighbours of one look as one piece."""
    looks = groupby(_runs(paragraph), lambda run: run[1])
    return [Piece(op, "".join(text for text, _ in runs), look) for look, runs in looks]


def _runs(paragraph: Element) -> Iterator[tuple[str, Look]]:
    """The runs that say anything, each with its look."""
    for child in paragraph.iterchildren(f"{W}r", f"{W}hyperlink"):
        link = child.tag == f"{W}hyperlink"
        around = tuple((str(key), str(value)) for key, value in child.items()) if link else ()
        for run in child.iterchildren(f"{W}r") if link else (child,):
            style = run.find(f"{W}rPr/{W}rStyle")
            look = Look("" if style is None else style.get(f"{W}val", ""), around)
            if text := said(run):
                yield text, look


def merged(before: Element, after: Element) -> list[Piece]:
    """The words of both, those of `before` that are gone marked so; whole where little is alike."""
    old, new = said(before), said(after)
    if likeness(old, new) < ALIKE:
        return [*pieces(before, "del"), *pieces(after, "ins")]
    ops = ((OPS[sign], letter) for sign, text in word_diff(old, new) for letter in text)
    return _joined(_woven(ops, _looks(before), _looks(after)))


def _looks(paragraph: Element) -> Iterator[Look]:
    """The look of every character."""
    for text, look in _runs(paragraph):
        yield from repeat(look, len(text))


def _woven(
    ops: Iterable[tuple[Op, str]], old: Iterator[Look], new: Iterator[Look]
) -> Iterator[tuple[Op, str, Look]]:
    """Each compared character with its look; one whose look changed is another character."""
    for op, sign in ops:
        was = next(old) if op != "ins" else Look()
        now = next(new) if op != "del" else Look()
        if op == "" and was != now:
            yield "del", sign, was
            yield "ins", sign, now
        else:
            yield op, sign, was if op == "del" else now


def _joined(signs: Iterable[tuple[Op, str, Look]]) -> list[Piece]:
    """Neighbours of one kind as one piece; within a stretch of changes what is gone comes first."""
    found: list[Piece] = []
    for _, stretch in groupby(signs, lambda sign: sign[0] == ""):
        ordered = sorted(stretch, key=lambda sign: sign[0] == "ins")
        for (op, look), run in groupby(ordered, lambda sign: (sign[0], sign[2])):
            found.append(Piece(op, "".join(text for _, text, _ in run), look))
    return found


def likeness(before: str, after: str) -> float:
    """The share of words that two texts have in common, regardless of order."""
    if before == after:
        return 1.0
    left, right = Counter(before.split()), Counter(after.split())
    total = left.total() + right.total()
    return 2 * (left & right).total() / total if total else 0.0


def fill(paragraph: Element, content: Iterable[Piece], stamp: Callable[[], dict[str, str]]) -> None:
    """Replace the words of a paragraph; every change gets its own stamp."""
    for child in list(paragraph):
        if child.tag in (f"{W}r", f"{W}hyperlink"):
            paragraph.remove(child)
    place = sum(1 for child in paragraph if child.tag in (f"{W}pPr", f"{W}bookmarkStart"))
    shown: list[Element] = []
    for (link, op), group in groupby(content, lambda piece: (piece.look.link, piece.op)):
        runs = [_run(piece) for piece in group]
        change = [make(op, *runs, **stamp())] if op else runs
        if link and (not shown or shown[-1].items() != list(link)):
            shown.append(make("hyperlink"))
            for key, value in link:
                shown[-1].set(key, value)
        (shown[-1] if link else shown).extend(change)
    paragraph[place:place] = shown


def _run(piece: Piece) -> Element:
    run = make("r")
    if piece.look.style:
        run.append(make("rPr", make("rStyle", val=piece.look.style)))
    for part in split(piece.text):
        if part in MARKS.values():
            run.append(make("br" if part == "\n" else "tab"))
        else:
            text = make("delText" if piece.op == "del" else "t")
            text.text = part
            text.set(SPACE, "preserve")
            run.append(text)
    return run
