"""Aturan untuk seringnya survei: tidak ada tahun yang terlewat tanpa survei kepuasan."""

from __future__ import annotations

import datetime

from ..assess.instrumen import VERSI, instrumen
from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model.skm import Survei
from ..survei import Pengukuran


@rule(
    Severity.PERINGATAN,
    law="PermenPANRB 14/2017 Pasal 1 ayat (1)",
    message="Sebelum survei ini tidak ada survei pada tahun {tahun}.",
    sejak="2026.12",
)
def tahun_tanpa_survei(survei: Survei, pengukuran: Pengukuran) -> Findings:
    """Survei dilakukan sedikitnya sekali setiap tahun.

    Aturan ini melihat tahun di antara survei yang tersimpan di unit yang sama. Survei yang ada
    tetapi belum tersimpan cukup ditulis indeksnya, misalnya `skm/2024.yaml` berisi `ikm: 86,78`.

    Buruk (survei.yaml, sesudah survei 2023):
        ikm: 87,28  # ←

    Baik (survei.yaml, sesudah survei 2024):
        ikm: 87,28
    """
    here = pengukuran.periode
    if here is None or None in pengukuran.lain:
        return
    before = [other.tahun for other in pengukuran.lain if other is not None and other < here]
    if before and here.tahun not in before and (gap := _di_antara(max(before), here.tahun)):
        yield at(tahun=gap)


@rule(
    Severity.PERINGATAN,
    law="PermenPANRB 14/2017 Pasal 1 ayat (1)",
    message="Sesudah survei ini tidak ada survei pada tahun {tahun}.",
    sejak="2026.12",
)
def survei_terakhir_terlalu_lama(
    survei: Survei, pengukuran: Pengukuran, hari_ini: datetime.date
) -> Findings:
    """Survei terakhir berasal dari tahun ini atau tahun lalu.

    Yang dihitung hanya tahun yang sudah lewat: survei tahun ini masih dapat dilakukan.

    Buruk (survei.yaml, berkas 2023.yaml):
        ikm: 87,28  # ←

    Baik (survei.yaml):
        ikm: 87,28
    """
    here = pengukuran.periode
    if here is None or any(other is None or other > here for other in pengukuran.lain):
        return
    if gap := _di_antara(here.tahun, hari_ini.year):
        yield at(tahun=gap)


def _di_antara(awal: int, akhir: int) -> list[str]:
    """The years between two, from the one on since which a survey is asked for every year."""
    return [str(year) for year in range(max(awal + 1, instrumen(VERSI[0]).mulai), akhir)]
