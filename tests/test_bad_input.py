"""Masukan buruk yang tersimpan di tests/buruk: setiap keluaran dibandingkan dengan berkas emas."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.process import Outcome, by_file, same_as_golden, standar
from tests.rules.harness import BASE, UNIT, write_project

BAD = Path(__file__).parent / "buruk"
FILES = sorted(path.stem for path in BAD.glob("*.yaml"))
FOLDERS = sorted(path.name for path in BAD.iterdir() if path.is_dir())
WITHOUT_EVALUATION = re.sub(r"^evaluasi:\n(?: .*\n)+", "", BASE, flags=re.MULTILINE)
PLACEHOLDERS = {"@DASAR\n": BASE, "@DASAR-TANPA-EVALUASI\n": WITHOUT_EVALUATION}
"""What a file of a folder case may hold instead of a whole standard; `@HAPUS` leaves it out."""


def test_there_are_many_kinds_of_bad_input() -> None:
    assert len(FILES) + len(FOLDERS) >= 45


ALIKE = "nama: Kabupaten Contoh\naturan: {layanan-ganda-di-unit: mati}\n"
"""The bad files stand beside each other and are all about the same service."""


# --- one bad file each, all in one call ----------------------------------------------------------


@pytest.fixture(scope="module")
def one_call(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    root = tmp_path_factory.mktemp("buruk")
    bad: dict[str, str | bytes] = {f"dinas/{p.name}": p.read_bytes() for p in BAD.glob("*.yaml")}
    write_project(root, {"proyek.yaml": ALIKE, "dinas/unit.yaml": UNIT, **bad})
    return standar("periksa", "--profil", "draf", cwd=root)


def test_bad_files_are_findings_and_nothing_else(one_call: Outcome) -> None:
    assert (one_call.status, one_call.err) == (1, "")
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", one_call.out)


@pytest.mark.parametrize("case", FILES)
def test_bad_file_is_explained_as_the_golden_file_says(case: str, one_call: Outcome) -> None:
    said = by_file(one_call.out).get(f"standards/dinas/{case}.yaml", "")
    same_as_golden(f"buruk/{case}.txt", said)


# --- files that lean on each other: a call each --------------------------------------------------


def content(path: Path) -> str | bytes:
    raw = path.read_bytes()
    return PLACEHOLDERS.get(raw.decode(), raw)


@pytest.mark.parametrize("case", FOLDERS)
def test_bad_folder_is_explained_as_the_golden_file_says(case: str, tmp_path: Path) -> None:
    where = BAD / case
    own = {p.relative_to(where).as_posix(): content(p) for p in where.rglob("*") if p.is_file()}
    parts: dict[str, str | bytes] = {"dinas/unit.yaml": UNIT, **own}
    write_project(tmp_path, {name: text for name, text in parts.items() if text != b"@HAPUS\n"})
    same_as_golden(f"buruk/{case}.txt", standar("periksa", cwd=tmp_path).shown)
