"""Aturan untuk NRR tertimbang dan bobot survei: jumlahnya dapat dihitung kembali oleh pembaca."""

from __future__ import annotations

from fractions import Fraction

from ..assess.bulat import bulat
from ..assess.kecocokan import Dugaan, cocok, jumlah_cetak
from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model.nilai_survei import Nilai
from ..model.skm import Hasil, Survei
from ..survei import Pengukuran

_SKM = "PermenPANRB 14/2017"


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
    given, total = hasil.nrr_tertimbang, _jumlah(hasil)
    if given is not None and total is not None and not cocok(given, total):
        yield at("nrr_tertimbang", tertulis=given, jumlah=Nilai(bulat(total.nilai)))


def _jumlah(hasil: Hasil) -> Dugaan | None:
    """The sum of the printed weighted means; None unless every element has one."""
    parts = [item.tertimbang for item in hasil.unsur if item.tertimbang is not None]
    return jumlah_cetak(parts) if parts and len(parts) == len(hasil.unsur) else None


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
    given, total = hasil.nrr_tertimbang, _jumlah(hasil)
    if given is None or total is None or not cocok(given, total):
        return
    if abs(given.pecahan - total.nilai) > given.satuan / 2:
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
