"""Aturan untuk angka survei kepuasan (SKM): indeks, NRR, bobot, dan mutu saling cocok."""

from __future__ import annotations

from fractions import Fraction

from ..assess.bulat import bulat
from ..assess.instrumen import VERSI, instrumen
from ..assess.kecocokan import cocok, jumlah_cetak
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


@rule(
    Severity.PERINGATAN,
    law=_SKM,
    message="NRR tertimbang {tertulis} sepuluh kali terlalu besar; seharusnya sekitar {terhitung}.",
    sejak="2026.12",
)
def nrr_sepuluh_kali(hasil: Hasil, pengukuran: Pengukuran) -> Findings:
    """NRR tertimbang berada di antara 1 dan 4.

    Angka seperti 29,87 terjadi bila koma bergeser satu tempat. IKM-nya mungkin tetap benar, tetapi
    pembaca tidak dapat menghitungnya kembali.

    Buruk (survei.yaml):
        nrr_tertimbang: 29,87  # ←
        ikm: 74,67

    Baik (survei.yaml):
        nrr_tertimbang: 2,987
        ikm: 74,67
    """
    given = hasil.nrr_tertimbang
    if given is None:
        return
    tenth = Nilai(given.nilai.scaleb(-1))
    found = pengukuran.dugaan_nrr(hasil)
    if not any(cocok(given, mean) for mean in found) and any(cocok(tenth, mean) for mean in found):
        yield at("nrr_tertimbang", tertulis=given, terhitung=tenth, diharapkan=str(tenth))


@rule(
    Severity.PERINGATAN,
    law=_SKM,
    message="NRR tertimbang tertulis {tertulis}, tetapi {dari} memberi {terhitung}.",
    sejak="2026.12",
)
def nrr_tidak_cocok(hasil: Hasil, pengukuran: Pengukuran) -> Findings:
    """Jumlah NRR tertimbang sama dengan rata-rata unsur, dan seperdua puluh lima dari IKM.

    Buruk (survei.yaml):
        nrr_tertimbang: 3,054  # ←
        ikm: 76,04

    Baik (survei.yaml):
        nrr_tertimbang: 3,042
        ikm: 76,04
    """
    given = hasil.nrr_tertimbang
    found = pengukuran.dugaan_nrr(hasil) if given is not None else []
    if given is None or not found:
        return
    tenth = Nilai(given.nilai.scaleb(-1))
    if not any(cocok(number, mean) for mean in found for number in (given, tenth)):
        source = "rata-rata unsurnya" if pengukuran.tercetak(hasil).lengkap else "IKM-nya"
        shown = Nilai(bulat(found[0].nilai, 3))
        yield at("nrr_tertimbang", tertulis=given, terhitung=shown, dari=source)


@rule(
    Severity.PERINGATAN,
    law=_SKM,
    message="NRR tertimbang tertulis {tertulis}, tetapi angka per unsurnya berjumlah {jumlah}.",
    sejak="2026.12",
)
def jumlah_tertimbang_salah(hasil: Hasil) -> Findings:
    """NRR tertimbang setiap unsur berjumlah sama dengan totalnya.

    Buruk (survei.yaml):
        unsur:
          persyaratan: {nilai: 3.60, tertimbang: 0.40}
          prosedur: {nilai: 3.60, tertimbang: 0.40}
        nrr_tertimbang: 0,90  # ←

    Baik (survei.yaml):
        unsur:
          persyaratan: {nilai: 3.60, tertimbang: 0.40}
          prosedur: {nilai: 3.60, tertimbang: 0.40}
        nrr_tertimbang: 0,80
    """
    parts = [item.tertimbang for item in hasil.unsur if item.tertimbang is not None]
    given = hasil.nrr_tertimbang
    if given is not None and parts and len(parts) == len(hasil.unsur):
        total = jumlah_cetak(parts)
        if not cocok(given, total):
            yield at("nrr_tertimbang", tertulis=given, jumlah=Nilai(bulat(total.nilai)))


@rule(
    Severity.SARAN,
    law=_SKM,
    message=(
        "Angka per unsur berjumlah {jumlah}, tertulis {tertulis}: pembulatan bobot. "
        "Hitunglah dengan pecahan {bobot}."
    ),
    sejak="2026.12",
)
def jumlah_tertimbang_dibulatkan(hasil: Hasil, pengukuran: Pengukuran) -> Findings:
    """Bobot dihitung sebagai pecahan, supaya jumlah yang tercetak dapat diperiksa pembaca.

    Sembilan kali 0,44 adalah 3,96, bukan 4. Angkanya tidak salah, tetapi pembaca yang menjumlahkan
    akan bertanya. Cetaklah tiga desimal, atau jelaskan pembulatannya.

    Buruk (survei.yaml):
        unsur:
          persyaratan: {nilai: 4, tertimbang: 0.44}
          prosedur: {nilai: 4, tertimbang: 0.44}
          waktu: {nilai: 4, tertimbang: 0.44}
          biaya: {nilai: 4, tertimbang: 0.44}
        nrr_tertimbang: 1,78  # ←

    Baik (survei.yaml):
        unsur:
          persyaratan: {nilai: 4, tertimbang: 0.444}
          prosedur: {nilai: 4, tertimbang: 0.444}
          waktu: {nilai: 4, tertimbang: 0.444}
          biaya: {nilai: 4, tertimbang: 0.444}
        nrr_tertimbang: 1,78
    """
    parts = [item.tertimbang for item in hasil.unsur if item.tertimbang is not None]
    given = hasil.nrr_tertimbang
    if given is not None and parts and len(parts) == len(hasil.unsur):
        total = jumlah_cetak(parts)
        apart = abs(given.pecahan - total.nilai) > given.satuan / 2
        if apart and cocok(given, total):
            shown = Nilai(bulat(total.nilai))
            weight = pengukuran.instrumen.bobot.nilai
            yield at("nrr_tertimbang", tertulis=given, jumlah=shown, bobot=str(weight))


@rule(
    Severity.PERINGATAN,
    law=_SKM,
    message="Bobot {tertulis} kali {banyak} unsur hanya {jumlah}; pakailah pecahan {bobot}.",
    sejak="2026.12",
)
def bobot_survei_tidak_genap(survei: Survei, pengukuran: Pengukuran) -> Findings:
    """Bobot semua unsur berjumlah satu.

    Bobot 0,11 kali sembilan hanya 0,99: indeks yang dihitung dengannya turun hampir satu angka.
    Bobot 0,111 cukup.

    Buruk (survei.yaml):
        ikm: 87,28
        bobot: 0,11  # ←

    Baik (survei.yaml):
        ikm: 87,28
        bobot: 1/9
    """
    count = len(pengukuran.instrumen.unsur)
    if survei.bobot is not None:
        total = survei.bobot.nilai * count
        if abs(1 - total) >= _BERARTI:
            yield at(
                "bobot", tertulis=survei.bobot, banyak=count, jumlah=Nilai(bulat(total)),
                bobot=str(pengukuran.instrumen.bobot.nilai),
            )  # fmt: skip


_BERARTI = Fraction(1, 100)
"""A deviation that moves an index by about one point."""
