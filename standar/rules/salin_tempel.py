"""Aturan tentang isi yang tampaknya tersalin dari layanan atau daerah lain."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import Node, Pengaduan, Pengawasan, Persyaratan, Proyek, StandarPelayanan
from ..model.base import segment
from ..model.pengaduan import JenisKanal
from ..model.pengganti import hanya_pengganti
from ..path import Path
from ..project.project import UnitFolder
from .kutip import kutip
from .serupa import daerah

_UMUM = frozenset(
    "pelayanan layanan surat izin rekomendasi penerbitan permohonan pengurusan pembuatan pemberian "
    "penyelenggaraan pengajuan proses standar baru perpanjangan dan untuk bagi dari dengan atau "
    "oleh pada yang daerah negara publik keterangan umum sop secara daring luring online jenis "
    "dalam".split()
)
"""Words of names that may well be missing from what the service is about."""
_AWALAN = re.compile(r"(?:penge|peng|peny|pem|pen|per|pe|ber|ke)(?=\w{4})")


@rule(
    Severity.PERINGATAN,
    message="Isi standar ini tidak pernah menyebut {kata}; mungkin tersalin dari layanan lain.",
    sejak="2026.12",
)
def isi_tidak_menyebut_layanan(standar: StandarPelayanan) -> Findings:
    """Persyaratan, prosedur, atau produk menyebut hal yang dilayani.

    Standar sering dibuat dengan menyalin berkas layanan lain lalu mengganti namanya. Karena itu,
    bila tidak satu pun kata pokok nama layanan muncul di persyaratan, langkah, atau produk, besar
    kemungkinan isinya masih milik layanan asalnya, dan warga membawa berkas yang salah.

    Baca ulang ketiganya. Bila isinya memang tertinggal, tulis yang benar. Bila isinya benar dan
    hanya sebutannya berbeda, pakai kata yang sama dengan nama layanan di produk, atau catat kata
    lain itu di `sebutan`.

    Buruk:
        layanan: Peminjaman Gedung Olahraga  # ←

    Baik:
        layanan: Penerbitan Kartu Keluarga
    """
    if not (standar.persyaratan and standar.prosedur and standar.produk):
        return
    first = standar.produk[0].nama.lower()
    if any(
        w[:5] in first for w in standar.layanan.lower().split() if len(w) > 4 and w not in _UMUM
    ):
        return  # as nearly always; the rest takes ten times as long
    kata = _inti(standar.layanan)
    if not kata:
        return
    akar = {root for name in (standar.layanan, *standar.sebutan) for root in _akar(_inti(name))}
    akar.add("".join(word[0] for word in re.findall(r"\w+", standar.layanan.lower())))
    seen: list[str] = []
    for text in _isi(standar):
        rendah = text.lower()
        if hanya_pengganti(text) or any(root in rendah for root in akar if len(root) > 2):
            return  # what is not written yet may still say it
        seen.append(rendah)
    words = {word for text in seen for word in re.findall(r"\w{5,}", text)}
    if not any(_selisih_satu(one, other) for one in kata for other in words):
        yield at("layanan", kata=sorted(kata, key=standar.layanan.lower().index))


def _inti(nama: str) -> list[str]:
    """The words that say what a service is about; none where only short forms do."""
    words = [word for word in re.findall(r"\w{3,}", nama) if word.lower() not in _UMUM]
    if all(len(word) < 7 and word.isupper() for word in words):
        return []  # the text may write the short form out
    return [word.lower() for word in words]


def _akar(kata: Iterable[str]) -> Iterator[str]:
    """How words begin, with and without what is put before them."""
    for word in kata:
        yield word[:5]
        if found := _AWALAN.match(word):
            rest = word[found.end() :]
            yield rest[: 3 if len(rest) < 6 else 4]


def _isi(standar: StandarPelayanan) -> Iterator[str]:
    """What products, requirements, steps and cases say, the likeliest places first."""
    for produk in standar.produk:
        yield produk.nama
    for varian in standar.varian:
        yield varian.nama
    yield from _syarat(standar.persyaratan)
    for langkah in standar.prosedur.langkah if standar.prosedur else ():
        yield from (langkah.kegiatan, *langkah.pelaku, *langkah.rincian)
        yield f"{langkah.sistem} {langkah.catatan} {langkah.bila}"


def _syarat(daftar: Iterable[Persyaratan]) -> Iterator[str]:
    for syarat in daftar:
        yield f"{syarat.nama} {syarat.catatan} {syarat.syarat}"
        yield from _syarat(syarat.salah_satu)
        yield from _syarat(syarat.semua)


def _selisih_satu(satu: str, lain: str) -> bool:
    """Whether two words are the same but for one slip of the pen."""
    longest = max(len(satu), len(lain))
    if abs(len(satu) - len(lain)) > 1 or longest < 5:
        return False
    start = next((n for n, (a, b) in enumerate(zip(satu, lain, strict=False)) if a != b), None)
    if start is None:
        return True
    rest = min(len(satu), len(lain)) - start
    end = next((n for n in range(rest) if satu[-1 - n] != lain[-1 - n]), rest)
    return start + end >= longest - 1


_BERKAS_PAJAK = ("mutasi", "pembetulan", "keberatan", "pengurangan", "balik nama")
_PERMOHONAN = re.compile(rf"permohonan ({'|'.join(_BERKAS_PAJAK)})")


@rule(
    Severity.PERINGATAN,
    message="“{kata}” adalah istilah layanan lain; mungkin tersalin.",
    sejak="2026.12",
    kata=_BERKAS_PAJAK,
    pola=("emohon informasi", "ermintaan diterima"),
)
def istilah_layanan_lain(teks: str, jalur: Path, standar: StandarPelayanan) -> Findings:
    """Standar memakai istilah layanannya sendiri.

    “Pemohon informasi” milik layanan informasi publik; pada layanan pengaduan orangnya pelapor.
    Istilah yang tertinggal menandai kalimat yang belum disesuaikan.

    Buruk:
        layanan: Penanganan Pengaduan
        jangka_waktu:
          - lama: 5 hari kerja
            sejak: permintaan diterima  # ←

    Baik:
        layanan: Penanganan Pengaduan
        jangka_waktu:
          - lama: 5 hari kerja
            sejak: pengaduan diterima
    """
    if jalur[0] in _BUKAN_ISI:
        return
    rendah, layanan = teks.lower(), standar.layanan.lower()
    for kata, milik, hanya in _ISTILAH:
        if kata in rendah and not any(m in layanan for m in milik) and hanya in layanan:
            yield at(kata=kata, ditemukan=kutip(teks))
    found = _PERMOHONAN.search(rendah)
    own = [kata for kata in _BERKAS_PAJAK if kata in layanan]
    cases = " ".join(varian.nama.lower() for varian in standar.varian)
    if found and own and found[1] not in own and found[1] not in cases:
        yield at(kata=found[0], ditemukan=kutip(teks))


_BUKAN_ISI = {"layanan", "sebutan", "dasar_hukum", "kode", "pengecualian", "varian"}
_ISTILAH = (
    ("pemohon informasi", ("informasi", "ppid", "dokumentasi", "data"), ""),
    ("permintaan diterima", ("informasi", "permintaan"), "pengaduan"),
)
"""A term, the services that it belongs to, and what a service must be for it to be wrong."""

_WILAYAH = re.compile(r"(?:Kabupaten|Kota)(?: [A-Z][a-z]+)+")


def _berwilayah(model: type[Node]) -> bool:
    return issubclass(model, Pengaduan | Pengawasan)


@rule(
    Severity.PERINGATAN,
    message="“{wilayah}” bukan wilayah {nama}; mungkin tersalin.",
    sejak="2026.12",
    medan=_berwilayah,
)
def wilayah_lain_dalam_teks(bagian: Node, unit: UnitFolder, proyek: Proyek) -> Findings:
    """Pengaduan dan pengawasan menyebut wilayah sendiri.

    Nama kabupaten atau kota lain di sini biasanya tersalin bersama standar dari daerah itu. Warga
    akan mengadu ke alamat yang salah.

    Buruk:
        pengawasan:
          - {oleh: Inspektorat Kabupaten Tetangga, cara: Audit kinerja, berkala: tahunan}  # ←

    Baik:
        pengawasan:
          - {oleh: Inspektorat Kabupaten Contoh, cara: Audit kinerja, berkala: tahunan}
    """
    own = daerah(proyek.nama)
    if own is None:
        return
    for path, text in _berjabatan(bagian):
        if "Kabupaten " not in text and "Kota " not in text:
            continue
        for found in _WILAYAH.finditer(text):
            jenis, _, nama = found[0].lower().partition(" ")
            city = jenis == "kota" and own.jenis != "kota" and path[-1] in ("alamat", "kegiatan")
            if city or nama.startswith(own.nama) or own.nama.startswith(nama):
                continue
            if nama not in _nama_unit(unit):
                yield at(*path, wilayah=found[0], nama=proyek.nama, ditemukan=text)
                break


def _berjabatan(bagian: Node) -> Iterator[tuple[Path, str]]:
    """The texts that name offices and addresses of the unit itself."""
    if isinstance(bagian, Pengawasan):
        yield ("oleh",), bagian.oleh or ""
        yield ("uraian",), bagian.uraian or ""
    elif isinstance(bagian, Pengaduan):
        for name in ("penanggung_jawab", "alamat"):
            yield (name,), getattr(bagian, name) or ""
        for place, kanal in enumerate(bagian.kanal, 1):
            if kanal.jenis not in _LUAR and "Ombudsman" not in (kanal.nama or ""):
                yield ("kanal", segment(kanal, place), "alamat"), kanal.alamat or ""
        for place, langkah in enumerate(bagian.langkah, 1):
            for pelaku in langkah.pelaku:
                yield ("langkah", segment(langkah, place), "pelaku"), pelaku


_LUAR = {JenisKanal.OMBUDSMAN, JenisKanal.SP4N_LAPOR, JenisKanal.WBS, JenisKanal.LAINNYA}


def _nama_unit(unit: UnitFolder) -> str:
    """Where the unit and those around it say that they are."""
    names: list[str | None] = []
    folder: UnitFolder | None = unit
    while folder is not None:
        profile = folder.unit
        names += [profile.nama, profile.induk, profile.alamat]
        names.append(profile.gerai.instansi_asal if profile.gerai else None)
        folder = folder.parent
    return " ".join(filter(None, names)).lower()
