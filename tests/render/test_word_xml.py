import re
from string import ascii_lowercase, digits

from hypothesis import example, given
from hypothesis import strategies as st
from lxml import etree

from standar.render.word.xml import BOOKMARK_MAX, bookmark, clean, el, escape, paragraph, part, run

from .paper import every, said

paths = st.lists(st.text(min_size=1), min_size=1).map(tuple)
kode = st.from_regex(r"[a-z0-9]+(-[a-z0-9]+)*", fullmatch=True)


def readable(text: str) -> str:
    return re.sub("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "", text)


@given(st.text())
@example("a < b & c > \"d\" 'e'")
@example("]]> <w:p/> <!-- x --> &amp;")
@example("baris\nbaru\tlompat")
@example("\x00\x08\x0b\x1f\ufffe\uffff")
@example("ok 👩🏽\u200d🌾 שלום مرحبا \u202e")
def test_any_text_comes_back_from_a_run(text: str) -> None:
    root = etree.fromstring(part("document", el("p", run(text))))
    assert said(root) == readable(text.replace("\r\n", "\n").replace("\r", "\n"))


@given(st.text())
@example('" onload="x')
def test_any_text_comes_back_from_an_attribute(text: str) -> None:
    root = etree.fromstring(part("document", el("tblCaption", val=text)))
    assert next(iter(root[0].attrib.values())) == clean(text)


def test_a_lone_surrogate_is_dropped_not_fatal() -> None:
    assert run("a\ud800b").encode() == run("ab").encode()
    assert escape("\udfff") == ""


def test_spaces_at_the_ends_of_a_text_are_kept() -> None:
    root = etree.fromstring(part("document", el("p", run("  dua  "), run(" "))))
    kept = {t.get("{http://www.w3.org/XML/1998/namespace}space") for t in every(root, "t")}
    assert kept == {"preserve"}
    assert said(root) == "  dua   "


def test_properties_of_a_paragraph_stand_in_the_order_of_the_schema() -> None:
    text = paragraph("Kode", number=(3, 1), above=0, indent=5, align="right", new_page=True)
    names = re.findall(r"<w:(\w+)", text)
    assert names == [
        "p", "pPr", "pStyle", "pageBreakBefore", "numPr", "ilvl", "numId", "spacing", "ind", "jc",
    ]  # fmt: skip


@given(st.text(), paths)
def test_a_bookmark_is_a_name_that_word_takes(address: str, path: tuple[str, ...]) -> None:
    name = bookmark(address, path)
    assert len(name) <= BOOKMARK_MAX
    assert name[0] in ascii_lowercase
    assert set(name) <= set(ascii_lowercase + digits + "_")


@given(st.lists(st.lists(kode, min_size=1, max_size=4).map(tuple), unique=True, max_size=6))
@example([("ktp", "el"), ("ktp-el",)])
@example([("a-b", "c"), ("a", "b-c"), ("a", "b", "c"), ("a-b-c",)])
def test_different_parts_have_different_bookmarks(addresses: list[tuple[str, ...]]) -> None:
    assert len({bookmark("unit", path) for path in addresses}) == len(addresses)


def test_a_short_address_can_be_read_in_its_bookmark() -> None:
    assert bookmark("dinas", ("ktp-el", "persyaratan", "kk")) == "dinas__ktp_el__persyaratan__kk"


def test_a_long_address_keeps_its_end_and_a_digest() -> None:
    name = bookmark("setda/bagian-umum", ("peminjaman-gedung", "persyaratan", "formulir"))
    assert re.fullmatch(r"[a-z_]*persyaratan_formulir_[0-9a-f]{12}", name)


def test_a_bookmark_does_not_depend_on_where_address_and_path_are_cut() -> None:
    assert bookmark("a/b", ("c",)) == bookmark("a", ("b", "c")) == bookmark("", ("a", "b", "c"))
