"""Lajur para pelaku: cukup lebar bagi namanya, dan tidak pernah mengambil tempat yang lain."""

from __future__ import annotations

import pytest

from standar.model import Langkah
from standar.view.lajur import lajur


def widths(*actors: str) -> tuple[int, ...]:
    """Shares of the lanes alone."""
    steps = [Langkah.model_validate({"pelaku": a, "kegiatan": "Bekerja"}) for a in actors]
    flow = lajur(steps, "Layanan")
    assert flow is not None
    assert sum(flow.widths) <= 1000
    return flow.widths[2:]


@pytest.mark.parametrize("letters", [18, 80, 5000])
def test_a_name_without_end_leaves_the_others_their_room(letters: int) -> None:
    pemohon, petugas, last = widths("Pemohon", "Petugas loket", "X" * letters)
    assert pemohon == petugas
    assert last == widths("Pemohon", "Petugas loket", "X" * 18)[-1] < 3 * pemohon


def test_a_lane_is_as_wide_as_the_longest_word_of_its_name() -> None:
    pemohon, seksi = widths("Pemohon", "Kepala Seksi Kesejahteraan Sosial")
    assert seksi / pemohon == pytest.approx(13 / 8, rel=0.02)
