"""Angka yang pernah tercetak: yang benar dihitung sama, yang salah ditemukan, selebihnya diam."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

from standar.assess.bawaan import instrumen
from standar.assess.bulat import bulat
from standar.assess.skm import jenjang, menuju
from standar.diagnostic import Diagnostic
from standar.model.skm import Mutu
from standar.project.layout import discover
from standar.run.run import check_paths
from standar.survei import Pengukuran, read_surveys
from tests.assess.angka_tercetak import (
    BANTUL,
    BANTUL_LAYANAN,
    BANTUL_TAHUN,
    BOGOR_A,
    BOGOR_B,
    BOGOR_IKM,
    BPMP_RESPONDEN,
    PADANG_PARIAMAN,
    bogor,
    bogor_dua,
    bpmp,
    unsur,
)
from tests.rules.harness import UNIT, write_project

Judge = Callable[..., list[Diagnostic]]
Read = Callable[..., list[Pengukuran]]
WHO = "penanggung_jawab: Kepala Dinas, tenggat: 2099-12-31"
FOLLOWED = f"tindak_lanjut: {{kegiatan: Ditindaklanjuti, {WHO}}}\n"


@pytest.fixture
def judge(tmp_path: Path) -> Judge:
    """What is said of some surveys, by the names of their files, in the year of the last one."""

    count = itertools.count()

    def said(**files: str) -> list[Diagnostic]:
        year = max(int(name.removeprefix("p")[:4]) for name in files)
        day = datetime.date(year, 12, 31)
        return check_paths([laid(tmp_path / str(next(count)), files)], today=day).diagnostics

    return said


@pytest.fixture
def surveys(tmp_path: Path) -> Read:
    """Some surveys, read."""

    def found(**files: str) -> list[Pengukuran]:
        return [*read_surveys(discover(tmp_path, laid(tmp_path, files)))]

    return found


def laid(root: Path, files: dict[str, str]) -> Path:
    named = {f"dinas/skm/{name.removeprefix('p')}.yaml": text for name, text in files.items()}
    return write_project(root, {"dinas/unit.yaml": UNIT, **named})


def rules(found: list[Diagnostic]) -> list[str]:
    return [diagnostic.rule for diagnostic in found]


# --- 1: Bantul -----------------------------------------------------------------------------------


def test_the_nine_elements_of_bantul_give_87_28_and_b(surveys: Read) -> None:
    # SKM.md 1: mean 3,4911 -> 87,28
    (survey,) = surveys(p2023=unsur(BANTUL))
    total = survey.indeks.nrr_tertimbang
    assert total is not None
    assert bulat(total, 4) == Decimal("3.4911")
    assert survey.ikm == Decimal("87.28")
    letter = survey.mutu(Decimal("87.28"))
    assert letter is not None
    assert (letter.value, survey.kinerja(letter)) == ("B", "Baik")
    assert survey.indeks.terendah == ("U1",)


def test_five_years_of_bantul_rise_and_stay_b(surveys: Read) -> None:
    # SKM.md 1
    files = {f"p{year}": f"ikm: {value}\n" for year, value in BANTUL_TAHUN.items()}
    found = surveys(**files)
    assert [s.periode.tahun for s in found if s.periode] == [*BANTUL_TAHUN]
    values = [s.ikm for s in found if s.ikm is not None]
    assert values == sorted(values) == [Decimal(v) for v in BANTUL_TAHUN.values()]
    assert {s.mutu(s.ikm) for s in found if s.ikm is not None} == {found[0].mutu(Decimal(80))}


def test_nothing_is_said_against_bantul(judge: Judge) -> None:
    # SKM.md 1: the services do not average to the unit's index, for their respondents weigh
    services = "".join(
        f"  {name}: {{ikm: {ikm}, mutu: {mutu}}}\n" for name, (ikm, mutu) in BANTUL_LAYANAN.items()
    )
    text = f"skala: 1-4\n{unsur(BANTUL)}ikm: 87.28\nlayanan:\n{services}{FOLLOWED}"
    assert rules(judge(p2023=text)) == []


# --- 2: BPMP Kepri -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("quarter", "mean"), [("tw1", "97.99"), ("tw2", "94.21"), ("tw3", "97.93")]
)
def test_values_of_0_to_100_are_read_by_name(quarter: str, mean: str, surveys: Read) -> None:
    # SKM.md 2: behaviour stands before competence, "Pegaduan" is the complaints
    (survey,) = surveys(**{f"p2023-{quarter}": bpmp(quarter)})
    assert survey.ikm == Decimal(mean)


def test_only_the_value_that_no_answers_can_give_is_reported(judge: Judge) -> None:
    # SKM.md 2: n = 18, 24 and 85 explain every value but 97.24
    files = {
        f"p2023-{quarter}": f"responden: {BPMP_RESPONDEN[quarter]}\n{bpmp(quarter)}{FOLLOWED}"
        for quarter in BPMP_RESPONDEN
    }
    (found,) = judge(**files)
    assert (found.rule, found.path) == ("nilai-unsur-mustahil", ("unsur", "produk"))
    assert found.values["terdekat"] == "97,06 atau 97,35"
    assert found.place.file.endswith("2023-tw3.yaml")


@pytest.mark.parametrize(
    ("quarter", "names"),
    [("tw1", ["prosedur"]), ("tw2", ["waktu", "tarif"]), ("tw2", ["Jangka Waktu"])],
)
def test_a_follow_up_on_one_of_the_lowest_elements_is_enough(
    quarter: str, names: list[str], judge: Judge
) -> None:
    # SKM.md 2: five elements share the lowest value of the first quarter
    work = "".join(f"  - {{unsur: {name}, kegiatan: Perbaikan, {WHO}}}\n" for name in names)
    assert rules(judge(**{f"p2023-{quarter}": f"{bpmp(quarter)}tindak_lanjut:\n{work}"})) == []


def test_a_follow_up_elsewhere_is_reported(judge: Judge) -> None:
    work = f"tindak_lanjut: {{unsur: sarana, kegiatan: Mengecat, {WHO}}}\n"
    (found,) = judge(**{"p2023-tw3": bpmp("tw3") + work})
    assert found.rule == "tindak-lanjut-bukan-unsur-terendah"
    assert found.values["unsur"] == ["Biaya/tarif"]


def test_a_title_that_is_no_element_is_reported(judge: Judge) -> None:
    # SKM.md 2, third quarter
    work = f"tindak_lanjut: {{unsur: Diskusi Publik, kegiatan: Biaya gedung, {WHO}}}\n"
    assert rules(judge(**{"p2023-tw3": bpmp("tw3") + work})) == ["tindak-lanjut-bukan-unsur"]


# --- 3: Bogor ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("year", "right"), [(2011, "2,987"), (2012, "2,981"), (2013, "2,983"), (2014, "3,031")]
)
def test_weighted_means_ten_times_too_large_are_reported(
    year: int, right: str, judge: Judge
) -> None:
    # SKM.md 3, table 1; BAIK for 74 to 76 is right by the bounds of its time
    (found,) = judge(**{f"p{year}": bogor(year) + FOLLOWED})
    assert found.rule == "nrr-sepuluh-kali"
    assert found.expected == right


@pytest.mark.parametrize("ikm", BOGOR_IKM)
def test_no_index_of_the_second_table_fits_either_column(ikm: str, judge: Judge) -> None:
    # SKM.md 3, table 2: column a gives 78,61 and column b 76,35; the maklumat is no fault
    first = judge(p2015=bogor_dua(BOGOR_A, "3,144", ikm) + FOLLOWED)
    second = judge(p2015=bogor_dua(BOGOR_B, "3,054", ikm) + FOLLOWED)
    assert rules(first) == rules(second) == ["ikm-tidak-cocok-dengan-unsur"]
    assert [str(found.values["terhitung"]) for found in (*first, *second)] == ["78,61", "76,35"]


def test_a_weighted_mean_from_another_column_is_reported_too(judge: Judge) -> None:
    # SKM.md 3, table 2, column a
    found = judge(p2015=bogor_dua(BOGOR_A, "3,04", "75,98") + FOLLOWED)
    assert set(rules(found)) == {"ikm-tidak-cocok-dengan-unsur", "nrr-tidak-cocok"}


def test_a_title_of_other_years_is_reported(judge: Judge) -> None:
    # SKM.md 3, table 2: the heads still say 2011-2014
    assert rules(judge(p2015="survei: Hasil SKM 2011-2014\nikm: 75,98\n")) == [
        "tahun-survei-tidak-cocok"
    ]
    assert rules(judge(p2015="survei: Hasil dan target SKM 2015-2018\nikm: 75,98\n")) == []


@pytest.mark.parametrize("ikm", BOGOR_IKM)
def test_good_by_the_old_bounds_is_good_only_in_its_time(ikm: str, judge: Judge) -> None:
    # SKM.md 3: by PermenPANRB 14/2017 only 76,79 stays a B
    then = judge(p2015=f"ikm: {ikm}\nkinerja: BAIK\n")
    now = judge(p2019=f"ikm: {ikm}\nkinerja: BAIK\n")
    assert rules(then) == []
    assert rules(now) == ([] if ikm == "76,79" else ["mutu-survei-tidak-cocok"])


def test_bounds_that_a_report_states_count_and_old_ones_are_reported_as_such(judge: Judge) -> None:
    text = "ikm: 75,98\nmutu: B\nbatas: {B: 62.51}\n"
    assert rules(judge(p2016=text)) == []
    assert rules(judge(p2019=text)) == ["batas-survei-bukan-tahunnya"]
    assert rules(judge(p2019="ikm: 75,98\nmutu: C\nbatas: {B: 62.51}\n")) == [
        "mutu-survei-tidak-cocok", "batas-survei-bukan-tahunnya",
    ]  # fmt: skip


# --- 4: Padang Pariaman --------------------------------------------------------------------------


def test_the_fifteen_letters_of_padang_pariaman_are_right(surveys: Read, judge: Judge) -> None:
    # SKM.md 4
    rows = "".join(
        f"  {name}: {{responden: {people}, ikm: '{ikm}', mutu: {mutu}}}\n"
        for name, people, ikm, mutu in PADANG_PARIAMAN
    )
    assert rules(judge(p2023=f"unit:\n{rows}")) == []
    (survey,) = surveys(p2023=f"unit:\n{rows}")
    units = survey.survei.unit
    assert len(units) == 15
    assert sum(unit.responden or 0 for unit in units) == 3567
    values = [unit.ikm.pecahan for unit in units if unit.ikm]
    assert bulat(sum(values, Fraction()) / 15) == Decimal("85.12")
    assert {survey.mutu(u.ikm.nilai) is u.mutu for u in units if u.ikm} == {True}


def test_every_other_letter_would_be_reported(judge: Judge) -> None:
    rows = "".join(
        f"  {name}: {{ikm: '{ikm}', mutu: {'B' if mutu == 'A' else 'A'}}}\n"
        for name, _, ikm, mutu in PADANG_PARIAMAN
    )
    assert rules(judge(p2023=f"unit:\n{rows}")) == ["mutu-survei-tidak-cocok"] * 15


def test_fifteen_that_is_called_ten_is_reported(judge: Judge) -> None:
    # SKM.md 4: "15 (sepuluh)"
    found = judge(p2023="ikm: 85,12\ncatatan: Survei di 15 (sepuluh) unit pelayanan\n")
    assert rules(found) == ["bilangan-beda-kata"]


# --- 5: Tulang Bawang Barat ----------------------------------------------------------------------


PERFECT = "persyaratan prosedur waktu biaya produk kompetensi perilaku sarana pengaduan".split()


def test_one_respondent_and_weights_of_two_decimals_are_told(judge: Judge) -> None:
    # SKM.md 5: 0.44 nine times is 3,96, printed 4; index 100 from one person
    rows = "".join(f"  {name}: {{nilai: 4, tertimbang: 0.44}}\n" for name in PERFECT)
    bounds = "batas: {A: 88.31, B: 76.61, C: 65.00, D: 25.00}\n"
    text = (
        f"skala: 1-4\nresponden: 1\nbobot: 0,111\nunsur:\n{rows}nrr_tertimbang: 4\nikm: 100\n"
        f"mutu: A\n{bounds}{FOLLOWED}"
    )
    found = judge(**{"p2023-s1": text})
    assert set(rules(found)) == {"responden-hanya-satu", "jumlah-tertimbang-dibulatkan"}
    sums = [d.values["jumlah"] for d in found if d.rule == "jumlah-tertimbang-dibulatkan"]
    assert [str(value) for value in sums] == ["3,96"]


@pytest.mark.parametrize("ikm", ["100", "99,9", "99,90"])
def test_100_and_99_9_are_the_same_but_for_the_rounding_of_a_weight(ikm: str, judge: Judge) -> None:
    # SKM.md 5: 9 x 4 x 0,111 = 3,996
    text = f"skala: 1-4\n{unsur(dict.fromkeys(PERFECT, '4'))}ikm: {ikm}\n{FOLLOWED}"
    assert rules(judge(**{"p2023-s1": text})) == []


def test_a_weight_of_0_11_takes_one_point_and_is_reported(judge: Judge) -> None:
    text = f"skala: 1-4\n{unsur(dict.fromkeys(PERFECT, '4'))}{FOLLOWED}"
    assert rules(judge(**{"p2023-s1": f"{text}ikm: 99,00\nbobot: 0,11\n"})) == [
        "bobot-survei-tidak-genap"
    ]
    assert rules(judge(**{"p2023-s1": f"{text}ikm: 99,00\n"})) == ["ikm-tidak-cocok-dengan-unsur"]


# --- figures of other reports, and what must not be reported -------------------------------------


@pytest.mark.parametrize(("ikm", "letter"), [("98.03", "A"), ("97.54", "A"), ("82.84", "B")])
def test_figures_of_public_reports_have_their_letters(ikm: str, letter: str) -> None:
    # the figures of this project's brief: IKM 98.03 and 97.54 -> A, Kukar 82.84 -> B
    found = jenjang(Decimal(ikm), instrumen("skm-2017"))
    assert found is not None
    assert found.mutu.value == letter


def test_kukar_is_5_16_short_of_an_a_that_begins_at_88(surveys: Read) -> None:
    # this project's brief: 82.84 -> B, kualitas tinggi, 5.16 short of A at 88; bounds of the
    # Ombudsman's compliance zones as a report would state them (hukum.md 7.1)
    (survey,) = surveys(p2023="ikm: 82,84\nbatas: {A: 88.00, B: 78.00, C: 54.00, D: 32.00}\n")
    assert survey.ikm is not None
    letter = survey.mutu(survey.ikm)
    assert letter is not None
    assert letter.value == "B"
    assert menuju(survey.ikm, survey.batas) == (Mutu.A, Decimal("5.16"))


def test_by_the_bounds_of_the_survey_it_is_5_47(surveys: Read) -> None:
    (survey,) = surveys(p2023="ikm: 82,84\n")
    assert menuju(Decimal("82.84"), survey.batas) == (Mutu.A, Decimal("5.47"))
    assert menuju(Decimal("88.31"), survey.batas) is None


def test_few_respondents_of_unknown_many_are_not_reported(judge: Judge) -> None:
    assert rules(judge(p2023="responden: 18\nikm: 97,99\n")) == []
    assert rules(judge(p2023="responden: 18\npopulasi: 100\nikm: 97,99\n")) == [
        "responden-kurang-dari-sampel"
    ]


@pytest.mark.parametrize("value", ["87.28", "87,28", "'87.28'"])
def test_a_decimal_point_is_as_good_as_a_comma(value: str, judge: Judge) -> None:
    assert rules(judge(p2023=f"ikm: {value}\nmutu: b\n")) == []


def test_a_number_of_people_with_a_point_is_asked_to_be_sure(judge: Judge) -> None:
    (found,) = judge(p2023="responden: 3.567\nikm: 85,12\n")
    assert (found.rule, found.expected) == ("angka-telanjang", "3567")
    assert rules(judge(p2023="responden: 3.567 orang\nikm: 85,12\n")) == []
