"""Hasil sebagai teks: yang dibaca kembali sama dengan yang disimpan."""

from __future__ import annotations

import datetime
import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from standar.check.himpunan import Ikhtisar
from standar.diagnostic import Diagnostic, Position, Severity
from standar.fix import Edit
from standar.message import say
from standar.model import Rujukan
from standar.rules import catalogue
from standar.run.ikhtisar import decode_ikhtisar, encode_ikhtisar
from standar.run.outcome import decode, encode

RULES = catalogue()
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
PLAIN = (
    st.none() | st.booleans() | st.integers() | TEXTS
    | st.dates() | st.decimals(allow_nan=False, allow_infinity=False, places=2)
)  # fmt: skip
VALUES = st.dictionaries(TEXTS, PLAIN | st.lists(PLAIN, max_size=3), max_size=3)
FINDINGS = st.builds(
    Diagnostic,
    rule=st.sampled_from(sorted(RULES)),
    severity=st.sampled_from(Severity),
    place=st.builds(Position, TEXTS, *[st.integers(0, 9)] * 3),
    path=st.lists(TEXTS, max_size=3).map(tuple),
    values=VALUES,
    found=st.none() | TEXTS,
    expected=st.none() | TEXTS,
    edits=st.lists(st.builds(Edit, *[st.integers(1, 9)] * 4, TEXTS), max_size=2).map(tuple),
    newer=st.booleans(),
)


@given(st.lists(FINDINGS, max_size=4))
def test_findings_come_back_as_they_were(diagnostics: list[Diagnostic]) -> None:
    back, told = decode(encode(diagnostics, RULES))
    assert list(back) == diagnostics
    assert {rule.id for rule in told} == {d.rule for d in diagnostics}
    assert all((r.message, r.law) == (RULES[r.id].message, RULES[r.id].law) for r in told)


def test_a_value_of_any_other_kind_is_said_the_same() -> None:
    rule = RULES["peraturan-sudah-diganti"]
    values = {"kutipan": Rujukan.model_validate("UU 25/2009"), "pengganti": ["A", "B"]}
    before = Diagnostic(rule.id, Severity.SARAN, Position("x"), values=values)
    (after,), told = decode(encode([before], RULES))
    assert say(after, {r.id: r for r in told}) == say(before, RULES)


def test_days_and_numbers_keep_their_kind() -> None:
    values = {"hari": datetime.date(2026, 3, 2), "uang": Decimal("1.50")}
    (after,), _ = decode(
        encode([Diagnostic("kode-ganda", Severity.SARAN, Position("x"), values=values)], RULES)
    )
    assert dict(after.values) == values


@pytest.mark.parametrize("text", ["{}", "[1]", "[[],[[1]]]", "x", "[[],[[]]]", "[[1],[]]"])
def test_what_is_not_ours_is_refused(text: str) -> None:
    with pytest.raises((ValueError, TypeError, LookupError)):
        decode(text)


def test_nothing_found_takes_no_room() -> None:
    assert encode([], RULES) == ""
    assert decode("") == ((), [])
    assert encode_ikhtisar(None) == ""
    assert decode_ikhtisar("") is None


def test_an_ikhtisar_comes_back_as_it_was() -> None:
    item = Ikhtisar(
        "a/kk", "standards/a/kk.yaml", "KK", ("KK",), (("1", "telepon", "0541"),),
        (("menjawab", "5"),), {"produk": "ab"}, (("x", None, "2026-01-02"),),
    )  # fmt: skip
    assert decode_ikhtisar(encode_ikhtisar(item)) == item
    assert json.loads(encode_ikhtisar(item))[0] == "a/kk"
    assert item.unit == "a"
