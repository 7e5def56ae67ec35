"""Aturan untuk unsur survei: dikenali menurut nama, lengkap, dan bernilai yang mungkin."""

from __future__ import annotations

from ..assess.bulat import bulat
from ..assess.kecocokan import jumlah_mungkin, terdekat
from ..assess.skm import skala_nilai
from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model.nilai_survei import Nilai
from ..model.skm import Hasil, Skala, Survei
from ..survei import Pengukuran

_SKM = "PermenPANRB 14/2017"


@rule(
    Severity.PERINGATAN,
    law=_SKM,
    message="“{nama}” bukan nama unsur {survei}.",
    sejak="2026.12",
)
def unsur_survei_tidak_dikenal(hasil: Hasil, pengukuran: Pengukuran) -> Findings:
    """Setiap unsur disebut dengan namanya.

    Urutan unsur berbeda-beda antarlaporan, jadi yang menunjuk adalah namanya: “U8 Sarana” dibaca
    sebagai sarana. Ejaan seperti “Jangka Waktu” dan “Tarif” dikenal.

    Buruk (survei.yaml):
        unsur:
          persyaratan: 3,31
          keramahan lobi: 3,20  # ←

    Baik (survei.yaml):
        unsur:
          persyaratan: 3,31
          U8 Sarana: 3,20
    """
    for item in hasil.unsur:
        if pengukuran.instrumen.unsur_dari(item.unsur) is None:
            name = f"{pengukuran.instrumen.nama} ({pengukuran.instrumen.instrumen})"
            yield at("unsur", item.unsur, nama=item.unsur, survei=name)


@rule(
    Severity.PERINGATAN,
    law=_SKM,
    message="“{nama}” dan “{lain}” adalah unsur yang sama.",
    sejak="2026.12",
)
def unsur_survei_ganda(hasil: Hasil, pengukuran: Pengukuran) -> Findings:
    """Setiap unsur ditulis sekali.

    Buruk (survei.yaml):
        unsur:
          waktu: 3,49
          jangka waktu: 3,50  # ←

    Baik (survei.yaml):
        unsur:
          waktu: 3,49
    """
    seen: dict[str, str] = {}
    for item in hasil.unsur:
        unsur = pengukuran.instrumen.unsur_dari(item.unsur)
        if unsur is not None and seen.setdefault(unsur.kode, item.unsur) is not item.unsur:
            yield at("unsur", item.unsur, nama=item.unsur, lain=seen[unsur.kode])


@rule(
    Severity.SARAN,
    law=_SKM,
    message="Unsur {nama} belum bernilai, jadi IKM tidak dapat dihitung dari unsurnya.",
    sejak="2026.12",
)
def unsur_survei_belum_lengkap(hasil: Hasil, pengukuran: Pengukuran) -> Findings:
    """Survei menilai semua unsurnya.

    Buruk (survei.yaml):
        unsur: {persyaratan: 3.1, prosedur: 3.3, waktu: 2.9}  # ←

    Baik (survei.yaml):
        unsur: {persyaratan: 3.1, prosedur: 3.3, waktu: 2.9, biaya: 3.3, produk: 3.0,
          kompetensi: 3.1, perilaku: 3.3, pengaduan: 3.2, sarana: 3.1}
    """
    if not hasil.unsur:
        return
    found = [pengukuran.instrumen.unsur_dari(item.unsur) for item in hasil.unsur]
    known = {unsur.kode for unsur in found if unsur is not None}
    absent = [unsur.sebutan for unsur in pengukuran.instrumen.unsur if unsur.kode not in known]
    if absent and all(found):
        yield at("unsur", nama=absent)


@rule(
    Severity.SARAN,
    law=_SKM,
    message="Skala nilai unsur belum disebut; tulis skala: {skala}.",
    sejak="2026.12",
)
def skala_survei_belum_disebut(survei: Survei) -> Findings:
    """Nilai unsur disertai skalanya.

    Ada yang menulis nilai unsur pada skala 1-4, ada yang 0-100. Pembaca tidak perlu menebak.

    Buruk (survei.yaml):
        unsur:  # ←
          persyaratan: 95,83

    Baik (survei.yaml):
        skala: 0-100
        unsur:
          persyaratan: 95,83
    """
    parts = (survei, *survei.layanan, *survei.unit)
    if survei.skala is None and any(part.unsur for part in parts):
        where = next(name for name in ("unsur", "layanan", "unit") if getattr(survei, name))
        yield at(where, skala=skala_nilai(survei).value)


@rule(
    Severity.PERINGATAN,
    law=_SKM,
    message="Nilai {nilai} berada di luar skala {skala}.",
    sejak="2026.12",
)
def nilai_unsur_di_luar_skala(hasil: Hasil, pengukuran: Pengukuran) -> Findings:
    """Nilai unsur berada di dalam skalanya.

    Buruk (survei.yaml):
        skala: 1-4
        unsur:
          persyaratan: 33,1  # ←

    Baik (survei.yaml):
        skala: 1-4
        unsur:
          persyaratan: 3,31
    """
    scale = skala_nilai(pengukuran.survei)
    limits = pengukuran.instrumen.skala
    times = pengukuran.instrumen.pengali.nilai if scale is Skala.SERATUS else 1
    least = 0 if scale is Skala.SERATUS else limits.terendah
    for item in hasil.unsur:
        if not least <= item.nilai.nilai <= limits.tertinggi * times:
            yield at("unsur", item.unsur, nilai=item.nilai, skala=scale.value)


@rule(
    Severity.PERINGATAN,
    law=_SKM,
    message="Nilai {nilai} tidak mungkin dari {responden} responden; yang terdekat {terdekat}.",
    sejak="2026.12",
)
def nilai_unsur_mustahil(hasil: Hasil, pengukuran: Pengukuran) -> Findings:
    """Nilai rata-rata dapat dihitung dari jawaban sebanyak respondennya.

    Jawaban selalu bilangan bulat 1 sampai 4, jadi rata-rata dari 85 orang adalah kelipatan 1/85.
    Nilai di antaranya biasanya salah salin, atau dihitung dari jumlah responden yang lain.

    Buruk (survei.yaml):
        skala: 0-100
        responden: 85
        unsur:
          produk: 97,24  # ←

    Baik (survei.yaml):
        skala: 0-100
        responden: 85
        unsur:
          produk: 97,35
    """
    scale = skala_nilai(pengukuran.survei)
    for item in hasil.unsur if hasil.responden else ():
        near = terdekat(item.nilai, hasil.responden or 0, scale, pengukuran.instrumen)
        if near:
            digits = len(str(item.nilai).partition(",")[2])
            shown = [str(Nilai(bulat(value, digits))) for value in near]
            yield at(
                "unsur", item.unsur, nilai=item.nilai, responden=hasil.responden,
                terdekat=" atau ".join(shown),
            )  # fmt: skip


@rule(
    Severity.PERINGATAN,
    law=_SKM,
    message="Jumlah nilai {jumlah} tidak mungkin dari {responden} responden.",
    sejak="2026.12",
)
def jumlah_nilai_mustahil(hasil: Hasil, pengukuran: Pengukuran) -> Findings:
    """Jumlah nilai sebuah unsur berada di antara satu dan empat kali banyaknya responden.

    Buruk (survei.yaml):
        responden: 10
        unsur:
          persyaratan: {nilai: 3.31, jumlah: 331}  # ←

    Baik (survei.yaml):
        responden: 100
        unsur:
          persyaratan: {nilai: 3.31, jumlah: 331}
    """
    people = hasil.responden or 0
    for item in hasil.unsur if people else ():
        total = item.jumlah
        if total is not None and not jumlah_mungkin(total, people, pengukuran.instrumen):
            yield at("unsur", item.unsur, jumlah=total, responden=people)
