"""Pengumpul sampah beristirahat selama satu pekerjaan, lalu kembali seperti semula."""

from __future__ import annotations

import gc
import sys
from importlib import import_module
from pathlib import Path

import pytest

from standar.collector import loading, uncollected


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


def test_what_is_imported_is_set_aside_once_and_garbage_never(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "modul_baru_sekali.py").write_text("SATU = [[]]\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    try:
        before = gc.get_freeze_count()
        with loading():
            modul = import_module("modul_baru_sekali")
        after = gc.get_freeze_count()
        with loading():
            again = import_module("modul_baru_sekali")
            garbage: list[object] = []
            garbage.append(garbage)
        assert again is modul
        assert gc.get_freeze_count() <= after
        assert after > before
    finally:
        gc.unfreeze()
        sys.modules.pop("modul_baru_sekali", None)
