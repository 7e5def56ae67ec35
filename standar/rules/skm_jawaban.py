"""Aturan untuk jawaban mentah survei: kolomnya dikenali, isinya jawaban, dan tanpa data pribadi."""

from __future__ import annotations

from ..assess.jawaban import Lembar
from ..check import Findings, at, rule
from ..diagnostic import Severity

_SKM = "PermenPANRB 14/2017"
_BERMAKNA = 10
"""With fewer people it says little how many of them gave the same answer throughout."""

_SEKALIGUS = 20
"""So many faults of one kind are told at once; a whole column of them is one mistake."""


@rule(
    Severity.PERINGATAN,
    law="UU 27/2022",
    message="Kolom “{kolom}” memuat data pribadi; hapus dari berkas ini.",
    sejak="2026.12",
)
def kolom_pribadi_dalam_jawaban(lembar: Lembar) -> Findings:
    """Jawaban survei disimpan tanpa nama, nomor, dan alamat orang.

    Program tidak mengambil kolom ini, tetapi berkasnya terbaca siapa pun yang memegang folder ini.
    `standar nilai skm --impor` menyalin jawaban tanpa kolom semacam itu.

    Buruk (survei.csv):
        nama,U1,U2,U3,U4,U5,U6,U7,U8,U9  # ←
        Budi,3,3,4,4,3,4,4,3,3
        Ani,4,3,3,4,3,3,4,4,3

    Baik (survei.csv):
        U1,U2,U3,U4,U5,U6,U7,U8,U9
        3,3,4,4,3,4,4,3,3
        4,3,3,4,3,3,4,4,3
    """
    for heading in lembar.pribadi:
        yield at("1", heading, kolom=heading)


@rule(
    Severity.PERINGATAN,
    law=_SKM,
    message="Tidak ada kolom bagi unsur {unsur}.",
    sejak="2026.12",
)
def kolom_unsur_tidak_ada(lembar: Lembar) -> Findings:
    """Setiap unsur memiliki kolom jawaban.

    Kolom dikenali dari nama unsur di judulnya, dengan urutan apa pun; kode U1 sampai U9 juga
    terbaca. Tanpa salah satunya IKM tidak dapat dihitung.

    Buruk (survei.csv):
        persyaratan,prosedur,waktu  # ←
        3,3,4
        4,3,3

    Baik (survei.csv):
        persyaratan,prosedur,waktu,tarif,produk,kompetensi,perilaku,sarana,pengaduan
        3,3,4,4,3,4,4,3,3
        4,3,3,4,3,3,4,4,3
    """
    if lembar.hilang:
        names = [u.sebutan for u in lembar.instrumen.unsur if u.kode in lembar.hilang]
        yield at("1", unsur=names)


@rule(
    Severity.PERINGATAN,
    law=_SKM,
    message="Kolom “{kolom}” menyebut unsur yang sama dengan “{lain}”; hanya yang pertama dibaca.",
    sejak="2026.12",
)
def kolom_unsur_ganda(lembar: Lembar) -> Findings:
    """Setiap unsur memiliki satu kolom.

    Buruk (survei.csv):
        U1,U2,U3,waktu,U4,U5,U6,U7,U8,U9  # ←
        3,3,4,4,3,4,4,3,3,3
        4,3,3,4,3,3,4,4,3,3

    Baik (survei.csv):
        U1,U2,waktu,U4,U5,U6,U7,U8,U9
        3,3,4,4,3,4,4,3,3
        4,3,3,4,3,3,4,4,3
    """
    for heading, other in lembar.ganda:
        yield at("1", heading, kolom=heading, lain=other)


@rule(
    Severity.PERINGATAN,
    law=_SKM,
    message="“{isi}” bukan jawaban dari {terendah} sampai {tertinggi}; tidak ikut dihitung.",
    sejak="2026.12",
)
def jawaban_di_luar_skala(lembar: Lembar) -> Findings:
    """Setiap jawaban adalah angka 1 sampai 4, atau pilihan kuesioner yang dikenal.

    Angka boleh diikuti katanya, misalnya `4 - Sangat baik`; kata seperti `Sangat sesuai` atau
    `Kurang mudah` terbaca juga. `Cukup baik` tidak, karena artinya berbeda di setiap formulir. Sel
    kosong berarti tidak dijawab.

    Buruk (survei.csv):
        U1,U2,U3,U4,U5,U6,U7,U8,U9
        3,3,4,4,3,4,4,3,3
        4,3,5,4,3,3,4,4,3  # ←

    Baik (survei.csv):
        U1,U2,U3,U4,U5,U6,U7,U8,U9
        3,3,4,4,3,4,4,3,3
        4,3,3,4,3,3,4,4,3
    """
    scale = lembar.instrumen.skala
    for line, heading, text in lembar.cacat[:_SEKALIGUS]:
        yield at(
            str(line), heading, isi=text[:40], terendah=scale.terendah, tertinggi=scale.tertinggi
        )


@rule(
    Severity.PERINGATAN,
    law=_SKM,
    message="Baris ini lebih panjang daripada judul kolomnya; tidak ikut dihitung.",
    sejak="2026.12",
)
def baris_jawaban_berlebih(lembar: Lembar) -> Findings:
    """Setiap baris memiliki sel sebanyak judul kolomnya.

    Koma di dalam isian, misalnya `4,0`, menggeser semua jawaban sesudahnya. Tulis `4`, atau apit
    isian dengan tanda kutip.

    Buruk (survei.csv):
        U1,U2,U3,U4,U5,U6,U7,U8,U9
        3,3,4,4,3,4,4,3,3
        4,0,3,3,4,3,3,4,4,3  # ←
        4,3,3,4,3,3,4,4,3

    Baik (survei.csv):
        U1,U2,U3,U4,U5,U6,U7,U8,U9
        3,3,4,4,3,4,4,3,3
        4,3,3,4,3,3,4,4,3
    """
    for line in lembar.berlebih[:_SEKALIGUS]:
        yield at(str(line))


@rule(
    Severity.SARAN,
    law=_SKM,
    message="{banyak} dari {semua} responden memberi nilai yang sama bagi semua unsur.",
    sejak="2026.12",
)
def jawaban_seragam(lembar: Lembar) -> Findings:
    """Responden menimbang setiap unsur.

    Orang yang puas boleh memberi nilai yang sama. Tetapi bila kebanyakan orang memberi satu nilai
    dari awal sampai akhir, kuesionernya mungkin terlalu panjang, atau diisi oleh petugas.

    Buruk (survei.csv):
        U1,U2,U3,U4,U5,U6,U7,U8,U9  # ←
        4,4,4,4,4,4,4,4,4
        4,4,4,4,4,4,4,4,4
        3,3,3,3,3,3,3,3,3
        4,4,4,4,4,4,4,4,4
        4,4,4,4,4,4,4,4,4
        3,3,3,3,3,3,3,3,3
        4,4,4,4,4,4,4,4,4
        3,4,3,4,3,4,3,4,3
        4,4,4,4,4,4,4,4,4
        3,4,4,4,3,4,4,4,3

    Baik (survei.csv):
        U1,U2,U3,U4,U5,U6,U7,U8,U9
        4,4,4,4,4,4,4,4,4
        4,4,4,3,4,4,4,4,4
    """
    people = len(lembar.responden)
    same = sum(person.seragam for person in lembar.responden)
    if people >= _BERMAKNA and 2 * same > people:
        yield at("1", banyak=same, semua=people)


@rule(
    Severity.PERINGATAN,
    law=_SKM,
    message="Hanya satu orang yang menjawab.",
    sejak="2026.12",
)
def jawaban_satu_orang(lembar: Lembar) -> Findings:
    """Jawaban berasal dari lebih dari satu orang.

    Buruk (survei.csv):
        U1,U2,U3,U4,U5,U6,U7,U8,U9
        4,4,4,4,4,4,4,4,4  # ←

    Baik (survei.csv):
        U1,U2,U3,U4,U5,U6,U7,U8,U9
        4,4,4,4,4,4,4,4,4
        4,4,4,3,4,4,4,4,4
    """
    if len(lembar.responden) == 1:
        yield at(str(lembar.responden[0].baris))
