"""Perender HTML: unsur yang benar, teks yang tersaring, tautan yang aman."""

from __future__ import annotations

from collections.abc import Callable
from html.parser import HTMLParser

import pytest

from standar.render import html
from standar.render.inline import text
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
from standar.view.official import Masthead, Signatures
from tests.scale import LINEAR, growth

HOSTILE = "<script>alert('x')</script>\"><img src=x onerror=alert(1)> & {{ 7*7 }}"


class Elements(HTMLParser):
    """The elements of a document with their attributes, and the text in between."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data

    def names(self) -> set[str]:
        return {tag for tag, _ in self.seen}


def hostile_blocks() -> list[Block]:
    x, path = HOSTILE, (HOSTILE, 'a" onclick="b')
    return [
        Heading(2, x, path),
        Paragraph((x, Strong(x), Link(x, x)), x),
        Items((Item(x, (x,), (Paragraph(x),), (*path, "i")),), ordered=True),
        Table(x, (x, x), (Row((cell(x),), group=True), Row((cell(x), cell(x)), (*path, "t")))),
        Facts(((x, x),)),
        Flow((Step(x, x, x, (x,), ((x, x),), (*path, "s")),)),
        Note(x, "warning"),
        Compared((x, (Removed(x),)), ((Added(x),),), (x, x)),
        Code(x, x),
    ]


def test_hostile_text_stays_text_in_every_block() -> None:
    found = Elements(html.page(Page(HOSTILE, tuple(hostile_blocks()), HOSTILE)))
    assert "script" not in found.names()
    assert "img" not in found.names()
    assert not any(name.startswith("on") for _, attributes in found.seen for name in attributes)
    assert found.text.count("<script>alert('x')</script>") >= 20


@pytest.mark.parametrize(
    "href",
    [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", " javascript:x",
        "data:text/html,x", "vbscript:x", "//jahat.example/x", "\\\\jahat.example", "x y", "",
        "file:///etc/passwd", "http://[", "blob:x", "\x01javascript:x",
    ],
)  # fmt: skip
def test_a_link_that_may_not_be_followed_is_only_text(href: str) -> None:
    assert text((Link("kata", href),)) == "kata"


@pytest.mark.parametrize(
    "href",
    [
        "https://contoh.go.id/a?b=c#d", "http://contoh.go.id", "mailto:a@contoh.go.id",
        "tel:0541000101", "#persyaratan/kk", "../index.html", "a/b.html#c", "%3Ascript.html",
    ],
)  # fmt: skip
def test_a_link_that_may_be_followed_is_a_link(href: str) -> None:
    ((tag, attributes),) = Elements(text((Link("kata", href),))).seen
    assert (tag, attributes["href"]) == ("a", href)


@pytest.mark.parametrize(
    ("words", "href", "marked"),
    [
        ("Halaman KK Antar", "https://contoh.go.id/kk", True),
        ("https://contoh.go.id/kk", "https://contoh.go.id/kk", False),
        ("contoh.go.id", "https://contoh.go.id", False),
        ("0811-000", "https://wa.me/62811000", False),
        ("unit", "../index.html", False),
    ],
)
def test_paper_is_to_spell_out_an_address_that_the_words_hide(
    words: str, href: str, marked: bool
) -> None:
    ((_, attributes),) = Elements(text((Link(words, href),))).seen
    assert (attributes.get("class") == "luar") is marked


def test_a_head_stands_above_its_numbers_and_a_name_is_shown_once() -> None:
    row = Row((cell("Persyaratan"), cell("3,41", "right")))
    table = Table("Nilai setiap unsur", ("Unsur", "Nilai", "Mutu"), (row,))
    heads = [Heading(2, name, (name[:3],)) for name in ("Nilai setiap unsur", "Lain")]
    shown = html.render((heads[0], table, heads[1], table))
    assert shown.count('<th scope="col">Unsur</th><th scope="col" class="kanan">Nilai</th>') == 2
    assert shown.count('<th scope="col">Mutu</th>') == 2
    assert shown.count('<caption class="diam">Nilai setiap unsur</caption>') == 1
    assert shown.count("<caption>Nilai setiap unsur</caption>") == 1


def test_addresses_inside_a_text_become_links_without_their_full_stop() -> None:
    found = Elements(text('Lihat https://contoh.go.id/a"b. Surel: tanya@contoh.go.id, ya.'))
    assert [attributes["href"] for _, attributes in found.seen] == [
        "https://contoh.go.id/a",
        "mailto:tanya@contoh.go.id",
    ]
    assert found.text == 'Lihat https://contoh.go.id/a"b. Surel: tanya@contoh.go.id, ya.'


@pytest.mark.parametrize("words", ["tanya.b+c-d@a-b.go.id", "«x1@y.id»", "_x1@y.id_", "é x1@y.id"])
def test_mail_addresses_are_found_wherever_they_stand(words: str) -> None:
    ((_, attributes),) = Elements(text(words)).seen
    assert str(attributes["href"]).removeprefix("mailto:") in words
    assert str(attributes["href"]).endswith(".id")


@pytest.mark.parametrize("letters", ["a", "a.", "a@", "http://,", "a@b."])
def test_looking_for_addresses_in_a_long_text_takes_no_more_than_its_share(letters: str) -> None:
    def prepare(size: int) -> Callable[[], object]:
        words = letters * size + "@"
        return lambda: text(words)

    assert growth(prepare, 3000) < LINEAR


def test_ids_are_addresses_without_white_space_and_never_given_twice() -> None:
    path = ("jumlah_pelaksana", "rincian", "petugas loket")
    shown = html.render([Items((Item("a", anchor=path), Item("b", anchor=path)))])
    assert shown.count('id="jumlah_pelaksana/rincian/petugas-loket"') == 1
    assert shown.count("<li") == 2


def test_headings_open_sections_inside_each_other() -> None:
    blocks: list[Block] = [
        Heading(2, "A", ("a",)),
        Heading(3, "B"),
        Paragraph("x"),
        Heading(2, "C"),
    ]
    assert html.render(blocks).replace("\n", "") == (
        '<section id="a"><h2>A</h2><section><h3>B</h3><p>x</p></section></section>'
        "<section><h2>C</h2></section>"
    )


def test_heading_levels_can_be_shifted_and_stay_between_one_and_six() -> None:
    assert "<h4>" in html.render([Heading(2, "A")], shift=2)
    assert "<h6>" in html.render([Heading(6, "A")], shift=3)
    assert "<h1>" in html.render([Heading(2, "A")], shift=-5)


def test_steps_are_an_ordered_list_with_actor_time_and_branches() -> None:
    step = Step(
        "Pemohon", "Menyerahkan berkas", "5 menit", ("Sistem: X",), (("kurang", "kembali"),)
    )
    shown = html.render([Flow((step, step))])
    assert shown.startswith('<ol class="alur" role="list"><li>')
    assert '<strong class="pelaku">Pemohon</strong> Menyerahkan berkas' in shown
    assert '<span class="waktu">5 menit</span>' in shown
    assert "<li>Bila kurang: kembali</li>" in shown
    assert shown.count('class="pelaku"') == 2


def test_a_table_has_caption_scoped_heads_and_one_body_for_each_group() -> None:
    rows = (
        Row((cell("Gedung"),), group=True),
        Row((cell("Sewa"), cell("Rp50.000", "right")), ("biaya", "tarif", "a")),
        Row((cell("Kendaraan"),), group=True),
        Row((Cell((Paragraph("Bus"), Paragraph("Dasar: x"))), cell("Rp1", "right"))),
    )
    shown = html.render([Table("Tarif", ("Uraian", "Tarif"), rows)])
    assert "<caption>Tarif</caption><thead><tr>" in shown
    assert '<th scope="col">Uraian</th><th scope="col" class="kanan">Tarif</th>' in shown
    assert shown.count("<tbody>") == 2
    assert '<th scope="rowgroup" colspan="2">Gedung</th>' in shown
    assert '<tr id="biaya/tarif/a"><td>Sewa</td><td class="kanan">Rp50.000</td></tr>' in shown
    assert "<td><p>Bus</p><p>Dasar: x</p></td>" in shown


def test_ordered_and_plain_lists_facts_notes_and_code() -> None:
    shown = html.render(
        [
            Items((Item("a", ("rinci",), (Items((Item("b"),)),)),), ordered=True),
            Facts((("Lama", (Strong("1 hari"),)),)),
            Note("Awas", "warning"),
            Code("a: <b>", "yaml"),
            Paragraph("isi", "Catatan"),
        ]
    )
    assert '<ol><li>a<ul class="rinci"><li>rinci</li></ul><ul><li>b</li></ul></li></ol>' in shown
    assert "<dt>Lama</dt><dd><strong>1 hari</strong></dd>" in shown
    assert '<div class="catatan warning" role="note"><p>Awas</p></div>' in shown
    assert "<code>a: &lt;b&gt;</code>" in shown
    assert '<p><span class="label">Catatan:</span> isi</p>' in shown


def test_a_masthead_is_the_title_and_marks_say_what_went_and_came() -> None:
    blocks = (
        Masthead(("BERITA <A>", "NOMOR 1"), ("Dinas",)),
        Paragraph((Removed("<b>"), Added("<c>"))),
        Signatures("Demikian.", ("Kepala <D>",)),
    )
    shown = html.page(Page("Judul", blocks))
    assert shown.count("<h1>") == 1
    assert "<h1>BERITA &lt;A&gt;<br>NOMOR 1</h1><p>Dinas</p>" in shown
    assert "<del>&lt;b&gt;</del><ins>&lt;c&gt;</ins>" in shown
    assert '<p>Demikian.</p><ul class="tanda-tangan"><li>Kepala &lt;D&gt;</li></ul>' in shown


def test_both_sides_of_a_change_stand_in_one_list_and_an_empty_side_is_left_out() -> None:
    both = Compared(("lama", "tetap"), (("se", Added("baru")),))
    shown = html.render([both, Compared((), ("datang",), ("", "Ditambahkan"))])
    assert (
        '<dl class="banding"><div class="lama"><dt>Semula</dt><dd>lama</dd><dd>tetap</dd></div>'
        '<div class="baru"><dt>Menjadi</dt><dd>se<ins>baru</ins></dd></div></dl>'
    ) in shown
    assert (
        '<dl class="banding"><div class="baru"><dt>Ditambahkan</dt><dd>datang</dd></div></dl>'
    ) in shown
