from typing import get_args

import pytest

from standar.kertas import daftar_kertas, huruf, kertas
from standar.model import Proyek
from standar.model.kertas import NamaHuruf, NamaProfil
from standar.render.word import document
from standar.render.word.book import book
from standar.view.blocks import Page, Paragraph
from tests.render.paper import body, every, file, value


def chosen(**given: object) -> Proyek:
    return Proyek.model_validate({"nama": "Kabupaten Contoh", **given})


def test_the_model_offers_what_the_data_describe() -> None:
    assert {item.kode for item in daftar_kertas().profil} == set(get_args(NamaProfil))
    assert set(get_args(NamaHuruf)) <= {item.nama for item in daftar_kertas().huruf}
    assert {item.huruf for item in daftar_kertas().profil} <= set(get_args(NamaHuruf))


def test_every_profile_says_who_says_so() -> None:
    assert all(item.sumber and item.dicek_pada for item in daftar_kertas().profil)
    assert {item.kode: item.kepastian for item in daftar_kertas().profil} == {
        "a4": "kode-publik", "f4": "kode-publik", "f4-215": "ingatan",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("profil", "tall", "wide"),
    [
        ("a4", ("11906", "16838"), ("16838", "11906")),
        ("f4", ("11906", "18709"), ("18709", "11906")),
        ("f4-215", ("12189", "18709"), ("18709", "12189")),
    ],
)
def test_the_sheet_is_that_of_the_profile_tall_and_across(
    profil: str, tall: tuple[str, str], wide: tuple[str, str]
) -> None:
    pages = [Page("A", (Paragraph("a"),)), Page("B", (Paragraph("b"),), wide=True)]
    sizes = every(body(book(pages, kertas(profil=profil))), "pgSz")
    assert [tuple(size.values())[:2] for size in sizes] == [tall, wide]


def test_a_project_chooses_its_paper_and_what_differs_from_it() -> None:
    own = {"profil": "f4", "huruf": "Times New Roman", "ukuran": 11, "tepi": {"kiri": 30}}
    found = kertas(chosen(kertas=own).kertas)
    assert (found.huruf, found.ukuran, found.tepi.kiri, found.tepi.atas) == (
        "Times New Roman", 11, 30, 25,
    )  # fmt: skip
    assert kertas(chosen(kertas="f4-215").kertas).lebar == 215
    assert kertas(chosen().kertas) == kertas(profil="a4")


def test_another_profile_on_demand_keeps_nothing_of_what_was_changed() -> None:
    own = chosen(kertas={"profil": "f4", "ukuran": 11}).kertas
    assert kertas(own, "f4").ukuran == 11
    assert kertas(own, "a4") == kertas(profil="a4")


def test_a_font_that_is_not_installed_has_substitutes_of_its_width() -> None:
    data = document(Page("J", ()), paper=kertas(profil="f4-215"))
    fonts = {
        font.values()[0]: value(font, "altName")
        for font in every(file(data, "word/fontTable.xml"), "font")
    }
    assert fonts["Bookman Old Style"] == "URW Bookman,TeX Gyre Bonum"
    assert huruf("Arial").pengganti == ("Liberation Sans", "Arimo")
    styles = file(data, "word/styles.xml")
    assert every(styles, "docDefaults", "rPrDefault", "rPr", "rFonts")[0].values()[0] == (
        "Bookman Old Style"
    )


@pytest.mark.parametrize("wrong", ["f5", {"profil": "a4", "ukuran": 40}, {"tepi": {"kiri": 0}}])
def test_paper_that_does_not_exist_is_refused(wrong: object) -> None:
    with pytest.raises(ValueError, match="kertas"):
        chosen(kertas=wrong)
