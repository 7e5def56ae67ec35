"""Acuan medan: setiap kunci model diuraikan, setiap tautan sampai, tidak ada kata mesin."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from standar.export.skema import SCHEMAS
from standar.model.base import Node, inner_slots, listed, slots
from standar.render.html import page as to_html
from standar.source.read import read
from standar.view.blocks import Code, Heading, Link, Page, Paragraph, Strong, Table, words
from standar.view.medan import BERKAS, halaman_medan

PAGES = dict(zip(BERKAS, halaman_medan(), strict=True))


def tables(page: Page) -> Iterator[Table]:
    yield from (block for block in page.blocks if isinstance(block, Table))


def rows(page: Page) -> Iterator[tuple[str, str, str]]:
    for table in tables(page):
        for row in table.rows:
            said = [
                words(b.text) for c in row.cells for b in c.blocks[:1] if isinstance(b, Paragraph)
            ]
            yield said[0], said[1], said[2]


def models(model: type[Node], seen: set[type[Node]]) -> set[type[Node]]:
    """A model and all parts below it."""
    if model not in seen:
        seen.add(model)
        for slot in inner_slots(model):
            if slot.model is not None and slot.name != "bawaan":
                models(slot.model, seen)
    return seen


def test_there_is_a_page_for_every_kind_of_file_that_editors_know() -> None:
    assert {name: model for name, (model, _) in BERKAS.items()} == SCHEMAS


@pytest.mark.parametrize("name", BERKAS)
def test_every_key_of_every_part_is_described_once(name: str) -> None:
    parts = models(listed(BERKAS[name][0]), set())
    wanted = sorted(slot.name for part in parts for slot in slots(part))
    described = sorted(key.removesuffix(" (wajib)") for key, _, _ in rows(PAGES[name]))
    assert described == wanted


@pytest.mark.parametrize("name", BERKAS)
def test_what_is_written_is_said_in_words(name: str) -> None:
    for key, about, filling in rows(PAGES[name]):
        assert about.endswith("."), key
        assert filling, key
        assert not {"str", "tuple", "None", "Annotated"} & set(filling.replace(",", " ").split())


def test_kinds_of_values_are_told_apart() -> None:
    said = {(key, filling) for page in PAGES.values() for key, _, filling in rows(page)}
    assert ("jumlah", "misalnya Rp50.000 atau Rp1.250.000") in said
    assert ("waktu", "misalnya 3 hari kerja atau paling lama 5 hari kerja") in said
    assert ("opsional", "ya atau tidak") in said
    assert ("kode (wajib)", "kode: huruf kecil, angka, dan tanda hubung") in said
    assert ("nomor", 'nomor di dalam tanda kutip, misalnya "(0541) 000-000"') in said
    assert ("zona_waktu", "pilihan: WIB, WITA, WIT") in said
    assert ("tanggal (wajib)", "tanggal, misalnya 2026-03-02 atau 2 Maret 2026") in said
    assert ("rangkap", "bilangan bulat") in said


def test_components_stand_with_their_law_and_with_what_helps_citizens() -> None:
    texts = [
        words(block.text)
        for table in tables(PAGES["standar-pelayanan"])
        for row in table.rows
        for block in row.cells[1].blocks
        if isinstance(block, Paragraph)
    ]
    assert sum(text.startswith("Dasar: UU 25/2009 Pasal 21 huruf") for text in texts) == 14
    assert "Bila berkurang: meringankan warga." in texts


def test_a_key_that_must_be_written_is_marked() -> None:
    first = next(tables(PAGES["unit"])).rows[0].cells[0].blocks[0]
    assert isinstance(first, Paragraph)
    assert first.text == (Strong("nama"), " (wajib)")


@pytest.mark.parametrize("name", BERKAS)
def test_every_link_leads_to_a_heading_of_these_pages(name: str) -> None:
    anchors = {
        page: {"/".join(block.anchor) for block in shown.blocks if isinstance(block, Heading)}
        for page, shown in PAGES.items()
    }
    for table in tables(PAGES[name]):
        for row in table.rows:
            for block in row.cells[2].blocks:
                assert isinstance(block, Paragraph)
                for part in block.text if isinstance(block.text, tuple) else ():
                    if isinstance(part, Link):
                        page, _, anchor = part.href.partition("#")
                        assert anchor in anchors[page.removesuffix(".html") or name], part


def test_examples_are_the_components_of_the_example_standard() -> None:
    codes = [b.text for b in PAGES["standar-pelayanan"].blocks if isinstance(b, Code)]
    keys = [next(iter(read(text).data)) for text in codes]
    assert keys[:4] == ["sop", "persyaratan", "prosedur", "jangka_waktu"]
    assert len(keys) == 14  # jaminan_keamanan is plain text and needs no section


@pytest.mark.parametrize("name", BERKAS)
def test_pages_become_html_with_an_anchor_for_every_key(name: str) -> None:
    html = to_html(PAGES[name])
    assert html.count("<h1>") == 1
    for slot in slots(listed(BERKAS[name][0])):
        assert f'id="{slot.name}"' in html
