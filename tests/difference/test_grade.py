"""What a change of every sort of field means to the citizen, there and back again."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from standar.difference.diff import diff
from standar.difference.grade import letters
from standar.model import StandarPelayanan
from standar.model.persyaratan import Bentuk
from tests.scale import LINEAR, growth


def effects(before: dict[str, Any], after: dict[str, Any]) -> set[str]:
    old, new = (StandarPelayanan.model_validate({"layanan": "x", **s}) for s in (before, after))
    return {change.effect.value for change in diff(old, new)}


def requirement(**more: object) -> dict[str, Any]:
    return {"persyaratan": [{"kode": "kk", "nama": "Kartu Keluarga", **more}]}


def step(**more: object) -> dict[str, Any]:
    steps = [{"kode": "a", "kegiatan": "Menyerahkan berkas", **more}]
    return {"prosedur": {"kanal": ["luring"], "langkah": steps}}


def tariff(**more: object) -> dict[str, Any]:
    return {"biaya": {"tarif": [{"kode": "t", "uraian": "Sewa", "jumlah": "Rp5.000", **more}]}}


ROW = {"kode": "t", "uraian": "Sewa", "jumlah": "Rp5.000"}
OTHER = {"kode": "u", "uraian": "Antar", "jumlah": "Rp7.000"}


def valid(how_long: str) -> dict[str, Any]:
    return {"produk": [{"kode": "k", "nama": "Kartu", "masa_berlaku": how_long}]}


def hours(**days: str) -> dict[str, Any]:
    return {"jam_layanan": {day.replace("_", "-"): time for day, time in days.items()}}


EASIER: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "fewer sheets": (requirement(jumlah="3 lembar"), requirement(jumlah="2 (dua) lembar")),
    "fewer copies": (requirement(rangkap=3), requirement(rangkap=2)),
    "one copy instead of two": (requirement(rangkap=2), requirement()),
    "one sheet instead of three": (requirement(jumlah="3 lembar"), requirement()),
    "no longer certified": (requirement(legalisasi="Lurah"), requirement()),
    "a certified copy no longer": (
        requirement(bentuk=["fotokopi", "dilegalisasi"]), requirement(bentuk="fotokopi"),
    ),
    "certified, whatever the form": (requirement(bentuk="dilegalisasi"), requirement()),
    "a copy instead of the original": (
        requirement(bentuk="asli"), requirement(bentuk="fotokopi"),
    ),
    "the original is only shown": (
        requirement(bentuk="asli"), requirement(bentuk=["asli", "ditunjukkan"]),
    ),
    "no copy beside the original": (
        requirement(bentuk=["asli", "fotokopi"]), requirement(bentuk="asli"),
    ),
    "the original need not be brought": (
        requirement(bentuk=["fotokopi", "dicocokkan"]), requirement(bentuk="fotokopi"),
    ),
    "a copy, in words": ({"persyaratan": ["KTP asli"]}, {"persyaratan": ["Foto kopi KTP"]}),
    "not certified, in words": (
        {"persyaratan": ["Fotocopy KTP yang telah dilegalisir"]}, {"persyaratan": ["Fotokopi KTP"]},
    ),
    "fewer sheets, in words": (
        {"persyaratan": ["Pasfoto 4x6 berwarna 3 (tiga) lembar"]},
        {"persyaratan": ["Pasfoto 4x6 berwarna 2 lembar"]},
    ),
    "one sheet, in words": (
        {"persyaratan": ["Fotokopi KTP 2 rangkap"]}, {"persyaratan": ["Fotokopi KTP"]},
    ),
    "optional": (requirement(), requirement(opsional=True)),
    "only on a condition": (requirement(), requirement(syarat="bila dikuasakan")),
    "only for one case": (requirement(), requirement(untuk=["baru"])),
    "for fewer cases": (requirement(untuk=["a", "b"]), requirement(untuk=["a"])),
    "only at the counter": (requirement(), requirement(kanal=["luring"])),
    "an alternative": (requirement(salah_satu=["A"]), requirement(salah_satu=["A", "B"])),
    "a smaller group": (requirement(semua=["A", "B"]), requirement(semua=["A"])),
    "nothing asked": ({}, {"tanpa_persyaratan": True}),
    "a shorter step": (step(waktu="2 jam"), step(waktu="30 menit")),
    "a step on a condition": (step(), step(bila="berkas hilang")),
    "another channel": (
        {"prosedur": {"kanal": ["luring"]}}, {"prosedur": {"kanal": ["luring", "daring"]}},
    ),
    "no deadline": ({"prosedur": {"batas_pengajuan": "30 hari"}}, {"prosedur": {"catatan": None}}),
    "a promise": ({}, {"jangka_waktu": "3 hari kerja"}),
    "a readable promise": ({"jangka_waktu": "segera"}, {"jangka_waktu": {"lama": "3 hari kerja"}}),
    "a shorter promise": ({"jangka_waktu": "2 minggu"}, {"jangka_waktu": "5 hari kerja"}),
    "everything counts": (
        {"jangka_waktu": {"lama": "1 jam", "pengecualian": "waktu membayar"}},
        {"jangka_waktu": {"lama": "1 jam"}},
    ),
    "usually faster": (
        {"jangka_waktu": {"lama": "3 jam", "lazim": "2 jam"}},
        {"jangka_waktu": {"lama": "3 jam", "lazim": "1 jam"}},
    ),
    "free": (tariff(), {"biaya": "gratis"}),
    "cheaper": (tariff(), tariff(jumlah="Rp4.000")),
    "no upper bound": (tariff(hingga="Rp9.000"), tariff()),
    "not on top": (tariff(tambahan=True), tariff()),
    "a tariff on a condition": (tariff(), tariff(syarat="bila hilang")),
    "another way to pay": (
        {"biaya": {"pembayaran": ["tunai"]}}, {"biaya": {"pembayaran": ["tunai", "QRIS"]}},
    ),
    "valid for longer": (
        {"produk": [{"kode": "k", "nama": "Kartu", "masa_berlaku": "1 tahun"}]},
        {"produk": [{"kode": "k", "nama": "Kartu", "masa_berlaku": "5 tahun"}]},
    ),
    "valid for years, not months": (valid("6 bulan"), valid("1 tahun")),
    "valid for life": (valid("5 tahun"), valid("seumur hidup")),
    "valid for life, from its issue": (
        valid("5 tahun sejak tanggal diterbitkan"), valid("Berlaku selamanya."),
    ),
    "valid from its issue, and longer": (
        valid("3 (tiga) tahun"), valid("5 tahun sejak diterbitkan"),
    ),
    "valid from an event, and longer": (
        valid("1 tahun sejak lulus"), valid("18 bulan sejak lulus"),
    ),
    "a price on top no longer": (
        {"biaya": {"tarif": [ROW, {**OTHER, "tambahan": True, "kelompok": "Denda"}]}},
        {"biaya": {"tarif": [ROW]}},
    ),
    "a price no longer": ({"biaya": {"tarif": [ROW, OTHER]}}, {"biaya": {"tarif": [ROW]}}),
    "a price of its group no longer": (
        {"biaya": {"tarif": [{**ROW, "kelompok": "A"}, {**OTHER, "kelompok": "A"}]}},
        {"biaya": {"tarif": [{**ROW, "kelompok": "A"}]}},
    ),
    "a further product": ({"produk": ["Kartu"]}, {"produk": ["Kartu", "Salinan digital"]}),
    "a complaint channel": (
        {"pengaduan": {"kanal": ["loket"]}}, {"pengaduan": {"kanal": ["loket", "sp4n-lapor"]}},
    ),
    "a faster answer": (
        {"pengaduan": {"waktu": {"menjawab": "14 hari"}}},
        {"pengaduan": {"waktu": {"menjawab": "5 hari"}}},
    ),
    "an answer promised": (
        {"pengaduan": {"waktu": {"menjawab": "14 hari"}}},
        {"pengaduan": {"waktu": {"menjawab": "14 hari", "memutus": "60 hari"}}},
    ),
    "more wheelchairs": (
        {"sarana": [{"nama": "Kursi roda", "jumlah": "1 unit"}]},
        {"sarana": [{"nama": "Kursi roda", "jumlah": "2 unit"}]},
    ),
    "a guarantee": ({"jaminan_keamanan": ["A b"]}, {"jaminan_keamanan": ["A b", "Data aman"]}),
    "a compensation": (
        {"jaminan_pelayanan": {"janji": "Janji"}},
        {"jaminan_pelayanan": {"janji": "Janji", "kompensasi": "pengantaran hasil"}},
    ),
    "open for longer": (hours(senin_jumat="08.00-15.00"), hours(senin_jumat="08.00-16.00")),
    "open one day more": (hours(senin_kamis="08.00-15.00"), hours(senin_jumat="08.00-15.00")),
    "days written otherwise, and longer": (
        hours(senin_kamis="08.00-15.00", jumat="08.00-11.00"), hours(senin_jumat="08.00-15.00"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", EASIER)
def test_what_eases_there_burdens_on_the_way_back(name: str) -> None:
    before, after = EASIER[name]
    assert effects(before, after) - {"netral"} == {"meringankan"}
    assert effects(after, before) - {"netral"} == {"memberatkan"}


ASKED = st.lists(
    st.sampled_from(
        "KTP asli fotokopi legalisir ditunjukkan dicocokkan scan dan atau 2 lembar rangkap".split()
    ),
    min_size=1, max_size=6,
).map(" ".join)  # fmt: skip
FORMS = st.lists(st.sampled_from([form.value for form in Bentuk]), max_size=4, unique=True)


@given(ASKED, FORMS, ASKED, FORMS)
def test_no_two_forms_of_a_document_are_each_the_stricter_one(
    name: str, forms: list[str], other: str, others: list[str]
) -> None:
    one, two = requirement(nama=name, bentuk=forms), requirement(nama=other, bentuk=others)
    turned = {"meringankan": "memberatkan", "memberatkan": "meringankan"}
    assert {turned.get(effect, effect) for effect in effects(one, two)} == effects(two, one)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("1,5 lembar", "15 lembar"), ("1-2", "12"), ("1/2", "12"), ("1 2", "12"),
        ("Rp1.000", "Rp10.00"), ("usia < 17", "usia > 17"), ("usia <= 17", "usia >= 17"),
        ("usia ≤17", "usia 17"), ("5 %", "5"), ("suhu -5", "suhu 5"), ("60+", "60"),
        ("±3 cm", "3 cm"),
    ],
)  # fmt: skip
def test_a_sign_that_makes_another_number_is_no_matter_of_wording(before: str, after: str) -> None:
    assert "redaksional" not in effects(requirement(ukuran=before), requirement(ukuran=after))
    assert letters(before) != letters(after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Asli, dan salinan", "asli dan salinan."), ("08.00 – 15.00", "08.00-15.00"),
        ("usia<17 tahun", "Usia < 17 tahun"), ("usia <= 17", "usia ≤ 17"), ("5 %", "5%"),
        ("Rp 5.000", "Rp5.000"), ("(2) lembar", "2 lembar"), ("e-KTP", "eKTP"),
    ],
)  # fmt: skip
def test_space_case_and_signs_between_words_are_a_matter_of_wording(
    before: str, after: str
) -> None:
    assert letters(before) == letters(after)
    changed = effects(requirement(ukuran=before), requirement(ukuran=after))
    assert changed <= {"redaksional"}


@pytest.mark.parametrize("sign", ["-", " ", "1 ", "<", ". "])
def test_comparing_a_hostile_length_costs_no_more_than_its_share(sign: str) -> None:
    assert growth(lambda size: lambda: letters(sign * size + "x"), 4_000) < LINEAR


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (hours(senin_jumat="08.00-15.00"), hours(senin_kamis="08.00-15.00", jumat="08.00-15.00")),
        (hours(senin_jumat="08.00-15.00"), hours(senin_jumat="09.00-16.00")),
        (hours(senin="08.00-15.00"), hours(senin_dan_rabu="08.00-15.00")),
        (requirement(jumlah="3 lembar"), requirement(jumlah="2 rangkap")),
        (requirement(rangkap=1), requirement()),
        ({}, tariff()),
        ({}, {"biaya": "gratis"}),
        ({"jangka_waktu": "1 jam"}, {"jangka_waktu": "60 menit"}),
        (requirement(jumlah="1 lembar"), requirement()),
        (requirement(bentuk="fotokopi"), requirement(bentuk="ditunjukkan")),
        (requirement(bentuk="fotokopi"), requirement(bentuk="salinan")),
        (requirement(bentuk="pindaian"), requirement(bentuk="asli")),
        (requirement(bentuk="asli"), requirement()),
        ({"persyaratan": ["Fotokopi KTP"]}, {"persyaratan": ["KTP"]}),
        ({"persyaratan": ["KTP asli atau fotokopi"]}, {"persyaratan": ["KTP asli"]}),
        ({"persyaratan": ["KTP tanpa legalisir"]}, {"persyaratan": ["KTP legalisir"]}),
        (valid("5 tahun"), valid("selama data tidak berubah")),
        (valid("5 tahun sejak lulus"), valid("3 tahun sejak diwisuda")),
        (valid("12 bulan"), valid("1 tahun")),
        (valid("30 hari"), valid("1 bulan")),
        (valid("1 bulan"), valid("20 hari kerja")),
        ({"jumlah_pelaksana": 5}, {"jumlah_pelaksana": 2}),
        ({}, requirement(opsional=True)),
        (requirement(opsional=True, rangkap=1), requirement(opsional=True, rangkap=3)),
        (
            {"persyaratan": [{"kode": "g", "semua": ["A"], "opsional": True}]},
            {"persyaratan": [{"kode": "g", "semua": ["A", "B"], "opsional": True}]},
        ),
        ({"biaya": {"tarif": [ROW]}}, {"biaya": {"uraian": "menurut peraturan"}}),
        (
            {"biaya": {"tarif": [{**ROW, "kelompok": "A"}, {**OTHER, "kelompok": "B"}]}},
            {"biaya": {"tarif": [{**ROW, "kelompok": "A"}]}},
        ),
        (
            {"persyaratan": ["Fotokopi KTP legalisir 2 lembar"]},
            {
                "persyaratan": [
                    {"nama": "KTP", "bentuk": ["fotokopi", "dilegalisasi"], "jumlah": "2 lembar"}
                ]
            },
        ),
    ],
)
def test_what_cannot_be_judged_is_neutral_both_ways(
    before: dict[str, Any], after: dict[str, Any]
) -> None:
    assert effects(before, after) == {"netral"}
    assert effects(after, before) == {"netral"}
