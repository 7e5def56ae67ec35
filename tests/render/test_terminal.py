"""Temuan di layar: bingkai baris, tanda letak, pembungkusan, warna, dan nilai yang berbahaya."""

from __future__ import annotations

import re

import pytest

from standar.diagnostic import Diagnostic, Position, Severity
from standar.render.columns import columns
from standar.render.terminal import Screen, findings, summary
from standar.render.terminal_page import page
from standar.rules import catalogue
from standar.view.blocks import (
    Added,
    Compared,
    Facts,
    Heading,
    Page,
    Paragraph,
    Removed,
    Row,
    Table,
    cell,
)
from standar.view.official import Masthead, Signatures

RULES = catalogue()


def shown(
    row: str | None,
    *found: Diagnostic,
    column: int = 1,
    length: int = 0,
    screen: Screen = Screen(),  # noqa: B008 - frozen
) -> list[str]:
    place = Position("a/x.yaml", 12, column, length)
    found = found or (Diagnostic("kode-ganda", Severity.GALAT, place, ("a",), {"kode": "kk"}),)
    return list(findings(found, RULES, lambda file, line: row, screen))


def test_finding_has_place_frame_sentence_and_rule() -> None:
    assert shown("  - kode: kk", column=11, length=2) == [
        "a/x.yaml:12:11",
        "  12 │   - kode: kk",
        "     │           ^^",
        "  galat: Kode “kk” sudah dipakai butir lain di daftar ini.",
        "    [kode-ganda]",
        "",
    ]


@pytest.mark.parametrize("row", [None, "", "   "])
def test_frame_is_left_out_where_there_is_no_line(row: str | None) -> None:
    assert shown(row)[1].startswith("  galat:")


def test_findings_at_one_place_share_a_frame() -> None:
    place, wider = Position("a/x.yaml", 1, 1), Position("a/x.yaml", 1, 1, 4)
    two = [
        Diagnostic("kode-ganda", Severity.GALAT, place, ("a",), {"kode": "kk"}),
        Diagnostic("komponen-belum-ada", Severity.GALAT, wider, ("a",), {"komponen": "biaya"}),
    ]
    lines = shown("kode: kk", *two)
    assert lines.count("a/x.yaml:1:1") == 1
    assert "    │ ^^^^" in lines


def test_fault_of_the_whole_file_shows_no_line_of_it() -> None:
    link = Diagnostic("tautan-keluar-proyek", Severity.GALAT, Position("x"), values={"berkas": "x"})
    assert "sandi" not in "\n".join(shown("sandi", link))


def test_long_line_is_shown_around_its_place() -> None:
    lines = shown("x" * 500 + "ini" + "y" * 500, column=501, length=3, screen=Screen(60))
    frame, caret = lines[1], lines[2]
    assert max(map(len, lines)) <= 60
    assert frame[caret.index("^") : caret.index("^") + 3] == "ini"


def test_caret_stands_under_wide_letters() -> None:
    _, _, caret, *_ = shown("漢字 é: ini", column=7, length=3)
    assert caret == "     │ " + " " * 8 + "^^^"
    assert (columns("漢字"), columns("e\u0301"), columns("abc")) == (4, 1, 3)


def test_caret_past_the_end_of_a_line_is_still_shown() -> None:
    assert shown("a:", column=3)[2] == "     │   ^"


@pytest.mark.parametrize("hostile", ["\x1b[31m", "\x07", "\r", "\u202e", "\x9b2J"])
def test_text_of_a_file_never_steers_the_screen(hostile: str) -> None:
    place = Position("a/x.yaml", 1, 3)
    finding = Diagnostic(
        "kode-ganda", Severity.GALAT, place, ("a",), {"kode": hostile}, hostile, f"x{hostile}"
    )
    text = "".join(shown(f"a: {hostile}", finding))
    assert hostile not in text
    assert "·" in text


def test_tab_is_made_visible() -> None:
    assert shown("a:\tb", column=3)[1] == "  12 │ a:⇥b"


def test_sentence_is_wrapped_and_the_correct_spelling_told_once() -> None:
    place = Position("a/x.yaml", 1, 1)
    long = {"ditemukan": "lapor", "pilihan": ", ".join(["sp4n-lapor"] * 12), "saran": "sp4n-lapor"}
    choice = Diagnostic(
        "pilihan-tidak-dikenal", Severity.GALAT, place, ("a",), long, "x", "sp4n-lapor"
    )
    lines = shown("x", choice, screen=Screen(60))
    assert max(map(len, lines)) <= 60
    assert not any(line.startswith("    Tulis:") for line in lines)
    start = Diagnostic("titik-mulai-belum-disebut", Severity.SARAN, place, (), {"lama": "3 hari"},
                       expected="3 hari sejak berkas lengkap")  # fmt: skip
    assert "    Tulis: 3 hari sejak berkas lengkap" in shown("x", start)


def test_colour_is_used_only_where_it_is_wanted() -> None:
    assert "\x1b" not in "".join(shown("x"))
    coloured = shown("x", screen=Screen(colour=True))
    assert "\x1b[31;1mgalat\x1b[0m" in "".join(coloured)
    plain = [re.sub(r"\x1b\[[\d;]*m", "", line) for line in coloured]
    assert plain == shown("x")


def test_law_of_the_very_component_comes_before_that_of_the_rule() -> None:
    values = {"komponen": "biaya", "dasar": "UU 25/2009 Pasal 21 huruf e"}
    finding = Diagnostic("komponen-belum-ada", Severity.GALAT, Position("x"), ("biaya",), values)
    assert "    [komponen-belum-ada] UU 25/2009 Pasal 21 huruf e" in shown("x", finding)


@pytest.mark.parametrize(
    ("counts", "text"),
    [
        ((0, 0, 0), "5 berkas diperiksa. Tidak ada temuan."),
        ((1, 0, 2), "5 berkas diperiksa: 1 galat, 2 saran."),
        ((2, 5, 1), "5 berkas diperiksa: 2 galat, 5 peringatan, 1 saran."),
    ],
)
def test_summary_counts_from_the_gravest(counts: tuple[int, int, int], text: str) -> None:
    order = (Severity.GALAT, Severity.PERINGATAN, Severity.SARAN)
    assert summary(dict(zip(order, counts, strict=True)), 5, Screen()) == text


def test_a_paper_with_a_masthead_needs_no_title() -> None:
    blocks = (Masthead(("BERITA\x1b ACARA",), ("Dinas",)), Signatures("Demikian.", ("Kepala",)))
    rows = list(page(Page("Judul", blocks), Screen()))
    assert rows[:2] == ["BERITA· ACARA", "Dinas"]
    assert rows[-1].startswith("  Kepala: …")
    assert "Judul" not in "".join(rows)


def test_both_sides_of_a_change_are_told_in_words() -> None:
    change = Compared((("dua ", Removed("\x1blama")), "tetap"), ((Added("baru"),),))
    rows = list(page(Page("Judul", (change,)), Screen()))
    assert rows[2:] == ["Semula: dua ·lama; tetap", "Menjadi: baru"]


def laid(*rows: Row, head: tuple[str, ...] = ("Gerai", "Masuk"), width: int = 60) -> list[str]:
    return [line for line in page(Page("", (Table("", head, rows),)), Screen(width)) if line]


def test_columns_of_a_table_stand_below_each_other() -> None:
    rows = [Row((cell(name), cell(n, "right"))) for name, n in (("Pos", "4"), ("Bank", "12"))]
    assert laid(*rows) == ["  Gerai | Masuk", "  Pos   |     4", "  Bank  |    12"]


def test_a_long_cell_is_broken_within_its_column() -> None:
    rows = laid(Row((cell("Pos"), cell("satu dua tiga empat lima enam"))), width=28)
    assert rows == [
        "  Gerai | Masuk", "  Pos   | satu dua tiga", "        | empat lima enam",
    ]  # fmt: skip


def test_a_row_that_heads_others_does_not_widen_a_column() -> None:
    rows = laid(Row((cell("Kantor Pos dan Giro"),), group=True), Row((cell("a"), cell("b"))))
    assert rows == ["  Gerai | Masuk", "  Kantor Pos dan Giro", "  a     | b"]


@pytest.mark.parametrize("width", [1, 12, 20, 40, 200])
def test_no_word_of_a_table_is_lost_however_narrow_the_screen_is(width: int) -> None:
    rows = [Row(tuple(cell(f"kata{n}{m} lain{n}{m}") for m in range(5))) for n in range(3)]
    shown = " ".join(laid(*rows, head=("",) * 5, width=width)).replace("|", " ").split()
    assert sorted(shown) == sorted(w for n in range(3) for m in range(5)
                                   for w in (f"kata{n}{m}", f"lain{n}{m}"))  # fmt: skip


def test_what_follows_dense_lines_stands_free_of_them_and_nothing_is_said_twice() -> None:
    blocks = (
        Facts((("Gerai", "2"),)), Paragraph("Turun."), Heading(2, "Nilai"),
        Table("Nilai", ("a",), (Row((cell("b"),)),)), Heading(2, "Lalu"),
    )  # fmt: skip
    assert [*page(Page("Gerai", blocks), Screen(40))][2:] == [
        "  Gerai: 2", "", "Turun.", "", "Nilai", "  a", "  b", "", "Lalu",
    ]  # fmt: skip
