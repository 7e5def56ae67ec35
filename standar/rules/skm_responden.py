"""Aturan untuk responden survei: cukup banyak, dan hasil tercetak cocok dengan jawabannya."""

from __future__ import annotations

from ..assess.bulat import bulat
from ..assess.kecocokan import Dugaan, cocok
from ..assess.sampel import jumlah_sampel
from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model.nilai_survei import Nilai
from ..model.skm import Hasil, Survei
from ..survei import Pengukuran

_SKM = "PermenPANRB 14/2017"


@rule(
    Severity.PERINGATAN,
    law=_SKM,
    message="Hasil ini berasal dari satu responden saja.",
    sejak="2026.12",
)
def responden_hanya_satu(hasil: Hasil) -> Findings:
    """Hasil survei berasal dari lebih dari satu orang.

    Pendapat satu orang bukan gambaran pengguna layanan, walaupun nilainya sempurna.

    Buruk (survei.yaml):
        responden: 1  # ←
        ikm: 100

    Baik (survei.yaml):
        responden: 80
        populasi: 100
        ikm: 93,90
    """
    if hasil.responden == 1 and hasil.populasi != 1:
        yield at("responden")


@rule(
    Severity.PERINGATAN,
    law=_SKM,
    message="Baru {responden} dari {perlu} responden yang diperlukan bagi {populasi} pengguna.",
    sejak="2026.12",
)
def responden_kurang_dari_sampel(hasil: Hasil, pengukuran: Pengukuran) -> Findings:
    """Responden cukup banyak bagi banyaknya pengguna layanan.

    Banyaknya dihitung dengan rumus Krejcie dan Morgan. Aturan ini hanya bicara bila `populasi`
    ditulis.

    Buruk (survei.yaml):
        responden: 40  # ←
        populasi: 500
        ikm: 87,28

    Baik (survei.yaml):
        responden: 217
        populasi: 500
        ikm: 87,28
    """
    sample = pengukuran.instrumen.sampel
    people = hasil.responden
    if people is None and hasil is pengukuran.survei:
        people = pengukuran.responden
    if sample is None or people is None or hasil.populasi is None or people > hasil.populasi:
        return
    needed = jumlah_sampel(hasil.populasi, sample)
    if 1 < people < needed:
        where = "responden" if hasil.responden is not None else "populasi"
        yield at(where, responden=people, perlu=needed, populasi=hasil.populasi)


@rule(
    Severity.PERINGATAN,
    law=_SKM,
    message="{responden} responden lebih banyak daripada {populasi} pengguna.",
    sejak="2026.12",
)
def responden_melebihi_populasi(hasil: Hasil) -> Findings:
    """Responden tidak lebih banyak daripada pengguna layanan.

    Buruk (survei.yaml):
        responden: 600  # ←
        populasi: 500
        ikm: 87,28

    Baik (survei.yaml):
        responden: 217
        populasi: 500
        ikm: 87,28
    """
    people, users = hasil.responden, hasil.populasi
    if people is not None and users is not None and people > users:
        yield at("responden", responden=people, populasi=users)


@rule(
    Severity.PERINGATAN,
    law=_SKM,
    message="IKM tertulis {tertulis}, tetapi jawaban respondennya memberi {terhitung}.",
    sejak="2026.12",
)
def hasil_beda_dari_jawaban(survei: Survei, pengukuran: Pengukuran) -> Findings:
    """Hasil yang tercetak sama dengan yang dihitung dari jawaban di sampingnya.

    Bila jawaban mentah tersimpan, angka di sini tidak perlu ditulis: `standar nilai skm`
    menghitungnya.

    Buruk (survei.yaml, bersama jawaban):
        ikm: 93,90  # ←

    Baik (survei.yaml, bersama jawaban):
        ikm: 75,00
    """
    if pengukuran.lembar is None or survei.ikm is None or not pengukuran.lembar.responden:
        return
    total = pengukuran.indeks.ikm
    if total is not None and not cocok(survei.ikm, Dugaan(total, survei.ikm.satuan)):
        yield at("ikm", tertulis=survei.ikm, terhitung=Nilai(bulat(total)))


@rule(
    Severity.PERINGATAN,
    law=_SKM,
    message="Tertulis {tertulis} responden, tetapi jawabannya {terhitung}.",
    sejak="2026.12",
)
def responden_beda_dari_jawaban(survei: Survei, pengukuran: Pengukuran) -> Findings:
    """Banyaknya responden sama dengan banyaknya jawaban di sampingnya.

    Buruk (survei.yaml, bersama jawaban):
        responden: 217  # ←

    Baik (survei.yaml, bersama jawaban):
        responden: 2
    """
    if pengukuran.lembar is not None and survei.responden is not None:
        counted = len(pengukuran.lembar.responden)
        if counted != survei.responden:
            yield at("responden", tertulis=survei.responden, terhitung=counted)
