"""PEKPPP dari berkas: setiap jenjang dibuktikan dengan berkas dan baris, tidak pernah ditebak."""

from __future__ import annotations

import datetime
from fractions import Fraction
from pathlib import Path

import pytest

from standar.cli.kerangka import frame
from standar.model.penilaian import Media
from standar.model.skm import TindakLanjutUnsur
from standar.penilaian.fakta_survei import kecepatan, media_dari, selesai
from standar.penilaian.indikator import Dasar
from tests.penilaian.unit_kecil import (
    DECREED,
    HEARD,
    PLEDGED,
    SURVEYED,
    evaluated,
    indicator,
    value,
)
from tests.rules.harness import BASE, DECREE, FORUM, FORUM_DAY, UNIT, lay, other

SCAFFOLD = frame("layanan", nama="Surat Contoh")


def test_a_unit_without_records_is_only_as_good_as_its_standards(tmp_path: Path) -> None:
    found = evaluated(tmp_path)
    assert value(found, "i1") == (2, 5)
    assert indicator(found, "i1").dasar is Dasar.SEBAGIAN
    for code in ("i2", "i3", "i4", "i6", "i7", "i8", "i9", "i10", "i30"):
        assert value(found, code) == (0, 5), code
    assert found.ipp.f02.rendah == Fraction(24 * 17 * 2, 10000)


def test_a_decree_and_a_forum_before_it_prove_the_next_steps(tmp_path: Path) -> None:
    assert value(evaluated(tmp_path / "a", DECREED), "i1") == (3, 5)
    heard = evaluated(tmp_path / "b", HEARD)
    assert value(heard, "i1") == (4, 5)
    fact = heard.fakta["masyarakat-dilibatkan"]
    (place,) = fact.tempat
    assert place.file.endswith(f"fkp/{FORUM_DAY}/forum.yaml")
    assert place.line == 3


def test_a_forum_after_the_decree_does_not_prove_that_people_were_heard_before(
    tmp_path: Path,
) -> None:
    late = FORUM.replace(FORUM_DAY, "2026-05-05")
    found = evaluated(tmp_path, {**DECREED, "fkp/2026-05-05/forum.yaml": late})
    assert found.fakta["masyarakat-dilibatkan"].terbukti is None
    assert value(found, "i1") == (3, 5)
    assert value(found, "i4") == (5, 5)  # but the standard was reviewed this year


def test_a_standard_without_a_decree_contradicts_that_all_are_enacted(tmp_path: Path) -> None:
    found = evaluated(tmp_path, {**DECREED, "lain.yaml": other("Penggantian")})
    assert found.fakta["standar-ditetapkan"].terbukti is False
    assert value(found, "i1") == (2, 2)
    assert indicator(found, "i1").dasar is Dasar.TERBUKTI


def test_a_missing_component_contradicts_that_the_standard_is_whole(tmp_path: Path) -> None:
    short = BASE.replace("evaluasi:", "tambahan:\n  - label: Evaluasi\n    isi: ada\n#", 1)
    lines = [row for row in short.splitlines() if not row.startswith("#")]
    found = evaluated(tmp_path, {"layanan.yaml": "\n".join(_without(lines)) + "\n"})
    assert found.fakta["standar-lengkap"].terbukti is False
    assert value(found, "i1") == (1, 1)


def _without(lines: list[str]) -> list[str]:
    """The lines of a standard without what stood below its last component."""
    kept, skip = [], False
    for row in lines:
        if row[:1].isalpha():
            skip = False
        if not skip:
            kept.append(row)
        if row.startswith("    isi: ada"):
            skip = True
    return kept


@pytest.mark.parametrize("kinds", range(1, 6))
def test_so_many_kinds_of_participants_so_high_is_indicator_2(tmp_path: Path, kinds: int) -> None:
    head, _, rest = FORUM.partition("peserta:\n")
    rows = rest.splitlines(keepends=True)
    people = "".join(rows[:kinds]) + "".join(row for row in rows if row[0] != " ")
    files = {f"fkp/{FORUM_DAY}/forum.yaml": f"{head}peserta:\n{people}"}
    assert value(evaluated(tmp_path, files), "i2") == (kinds, kinds)


@pytest.mark.parametrize(
    ("media", "expected"),
    [
        ("situs", (1, 1)), ("situs, cetak", (2, 2)), ("situs, cetak, sippn", (3, 3)),
        ("situs, cetak, aplikasi", (2, 2)), ("situs, cetak, aplikasi, sippn", (4, 4)),
        ("situs, cetak, aplikasi, reklame, sippn", (5, 5)), ("sippn", (0, 0)),
    ],
)  # fmt: skip
def test_named_media_decide_indicator_3(
    tmp_path: Path, media: str, expected: tuple[int, int]
) -> None:
    form = f"indikator:\n  i3: {{media: [{media}]}}\n"
    assert value(evaluated(tmp_path, form=form), "i3") == expected


def test_a_pledge_is_proven_up_to_where_it_is_shown(tmp_path: Path) -> None:
    assert value(evaluated(tmp_path / "a", PLEDGED), "i5") == (3, 5)
    form = "indikator:\n  i5: {media: [cetak, situs]}\n"
    assert value(evaluated(tmp_path / "b", PLEDGED, form), "i5") == (5, 5)
    form = "indikator:\n  i5: {media: [situs]}\n"
    assert value(evaluated(tmp_path / "c", PLEDGED, form), "i5") == (3, 3)


def test_a_survey_proves_how_it_was_done_published_and_followed_up(tmp_path: Path) -> None:
    found = evaluated(tmp_path, SURVEYED)
    assert [value(found, code) for code in ("i6", "i7", "i8", "i9")] == [
        (5, 5), (3, 3), (5, 5), (4, 4),
    ]  # fmt: skip


def test_an_old_survey_proves_nothing(tmp_path: Path) -> None:
    found = evaluated(tmp_path, SURVEYED, today=datetime.date(2028, 1, 1))
    assert value(found, "i6") == (0, 5)


def works(*days: str | None) -> list[TindakLanjutUnsur]:
    return [
        TindakLanjutUnsur.model_validate({"kegiatan": "Menambah loket", "selesai": day})
        for day in days
    ]


@pytest.mark.parametrize(
    ("done", "of", "expected"),
    [(0, 0, None), (0, 4, 1), (1, 4, 2), (3, 10, 3), (2, 4, 3), (4, 5, 3), (5, 6, 4), (4, 4, 5)],
)
def test_the_share_of_follow_ups_has_its_value(done: int, of: int, expected: int | None) -> None:
    days = ["2026-01-31"] * done + [None] * (of - done)
    assert selesai(works(*days)) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [("2026-01-31", 5), ("2026-02-01", 4), ("2026-03-31", 4), ("2026-06-30", 3),
     ("2026-09-30", 2), ("2026-12-31", 1), ("2027-01-01", None)],
)  # fmt: skip
def test_the_speed_of_follow_ups_has_its_value(day: str, expected: int | None) -> None:
    since = datetime.date(2025, 12, 31)
    assert kecepatan(works("2026-01-02", day), since) == expected


def test_there_is_no_speed_while_a_follow_up_is_open() -> None:
    assert kecepatan(works("2026-01-02", None), datetime.date(2025, 12, 31)) is None


def test_media_are_recognised_by_whole_words() -> None:
    assert media_dari(["Papan pengumuman kantor", "Situs dinas", "IG"]) == {
        Media.CETAK, Media.SITUS,
    }  # fmt: skip
    assert media_dari(["situasi", "papanku"]) == set()


@pytest.mark.parametrize(
    ("reviews", "today", "expected"),
    [
        ([], "2026-11-22", (0, 5)),
        (["2026-06-02"], "2026-11-22", (5, 5)),
        (["2026-06-02"], "2027-12-31", (3, 5)),
        (["2026-06-02"], "2030-01-01", (1, 5)),
    ],
)
def test_the_last_review_decides_indicator_4(
    tmp_path: Path, reviews: list[str], today: str, expected: tuple[int, int]
) -> None:
    later = {f"penetapan/{day}/sk.yaml": DECREE.replace("2026-01-02", day) for day in reviews}
    found = evaluated(tmp_path, DECREED | later, today=datetime.date.fromisoformat(today))
    assert value(found, "i4") == expected


def test_an_answer_counts_and_says_what_it_rests_on(tmp_path: Path) -> None:
    form = "indikator:\n  i1: 5\n  i10: {nilai: 4, bukti: Jadwal}\n  i11: 9\n  i99: 3\n"
    found = evaluated(tmp_path, form=form)
    assert (value(found, "i1"), value(found, "i10")) == ((5, 5), (4, 4))
    assert indicator(found, "i1").dasar is Dasar.DIAKUI
    assert indicator(found, "i10").dasar is Dasar.BERBUKTI
    assert value(found, "i11") == (0, 5)  # not on the scale: as if it were not there


def test_the_next_steps_stand_by_gain_for_effort_and_name_what_is_missing(tmp_path: Path) -> None:
    form = "indikator:\n  i3: {media: [situs, cetak]}\n"
    found = evaluated(tmp_path, {**HEARD, **PLEDGED}, form)
    steps = {step.indikator.kode: step for step in found.langkah}
    assert [fact.perbaikan for fact in steps["i3"].perbaikan] == ["terbitkan standar di SIPPN"]
    assert (steps["i3"].dari, steps["i3"].ke, steps["i3"].kenaikan) == (2, 3, Fraction(168, 10000))
    ratios = [step.mangkus for step in found.langkah]
    assert ratios == sorted(ratios, reverse=True)
    assert "i10" not in steps  # nobody knows by how much it would rise
    assert "i9" not in steps  # nothing is known of it yet


def test_what_cannot_be_weighed_is_told_apart_without_a_number(tmp_path: Path) -> None:
    facts = {fact.kode for fact, _ in evaluated(tmp_path).lain}
    assert "inovasi-tercatat" in facts


@pytest.mark.parametrize("where", ["inovasi.yaml", "../inovasi.yaml"])
def test_an_innovation_counts_with_its_date_and_proof_wherever_it_is_kept(
    tmp_path: Path, where: str
) -> None:
    named = "- nama: Antar dokumen\n  layanan: [dinas/layanan]\n"
    proven = f"{named}  sejak: 2025-03\n  bukti: Laporan 2025\n"
    for text, missing in ((named, True), (proven, False)):
        found = evaluated(tmp_path, {where: text})
        assert ("inovasi-tercatat" in {fact.kode for fact, _ in found.lain}) is missing
    (place,) = found.fakta["inovasi-tercatat"].tempat
    assert (place.file.endswith("inovasi.yaml"), place.line) == (True, 1)


def test_weights_of_the_unit_count_when_they_are_whole(tmp_path: Path) -> None:
    form = "indikator:\n  i29: {nilai: 3, bobot: 40}\n  i30: {nilai: 5, bobot: 60}\n"
    found = evaluated(tmp_path, form=form)
    assert found.ipp.aspek["inovasi"].nilai.rendah == Fraction("4.2")
    assert found.ipp.aspek["inovasi"].nilai.pasti


def test_f03_beyond_the_scale_is_not_counted(tmp_path: Path) -> None:
    assert evaluated(tmp_path / "a", form="f03: 87\n").ipp.indeks is None
    assert evaluated(tmp_path / "b", form="f03: 4,5\n").ipp.indeks is not None


def test_records_of_the_unit_above_count_too(tmp_path: Path) -> None:
    decree = DECREE.replace("[layanan]", "[dinas/layanan]")
    found = evaluated(tmp_path, {"../unit.yaml": UNIT, "../penetapan/2026-01-02/sk.yaml": decree})
    assert value(found, "i1") == (3, 5)


def test_evidence_is_looked_for_in_the_folder_of_the_unit_only(tmp_path: Path) -> None:
    bahan = evaluated(tmp_path, {"penilaian/bukti/a.txt": "x", **DECREED}).bahan
    assert bahan.berkas("penilaian/bukti/a.txt")
    assert bahan.berkas("penetapan/2026-01-02/sk.yaml")
    assert bahan.berkas("unit.yaml")
    for name in ("../proyek.yaml", "/etc/passwd", "penilaian", "bukti/a.txt", "", ".."):
        assert bahan.berkas(name) is None, name


def test_a_scaffold_that_nobody_has_filled_in_proves_nothing(tmp_path: Path) -> None:
    found = evaluated(
        tmp_path, {"layanan.yaml": SCAFFOLD, "unit.yaml": frame("unit", nama="Dinas")}
    )
    assert value(found, "i1") == (0, 5)
    for name in (
        "standar-ada", "standar-lengkap", "enam-komponen", "tampak-persyaratan", "tampak-biaya",
        "kompetensi-ditulis", "kanal-tatap-muka", "pengaduan-bertanggung-jawab",
        "pengawasan-atasan", "kompensasi-standar",
    ):  # fmt: skip
        assert found.fakta[name].terbukti is None, name
    for name in ("sp4n-lapor", "pengaduan-berwaktu", "maklumat-ada"):  # what it brings along counts
        assert found.fakta[name].terbukti is True, name


def test_a_draft_beside_a_scaffold_is_all_that_there_is(tmp_path: Path) -> None:
    found = evaluated(tmp_path, {"lain.yaml": SCAFFOLD})
    assert (found.fakta["standar-ada"].ada, found.fakta["standar-ada"].dari) == (1, 2)
    assert found.fakta["standar-lengkap"].terbukti is False
    assert value(found, "i1") == (1, 1)


def test_one_place_that_is_still_kept_makes_a_component_unwritten(tmp_path: Path) -> None:
    for place, text in enumerate(('produk: "-"\n', "produk: sesuai ketentuan yang berlaku\n")):
        found = evaluated(tmp_path / str(place), {"layanan.yaml": lay(text)})
        assert found.fakta["tampak-produk"].terbukti is None
        assert value(found, "i1") == (1, 1)
