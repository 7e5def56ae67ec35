"""Aturan tentang kompetensi, pengawasan, jumlah, dan evaluasi pelaksana (huruf h, i, k, n)."""

from __future__ import annotations

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import Evaluasi, JumlahPelaksana, StandarPelayanan
from .pola import PENGAWAS, UMUM, hanya_kata, memuat


@rule(
    Severity.GALAT,
    law="UU 25/2009 Pasal 21 huruf h",
    message="Kompetensi “{isi}” belum dirinci.",
)
def kompetensi_tidak_dirinci(standar: StandarPelayanan) -> Findings:
    """Kompetensi menyebut pengetahuan, keahlian, keterampilan, atau pengalaman yang diperlukan.

    Buruk:
        kompetensi: Pegawai kompeten  # ←

    Baik:
        kompetensi:
          - Diploma III atau berpengalaman dua tahun di loket
          - Menguasai SIAK
    """
    if standar.kompetensi and all(hanya_kata(item.nama, UMUM) for item in standar.kompetensi):
        first = standar.kompetensi[0].nama
        yield at("kompetensi", isi=first, ditemukan=first)


@rule(
    Severity.GALAT,
    law="UU 25/2009 Pasal 21 huruf i",
    message="Pengawasan belum menyebut siapa yang mengawasi.",
)
def pengawas_belum_disebut(standar: StandarPelayanan) -> Findings:
    """Pengawasan menyebut pimpinan satuan kerja atau atasan langsung yang mengawasi.

    Buruk:
        pengawasan: Ada pengawasan secara rutin  # ←

    Baik:
        pengawasan:
          - {oleh: Kepala Bidang, cara: Memeriksa antrean, berkala: harian}
    """
    named = any(
        item.oleh or memuat(item.uraian, PENGAWAS) or memuat(item.cara, PENGAWAS)
        for item in standar.pengawasan
    )
    if standar.pengawasan and not named:
        yield at("pengawasan", ditemukan=standar.pengawasan[0].uraian)


@rule(
    Severity.GALAT,
    law="UU 25/2009 Pasal 21 huruf k",
    message="Jumlah pelaksana belum ditulis sebagai bilangan.",
)
def jumlah_pelaksana_bukan_bilangan(jumlah: JumlahPelaksana) -> Findings:
    """Jumlah pelaksana ditulis sebagai bilangan, sebaiknya menurut peran.

    Buruk:
        jumlah_pelaksana: Cukup  # ←

    Baik:
        jumlah_pelaksana:
          petugas loket: 2
          verifikator: 3
    """
    if jumlah.orang is None:
        yield at(ditemukan=jumlah.uraian, diharapkan="5 orang")


@rule(
    Severity.PERINGATAN,
    message="Rincian berjumlah {jumlah} orang, tetapi ditulis {total} orang.",
)
def rincian_pelaksana_tidak_berjumlah(jumlah: JumlahPelaksana) -> Findings:
    """Rincian pelaksana berjumlah sama dengan totalnya.

    Buruk:
        jumlah_pelaksana:
          total: 6  # ←
          rincian: {petugas loket: 2, verifikator: 3}

    Baik:
        jumlah_pelaksana:
          total: 5
          rincian: {petugas loket: 2, verifikator: 3}
    """
    total = sum(peran.jumlah for peran in jumlah.rincian)
    if jumlah.total and jumlah.rincian and total != jumlah.total:
        yield at("total", jumlah=total, total=jumlah.total, diharapkan=str(total))


@rule(
    Severity.GALAT,
    law="UU 25/2009 Pasal 21 huruf n",
    message="Evaluasi belum menyebut caranya.",
)
def evaluasi_tanpa_cara(evaluasi: Evaluasi) -> Findings:
    """Evaluasi kinerja menyebut cara melakukannya.

    Buruk:
        evaluasi: Berkala  # ←

    Baik:
        evaluasi:
          cara: Survei kepuasan masyarakat
          berkala: setahun sekali
    """
    if all(hanya_kata(text, UMUM) for text in evaluasi.cara):
        found = evaluasi.cara[0] if evaluasi.cara else None
        yield at(*(("cara",) if evaluasi.cara else ()), ditemukan=found)
