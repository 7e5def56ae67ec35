"""Data pribadi di dalam teks: yang disamarkan, dan yang bukan data pribadi."""

from __future__ import annotations

import pytest

from standar.pribadi import kontak, samarkan
from tests.scale import LINEAR, growth


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("NIK 3301014108900001 sudah saya tulis", "NIK [NIK disamarkan] sudah saya tulis"),
        ("KK 6402 0101 0203 0004", "KK [NIK disamarkan]"),
        ("NIP 19800101 200501 1 001", "NIP [NIP disamarkan]"),
        ("telepon 0812-3456-7890 ya", "telepon [nomor telepon disamarkan] ya"),
        ("WA +62 812 3456 7890", "WA [nomor telepon disamarkan]"),
        ("WA 6281234567890.", "WA [nomor telepon disamarkan]."),
        ("rumah (0541) 123-456", "rumah [nomor telepon disamarkan]"),
        ("WA 0812\u00a03456\u00a07890 ya", "WA [nomor telepon disamarkan] ya"),
        ("WA (0812) 3456-7890", "WA [nomor telepon disamarkan]"),
        ("WA +62 (0)812 3456-7890", "WA [nomor telepon disamarkan]"),
        ("WA 0812–3456–7890", "WA [nomor telepon disamarkan]"),
        ("WA 0812-\n3456 7890, ya", "WA [nomor telepon disamarkan], ya"),
        ("½ WA 08\u200b12\u00ad3456\u200d7890 ½", "½ WA [nomor telepon disamarkan] ½"),
        ("WA ０８１２３４５６７８９０", "WA [nomor telepon disamarkan]"),
        ("NIK 64.7201.010190.0001.", "NIK [NIK disamarkan]."),
        ("NIK 64.72.01.010190.0001", "NIK [NIK disamarkan]"),
        ("NIK 3301\u202f0141\u202f0890\u202f0001", "NIK [NIK disamarkan]"),
        ("NPWP 01.234.567.8-901.000", "NPWP [NPWP disamarkan]"),
        ("NPWP 012.345.678.9-012.000", "NPWP [NPWP disamarkan]"),
        (
            "HP.081234567890,(0812)34567891",
            "HP.[nomor telepon disamarkan],[nomor telepon disamarkan]",
        ),
        ("No.01.234.567.8-901.000", "No.[NPWP disamarkan]"),
        ("NPWP 012345678901000", "NPWP [NPWP disamarkan]"),
        ("budi＠contoh.com", "[alamat surel disamarkan]"),
        ("surel ke budi.s@contoh.com saja", "surel ke [alamat surel disamarkan] saja"),
    ],
)
def test_numbers_and_addresses_of_persons_are_hidden(text: str, shown: str) -> None:
    assert samarkan(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "Buka 08.00-15.30 dan 16.00-20.00",
        "Buka 08.00-12.00 13.00-15.30",
        "Rp1.500.000.000 dari 2025-11-03 sampai 2026-01-12",
        "Keputusan Nomor 000.8.3/512/ORG/XII/2025, UU 25/2009 Pasal 21",
        "Pasfoto 3x4, 4 lembar; berkas 20.000 baris",
        "Rp123.456.789.012.345 dan Rp 123456789012345, Rp. 12.345.678.901.000",
        "tahun 2020\n2021\n2022\n2023, 2019–2020 2021–2022",
        "Rp1.500.000.000\n2025–11–03\n2026–01–12",
        "Perbup Nomor 60 Tahun 2020\u00a0Pasal 8 ayat (3), PM 15/2014\n08.00–15.30",
        "Adukan lewat 1708 atau 112",
        "",
    ],
)
def test_hours_sums_days_and_citations_stay(text: str) -> None:
    assert samarkan(text) == text


def test_the_numbers_and_addresses_of_an_office_stay_however_they_are_written() -> None:
    office = frozenset(kontak("WhatsApp 0811-5550-000, surel Dinas@uji.go.id, (0541) 000-101"))
    text = "WA +62 811 5550 000, dinas@uji.go.id, 0541 000101, dan 0812-3456-7890"
    assert samarkan(text, office).endswith("0541 000101, dan [nomor telepon disamarkan]")
    assert samarkan(text, office).startswith("WA +62 811 5550 000, dinas@uji.go.id")


@pytest.mark.parametrize(
    "sign",
    ["1", "0", "08", "a@", "a.", "1 ", "0812-", "0 ", "(", "0\n", "\u200b", "08\u00a0", "12."],
)
def test_a_hostile_length_costs_no_more_than_its_share(sign: str) -> None:
    assert growth(lambda size: lambda: samarkan(sign * size + "@"), 4_000) < LINEAR
