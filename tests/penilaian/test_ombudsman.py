"""Ombudsman: yang tercetak, yang terlihat, dan bukti bagi opini; tidak ada nilai yang dihitung."""

from __future__ import annotations

from pathlib import Path

from tests.penilaian.unit_kecil import HEARD, PLEDGED, watched
from tests.rules.harness import FORUM_DAY


def test_components_that_stand_in_every_standard_are_seen(tmp_path: Path) -> None:
    seen = {one.hal.kode: one.terbukti for one in watched(tmp_path, PLEDGED).tampak}
    for code in ("persyaratan", "prosedur", "produk", "jangka-waktu", "biaya", "maklumat"):
        assert seen[code] is True, code
    assert seen["tanda-pengenal"] is None  # no file can tell


def test_a_pledge_without_all_statements_is_not_seen(tmp_path: Path) -> None:
    unit = PLEDGED["unit.yaml"].replace("  perbaikan:", "  catatan_lain:").split("  catatan_lain")
    short = unit[0] + unit[1].partition("\n")[2]
    seen = {one.hal.kode: one.terbukti for one in watched(tmp_path, {"unit.yaml": short}).tampak}
    assert seen["maklumat"] is False


def test_the_newest_answer_of_the_unit_counts(tmp_path: Path) -> None:
    files = {
        "penilaian/ombudsman-2022.yaml": "tampak: {tanda-pengenal: tidak, toilet: ya}\n",
        "penilaian/ombudsman-2024.yaml": "tampak: {tanda-pengenal: ya}\n",
    }
    seen = {one.hal.kode: one.terbukti for one in watched(tmp_path, files).tampak}
    assert (seen["tanda-pengenal"], seen["toilet"]) == (True, True)


def test_years_are_told_the_oldest_first(tmp_path: Path) -> None:
    files = {
        f"penilaian/ombudsman-{year}.yaml": f"nilai: {60 + year % 10}\n" for year in (2024, 2022)
    }
    found = watched(tmp_path, files).riwayat
    assert [(year.tahun, year.kepatuhan) for year in found] == [(2022, True), (2024, True)]


def test_facts_for_the_opinion_come_from_forum_supervision_compensation_and_complaints(
    tmp_path: Path,
) -> None:
    before = {one.hal.kode: one for one in watched(tmp_path / "a").bukti}
    assert before["pelibatan"].terbukti is None
    after = {one.hal.kode: one for one in watched(tmp_path / "b", HEARD).bukti}
    assert after["pelibatan"].terbukti is True
    (place, *_) = after["pelibatan"].fakta[0].tempat
    assert place.file.endswith(f"fkp/{FORUM_DAY}/forum.yaml")
    assert set(after) == {"pelibatan", "pengawasan", "kompensasi", "kompetensi", "pengaduan"}


def test_an_unanswered_input_contradicts_that_everybody_was_answered(tmp_path: Path) -> None:
    register = (
        "- {kode: m-01, isi: Antre lama}\n- {kode: m-02, isi: Kursi kurang, keputusan: ditolak}\n"
    )
    files = {**HEARD, f"fkp/{FORUM_DAY}/masukan.yaml": register}
    (involved, *_) = watched(tmp_path, files).bukti
    answered = next(fact for fact in involved.fakta if fact.nama == "masukan-dijawab")
    assert (answered.terbukti, answered.ada, answered.dari) == (False, 1, 2)
    assert involved.terbukti is False
