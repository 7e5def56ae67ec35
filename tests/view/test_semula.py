"""Semula dan menjadi: tidak ada perubahan yang hilang, dan tidak ada baris yang sama saja."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from standar.fkp.trace import Jejak, trace
from standar.fkp.versi import Versi
from standar.model import Forum, Register, StandarPelayanan
from standar.source.read import read
from standar.view.blocks import Added, Removed, words
from standar.view.coretan import marked
from standar.view.perubahan import sides
from standar.view.semula import Selisih, selisih
from tests.difference.test_diff import pairs
from tests.forum_kecil import service_of

LINES = st.lists(st.text("ab \n3", max_size=12), max_size=5)


def jejak(before: StandarPelayanan, after: StandarPelayanan) -> Jejak:
    forum = Forum(forum="Forum", tanggal="2026-01-02")
    return trace("", forum, Register(), [Versi("layanan", service_of(before), service_of(after))])


def rows(before: str, after: str) -> list[Selisih]:
    sides = (
        StandarPelayanan.model_validate(read(f"layanan: X\n{text}").data)
        for text in (before, after)
    )
    return selisih(jejak(*sides))


@settings(max_examples=150, deadline=None)
@given(pairs())
def test_every_change_that_says_something_stands_in_one_row(
    pair: tuple[StandarPelayanan, StandarPelayanan],
) -> None:
    found = jejak(*pair)
    shown = [kaitan for row in selisih(found) for kaitan in row.kaitan]
    assert len(shown) == len(set(map(id, shown)))
    for change in (k.perubahan.change for k in found.perubahan if id(k) not in set(map(id, shown))):
        assert change.kind == "diganti-nama" or len(set(sides(change))) == 1, change


@settings(max_examples=50, deadline=None)
@given(pairs())
def test_no_row_says_the_same_on_both_sides(
    pair: tuple[StandarPelayanan, StandarPelayanan],
) -> None:
    assert all(row.semula != row.menjadi for row in selisih(jejak(*pair)))


@given(LINES, LINES)
def test_marks_lose_no_word_and_mark_only_what_differs(before: list[str], after: list[str]) -> None:
    old, new = marked(before, after)
    assert [words(line).split() for line in old] == [
        line.split() for line in before if line.strip()
    ]
    assert [words(line).split() for line in new] == [line.split() for line in after if line.strip()]


def test_what_is_struck_or_inserted_ends_with_its_last_word() -> None:
    old, new = marked(
        ["paling lama 5 hari kerja sejak berkas lengkap"],
        ["paling lama 3 hari kerja sejak berkas lengkap"],
    )
    assert old == [("paling lama ", Removed("5 hari kerja"), " ", "sejak berkas lengkap")]
    assert new == [("paling lama ", Added("3 hari kerja"), " ", "sejak berkas lengkap")]


def test_lines_with_nothing_in_common_are_struck_and_inserted_whole() -> None:
    assert marked(["satu dua"], ["tiga empat"]) == (
        [(Removed("satu dua"),)],
        [(Added("tiga empat"),)],
    )


def test_an_item_that_only_gained_something_stands_beside_its_old_self() -> None:
    (row,) = rows(
        "dasar_hukum: [UU 1/2001, UU 2/2002]",
        "dasar_hukum: [UU 1/2001, {jenis: UU, nomor: 2, tahun: 2002, catatan: Lihat}]",
    )
    assert (row.bagian, row.tempat) == ("Dasar hukum", "butir 2")
    assert row.semula == row.menjadi[:1]
    assert row.menjadi[1:] == ("Catatan: Lihat",)


def test_items_that_came_for_the_same_reason_are_told_together() -> None:
    (row,) = rows("sarana: [Kursi]", "sarana: [Kursi, Meja, Lampu]")
    assert (row.tempat, row.semula, row.menjadi) == ("butir 2–3", (), ("Meja", "Lampu"))


def test_a_new_order_is_told_as_the_list_in_both_orders() -> None:
    step = "{{kode: {0}, pelaku: P, kegiatan: K{0}}}"
    first, second = step.format("a"), step.format("b")
    (row,) = rows(
        f"prosedur: {{langkah: [{first}, {second}]}}", f"prosedur: {{langkah: [{second}, {first}]}}"
    )
    assert (row.tempat, row.semula, row.menjadi) == (
        "urutan",
        ("1. P: Ka", "2. P: Kb"),
        ("1. P: Kb", "2. P: Ka"),
    )


def test_a_number_that_changed_with_the_list_is_told() -> None:
    later = (
        "persyaratan: [{kode: c, nama: Surat}, {kode: a, nama: Kartu}, {kode: b, nama: Akta asli}]"
    )
    shown = rows("persyaratan: [{kode: a, nama: Kartu}, {kode: b, nama: Akta}]", later)
    assert [row.tempat for row in shown] == ["butir 3 (semula butir 2)", "butir 1"]


def test_what_belongs_to_no_component_is_told_by_its_field() -> None:
    (row,) = rows("ringkasan: Lama", "ringkasan: Baru")
    assert (row.bagian, row.semula, row.menjadi) == ("Ringkasan", ("Lama",), ("Baru",))
