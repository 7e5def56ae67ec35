"""Keempat belas komponen, dan bagian-bagian dengan bentuk tulisnya sendiri."""

from __future__ import annotations

from typing import Any

import pytest

from standar.model import (
    BAGIAN,
    KOMPONEN,
    JamLayanan,
    JangkaWaktu,
    JumlahPelaksana,
    Kanal,
    StandarPelayanan,
    ada,
    slots,
)
from standar.model.standar import IsiKomponen, Sop


def test_components_are_six_of_delivery_and_eight_of_management() -> None:
    assert [(k.bagian, k.nomor) for k in KOMPONEN] == (
        [("A", n) for n in range(1, 7)] + [("B", n) for n in range(1, 9)]
    )
    assert set(BAGIAN) == {"A", "B"}


def test_every_letter_of_the_law_is_named_once() -> None:
    letters = sorted(k.dasar.removeprefix("UU 25/2009 Pasal 21 huruf ") for k in KOMPONEN)
    assert letters == list("abcdefghijklmn")


def test_components_stand_in_the_order_of_the_model() -> None:
    keys = [k.kunci for k in KOMPONEN]
    assert [slot.name for slot in slots(IsiKomponen) if slot.name in keys] == keys
    assert all(k.judul[0].isupper() for k in KOMPONEN)


def test_component_is_there_when_anything_is_written() -> None:
    empty = StandarPelayanan(layanan="x")
    assert not any(ada(empty, k.kunci) for k in KOMPONEN)
    assert ada(StandarPelayanan(layanan="x", tanpa_persyaratan=True), "persyaratan")


@pytest.mark.parametrize(
    ("text", "lama", "sejak", "uraian"),
    [
        ("3 hari kerja sejak berkas lengkap", "3 hari kerja", "berkas lengkap", None),
        ("15 menit", "15 menit", None, None),
        ("1 hari kerja terhitung sejak diterima.", "1 hari kerja", "diterima", None),
        ("paling lama 5 hari setelah survei", "paling lama 5 hari", "survei", None),
        ("cepat", None, None, "cepat"),
        ("cepat sejak berkas lengkap", None, None, "cepat sejak berkas lengkap"),
    ],
)
def test_promise_in_one_line_is_taken_apart(
    text: str, lama: str | None, sejak: str | None, uraian: str | None
) -> None:
    promise = JangkaWaktu.model_validate(text)
    spelled = None if promise.lama is None else str(promise.lama)
    assert (spelled, promise.sejak, promise.uraian) == (lama, sejak, uraian)


@pytest.mark.parametrize(
    ("data", "people"), [({"a": 2, "b": 3}, 5), ({"total": 6}, 6), ("banyak", None), (4, 4)]
)
def test_staff_are_counted(data: Any, people: int | None) -> None:
    assert JumlahPelaksana.model_validate(data).orang == people


@pytest.mark.parametrize(
    ("data", "reachable"),
    [
        ("sp4n-lapor", True), ("loket", False), ({"jenis": "sms", "nomor": "1708"}, True),
        ({"jenis": "situs", "url": "https://contoh.go.id"}, True), ({"jenis": "lainnya"}, False),
    ],
)  # fmt: skip
def test_channel_is_reachable_when_it_says_where(data: Any, reachable: bool) -> None:
    assert Kanal.model_validate(data).terjangkau is reachable


def test_days_stand_directly_beside_the_break() -> None:
    hours = JamLayanan.model_validate({"senin-kamis": "08.00-15.30", "Jum'at": "08.00-11.30",
                                       "istirahat": "12.00-13.00"})  # fmt: skip
    assert [(row.hari, str(row.jam)) for row in hours.hari] == [
        ("senin-kamis", "08.00-15.30"), ("Jum'at", "08.00-11.30"),
    ]  # fmt: skip
    assert JamLayanan.model_validate("Setiap hari kerja").catatan == "Setiap hari kerja"


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("SOP-01/KK/2026", Sop(nomor="SOP-01/KK/2026")),
        ("https://contoh.go.id/sop.pdf", Sop(url="https://contoh.go.id/sop.pdf")),
    ],
)
def test_a_procedure_may_be_named_in_one_line(text: str, part: Sop) -> None:
    assert StandarPelayanan.model_validate({"layanan": "KK", "sop": text}).sop == part
