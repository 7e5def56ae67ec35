"""Maklumat: kata-kata unit sendiri tidak ditambahi; tanpa itu ketiga pernyataan bawaan."""

from __future__ import annotations

from datetime import date

from standar.maklumat import kalimat_maklumat, maklumat, pernyataan
from standar.model import Maklumat, Unit


def test_the_usual_words_hold_the_three_statements_and_say_who_says_so() -> None:
    known = kalimat_maklumat()
    assert len(pernyataan(known.maklumat)) == 3
    assert "terus-menerus" in (known.maklumat.perbaikan or "")
    assert "sanksi" in (known.maklumat.sanksi or "")
    assert "kompensasi" in (known.maklumat.sanksi or "")
    assert (known.sumber, known.kepastian) == (known.sumber, "ditemukan")


def test_own_words_are_printed_as_they_are() -> None:
    own = Maklumat(janji="Kami siap melayani.", kompensasi="Kami antar ke rumah.")
    assert maklumat(Unit(nama="Dinas", maklumat=own)) is own
    assert pernyataan(own) == ("Kami siap melayani.", "Kami antar ke rumah.")


def test_a_number_and_a_day_without_words_stay_beside_the_usual_ones() -> None:
    unit = Unit(nama="Dinas", maklumat=Maklumat(nomor="1/2026", tanggal=date(2026, 3, 2)))
    found = maklumat(unit)
    assert (found.nomor, found.tanggal) == ("1/2026", date(2026, 3, 2))
    assert pernyataan(found) == pernyataan(kalimat_maklumat().maklumat)
    assert pernyataan(maklumat(Unit(nama="Dinas"))) == pernyataan(found)
