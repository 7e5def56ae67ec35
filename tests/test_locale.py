"""Kalimat dan bentuk baca: dari nilai ke bahasa Indonesia."""

from __future__ import annotations

import datetime
from decimal import Decimal

import pytest

from standar import locale
from standar.diagnostic import Diagnostic, Position, Severity
from standar.model import Jam, JamLayanan, Lama, Rujukan, Rupiah
from standar.rules import catalogue

RULES = catalogue()


def said(rule: str, **values: object) -> str:
    place = Position("x.yaml")
    return locale.say(Diagnostic(rule, Severity.GALAT, place, ("a", "b"), values), RULES)


def test_message_is_filled_with_named_values() -> None:
    assert said("kode-ganda", kode="kk") == "Kode “kk” sudah dipakai butir lain di daftar ini."


def test_part_of_a_message_appears_only_with_its_value() -> None:
    assert said("kunci-tidak-dikenal", kunci="x", saran=None) == "Kunci “x” tidak dikenal."
    assert said("kunci-tidak-dikenal", kunci="byaya", saran="biaya") == (
        "Kunci “byaya” tidak dikenal. Mungkin maksud Anda “biaya”."
    )


@pytest.mark.parametrize("hostile", ["{kode}", "{0}", "{kode.__class__}", "%s %(x)d", "{", "}"])
def test_value_is_never_read_as_a_pattern(hostile: str) -> None:
    assert hostile in said("kode-ganda", kode=hostile)
    assert hostile in said("kunci-tidak-dikenal", kunci="x", saran=hostile)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""), (True, "ya"), (False, "tidak"), (1234, "1.234"), (Decimal("2.5"), "2,5"),
        (datetime.date(2026, 3, 2), "2 Maret 2026"), (["a"], "a"), (("a", "b"), "a dan b"),
        (["a", "b", "c"], "a, b, dan c"), ([], ""), (Rupiah.baca("Rp5000"), "Rp5.000"),
        (Rujukan.model_validate("UU 25 Tahun 2009"), "UU 25/2009"),
    ],
)  # fmt: skip
def test_value_is_read_as_people_say_it(value: object, text: str) -> None:
    assert locale.read(value) == text


@pytest.mark.parametrize(
    ("text", "shown", "formal"),
    [
        ("5 hari kerja", "5 hari kerja", "5 (lima) hari kerja"),
        ("2-5 hari kerja", "2–5 hari kerja", "2 (dua)–5 (lima) hari kerja"),
        ("1,5 jam", "1,5 jam", "1,5 jam"),
        ("1,5-5 hari kerja", "1,5–5 hari kerja", "1,5–5 (lima) hari kerja"),
        ("5-15 hari kerja", "5–15 hari kerja", "5 (lima)–15 (lima belas) hari kerja"),
        ("1 jam 1 menit", "1 jam 1 menit", "1 (satu) jam 1 (satu) menit"),
        ("3 x 24 jam", "3 x 24 jam", "3 (tiga) x 24 (dua puluh empat) jam"),
        (
            "3 hari kerja - 2 minggu",
            "3 hari kerja – 2 minggu",
            "3 (tiga) hari kerja – 2 (dua) minggu",
        ),
        (
            "10 hari kerja (perpanjangan 2-3 hari kerja)",
            "10 hari kerja (perpanjangan 2–3 hari kerja)",
            "10 (sepuluh) hari kerja (perpanjangan 2 (dua)–3 (tiga) hari kerja)",
        ),
        ("paling lama 14 hari", "paling lama 14 hari", "paling lama 14 (empat belas) hari"),
    ],
)
def test_duration_is_shown_and_spelled_for_papers(text: str, shown: str, formal: str) -> None:
    assert (locale.lama(Lama.baca(text)), locale.lama_resmi(Lama.baca(text))) == (shown, formal)


def test_hours_become_rows_with_their_time_zone() -> None:
    hours = JamLayanan.model_validate(
        {
            "senin-kamis": "08.00-15.30",
            "istirahat": "12.00-13.00",
            "catatan": "Libur nasional tutup",
        }
    )
    assert locale.hari_dan_jam(hours, "WITA") == [
        ("Senin–Kamis", "08.00–15.30 WITA"), ("Istirahat", "12.00–13.00"),
        ("Catatan", "Libur nasional tutup"),
    ]  # fmt: skip
    assert locale.jam(Jam.baca("7.00-9.05")) == "07.00–09.05"


@pytest.mark.parametrize(
    ("cited", "full"),
    [
        ("UU 25/2009", "Undang-Undang Nomor 25 Tahun 2009"),
        ("Perda X 5/2024 tentang Y", "Peraturan Daerah X Nomor 5 Tahun 2024 tentang Y"),
        ("PP 96/2012 Pasal 3", "Peraturan Pemerintah Nomor 96 Tahun 2012, Pasal 3"),
        ("kebiasaan setempat", "kebiasaan setempat"),
    ],
)  # fmt: skip
def test_citation_is_written_in_full(cited: str, full: str) -> None:
    assert locale.peraturan(Rujukan.model_validate(cited)) == full


def test_amendments_and_gazettes_follow_the_citation() -> None:
    cited = {"jenis": "UU", "nomor": "23", "tahun": 2014, "ln": "LN 2014/244", "tln": "TLN 5587",
             "diubah_dengan": ["UU 9/2015", "UU 6/2023"]}  # fmt: skip
    assert locale.peraturan(Rujukan.model_validate(cited)) == (
        "Undang-Undang Nomor 23 Tahun 2014 (LN 2014/244, TLN 5587), sebagaimana telah diubah "
        "dengan Undang-Undang Nomor 9 Tahun 2015 dan Undang-Undang Nomor 6 Tahun 2023"
    )


def test_a_day_is_written_as_letters_and_as_minutes_write_it() -> None:
    day = datetime.date(2025, 11, 3)
    assert locale.hari_tanggal(day) == "Senin, 3 November 2025"
    said = "Senin, tanggal tiga bulan November tahun dua ribu dua puluh lima"
    assert locale.tanggal_huruf(day) == said


def test_a_number_is_followed_by_its_words() -> None:
    assert locale.banyaknya(1045) == "1.045 (seribu empat puluh lima)"
    assert locale.banyaknya(0) == "0 (nol)"


@pytest.mark.parametrize(
    ("numbers", "text"),
    [([], ""), ([3], "3"), ([2, 1], "1–2"), ([5, 1, 2, 3, 3, 8, 7], "1–3, 5, 7–8")],
)
def test_numbers_that_follow_each_other_become_a_run(numbers: list[int], text: str) -> None:
    assert locale.number_runs(numbers) == text


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Berkas tidak lengkap", "bila berkas tidak lengkap"),
        ("Kartu Keluarga tidak selesai", "bila Kartu Keluarga tidak selesai"),
        ("KTP-el hilang", "bila KTP-el hilang"),
        ("Bila terlambat", "bila terlambat"),
    ],
)
def test_a_condition_begins_small_unless_it_begins_with_a_name(text: str, clause: str) -> None:
    assert locale.when(text) == clause
