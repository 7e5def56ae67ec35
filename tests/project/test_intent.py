"""Maksud yang pasti: yang jelas diperbaiki, yang dapat berarti dua tidak disentuh."""

from __future__ import annotations

import pytest

from standar.model import StandarPelayanan
from standar.project import intent
from standar.project.document import parse
from standar.source.proof import mend
from standar.source.read import read_bytes

HEAD = "layanan: x\n"


def mended(text: str) -> str:
    raw = (HEAD + text).encode()
    done = mend(raw, parse(read_bytes(raw, "x"), StandarPelayanan).diagnostics).raw
    return done.decode().removeprefix(HEAD)


CERTAIN = (
    ("persaratan: KTP\n", "persyaratan: KTP\n"),
    ("Persyaratan: KTP # k\n", "persyaratan: KTP # k\n"),
    ("'syarat': KTP\n", "'persyaratan': KTP\n"),
    ("jangka-waktu: 1 hari kerja\n", "jangka_waktu: 1 hari kerja\n"),
    ("jenis: Administratif\n", "jenis: administratif\n"),
    ("jenis: 'administrasi'\n", "jenis: 'administratif'\n"),
    ("biaya: 50.000\n", "biaya: Rp50.000\n"),
    ("biaya: {dasar: x, tarif: [{uraian: a, jumlah: 50000}]}\n",
     "biaya: {dasar: x, tarif: [{uraian: a, jumlah: Rp50.000}]}\n"),
    ("biaya: {dasar: x, tarif: [{uraian: a, jumlah: 'Rp1,250,000'}]}\n",
     "biaya: {dasar: x, tarif: [{uraian: a, jumlah: 'Rp1.250.000'}]}\n"),
    ("biaya: {dasar: x, tarif: [{uraian: a, jumlah: 'IDR 50.000'}]}\n",
     "biaya: {dasar: x, tarif: [{uraian: a, jumlah: 'Rp50.000'}]}\n"),
    ("sop: {tanggal_efektif: 12/01/2026}\n", "sop: {tanggal_efektif: 2026-01-12}\n"),
    ("sop: {tanggal_efektif: 1 Pebruari 2026}\n", "sop: {tanggal_efektif: 2026-02-01}\n"),
    ("sop: {tanggal_efektif: 3 Okt. 2026}\n", "sop: {tanggal_efektif: 2026-10-03}\n"),
    ("jam_layanan: {senin: jam 08.00 s/d 15.00}\n", "jam_layanan: {senin: 08.00-15.00}\n"),
    ("jumlah_pelaksana: {petugas: dua orang}\n", "jumlah_pelaksana: {petugas: 2}\n"),
    ("pengaduan: {kanal: [{jenis: telepon, nomor: 0812345}]}\n",
     'pengaduan: {kanal: [{jenis: telepon, nomor: "0812345"}]}\n'),
    ("persyaratan: [{nama: KTP, opsional: Iya}]\n", "persyaratan: [{nama: KTP, opsional: ya}]\n"),
    ("pengaduan: {kanal: [{jenis: wa, nomor: '08'}, {jenis: E-mail, alamat: a}]}\n",
     "pengaduan: {kanal: [{jenis: whatsapp, nomor: '08'}, {jenis: surel, alamat: a}]}\n"),
    ("prosedur: {kanal: [online]}\n", "prosedur: {kanal: [daring]}\n"),
    ("Kompetensi Pelaksana: a\n", "kompetensi: a\n"),
    ("'Biaya/Tarif': gratis\n", "'biaya': gratis\n"),
    ("sistem, mekanisme, dan prosedur: [a]\n", "prosedur: [a]\n"),
    ("persyaratan: [{kode: Buku KK, nama: a}]\n", "persyaratan: [{kode: buku-kk, nama: a}]\n"),
)  # fmt: skip


@pytest.mark.parametrize(("before", "after"), CERTAIN)
def test_a_certain_intention_is_written(before: str, after: str) -> None:
    assert mended(before) == after
    assert mended(after) == after


UNSURE = (
    "entah: KTP\n",
    "persyaratan: KTP\nsyarat: KK\n",  # which of the two holds?
    "jenis: gabungan\n",
    "pengaduan: {kanal: [{jenis: instagram, alamat: a}]}\n",  # `media-sosial` would say less
    "biaya: {dasar: x, tarif: [{uraian: a, jumlah: 5.5}]}\n",
    "biaya: {dasar: x, tarif: [{uraian: a, jumlah: 'Rp50,00 per lembar'}]}\n",
    "biaya: {dasar: x, tarif: [{uraian: a, jumlah: 'Rp50 ribu'}]}\n",
    "sop: {nomor: x, tanggal_efektif: 31/02/2026}\n",
    "sop: {nomor: x, tanggal_efektif: 01/26}\n",
    "jangka_waktu: [{lama: 3}]\n",
    "jangka_waktu: [{lama: 5-3 hari kerja}]\n",
    "jam_layanan: {senin: 08.30}\n",
    "jumlah_pelaksana: {petugas: beberapa}\n",
    "persyaratan: [{nama: KTP, opsional: mungkin}]\n",
    "persyaratan: [{kode: '12', nama: a}]\n",
)  # fmt: skip


@pytest.mark.parametrize("text", UNSURE)
def test_an_unsure_intention_is_left_to_the_drafter(text: str) -> None:
    assert mended(text) == text


@pytest.mark.parametrize(
    ("left", "right", "near"),
    [
        ("persaratan", "persyaratan", True), ("biyaya", "biaya", True), ("biaay", "biaya", True),
        ("biaya", "biaya", False), ("biaya", "bieyo", False), ("nam", "nama", False),
        ("produk", "prosedur", False), ("namaa", "nama", True), ("xama", "nama", True),
    ],
)  # fmt: skip
def test_one_slip_makes_one_word_the_other(left: str, right: str, near: bool) -> None:
    assert intent.one_slip(left, right) == intent.one_slip(right, left) == near


def test_a_word_near_to_two_is_near_to_none() -> None:
    assert intent.only_near("laring", ["daring", "luring"]) is None
    assert intent.only_near("larinng", ["laring", "luring"]) == "laring"
