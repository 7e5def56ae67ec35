"""How often a citizen must come in person, as far as steps, channels and products say so."""

from __future__ import annotations

from typing import Any

import pytest

from standar.model import StandarPelayanan
from standar.model.ukuran import ukuran

HANDED_IN = {"kode": "ajukan", "pelaku": "Pemohon", "kegiatan": "Menyerahkan berkas"}
DONE = {"kode": "serah", "pelaku": "Petugas", "kegiatan": "Menyerahkan kartu kepada pemohon"}


def work(time: str | None = None, **more: Any) -> dict[str, Any]:
    return {"pelaku": "Kepala Bidang", "kegiatan": "Meneliti berkas", "waktu": time, **more}


def visits(*steps: dict[str, Any], channels: tuple[str, ...] = ("luring",), **more: Any) -> Any:
    parts = {"layanan": "x", "prosedur": {"kanal": channels, "langkah": steps}, **more}
    return ukuran(StandarPelayanan.model_validate(parts)).kunjungan


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        ([HANDED_IN, work("15 menit"), DONE], 1),
        ([HANDED_IN, work("3 hari kerja"), DONE], 2),
        ([HANDED_IN, work("4 jam"), work("4 jam"), DONE], 2),
        ([HANDED_IN, work("1 hari"), {**HANDED_IN, "kode": "foto"}, work("2 hari kerja"), DONE], 3),
        ([HANDED_IN, work("2 hari kerja")], 1),
        ([HANDED_IN, work(), DONE], None),
        ([HANDED_IN, work(), work("2 minggu"), DONE], 2),
        ([work("3 hari kerja")], None),
        ([], None),
    ],
)
def test_one_comes_again_after_others_took_a_day(
    steps: list[dict[str, Any]], expected: int | None
) -> None:
    assert visits(*steps) == expected


def test_a_promise_within_a_day_means_that_one_can_wait() -> None:
    assert visits(HANDED_IN, work(), DONE, jangka_waktu="2 jam") == 1
    assert visits(HANDED_IN, work(), DONE, jangka_waktu="2 hari kerja") is None


def test_online_nobody_comes_for_what_is_digital() -> None:
    steps = (HANDED_IN, work("3 hari kerja"), DONE)
    digital = [{"nama": "Kartu", "bentuk": ["digital", "fisik"]}]
    assert visits(*steps, channels=("luring", "daring"), produk=digital) == 0
    assert visits(*steps, channels=("luring", "daring"), produk=["Kartu"]) is None
    assert visits(*steps, channels=("luring",), produk=digital) == 2


def test_the_channel_that_asks_for_the_least_and_the_heaviest_case_count() -> None:
    steps = (
        HANDED_IN, work("1 hari kerja", kanal=["luring"]),
        work("5 hari kerja", untuk=["baru"]), DONE,
    )  # fmt: skip
    cases = {"baru": "Baru", "ulang": "Perpanjangan"}
    assert visits(*steps, channels=("luring",), varian=cases) == 2
    assert visits(*steps, channels=("luring", "keliling"), varian={"ulang": "Perpanjangan"}) == 1
    assert visits(*steps, channels=("luring", "keliling"), varian=cases) == 2


def test_without_a_channel_nothing_is_known() -> None:
    assert visits(HANDED_IN, work("15 menit"), DONE, channels=()) is None
