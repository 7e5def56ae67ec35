"""Tabel CSV di dalam proyek: sel dan letaknya, apa pun yang tertulis."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from standar.sheet import read_sheet
from tests.strategies import TEXT

CELLS = TEXT.filter(lambda text: "\n" not in text and "\r" not in text)


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_every_usual_separator_is_found(separator: str) -> None:
    sheet = read_sheet(f"U1{separator}U2\n3{separator}4\n".encode(), "x.csv")
    assert [row.cells for row in sheet.rows] == [("U1", "U2"), ("3", "4")]


def test_the_mark_of_excel_and_windows_ends_of_lines_are_no_part_of_a_cell() -> None:
    sheet = read_sheet("\ufeffU1;U2\r\n3;4\r\n\r\n".encode(), "x.csv")
    assert [row.cells for row in sheet.rows] == [("U1", "U2"), ("3", "4")]
    assert sheet.locate(("2", "U2")) == (2, 3, 1)


def test_a_cell_is_found_by_its_line_and_heading() -> None:
    sheet = read_sheet(b'layanan,U1,U2\n"a, b",3,55\n', "x.csv")
    assert sheet.locate(("2", "layanan")) == (2, 1, 6)
    assert sheet.locate(("2", "U2")) == (2, 10, 2)
    assert sheet.written(("2", "U2")) == "55"


@pytest.mark.parametrize("path", [(), ("x",), ("9",), ("9", "U1"), ("2", "U9"), ("2", "U2")])
def test_what_is_not_there_is_found_at_the_start_of_its_line(path: tuple[str, ...]) -> None:
    sheet = read_sheet(b"U1,U2\n3\n", "x.csv")
    line, column, length = sheet.locate(path)
    assert (column, length) in ((1, 0), (2, 0))
    assert line == (int(path[0]) if path and path[0].isdecimal() else 1)


@given(st.lists(CELLS, min_size=2, max_size=5, unique=True), st.data())
def test_what_is_written_is_read_again(head: list[str], data: st.DataObject) -> None:
    rows = data.draw(st.lists(st.lists(CELLS, min_size=len(head), max_size=len(head)), max_size=5))
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([head, *rows])
    sheet = read_sheet(text.getvalue().encode(), "x.csv")
    if sheet.separator == ",":  # other signs may be more frequent in a wild heading
        assert [list(row.cells) for row in sheet.rows] == [head, *rows]


def test_a_cell_may_hold_several_lines_and_old_ends_of_lines_are_ends() -> None:
    sheet = read_sheet(b'saran,U1\n"dua\nbaris",3\n,4\n', "x.csv")
    assert [(row.line, row.cells) for row in sheet.rows[1:]] == [
        (2, ("dua\nbaris", "3")), (4, ("", "4")),
    ]  # fmt: skip
    assert [row.line for row in read_sheet(b"U1\r3\r4\r", "x.csv").rows] == [1, 2, 3]


def test_a_cell_may_be_as_large_as_the_file() -> None:
    sheet = read_sheet(b'saran,U1\n"' + b"x" * 200_000 + b'",3\n', "x.csv")
    assert sheet.rows[1].cells[1] == "3"


@given(st.binary(max_size=200))
def test_no_bytes_make_it_fail(raw: bytes) -> None:
    sheet = read_sheet(raw, "x.csv")
    for row in sheet.rows:
        for heading in sheet.head:
            line, column, length = sheet.locate((str(row.line), heading))
            assert line == row.line
            assert column >= 1
            assert length >= 0
