"""Aturan tentang kompetensi dan jumlah pelaksana (UU 25/2009 Pasal 21 huruf h dan k)."""

from __future__ import annotations

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import JumlahPelaksana, StandarPelayanan
from .pola import UMUM, hanya_kata


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
    Severity.SARAN,
    message="Semua kompetensi diawali “{awal}”; tulis langsung kemampuannya.",
    sejak="2026.12",
)
def kompetensi_berpola_kosong(standar: StandarPelayanan) -> Findings:
    """Kompetensi ditulis langsung, tanpa awal kalimat yang sama di setiap butir.

    Kata yang berulang di setiap butir tidak menambah keterangan dan menyulitkan pembaca menemukan
    bedanya.

    Buruk:
        kompetensi:  # ←
          - Pegawai yang mampu bekerja teliti
          - Pegawai yang mampu memahami SOP
          - Pegawai yang mampu mengoperasikan SIAK

    Baik:
        kompetensi:
          - Bekerja teliti
          - Memahami SOP
          - Mengoperasikan SIAK
    """
    items = standar.kompetensi
    if len(items) < 3 or items[0].nama[:10].lower() != items[1].nama[:10].lower():
        return
    first = items[0].nama.split()[:3]
    same = " ".join(first).lower()
    if len(first) == 3 and all(
        " ".join(item.nama.split()[:3]).lower() == same for item in items[1:]
    ):
        yield at("kompetensi", awal=" ".join(first))


@rule(
    Severity.PERINGATAN,
    message="Kompetensi ini sama dengan butir {lain}.",
    sejak="2026.12",
)
def kompetensi_ganda(standar: StandarPelayanan) -> Findings:
    """Setiap kompetensi ditulis satu kali.

    Buruk:
        kompetensi:
          - Mengoperasikan SIAK
          - Memahami peraturan administrasi kependudukan
          - Mengoperasikan SIAK  # ←

    Baik:
        kompetensi:
          - {nama: Mengoperasikan SIAK, jabatan: operator}
          - Memahami peraturan administrasi kependudukan
          - {nama: Mengoperasikan SIAK, jabatan: verifikator}
    """
    seen: dict[tuple[str, str | None], int] = {}
    for place, item in enumerate(standar.kompetensi, 1):
        first = seen.setdefault((item.nama.lower(), item.jabatan), place)
        if first != place:
            yield at("kompetensi", str(place), lain=first)


@rule(
    Severity.GALAT,
    law="UU 25/2009 Pasal 21 huruf k",
    message="Jumlah pelaksana belum terbaca; tulis misalnya: petugas loket: 2.",
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
        yield at(ditemukan=jumlah.uraian)


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
