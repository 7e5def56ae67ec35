"""Dari data ke model: setiap salah bentuk menjadi temuan, dan sisanya tetap terbaca."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from standar.model import Persyaratan, StandarPelayanan, Unit
from standar.project.document import Document, parse
from standar.project.schema import KINDS, nearest, resolve
from standar.rules import catalogue
from standar.source.read import read
from tests.scale import LINEAR, growth


def document(text: str) -> Document[StandarPelayanan]:
    return parse(read(text, "x.yaml"), StandarPelayanan, {"layanan": "x"})


def told(text: str) -> list[tuple[str, str]]:
    return [(d.rule, "/".join(d.path)) for d in document(text).diagnostics]


def test_every_kind_of_shape_fault_is_in_the_catalogue() -> None:
    assert set(KINDS.values()) <= catalogue().keys()


def test_good_file_becomes_a_part_without_findings() -> None:
    found = document("layanan: KK\nproduk: Kartu Keluarga\n")
    assert found.diagnostics == []
    assert found.node is not None
    assert found.node.produk[0].nama == "Kartu Keluarga"
    assert found.name == "x.yaml"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("", "berkas-kosong"),
        ("# x\n", "berkas-kosong"),
        ("- a\n", "harus-peta"),
        ("a\n", "harus-peta"),
    ],
)
def test_file_that_is_no_mapping_is_told_once(text: str, kind: str) -> None:
    assert told(text) == [(kind, "")]
    assert document(text).node is None


def test_one_slip_does_not_hide_the_rest() -> None:
    found = document("layanan: KK\nbiaya: 50.000\njenis: jasa\nproduk: KK\n")
    assert [d.rule for d in found.diagnostics] == ["angka-telanjang"]
    assert found.node is not None
    assert (found.node.biaya, found.node.produk[0].nama) == (None, "KK")
    assert found.broken == {"biaya"}


def test_misspelt_key_at_the_top_sets_the_meant_part_aside() -> None:
    found = document("layanan: KK\npersaratan: KTP\n")
    assert found.broken == {"persaratan", "persyaratan"}


def test_misspelt_key_beside_the_right_one_leaves_that_one_alone() -> None:
    found = document("layanan: KK\npersaratan: KTP\npersyaratan: KK\n")
    assert found.broken == {"persaratan"}
    assert found.node is not None
    assert found.node.persyaratan[0].nama == "KK"


def test_misspelt_key_further_down_is_read_as_it_was_meant() -> None:
    found = document("layanan: KK\npengaduan:\n  kanal:\n    - {jenis: sms, telepon: '1708'}\n")
    assert [d.expected for d in found.diagnostics] == ["nomor"]
    assert found.node is not None
    assert found.node.pengaduan is not None
    assert found.node.pengaduan.kanal[0].nomor == "1708"


def test_misspelt_key_with_an_unreadable_value_is_left_out() -> None:
    found = document("layanan: KK\nbiaya:\n  gratis: ya\n  tariff: [gratis]\n")
    assert [d.rule for d in found.diagnostics] == ["kunci-tidak-dikenal"]
    assert found.node is not None
    assert found.node.biaya is not None
    assert found.node.biaya.tarif == ()


def test_required_key_that_is_only_misspelt_is_not_missed_as_well() -> None:
    assert told("layanan: KK\nproduk:\n  - {name: KK}\n") == [
        ("kunci-tidak-dikenal", "produk/1/name")
    ]


def test_part_that_hangs_on_an_alias_is_not_judged() -> None:
    found = document("layanan: KK\nproduk: *x\nbiaya: {<<: *y}\n")
    assert {d.rule for d in found.diagnostics} == {"alias-yaml", "penggabungan-yaml"}
    assert found.broken == {"produk", "biaya"}


def test_required_key_that_is_missing_gets_a_stand_in() -> None:
    found = document("jenis: jasa\n")
    assert [d.rule for d in found.diagnostics] == ["kunci-wajib"]
    assert found.node is not None
    assert found.node.layanan == "x"


def test_a_faulty_waiver_takes_no_other_with_it() -> None:
    good = "  - {aturan: x, alasan: sebab, sampai: 2099-01-01}\n"
    bad = "  - {aturan: x, sampai: 2099-01-01}\n"
    found = document(f"layanan: KK\npengecualian:\n{bad}{good}")
    assert [d.rule for d in found.diagnostics] == ["kunci-wajib"]
    assert found.node is not None
    assert [waiver.alasan for waiver in found.node.pengecualian] == ["sebab"]
    alone = document("layanan: KK\npengecualian: {aturan: x, sampai: 2099-01-01}\n")
    assert alone.node is not None
    assert alone.node.pengecualian == ()


def test_long_value_is_shortened_in_the_sentence_only() -> None:
    (found,) = document(f"layanan: KK\njenis: {'x' * 500}\n").diagnostics
    assert len(str(found.values["ditemukan"])) == 80
    assert found.found == "x" * 500


@pytest.mark.parametrize(
    ("key", "meant"),
    [
        ("biaya", "biaya"), ("Jangka-Waktu", "jangka_waktu"), ("tarif", "biaya"),
        ("syarat", "persyaratan"), ("persaratan", "persyaratan"), ("xyzzy", None),
        ("Kompetensi Pelaksana", "kompetensi"), ("Biaya/Tarif", "biaya"),
        ("sarana, prasarana, dan/atau fasilitas", "sarana"), ("produk pelayanan", "produk"),
        ("SISTEM, MEKANISME DAN PROSEDUR", "prosedur"), ("dan", None),
        ("jaminan keamanan dan keselamatan pelayanan", "jaminan_keamanan"),
        ("Penanganan pengaduan, saran, dan masukan", "pengaduan"),
    ],
)  # fmt: skip
def test_nearest_key_is_offered(key: str, meant: str | None) -> None:
    assert nearest(key, StandarPelayanan) == meant
    assert nearest(key, None) is None


def test_place_in_the_schema_becomes_an_address() -> None:
    data = {"persyaratan": [{"kode": "kk", "nmaa": 1}], "varian": {"baru": 1}}
    assert resolve(StandarPelayanan, data, ("persyaratan", 0, "nmaa")) == (
        ("persyaratan", "kk", "nmaa"), Persyaratan,
    )  # fmt: skip
    assert resolve(StandarPelayanan, data, ("varian", 0, "nama"))[0] == ("varian", "baru", "nama")
    assert resolve(Unit, {}, ("bawaan", "biaya"))[0] == ("bawaan", "biaya")


def test_item_of_a_list_is_addressed_by_its_own_key_where_that_is_not_its_code() -> None:
    text = "layanan: x\npengaduan:\n  waktu:\n  - tahap: menjawab\n    lama: segera\n"
    (found,) = document(text).diagnostics
    assert found.path == ("pengaduan", "waktu", "menjawab", "lama")
    assert (found.place.line, found.place.column) == (5, 11)


@pytest.mark.parametrize(
    "item",
    ["- ''", "- {kode: A%d, nama: x}", "- {kode: a%d, nmaa: x}"],
    ids=["empty", "code", "key"],
)
def test_a_fault_in_every_item_of_a_long_list_is_told_in_its_share_of_time(item: str) -> None:
    assert growth(lambda size: reading("sarana:", item, size), 300) < LINEAR


@pytest.mark.parametrize("item", ["  a%d: []", "  a%d: {nmaa: x}"], ids=["value", "key"])
def test_a_fault_in_every_item_of_a_long_mapping_is_told_in_its_share_of_time(item: str) -> None:
    assert growth(lambda size: reading("varian:", item, size), 1000) < LINEAR


def reading(key: str, item: str, size: int) -> Callable[[], object]:
    items = (item % n if "%" in item else item for n in range(size))
    source = read("\n".join(("layanan: x", key, *items, "")))
    return lambda: parse(source, StandarPelayanan)
