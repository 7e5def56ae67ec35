"""Setiap macam naskah sah menurut skema Open XML, juga bila isinya bermusuhan."""

from __future__ import annotations

import re
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from standar.fkp.terbitan import Terbitan
from standar.kertas import kertas
from standar.model import Proyek
from standar.path import Path as Address
from standar.render.word import Signed, document, redline
from standar.render.word.kertas_forum import papers as forum_papers
from standar.render.word.kertas_keputusan import decree_paper
from standar.view.blocks import Heading, Item, Items, Note, Page, Paragraph, Table, cell
from standar.view.blocks import Row as TableRow
from tests.ooxml.schema import faults
from tests.view.forum_lengkap import forum_of
from tests.view.ketetapan_contoh import DECREE, enacted

from .test_word import HOSTILE, paper, small
from .test_word_book import DATA

PROYEK = Proyek(nama="Kabupaten Contoh")


def decrees(root: Path) -> Mapping[str, bytes]:
    """A decree in both orders and both forms, on every sheet."""
    made = {}
    for name, more in {
        "kelompok": "", "berurutan": "susunan: berurutan\n", "peraturan": "bentuk: peraturan\n",
    }.items():  # fmt: skip
        found = enacted(root / name, DECREE + more)
        for profil in ("a4", "f4", "f4-215"):
            made[f"{name} {profil}"] = decree_paper(found, kertas(profil=profil))
    return made


def hostile(text: str) -> Page:
    items = Items((Item(text, details=(text,), anchor=("a",)), Item(text)), ordered=True)
    row = TableRow((cell(text), cell(text)), (text,))
    table = Table(text, (text, text), (row, TableRow((cell(text),), group=True)))
    blocks = (Heading(2, text, (text,)), Paragraph(text, text), items, table, Note(text, "warning"))
    return Page(text, blocks, subtitle=text)


def signed(path: Address) -> tuple[Signed, ...]:
    return (Signed(f"Panitia Forum {len(path)}", "Sebab\nperubahan"), Signed("M-1", "<&>"))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    root = tmp_path_factory.mktemp("naskah")
    forum = forum_of(root / "forum")
    found = dict(decrees(root))
    found |= dict(forum_papers(forum, Terbitan("1a2b3c4d", ("5e6f7a8b",)), kertas(), PROYEK, None))
    found["unit"] = paper(*small(root / "unit"))
    found["buku"] = DATA
    for n, text in enumerate(HOSTILE):
        page, other = hostile(text), hostile(f"lain {text}")
        found[f"bermusuhan {n}"] = document(page, header=text, warning=text)
        found[f"perubahan {n}"] = redline(page, other, signed, Signed(text), header=text)
    return found


def test_every_paper_is_valid_by_the_schemas(made: dict[str, bytes], tmp_path: Path) -> None:
    assert len(made) > 30
    assert faults(made, tmp_path) == []


def test_the_schemas_find_what_stands_in_the_wrong_order(tmp_path: Path) -> None:
    stream = BytesIO()
    with ZipFile(BytesIO(DATA)) as old, ZipFile(stream, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "word/document.xml":
                data, count = re.subn(rb"(<w:pStyle [^>]+>)(<w:jc [^>]+>)", rb"\2\1", data, count=1)
                assert count == 1
            new.writestr(name, data)
    (fault,) = faults({"rusak": stream.getvalue()}, tmp_path)
    assert (fault.paper, fault.part) == ("rusak", "/word/document.xml")
    assert "pStyle" in fault.said
