from standar.render.word import document
from standar.view.blocks import Added, Page, Paragraph, Removed, Row, Table, cell
from standar.view.official import Masthead, Signatures

from .paper import W, body, every, lines, printed, said, styles, value


def test_a_masthead_stands_in_place_of_the_title() -> None:
    root = printed(Masthead(("BERITA ACARA", "NOMOR 1"), ("Dinas",)), Paragraph("x"))
    assert lines(root) == ["BERITA ACARA", "NOMOR 1", "Dinas", "x"]
    assert styles(every(root, "p"))[:3] == ["JudulNaskah", "BarisNaskah", "BawahNaskah"]


def test_every_place_to_sign_has_a_line_and_the_last_one_may_stand_alone() -> None:
    root = printed(Signatures("Demikian.", ("A", "B", "C")))
    rows = [[said(p) for p in every(row, "p")[::2]] for row in every(root, "tr")]
    assert rows == [["A", "B"], ["C"]]
    assert value(every(root, "tc")[2], "tcPr", "gridSpan") == "2"
    assert all("…" in said(every(place, "p")[1]) for place in every(root, "tc"))
    assert all(every(row, "cantSplit") for row in every(root, "tr"))
    assert "Demikian." in lines(root)


def test_nobody_to_sign_leaves_the_last_words() -> None:
    root = printed(Signatures("Demikian.", ()))
    assert lines(root)[-1] == "Demikian."
    assert every(root, "tbl") == []


def test_removed_words_are_struck_and_added_ones_underlined() -> None:
    root = printed(Paragraph(("a ", Removed("b"), Added("c"))))
    marked = {said(r): value(r, "rPr", "rStyle") for r in every(root, "r")}
    assert marked == {"Judul": None, "a ": None, "b": "Dihapus", "c": "Ditambahkan"}


def test_a_wide_page_lies_across_and_its_tables_use_the_width() -> None:
    table = Table("t", ("a", "b"), (Row((cell("1"), cell("2"))),))
    tall, wide = (body(document(Page("J", (table,), wide=across))) for across in (False, True))
    size = wide.find(f"{W}sectPr/{W}pgSz")
    assert size is not None
    assert dict(size.items()) == {f"{W}w": "16838", f"{W}h": "11906", f"{W}orient": "landscape"}
    widths = [int(value(every(r, "tblPr")[0], "tblW", attribute="w") or 0) for r in (tall, wide)]
    assert widths == [11906 - 2 * 1134, 16838 - 2 * 1134]


def test_the_rows_of_a_form_have_room_for_a_pen() -> None:
    rows = (Row((cell("1"),)), Row((cell("g"),), group=True))
    root = printed(Table("t", ("a",), rows, form=True))
    head, first, group = every(root, "tr")
    assert [bool(every(row, "trHeight")) for row in (head, first, group)] == [False, True, False]
    assert every(printed(Table("t", ("a",), rows)), "trHeight") == []
