"""Aturan data pribadi: nomor orang dikenali, nomor lain tidak; isinya tidak ikut dicetak."""

from __future__ import annotations

import pytest

from tests.rules.teks import findings

NIK = "3301014108900001"


def test_a_nik_is_reported_without_repeating_it() -> None:
    (found,) = findings("nik-dalam-teks", f"Contoh: {NIK}")
    assert (found.values, found.found, found.expected, found.fix) == ({}, None, None, None)


@pytest.mark.parametrize(
    "text",
    [
        "Kode billing 820240101123456", "Rekening 1234567890123456",
        "3301019908900001", "3301014113900001", f"9{NIK}", "Isi 16 angka NIK",
    ],
)  # fmt: skip
def test_other_long_numbers_are_no_nik(text: str) -> None:
    assert findings("nik-dalam-teks", text) == []


@pytest.mark.parametrize("text", ["NIP 198001012005011001", "NIP. 19800101 200501 1 001"])
def test_a_nip_is_reported(text: str) -> None:
    assert len(findings("nip-dalam-teks", text)) == 1


@pytest.mark.parametrize("text", ["NIP pegawai", "Rekening 123456789012345678", "tanggal 19800101"])
def test_other_numbers_are_no_nip(text: str) -> None:
    assert findings("nip-dalam-teks", text) == []


@pytest.mark.parametrize(
    "text", ["Drs. Contoh Warga, M.Si", "Contoh Warga, S.Sos", "Bapak Contoh", "Ibu Contoh Warga"]
)
def test_a_person_in_place_of_an_office_is_reported(text: str) -> None:
    assert len(findings("nama-orang-bukan-jabatan", text, "pimpinan")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Kepala Dinas", "Direktur RSUD dr. Contoh", "Bapak Camat", "Ibu Hamil", "Kasi PMD",
        "Petugas IT", "Kepala Bidang P2P, SDK", "dokter gigi", "Tim S.O.P.",
    ],
)  # fmt: skip
def test_an_office_is_not(text: str) -> None:
    assert findings("nama-orang-bukan-jabatan", text, "pimpinan") == []


def test_a_person_elsewhere_is_no_matter_of_this_rule() -> None:
    assert findings("nama-orang-bukan-jabatan", "Jalan Ir. Contoh", "alamat") == []


def test_a_person_as_a_channel_is_reported() -> None:
    assert len(findings("nama-orang-dengan-nomor", "Bapak Contoh", "kontak/wa/nama")) == 1
    assert len(findings("nama-orang-dengan-nomor", "Bapak Contoh 0812-0000-0101")) == 1


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Hotline", "kontak/wa/nama"),
        ("WhatsApp konsultasi", "kontak/wa/nama"),
        ("Hubungi 0812-0000-0101", "ringkasan"),
        ("Jalan Ir. Contoh, telepon 0812-0000-0101", "alamat"),
        ("Bapak Contoh", "ringkasan"),
    ],
)
def test_a_channel_of_an_office_is_not(text: str, place: str) -> None:
    assert findings("nama-orang-dengan-nomor", text, place) == []
