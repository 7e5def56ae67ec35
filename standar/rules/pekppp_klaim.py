"""Aturan untuk klaim PEKPPP: nilai tidak beda dari yang dibuktikan berkas, bobotnya bersumber."""

from __future__ import annotations

from fractions import Fraction

from ..assess.bulat import bulat
from ..assess.ipp import bobot_berlaku
from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model.nilai_survei import Nilai
from ..model.penilaian import JawabanIndikator, Pekppp
from ..penilaian.pekppp import NilaiPekppp

_PRAKTIK = "penilaian PEKPPP (Pedoman Menteri PANRB 5/2023)"


@rule(
    Severity.PERINGATAN,
    praktik=_PRAKTIK,
    message="Nilai {tertulis} tidak didukung berkas, yang memperlihatkan paling tinggi {tinggi}.",
    sejak="2026.12",
)
def klaim_bertentangan_dengan_berkas(jawaban: JawabanIndikator, nilai: NilaiPekppp) -> Findings:
    """Nilai tidak lebih tinggi daripada yang diperlihatkan berkas, kecuali disertai bukti.

    Bila berkasnya yang tertinggal, perbarui berkas itu. Bila buktinya di luar folder ini, sebutkan.

    Buruk (pekppp.yaml):
        indikator:
          i3: {nilai: 5, media: [situs]}  # ←

    Baik (pekppp.yaml):
        indikator:
          i3: {nilai: 3, media: [situs, cetak, sippn]}
    """
    found = _dinilai(jawaban, nilai)
    if found is not None and found[0] > found[2] and not jawaban.bukti:
        yield at("nilai", tertulis=found[0], tinggi=found[2])


@rule(
    Severity.SARAN,
    praktik=_PRAKTIK,
    message="Nilai {tertulis} belum disertai bukti.",
    sejak="2026.12",
)
def klaim_tanpa_bukti(jawaban: JawabanIndikator, nilai: NilaiPekppp) -> Findings:
    """Nilai yang tidak terbukti dari berkas disertai bukti.

    Evaluator menilai bukti, bukan pengakuan. Bukti boleh berupa berkas, alamat web, atau uraian.

    Buruk (pekppp.yaml):
        indikator:
          i10: 4  # ←

    Baik (pekppp.yaml):
        indikator:
          i10: {nilai: 4, bukti: Jadwal petugas istirahat bergiliran}
    """
    found = _dinilai(jawaban, nilai)
    if found is not None and found[1] < found[0] <= found[2] and not jawaban.bukti:
        yield at("nilai", tertulis=found[0])


@rule(
    Severity.SARAN,
    praktik=_PRAKTIK,
    message="Nilai {tertulis} lebih rendah daripada yang sudah dibuktikan berkas, yaitu {rendah}.",
    sejak="2026.12",
)
def nilai_di_bawah_bukti(jawaban: JawabanIndikator, nilai: NilaiPekppp) -> Findings:
    """Nilai tidak lebih rendah daripada yang sudah dibuktikan berkas.

    Kosongkan nilainya bila berkas sudah cukup; program lalu memakai yang terbukti.

    Buruk (pekppp.yaml):
        indikator:
          i1: 1  # ←

    Baik (pekppp.yaml):
        indikator:
          i1:
    """
    found = _dinilai(jawaban, nilai)
    if found is not None and found[0] < found[1]:
        yield at("nilai", tertulis=found[0], rendah=found[1])


def _dinilai(jawaban: JawabanIndikator, nilai: NilaiPekppp) -> tuple[int, int, int] | None:
    """The answer, the lowest that files prove, and the highest that they leave open."""
    item = nilai.instrumen.indikator_dari(jawaban.indikator)
    scale, given = nilai.instrumen.skala, jawaban.nilai
    if item is None or given is None or not scale.terendah <= given <= scale.tertinggi:
        return None
    proven = next(one for one in nilai.indikator if one.indikator is item).terbukti
    return given, int(proven.rendah), int(proven.tinggi)


@rule(
    Severity.PERINGATAN,
    praktik=_PRAKTIK,
    message="Bobot aspek {aspek} tidak dipakai: {ada} dari {dari} indikator, berjumlah {jumlah}.",
    sejak="2026.12",
)
def bobot_indikator_tidak_genap(isian: Pekppp, nilai: NilaiPekppp) -> Findings:
    """Bobot yang disalin meliputi semua indikator satu aspek dan berjumlah 100.

    Bobot di luar aspek pertama belum ditetapkan di program ini. Bila Anda memegang lampiran
    resminya, salin bobotnya untuk satu aspek sekaligus dan sebutkan `sumber_bobot`.

    Buruk (pekppp.yaml):
        sumber_bobot: Lampiran Pedoman Menteri PANRB 5/2023
        indikator:  # ←
          i29: {nilai: 3, bukti: Daftar inovasi, bobot: 40}

    Baik (pekppp.yaml):
        sumber_bobot: Lampiran Pedoman Menteri PANRB 5/2023
        indikator:
          i29: {nilai: 3, bukti: Daftar inovasi, bobot: 40}
          i30: {nilai: 2, bukti: Daftar replikasi, bobot: 60}
    """
    used = bobot_berlaku(nilai.instrumen, nilai.bobot)
    for aspek in nilai.instrumen.aspek:
        items = nilai.instrumen.di_aspek(aspek.kode)
        given = [nilai.bobot[item.kode] for item in items if item.kode in nilai.bobot]
        if not given or used.keys() >= {i.kode for i in items if i.kode in nilai.bobot}:
            continue
        total = Nilai(bulat(sum(given, Fraction())))
        yield at("indikator", aspek=aspek.nama, ada=len(given), dari=len(items), jumlah=total)


@rule(
    Severity.PERINGATAN,
    praktik=_PRAKTIK,
    message="Sumber bobot belum disebut.",
    sejak="2026.12",
)
def bobot_tanpa_sumber(isian: Pekppp, nilai: NilaiPekppp) -> Findings:
    """Bobot yang disalin menyebut dokumen asalnya.

    Pembaca harus dapat memeriksa angka yang menentukan nilainya.

    Buruk (pekppp.yaml):
        indikator:  # ←
          i29: {nilai: 3, bukti: Daftar inovasi, bobot: 40}
          i30: {nilai: 2, bukti: Daftar replikasi, bobot: 60}

    Baik (pekppp.yaml):
        sumber_bobot: Lampiran Pedoman Menteri PANRB 5/2023
        indikator:
          i29: {nilai: 3, bukti: Daftar inovasi, bobot: 40}
          i30: {nilai: 2, bukti: Daftar replikasi, bobot: 60}
    """
    if nilai.bobot and isian.sumber_bobot is None:
        yield at("indikator")
