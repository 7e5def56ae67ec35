"""Aturan yang membandingkan beberapa standar satu unit: janji dan kontak yang bertentangan."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from ..check import Findings, at, rule
from ..check.himpunan import Himpunan, Ikhtisar
from ..diagnostic import Severity
from ..model import Pengaduan
from ..model.base import segment
from ..model.pengaduan import JenisKanal
from ..project.project import UnitFolder


def _berkas(item: Ikhtisar) -> str:
    """The file's name; both lie in one folder."""
    return item.berkas.rpartition("/")[2]


@rule(
    Severity.SARAN,
    message="Waktu {tahap} pengaduan di sini {satu}, di {berkas} {dua}.",
    sejak="2026.12",
)
def janji_antarstandar_berbeda(himpunan: Himpunan) -> Findings:
    """Pengaduan ditangani dalam waktu yang sama di seluruh unit.

    Pengaduan ditangani unit, bukan layanan. Tulis waktunya sekali di `bawaan` pada unit.yaml.

    Buruk (layanan, di samping layanan lain):
        pengaduan:
          kanal:
            - {jenis: loket, alamat: Jalan Contoh Nomor 1}
            - {jenis: sp4n-lapor}
          penanggung_jawab: Kepala Subbagian Umum
          waktu: {menjawab: 3 hari kerja}  # ←

    Baik (layanan, di samping layanan lain):
        pengaduan:
          kanal:
            - {jenis: loket, alamat: Jalan Contoh Nomor 1}
            - {jenis: sp4n-lapor}
          penanggung_jawab: Kepala Subbagian Umum
          waktu: {menjawab: paling lama 5 hari kerja}
    """
    for items in himpunan.per_unit().values():
        known: dict[str, tuple[str, Ikhtisar]] = {}
        for item in items:
            for tahap, lama in item.waktu:
                pendek = lama.removeprefix("paling lama ")
                dua, first = known.setdefault(tahap.lower(), (pendek, item))
                if dua != pendek:
                    yield at(
                        item.alamat, "pengaduan", "waktu", tahap=tahap, satu=pendek, dua=dua,
                        berkas=_berkas(first), ditemukan=lama,
                    )  # fmt: skip


_BERNOMOR = {"telepon", "whatsapp", "sms", "surel", "faksimile", "call-center"}


@rule(
    Severity.SARAN,
    message="Hanya di sini {jenis} pengaduan ditulis {satu}; layanan lain menulis {dua}.",
    sejak="2026.12",
)
def kontak_antarstandar_berbeda(himpunan: Himpunan) -> Findings:
    """Kontak pengaduan sama di seluruh unit.

    Satu layanan dengan nomor atau surel yang lain sendiri biasanya salah ketik, atau tertinggal
    ketika nomornya berganti. Tulis kontak sekali di `bawaan` pada unit.yaml.

    Buruk (layanan, di samping dua layanan lain):
        pengaduan:
          kanal:
            - {jenis: loket, alamat: Jalan Contoh Nomor 1}
            - {jenis: telepon, nomor: "(0541) 000-999"}  # ←
            - {jenis: sp4n-lapor}
          penanggung_jawab: Kepala Subbagian Umum

    Baik (layanan, di samping dua layanan lain):
        pengaduan:
          kanal:
            - {jenis: loket, alamat: Jalan Contoh Nomor 1}
            - {jenis: telepon, nomor: "(0541) 000-000"}
            - {jenis: sp4n-lapor}
          penanggung_jawab: Kepala Subbagian Umum
    """
    for items in himpunan.per_unit().values():
        if len(items) < 3:
            continue
        kinds: dict[str, list[_Kontak]] = {}
        for item in items:
            for jenis, kontak in _satu_satunya(item):
                kinds.setdefault(jenis, []).append(kontak)
        for jenis, single in kinds.items():
            yield from _menyimpang(jenis, single)


def _menyimpang(jenis: str, single: list[_Kontak]) -> Findings:
    """The one contact that differs where all others are the same."""
    counted = Counter(kontak.rapi for kontak in single)
    if len(single) < 3 or len(counted) != 2 or min(counted.values()) > 1:
        return
    usual, _ = counted.most_common(1)[0]
    dua = next(kontak.alamat for kontak in single if kontak.rapi == usual)
    for kontak in single:
        if kontak.rapi != usual:
            yield at(
                kontak.item.alamat, "pengaduan", "kanal", kontak.tempat, jenis=jenis,
                satu=kontak.alamat, dua=dua, ditemukan=kontak.alamat, diharapkan=dua,
            )  # fmt: skip


class _Kontak(NamedTuple):
    """The only channel of its kind that a standard names, and where."""

    item: Ikhtisar
    tempat: str
    alamat: str
    rapi: str


def _satu_satunya(item: Ikhtisar) -> Iterator[tuple[str, _Kontak]]:
    """The channels that are the only ones of their kind."""
    often = Counter(jenis for _, jenis, _ in item.kontak)
    for name, jenis, alamat in item.kontak:
        if alamat and jenis in _BERNOMOR and often[jenis] == 1:
            yield jenis, _Kontak(item, name, alamat, _TANDA.sub("", alamat).lower())


_TANDA = re.compile(r"\W+")


_PENYEDIA = {"gmail.com", "yahoo.com", "yahoo.co.id", "ymail.com", "hotmail.com", "outlook.com"}


@rule(
    Severity.SARAN,
    message="Surel di sini memakai {satu}, surel unit memakai {dua}.",
    sejak="2026.12",
)
def surel_beda_dari_unit(pengaduan: Pengaduan, unit: UnitFolder) -> Findings:
    """Surel pengaduan dan surel unit memakai ranah yang sama.

    Ranah yang berbeda biasanya tertinggal dari alamat lama, atau tersalin dari instansi lain.

    Buruk (layanan, unit bersurel):
        pengaduan:
          kanal:
            - {jenis: loket, alamat: Jalan Contoh Nomor 1}
            - {jenis: surel, alamat: pengaduan@lama.go.id}  # ←
            - {jenis: sp4n-lapor}
          penanggung_jawab: Kepala Subbagian Umum

    Baik (layanan, unit bersurel):
        pengaduan:
          kanal:
            - {jenis: loket, alamat: Jalan Contoh Nomor 1}
            - {jenis: surel, alamat: pengaduan@contoh.go.id}
            - {jenis: sp4n-lapor}
          penanggung_jawab: Kepala Subbagian Umum
    """
    surel = [(n, k) for n, k in enumerate(pengaduan.kanal, 1) if k.jenis is JenisKanal.SUREL]
    if not surel:
        return
    own = {_ranah(k.alamat) for k in unit.unit.kontak if k.jenis is JenisKanal.SUREL} - {""}
    for place, kanal in surel:
        ranah = _ranah(kanal.alamat)
        if ranah and own and ranah not in own:
            yield at(
                "kanal", segment(kanal, place), "alamat", satu=ranah, dua=sorted(own),
                ditemukan=kanal.alamat,
            )  # fmt: skip


def _ranah(surel: str | None) -> str:
    """The domain of an office's address without what stands before its name; empty for others."""
    _, at_sign, host = (surel or "").strip().lower().partition("@")
    if not at_sign or host in _PENYEDIA:
        return ""
    labels = host.split(".")
    return ".".join(labels[-3:] if len(labels[-1]) == 2 else labels[-2:])
