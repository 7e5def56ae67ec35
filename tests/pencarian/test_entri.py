from __future__ import annotations

from pathlib import Path

import pytest

from standar import discover, find, read_project
from standar.pencarian.entri import ISI, NAMA, PERIHAL, Ciri, Entri, entri
from standar.pencarian.kamus import kamus
from tests.rules.harness import BASE, UNIT, write_project


def made(folder: Path, text: str) -> Entri:
    standards = write_project(folder, {"a/unit.yaml": UNIT, "a/x.yaml": text})
    root, below = find(standards) or (folder, standards)
    (service,) = read_project(discover(root, below)).services()
    return entri(service, kamus())


def test_names_weigh_more_than_what_stands_inside(tmp_path: Path) -> None:
    found = made(tmp_path, BASE + "sebutan: [bikin KK]\nperistiwa: [Menikah]\n")
    words = kamus()
    assert found.kata[words.keys("kartu")[0]] == NAMA
    assert found.kata["kk"] == NAMA
    assert found.kata[words.keys("nikah")[0]] == PERIHAL
    assert found.kata[words.keys("kawin")[0]] == ISI


@pytest.mark.parametrize(
    ("biaya", "expected"),
    [("gratis", Ciri.GRATIS), ("{tarif: [{uraian: a, jumlah: Rp5.000}]}", Ciri.BERBAYAR)],
)
def test_a_service_is_free_or_not(biaya: str, expected: Ciri, tmp_path: Path) -> None:
    lines = [line for line in BASE.splitlines() if not line.startswith("biaya")]
    found = made(tmp_path, "\n".join((*lines, f"biaya: {biaya}", "")))
    assert found.ciri & (Ciri.GRATIS | Ciri.BERBAYAR) == expected


@pytest.mark.parametrize(
    ("time", "kelas"),
    [("30 menit", 1), ("1 hari kerja", 1), ("3 hari kerja", 2), ("2 minggu", 4), ("2 bulan", 5)],
)
def test_times_fall_into_the_classes_that_citizens_choose_from(
    time: str, kelas: int, tmp_path: Path
) -> None:
    lines = BASE.replace("1 hari kerja sejak berkas lengkap", f"{time} sejak berkas lengkap")
    assert made(tmp_path, lines).lama == kelas
