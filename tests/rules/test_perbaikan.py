"""Perbaikan setiap aturan: contoh buruknya menjadi baik, lalu tidak berubah lagi."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from standar.check.definition import Rule
from standar.diagnostic import Diagnostic
from standar.rules import catalogue
from standar.run.mend import Mending, mend_paths, write
from standar.run.run import check_paths
from standar.run.settings import Profile
from standar.view.aturan import Example, examples, halaman_aturan
from tests.rules.harness import BASE, UNIT, write_example, write_project

RULES = list(catalogue().values())
BAD = [(rule, example) for rule in RULES for example in examples(rule) if not example.good]
SHOWN_ELSEWHERE = {"karakter-kendali"}
"""Rules with a fix that no example can show; tests/test_slips.py does."""
Play = Callable[[Rule, Example], tuple[list[Diagnostic], Mending, list[Diagnostic]]]


def named(pair: tuple[Rule, Example]) -> str:
    return pair[0].id


@pytest.fixture
def play(tmp_path: Path) -> Play:
    """What is found in an example, what mends it, and what is found after that."""

    def do(rule: Rule, example: Example) -> tuple[list[Diagnostic], Mending, list[Diagnostic]]:
        standards, _ = write_example(tmp_path, rule, example)
        profile = Profile.DRAF if rule.check is None else Profile.PENETAPAN

        def found() -> list[Diagnostic]:
            return check_paths([standards], profile, keep=False).diagnostics

        before = found()
        mending = mend_paths([standards], lambda some: check_paths(some, profile, keep=False))
        for file in mending.files:
            write(file)
        return before, mending, found()

    return do


@pytest.mark.parametrize("pair", BAD, ids=named)
def test_a_bad_example_with_a_fix_is_good_after_it(pair: tuple[Rule, Example], play: Play) -> None:
    rule, example = pair
    before, mending, after = play(rule, example)
    offered = [d for d in before if d.rule == rule.id and d.edits]
    if offered:
        assert rule.dapat_diperbaiki
        assert rule.id in {change.rule for change in mending.changes}
        assert rule.id not in {d.rule for d in after}
    assert [d for d in after if d.edits and d.place.file in {c.file for c in mending.changes}] == []


def test_every_rule_that_promises_a_fix_shows_it(tmp_path: Path) -> None:
    shown = set(SHOWN_ELSEWHERE)
    for number, (rule, example) in enumerate(BAD):
        if rule.dapat_diperbaiki and rule.id not in shown:
            standards, _ = write_example(tmp_path / str(number), rule, example)
            profile = Profile.DRAF if rule.check is None else Profile.PENETAPAN
            found = check_paths([standards], profile, keep=False).diagnostics
            shown.update(d.rule for d in found if d.edits and d.rule == rule.id)
    promised = {rule.id for rule in RULES if rule.dapat_diperbaiki}
    assert promised == shown
    assert len(promised) >= 30


@pytest.mark.parametrize("rule", [r for r in RULES if r.dapat_diperbaiki], ids=lambda r: r.id)
def test_the_page_of_a_rule_says_that_it_can_be_mended(rule: Rule) -> None:
    assert "dapat diperbaiki otomatis" in repr(halaman_aturan(rule))


def test_a_good_standard_stays_as_it_is(tmp_path: Path) -> None:
    standards = write_project(tmp_path, {"dinas/unit.yaml": UNIT, "dinas/layanan.yaml": BASE})
    assert mend_paths([standards], lambda some: check_paths(some, keep=False)) == Mending()
