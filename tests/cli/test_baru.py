from __future__ import annotations

from pathlib import Path

import pytest

from tests.process import standar
from tests.rules.harness import BASE, UNIT, other, write_project


def test_from_nothing_to_a_service_whose_gaps_are_all_named(tmp_path: Path) -> None:
    assert standar("baru", "proyek", "--nama", "Kabupaten: Uji", cwd=tmp_path).status == 0
    assert standar("baru", "unit", "kecamatan", "--nama", "Kecamatan Uji", cwd=tmp_path).status == 0
    made = standar("baru", "layanan", "kecamatan/surat-pindah", cwd=tmp_path)
    assert made.status == 0
    assert "standar periksa" in made.out
    checked = standar("periksa", cwd=tmp_path)
    assert checked.status == 1
    marks = sum(
        line.split("#")[0].rstrip(" \"'").endswith("...")
        for path in (tmp_path / "standards").rglob("*.yaml")
        for line in path.read_text(encoding="utf-8").splitlines()
        if not line.lstrip().startswith("#")
    )
    assert checked.out.count("isi-hanya-pengganti") + checked.out.count("isian-tertinggal") == marks
    assert "kunci-tidak-dikenal" not in checked.out


def test_nothing_is_ever_overwritten(tmp_path: Path) -> None:
    standar("baru", "proyek", cwd=tmp_path)
    file = tmp_path / "standards" / "proyek.yaml"
    file.write_text("nama: Milik saya\n", encoding="utf-8")
    outcome = standar("baru", "proyek", cwd=tmp_path)
    assert outcome.status == 2
    assert "tidak diubah" in outcome.err
    assert file.read_text(encoding="utf-8") == "nama: Milik saya\n"


def test_a_service_needs_its_unit_and_a_proper_name(tmp_path: Path) -> None:
    standar("baru", "proyek", cwd=tmp_path)
    assert "belum ada" in standar("baru", "layanan", "dinas/izin", cwd=tmp_path).err
    for name in ("../luar", "Dinas Kita", "", "/etc/x"):
        outcome = standar("baru", "unit", name, cwd=tmp_path)
        assert (outcome.status, outcome.out) == (2, "")
    assert sorted(p.name for p in tmp_path.rglob("*")) == [
        ".gitattributes", ".gitignore", "proyek.yaml", "standards",
    ]  # fmt: skip


def test_a_name_that_was_not_given_is_asked_for_by_the_check(tmp_path: Path) -> None:
    standar("baru", "proyek", cwd=tmp_path)
    checked = standar("periksa", cwd=tmp_path)
    assert checked.status == 1
    assert "standards/proyek.yaml:2:7" in checked.out
    assert "isian-tertinggal" in checked.out


def test_a_forum_is_framed_with_the_services_of_its_unit_and_read_without_a_fault(
    tmp_path: Path,
) -> None:
    files: dict[str, str | bytes] = {
        "dinas/unit.yaml": UNIT, "dinas/layanan.yaml": BASE, "dinas/upt/unit.yaml": UNIT,
        "dinas/upt/lain.yaml": other("Pengesahan"),
    }  # fmt: skip
    folder = write_project(tmp_path, files) / "dinas/fkp/2026-05-05"
    made = standar("baru", "fkp", "dinas", "--tanggal", "2026-05-05", cwd=tmp_path)
    assert made.status == 0
    assert "standar fkp buka" in made.out
    forum = (folder / "forum.yaml").read_text(encoding="utf-8")
    assert "tanggal: 2026-05-05 " in forum
    assert "membahas: [layanan, upt/lain]\n" in forum
    checked = standar("periksa", cwd=tmp_path).out
    faults = [row for row in checked.splitlines() if row.lstrip().startswith("galat")]
    assert faults == ["  galat: Isian ini masih berupa tanda “...”."]
    (folder / "masukan.yaml").unlink()
    (folder / "forum.yaml").write_text("forum: Milik saya\n", encoding="utf-8")
    assert standar("baru", "fkp", "dinas", "--tanggal", "2026-05-05", cwd=tmp_path).status == 0
    assert (folder / "forum.yaml").read_text(encoding="utf-8") == "forum: Milik saya\n"
    again = standar("baru", "fkp", "dinas", "--tanggal", "2026-05-05", cwd=tmp_path)
    assert (again.status, "tidak diubah" in again.err) == (2, True)


@pytest.mark.parametrize("given", [(), ("tidak-ada",), ("../..",), ("dinas", "--tanggal", "besok")])
def test_a_forum_needs_a_known_unit_and_a_day(given: tuple[str, ...], tmp_path: Path) -> None:
    write_project(tmp_path, {"dinas/unit.yaml": UNIT})
    outcome = standar("baru", "fkp", *given, cwd=tmp_path)
    assert (outcome.status, outcome.out) == (2, "")
    assert not (tmp_path / "standards/dinas/fkp").exists()


def test_lists_of_names_stay_out_of_git(tmp_path: Path) -> None:
    assert standar("baru", "proyek", cwd=tmp_path).status == 0
    assert "*.rahasia.yaml" in (tmp_path / ".gitignore").read_text().splitlines()
    other = tmp_path / "lain"
    other.mkdir()
    (other / ".gitignore").write_text("/dist/\n")
    assert "*.rahasia.yaml" in standar("baru", "proyek", "lain", cwd=tmp_path).out
    assert (other / ".gitignore").read_text() == "/dist/\n"
