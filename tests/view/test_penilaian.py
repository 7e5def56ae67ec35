"""Halaman penilaian: yang digambar juga tertulis, tanpa angka karangan, dan aman ditampilkan."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import pytest

from standar.assess.ipp import Rentang
from standar.cli.kerangka import frame
from standar.fkp.forum import Records
from standar.penilaian.baca import Assessments, assessed
from standar.project.layout import discover
from standar.render.html import page as to_html
from standar.view.blocks import Heading, Page, Table
from standar.view.f01 import BELUM, jawaban
from standar.view.grafik import Chart
from standar.view.kata_penilaian import huruf, pendek, rentang
from standar.view.pekppp import halaman_pekppp
from standar.view.penilaian import Penilaian, halaman_penilaian
from tests.page_words import page_words
from tests.penilaian.unit_kecil import TODAY, evaluated
from tests.process import ROOT
from tests.rules.harness import lay


def made(root: Path) -> Penilaian:
    """The assessments of the one unit of a project that has any."""
    reading = Assessments(Records(discover(root, root / "standards")), TODAY)
    (folder,) = assessed(reading.records.layout)
    own = reading.pekppp(folder)
    return Penilaian(own.unit, own, reading.ombudsman(folder))


@pytest.fixture(scope="module")
def example() -> Page:
    """The assessments of the example government."""
    return halaman_penilaian(made(ROOT), survey=True)


def test_every_picture_has_a_table_with_the_same_values(example: Page) -> None:
    charts = [block for block in example.blocks if isinstance(block, Chart)]
    assert len(charts) == 3
    for place, block in enumerate(example.blocks):
        if isinstance(block, Chart):
            table = example.blocks[place + 1]
            assert isinstance(table, Table)
            text = page_words(Page("", (table,)))
            assert [p.shown for p in block.points if p.shown not in text] == []


def test_the_page_says_value_reason_and_next_step_and_what_is_not_known(example: Page) -> None:
    text = page_words(example)
    for words in (
        "antara 2,71 dan 4,10 dari 5", "dari 2 ke 3 pada indikator 3: terbitkan standar di sippn",
        "nilai f-02 naik 0,0168", "usahanya pertimbangan kami", "nama resmi belum ditetapkan",
        "belum ditetapkan di program ini", "indeks resmi naik 0,21", "arti kategori dan zona",
        "bukan hasil resmi evaluator", "tanpa nilai", "contoh ilustrasi",
    ):  # fmt: skip
        assert words in text, words


def test_the_public_is_told_no_file_and_no_line(example: Page) -> None:
    text = page_words(example)
    assert ".yaml" not in text
    assert "maklumat.txt" not in text


def test_a_report_for_the_office_names_them() -> None:
    text = page_words(halaman_penilaian(made(ROOT), tempat=True))
    assert "standards/disdukcapil/unit.yaml:23" in text
    assert "penilaian/bukti/maklumat.txt" in text


def test_headings_go_down_one_step_at_a_time(example: Page) -> None:
    levels = [1, *(block.level for block in example.blocks if isinstance(block, Heading))]
    assert all(below <= above + 1 for above, below in pairwise(levels))


def test_what_a_form_says_is_escaped(tmp_path: Path) -> None:
    form = 'indikator:\n  i10: {nilai: 4, bukti: "<script>alert(1)</script>"}\n'
    form += '  i11: {nilai: 4, bukti: {url: "javascript:alert(1)"}}\n'
    evaluated(tmp_path, form=form)
    html = to_html(halaman_penilaian(made(tmp_path)))
    assert "<script>" not in html
    assert 'href="javascript:' not in html
    assert "&lt;script&gt;" in html


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [("3.28", "3.28", "3,28"), ("2.1", "4.305", "antara 2,10 dan 4,31")],
)
def test_a_range_is_told_as_one(low: str, high: str, words: str) -> None:
    assert rentang(Rentang(Fraction(low), Fraction(high))) == words


def test_letters_of_a_range_are_told_from_the_lower_to_the_higher(tmp_path: Path) -> None:
    instrument = evaluated(tmp_path).instrumen
    whole = Rentang(Fraction("3.28"), Fraction("3.84"))
    assert huruf(whole, instrument) == "antara B- (Baik dengan catatan) dan B (Baik)"
    assert huruf(Rentang(Fraction(4), Fraction(4)), instrument) == "B (Baik)"
    assert pendek(Rentang(Fraction(2), Fraction(5))) == "2–5"


def test_f01_does_not_guess_what_no_file_tells(tmp_path: Path) -> None:
    answers = {item.pertanyaan: item.jawaban for item in jawaban(evaluated(tmp_path))}
    assert answers["Apakah standar sudah ditetapkan?"] == BELUM
    assert answers["Berapa nilai IKM terakhir, dan untuk periode mana?"] == BELUM
    assert answers["Berapa jenis layanan pada unit ini?"] == "1"


def test_f01_says_no_number_of_what_is_only_not_kept_here(tmp_path: Path) -> None:
    old = {"skm/2012.yaml": "ikm: 74,55\n", "layanan.yaml": frame("layanan", nama="Contoh")}
    answers = {item.pertanyaan: item.jawaban for item in jawaban(evaluated(tmp_path, old))}
    often = "Berapa kali survei kepuasan masyarakat dilakukan dalam tahun terakhir?"
    assert answers[often] == BELUM
    assert answers["Berapa standar pelayanan yang tersedia?"] == BELUM
    assert answers["Berapa nilai IKM terakhir, dan untuk periode mana?"] == "74,55 (2012)"


def test_what_is_only_limited_is_not_called_proven(tmp_path: Path) -> None:
    small = {"layanan.yaml": lay('produk: "-"\n')}
    words = page_words(halaman_pekppp(evaluated(tmp_path, small)))
    assert "belum dijawab; menurut berkas paling tinggi 1." in words
    assert "tidak diumumkan" not in words
