"""Dasar model: bentuk pendek dan panjang, alamat, dan medan yang dilihat mesin."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from standar.model import (
    Biaya,
    Evaluasi,
    JumlahPelaksana,
    Langkah,
    Persyaratan,
    Prosedur,
    StandarPelayanan,
    Unit,
    leaves,
    slots,
    walk,
)
from standar.model.base import Node, inner_slots, segment


def shape(model: type[Node], data: Any) -> dict[str, Any]:
    return model.model_validate(data).model_dump(mode="json", exclude_defaults=True)


SHORT: list[tuple[type[Node], Any, dict[str, Any]]] = [
    (Persyaratan, "KTP-el", {"nama": "KTP-el"}),
    (Persyaratan, 12, {"nama": "12"}),
    (Langkah, {"Pemohon": "Datang"}, {"pelaku": ["Pemohon"], "kegiatan": "Datang"}),
    (Langkah, {"kegiatan": "Datang"}, {"kegiatan": "Datang"}),
    (Prosedur, ["Datang"], {"langkah": [{"kegiatan": "Datang"}]}),
    (Prosedur, "Datang", {"langkah": [{"kegiatan": "Datang"}]}),
    (Biaya, "gratis", {"gratis": True}),
    (Biaya, "Tidak dipungut biaya (Rp0)", {"gratis": True}),
    (Biaya, ["gratis"], {"gratis": True}),
    (Biaya, "Rp0", {"gratis": True}),
    (Biaya, "Rp5.000", {"tarif": [{"uraian": "Biaya layanan", "jumlah": "Rp5.000"}]}),
    (Biaya, "menyesuaikan", {"uraian": "menyesuaikan"}),
    (JumlahPelaksana, 5, {"total": 5}),
    (JumlahPelaksana, "5 (lima) orang", {"total": 5}),
    (JumlahPelaksana, "cukup", {"uraian": "cukup"}),
    (JumlahPelaksana, {"a": 1}, {"rincian": [{"jabatan": "a", "jumlah": 1}]}),
    (JumlahPelaksana, {"total": 2}, {"total": 2}),
    (Evaluasi, "SKM", {"cara": ["SKM"]}),
    (Evaluasi, ["SKM", "rapat"], {"cara": ["SKM", "rapat"]}),
]


@pytest.mark.parametrize(("model", "data", "long"), SHORT)
def test_short_form_becomes_the_long_one(
    model: type[Node], data: Any, long: dict[str, Any]
) -> None:
    assert shape(model, data) == long


def test_list_may_be_one_item_without_its_dash_or_nothing() -> None:
    def produk(data: Any) -> Any:
        return shape(StandarPelayanan, {"layanan": "x", "produk": data}).get("produk")

    assert produk("KK") == produk(["KK"]) == produk({"nama": "KK"}) == [{"nama": "KK"}]
    assert produk(None) is None


def test_list_may_be_written_as_a_mapping() -> None:
    data = {"layanan": "x", "varian": {"baru": "Baru", "hilang": {"nama": "Hilang"}}}
    assert shape(StandarPelayanan, data)["varian"] == [
        {"kode": "baru", "nama": "Baru"}, {"kode": "hilang", "nama": "Hilang"},
    ]  # fmt: skip


@pytest.mark.parametrize("word", ["ya", "Ya", True])
def test_yes_is_written_in_indonesian(word: Any) -> None:
    assert shape(StandarPelayanan, {"layanan": "x", "contoh": word})["contoh"] is True


def test_unknown_key_is_refused() -> None:
    with pytest.raises(ValidationError):
        Unit.model_validate({"nama": "x", "kepala": "y"})


def test_part_is_frozen_and_equal_by_value() -> None:
    unit = Unit(nama="x")
    assert unit == Unit(nama="x")
    with pytest.raises(ValidationError):
        setattr(unit, "nama", "y")  # noqa: B010 - mypy would not let a typed test do it


def test_walk_gives_every_part_with_its_address() -> None:
    standard = StandarPelayanan.model_validate({
        "layanan": "x", "persyaratan": ["KTP", {"kode": "a", "salah_satu": ["B", "C"]}],
        "prosedur": {"langkah": [{"kegiatan": "k", "jika": {"kurang": "kembali"}}]},
    })  # fmt: skip
    assert ["/".join(path) for path, _ in walk(standard)] == [
        "", "persyaratan/1", "persyaratan/a", "persyaratan/a/salah_satu/1",
        "persyaratan/a/salah_satu/2", "prosedur", "prosedur/langkah/1",
        "prosedur/langkah/1/jika/kurang",
    ]  # fmt: skip


def test_leaves_are_the_written_values() -> None:
    standard = StandarPelayanan.model_validate({"layanan": "x", "sebutan": ["a", "b"]})
    assert {"/".join(path): value for path, value in leaves(standard)} == {
        "layanan": "x", "sebutan/1": "a", "sebutan/2": "b", "contoh": False,
        "tanpa_persyaratan": False,
    }  # fmt: skip


def test_slots_know_what_each_field_holds() -> None:
    found = {slot.name: (slot.kind, slot.model) for slot in slots(Langkah)}
    assert found["kode"] == ("leaf", None)
    assert found["pelaku"] == ("items", None)
    assert found["jika"][0] == "items"
    assert [slot.name for slot in inner_slots(Langkah)] == ["jika"]


def test_item_is_addressed_by_its_own_key_or_its_place() -> None:
    assert segment(Persyaratan(kode="kk", nama="KK"), 3) == "kk"
    assert segment(Persyaratan(nama="KK"), 3) == "3"
    assert segment("teks", 1) == "1"
