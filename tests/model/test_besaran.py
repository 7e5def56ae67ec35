"""Besaran: uang, lama, jam, dan tanggal, dengan tata tulis yang ketat."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from standar.model import Jam, Lama, Rupiah, Satuan
from standar.model.besaran import Nomor, Tanggal
from standar.source.read import Angka

MONEY = {
    "Rp50.000": "Rp50.000", "Rp. 350.000,-": "Rp350.000", "Rp 350.000,00": "Rp350.000",
    "rp1250": "Rp1.250", "Rp15,5": "Rp15,5", "Rp0": "Rp0", "Rp50.000,--": "Rp50.000",
}  # fmt: skip
NO_MONEY = (
    "50.000", "50000", "Rp50,000", "Rp350.000.00", "Rp-5", "Rp", "USD 5", "lima ribu", "", "Rp٥٠",
    "Rp5٠", "Rp²", "Rp" + "9" * 13, "Rp" + "9" * 5000,
)  # fmt: skip
DURATIONS = {
    "3 hari kerja": "3 hari kerja",
    "Maksimal 7 hari kerja.": "paling lama 7 hari kerja",
    "selambat-lambatnya 2 minggu": "paling lama 2 minggu",
    "2-5 hari kerja": "2-5 hari kerja",
    "3 (tiga) s.d. 5 (lima) hari kerja": "3-5 hari kerja",
    "2 sampai dengan 5 hari kalender": "2-5 hari kalender",
    "1 jam 30 menit": "1 jam 30 menit",
    "1,5 jam": "1,5 jam",
    "paling lama 10 (sepuluh) hari kerja (perpanjangan 7 hari kerja)": (
        "paling lama 10 hari kerja (perpanjangan 7 hari kerja)"
    ),
    "10 hari kerja, dapat diperpanjang 7 hari kerja": ("10 hari kerja (perpanjangan 7 hari kerja)"),
    "15   MENIT": "15 menit",
    "maks 3 hari kerja": "paling lama 3 hari kerja",
    "Maks. 3 hari kerja": "paling lama 3 hari kerja",
    "1 jam s.d. 2 jam": "1-2 jam",
    "30 menit - 1 jam": "30-60 menit",
    "1 jam sampai 90 menit": "60-90 menit",
    "1 minggu s.d 10 hari kalender": "7-10 hari kalender",
    "6 bulan hingga 1 tahun": "6-12 bulan",
    "3 hari kerja s/d 2 minggu": "3 hari kerja - 2 minggu",
    "5 hari — 1 minggu": "5 hari - 1 minggu",
    "59 menit - 999.999.999.999 jam": "59 menit - 999.999.999.999 jam",
    "3 x 24 jam": "3 x 24 jam",
    "3x24 jam": "3 x 24 jam",
    "paling lama 2 (dua) × 24 (dua puluh empat) jam": "paling lama 2 x 24 jam",
    "1-3 x 24 jam": "1-3 x 24 jam",
    "1 x 24 jam s.d. 3 x 24 jam": "1-3 x 24 jam",
    "12 jam - 1 x 24 jam": "12-24 jam",
    "1,5 x 24 jam": "36 jam",
}
NO_DURATION = {
    "cepat": "lama_tak_terbaca", "3": "lama_tak_terbaca", "3 harikerja": "lama_tak_terbaca",
    "3 hari kerja sejak berkas lengkap": "lama_tak_terbaca", "-3 hari": "lama_tak_terbaca",
    "tiga hari": "lama_tak_terbaca", "1.50 jam": "lama_tak_terbaca",
    "5-2 hari": "rentang_terbalik", "15 (sepuluh) menit": "angka_beda_kata",
    "2-5 (enam) hari": "angka_beda_kata", "": "lama_tak_terbaca",
    "2 jam - 30 menit": "rentang_terbalik", "2 minggu - 3 hari kerja": "rentang_terbalik",
    "3 x 24 menit": "lama_tak_terbaca", "3 x 8 jam": "lama_tak_terbaca",
    "3 hari x 24 jam": "lama_tak_terbaca", "² jam": "lama_tak_terbaca",
    "٣ hari": "lama_tak_terbaca",
    "1 jam - 999999999999 x 24 jam": "lama_tak_terbaca",
    "1 hari (perpanjangan 1 hari (perpanjangan 1 hari))": "lama_tak_terbaca",
    "1 hari perpanjangan " * 1200 + "1 hari": "lama_tak_terbaca",
    "9" * 27 + " hari kerja": "lama_tak_terbaca", "9" * 5000 + " hari kerja": "lama_tak_terbaca",
    "1 (" + "a" * 5000 + ") hari": "angka_beda_kata",
}  # fmt: skip
HOURS = {"08.00-15.30": "08.00-15.30", "8:00 – 15:30": "08.00-15.30", "0.00-24.00": "00.00-24.00",
         "08.00 s.d. 16.00": "08.00-16.00", "08.00-16.00 wita": "08.00-16.00 WITA"}  # fmt: skip
NO_HOURS = (
    "08.00", "15.30-08.00", "08.00-08.00", "08.60-09.00", "08.00-25.00", "pagi", "8-16", "",
    "٠٨.٠٠-١٥.٣٠",
)  # fmt: skip
DAYS = {"2026-03-02": (2026, 3, 2), "2 Maret 2026": (2026, 3, 2), "17 agustus 1945": (1945, 8, 17)}
NO_DAYS = (
    "2026-02-30", "30-06-2027", "2027", "32 Januari 2009", "2026-3-2", "besok", "", "٢٠٢٦-٠٣-٠٢",
    "2 Maret ٢٠٢٦", "2 Maret 2_026", "0 Maret 2026", "2 Maret 0000", "2 Maret " + "9" * 20,
    "2 Maret " + "9" * 5000,
)  # fmt: skip


def kind(annotation: Any, value: Any) -> str:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(annotation).validate_python(value)
    return str(caught.value.errors()[0]["type"])


@pytest.mark.parametrize(("text", "spelled"), MONEY.items())
def test_money_has_one_spelling(text: str, spelled: str) -> None:
    assert str(Rupiah.baca(text)) == spelled


@pytest.mark.parametrize("text", NO_MONEY)
def test_text_that_is_no_money_is_refused(text: str) -> None:
    assert kind(Rupiah, text) == "uang_tak_terbaca"


@pytest.mark.parametrize(("text", "spelled"), DURATIONS.items())
def test_duration_has_one_spelling(text: str, spelled: str) -> None:
    assert str(Lama.baca(text)) == spelled


@pytest.mark.parametrize(("text", "why"), NO_DURATION.items())
def test_text_that_is_no_duration_is_refused_with_its_reason(text: str, why: str) -> None:
    assert kind(Lama, text) == why


@pytest.mark.parametrize(("text", "spelled"), HOURS.items())
def test_hours_have_one_spelling(text: str, spelled: str) -> None:
    assert str(Jam.baca(text)) == spelled


@pytest.mark.parametrize("text", NO_HOURS)
def test_text_that_is_no_opening_time_is_refused(text: str) -> None:
    assert kind(Jam, text) == "jam_tak_terbaca"


@pytest.mark.parametrize(("text", "day"), DAYS.items())
def test_day_is_read_from_digits_or_words(text: str, day: tuple[int, int, int]) -> None:
    assert TypeAdapter(Tanggal).validate_python(text) == datetime.date(*day)


@pytest.mark.parametrize("text", NO_DAYS)
def test_text_that_is_no_day_is_refused(text: str) -> None:
    assert kind(Tanggal, text) == "tanggal_tak_terbaca"


@pytest.mark.parametrize("annotation", [Rupiah, Lama, Jam, Nomor])
@pytest.mark.parametrize("value", [50, 50.5, Angka("08.30"), Angka("+62811")])
def test_bare_number_is_refused_where_text_is_meant(annotation: Any, value: Any) -> None:
    assert kind(annotation, value) == "angka_telanjang"


@pytest.mark.parametrize("value", [True, None, [], {}])
def test_other_shapes_are_refused(value: Any) -> None:
    assert kind(Rupiah, value) == "string_type"


@pytest.mark.parametrize(
    ("annotation", "value", "offer"),
    [
        (Rupiah, Angka("70.000"), "Rp70.000"), (Rupiah, 50000, "Rp50.000"),
        (Rupiah, Angka("081234"), "Rp50.000"), (Rupiah, Angka("5e4"), "Rp50.000"),
        (Nomor, Angka("0541661234"), '"0541661234"'), (Lama, 3, "3 hari kerja"),
    ],
)  # fmt: skip
def test_bare_number_comes_with_an_offer(annotation: Any, value: Any, offer: str) -> None:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(annotation).validate_python(value)
    assert caught.value.errors()[0]["ctx"]["contoh"] == offer


def test_longest_time_counts_the_upper_bound_and_the_rest() -> None:
    assert Lama.baca("2-5 hari kerja").detik == 7 * 86400
    assert Lama.baca("1 jam 30 menit").detik == 5400
    assert Lama.baca("1 hari (perpanjangan 1 minggu)").terlama() == 8 * 86400
    assert Lama.baca("59 menit") < Lama.baca("1 jam")


def test_examples_of_every_value_are_readable() -> None:
    for example in Lama.contoh:
        assert str(Lama.baca(example)) == example
    assert Lama(Decimal(3), Satuan.HARI_KERJA) == Lama.baca(Lama.contoh[0])
