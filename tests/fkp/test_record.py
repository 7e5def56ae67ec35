"""Mengubah register di cakram: yang mencatat bersamaan tidak saling menghapus."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from standar.fkp.record import ROOT, add, change, codes, written
from standar.source.items import append


@pytest.mark.parametrize("begun", [True, False])
def test_inputs_noted_at_the_same_time_are_all_kept(tmp_path: Path, begun: bool) -> None:
    path = tmp_path / "masukan.yaml"
    if begun:
        path.write_text("[]\n")
    with ThreadPoolExecutor(8) as pool:
        given = [
            code for found in pool.map(lambda n: add(path, [{"isi": f"x{n}"}]), range(40))
            for code in found
        ]  # fmt: skip
    assert len(set(given)) == 40
    assert sorted(codes(written(path.read_bytes()))) == sorted(given)
    assert [file.name for file in tmp_path.iterdir()] == ["masukan.yaml"]


def test_a_file_that_appears_meanwhile_is_not_replaced(tmp_path: Path) -> None:
    path, seen = tmp_path / "masukan.yaml", list[bytes]()

    def made(raw: bytes) -> bytes:
        seen.append(raw)
        if len(seen) == 1:  # somebody's editor saves
            path.write_text("- kode: m-01\n")
        return append(raw, [{"kode": "m-02"}], ROOT)

    change(path, made)
    assert seen == [b"", b"- kode: m-01\n"]
    assert codes(written(path.read_bytes())) == ["m-01", "m-02"]


def test_a_lock_that_was_left_behind_stops_nobody(tmp_path: Path) -> None:
    path = tmp_path / "masukan.yaml"
    (tmp_path / ".masukan.yaml.kunci").touch()
    assert add(path, [{"isi": "x"}]) == ["m-01"]
    assert [file.name for file in tmp_path.iterdir()] == ["masukan.yaml"]
