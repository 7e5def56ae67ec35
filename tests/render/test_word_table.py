from lxml import etree

from standar.view.blocks import Cell, Item, Items, Paragraph, Row, Table, cell

from .paper import W, every, lines, printed, said, styles, value

PAGE = 9638


def rows_of(*rows: Row, widths: tuple[int, ...] = ()) -> etree._Element:
    return every(printed(Table("Nama tabel", ("NO", "URAIAN"), rows, widths)), "tbl")[0]


def grid(table: etree._Element) -> list[int]:
    return [int(c.get(f"{W}w") or 0) for c in table.iterfind(f"{W}tblGrid/{W}gridCol")]


def test_the_head_is_marked_repeated_and_never_broken() -> None:
    first, second = every(rows_of(Row((cell("1."), cell("isi")))), "tr")
    assert [child.tag for child in first[0]] == [f"{W}cantSplit", f"{W}tblHeader"]
    assert not every(second, "tblHeader")
    assert lines(first) == ["NO", "URAIAN"]


def test_readers_are_told_that_the_first_row_is_the_head() -> None:
    look = every(rows_of(Row((cell("1."), cell("isi")))), "tblLook")[0]
    assert look.get(f"{W}firstRow") == "1"
    assert int(look.get(f"{W}val") or "0", 16) & 0x20


def test_a_table_has_a_title_and_a_description_for_screen_readers() -> None:
    table = rows_of(Row((cell("1."), cell("isi"))))
    assert value(table, "tblPr", "tblCaption") == "Nama tabel"
    assert value(table, "tblPr", "tblDescription") == "Kolom: NO, URAIAN. Baris: 1."


def test_the_layout_is_fixed_and_the_widths_add_up_to_the_page() -> None:
    table = rows_of(Row((cell("1."), cell("isi"))), widths=(7, 93))
    assert value(table, "tblPr", "tblLayout", attribute="type") == "fixed"
    assert sum(grid(table)) == PAGE
    assert grid(table)[0] == PAGE * 7 // 100
    widths = [int(value(c, "tcPr", "tcW", attribute="w") or 0) for c in every(table, "tc")]
    assert widths == grid(table) * 2


def test_widths_that_do_not_fit_the_columns_are_shared_evenly() -> None:
    table = rows_of(Row((cell("1."), cell("isi"))), widths=(50, 30, 20))
    assert grid(table) == [PAGE // 2, PAGE // 2]


def test_a_group_row_spans_the_whole_table() -> None:
    table = rows_of(Row((cell("Gedung"),), group=True), Row((cell("1."), cell("isi"))))
    group = every(table, "tr")[1]
    assert value(every(group, "tc")[0], "tcPr", "gridSpan") == "2"
    assert styles(every(group, "p")) == ["KelompokTabel"]


def test_a_row_that_is_too_short_is_stretched_and_a_wider_one_widens_the_table() -> None:
    table = rows_of(Row((cell("a"),)), Row((cell("a"), cell("b"), cell("c"))))
    assert len(grid(table)) == 3
    for row in every(table, "tr"):
        spans = [int(value(c, "tcPr", "gridSpan") or 1) for c in every(row, "tc")]
        assert sum(spans) == 3


def test_numbers_and_their_head_stand_on_the_right() -> None:
    table = rows_of(Row((cell("a"), cell("Rp1", "right"))))
    sides = [value(p, "pPr", "jc") for p in every(table, "p")]
    assert sides == [None, "right", None, "right"]


def test_a_table_inside_a_cell_is_as_wide_as_the_text_there() -> None:
    inner = Table("Tarif", ("Uraian", "Tarif"), (Row((cell("x"), cell("Rp1"))),))
    outer = rows_of(Row((cell("1."), Cell((inner,)))), widths=(10, 90))
    nested = every(outer, "tc", "tbl")[0]
    assert sum(grid(nested)) == grid(outer)[1] - 200
    assert every(nested, "tblHeader")


def test_every_cell_ends_with_a_paragraph() -> None:
    inner = Table("Tarif", ("Uraian",), (Row((cell("x"),)),))
    table = rows_of(Row((Cell(()), Cell((inner,)))), Row((Cell((inner, inner)), cell("y"))))
    assert {c[-1].tag for c in every(table, "tc")} == {f"{W}p"}
    assert not [
        t for t in every(table, "tbl") if (after := t.getnext()) is None or after.tag == t.tag
    ]


def test_short_rows_stay_whole_and_long_ones_may_break() -> None:
    long = Cell((Items(tuple(Item("kata " * 20) for _ in range(12))),))
    short_row, long_row = every(
        rows_of(Row((cell("1."), cell("isi"))), Row((cell("2."), long))), "tr"
    )[1:]
    assert every(short_row, "cantSplit")
    assert not every(long_row, "cantSplit")


def test_a_table_without_columns_is_not_written() -> None:
    root = printed(Table("kosong", (), ()), Paragraph("sesudah"))
    assert not every(root, "tbl")
    assert lines(root)[-1] == "sesudah"


def test_a_long_word_is_nowhere_forbidden_to_break() -> None:
    table = rows_of(Row((cell("1."), cell("x" * 5000))))
    assert not every(table, "noWrap")
    assert said(every(table, "tc")[-1]) == "x" * 5000
