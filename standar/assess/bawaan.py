"""Instrumen bawaan program; isi dan bentuknya baru dibaca bila salah satunya diperlukan."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, TypeVar

from ..model.base import Node
from ..model.skm import Survei
from ..source.shipped import shipped

if TYPE_CHECKING:  # 25 models, of which most checks need none
    from .instrumen import InstrumenSkm, KataJawaban
    from .instrumen_penilaian import (
        InstrumenKepatuhan,
        InstrumenOpini,
        InstrumenPekppp,
        JenisFakta,
    )

N = TypeVar("N", bound=Node)

VERSI = ("skm-2017", "skm-2014", "skm-2004")
"""The instruments of the survey, the one in force first."""


def _baca(nama: str, model: type[N]) -> N:
    return model.model_validate(shipped("instrumen", f"{nama}.yaml"))


@cache
def instrumen(versi: str) -> InstrumenSkm:
    """An instrument of the survey by its name; KeyError where there is none."""
    from .instrumen import InstrumenSkm

    if versi not in VERSI:
        raise KeyError(versi)
    return _baca(versi, InstrumenSkm)


def instrumen_bagi(survei: Survei, tahun: int | None) -> InstrumenSkm:
    """The one that a survey names, else the newest of its year that knows all its elements."""
    if survei.instrumen in VERSI:
        return instrumen(str(survei.instrumen))
    known = [instrumen(name) for name in VERSI]
    then = [i for i in known if tahun is None or i.mulai <= tahun <= (i.sampai or tahun)]
    return _mengenal(survei, then) or (then or known)[0]


def _mengenal(survei: Survei, instruments: Iterable[InstrumenSkm]) -> InstrumenSkm | None:
    """The first that knows every element of a survey."""
    names = [item.unsur for part in (survei, *survei.layanan, *survei.unit) for item in part.unsur]
    for item in instruments:
        found = [item.unsur_dari(name) for name in names]
        if all(found) and len({u.kode for u in found if u}) >= len({*names}):
            return item
    return None


@cache
def kata_jawaban() -> KataJawaban:
    """The words of every questionnaire, with their source."""
    from .instrumen import KataJawaban

    return _baca("kata-jawaban", KataJawaban)


@cache
def pekppp() -> InstrumenPekppp:
    """The evaluation of the ministry."""
    from .instrumen_penilaian import InstrumenPekppp

    return _baca("pekppp-2023", InstrumenPekppp)


@cache
def kepatuhan() -> InstrumenKepatuhan:
    """The Ombudsman's compliance assessment."""
    from .instrumen_penilaian import InstrumenKepatuhan

    return _baca("ombudsman-kepatuhan-2022", InstrumenKepatuhan)


@cache
def opini() -> InstrumenOpini:
    """The Ombudsman's opinion."""
    from .instrumen_penilaian import InstrumenOpini

    return _baca("ombudsman-opini-2025", InstrumenOpini)


@cache
def jenis_fakta() -> dict[str, JenisFakta]:
    """Every known fact by its name."""
    from .instrumen_penilaian import DaftarFakta

    return {item.kode: item for item in _baca("bukti", DaftarFakta).fakta}


@cache
def sebutan_usaha() -> dict[int, str]:
    """What each degree of effort is called."""
    from .instrumen_penilaian import DaftarFakta

    return {item.derajat: item.sebutan for item in _baca("bukti", DaftarFakta).usaha}
