"""Registri peraturan: setiap fakta bersumber, dinilai menurut hari, dan dapat ditambah daerah."""

from __future__ import annotations

import datetime
from importlib.resources import files

import pytest

from standar.model import Rujukan
from standar.peraturan import DaftarPeraturan, Instrumen, kunci, registri, tentang
from standar.project.document import parse
from standar.source.read import read, read_bytes

TODAY = datetime.date(2026, 11, 22)
ALL = registri().semua
KNOWN = {item.sebutan for item in ALL}


def cited(text: str) -> Rujukan:
    return Rujukan.model_validate(text)


def entry(sebutan: str, **facts: object) -> Instrumen:
    return Instrumen.model_validate({"sebutan": sebutan, **facts})


def day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


def of(item: Instrumen) -> str:
    return item.sebutan


# --- the file ------------------------------------------------------------------------------------


def test_file_is_read_without_a_fault_and_no_entry_hides_another() -> None:
    raw = files("standar.data").joinpath("peraturan.yaml").read_bytes()
    source = read_bytes(raw, "peraturan.yaml")
    assert source.faults == []
    assert len(DaftarPeraturan.model_validate(source.data).peraturan) == len(ALL)


def test_the_instruments_that_services_cite_most_are_there() -> None:
    in_force = [item for item in ALL if item.berlaku_pada(TODAY)]
    assert len(in_force) >= 60
    assert len(ALL) - len(in_force) >= 40


@pytest.mark.parametrize("item", ALL, ids=of)
def test_entry_is_a_full_citation_with_a_source_and_a_day(item: Instrumen) -> None:
    assert cited(item.sebutan).sebutan == item.sebutan
    assert item.sumber
    assert {"kepastian", "dicek_pada"} <= item.model_fields_set
    assert item.dicek_pada is not None
    assert item.dicek_pada <= TODAY


@pytest.mark.parametrize("item", ALL, ids=of)
def test_every_other_instrument_that_an_entry_names_reads_as_a_citation(item: Instrumen) -> None:
    names = (*item.diubah, *item.diganti, *item.dicabut, *item.salah_tulis)
    assert [name for name in names if kunci(name) is None] == []
    assert [name for name in item.diganti if name not in KNOWN] == []


@pytest.mark.parametrize("item", ALL, ids=of)
def test_what_changed_or_ended_an_entry_is_not_older_than_it(item: Instrumen) -> None:
    own = cited(item.sebutan).tahun
    assert own is not None
    for name in (*item.diubah, *item.diganti, *item.dicabut):
        year = cited(name).tahun
        assert year is not None
        assert year >= own
        if item.sejak is not None and name not in item.diubah:
            assert item.sejak.year >= year


@pytest.mark.parametrize("item", [i for i in ALL if i.diganti], ids=of)
def test_every_chain_of_replacements_ends_at_one_in_force(item: Instrumen) -> None:
    seen = [item]
    while not seen[-1].berlaku_pada(TODAY):
        following = registri().cari(seen[-1].diganti[0])
        assert following is not None
        assert following not in seen
        seen.append(following)
    assert registri().nama_penerus(item, TODAY) == (seen[-1].sebutan,)


@pytest.mark.parametrize("item", [i for i in ALL if i.ln or i.bn], ids=of)
def test_gazette_number_bears_the_year_of_its_instrument(item: Instrumen) -> None:
    assert str(cited(item.sebutan).tahun) in (item.ln or item.bn or "")
    assert item.ln or not item.tln


def test_a_known_slip_is_no_citation_of_another_entry() -> None:
    slips = [slip for item in ALL for slip in item.salah_tulis]
    assert len(slips) >= 5
    assert [slip for slip in slips if registri().cari(slip)] == []


# --- finding -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    ["UU 25/2009", "uu 25 tahun 2009", "Undang-Undang Nomor 25 Tahun 2009", "UU 025/2009",
     "Undang-Undang Nomr 25 Tahun 2009"],
)  # fmt: skip
def test_citation_is_found_however_it_is_spelled(text: str) -> None:
    found = registri().cari(cited(text))
    assert found is not None
    assert found.tentang == "Pelayanan Publik"


@pytest.mark.parametrize("kind", ["Kepmenpan", "Keputusan Menteri PAN", "Keputusan MenPAN Nomor"])
def test_coded_number_is_found_under_any_kind(kind: str) -> None:
    found = registri().cari(cited(f"{kind} KEP/25/M.PAN/2/2004 tentang Pedoman"))
    assert found is not None
    assert registri().nama_penerus(found, TODAY) == ("PermenPANRB 14/2017",)


@pytest.mark.parametrize(
    "text", ["UU 1/1901", "kebiasaan setempat", "Perda Kabupaten X 5/2024", "Perda", "UU 25"]
)
def test_unknown_citation_is_not_guessed(text: str) -> None:
    assert registri().cari(cited(text)) is None
    assert registri().dimaksud(cited(text)) is None
    assert tentang(cited(text)) is None


def test_written_title_comes_before_the_registry() -> None:
    assert tentang(cited("UU 25/2009 tentang Pelayanan Warga")) == "Pelayanan Warga"
    assert tentang(cited("UU 25/2009")) == "Pelayanan Publik"


def test_misnumbered_citation_leads_to_what_is_meant() -> None:
    meant = registri().dimaksud(cited("UU 29 Tahun 2009 tentang Pelayanan Publik"))
    assert meant is not None
    assert meant.sebutan == "UU 25/2009"


def test_the_basis_of_every_standard_is_named_in_the_file() -> None:
    assert registri().pokok == ("UU 25/2009", "PP 96/2012", "PermenPANRB 15/2014")


# --- as of a day ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("at", "holds"), [("2026-01-01", True), ("2026-01-02", False), ("1990-01-01", True)]
)
def test_instrument_with_a_known_end_holds_up_to_that_day(at: str, holds: bool) -> None:
    found = registri().cari("UU 8/1981")
    assert found is not None
    assert found.berlaku_pada(day(at)) is holds


def test_instrument_whose_end_is_not_known_ends_with_the_year_of_its_successor() -> None:
    old = entry("PP 1/2000", diganti="PP 2/2010")
    assert old.berlaku_pada(day("2009-12-31"))
    assert not old.berlaku_pada(day("2010-01-01"))


@pytest.mark.parametrize(
    ("at", "status"),
    [("2009-01-01", "berlaku"), ("2012-01-01", "diubah"), ("2020-01-01", "dicabut")],
)
def test_status_follows_from_the_facts_and_the_day(at: str, status: str) -> None:
    item = entry("PP 1/2000", diubah=["PP 3/2010"], dicabut="PP 9/2015")
    assert item.status(day(at)) == status


@pytest.mark.parametrize(
    ("at", "successor"),
    [("2018-06-01", "Permenkes 43/2016"), ("2020-01-01", "Permenkes 4/2019"),
     ("2026-01-01", "Permenkes 6/2024")],
)  # fmt: skip
def test_chain_is_followed_as_far_as_the_day_allows(at: str, successor: str) -> None:
    first = entry("PP 1/2000", diganti="Permenkes 43/2016")
    assert registri().nama_penerus(first, day(at)) == (successor,)


def test_two_that_replace_each_other_end_the_search() -> None:
    first = entry("PP 1/2000", diganti="PP 2/2001")
    circle = registri([first, entry("PP 2/2001", diganti="PP 1/2000", sejak="2002-01-01")])
    assert circle.nama_penerus(first, TODAY) == ("PP 2/2001",)
    assert circle.pasti(first, TODAY)


def test_chain_is_as_sure_as_its_weakest_step() -> None:
    found = registri().cari("Permenkes 75/2014")
    assert found is not None
    assert found.kepastian == "ditemukan"
    assert not registri().pasti(found, TODAY)


# --- a government's own file ---------------------------------------------------------------------

OWN = """peraturan:
  Perda Kabupaten Contoh 5/2024: Administrasi Kependudukan
  Perda Kabupaten Contoh 2/2010:
    diganti: Perda Kabupaten Contoh 5/2024
    sejak: 2024-08-01
  Undang-Undang Nomor 25 Tahun 2009:
    tentang: Pelayanan Publik Menurut Kami
"""


def test_own_entries_are_added_and_win() -> None:
    document = parse(read(OWN, "standards/peraturan.yaml"), DaftarPeraturan)
    assert document.diagnostics == []
    assert document.node is not None
    both = registri(document.node.peraturan)
    assert len(both.semua) == len(ALL) + 2
    assert both.tentang(cited("Perda Kabupaten Contoh Nomor 5 Tahun 2024")) == (
        "Administrasi Kependudukan"
    )
    assert both.tentang(cited("UU 25/2009")) == "Pelayanan Publik Menurut Kami"
    assert registri().tentang(cited("UU 25/2009")) == "Pelayanan Publik"
    old = both.cari("Perda Kabupaten Contoh 2/2010")
    assert old is not None
    assert both.nama_penerus(old, TODAY) == ("Perda Kabupaten Contoh 5/2024",)


def test_without_an_own_file_the_national_registry_is_shared() -> None:
    assert registri(()) is registri()


@pytest.mark.parametrize(
    ("line", "rule", "place"),
    [("    digantikan: PP 2/2001", "kunci-tidak-dikenal", (3, 5)),
     ("    sejak: kemarin", "tanggal-tidak-terbaca", (3, 12)),
     ("    kepastian: yakin", "pilihan-tidak-dikenal", (3, 16))],
)  # fmt: skip
def test_fault_in_an_own_file_is_reported_at_its_place(
    line: str, rule: str, place: tuple[int, int]
) -> None:
    text = f"peraturan:\n  PP 1/2000:\n{line}\n"
    (found,) = parse(read(text, "standards/peraturan.yaml"), DaftarPeraturan).diagnostics
    assert (found.rule, found.place.line, found.place.column) == (rule, *place)
