"""Aturan untuk register inovasi: layanannya ada, bertanggal, berangka, dan berbukti."""

from __future__ import annotations

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..inovasi import RegisterInovasi, aspek
from ..model import DaftarInovasi
from ..model.base import segment
from ..model.inovasi import HasilInovasi, Inovasi

_PEKPPP = "praktik penilaian PEKPPP"


@rule(
    Severity.GALAT,
    message="Layanan “{layanan}” tidak ada di {tempat}.",
    sejak="2026.12",
)
def inovasi_layanan_tidak_ada(daftar: DaftarInovasi, register: RegisterInovasi) -> Findings:
    """Inovasi menyebut layanan yang ada.

    Tulis kode layanan unit ini, atau alamatnya di proyek, misalnya `disdukcapil/kartu-keluarga`.

    Buruk (inovasi.yaml):
        - nama: Kartu Keluarga Antar
          layanan: kartu-hilang  # ←
          sejak: 2025-03
          bukti: Laporan inovasi 2025

    Baik (inovasi.yaml):
        - nama: Kartu Keluarga Antar
          layanan: layanan
          sejak: 2025-03
          bukti: Laporan inovasi 2025
    """
    where = "unit ini" if register.unit.alamat else "proyek ini"
    for place, item in enumerate(daftar.inovasi, 1):
        for number, kode in enumerate(item.layanan, 1):
            if register.layanan(kode) is None:
                path = ("inovasi", segment(item, place), "layanan", str(number))
                yield at(*path, layanan=kode, tempat=where)


@rule(
    Severity.PERINGATAN,
    praktik=_PEKPPP,
    message="Inovasi “{nama}” belum disertai bukti.",
    sejak="2026.12",
)
def inovasi_tanpa_bukti(inovasi: Inovasi) -> Findings:
    """Inovasi disertai bukti.

    Penilai melihat dokumennya, bukan ceritanya: laporan, keputusan, foto, atau halaman web.

    Buruk (inovasi.yaml):
        - nama: Kartu Keluarga Antar  # ←
          sejak: 2025-03

    Baik (inovasi.yaml):
        - nama: Kartu Keluarga Antar
          sejak: 2025-03
          bukti: Laporan inovasi 2025
    """
    if not inovasi.bukti:
        yield at(nama=inovasi.nama)


@rule(
    Severity.PERINGATAN,
    praktik=_PEKPPP,
    message="Sejak kapan inovasi “{nama}” dipakai belum disebut.",
    sejak="2026.12",
)
def inovasi_tanpa_tanggal(inovasi: Inovasi) -> Findings:
    """Inovasi menyebut sejak kapan dipakai.

    Cukup tahun atau bulannya: `sejak: 2025-03`.

    Buruk (inovasi.yaml):
        - nama: Kartu Keluarga Antar  # ←
          bukti: Laporan inovasi 2025

    Baik (inovasi.yaml):
        - nama: Kartu Keluarga Antar
          sejak: 2025-03
          bukti: Laporan inovasi 2025
    """
    if inovasi.sejak is None:
        yield at(nama=inovasi.nama)


@rule(
    Severity.SARAN,
    praktik=_PEKPPP,
    message="Hasil “{ukuran}” belum berangka; sebutkan semula dan menjadi.",
    sejak="2026.12",
)
def hasil_inovasi_tanpa_angka(hasil: HasilInovasi) -> Findings:
    """Hasil inovasi disebut dengan angka.

    Buruk (inovasi.yaml):
        - nama: Kartu Keluarga Antar
          sejak: 2025-03
          hasil: Warga lebih puas  # ←
          bukti: Laporan inovasi 2025

    Baik (inovasi.yaml):
        - nama: Kartu Keluarga Antar
          sejak: 2025-03
          hasil:
            - {ukuran: kunjungan ke kantor, semula: 3 kali, menjadi: 1 kali}
          bukti: Laporan inovasi 2025
    """
    words = f"{hasil.ukuran} {hasil.semula or ''} {hasil.menjadi or ''}"
    if not any(letter.isdigit() for letter in words):
        yield at(ukuran=hasil.ukuran)


@rule(
    Severity.PERINGATAN,
    praktik=_PEKPPP,
    message="“{aspek}” bukan aspek penilaian; yang ada: {ada}.",
    sejak="2026.12",
)
def aspek_inovasi_tidak_dikenal(daftar: DaftarInovasi, register: RegisterInovasi) -> Findings:
    """Aspek yang didukung inovasi adalah aspek penilaian PEKPPP.

    Buruk (inovasi.yaml):
        - nama: Kartu Keluarga Antar
          sejak: 2025-03
          bukti: Laporan inovasi 2025
          aspek: kecepatan  # ←

    Baik (inovasi.yaml):
        - nama: Kartu Keluarga Antar
          sejak: 2025-03
          bukti: Laporan inovasi 2025
          aspek: sarana dan prasarana
    """
    known = aspek()
    for place, item in enumerate(daftar.inovasi, 1):
        for number, given in enumerate(item.aspek, 1):
            if register.aspek(item)[number - 1] not in known:
                path = ("inovasi", segment(item, place), "aspek", str(number))
                yield at(*path, aspek=given, ada=list(known))
