"""Aturan untuk standar sebagai keseluruhan: kelengkapan, isi pengganti, kode, dan varian."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..fix import Replace
from ..model import KOMPONEN, Node, StandarPelayanan, ada
from ..model.base import inner_slots, segment
from ..model.pengganti import TANDA, hanya_pengganti
from ..project.intent import only_near
from .pola import BERKATA, BERTANDA, KATA_PENGGANTI


@cache
def _daftar(model: type[Node]) -> tuple[str, ...]:
    """The fields that hold lists of parts."""
    return tuple(slot.name for slot in inner_slots(model) if slot.kind == "items")


def _nama_berulang(teks: str) -> bool:
    """Whether two parts of a file may have the same name; perhaps in lists of their own."""
    for names in (_KODE(teks), _BILA(teks)):
        if len(set(names)) < len(names):
            return True
    return any(f"{name}:" in teks for name in ("tahap", "jabatan", "label", "lambang", "aturan"))


_KODE = re.compile(r"""kode["']? *: +["']?([^,}\n"'#]*[^,}\s"'#])""").findall
_BILA = re.compile(r"""bila["']? *: +["']?([^,}\n"']+)""").findall


def _berdaftar(model: type[Node]) -> bool:
    return bool(_daftar(model))


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
    kata=KATA_PENGGANTI,
    pola=(*BERTANDA, *BERKATA),
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
    pola=BERTANDA,
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
        if text.__class__ is not str or text[0] not in TANDA or text.strip(TANDA):
            continue
        if name != type(bagian).singkat:
            yield at(name, isi=text, ditemukan=text)


@rule(
    Severity.GALAT,
    message="Kode “{kode}” sudah dipakai butir lain di daftar ini.",
    medan=_berdaftar,
    pola=(_nama_berulang,),
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
    for field in _daftar(type(bagian)):
        items = getattr(bagian, field)
        names = [segment(item, place) for place, item in enumerate(items, 1)]
        if len(set(names)) < len(names):
            for place, name in enumerate(names, 1):
                if name in names[: place - 1]:
                    yield at(field, str(place), kode=name)


@rule(
    Severity.GALAT,
    message="Varian “{kode}” tidak ada di daftar varian.",
    medan="untuk",
    pola=("untuk:",),
    dapat_diperbaiki=True,
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
    named: tuple[str, ...] = bagian.untuk  # type: ignore[attr-defined]
    known = [varian.kode for varian in standar.varian]
    for place, kode in enumerate(named, 1):
        if kode not in known:
            meant = only_near(kode, known)
            fix = Replace(meant, old=kode) if meant and meant not in named else None
            yield at("untuk", str(place), kode=kode, ditemukan=kode, diharapkan=meant, perbaiki=fix)
