"""Katalog aturan: setiap aturan menepati contoh buruk dan baiknya sendiri."""

from __future__ import annotations

import datetime
import re
from pathlib import Path
from string import Formatter

import pytest

from standar.check.definition import Rule
from standar.diagnostic import Diagnostic, Severity
from standar.locale import say
from standar.model import KOMPONEN
from standar.rules import MODULES, catalogue
from standar.run.run import check_paths
from standar.run.settings import Profile
from standar.view.aturan import Example, examples, explanation
from tests.rules.harness import BASE, DAY, UNIT, marked_line, write_example, write_project

RULES = list(catalogue().values())
EXAMPLES = [(rule, example) for rule in RULES for example in examples(rule)]
WITHOUT_EXAMPLE = {
    "berkas-tidak-terbaca", "berkas-terlalu-besar", "bukan-utf-8", "karakter-kendali",
    "templat-tidak-terbaca", "templat-berisi-hal-asing", "penanda-isi-belum-ada",
    "penanda-isi-ganda", "penanda-isi-salah-tempat", "ukuran-kertas-templat-berbeda",
    "gaya-templat-belum-ada", "huruf-templat-tidak-disematkan",
    "tautan-keluar-proyek", "nama-berkas-tidak-sah", "unit-tanpa-profil", "yaml-tidak-terbaca",
    "terlalu-dalam", "bentuk-tidak-terbaca", "nama-folder-tidak-sah", "temuan-lama-tidak-terbaca",
    "aturan-sendiri-tidak-terbaca",
}  # fmt: skip
"""Faults of files and bytes, which a fragment of text cannot show; tests/buruk shows them."""


HINTS = {
    "jangka_waktu": [("jumlah-waktu-langkah-tanpa-janji", Severity.SARAN, ("prosedur", "langkah"))]
}
"""What is said beside the error because the standard itself tells what could stand there."""


def of(rule: Rule) -> str:
    return rule.id


def named(pair: tuple[Rule, Example]) -> str:
    rule, example = pair
    return f"{rule.id}-{'baik' if example.good else 'buruk'}"


def judge(root: Path, rule: Rule, example: Example) -> tuple[str, list[Diagnostic]]:
    standards, file = write_example(root, rule, example)
    profile = Profile.DRAF if rule.check is None else Profile.PENETAPAN
    report = check_paths([standards], profile, datetime.date.fromisoformat(DAY))
    return file.relative_to(root).as_posix(), report.diagnostics


@pytest.mark.parametrize("rule", RULES, ids=of)
def test_id_is_the_name_in_kebab_case(rule: Rule) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.id)
    assert catalogue()[rule.id] is rule
    assert rule.topik in {module.__name__.rpartition(".")[2] for module in MODULES}


@pytest.mark.parametrize("rule", RULES, ids=of)
def test_title_is_one_sentence(rule: Rule) -> None:
    first = rule.docstring.splitlines()[0]
    assert first.endswith(".")
    assert rule.title[0].isupper()
    assert len(rule.title.split()) >= 3


@pytest.mark.parametrize("rule", RULES, ids=of)
def test_message_is_one_sentence(rule: Rule) -> None:
    assert rule.message.endswith(".")
    assert rule.message[0].isupper() or rule.message[0] in "“{"
    assert list(Formatter().parse(rule.message))


@pytest.mark.parametrize("rule", [r for r in RULES if r.check or explanation(r)], ids=of)
def test_docstring_holds_no_unread_example(rule: Rule) -> None:
    text = "\n".join(explanation(rule))
    assert "Buruk" not in text
    assert "Baik:" not in text


@pytest.mark.parametrize("rule", RULES, ids=of)
def test_every_rule_has_a_bad_and_a_good_example(rule: Rule) -> None:
    kinds = {example.good for example in examples(rule)}
    assert kinds == (set() if rule.id in WITHOUT_EXAMPLE else {True, False})


@pytest.mark.parametrize("pair", [p for p in EXAMPLES if not p[1].good], ids=named)
def test_bad_example_is_reported_where_the_mark_stands(
    pair: tuple[Rule, Example], tmp_path: Path
) -> None:
    rule, example = pair
    file, diagnostics = judge(tmp_path, rule, example)
    places = [d.place for d in diagnostics if d.rule == rule.id]
    assert places, [(d.rule, d.place) for d in diagnostics]
    assert {place.file for place in places} == {file}
    mark = marked_line(example)
    if rule.id != "berkas-kosong":
        assert [place.line for place in places] == [mark]


@pytest.mark.parametrize("pair", [p for p in EXAMPLES if p[1].good], ids=named)
def test_good_example_is_silent(pair: tuple[Rule, Example], tmp_path: Path) -> None:
    rule, example = pair
    _, diagnostics = judge(tmp_path, rule, example)
    assert [d for d in diagnostics if d.rule == rule.id or d.severity is Severity.GALAT] == []


@pytest.mark.parametrize("pair", EXAMPLES, ids=named)
def test_every_message_is_said_with_the_values_it_carries(
    pair: tuple[Rule, Example], tmp_path: Path
) -> None:
    _, diagnostics = judge(tmp_path, *pair)
    for diagnostic in diagnostics:
        text = say(diagnostic, catalogue())
        assert not re.search(r"[{}]|None|  |“”|\bSatuan\.|\bDecimal\b", text), text


def test_base_standard_is_silent(tmp_path: Path) -> None:
    standards = write_project(tmp_path, {"dinas/unit.yaml": UNIT, "dinas/layanan.yaml": BASE})
    assert check_paths([standards]).diagnostics == []


@pytest.mark.parametrize("komponen", KOMPONEN, ids=lambda k: k.kunci)
def test_absence_of_each_component_is_an_error(komponen: object, tmp_path: Path) -> None:
    kunci = str(getattr(komponen, "kunci"))  # noqa: B009
    lines = re.sub(rf"^{kunci}:.*\n(?:[ ].*\n)*", "", BASE, flags=re.MULTILINE)
    standards = write_project(tmp_path, {"dinas/unit.yaml": UNIT, "dinas/layanan.yaml": lines})
    found = check_paths([standards]).diagnostics
    assert [(d.rule, d.severity, d.path) for d in found] == [
        ("komponen-belum-ada", Severity.GALAT, (kunci,)), *HINTS.get(kunci, []),
    ]  # fmt: skip


def test_every_component_has_a_rule_of_its_own() -> None:
    cited = " ".join(rule.law for rule in RULES if rule.check is not None)
    assert [k.dasar for k in KOMPONEN if k.dasar not in cited] == []


PATTERNS = [(r.id, p.pattern) for r in RULES for p in r.pola if isinstance(p, re.Pattern)]


@pytest.mark.parametrize(("rule", "pattern"), PATTERNS)
def test_a_pattern_begins_with_a_letter_that_is_quickly_found(rule: str, pattern: str) -> None:
    assert re.match(r"(?:[^\[\](){}.^$*+?|\\]|\\\W)(?![*?{|])", pattern), rule
