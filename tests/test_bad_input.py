"""Masukan buruk yang tersimpan di tests/buruk: setiap keluaran dibandingkan dengan berkas emas."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.process import same_as_golden, standar
from tests.rules.harness import BASE, UNIT, write_project

BAD = Path(__file__).parent / "buruk"
CASES = sorted(path.name for path in BAD.iterdir())
WITHOUT_EVALUATION = re.sub(r"^evaluasi:\n(?: .*\n)+", "", BASE, flags=re.MULTILINE)
PLACEHOLDERS = {"@DASAR\n": BASE, "@DASAR-TANPA-EVALUASI\n": WITHOUT_EVALUATION}


def content(path: Path) -> str | bytes:
    raw = path.read_bytes()
    return PLACEHOLDERS.get(raw.decode(), raw)


def files(case: str) -> dict[str, str | bytes]:
    """The small project of a case: one bad service, or a folder laid over `standards/`."""
    where = BAD / case
    if where.is_file():
        return {"dinas/unit.yaml": UNIT, f"dinas/{case}": where.read_bytes()}
    found = {p.relative_to(where).as_posix(): content(p) for p in where.rglob("*") if p.is_file()}
    return {
        name: text
        for name, text in {"dinas/unit.yaml": UNIT, **found}.items()
        if text != b"@HAPUS\n"
    }


@pytest.mark.parametrize("case", CASES)
def test_bad_input_is_explained_as_the_golden_file_says(case: str, tmp_path: Path) -> None:
    write_project(tmp_path, files(case))
    profile = ["--profil", "draf"] if (BAD / case).is_file() else []
    outcome = standar("periksa", *profile, cwd=tmp_path)
    assert outcome.err == ""
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", outcome.out)
    same_as_golden(f"buruk/{case.removesuffix('.yaml')}.txt", outcome.shown)


def test_there_are_many_kinds_of_bad_input() -> None:
    assert len(CASES) >= 45
