"""Aturan untuk isian PEKPPP: indikatornya dikenal, nilainya pada skala, buktinya ada dan baru."""

from __future__ import annotations

import datetime

from ..assess.ipp import kategori
from ..check import Findings, at, fault, rule
from ..diagnostic import Severity
from ..model.penilaian import Bukti, JawabanIndikator, Pekppp
from ..penilaian.bahan import Bahan
from ..penilaian.pekppp import NilaiPekppp

_PRAKTIK = "penilaian PEKPPP (Pedoman Menteri PANRB 5/2023)"


@fault(
    message="Nama berkas “{ditemukan}” tidak dikenal; pakai seperti pekppp-2026.yaml.",
    severity=Severity.PERINGATAN,
    sejak="2026.12",
)
def nama_berkas_penilaian() -> None:
    """Berkas di folder penilaian bernama menurut penilaian dan tahunnya.

    `pekppp-2026.yaml` untuk isian PEKPPP, `ombudsman-2024.yaml` untuk hasil Ombudsman. Lampiran
    disimpan di `penilaian/bukti/`.

    Buruk (pekppp.yaml, berkas evaluasi.yaml):
        i1: 4  # ←

    Baik (pekppp.yaml):
        indikator:
          i1: 2
    """


@rule(
    Severity.PERINGATAN,
    praktik=_PRAKTIK,
    message="“{nama}” bukan indikator; indikator bernama i1 sampai i30.",
    sejak="2026.12",
)
def indikator_tidak_dikenal(jawaban: JawabanIndikator, nilai: NilaiPekppp) -> Findings:
    """Setiap jawaban menyebut indikator yang ada.

    Buruk (pekppp.yaml):
        indikator:
          i31: 4  # ←

    Baik (pekppp.yaml):
        indikator:
          i10: 4
    """
    if nilai.instrumen.indikator_dari(jawaban.indikator) is None:
        yield at(nama=jawaban.indikator)


@rule(
    Severity.PERINGATAN,
    praktik=_PRAKTIK,
    message="Nilai {tertulis} di luar skala {terendah} sampai {tertinggi}.",
    sejak="2026.12",
)
def nilai_indikator_di_luar_skala(jawaban: JawabanIndikator, nilai: NilaiPekppp) -> Findings:
    """Nilai indikator adalah bilangan bulat dari 0 sampai 5.

    Nilai di luar skala tidak dihitung: indikator itu dianggap belum dijawab.

    Buruk (pekppp.yaml):
        indikator:
          i10: 6  # ←

    Baik (pekppp.yaml):
        indikator:
          i10: {nilai: 4, bukti: Jadwal petugas istirahat bergiliran}
    """
    scale = nilai.instrumen.skala
    if jawaban.nilai is not None and not scale.terendah <= jawaban.nilai <= scale.tertinggi:
        yield at(
            "nilai", tertulis=jawaban.nilai, terendah=scale.terendah, tertinggi=scale.tertinggi
        )


@rule(
    Severity.PERINGATAN,
    praktik=_PRAKTIK,
    message="Nilai {tertulis} di luar skala {terendah} sampai {tertinggi}.",
    sejak="2026.12",
)
def indeks_di_luar_skala(isian: Pekppp, nilai: NilaiPekppp) -> Findings:
    """Nilai F-03 dan indeks resmi berada pada skala yang sama dengan indikator.

    Nilai di luar skala tidak dihitung.

    Buruk (pekppp.yaml):
        f03: 87,5  # ←

    Baik (pekppp.yaml):
        f03: 4,25
    """
    scale = nilai.instrumen.skala
    for key, given in (("f03", isian.f03), ("ipp", isian.ipp)):
        if given is not None and not scale.terendah <= given.nilai <= scale.tertinggi:
            yield at(key, tertulis=given, terendah=scale.terendah, tertinggi=scale.tertinggi)


@rule(
    Severity.PERINGATAN,
    praktik=_PRAKTIK,
    message="Indeks {ipp} berarti huruf {harus}, tetapi tertulis {tertulis}.",
    sejak="2026.12",
)
def huruf_ipp_tidak_cocok(isian: Pekppp, nilai: NilaiPekppp) -> Findings:
    """Huruf resmi cocok dengan indeks resminya.

    Buruk (pekppp.yaml):
        ipp: 3,38
        huruf: B  # ←

    Baik (pekppp.yaml):
        ipp: 3,38
        huruf: B-
    """
    if (
        isian.ipp is None
        or isian.huruf is None
        or isian.ipp.nilai > nilai.instrumen.skala.tertinggi
    ):
        return
    level = kategori(isian.ipp.pecahan, nilai.instrumen)
    if isian.huruf.upper().replace(" ", "") != level.huruf:
        yield at(
            "huruf", ipp=isian.ipp, harus=level.huruf, tertulis=isian.huruf,
            diharapkan=level.huruf,
        )  # fmt: skip


@rule(
    Severity.PERINGATAN,
    praktik=_PRAKTIK,
    message="Berkas bukti {berkas} tidak ada di folder unit.",
    sejak="2026.12",
)
def berkas_bukti_tidak_ada(bukti: Bukti, bahan: Bahan) -> Findings:
    """Setiap berkas bukti dapat dibuka.

    Nama berkas dihitung dari folder unit, misalnya `penilaian/bukti/foto-loket.jpg` atau
    `penetapan/2026-03-02/sk.yaml`.

    Buruk (pekppp.yaml):
        indikator:
          i10: {nilai: 4, bukti: penilaian/bukti/jadwal.pdf}  # ←

    Baik (pekppp.yaml):
        indikator:
          i10: {nilai: 4, bukti: unit.yaml}
    """
    if bukti.berkas is not None and bahan.berkas(bukti.berkas) is None:
        yield at("berkas", berkas=bukti.berkas)


@rule(
    Severity.SARAN,
    praktik=_PRAKTIK,
    message="Bukti bertanggal {tanggal} sudah lama bagi penilaian tahun {tahun}.",
    sejak="2026.12",
)
def bukti_sudah_lama(jawaban: JawabanIndikator, nilai: NilaiPekppp) -> Findings:
    """Bukti berasal dari tahun penilaian atau tahun sebelumnya.

    Buruk (pekppp.yaml):
        indikator:
          i10:
            nilai: 4
            bukti: {uraian: Foto papan jam layanan, tanggal: 2021-03-01}  # ←

    Baik (pekppp.yaml):
        indikator:
          i10:
            nilai: 4
            bukti: {uraian: Foto papan jam layanan, tanggal: 2026-03-01}
    """
    for place, item in enumerate(jawaban.bukti, 1):
        if item.tanggal is not None and item.tanggal.year < nilai.tahun - 1:
            yield at("bukti", str(place), "tanggal", tanggal=item.tanggal, tahun=str(nilai.tahun))


@rule(
    Severity.PERINGATAN,
    praktik=_PRAKTIK,
    message="Tahun {tertulis} tidak cocok dengan nama berkas {nama}.",
    sejak="2026.12",
)
def tahun_penilaian_tidak_cocok(isian: Pekppp, nilai: NilaiPekppp) -> Findings:
    """Tahun penilaian sama dengan tahun pada nama berkasnya.

    Buruk (pekppp.yaml):
        tahun: 2024  # ←

    Baik (pekppp.yaml):
        tahun: 2026
    """
    if isian.tahun is not None and str(isian.tahun) != nilai.nama.rpartition("-")[2]:
        yield at("tahun", tertulis=str(isian.tahun), nama=nilai.nama)


@rule(
    Severity.SARAN,
    praktik=_PRAKTIK,
    message="Penilaian tahun {tahun} sudah lama; buat isian baru.",
    sejak="2026.12",
)
def penilaian_sudah_lama(isian: Pekppp, nilai: NilaiPekppp, hari_ini: datetime.date) -> Findings:
    """Isian terbaru sebuah unit tidak lebih tua daripada tahun lalu.

    Nilai lama menyesatkan pembaca: layanannya mungkin sudah berubah.

    Buruk (pekppp.yaml, berkas pekppp-2023.yaml):
        f03: 4,1  # ←

    Baik (pekppp.yaml):
        f03: 4,1
    """
    newest = max(nilai.bahan.folder.assessments, key=_tahun)
    if newest == nilai.nama and nilai.tahun < hari_ini.year - 1:
        yield at(tahun=str(nilai.tahun))


def _tahun(nama: str) -> tuple[bool, str]:
    return nama.startswith("pekppp-"), nama
