"""Aturan untuk indeks survei kepuasan (SKM): mutu, batasnya, dan unsurnya saling cocok."""

from __future__ import annotations

from ..assess.bawaan import VERSI, instrumen
from ..assess.bulat import bulat
from ..assess.kecocokan import cocok
from ..check import Findings, at, fault, rule
from ..diagnostic import Severity
from ..model.nilai_survei import Nilai
from ..model.skm import Hasil, Mutu, Survei
from ..survei import Pengukuran

_SKM = "PermenPANRB 14/2017"


@fault(
    message="“{ditemukan}” tidak terbaca sebagai nilai; tulis seperti {contoh}.", sejak="2026.12"
)
def nilai_tidak_terbaca() -> None:
    """Nilai survei ditulis sebagai angka biasa, dengan koma atau titik desimal.

    Buruk (survei.yaml):
        ikm: sekitar 87  # ←

    Baik (survei.yaml):
        ikm: 87,28
    """


@fault(
    message="“{ditemukan}” tidak terbaca sebagai periode; tulis seperti {contoh}.", sejak="2026.12"
)
def periode_tidak_terbaca() -> None:
    """Periode survei ditulis sebagai tahun, semester, triwulan, atau bulan.

    Misalnya `2025`, `2025-s2`, `2025-tw3`, atau `2025-09`.

    Buruk (survei.yaml):
        periode: Semester II 2025  # ←
        ikm: 87,28

    Baik (survei.yaml):
        periode: 2025-s2
        ikm: 87,28
    """


@rule(
    Severity.PERINGATAN,
    law=_SKM,
    message="IKM {ikm} berarti mutu {harus}, tetapi tertulis {tertulis}.",
    sejak="2026.12",
)
def mutu_survei_tidak_cocok(hasil: Hasil, pengukuran: Pengukuran) -> Findings:
    """Huruf mutu dan sebutan kinerja cocok dengan IKM-nya.

    Batas yang dipakai adalah `batas` yang ditulis laporan itu sendiri; tanpa itu, batas menurut
    tahun surveinya. Hasil sebelum 2017 dinilai dengan batas lama.

    Buruk (survei.yaml):
        ikm: 87,28
        mutu: A  # ←

    Buruk (survei.yaml):
        ikm: 76,04
        kinerja: Baik  # ←

    Baik (survei.yaml):
        ikm: 87,28
        mutu: B
        kinerja: Baik
    """
    letter = pengukuran.mutu(hasil.ikm.nilai) if hasil.ikm is not None else None
    if letter is None:
        return
    if hasil.mutu is not None and hasil.mutu is not letter:
        yield at(
            "mutu", ikm=hasil.ikm, harus=letter.value, tertulis=hasil.mutu.value,
            diharapkan=letter.value,
        )  # fmt: skip
    written = _disebut(hasil.kinerja or "", pengukuran)
    if written is not None and written is not letter:
        yield at(
            "kinerja", ikm=hasil.ikm, harus=letter.value, tertulis=hasil.kinerja,
            diharapkan=pengukuran.kinerja(letter) or None,
        )  # fmt: skip


def _disebut(kinerja: str, pengukuran: Pengukuran) -> Mutu | None:
    """The letter that a word such as `BAIK` stands for."""
    words = " ".join(kinerja.casefold().split())
    levels = pengukuran.instrumen.mutu
    return next((level.mutu for level in levels if level.kinerja.casefold() == words), None)


@rule(
    Severity.PERINGATAN,
    law=_SKM,
    message="Batas mutu {mutu} mulai {tertulis} bukan batas yang berlaku pada tahun survei ini.",
    sejak="2026.12",
)
def batas_survei_bukan_tahunnya(survei: Survei, pengukuran: Pengukuran) -> Findings:
    """Batas mutu yang dipakai laporan adalah batas pada tahun surveinya.

    Batas mutu berubah dengan PermenPANRB 14/2017. Hasil yang dinilai dengan batas lama tampak lebih
    baik daripada yang sebenarnya.

    Buruk (survei.yaml):
        ikm: 75,77
        mutu: B
        batas:
          B: 62,51  # ←

    Baik (survei.yaml):
        ikm: 76,79
        mutu: B
        batas:
          B: 76,61
    """
    year = pengukuran.periode.tahun if pengukuran.periode is not None else None
    if year is None or survei.instrumen is not None:
        return
    known = [instrumen(name) for name in VERSI]
    then = [item for item in known if item.mulai <= year <= (item.sampai or year)]
    for bound in survei.batas:
        levels = [level for item in then for level in item.mutu if level.mutu is bound.mutu]
        if levels and all(level.dari != bound.dari for level in levels):
            yield at(
                "batas", bound.mutu.value, mutu=bound.mutu.value, tertulis=bound.dari,
                diharapkan=str(levels[0].dari),
            )  # fmt: skip


@rule(
    Severity.PERINGATAN,
    law=_SKM,
    message="IKM tertulis {tertulis}, tetapi rata-rata unsurnya memberi {terhitung}.",
    sejak="2026.12",
)
def ikm_tidak_cocok_dengan_unsur(hasil: Hasil, pengukuran: Pengukuran) -> Findings:
    """IKM adalah rata-rata semua unsur, kali 25.

    Selisih karena pembulatan, juga pembulatan bobot 1/9 menjadi 0,111, tidak dilaporkan. Selisih
    yang lebih besar biasanya berasal dari kolom tahun lain atau angka yang salah salin.

    Buruk (survei.yaml):
        skala: 1-4
        unsur: {persyaratan: 3.1, prosedur: 3.3, waktu: 2.9, biaya: 3.3, produk: 3.0,
          kompetensi: 3.1, perilaku: 3.3, pengaduan: 3.2, sarana: 3.1}
        ikm: 75,98  # ←

    Baik (survei.yaml):
        skala: 1-4
        unsur: {persyaratan: 3.1, prosedur: 3.3, waktu: 2.9, biaya: 3.3, produk: 3.0,
          kompetensi: 3.1, perilaku: 3.3, pengaduan: 3.2, sarana: 3.1}
        ikm: 78,61
    """
    means = pengukuran.dugaan_ikm(hasil)
    if hasil.ikm is not None and means and not any(cocok(hasil.ikm, mean) for mean in means):
        yield at("ikm", tertulis=hasil.ikm, terhitung=Nilai(bulat(means[0].nilai)))
