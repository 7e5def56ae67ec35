"""Aturan untuk standar sebagai keseluruhan: kelengkapan, isi pengganti, kode, dan varian."""

from __future__ import annotations

from typing import Any

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import KOMPONEN, Node, StandarPelayanan, ada
from ..model.base import inner_slots, segment
from .pola import hanya_pengganti


@rule(
    Severity.GALAT,
    law="UU 25/2009 Pasal 21",
    message="Komponen {komponen} belum ada.",
    wajib=True,
)
def komponen_belum_ada(standar: StandarPelayanan) -> Findings:
    """Standar memuat keempat belas komponen.

    Pasal 21 menyebut 14 komponen sebagai isi paling sedikit. Komponen yang sama untuk semua layanan
    boleh ditulis sekali di `bawaan` pada unit.yaml.

    Buruk:
        evaluasi:  # ←

    Baik:
        evaluasi:
          cara: Survei kepuasan masyarakat dan rapat evaluasi
          berkala: setahun sekali
    """
    for komponen in KOMPONEN:
        if not ada(standar, komponen.kunci):
            yield at(komponen.kunci, komponen=komponen.judul.lower(), dasar=komponen.dasar)


@rule(
    Severity.GALAT,
    law="UU 25/2009 Pasal 21",
    message="“{isi}” hanya menempati tempat; isinya belum ditulis.",
    tunggal=True,
)
def isi_hanya_pengganti(bagian: Node) -> Findings:
    """Komponen berisi janji, bukan tanda pengganti.

    Tanda seperti “-”, “...”, atau “sesuai ketentuan yang berlaku” tidak memberi tahu warga apa pun,
    sehingga komponennya dianggap belum ada.

    Buruk:
        produk: "-"  # ←

    Baik:
        produk: Kartu Keluarga
    """
    name = type(bagian).singkat
    value = getattr(bagian, name) if name else None
    if isinstance(value, str):
        if hanya_pengganti(value):
            yield at(str(name), isi=value, ditemukan=value)
    elif isinstance(value, tuple):
        yield from _pengganti(value, str(name))
    if isinstance(bagian, StandarPelayanan):
        yield from _pengganti(bagian.jaminan_keamanan, "jaminan_keamanan")


def _pengganti(values: tuple[Any, ...], name: str) -> Findings:
    for place, text in enumerate(values, 1):
        if isinstance(text, str) and hanya_pengganti(text):
            yield at(name, str(place), isi=text, ditemukan=text)


@rule(
    Severity.GALAT,
    message="Isian ini masih berupa tanda “{isi}”.",
)
def isian_tertinggal(bagian: Node) -> Findings:
    """Tanda “...” dari kerangka sudah diganti dengan isi.

    Kerangka dari `standar baru` menandai bagian yang harus Anda isi. Hapus barisnya bila tidak
    diperlukan.

    Buruk:
        ringkasan: ...  # ←

    Baik:
        ringkasan: Pencatatan susunan keluarga
    """
    for name, text in vars(bagian).items():
        if text.__class__ is not str or text[0] not in _TANDA or text.strip(_TANDA):
            continue
        if name != type(bagian).singkat:
            yield at(name, isi=text, ditemukan=text)


_TANDA = ".…-–— "


@rule(
    Severity.GALAT,
    message="Kode “{kode}” sudah dipakai butir lain di daftar ini.",
)
def kode_ganda(bagian: Node) -> Findings:
    """Setiap kode dipakai satu kali dalam daftarnya.

    Kode adalah jati diri butir: perbandingan, forum, dan tautan menemukannya dari kode.

    Buruk:
        persyaratan:
          - kode: kk
            nama: Kartu Keluarga
          - kode: kk  # ←
            nama: Salinan Kartu Keluarga

    Baik:
        persyaratan:
          - kode: kk
            nama: Kartu Keluarga
          - kode: salinan-kk
            nama: Salinan Kartu Keluarga
    """
    for slot in inner_slots(type(bagian)):
        items = getattr(bagian, slot.name)
        if slot.kind != "items" or len(items) < 2:
            continue
        seen: set[str] = set()
        for place, item in enumerate(items, 1):
            name = segment(item, place)
            if name in seen:
                yield at(slot.name, str(place), kode=name)
            seen.add(name)


@rule(
    Severity.GALAT,
    message="Varian “{kode}” tidak ada di daftar varian.",
    medan="untuk",
)
def varian_tidak_dikenal(bagian: Node, standar: StandarPelayanan) -> Findings:
    """Isi `untuk` menyebut varian yang ada.

    Butir dengan varian yang tidak dikenal tidak akan tampil bagi siapa pun.

    Buruk:
        varian: {baru: Keluarga baru}
        persyaratan:
          - nama: Buku nikah
            untuk: [barru]  # ←

    Baik:
        varian: {baru: Keluarga baru}
        persyaratan:
          - nama: Buku nikah
            untuk: [baru]
    """
    for place, kode in enumerate(bagian.untuk, 1):  # type: ignore[attr-defined]
        if all(varian.kode != kode for varian in standar.varian):
            yield at("untuk", str(place), kode=kode, ditemukan=kode)
