"""Aturan tentang sistem, mekanisme, dan prosedur (UU 25/2009 Pasal 21 huruf c)."""

from __future__ import annotations

import re
from decimal import Decimal

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import Lama, Prosedur, Satuan, StandarPelayanan
from .kutip import kutip
from .pola import memuat
from .sebutan_pelaku import pelaku_di_depan


@rule(
    Severity.GALAT,
    law="UU 25/2009 Pasal 21 huruf c",
    message="Prosedur baru memuat {jumlah} langkah; paling sedikit dua.",
)
def langkah_kurang_dari_dua(prosedur: Prosedur) -> Findings:
    """Prosedur memuat langkah yang berurutan, paling sedikit dua.

    Undang-undang meminta prosedur; bahwa artinya sedikitnya dua langkah adalah bacaan alat ini.
    Dari langkah, warga tahu apa yang terjadi sesudah berkas diserahkan. Gambar alur boleh
    menyertai, tetapi tidak menggantikan langkah.

    Buruk:
        prosedur: Datang ke kantor  # ←

    Baik:
        prosedur:
          - Pemohon: Menyerahkan berkas di loket
          - Petugas loket: Menyerahkan Kartu Keluarga kepada pemohon
    """
    if len(prosedur.langkah) < 2:
        place = ("langkah",) if prosedur.langkah else ()
        yield at(*place, jumlah=len(prosedur.langkah))


@rule(
    Severity.PERINGATAN,
    law="UU 25/2009 Pasal 21 huruf c",
    message="Langkah ini belum menyebut siapa pelakunya.",
)
def langkah_tanpa_pelaku(prosedur: Prosedur) -> Findings:
    """Setiap langkah menyebut pelakunya.

    Tanpa pelaku, tidak jelas siapa yang dapat ditanya bila langkah itu tertunda. Tulis siapa yang
    bertindak di depan titik dua, atau di kunci `pelaku`.

    Buruk:
        prosedur:
          - Pemohon: Menyerahkan berkas di loket
          - Berkas diproses  # ←
          - Petugas loket: Menyerahkan Kartu Keluarga kepada pemohon bila berkas lengkap

    Baik:
        prosedur:
          - Pemohon: Menyerahkan berkas di loket
          - Petugas loket: Menyerahkan Kartu Keluarga kepada pemohon
    """
    for place, step in enumerate(prosedur.langkah, 1):
        if not step.pelaku and pelaku_di_depan(step.kegiatan) is None:
            found = _PELAKU_DI_DEPAN(step.kegiatan)
            expected = f"{found[1]}: {found[2][:1].upper()}{found[2][1:]}" if found else None
            yield at("langkah", step.kode or str(place), diharapkan=expected)


_PELAKU_DI_DEPAN = re.compile(
    r"([A-Z][\w-]*(?: [A-Za-z][\w-]*){0,3}?) (me(?:ng|ny|m|n)?\w{3,} .+)"
).fullmatch


@rule(
    Severity.PERINGATAN,
    message="Waktu langkah “{lama}” belum menyebut hari kerja atau hari kalender.",
)
def hari_langkah_tanpa_jenis(prosedur: Prosedur) -> Findings:
    """Waktu langkah dalam hari ditulis sebagai hari kerja atau hari kalender.

    Buruk:
        prosedur:
          - Pemohon: Menyerahkan berkas, dikembalikan bila tidak lengkap
          - {pelaku: Petugas, kegiatan: Menyerahkan Kartu Keluarga, waktu: 1 hari}  # ←

    Baik:
        prosedur:
          - Pemohon: Menyerahkan berkas, dikembalikan bila tidak lengkap
          - {pelaku: Petugas, kegiatan: Menyerahkan Kartu Keluarga, waktu: 1 hari kerja}
    """
    for place, step in enumerate(prosedur.langkah, 1):
        if step.waktu is not None and step.waktu.satuan is Satuan.HARI:
            lama, expected = str(step.waktu), str(step.waktu.berjenis(Satuan.HARI_KERJA))
            where = "langkah", step.kode or str(place), "waktu"
            yield at(*where, lama=lama, ditemukan=lama, diharapkan=expected)


@rule(
    Severity.PERINGATAN,
    message="Prosedur belum menyebut apa yang terjadi bila berkas tidak lengkap.",
)
def berkas_tidak_lengkap_belum_diatur(prosedur: Prosedur, standar: StandarPelayanan) -> Findings:
    """Prosedur menyebut apa yang terjadi bila berkas tidak lengkap.

    Tanpa itu, jangka waktu dapat tidak pernah mulai berjalan. Tulis di `jika` pada langkah
    pemeriksaan.

    Buruk:
        prosedur:  # ←
          - Pemohon: Menyerahkan berkas di loket
          - Petugas loket: Menyerahkan Kartu Keluarga kepada pemohon

    Baik:
        prosedur:
          - Pemohon: Menyerahkan berkas di loket
          - pelaku: Petugas loket
            kegiatan: Memeriksa kelengkapan
            jika:
              berkas tidak lengkap: Dikembalikan hari itu juga dengan daftar kekurangan
    """
    if standar.tanpa_persyaratan or len(prosedur.langkah) < 2:
        return
    lacking = ("tidak lengkap", "belum lengkap", "kurang lengkap", "kekurangan", "dikembalikan")
    words = (*lacking, "lengkap")
    for step in prosedur.langkah:
        texts = [step.catatan, *step.rincian, *(b.bila for b in step.jika)]
        if any(memuat(text, words) for text in texts) or memuat(step.kegiatan, lacking):
            return
        # A step that is taken only when all is complete does not say what happens otherwise.
        if memuat(step.bila, (*lacking, "kurang", "tidak", "belum")):
            return
    if not memuat(prosedur.catatan, words):
        yield at()


_SEHARI_KERJA = Decimal(Satuan.JAM.detik * 15) / 2
"""A working day of 7.5 hours, so that hours of steps compare with a promise in working days."""


def _detik_kerja(satuan: Satuan) -> Decimal:
    if satuan is Satuan.HARI:
        return _SEHARI_KERJA
    if satuan.detik > Satuan.JAM.detik:
        return Decimal(satuan.detik) / Satuan.HARI_KERJA.detik * _SEHARI_KERJA
    return Decimal(satuan.detik)


_DETIK_KERJA = {satuan: _detik_kerja(satuan) for satuan in Satuan}


def _kerja(lama: Lama) -> Decimal:
    """The longest time in working seconds."""
    pokok = lama.hingga or lama.jumlah
    if lama.kali_24:
        return pokok / 24 * _SEHARI_KERJA
    detik = pokok * _DETIK_KERJA[lama.satuan]
    return detik + _kerja(lama.sisa) if lama.sisa else detik


@rule(
    Severity.PERINGATAN,
    message="Jumlah waktu langkah {jumlah} melebihi janji {janji}.",
)
def waktu_langkah_melebihi_janji(prosedur: Prosedur, standar: StandarPelayanan) -> Findings:
    """Jumlah waktu semua langkah tidak melebihi jangka waktu yang dijanjikan.

    Bila langkah-langkahnya saja sudah lebih lama, janjinya tidak dapat ditepati.

    Buruk:
        prosedur:
          langkah:  # ←
            - {pelaku: Pemohon, kegiatan: Menyerahkan berkas lengkap, waktu: 4 jam}
            - {pelaku: Petugas, kegiatan: Memeriksa kekurangan, waktu: 2 hari kerja}
        jangka_waktu: 1 hari kerja sejak berkas lengkap

    Baik:
        prosedur:
          langkah:
            - {pelaku: Pemohon, kegiatan: Menyerahkan berkas, waktu: 10 menit}
            - {pelaku: Petugas, kegiatan: Memeriksa kekurangan, waktu: 4 jam}
        jangka_waktu: 1 hari kerja sejak berkas lengkap
    """
    times = [
        _kerja(step.waktu)
        for step in prosedur.langkah
        if step.waktu is not None and not (step.untuk or step.kanal or step.bila)
    ]
    promises = [item.lama for item in standar.jangka_waktu if item.lama] if times else []
    if not promises or any(item.tahap or item.mencakup for item in standar.jangka_waktu):
        return
    longest, total = max(promises, key=_kerja), sum(times, Decimal(0))
    if total > _kerja(longest):
        yield at("langkah", jumlah=_tulis(total), janji=str(longest))


def _tulis(detik: Decimal) -> str:
    for unit, size in (
        ("hari kerja", _SEHARI_KERJA),
        ("jam", Decimal(3600)),
        ("menit", Decimal(60)),
    ):
        if detik >= size:
            return f"{f'{detik / size:.1f}'.removesuffix('.0').replace('.', ',')} {unit}"
    return f"{detik:.0f} detik"


_SATUAN_BATAS = re.compile(
    r"\b(?:detik|menit|jam|hari|minggu|bulan|tahun|pukul|wib|wita|wit|tanggal|triwulan|semester"
    r"|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\b"
    r"|\d[./:-]\d"
)


@rule(
    Severity.PERINGATAN,
    message="Batas “{batas}” memuat angka tanpa satuan waktu.",
    sejak="2026.12",
)
def batas_pengajuan_tanpa_satuan(prosedur: Prosedur) -> Findings:
    """Batas pengajuan memuat satuan waktu.

    Tanpa satuan, pemohon tidak tahu kapan ia terlambat.

    Buruk:
        prosedur:
          kanal: [luring]
          batas_pengajuan: paling lambat 30 sebelum izin berakhir  # ←
          langkah:
            - {pelaku: Pemohon, kegiatan: Menyerahkan berkas}
            - {pelaku: Petugas, kegiatan: "Menyerahkan izin, atau daftar kekurangan berkas"}

    Baik:
        prosedur:
          kanal: [luring]
          batas_pengajuan: paling lambat 30 hari kalender sebelum izin berakhir
          langkah:
            - {pelaku: Pemohon, kegiatan: Menyerahkan berkas}
            - {pelaku: Petugas, kegiatan: "Menyerahkan izin, atau daftar kekurangan berkas"}
    """
    batas = prosedur.batas_pengajuan
    if batas and re.search(r"\d", batas) and not _SATUAN_BATAS.search(batas.lower()):
        yield at("batas_pengajuan", batas=kutip(batas), ditemukan=batas)
