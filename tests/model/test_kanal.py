"""Kanal dalam satu baris: yang pasti menjadi kanal, yang tidak pasti tetap utuh sebagai teks."""

from __future__ import annotations

import re
from time import process_time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from standar.model import Kanal, Pengaduan, leaves

READ = {
    "Kotak saran di lobi": {"jenis": "kotak-saran", "alamat": "lobi"},
    "Kotak Saran": {"jenis": "kotak-saran"},
    "WhatsApp 0811-5555-000": {"jenis": "whatsapp", "nomor": "0811-5555-000"},
    "WA Camat: 0811 5555 000": {"jenis": "whatsapp", "nama": "Camat", "nomor": "0811 5555 000"},
    "Telp. (0541) 000-101": {"jenis": "telepon", "nomor": "(0541) 000-101"},
    "0811-5555-000": {"jenis": "telepon", "nomor": "0811-5555-000"},
    "Call center 150": {"jenis": "call-center", "nomor": "150"},
    "E-mail: a@contoh.go.id": {"jenis": "surel", "alamat": "a@contoh.go.id"},
    "a@contoh.go.id": {"jenis": "surel", "alamat": "a@contoh.go.id"},
    "https://contoh.go.id/aduan": {"jenis": "situs", "url": "https://contoh.go.id/aduan"},
    "Situs web contoh.go.id": {"jenis": "situs", "url": "contoh.go.id"},
    "lapor.go.id": {"jenis": "sp4n-lapor", "url": "lapor.go.id"},
    "SP4N-LAPOR!": {"jenis": "sp4n-lapor"},
    "SP4N LAPOR (SMS 1708)": {"jenis": "sp4n-lapor", "nama": "SMS 1708"},
    "Ombudsman RI Perwakilan Y": {"jenis": "ombudsman", "nama": "Perwakilan Y"},
    "Loket 2, Jalan Contoh 1": {"jenis": "loket", "alamat": "Loket 2, Jalan Contoh 1"},
    "Instagram @dinas": {"jenis": "media-sosial", "alamat": "Instagram @dinas"},
    "WhatsApp Pengaduan": {"jenis": "whatsapp", "nama": "Pengaduan"},
    "telepon": {"jenis": "telepon"},
    "email": {"jenis": "surel"},
}
TEXT = (
    "Telepon (0541) 000-101 atau email a@contoh.go.id", "Datang langsung ke kantor",
    "Telepon 0541-000101/0541-000102", "Hotline bencana 0541-000101", "Surat ke Jalan Contoh 1",
    "Warga dapat menulis ke kotak saran",
)  # fmt: skip


def said(part: Kanal) -> dict[str, Any]:
    return part.model_dump(mode="json", exclude_defaults=True)


@pytest.mark.parametrize(("text", "meant"), READ.items())
def test_a_line_that_names_one_channel_is_that_channel(text: str, meant: dict[str, str]) -> None:
    assert said(Kanal.model_validate(text)) == meant


@pytest.mark.parametrize("text", TEXT)
def test_a_line_that_is_not_certain_stays_whole(text: str) -> None:
    assert said(Kanal.model_validate(text)) == {"jenis": "lainnya", "nama": text}


def test_one_word_that_is_no_kind_is_a_misspelt_kind() -> None:
    with pytest.raises(ValueError, match="teleppon"):
        Kanal.model_validate("teleppon")


@pytest.mark.parametrize(
    ("pair", "meant"),
    [
        ({"WA": "0811-5555-000"}, {"jenis": "whatsapp", "nomor": "0811-5555-000"}),
        ({"Kotak saran": "lobi"}, {"jenis": "kotak-saran", "alamat": "lobi"}),
        ({"email": "a@contoh.go.id"}, {"jenis": "surel", "alamat": "a@contoh.go.id"}),
        ({"situs": "https://contoh.go.id"}, {"jenis": "situs", "url": "https://contoh.go.id"}),
    ],
)
def test_a_channel_may_be_written_as_a_pair(pair: dict[str, str], meant: dict[str, str]) -> None:
    assert said(Kanal.model_validate(pair)) == meant


CHANNELS = (
    "Kotak saran di lobi, WA 0811-5555-000, lapor.go.id",
    "kotak saran di lobi; WA 0811-5555-000 dan lapor.go.id.",
)


@pytest.mark.parametrize("text", CHANNELS)
def test_a_text_of_nothing_but_channels_is_a_list_of_them(text: str) -> None:
    read = Pengaduan.model_validate(text)
    assert [k.jenis.value for k in read.kanal] == ["kotak-saran", "whatsapp", "sp4n-lapor"]
    assert read.uraian is None


@pytest.mark.parametrize(
    "text",
    ["Hubungi petugas", "Pengaduan lewat kotak saran dan WA 0811-5555-000", "Loket Pengaduan"],
)
def test_a_text_that_says_anything_else_stays_a_text(text: str) -> None:
    assert Pengaduan.model_validate(text) == Pengaduan(uraian=text)


def test_a_list_keeps_every_item_in_its_place() -> None:
    items = ["Dijawab petugas", {"jenis": "loket"}, "WA 0811-5555-000"]
    kinds = [k.jenis.value for k in Pengaduan.model_validate(items).kanal]
    assert kinds == ["lainnya", "loket", "whatsapp"]
    assert (
        Pengaduan.model_validate(["Hubungi petugas", "Datang"]).uraian == "Hubungi petugas; Datang"
    )


def test_further_numbers_are_of_the_kind_before_them() -> None:
    read = Pengaduan.model_validate("WA 0811-5555-000 dan 0812-5555-000")
    assert [k.jenis.value for k in read.kanal] == ["whatsapp", "whatsapp"]


PIECES = (
    "WA", "telepon", "email", "0811-5555-000", "(0541) 000-101", "a@contoh.go.id", "lapor.go.id",
    "kotak saran", "di lobi", "loket", "dan", ",", ";", "Camat", "(", ")", ":", "150", "atau",
)  # fmt: skip
KINDS = {"wa", "telepon", "email", "kotak", "saran", "loket", "di", "dan"}
"""Words that are told by the kind or by the list they turn into."""


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=9).map(" ".join))
def test_no_word_is_lost(text: str) -> None:
    try:
        read = Pengaduan.model_validate(text)
    except ValueError:
        return
    kept = " ".join(str(leaf) for _, leaf in leaves(read)).lower()
    assert set(re.findall(r"\w+", text.lower())) - set(re.findall(r"\w+", kept)) <= KINDS


@pytest.mark.parametrize(
    "text", ["0" * 50_000, "a." * 30_000, "wa " * 20_000 + "x", "(0 " * 20_000 + "x"]
)
def test_a_hostile_text_is_soon_read(text: str) -> None:
    start = process_time()
    assert Pengaduan.model_validate(text).uraian == text
    assert process_time() - start < 1
