"""Aturan data pribadi: NIK, NIP, dan nama orang tidak ikut diterbitkan (UU 27/2022)."""

from __future__ import annotations

import re

from ..check import Findings, at, rule
from ..check.vocabulary import field_of
from ..diagnostic import Severity
from ..path import Path
from ..pribadi import NIK, NIP, PONSEL

_UU_PDP = "UU 27/2022"
_PANJANG = tuple(re.compile(rf"{n}(?<=\d{{5}})(?=\d{{7}})") for n in "01")
"""Long numbers, found by the first digit of a month in them."""


@rule(
    Severity.PERINGATAN,
    law=_UU_PDP,
    message="NIK tidak boleh ikut diterbitkan; hapus dari sini.",
    sejak="2026.12",
    pola=_PANJANG,
)
def nik_dalam_teks(teks: str) -> Findings:
    """Standar tidak memuat NIK siapa pun.

    Standar dibaca semua orang. Nomor induk kependudukan adalah data pribadi, juga sebagai contoh
    pengisian.

    Buruk:
        ringkasan: Contoh pengisian dengan NIK 3301014108900001  # ←

    Baik:
        ringkasan: Contoh pengisian dengan NIK sesuai KTP-el
    """
    if NIK.search(teks):
        yield at()


@rule(
    Severity.PERINGATAN,
    law=_UU_PDP,
    message="NIP tidak perlu diterbitkan; tulis jabatannya saja.",
    sejak="2026.12",
    kata=("nip",),
    pola=_PANJANG,
)
def nip_dalam_teks(teks: str) -> Findings:
    """Standar menyebut jabatan, bukan nomor induk pegawai.

    Jabatan tetap benar bila pejabatnya berganti, dan NIP memuat tanggal lahir orangnya.

    Buruk:
        ringkasan: Penanggung jawab NIP 19800101 200501 1 001  # ←

    Baik:
        ringkasan: Penanggung jawab Kepala Seksi Pelayanan
    """
    if NIP.search(teks):
        yield at()


_BERJABATAN = frozenset("pimpinan penanggung_jawab oleh pelaku jabatan pejabat".split())
_SAPAAN = (
    r"(?:[Bb]apak|[Ii]bu|[Ss]dri?\.?|[Ss]audar[ai]|H\.|Hj\.|Drs\.?|Dra\.?|Ir\.|[Dd]r\.|[Dd]rg\.)"
)
_GELAR = (
    r"S\. ?(?:Sos|Kom|Pd|Pt|Ag|IP|STP|Hut|Kep|Farm|Gz|KM|KH|Si|Psi|H|E|T|P)"
    r"|M\. ?(?:Si|M|Kes|Pd|Kom|H|T|AP|Ag|Hum|Sc)|A\.Md|SKM|MM"
)
_ORANG = re.compile(
    rf"(?<!\w){_SAPAAN} ?[A-Z][a-z]+|[A-Z][a-z]+(?: [A-Z][a-z.]*)*, ?(?:{_GELAR})(?!\w)"
)
_KATA = "s m drs dra drg sdr sdri ir dr h hj bapak saudara saudari skm mm md".split()
_BUKAN_NAMA = frozenset(
    "hamil menyusui rumah kota kandung tiri kepala camat lurah bupati gubernur wali pimpinan tua "
    "dan atau guru dokter direktur ketua sekretaris pengadu pemohon petugas".split()
)


_TEMPAT = re.compile(r"(?:RS\w*|Rumah Sakit|Puskesmas|Jalan|Jl\.?|Gedung) $")


def _orang(teks: str) -> bool:
    """Whether a person's name stands in a text, known by its title; no hospital's, no street's."""
    return any(
        found[0].split()[-1].lower() not in _BUKAN_NAMA
        and not _TEMPAT.search(teks[: found.start()])
        for found in _ORANG.finditer(teks)
    )


@rule(
    Severity.SARAN,
    message="Tulis jabatannya, bukan nama orang.",
    sejak="2026.12",
    kata=_KATA,
    pola=(re.compile("Ibu (?=[A-Z])"),),
)
def nama_orang_bukan_jabatan(teks: str, jalur: Path) -> Findings:
    """Pelaku, pengawas, dan penanggung jawab disebut dengan jabatannya.

    Nama orang menjadi salah begitu pejabatnya berganti, dan tidak memberi tahu warga apa tugasnya.

    Buruk:
        pengawasan:
          - oleh: Drs. Contoh Warga, M.Si  # ←
            cara: Memeriksa antrean
            berkala: harian
          - {oleh: Inspektorat, cara: Audit kinerja, berkala: setahun sekali}

    Baik:
        pengawasan:
          - oleh: Kepala Bidang
            cara: Memeriksa antrean
            berkala: harian
          - {oleh: Inspektorat, cara: Audit kinerja, berkala: setahun sekali}
    """
    if field_of(jalur) in _BERJABATAN and _orang(teks):
        yield at(ditemukan=teks)


@rule(
    Severity.PERINGATAN,
    law=_UU_PDP,
    message="Nama orang tertulis bersama nomornya; pakai nama bagian dan nomor kantor.",
    sejak="2026.12",
    kata=_KATA,
    pola=(re.compile("Ibu (?=[A-Z])"),),
)
def nama_orang_dengan_nomor(teks: str, jalur: Path) -> Findings:
    """Nomor yang diterbitkan adalah nomor layanan, bukan nomor seseorang.

    Nomor pribadi tetap beredar sesudah orangnya pindah tugas.

    Buruk:
        ringkasan: Hubungi Bapak Contoh di 0812-0000-0101  # ←

    Baik:
        ringkasan: Hubungi Seksi Pelayanan di (0541) 000-101
    """
    bernama = field_of(jalur) == "nama" and not {"kanal", "kontak"}.isdisjoint(jalur)
    if (bernama or PONSEL.search(teks)) and _orang(teks):
        yield at()
