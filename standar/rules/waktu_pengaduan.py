"""Aturan tentang waktu penanganan pengaduan (UU 25/2009 Pasal 44 dan Pasal 50)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import Pengaduan, Satuan, StandarPelayanan
from .batas import batas
from .pengaduan import layanan_pengaduan

_HARI = (Satuan.HARI, Satuan.HARI_KERJA, Satuan.HARI_KALENDER)
_BERWAKTU = re.compile(r"[0-9][^.;]{0,30}(?:jam|hari|minggu|bulan)").search


@cache
def _batas(tahap: str, satuan: Satuan) -> tuple[Decimal, str] | None:
    """The limit of a stage in seconds and in words.

    Its days are those of the kind that is written: practice reads the law's days either way.
    """
    limit = batas().get(tahap)
    if limit is None:
        return None
    lama = limit.lama.berjenis(satuan) if satuan in _HARI else limit.lama
    return lama.detik, str(limit.lama)


def _teks(pengaduan: Pengaduan) -> Iterator[str]:
    """What is written about how a complaint is handled."""
    yield pengaduan.uraian or ""
    for langkah in pengaduan.langkah:
        yield langkah.kegiatan
        yield langkah.catatan or ""
        yield from langkah.rincian


@rule(
    Severity.PERINGATAN,
    law="UU 25/2009 Pasal 44 dan Pasal 50",
    message="Waktu {tahap} {lama} melebihi {batas}.",
)
def waktu_pengaduan_terlalu_lama(pengaduan: Pengaduan) -> Findings:
    """Pengaduan dijawab dan diputus dalam batas waktu undang-undang.

    Menjawab berarti memberi tahu apakah pengaduan sudah lengkap; memutus berarti memberi keputusan
    sesudah berkasnya lengkap.

    Buruk:
        pengaduan:
          kanal:
            - {jenis: loket, alamat: Jalan Contoh Nomor 1}
            - {jenis: sp4n-lapor}
          penanggung_jawab: Kepala Subbagian Umum
          waktu:
            memutus: 90 hari kerja  # ←

    Baik:
        pengaduan:
          kanal:
            - {jenis: loket, alamat: Jalan Contoh Nomor 1}
            - {jenis: sp4n-lapor}
          penanggung_jawab: Kepala Subbagian Umum
          waktu:
            menjawab: 5 hari kerja
            memutus: 60 hari kerja
    """
    for item in pengaduan.waktu:
        limit = _batas(item.tahap, item.lama.satuan)
        if limit and item.lama.detik > limit[0]:
            lama = str(item.lama)
            yield at("waktu", item.tahap, tahap=item.tahap, lama=lama, batas=limit[1])


@rule(
    Severity.PERINGATAN,
    law="UU 25/2009 Pasal 44 dan Pasal 50",
    message="Waktu menjawab pengaduan belum disebut.",
    sejak="2026.12",
    wajib=True,
)
def waktu_pengaduan_belum_disebut(pengaduan: Pengaduan, standar: StandarPelayanan) -> Findings:
    """Penanganan pengaduan menyebut berapa lama pengadu menunggu jawaban.

    Pengadu yang tahu batas waktunya tahu pula kapan boleh bertanya lagi.

    Buruk:
        pengaduan:  # ←
          kanal:
            - {jenis: loket, alamat: Jalan Contoh Nomor 1}
            - {jenis: sp4n-lapor}
          penanggung_jawab: Kepala Subbagian Umum

    Baik:
        pengaduan:
          kanal:
            - {jenis: loket, alamat: Jalan Contoh Nomor 1}
            - {jenis: sp4n-lapor}
          penanggung_jawab: Kepala Subbagian Umum
          waktu:
            menjawab: paling lama 5 hari kerja
            memutus: paling lama 14 hari kerja
    """
    if not pengaduan.kanal or pengaduan.waktu or any(step.waktu for step in pengaduan.langkah):
        return
    if not layanan_pengaduan(standar) and not any(map(_BERWAKTU, _teks(pengaduan))):
        yield at()


@rule(
    Severity.PERINGATAN,
    message="Menjawab {satu} lebih lama daripada memutus {dua}.",
    sejak="2026.12",
)
def waktu_menjawab_melebihi_memutus(pengaduan: Pengaduan) -> Findings:
    """Pengaduan dijawab sebelum diputus.

    Mungkin kedua waktunya tertukar.

    Buruk:
        pengaduan:
          kanal:
            - {jenis: loket, alamat: Jalan Contoh Nomor 1}
            - {jenis: sp4n-lapor}
          penanggung_jawab: Kepala Subbagian Umum
          waktu:
            menjawab: 14 hari kerja  # ←
            memutus: 5 hari kerja

    Baik:
        pengaduan:
          kanal:
            - {jenis: loket, alamat: Jalan Contoh Nomor 1}
            - {jenis: sp4n-lapor}
          penanggung_jawab: Kepala Subbagian Umum
          waktu:
            menjawab: 5 hari kerja
            memutus: 14 hari kerja
    """
    if len(pengaduan.waktu) < 2:
        return
    times = {item.tahap: item.lama for item in pengaduan.waktu}
    reply, decision = times.get("menjawab"), times.get("memutus")
    if reply and decision and reply.satuan is decision.satuan and reply.detik > decision.detik:
        yield at("waktu", "menjawab", satu=str(reply), dua=str(decision))


@rule(
    Severity.PERINGATAN,
    message="Waktu {satu} di jangka waktu bertentangan dengan {dua} di pengaduan.",
    sejak="2026.12",
)
def waktu_pengaduan_bertentangan(standar: StandarPelayanan) -> Findings:
    """Layanan pengaduan menjanjikan satu waktu, bukan dua.

    Pada layanan pengaduan, jangka waktu penyelesaian dan waktu penanganan pengaduan adalah hal yang
    sama. Bila keduanya berbeda, warga tidak tahu janji mana yang berlaku.

    Buruk:
        layanan: Penanganan Pengaduan
        jangka_waktu: 20 hari kerja sejak pengaduan lengkap  # ←
        pengaduan:
          kanal:
            - {jenis: loket, alamat: Jalan Contoh Nomor 1}
            - {jenis: sp4n-lapor}
          waktu:
            memutus: 14 hari kerja

    Baik:
        layanan: Penanganan Pengaduan
        jangka_waktu: 14 hari kerja sejak pengaduan lengkap
        pengaduan:
          kanal:
            - {jenis: loket, alamat: Jalan Contoh Nomor 1}
            - {jenis: sp4n-lapor}
          waktu:
            memutus: 14 hari kerja
    """
    if standar.pengaduan is None or not layanan_pengaduan(standar):
        return
    promised = [item.lama for item in standar.jangka_waktu if item.lama]
    handled = [item.lama for item in standar.pengaduan.waktu]
    if promised and handled:
        one, two = max(promised), max(handled)
        if one.terlama() != two.terlama():
            yield at("jangka_waktu", satu=str(one), dua=str(two))
