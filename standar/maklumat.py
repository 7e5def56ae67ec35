"""Maklumat pelayanan sebuah unit: yang ditulisnya sendiri, atau kalimat bawaan program."""

from __future__ import annotations

from functools import cache
from typing import Annotated, Literal

from .model import Maklumat, Unit
from .model.base import Node
from .model.besaran import Tanggal
from .model.medan import Teks, judul
from .source.shipped import shipped


class KalimatMaklumat(Node):
    """The whole file: the statements, and who says that they belong there."""

    sumber: Annotated[Teks, judul("Sumber")]
    kepastian: Annotated[Literal["ditemukan", "ingatan"], judul("Kepastian")]
    dicek_pada: Annotated[Tanggal, judul("Dicek pada")]
    maklumat: Annotated[Maklumat, judul("Maklumat")]


@cache
def kalimat_maklumat() -> KalimatMaklumat:
    """What comes with the program; read once, only when somebody prints."""
    return KalimatMaklumat.model_validate(shipped("maklumat.yaml"))


def maklumat(unit: Unit) -> Maklumat:
    """What a unit promises: its own words, to which nothing is added, or else the usual ones."""
    own = unit.maklumat
    if own is not None and pernyataan(own):
        return own
    given = own.model_dump(exclude_none=True) if own is not None else {}
    return kalimat_maklumat().maklumat.model_copy(update=given)


def pernyataan(value: Maklumat) -> tuple[str, ...]:
    """The statements in the order of the law."""
    said = (value.janji, value.perbaikan, value.sanksi, value.kompensasi)
    return tuple(text for text in said if text)
