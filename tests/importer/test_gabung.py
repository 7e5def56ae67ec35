"""Masukan yang sama digabung, yang berlawanan tidak pernah, berapa pun banyaknya."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest

from standar.importer.gabung import merge
from standar.importer.kiriman import Berkas
from standar.importer.usul import Usul
from tests.scale import LINEAR, growth

DAY = datetime.date(2025, 11, 3)


def sent(*texts: str, mark: str = "0000", day: datetime.date | None = None) -> Berkas:
    rows = (Usul(text, tulisan=text, tanggal=day) for text in texts)
    return Berkas("x.csv", tuple(rows), sidik=mark)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Antre < 3 jam", "Antre > 3 jam"), ("usia <=17", "usia >=17"), ("usia ≤ 17", "usia ≥ 17"),
        ("≠ 5", "= 5"), ("Suhu -5 derajat", "Suhu 5 derajat"), ("Naikkan 5%", "Naikkan 5"),
        ("1/2 hari", "1 2 hari"), ("Loket baru 👍", "Loket baru 👎"), ("SMS ✓", "SMS ✗"),
        ("Tarif ↑", "Tarif ↓"), ("Tarif + 5", "Tarif − 5"),
        ("Setuju, tidak perlu fotokopi", "Setuju, perlu fotokopi"), ("Bukan gratis", "Gratis"),
        ("paling lama 3 hari", "paling cepat 3 hari"), ("Tarif naik", "Tarif turun"),
        ("minimal dua", "maksimal dua"), ("sebelum Jumat", "sesudah Jumat"),
    ],
)  # fmt: skip
def test_what_says_the_opposite_is_never_the_same(one: str, other: str) -> None:
    raw, first = merge(b"", [sent(one, other)], DAY)
    assert (len(first.baru), first.digabung) == (2, {})
    for text in (other, one):
        again, result = merge(raw, [sent(text)], DAY)
        assert (again, result.ada) == (raw, 1)
    only, _ = merge(b"", [sent(one)], DAY)
    assert merge(only, [sent(other)], DAY)[1].ada == 0


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Terlalu lama.", "terlalu   LAMA!"), ("Antre <3 jam", "antre < 3 jam"),
        ("“Loket” dua; jauh", "Loket dua, jauh"), ("e-KTP lama", "e–KTP lama"), ("5 %", "5%"),
        ("Mohon dipercepat 🙏", "Mohon dipercepat"), ("08.00 - 15.00", "08.00-15.00"),
    ],
)  # fmt: skip
def test_what_is_only_spelled_otherwise_is_answered_with_the_first(one: str, other: str) -> None:
    _, result = merge(b"", [sent(one, other)], DAY)
    assert result.digabung == {"m-02": "m-01"}


def test_many_rows_that_repeat_registered_inputs_cost_no_more_than_their_share() -> None:
    def prepare(size: int) -> Callable[[], object]:
        texts = [f"Masukan nomor {n} tentang loket" for n in range(size)]
        raw, _ = merge(b"", [sent(*texts)], DAY)
        return lambda: merge(raw, [sent(*texts, mark="1111", day=DAY)], DAY)

    assert growth(prepare, 40) < LINEAR
    raw, result = merge(b"", [sent("a", "b")], DAY)
    new, result = merge(raw, [sent("b", "a", mark="1111", day=DAY)], DAY)
    assert result.digabung == {"m-03": "m-02", "m-04": "m-01"}
    assert new.count(b"gabung") == 2
