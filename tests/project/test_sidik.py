"""Sidik versi: isi bagi warga yang berbeda memberi sidik lain; tata tulis tidak dihitung."""

from __future__ import annotations

from pathlib import Path

import pytest

from standar.project.layout import discover
from standar.project.reader import read_project
from standar.project.sidik import version_digest
from tests.site.proyek import KTP, small


def digest(root: Path) -> str:
    project = read_project(discover(root, root / "standards"))
    return next(version_digest(s) for s in project.services() if s.kode == "ktp")


def written(root: Path, text: str, unit: tuple[str, str] = ("", "")) -> str:
    small(root)
    folder = root / "standards/dinas-uji"
    (folder / "ktp.yaml").write_text(text, encoding="utf-8")
    profile = (folder / "unit.yaml").read_text(encoding="utf-8")
    (folder / "unit.yaml").write_text(profile.replace(*unit), encoding="utf-8")
    return digest(root)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("paling lama 1 hari kerja", "paling lama 2 hari kerja"),
        ("Kartu Keluarga, bentuk: asli", "Kartu Keluarga, bentuk: salinan"),
        ("Penerbitan Kartu Uji", "Penerbitan Kartu"),
        ("Petugas, kegiatan", "Operator, kegiatan"),
        ("sasaran: Semua orang", "sasaran: Warga"),
    ],
)
def test_what_the_public_is_told_counts(tmp_path: Path, old: str, new: str) -> None:
    assert old in KTP
    assert written(tmp_path / "a", KTP) != written(tmp_path / "b", KTP.replace(old, new))


def test_an_inherited_fee_counts(tmp_path: Path) -> None:
    before = written(tmp_path / "a", KTP)
    assert before != written(tmp_path / "b", KTP, ("biaya: gratis", "biaya: Rp5.000"))


def test_comments_layout_and_what_stays_inside_the_office_do_not_count(tmp_path: Path) -> None:
    before = written(tmp_path / "a", KTP)
    assert len(before) == 8
    assert before == written(tmp_path / "b", f"# catatan\n{KTP}")
    assert before == written(tmp_path / "c", KTP.replace("[UU 25/2009]", "[UU 23/2006]"))
    turned = KTP.replace("{kode: kk, nama: Kartu Keluarga,", "{nama: Kartu Keluarga, kode: kk,")
    assert before == written(tmp_path / "d", turned)
