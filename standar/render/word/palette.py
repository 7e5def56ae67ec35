"""Warna naskah kerja dan naskah resmi, yang tetap terbaca sesudah difotokopi."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of a paper: the heads of tables and their words, fillings, inks, and lines.

    Its words are larger or smaller, and lists with them.
    """

    band: str
    over: str
    inner: str
    group: str
    notice: str
    ink: str
    quiet: str
    line: str
    alert: str
    link: str
    step: int
    """How far each level of a list moves in, in twips."""
    flush: bool = False
    """Whether the words of a plain table begin at the edge of the text, as headings do."""


COLOUR = Palette(
    band="1B3A57", over="FFFFFF", inner="D3DDE7", group="EDF1F5", notice="FFF3D1", ink="1B3A57",
    quiet="4A5563", line="AEB9C5", alert="8A3B00", link="0B4F8A", step=380,
)  # fmt: skip
FORMAL = Palette(
    band="D9D9D9", over="000000", inner="E6E6E6", group="F2F2F2", notice="FFFFFF", ink="000000",
    quiet="404040", line="404040", alert="000000", link="000000", step=460,
)  # fmt: skip
"""What is signed and copied has no colours."""
