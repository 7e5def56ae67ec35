"""Aturan kutipan: yang keliru ditegur pada harinya, yang wajar tidak pernah."""

from __future__ import annotations

import datetime

import pytest

from standar.check.definition import Finding, Rule
from standar.fix import Remove, Swap
from standar.model import Proyek, Rujukan, StandarPelayanan
from standar.peraturan import Instrumen, registri
from standar.rules.dasar_hukum import (
    dasar_pelayanan_publik_belum_disebut,
    kutipan_ganda,
    kutipan_hanya_umum,
    kutipan_tidak_lengkap,
)
from standar.rules.keberlakuan import (
    dasar_pungutan_lama,
    peraturan_sudah_dicabut,
    peraturan_sudah_diganti,
    perubahan_belum_disebut,
)
from standar.rules.kutipan import (
    judul_peraturan_tidak_cocok,
    nomor_peraturan_keliru,
    peraturan_daerah_lain,
    peraturan_mengubah_dirinya,
    tahun_peraturan_di_depan,
)
from standar.rules.serupa import sejudul

TODAY = datetime.date(2026, 11, 22)
NATIONAL = registri()


def ask(rule: Rule, *args: object) -> list[Finding]:
    assert rule.check is not None
    return list(rule.check(*args))


def cited(text: str) -> Rujukan:
    return Rujukan.model_validate(text)


def standard(*basis: object, **parts: object) -> StandarPelayanan:
    return StandarPelayanan.model_validate({"layanan": "X", "dasar_hukum": list(basis), **parts})


def places(found: list[Finding]) -> list[str]:
    return ["/".join(item.path) for item in found]


# --- replaced and revoked ------------------------------------------------------------------------


@pytest.mark.parametrize(("at", "count"), [("2023-08-07", 0), ("2023-08-08", 1)])
def test_replaced_law_is_reported_from_the_day_of_its_end(at: str, count: int) -> None:
    day = datetime.date.fromisoformat(at)
    assert len(ask(peraturan_sudah_diganti, cited("UU 36/2009"), NATIONAL, day)) == count


def test_the_successor_in_force_is_proposed_only_when_every_step_is_sure() -> None:
    (sure,) = ask(peraturan_sudah_diganti, cited("UU 36/2009"), NATIONAL, TODAY)
    assert (sure.expected, sure.values["catatan"]) == ("UU 17/2023", None)
    (unsure,) = ask(peraturan_sudah_diganti, cited("Permenkes 43/2016"), NATIONAL, TODAY)
    assert unsure.values["pengganti"] == ("Permenkes 6/2024",)
    assert unsure.expected is None
    assert unsure.values["catatan"]


def test_revoked_instrument_is_not_said_to_be_replaced() -> None:
    old = cited("Perpres 87/2016")
    assert ask(peraturan_sudah_diganti, old, NATIONAL, TODAY) == []
    assert len(ask(peraturan_sudah_dicabut, old, NATIONAL, TODAY)) == 1
    assert ask(peraturan_sudah_dicabut, old, NATIONAL, datetime.date(2024, 1, 1)) == []


def test_own_entry_silences_the_national_one() -> None:
    own = registri([Instrumen(sebutan="UU 36/2009", tentang="Kesehatan")])
    assert ask(peraturan_sudah_diganti, cited("UU 36/2009"), own, TODAY) == []


# --- amendments ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "basis",
    [
        [{"jenis": "UU", "nomor": 23, "tahun": 2006, "diubah_dengan": ["UU 24/2013"]}],
        ["UU 23/2006", "UU 24/2013"],
        ["UU 23/2006 tentang Administrasi Kependudukan sebagaimana telah diubah dengan UU lain"],
        ["UU 32/2004", "PP 96/2012", "kebiasaan"],
    ],
)
def test_amendment_that_is_named_anywhere_is_not_missed(basis: list[object]) -> None:
    assert ask(perubahan_belum_disebut, standard(*basis), NATIONAL, TODAY) == []


def test_amendment_is_asked_for_only_once_it_exists() -> None:
    found = standard("UU 23/2006")
    assert ask(perubahan_belum_disebut, found, NATIONAL, datetime.date(2012, 5, 1)) == []
    (missed,) = ask(perubahan_belum_disebut, found, NATIONAL, TODAY)
    assert missed.values["perubahan"] == ("UU 24/2013",)


# --- numbers and titles --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("UU 29/2009 tentang Pelayanan Publik", "UU 25/2009"),
        ("PP 96 Tahun 2013 tentang Pelaksanaan UU 25/2009", "PP 96/2012"),
        ("UU 24/2014 tentang Pemerintahan Daerah", "UU 23/2014"),
        ("Perpres 32/2010 tentang Perubahan atas Perpres 26/2009", "Perpres 35/2010"),
        ("UU 81/1981 tentang KUHAP", "UU 8/1981"),
    ],
)
def test_known_slip_is_reported_with_what_is_meant(text: str, meant: str) -> None:
    (found,) = ask(nomor_peraturan_keliru, cited(text), NATIONAL, TODAY)
    assert found.values["benar"] == meant


@pytest.mark.parametrize(
    "text",
    ["UU 29/2009", "UU 29/2009 tentang Perubahan atas UU 15/1997 tentang Ketransmigrasian",
     "UU 25/2009 tentang Pelayana Publik"],
)  # fmt: skip
def test_real_instrument_of_that_number_is_left_alone(text: str) -> None:
    assert ask(nomor_peraturan_keliru, cited(text), NATIONAL, TODAY) == []


def test_slip_is_mended_only_where_the_right_one_is_in_force() -> None:
    (mended,) = ask(
        nomor_peraturan_keliru, cited("UU 29/2009 tentang Pelayanan Publik"), NATIONAL, TODAY
    )
    assert mended.fix == Swap("UU 29/2009", "UU 25/2009")
    (gone,) = ask(nomor_peraturan_keliru, cited("UU 81/1981 tentang KUHAP"), NATIONAL, TODAY)
    assert gone.fix is None
    assert gone.values["pengganti"] == ("UU 20/2025",)


@pytest.mark.parametrize(
    ("written", "known", "same"),
    [
        ("Pelayana Publik", "Pelayanan Publik", True),
        ("Kependudukn", "Administrasi Kependudukan", True),
        ("PNBP", "Penerimaan Negara Bukan Pajak", None),
        ("PNBP yang Berlaku pada Polri", "Jenis dan Tarif yang Berlaku pada Kepolisian", True),
        ("Perubahan atas UU", "Administrasi Kependudukan", None),
        (None, "Pelayanan Publik", None),
        ("Bangunan Gedung", "Administrasi Kependudukan", False),
    ],
)
def test_titles_agree_when_they_share_a_word(
    written: str | None, known: str, same: bool | None
) -> None:
    assert sejudul(written, known) is same


@pytest.mark.parametrize(
    "text",
    ["UU 24/2013 tentang Administrasi Kependudukan", "UU 6/2023 tentang Cipta Kerja",
     "PP 96/2012 tentang Pelaksanaan UU 25/2009", "UU 9/2018 tentang PNBP", "UU 8/2016",
     "Permendagri 9/2016 tentang Percepatan Kepemilikan Akta Kelahiran"],
)  # fmt: skip
def test_shortened_title_is_no_wrong_title(text: str) -> None:
    assert ask(judul_peraturan_tidak_cocok, cited(text), NATIONAL) == []


# --- regions -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("project", "text", "count"),
    [
        ("Pemerintah Kabupaten Empat Lawang", "Perda Kota Medan 1/2010", 1),
        ("Pemerintah Kabupaten Malang", "Perda Kota Malang 1/2010", 1),
        ("Pemerintah Kabupaten Contoh", "Perbup Lain 1/2024", 1),
        ("Pemerintah Kabupaten Contoh", "Peraturan Walikota Contoh 1/2024", 1),
        ("Pemerintah Kabupaten Contoh", "Perda Kab. Contoh 1/2024", 0),
        ("Pemerintah Kabupaten Kutai Kartanegara", "Perbup Kutai Kartanegara 1/2024", 0),
        ("PEMERINTAH KABUPATEN CONTOH", "Peraturan Daerah Kabupaten Contoh 1/2024", 0),
        ("Pemerintah Kabupaten Contoh", "Perda Provinsi Jauh 1/2024", 0),
        ("Pemerintah Kabupaten Contoh", "Perda 1/2024", 0),
        ("Pemerintah Provinsi Jauh", "Perda Kota Lain 1/2024", 0),
        ("Kementerian Contoh", "Perda Kota Lain 1/2024", 0),
        ("Pemerintah Kabupaten Contoh", "UU 12/2001 tentang Pembentukan Kota Lain", 0),
    ],
)
def test_regulation_of_another_regency_or_city(project: str, text: str, count: int) -> None:
    found = ask(peraturan_daerah_lain, cited(text), Proyek(nama=project))
    assert len(found) == count


# --- itself, and the future ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Perwali Contoh 5/2020 tentang Perubahan Kedua atas Perwali Contoh 5/2020 tentang X", 1),
        ("Perwali Contoh 5/2020 tentang Perubahan atas Perwali Contoh 5/2019 tentang X", 0),
        ("Perwali Contoh 5/2020 tentang Perubahan atas kebiasaan", 0),
        ("Perwali Contoh 5/2020", 0),
    ],
)
def test_regulation_that_amends_itself(text: str, count: int) -> None:
    assert len(ask(peraturan_mengubah_dirinya, cited(text))) == count


@pytest.mark.parametrize(
    ("written", "count"),
    [
        ("UU 5/2027", 1),
        ("UU 5/2026", 0),
        ({"jenis": "SE", "nomor": "1", "tanggal": "2026-11-23"}, 1),
        ({"jenis": "SE", "nomor": "1", "tanggal": "2026-11-22"}, 0),
        ("kebiasaan", 0),
    ],
)
def test_regulation_of_a_year_to_come(written: object, count: int) -> None:
    found = ask(tahun_peraturan_di_depan, Rujukan.model_validate(written), TODAY)
    assert len(found) == count


# --- the list ------------------------------------------------------------------------------------


def test_repeated_citation_is_removed_only_when_nothing_is_lost() -> None:
    basis = ["UU 25/2009", "Undang-Undang Nomor 25 Tahun 2009", "UU 25/2009 tentang Lainnya"]
    bare, told = ask(kutipan_ganda, standard(*basis))
    assert (bare.path, bare.fix) == (("dasar_hukum", "2"), Remove())
    assert (told.path, told.fix) == (("dasar_hukum", "3"), None)


@pytest.mark.parametrize(
    "basis",
    [["UU 25/2009 Pasal 15", "UU 25/2009 Pasal 20"], ["PP 1/2019", "PP 1/2020", "UU 1/2019"]],
)
def test_other_articles_and_other_numbers_are_no_repetition(basis: list[str]) -> None:
    assert ask(kutipan_ganda, standard(*basis)) == []


def test_phrase_that_names_nothing_is_said_once_and_removed_beside_real_ones() -> None:
    phrase = "Ketentuan peraturan perundang-undangan yang berlaku"
    (found,) = ask(kutipan_hanya_umum, standard("UU 25/2009", phrase))
    assert (found.path, found.fix) == (("dasar_hukum", "2"), Remove())
    (alone,) = ask(kutipan_hanya_umum, standard(phrase))
    assert alone.fix is None
    assert ask(kutipan_tidak_lengkap, standard("UU 25/2009", phrase), NATIONAL) == []


def test_title_that_an_own_file_knows_is_not_asked_for() -> None:
    own = registri([Instrumen(sebutan="Perda Kabupaten Contoh 5/2024", tentang="Adminduk")])
    basis = standard("Perda Kabupaten Contoh 5/2024")
    assert places(ask(kutipan_tidak_lengkap, basis, NATIONAL)) == ["dasar_hukum/1"]
    assert ask(kutipan_tidak_lengkap, basis, own) == []


def test_own_file_may_name_a_further_basis_of_every_standard() -> None:
    own = registri([Instrumen(sebutan="Perda Kabupaten Contoh 5/2024", pokok=True)])
    basis = standard("UU 25/2009", "PP 96/2012", "PermenPANRB 15/2014")
    assert ask(dasar_pelayanan_publik_belum_disebut, basis, NATIONAL) == []
    (found,) = ask(dasar_pelayanan_publik_belum_disebut, basis, own)
    assert found.values["kurang"] == ["Perda Kabupaten Contoh 5/2024"]


# --- fees ----------------------------------------------------------------------------------------


def fee(basis: str) -> dict[str, object]:
    return {"biaya": {"tarif": [{"uraian": "Sewa", "jumlah": "Rp5.000", "dasar": basis}]}}


@pytest.mark.parametrize(
    ("basis", "at", "count"),
    [
        ("Perda 3/2015", "2024-01-05", 0),
        ("Perda 3/2015", "2024-01-06", 1),
        ("Perda Kota Contoh 4/2022", "2026-01-01", 0),
        ("PP 76/2020", "2026-01-01", 0),
        ("Perbup Contoh 3/2015", "2026-01-01", 0),
    ],
)
def test_levy_of_an_older_law_ends_with_its_transition(basis: str, at: str, count: int) -> None:
    day = datetime.date.fromisoformat(at)
    found = ask(dasar_pungutan_lama, standard(**fee(basis)), NATIONAL, day)
    assert places(found) == ["biaya/tarif/1/dasar"] * count


def test_old_regional_regulation_about_something_else_is_no_levy() -> None:
    basis = standard(
        "Perda Kabupaten Contoh 1/2011 tentang Pelayanan Publik",
        "Perda Kabupaten Contoh 2/2011 tentang Retribusi Jasa Umum",
    )
    assert places(ask(dasar_pungutan_lama, basis, NATIONAL, TODAY)) == ["dasar_hukum/2"]


def test_docstring_of_the_rules_names_no_day_that_the_registry_does_not_hold() -> None:
    (ended,) = NATIONAL.peralihan
    assert dasar_pungutan_lama.law == ended.dasar
    assert "5 Januari 2022" in dasar_pungutan_lama.docstring
    assert ended.sebelum == datetime.date(2022, 1, 5)
