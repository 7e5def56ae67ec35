"""Halaman galat di pratinjau: letak, pesan, tulisan yang benar, dan aturannya."""

from __future__ import annotations

from standar.model import StandarPelayanan
from standar.project.document import parse
from standar.render.html import page
from standar.report import unique
from standar.rules import catalogue
from standar.source.read import read
from standar.view.blocks import Items, words
from standar.view.galat import halaman_berkas, halaman_galat, jumlah_galat

NAME = "standards/dinas/ktp.yaml"
FOUND = unique(
    parse(read("layanan: A\nprduk: x\nbiaya: 5.000\n", NAME), StandarPelayanan).diagnostics
)


def test_a_finding_has_its_place_its_sentence_and_its_rule() -> None:
    block = halaman_berkas(NAME, FOUND, catalogue(), "layanan/dinas/ktp.html").blocks[0]
    assert isinstance(block, Items)
    assert [words(item.text) for item in block.items] == ["ktp.yaml:2:1", "ktp.yaml:3:8"]
    [said] = block.items[1].details
    assert "5.000" in words(said)
    assert "Rp5.000" in words(said)
    html = page(halaman_berkas(NAME, FOUND, catalogue(), "layanan/dinas/ktp.html"))
    assert 'href="../../aturan/angka-telanjang.html"' in html


def test_the_overview_names_every_file_once() -> None:
    html = page(halaman_galat({NAME: FOUND, "standards/unit.yaml": []}, catalogue()))
    assert html.count(f"<h2>{NAME}</h2>") == 1
    assert 'href="aturan/kunci-tidak-dikenal.html"' in html
    assert jumlah_galat({NAME: FOUND}) == "1 berkas bergalat"


def test_without_errors_it_says_so() -> None:
    assert "Tidak ada galat." in page(halaman_galat({}, catalogue()))
    assert jumlah_galat({}) == "tidak ada berkas bergalat"
