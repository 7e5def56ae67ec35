"""Survei yang pernah tercetak, seperti di lembar fakta SKM: satu nama untuk satu tabel."""

from __future__ import annotations

BANTUL = {
    "persyaratan": "3.31", "prosedur": "3.35", "waktu pelayanan": "3.49", "biaya/tarif": "3.93",
    "produk": "3.45", "kompetensi": "3.39", "perilaku": "3.39", "pengaduan": "3.76",
    "sarana": "3.35",
}  # fmt: skip
"""1: DPTR Bantul, 2023; scale 1-4."""
BANTUL_TAHUN = {2019: "84.39", 2020: "85.91", 2021: "86.65", 2022: "86.78", 2023: "87.28"}
BANTUL_LAYANAN = {"informasi": ("75.56", "C"), "konsultasi": ("86.29", "B"),
                  "rekomendasi tata ruang": ("94.61", "A")}  # fmt: skip

_BPMP = "persyaratan prosedur waktu tarif produk perilaku kompetensi pegaduan sarana".split()
BPMP = {
    "tw1": "100 97.22 98.61 97.22 97.22 98.61 97.22 97.22 98.61",
    "tw2": "95.83 95.83 91.67 91.67 92.71 93.75 96.88 94.79 94.79",
    "tw3": "98.24 98.82 97.65 95 97.24 98.82 100 97.65 97.94",
}
"""2: BPMP Kepri, by quarter; scale 0-100, in its own order."""
BPMP_RESPONDEN = {"tw1": 18, "tw2": 24, "tw3": 85}

_EMPAT_BELAS = (
    "prosedur", "persyaratan", "kejelasan petugas", "kedisiplinan", "tanggung jawab", "kemampuan",
    "kecepatan", "keadilan", "sopan-ramah", "kewajaran biaya", "kepastian biaya",
    "kepastian jadwal", "kenyamanan", "keamanan",
)  # fmt: skip
BOGOR = {
    2011: ("3.007 2.993 3.020 3.000 3.113 3.033 2.887 2.947 2.980 3.033 3.000 3.033 3.020 3.000",
           "29,87", "74,67"),
    2012: ("2.947 3.047 3.013 2.993 2.980 3.127 2.900 2.800 3.260 3.013 2.893 2.720 3.133 3.153",
           "29,81", "74,51"),
    2013: ("2.980 3.027 3.067 3.020 3.040 3.060 2.733 3.007 3.227 3.067 2.927 2.827 2.947 3.093",
           "29,83", "74,59"),
    2014: ("3.020 2.973 3.067 3.127 3.033 3.060 2.867 3.013 3.267 3.000 2.960 2.947 3.193 3.160",
           "30,31", "75,77"),
}  # fmt: skip
"""3: DPMPTSP Bogor, table 1, 14 unsur: values, weighted mean, index; all of them BAIK."""
_MAKLUMAT = "persyaratan prosedur waktu biaya produk kompetensi perilaku maklumat pengaduan".split()
BOGOR_A = "3.100 3.300 2.900 3.300 3.000 3.100 3.300 3.100 3.200"
BOGOR_B = "3.100 3.080 2.933 3.060 3.087 3.140 3.200 2.947 2.940"
BOGOR_IKM = ("75,98", "76,04", "76,47", "76,79")
"""3: table 2, nine unsur with the maklumat; two columns and four indices."""

PADANG_PARIAMAN = (
    ("Disdukcapil", 217, "93,90", "A"), ("RSUD", 278, "89,25", "A"), ("PDAM", 234, "76,68", "B"),
    ("BKPSDM", 789, "82,15", "B"), ("DPMPTP", 132, "89,98", "A"), ("Disdikbud", 810, "80,08", "B"),
    ("Dinsos", 132, "82,60", "B"), ("Dinkes", 186, "83,12", "B"),
    ("Puskesmas Lubuk Alung", 169, "84,74", "B"), ("Puskesmas Sungai Limau", 152, "88,11", "B"),
    ("Kec. Lubuk Alung", 108, "85,13", "B"), ("Kec. Sintuk Toboh Gadang", 80, "86,20", "B"),
    ("Kec. 2 x 11 Kayu Tanam", 108, "84,20", "B"),
    ("Kec. V Koto Kampung Dalam", 80, "84,50", "B"), ("Kec. Sungai Geringging", 92, "86,21", "B"),
)  # fmt: skip
"""4: Padang Pariaman, 2023: unit, respondents, index, letter."""


def unsur(values: dict[str, str]) -> str:
    """Elements with their values, as lines of YAML."""
    return "unsur:\n" + "".join(f"  {name}: {value}\n" for name, value in values.items())


def bpmp(triwulan: str) -> str:
    """The elements of a quarter, as lines of YAML."""
    return "skala: 0-100\n" + unsur(dict(zip(_BPMP, BPMP[triwulan].split(), strict=True)))


def bogor(tahun: int) -> str:
    """A year of the 14 elements, as lines of YAML."""
    values, nrr, ikm = BOGOR[tahun]
    named = dict(zip(_EMPAT_BELAS, values.split(), strict=True))
    return f"skala: 1-4\n{unsur(named)}nrr_tertimbang: {nrr}\nikm: {ikm}\nkinerja: BAIK\n"


def bogor_dua(kolom: str, nrr: str, ikm: str) -> str:
    """A column of the second table with an index from below it, as lines of YAML."""
    named = dict(zip(_MAKLUMAT, kolom.split(), strict=True))
    return f"skala: 1-4\n{unsur(named)}nrr_tertimbang: {nrr}\nikm: {ikm}\nkinerja: BAIK\n"
