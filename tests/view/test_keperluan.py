"""Pilihan keperluan: jawaban bagi setiap keperluan, dan daftar yang dikelompokkan menurutnya."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from standar.model import StandarPelayanan
from standar.view.blocks import Case, Heading, Items, Text, words
from standar.view.isian import MOST, Choice
from standar.view.keperluan import menurut_keperluan, persiapan, pilihan, setiap_keperluan
from standar.view.sekilas import biaya, hasil, lama

VARIAN = {"baru": "Baru", "hilang": "Hilang", "rusak": "Rusak"}


def standar(**parts: Any) -> StandarPelayanan:
    return StandarPelayanan.model_validate({"layanan": "X", "varian": VARIAN, **parts})


def answers(value: Any) -> dict[str, tuple[int, ...]]:
    return {words(part.text): part.cases for part in value if isinstance(part, Case)}


def each(value: StandarPelayanan, answer: Callable[[StandarPelayanan], Text]) -> Text:
    return menurut_keperluan(value, setiap_keperluan(value), answer)


def test_every_case_has_its_own_time() -> None:
    times = [{"lama": "1 hari kerja", "untuk": ["hilang", "rusak"]}, {"lama": "3 hari kerja",
              "untuk": ["baru"]}]  # fmt: skip
    found = each(standar(jangka_waktu=times), lama)
    assert answers(found) == {
        "1–3 hari kerja, menurut keperluan": (),
        "3 hari kerja": (1,),
        "1 hari kerja": (2, 3),
    }
    assert words(found) == "1–3 hari kerja, menurut keperluan"


def test_an_answer_that_is_the_same_for_all_is_given_once() -> None:
    same = standar(jangka_waktu=[{"lama": "1 hari", "untuk": ["baru"]}, "1 hari"], biaya="gratis")
    assert each(same, hasil) == ""
    assert setiap_keperluan(standar(jangka_waktu=["1 hari"])) == []


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ({"gratis": True, "tarif": [{"uraian": "a", "jumlah": "Rp5.000", "untuk": ["hilang"]}]},
         {"Gratis untuk keperluan tertentu, lihat rinciannya": (), "Gratis": (1, 3),
          "Rp5.000": (2,)}),
        ({"tarif": [{"uraian": "a", "jumlah": "Rp5.000", "untuk": ["hilang"]},
                    {"uraian": "b", "jumlah": "Rp9.000", "untuk": ["rusak"]}]},
         {"Rp5.000 sampai Rp9.000, lihat rinciannya": (1,), "Rp5.000": (2,), "Rp9.000": (3,)}),
    ],
)  # fmt: skip
def test_a_case_without_a_tariff_is_free_only_where_the_service_is(
    value: Any, shown: dict[str, tuple[int, ...]]
) -> None:
    found = each(standar(biaya=value), lambda own: biaya(own.biaya) if own.biaya else "")
    given = answers(found)
    assert {text: given[text] for text in shown} == shown


def test_what_is_needed_is_grouped_by_case_with_the_common_part_first() -> None:
    needed = [
        {"kode": "lapor", "nama": "Laporan", "untuk": ["hilang"]},
        {"kode": "kk", "nama": "KK", "jenis": "administratif"},
        {"kode": "lama", "nama": "Kartu lama", "untuk": ["baru", "rusak"]},
    ]
    blocks = persiapan(standar(persyaratan=needed))
    assert [(b.text, b.cases) for b in blocks if isinstance(b, Heading)] == [
        ("Untuk semua keperluan", ()),
        ("Baru; Rusak", (1, 3)),
        ("Hilang", (2,)),
    ]
    lists = [block for block in blocks if isinstance(block, Items)]
    assert [[words(item.text) for item in block.items] for block in lists] == [
        ["KK"], ["Kartu lama"], ["Laporan"],
    ]  # fmt: skip
    assert all(block.check for block in lists)
    assert lists[2].items[0].anchor == ("persyaratan", "lapor")
    assert not [d for block in lists for item in block.items for d in item.details]


def test_without_cases_there_is_one_list_and_no_choice() -> None:
    plain = StandarPelayanan.model_validate({"layanan": "X", "persyaratan": ["KK", "KTP"]})
    (shown,) = persiapan(plain)
    assert isinstance(shown, Items)
    assert pilihan(plain) == []
    assert persiapan(plain.model_copy(update={"persyaratan": ()})) == []


def test_more_cases_than_the_style_knows_are_told_together() -> None:
    many = {f"v{n}": f"Varian {n}" for n in range(MOST + 1)}
    value = standar(varian=many, jangka_waktu=[{"lama": "1 hari", "untuk": ["v0"]}, "2 hari"])
    assert not answers(each(value, lama))
    (choice,) = pilihan(value)
    assert isinstance(choice, Choice)
    assert len(choice.options) == MOST + 1


def test_every_case_names_its_product() -> None:
    value = standar(produk=[{"nama": "Kartu", "untuk": ["baru"]}, {"nama": "Salinan",
                    "untuk": ["hilang", "rusak"]}])  # fmt: skip
    assert answers(each(value, hasil)) == {
        "Kartu dan Salinan": (), "Kartu": (1,), "Salinan": (2, 3),
    }  # fmt: skip
