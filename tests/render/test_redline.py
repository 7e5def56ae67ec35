import datetime
import os

import pytest
from hypothesis import given, settings

from standar.importer import Returned, read
from standar.path import Path
from standar.render.word import Signed, bookmarks, document, redline
from standar.view.blocks import (
    Cell,
    Flow,
    Heading,
    Item,
    Items,
    Link,
    Page,
    Paragraph,
    Row,
    Step,
    Strong,
    Table,
    cell,
)
from tests.resolved import resolved

from .paper import W, body, every, file, lines, said, value
from .redline import NEUTRAL, merged, pairs, rows, settled, shape

PAIRS = int(os.environ.get("STANDAR_PASANGAN", "30"))
"""How many pairs of standards are tried; many more with `poe tes-perubahan`."""
DAY = datetime.date(2025, 11, 3)


def one(*blocks: Paragraph | Items | Flow | Table) -> Page:
    """A page with one component."""
    row = Row((cell("1."), Cell(blocks)), ("persyaratan",))
    return Page(
        "Standar", (Heading(2, "Layanan", ("layanan",)), Table("A", ("NO", "URAIAN"), (row,)))
    )


def item(code: str, text: str, *details: str) -> Item:
    return Item(text, details, anchor=("persyaratan", code))


KK, KTP, FOTO = item("kk", "Kartu Keluarga", "Asli"), item("ktp", "KTP-el"), item("foto", "Foto")


def listed(*items: Item) -> Page:
    return one(Items(items, ordered=True))


def both(before: Page, after: Page) -> Returned:
    found = read(merged(before, after), bookmarks(after))
    assert isinstance(found, Returned)
    return found


# --- accept all is the new document, reject all the old one ---------------------------------------


@settings(max_examples=PAIRS, deadline=None)
@given(pairs())
def test_accepting_all_gives_the_new_text_and_rejecting_all_the_old(
    pair: tuple[Page, Page],
) -> None:
    found = resolved(merged(*pair))
    assert found.accepted == tuple(lines(body(document(pair[1]))))
    assert found.rejected == tuple(lines(body(document(pair[0]))))


@settings(max_examples=PAIRS, deadline=None)
@given(pairs())
def test_styles_lists_links_and_tables_are_those_of_either_side(pair: tuple[Page, Page]) -> None:
    data = merged(*pair)
    for side, page in zip(("rejected", "accepted"), pair, strict=True):
        alone = document(page)
        assert shape(settled(data, side), data) == shape(body(alone), alone)
        assert rows(settled(data, side)) == rows(body(alone))


@settings(max_examples=PAIRS, deadline=None)
@given(pairs())
def test_ids_and_bookmarks_are_unique_and_ranges_are_closed(pair: tuple[Page, Page]) -> None:
    root = body(merged(*pair))
    starts = [*every(root, "bookmarkStart"), *every(root, "commentRangeStart")]
    tracked = [
        element.get(f"{W}id")
        for name in ("ins", "del", "moveFrom", "moveTo", "pPrChange", "moveFromRangeStart",
                     "moveToRangeStart")
        for element in every(root, name)
    ]  # fmt: skip
    ids = [*tracked, *(start.get(f"{W}id") for start in starts)]
    assert len(ids) == len(set(ids))
    names = [mark.get(f"{W}name") for mark in every(root, "bookmarkStart")]
    assert len(names) == len(set(names))
    for kind in ("bookmark", "commentRange", "moveFromRange", "moveToRange"):
        opened = [mark.get(f"{W}id") for mark in every(root, f"{kind}Start")]
        assert sorted(opened, key=str) == sorted(
            (mark.get(f"{W}id") for mark in every(root, f"{kind}End")), key=str
        )


def test_nothing_is_tracked_where_nothing_changed() -> None:
    root = body(merged(listed(KK, KTP), listed(KK, KTP)))
    assert not [e for name in ("ins", "del", "pPrChange") for e in every(root, name)]
    alone = document(listed(KK, KTP))
    assert shape(root, alone) == shape(body(alone), alone)


def test_the_same_pair_gives_the_same_bytes() -> None:
    assert merged(listed(KK, KTP), listed(KTP, FOTO)) == merged(listed(KK, KTP), listed(KTP, FOTO))


# --- what is shown --------------------------------------------------------------------------------


def changes(before: Page, after: Page) -> list[tuple[str, str]]:
    """Every change with its words."""
    root = body(merged(before, after))
    return [
        (str(change.tag).removeprefix(W),
         "".join(text.text or "" for text in change.iter(f"{W}t", f"{W}delText")))
        for change in root.iter(*(W + name for name in ("ins", "del", "moveFrom", "moveTo")))
        if len(change)
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("before", "after", "gone", "came"),
    [
        ("Paling lama 3 hari kerja.", "Paling lama 2 hari kerja.", "3 hari kerja", "2 hari kerja"),
        ("Tarif Rp50.000 per surat", "Tarif Rp25.000 per surat", "Rp50.000 ", "Rp25.000 "),
        ("Lihat Pasal 21 huruf e.", "Lihat Pasal 22 huruf e.", "Pasal 21 huruf e",
         "Pasal 22 huruf e"),
    ],
)  # fmt: skip
def test_amounts_and_citations_are_replaced_whole(
    before: str, after: str, gone: str, came: str
) -> None:
    shown = changes(one(Paragraph(before)), one(Paragraph(after)))
    assert shown == [("del", gone), ("ins", came)]


def test_paragraphs_of_other_words_are_replaced_whole() -> None:
    shown = changes(one(Paragraph("Belum ditulis.")), one(Paragraph("Tidak dipungut biaya")))
    assert shown == [("del", "Belum ditulis."), ("ins", "Tidak dipungut biaya")]


def test_an_added_item_is_one_added_paragraph() -> None:
    assert changes(listed(KK, FOTO), listed(KK, KTP, FOTO)) == [("ins", "KTP-el")]


def test_an_item_and_its_details_are_moved_not_written_anew() -> None:
    others = KTP, FOTO, item("surat", "Surat kuasa")
    before, after = listed(KK, *others), listed(*others, KK)
    assert changes(before, after) == [
        ("moveFrom", "Kartu Keluarga"), ("moveFrom", "Asli"),
        ("moveTo", "Kartu Keluarga"), ("moveTo", "Asli"),
    ]  # fmt: skip
    root = body(merged(before, after))
    named = [
        [mark.get(f"{W}name") for mark in every(root, f"{way}RangeStart")]
        for way in ("moveFrom", "moveTo")
    ]
    assert named[0] == named[1]
    assert len(set(named[0])) == 2


def test_an_item_that_got_another_code_is_still_that_item() -> None:
    renamed = item("kartu", "Kartu Keluarga terbaru", "Asli")
    assert changes(listed(KK, KTP), listed(renamed, KTP)) == [("ins", " terbaru")]


def table(*lines: tuple[str, ...], head: tuple[str, ...] = ("Jenis", "Tarif")) -> Page:
    made = (Row(tuple(cell(text) for text in line), ("biaya", line[0])) for line in lines)
    return one(Table("Tarif", head, tuple(made)))


def test_rows_are_added_and_removed_as_rows() -> None:
    before, after = table(("baru", "1"), ("hilang", "2")), table(("baru", "1"), ("rusak", "3"))
    root = body(merged(before, after))
    marked = {
        name: [said(row) for row in every(root, "tr") if row.find(f"{W}trPr/{W}{name}") is not None]
        for name in ("ins", "del")
    }
    assert marked == {"ins": ["rusak3"], "del": [""]}
    removed = [text.text for text in every(root, "delText")]
    assert removed == ["hilang", "2"]


def test_a_moved_row_is_marked_as_moved() -> None:
    before = table(("baru", "1"), ("hilang", "2"), ("rusak", "3"))
    after = table(("hilang", "2"), ("rusak", "3"), ("baru", "1"))
    assert changes(before, after) == [
        ("moveFrom", "baru"), ("moveFrom", "1"), ("moveTo", "baru"), ("moveTo", "1"),
    ]  # fmt: skip


def test_rows_with_another_number_of_cells_share_one_grid() -> None:
    before = table(("baru", "1"), ("hilang", "2"))
    after = table(("baru", "a", "1"), ("hilang", "b", "2"), head=("Jenis", "Kelompok", "Tarif"))
    found = resolved(merged(before, after))
    assert found.accepted == tuple(lines(body(document(after))))
    assert found.rejected == tuple(lines(body(document(before))))
    inner = every(body(merged(before, after)), "tbl")[1]
    columns = len(every(inner, "gridCol"))
    for row in every(inner, "tr"):
        spans = [int(value(c, "tcPr", "gridSpan") or 1) for c in row.iterchildren(f"{W}tc")]
        assert sum(spans) == columns


def test_a_link_stays_a_link_and_the_change_stands_inside_it() -> None:
    def page(text: str) -> Page:
        return one(Paragraph(("Lihat ", Link(text, "https://contoh.go.id/"), " ya")))

    root = body(merged(page("daftar lama kami"), page("daftar baru kami")))
    assert {part.tag.removeprefix(W) for link in every(root, "hyperlink") for part in link} == {
        "r", "ins", "del",
    }  # fmt: skip


def test_words_that_only_became_bold_are_replaced() -> None:
    shown = changes(one(Paragraph(("a b", " c"))), one(Paragraph((Strong("a b"), " c"))))
    assert shown == [("del", "a b"), ("ins", "a b")]


# --- who and why ----------------------------------------------------------------------------------

CAUSES: dict[Path, tuple[Signed, ...]] = {
    ("persyaratan", "ktp"): (
        Signed("m-01", "Masukan: KTP tidak perlu.\nJawaban: diterima.", DAY),
        Signed("m-04", "Masukan: sama.\nJawaban: lihat m-01."),
    ),
    ("persyaratan", "foto"): (Signed("m-02", "Masukan: foto.\nJawaban: dua lembar.", DAY),),
}


def signed(before: Page, after: Page) -> bytes:
    return redline(before, after, lambda path: CAUSES.get(path, ()), NEUTRAL)


def test_a_change_is_signed_by_its_first_cause_or_by_nobody_in_particular() -> None:
    after = listed(item("kk", "Kartu Keluarga", "Salinan"), FOTO)
    data = signed(listed(KK, KTP, FOTO), after)
    authors = {
        (change.get(f"{W}author"), change.get(f"{W}date"))
        for name in ("ins", "del")
        for change in every(body(data), name)
    }
    assert authors == {("m-01", "2025-11-03T00:00:00Z"), ("Panitia", None)}


def test_every_cause_has_one_comment_at_its_part_however_often_it_changed() -> None:
    after = listed(KK, item("foto", "Foto terbaru ukuran 4x6 sebanyak dua lembar"))
    data = signed(
        listed(KK, KTP, item("foto", "Foto berwarna ukuran 4x6 sebanyak tiga lembar")), after
    )
    comments = every(file(data, "word/comments.xml"), "comment")
    assert [(c.get(f"{W}author"), lines(c)) for c in comments] == [
        ("m-01", ["Masukan: KTP tidak perlu.", "Jawaban: diterima."]),
        ("m-04", ["Masukan: sama.", "Jawaban: lihat m-01."]),
        ("m-02", ["Masukan: foto.", "Jawaban: dua lembar."]),
    ]
    references = [r.get(f"{W}id") for r in every(body(data), "commentReference")]
    assert sorted(references, key=str) == sorted((c.get(f"{W}id") for c in comments), key=str)
    for mark in (*every(body(data), "commentRangeStart"), *every(body(data), "commentRangeEnd")):
        parent = mark.getparent()
        assert parent is not None
        assert parent.tag == f"{W}p"


def test_the_reader_finds_the_comments_at_the_parts_they_explain() -> None:
    before, after = listed(KK, KTP, FOTO), listed(KK, item("foto", "Foto 4x6"))
    known = {**bookmarks(before), **bookmarks(after)}
    found = read(signed(before, after), known)
    assert isinstance(found, Returned)
    assert [(comment.path[-1], comment.text.splitlines()[0]) for comment in found.comments] == [
        ("ktp", "Masukan: KTP tidak perlu."),
        ("ktp", "Masukan: sama."),
        ("foto", "Masukan: foto."),
    ]


def test_hostile_names_and_notes_are_only_text() -> None:
    odd = '</w:t><w:x a="1">&\x00\u202e\uffff'
    data = redline(
        listed(KK), listed(KK, KTP), lambda _: (Signed(odd, odd),), Signed(odd), header=odd
    )
    kept = odd.replace("\x00", "").replace("\uffff", "")
    comments = every(file(data, "word/comments.xml"), "comment")
    assert [(c.get(f"{W}author"), lines(c)) for c in comments] == [(kept, [kept])]


def test_word_is_told_to_go_on_tracking_where_the_schema_wants_it() -> None:
    parts = [
        str(e.tag).removeprefix(W)
        for e in file(merged(listed(KK), listed(KTP)), "word/settings.xml")
    ]
    assert parts[:3] == ["zoom", "trackRevisions", "defaultTabStop"]
    plain = [str(e.tag).removeprefix(W) for e in file(document(listed(KK)), "word/settings.xml")]
    assert "trackRevisions" not in plain


def test_marks_stand_in_the_order_of_the_schema() -> None:
    order = ["pStyle", "pageBreakBefore", "numPr", "spacing", "ind", "jc", "rPr", "pPrChange"]
    root = body(merged(listed(KK), one(Flow((Step("Pemohon", "Serahkan"), Step("A", "b"))))))
    for about in every(root, "pPr"):
        places = [order.index(str(part.tag).removeprefix(W)) for part in about]
        assert places == sorted(places)
