"""Aturan ejaan: yang salah diganti dengan yang pasti benar, yang mirip dibiarkan."""

from __future__ import annotations

import pytest

from standar.rules import kata
from tests.rules.teks import findings, mended


@pytest.mark.parametrize(
    ("rule", "text", "right"),
    [
        ("salah-ketik", "Meyerahkan berkas", "Menyerahkan berkas"),
        ("salah-ketik", "PELAYANA PUBLIK", "PELAYANAN PUBLIK"),
        ("salah-ketik", "Nomr 5 tentag Nomr 6", "Nomor 5 tentang Nomor 6"),
        ("salah-ketik", "Tempat parker luas", "Tempat parkir luas"),
        ("ejaan-tidak-baku", "Surat Ijin Praktek", "Surat Izin Praktik"),
        ("ejaan-tidak-baku", "Foto copy KTP", "Fotokopi KTP"),
        ("ejaan-tidak-baku", "ijin, atau perijinan", "izin, atau perizinan"),
        ("awalan-di-terpisah", "Berkas di serahkan dan di cetak", "Berkas diserahkan dan dicetak"),
        ("kata-depan-di-tergabung", "Diloket atau dirumah", "Di loket atau di rumah"),
        ("kata-menempel", "atas permintaanpetugas", "atas permintaan petugas"),
        ("kata-berulang", "Selanjutnya, selanjutnya diperiksa", "Selanjutnya diperiksa"),
        ("kata-berulang", "layanan yang yang cepat", "layanan yang cepat"),
        ("kata-kerja-ganda", "Melakukan memeriksa berkas", "Memeriksa berkas"),
    ],
)
def test_a_wrong_word_is_mended(rule: str, text: str, right: str) -> None:
    assert mended(rule, text) == right


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("salah-ketik", "Desa Segara Jaya"),
        ("salah-ketik", "Charlie Parker"),
        ("salah-ketik", "Sertipikat, musala, catin, dan KIR"),
        ("ejaan-tidak-baku", "Praktik dan izin"),
        ("ejaan-tidak-baku", "Bijih besi dan kijing"),
        ("ejaan-tidak-baku", "buka https://ijin.contoh.go.id/praktek"),
        ("awalan-di-terpisah", "Menunggu di loket, di ruang terima tamu"),
        ("awalan-di-terpisah", "Mulai di proses verifikasi"),
        ("kata-depan-di-tergabung", "Ditempati, dibawahi, kedalaman, dan keluar"),
        ("kata-menempel", "daripada, olehnya, dan bagaimanapun"),
        ("kata-berulang", "Dari, oleh, dan untuk untuknya"),
        ("kata-berulang", "surat-surat dan data-data"),
        ("kata-kerja-ganda", "Melakukan mediasi"),
        ("kata-kerja-ganda", "Melakukan mentoring, melakukan pemeriksaan"),
    ],
)
def test_what_only_looks_wrong_is_not_reported(rule: str, text: str) -> None:
    assert findings(rule, text) == []


@pytest.mark.parametrize("place", ["sebutan/1", "kode", "url", "gambar", "layanan/1"])
def test_words_of_citizens_and_addresses_keep_their_spelling(place: str) -> None:
    assert findings("salah-ketik", "suarat", place) == []
    assert findings("ejaan-tidak-baku", "ijin", place) == []


def test_a_name_of_a_service_is_language() -> None:
    assert len(findings("ejaan-tidak-baku", "Ijin usaha", "layanan")) == 1
    assert len(findings("ejaan-tidak-baku", "Ijin usaha", "layanan/ijin-usaha")) == 1


def test_a_title_of_a_regulation_keeps_its_spelling_but_not_its_slips() -> None:
    assert findings("ejaan-tidak-baku", "UU 1/1970 tentang Ijin", "dasar_hukum/1") == []
    assert len(findings("salah-ketik", "UU 25/2009 tentag Pelayanan", "dasar_hukum/1")) == 1


def test_an_address_that_holds_the_word_stays_as_it_is() -> None:
    text = "Urus ijin di www.ijin.go.id"
    assert mended("ejaan-tidak-baku", text) == "Urus izin di www.ijin.go.id"


def test_a_word_that_cannot_be_told_from_an_address_is_reported_but_not_mended() -> None:
    (found,) = findings("ejaan-tidak-baku", "www.contoh.go.id/ijin ijin")
    assert found.fix is None


def test_no_slip_is_the_right_spelling_of_another() -> None:
    wrong = {**kata.SALAH_KETIK, **kata.EJAAN_BAKU, **kata.DI_TERGABUNG, **kata.MENEMPEL}
    assert {word for word, right in wrong.items() if right.lower() in wrong} == set()
    assert {word for word, right in wrong.items() if word == right.lower()} == set()
    assert all(word == word.lower() for word in wrong)
