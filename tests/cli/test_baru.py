from __future__ import annotations

from pathlib import Path

from tests.process import standar


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
    assert sorted(p.name for p in tmp_path.rglob("*")) == ["proyek.yaml", "standards"]


def test_a_name_that_was_not_given_is_asked_for_by_the_check(tmp_path: Path) -> None:
    standar("baru", "proyek", cwd=tmp_path)
    checked = standar("periksa", cwd=tmp_path)
    assert checked.status == 1
    assert "standards/proyek.yaml:2:7" in checked.out
    assert "isian-tertinggal" in checked.out
