"""Kunci hasil sebuah isian: berubah bersama yang dapat membuktikannya, tidak selebihnya."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from standar.project.layout import discover
from standar.run.keys import Keys
from tests.penilaian.unit_kecil import FORM, HEARD
from tests.rules.harness import BASE, FORUM_DAY, UNIT, write_project

NAMES = {"unit.yaml": UNIT, "layanan.yaml": BASE, FORM: "f03: 4\n", "penilaian/bukti/a.txt": "x"}


def key(standards: Path) -> bytes:
    layout = discover(standards.parent, standards)
    (folder,) = (f for f in layout.folders if f.assessments)
    return Keys(layout, b"", {}).assessment(folder, "pekppp-2026")


@pytest.fixture
def standards(tmp_path: Path) -> Path:
    files: dict[str, str | bytes] = {f"dinas/{name}": text for name, text in NAMES.items()}
    files |= {f"dinas/{name}": text for name, text in HEARD.items()}
    return write_project(tmp_path, {**files, "dinas-lain/unit.yaml": UNIT})


@pytest.mark.parametrize(
    "change",
    [
        lambda s: (s / "dinas/penilaian/bukti/a.txt").unlink(),
        lambda s: (s / "dinas/penilaian/bukti/b.txt").write_text("x"),
        lambda s: (s / f"dinas/{FORM}").write_text("f03: 3\n"),
        lambda s: (s / "dinas/layanan.yaml").write_text(f"# x\n{BASE}"),
        lambda s: (s / f"dinas/fkp/{FORUM_DAY}/forum.yaml").write_text("forum: x\n"),
        lambda s: (s / "dinas/penetapan/2026-01-02/sk.yaml").write_text("nomor: 1\n"),
        lambda s: (s / "dinas/penilaian/pekppp-2027.yaml").write_text("f03: 3\n"),
        lambda s: (s / "dinas/inovasi.yaml").write_text("- nama: Antar\n"),
        lambda s: (s / "inovasi.yaml").write_text("- nama: Antar\n"),
    ],
    ids=[
        "proof gone",
        "proof new",
        "form",
        "standard",
        "forum",
        "decree",
        "newer form",
        "innovation",
        "innovation of all",
    ],
)
def test_it_changes_with_what_could_prove_the_form(
    change: Callable[[Path], object], standards: Path
) -> None:
    before = key(standards)
    assert key(standards) == before
    change(standards)
    assert key(standards) != before


def test_it_stays_when_another_unit_changes(standards: Path) -> None:
    before = key(standards)
    (standards / "dinas-lain/layanan.yaml").write_text(BASE)
    assert key(standards) == before
