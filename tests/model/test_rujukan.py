"""Kutipan peraturan: dari ejaan apa pun ke satu bentuk."""

from __future__ import annotations

from time import process_time

import pytest

from standar.model import Rujukan
from standar.model.rujukan import NAMA_JENIS, baku_jenis
from standar.peraturan import registri

SHORT = {
    "UU 25/2009": "UU 25/2009",
    "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik": "UU 25/2009",
    "UU No. 25 Th. 2009": "UU 25/2009",
    "Peraturan Bupati Kutai Kartanegara Nomor 7 Tahun 2021": "Perbup Kutai Kartanegara 7/2021",
    "PermenPANRB 15/2014": "PermenPANRB 15/2014",
    "Perda Kabupaten X 5/2024 tentang Y": "Perda Kabupaten X 5/2024",
    "Keputusan Presiden Nomor 3A Tahun 2001": "Keppres 3A/2001",
    "Undang-Undang Republik Indonesia Nomor 25 Tahun 2009": "UU 25/2009",
    "UU RI No. 25 Tahun 2009": "UU 25/2009",
    "Undang Undang R.I. Nomor 25 Tahun 2009": "UU 25/2009",
    "Peraturan Menteri Perhubungan Republik Indonesia Nomor 1 Tahun 2020": (
        "Permen Perhubungan 1/2020"
    ),
    "Peraturan Daerah Kabupaten Riau Nomor 1 Tahun 2020": "Perda Kabupaten Riau 1/2020",
    "kebiasaan setempat": "kebiasaan setempat",
    "Perda": "Perda",
    "UU ٢٥ Tahun ٢٠٠٩": "UU ٢٥ Tahun ٢٠٠٩",
}


JOINT = {
    "Peraturan Bersama Menteri Agama dan Menteri Dalam Negeri Nomor 9 dan 8 Tahun 2006": "9 dan 8",
    "Peraturan Bersama Menteri Agama dan Menteri Dalam Negeri Nomor 9 Tahun 2006 dan Nomor 8 "
    "Tahun 2006": "9 dan 8",
    "Peraturan Bersama Menteri Agama Nomor 9 Tahun 2006 dan Menteri Dalam Negeri Nomor 8 Tahun "
    "2006": "9 dan 8",
    "Peraturan Bersama Menteri Agama dan Menteri Dalam Negeri No. 9 dan No. 8/2006": "9 dan 8",
    "Peraturan Bersama Menteri Agama dan Menteri Dalam Negeri Nomor 9 Tahun 2005 dan Nomor 8 "
    "Tahun 2006": "9/2005 dan 8",
}


@pytest.mark.parametrize(("text", "number"), JOINT.items())
@pytest.mark.parametrize("title", ["", " tentang Rumah Ibadat"])
def test_a_joint_regulation_bears_a_number_of_each_minister(
    text: str, number: str, title: str
) -> None:
    read = Rujukan.model_validate(text + title)
    assert read.jenis == "Peraturan Bersama Menteri Agama dan Menteri Dalam Negeri"
    assert (read.nomor, read.tahun) == (number, 2006)
    assert read.tentang == (title.removeprefix(" tentang ") or None)


@pytest.mark.parametrize("short", ["PBM 9 dan 8 Tahun 2006", "PBM Nomor 9 dan 8/2006"])
def test_a_joint_regulation_may_be_called_by_its_short_name(short: str) -> None:
    assert Rujukan.model_validate(short).sebutan == "PBM 9 dan 8/2006"


@pytest.mark.parametrize("text", ["UU 22 dan 25 Tahun 1999", "Perda 1 dan 2 Tahun 2010 bersama X"])
def test_two_regulations_in_one_line_are_not_taken_for_a_joint_one(text: str) -> None:
    assert Rujukan.model_validate(text).uraian == text


PANRB = (
    "PermenPANRB", "Permen PANRB", "Permenpan RB", "PermenPAN-RB", "PERMENPAN - RB",
    "Permen PAN dan RB", "Peraturan Menteri PANRB", "Peraturan Menteri PAN-RB",
    "Peraturan Menteri PANRB RI", "Peraturan Menteri Negara PAN dan RB",
    "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi",
    "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Republik Indonesia",
    "Peraturan Menteri Negara Pendayagunaan Aparatur Negara dan Reformasi Birokrasi",
)  # fmt: skip
HOSTILE = (
    "PBM " + "1 dan " * 9000 + "x",
    "peraturan bersama " + "1, " * 9000 + "x",
    "UU " + "1" * 40_000,
    "a.1" * 20_000,
    "UU " + "1." * 20_000 + " x",
    "-" * 40_000,
)


@pytest.mark.parametrize("kind", PANRB)
def test_one_ministry_is_known_by_all_its_spellings(kind: str) -> None:
    assert Rujukan.model_validate(f"{kind} Nomor 15 Tahun 2014").sebutan == "PermenPANRB 15/2014"


@pytest.mark.parametrize("kind", PANRB)
def test_a_superseded_regulation_is_found_by_all_its_spellings(kind: str) -> None:
    found = registri().cari(Rujukan.model_validate(f"{kind} Nomor 36 Tahun 2012"))
    assert found is not None
    assert found.diganti == ("PermenPANRB 15/2014",)


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:6])
def test_a_long_text_without_a_citation_is_soon_read(text: str) -> None:
    start = process_time()
    assert Rujukan.model_validate(text).uraian == text
    assert process_time() - start < 1


@pytest.mark.parametrize(("text", "short"), SHORT.items())
def test_citation_has_one_short_form(text: str, short: str) -> None:
    assert Rujukan.model_validate(text).sebutan == short


def test_part_and_title_are_read_apart() -> None:
    cited = Rujukan.model_validate("UU 1/2022 Pasal 94 tentang Hubungan Keuangan")
    assert (cited.jenis, cited.nomor, cited.tahun) == ("UU", "1", 2022)
    assert (cited.bagian, cited.tentang) == ("Pasal 94", "Hubungan Keuangan")


def test_long_form_takes_the_same_kinds() -> None:
    cited = Rujukan.model_validate({"jenis": "Undang-undang", "nomor": 25, "tahun": 2009})
    assert cited == Rujukan.model_validate("UU 25/2009")


def test_year_of_a_dated_letter_is_that_of_its_day() -> None:
    data = {"jenis": "Surat", "nomor": "S-5/MK.6", "tanggal": "2024-01-12"}
    assert Rujukan.model_validate(data).sebutan == "Surat S-5/MK.6/2024"


@pytest.mark.parametrize(("short", "full"), NAMA_JENIS.items())
def test_full_and_short_names_of_a_kind_are_the_same_kind(short: str, full: str) -> None:
    assert baku_jenis(full.upper()) == baku_jenis(short.lower()) == short
    assert baku_jenis(f"{full} Kabupaten X") == f"{short} Kabupaten X"


def test_longer_words_are_not_taken_for_a_kind() -> None:
    assert baku_jenis("PPKM") == "PPKM"
    assert baku_jenis("Surat  Menteri - Keuangan") == "Surat Menteri-Keuangan"
