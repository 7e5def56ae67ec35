"""JUnit XML: menurut susunan yang dibaca GitLab dan Jenkins, dan selalu XML yang sah."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from standar.diagnostic import Diagnostic, Severity
from standar.export.junit import report
from standar.report import Report
from standar.rules import catalogue
from tests.export.temuan import BROUGHT, CODE, FEE, FILE, LINK, NEWER, REPORT, STRANGE, strange

RULES = catalogue()
LAYOUT = etree.XMLSchema(file=str(Path(__file__).with_name("junit.xsd")))


def parsed(found: Report) -> etree._Element:
    """The report, read by a strict parser and held against the layout."""
    tree = etree.fromstring(report(found, RULES).encode())
    LAYOUT.assertValid(tree)
    return tree


def cases(*found: Diagnostic) -> list[etree._Element]:
    return parsed(Report((), list(found))).findall("testsuite/testcase")


def test_layout_refuses_other_xml() -> None:
    tree = etree.fromstring(report(REPORT, RULES).encode())
    tree[0].set("umur", "1")
    assert not LAYOUT.validate(tree)


def test_every_file_is_a_suite_also_a_clean_one() -> None:
    tree = parsed(REPORT)
    assert [suite.get("name") for suite in tree] == ["proyek.yaml", FILE, "standards/x.yaml"]
    assert [suite.get("failures") for suite in tree] == ["0", "1", "1"]
    assert (tree.get("tests"), tree.get("failures")) == ("4", "2")
    [clean] = tree[0]
    assert (clean.get("name"), len(clean)) == ("tidak ada galat", 0)


def test_only_an_error_fails() -> None:
    fee, code = cases(FEE, CODE)
    assert [child.tag for child in fee] == ["failure"]
    assert fee[0].get("message") == "Tarif Rp5.000 belum menyebut dasar hukumnya."
    assert fee[0].text == (
        f"{FILE}:31:5\ngalat: Tarif Rp5.000 belum menyebut dasar hukumnya.\n"
        f"[tarif-tanpa-dasar-hukum] {RULES[FEE.rule].law}"
    )
    assert [child.tag for child in code] == ["system-out"]
    assert "saran: " in str(code[0].text)
    assert "Tulis: kk-2" in str(code[0].text)


def test_case_keeps_its_name_when_lines_move() -> None:
    moved = replace(FEE, place=replace(FEE.place, line=90))
    [first], [later] = cases(FEE), cases(moved)
    assert first.get("name") == later.get("name") == "tarif-tanpa-dasar-hukum biaya/tarif/a~1b"
    assert [case.get("name") for case in cases(FEE, moved)][1] == f"{first.get('name')} (2)"
    assert cases(LINK)[0].get("name") == "tautan-keluar-proyek"


def test_severity_of_the_project_counts() -> None:
    [milder] = cases(replace(FEE, severity=Severity.PERINGATAN))
    assert [child.tag for child in milder] == ["system-out"]


def test_rule_newer_than_the_set_of_the_project_does_not_fail() -> None:
    [newer] = cases(NEWER)
    assert [child.tag for child in newer] == ["system-out"]
    assert parsed(Report((), [NEWER])).get("failures") == "0"


def test_rule_that_a_project_brings_is_known_too() -> None:
    failure = parsed(BROUGHT).find(".//failure")
    assert failure is not None
    assert failure.get("message") == "Nama A belum sesuai Perbup."


def test_report_without_files_is_still_a_report() -> None:
    assert parsed(Report(())).get("tests") == "0"


@pytest.mark.parametrize("text", STRANGE)
def test_strange_text_is_only_text(text: str) -> None:
    [case] = cases(strange(text))
    kept = "".join(c if c.isprintable() or c == "\n" else "·" for c in text)
    assert case.get("file") == f"standards/{kept}.yaml"
    assert len(case) == 1
    assert len(case[0]) == 0
    assert kept in str(case[0].text)
