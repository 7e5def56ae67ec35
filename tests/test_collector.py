"""Pengumpul sampah beristirahat selama satu pekerjaan, lalu kembali seperti semula."""

from __future__ import annotations

import gc

import pytest

from standar.collector import uncollected


def test_the_collector_rests_and_then_is_as_it_was() -> None:
    assert gc.isenabled()
    with uncollected():
        assert not gc.isenabled()
        with uncollected():
            pass
        assert not gc.isenabled()  # the work around it is not done yet
    assert gc.isenabled()


def test_it_works_again_after_a_fault() -> None:
    with pytest.raises(KeyError), uncollected():
        raise KeyError
    assert gc.isenabled()
