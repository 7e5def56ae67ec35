"""Aturan untuk seringnya survei: tidak ada tahun yang terlewat tanpa survei kepuasan."""

from __future__ import annotations

import datetime

from ..assess.bawaan import VERSI, instrumen
from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import Unit
from ..model.skm import Survei
from ..project.project import UnitFolder
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


@rule(
    Severity.SARAN,
    law="PermenPANRB 14/2017 Pasal 1 ayat (1)",
    message="Standarnya ditetapkan pada {sejak}, tetapi belum ada survei yang tersimpan di sini.",
    sejak="2026.12",
    wajib=True,
)
def survei_belum_tersimpan(unit: Unit, folder: UnitFolder, hari_ini: datetime.date) -> Findings:
    """Unit yang sudah setahun melayani menurut standarnya menyimpan hasil surveinya.

    Penyelenggara wajib melakukan survei sedikitnya sekali setahun. Bila surveinya ada di tempat
    lain, cukup tulis indeksnya, misalnya `skm/2025.yaml` berisi `ikm: 86,78`. Tahun penetapan dan
    tahun ini tidak dihitung, dan survei unit di atasnya berlaku juga.

    Buruk (unit.yaml, ditetapkan tiga tahun lalu):
        nama: Dinas Contoh  # ←
        alamat: Jalan Contoh Nomor 1
        pimpinan: Kepala Dinas
        jam_layanan: {senin-jumat: 08.00-15.00}
        maklumat:
          janji: Kami sanggup melayani sesuai Standar Pelayanan yang telah ditetapkan
          perbaikan: Kami melayani sesuai kewajiban dan memperbaiki layanan terus-menerus
          sanksi: Bila ingkar janji, kami bersedia menerima sanksi dan/atau memberi kompensasi

    Baik (unit.yaml, ditetapkan tiga tahun lalu dan bersurvei):
        nama: Dinas Contoh
        alamat: Jalan Contoh Nomor 1
        pimpinan: Kepala Dinas
        jam_layanan: {senin-jumat: 08.00-15.00}
        maklumat:
          janji: Kami sanggup melayani sesuai Standar Pelayanan yang telah ditetapkan
          perbaikan: Kami melayani sesuai kewajiban dan memperbaiki layanan terus-menerus
          sanksi: Bila ingkar janji, kami bersedia menerima sanksi dan/atau memberi kompensasi
    """
    days = [document.node.tanggal for document in folder.decrees if document.node is not None]
    if not days or not folder.service_names or not _di_antara(min(days).year, hari_ini.year):
        return
    place: UnitFolder | None = folder
    while place is not None:
        if place.survey_names:
            return
        place = place.parent
    yield at(sejak=min(days))


def _di_antara(awal: int, akhir: int) -> list[str]:
    """The years between two, from the one on since which a survey is asked for every year."""
    return [str(year) for year in range(max(awal + 1, instrumen(VERSI[0]).mulai), akhir)]
