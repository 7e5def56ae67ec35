import pytest

from standar.render.word import document
from standar.view.blocks import (
    Added,
    Block,
    Cell,
    Code,
    Compared,
    Facts,
    Flow,
    Heading,
    Item,
    Items,
    Link,
    Note,
    Page,
    Paragraph,
    Removed,
    Row,
    Step,
    Strong,
    Table,
    cell,
)

from .paper import Element, W, body, every, file, lines, printed, said, styles, value

INNER = Table("Tarif", ("Uraian", "Tarif"), (Row((cell("a"), cell("Rp1", "right"))),))


def numbers(root: Element) -> list[str | None]:
    return [value(p, "pPr", "numPr", "numId") for p in every(root, "p")]


def test_headings_have_the_real_styles_of_their_level() -> None:
    root = printed(Heading(2, "Dua"), Heading(3, "Tiga"), title="Satu")
    assert styles(every(root, "p")) == ["Heading1", "Heading2", "Heading3"]
    assert lines(root) == ["Satu", "Dua", "Tiga"]


@pytest.mark.parametrize(("level", "style"), [(0, "Heading1"), (6, "Heading6"), (9, "Heading6")])
def test_a_heading_of_any_level_has_a_style_that_exists(level: int, style: str) -> None:
    assert styles(every(printed(Heading(level, "x")), "p"))[-1] == style


def test_chapters_begin_on_new_pages_but_for_the_first() -> None:
    root = printed(Heading(2, "A"), Heading(3, "B"), Heading(2, "C"), chapters=2)
    assert [said(p) for p in every(root, "p") if every(p, "pageBreakBefore")] == ["C"]


def test_a_subtitle_follows_the_title() -> None:
    root = body(document(Page("Judul", (), "Anak judul")))
    assert styles(every(root, "p")) == ["Heading1", "Subtitle"]


def test_a_label_is_strong_and_stands_before_its_text() -> None:
    root = printed(Paragraph("isi", "Catatan"))
    first = every(root, "p")[-1]
    assert said(first) == "Catatan: isi"
    strong = [said(r) for r in every(first, "r") if value(r, "rPr", "rStyle") == "Strong"]
    assert strong == ["Catatan:"]


def test_facts_are_named_lines() -> None:
    root = printed(Facts((("Alamat", "Jalan 1"), ("Situs", "contoh.go.id"))))
    assert lines(root)[1:] == ["Alamat:\tJalan 1", "Situs:\tcontoh.go.id"]
    nested = printed(Table("t", ("a",), (Row((Cell((Facts((("Alamat", "J"),)),)),)),)))
    assert "Alamat: J" in lines(nested)


def test_an_ordered_list_is_numbered_by_word_not_typed() -> None:
    root = printed(Items((Item("satu"), Item("dua")), ordered=True))
    assert lines(root)[1:] == ["satu", "dua"]
    first, second = numbers(root)[1:]
    assert first is not None
    assert first == second


def test_a_single_bullet_is_no_list() -> None:
    root = printed(Items((Item("satu", ("Jenis: x",)),)))
    assert lines(root)[1:] == ["satu", "Jenis: x"]
    assert numbers(root) == [None, None, None]


def test_details_stand_under_their_item_and_short_ones_share_a_line() -> None:
    details = ("Jenis: administratif", "Bentuk: asli", "a. Mencocokkan", "Catatan: " + "x" * 60)
    root = printed(Items((Item("KTP", details), Item("KK")), ordered=True))
    assert lines(root)[1:] == [
        "KTP",
        "Jenis: administratif · Bentuk: asli",
        "a. Mencocokkan",
        "Catatan: " + "x" * 60,
        "KK",
    ]
    assert styles(every(root, "p"))[2:5] == ["Keterangan"] * 3
    assert [bool(number) for number in numbers(root)[1:]] == [True, False, False, False, True]


def test_a_time_is_not_broken_between_its_lines_unless_it_is_long() -> None:
    long = "sesuai jadwal yang disepakati dengan pemohon"
    root = printed(Flow((Step("", "Satu", "1 hari kerja"), Step("", "Dua", long))))
    assert lines(root)[1:] == ["Satu (1\u00a0hari\u00a0kerja)", f"Dua ({long})"]


def test_steps_are_numbered_with_actor_time_and_branches() -> None:
    step = Step("Pemohon", "Menyerahkan berkas", "5 menit", ("Sistem: SIAK",),
                (("berkas kurang", "Dikembalikan"),))  # fmt: skip
    root = printed(Flow((step, Step("", "Menerima"))))
    assert lines(root)[1:] == [
        "Pemohon: Menyerahkan berkas (5\u00a0menit)", "Sistem: SIAK",
        "Bila berkas kurang: Dikembalikan", "Menerima",
    ]  # fmt: skip
    assert value(every(root, "p")[1], "r", "rPr", "rStyle") == "Strong"
    assert numbers(root)[1] == numbers(root)[4] is not None


def test_blocks_inside_an_item_are_indented_below_it() -> None:
    inner: tuple[Block, ...] = (Items((Item("a"), Item("b"))), Paragraph("c"), INNER)
    root = printed(Items((Item("x", blocks=inner), Item("y")), ordered=True))
    levels = [value(p, "pPr", "numPr", "ilvl") for p in every(root, "p")]
    assert levels[1:4] == ["0", "1", "1"]
    after = next(p for p in every(root, "p") if said(p) == "c")
    assert value(after, "pPr", "ind", attribute="left") == "380"
    assert value(every(root, "tblPr")[0], "tblInd", attribute="w") == "380"


def test_a_warning_is_set_apart_by_style() -> None:
    root = printed(Note("Awas", "warning"), Note("Omong-omong"))
    assert styles(every(root, "p"))[1:] == ["Peringatan", "Keterangan"]


def test_code_keeps_its_lines_and_spaces() -> None:
    root = printed(Code("a:\n  b: 1\n\tc", "yaml"))
    assert said(every(root, "p")[-1]) == "a:\n  b: 1\n\tc"


def test_both_sides_of_a_change_follow_each_other_under_their_heads() -> None:
    root = printed(Compared(("lama", ("satu ", Removed("dua"))), ((Added("baru"),),)))
    assert lines(root)[1:] == ["Semula: lama", "satu dua", "Menjadi: baru"]


def test_strong_words_keep_the_spaces_around_them() -> None:
    root = printed(Paragraph(("satu ", Strong("dua"), " tiga")))
    assert lines(root)[-1] == "satu dua tiga"


def relations(*blocks: Block) -> dict[str, str]:
    root = file(document(Page("J", blocks)), "word/_rels/document.xml.rels")
    external = (r for r in root if r.get("TargetMode") == "External")
    return {r.get("Id", ""): r.get("Target", "") for r in external}


def test_links_to_the_web_lead_there_and_are_written_once() -> None:
    link = Link("situs", "https://contoh.go.id/?a=1&b=2")
    assert list(relations(Paragraph((link,)), Paragraph((link,))).values()) == [link.href]


@pytest.mark.parametrize(
    "href",
    ["javascript:alert(1)", "file:///etc/passwd", "\x01javascript:x", "//contoh.go.id", "data:,x",
     "https://", "http://a b", "\\\\server\\share", ""],
)  # fmt: skip
def test_a_link_of_any_other_kind_is_only_its_words(href: str) -> None:
    assert relations(Paragraph((Link("kata", href),))) == {}
    root = printed(Paragraph((Link("kata", href),)))
    assert lines(root)[-1] == "kata"
    assert not every(root, "hyperlink")


def test_a_link_inside_the_page_leads_to_the_bookmark_of_its_target() -> None:
    root = printed(Paragraph((Link("ke A", "#a/b"),)), Heading(2, "A", ("a", "b")), address="unit")
    target = every(root, "hyperlink")[0].get(f"{W}anchor")
    mark = next(p for p in every(root, "p") if every(p, "bookmarkStart"))
    assert every(mark, "bookmarkStart")[0].get(f"{W}name") == target == "unit__a__b"
    assert said(mark) == "A"


def test_every_anchor_is_one_bookmark_with_a_start_and_an_end() -> None:
    blocks: tuple[Block, ...] = (
        Heading(2, "h", ("h",)),
        Items((Item("i", anchor=("i",)), Item("j", anchor=("j",)))),
        Flow((Step("s", "t", anchor=("s",)),)),
        Table("t", ("k",), (Row((cell("r"),), ("r",)), Row((Cell(()),), ("kosong",)))),
    )
    root = printed(*blocks)
    starts, ends = every(root, "bookmarkStart"), every(root, "bookmarkEnd")
    assert [s.get(f"{W}name") for s in starts] == ["h", "i", "j", "s", "r"]
    assert [s.get(f"{W}id") for s in starts] == [e.get(f"{W}id") for e in ends]


def test_a_part_that_is_named_twice_has_one_bookmark() -> None:
    root = printed(Heading(2, "a", ("x",)), Heading(2, "b", ("x",)))
    assert [s.get(f"{W}name") for s in every(root, "bookmarkStart")] == ["x"]


def test_room_between_kinds_of_blocks_is_spacing_not_empty_paragraphs() -> None:
    blocks = (Items((Item("a"), Item("b"))), Paragraph("c"), Facts((("d", "e"),)), INNER, INNER)
    root = printed(*blocks)
    empty = [p for p in every(root, "p") if not said(p)]
    assert styles(empty) == ["Sela"] * 2, "only between two tables and after the last one"
    after = next(p for p in every(root, "p") if said(p) == "c")
    assert value(after, "pPr", "spacing", attribute="before") == "140"


def test_facts_with_a_long_name_all_begin_their_texts_behind_it() -> None:
    def stops(*names: str) -> list[str | None]:
        root = printed(Facts(tuple((name, "isi") for name in names)))
        return [value(p, "pPr", "ind", attribute="hanging") for p in every(root, "p")[1:]]

    assert stops("Mutu", "Responden") == [None, None]  # the style has room for them
    long = stops("Mutu", "Indeks Kepuasan Masyarakat")
    assert long == [long[0]] * 2
    assert int(str(long[0])) > 2268
