"""Aturan jangka waktu: yang tidak terbaca tidak disebut tanpa angka, dan sarannya terbaca."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from standar.check.definition import Finding
from standar.check.plan import Plan
from standar.diagnostic import Diagnostic, Position
from standar.locale import say
from standar.model import JangkaWaktu, Lama
from standar.rules import catalogue


def found(text: str) -> Iterator[tuple[str, Finding]]:
    promise = JangkaWaktu.model_validate(text)
    for rule, finding in Plan(catalogue().values()).run(promise, {}):
        yield rule.id, finding


@pytest.mark.parametrize(
    "text",
    ["3 harikerja", "٣ hari kerja", "9" * 5000 + " hari", "1 hari perpanjangan " * 1200 + "1 hari"],
    ids=lambda text: text[:20],
)
def test_an_unread_promise_is_named_without_an_invented_one(text: str) -> None:
    ((rule, finding),) = found(text)
    assert (rule, finding.found, finding.expected) == ("jangka-waktu-tidak-terbaca", text, None)
    entry = catalogue()[rule]
    diagnostic = Diagnostic(rule, entry.severity, Position("x.yaml"), (), finding.values)
    assert len(say(diagnostic, catalogue())) < 200


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("5 hari", "5 hari kerja"),
        ("10 hari kerja (perpanjangan 7 hari)", "10 hari kerja (perpanjangan 7 hari kerja)"),
        ("2 hari - 1 bulan", "2 hari kerja - 1 bulan"),
    ],
)
def test_advice_about_days_reads_well(text: str, advice: str) -> None:
    expected = [f.expected for rule, f in found(text) if rule == "hari-tanpa-jenis"]
    assert expected == [advice]
    assert str(Lama.baca(advice)) == advice


def test_days_of_24_hours_need_a_start_and_hours_do_not() -> None:
    assert [rule for rule, _ in found("3 x 24 jam")] == ["titik-mulai-belum-disebut"]
    assert list(found("5 jam")) == []
