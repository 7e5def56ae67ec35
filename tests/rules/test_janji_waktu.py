"""Janji waktu: yang tampak bertentangan tetapi tidak, dan yang baru jelas bila lebih dari ragu."""

from __future__ import annotations

from typing import Any

import pytest

from standar.check.plan import Plan
from standar.model import StandarPelayanan
from standar.rules import catalogue

LANGKAH = [{"pelaku": "Petugas", "kegiatan": f"Mengerjakan bagian {n}"} for n in "abcd"]


def said(jangka_waktu: Any, **more: Any) -> set[str]:
    """The ids of the rules that speak of this promise."""
    data = {"layanan": "Legalisasi", "jangka_waktu": jangka_waktu, **more}
    standar = StandarPelayanan.model_validate(data)
    results = Plan(catalogue().values()).run(standar, {StandarPelayanan: standar})
    return {rule.id for rule, _ in results}


@pytest.mark.parametrize(
    ("lama", "lazim"),
    [
        ("4 hari kerja", "3 jam"), ("1 hari kerja", "8 jam"), ("8 jam", "1 hari kerja"),
        ("1 minggu", "5 hari kerja"), ("1 bulan", "22 hari kerja"), ("3 jam", "3 jam"),
        ("1 x 24 jam", "1 hari kerja"), ("5 hari (perpanjangan 5 hari)", "8 hari"),
    ],
)  # fmt: skip
def test_usual_times_within_the_promise_are_left_alone(lama: str, lazim: str) -> None:
    found = said([{"lama": lama, "lazim": lazim, "sejak": "berkas lengkap"}])
    assert not found & {"lazim-melebihi-janji", "lazim-beda-jenis-hari"}


@pytest.mark.parametrize(
    ("lama", "lazim"),
    [("3 hari kerja", "2 minggu"), ("1 jam", "3 hari kerja"), ("60 menit", "2 jam")],
)
def test_usual_times_beyond_doubt_longer_are_reported(lama: str, lazim: str) -> None:
    assert "lazim-melebihi-janji" in said([{"lama": lama, "lazim": lazim}])


@pytest.mark.parametrize(
    "beda",
    [
        {"bila": "diperiksa di lapangan"}, {"tahap": "Pencairan"}, {"untuk": ["baru"]},
        {"kanal": ["daring"]}, {"sejak": "pembayaran"}, {"catatan": "Bagi permohonan borongan"},
        {"mencakup": "pencetakan saja"}, {"lama": "3 hari kerja"},
    ],
    ids=lambda beda: next(iter(beda)),
)  # fmt: skip
def test_promises_for_different_cases_may_differ(beda: dict[str, Any]) -> None:
    satu = {"lama": "3 hari kerja", "sejak": "berkas lengkap"}
    found = said([satu, {"lama": "7 hari kerja", "sejak": "berkas lengkap", **beda}])
    assert "janji-ganda" not in found


@pytest.mark.parametrize(
    "mencakup",
    [
        "langkah 1 s.d. 4", "prosedur 1-9", "dari penerimaan sampai penyerahan",
        "pemeriksaan paling banyak 2-3 standar", "tahap akhir",
    ],
)  # fmt: skip
def test_a_promise_for_all_steps_is_left_alone(mencakup: str) -> None:
    found = said([{"lama": "1 jam", "mencakup": mencakup}], prosedur={"langkah": LANGKAH})
    assert "waktu-tidak-mencakup-semua-langkah" not in found


def test_the_rest_of_the_steps_may_have_a_promise_of_their_own() -> None:
    promises = [
        {"lama": "1 jam", "mencakup": "langkah 1 s.d. 2"},
        {"lama": "1 hari kerja", "mencakup": "langkah 3 s.d. 4"},
    ]
    assert "waktu-tidak-mencakup-semua-langkah" not in said(promises, prosedur={"langkah": LANGKAH})
    found = said([*promises[:1], "2 jam"], prosedur={"langkah": LANGKAH})
    assert "waktu-tidak-mencakup-semua-langkah" not in found


@pytest.mark.parametrize(
    "catatan",
    [
        "Diperpanjang bila perlu uji lapangan", "Karena bencana", "Alasannya diberitahukan",
    ],
)  # fmt: skip
def test_an_extension_with_a_reason_is_left_alone(catatan: str) -> None:
    lama = "10 hari kerja (perpanjangan 7 hari kerja)"
    assert "perpanjangan-tanpa-alasan" not in said([{"lama": lama, "catatan": catatan}])


@pytest.mark.parametrize("lama", ["6 bulan", "1 minggu", "1 tahun", "20 hari kerja"])
def test_other_units_than_a_few_months_are_left_alone(lama: str) -> None:
    assert "bulan-tanpa-jumlah-hari" not in said([lama])


def test_steps_without_a_time_have_no_sum() -> None:
    timed = [{**langkah, "waktu": "5 menit"} for langkah in LANGKAH]
    rule = "jumlah-waktu-langkah-tanpa-janji"
    assert rule in said([], prosedur={"langkah": timed})
    assert rule not in said(["1 jam"], prosedur={"langkah": timed})
    assert rule not in said([], prosedur={"langkah": [*timed, LANGKAH[0]]})
    assert rule not in said([], prosedur={"langkah": [*timed, {**LANGKAH[0], "waktu": "1-2 jam"}]})


@pytest.mark.parametrize(
    ("lama", "jenis"),
    [("5 hari kerja", "administratif"), ("7 hari", "administratif"), ("14 hari kerja", "jasa")],
)
def test_short_promises_and_other_services_need_no_limit(lama: str, jenis: str) -> None:
    assert "batas-regulasi-belum-disebut" not in said([lama], jenis=jenis)
