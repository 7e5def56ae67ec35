"""SARIF 2.1.0: sah menurut skema resminya, dan berarti seperti yang dikatakan spesifikasinya."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from jsonschema import Draft4Validator

from standar.diagnostic import Diagnostic, Severity
from standar.export.sarif import FINGERPRINT, report
from standar.locale import say
from standar.path import show
from standar.report import Report
from standar.rules import catalogue
from tests.export.temuan import BROUGHT, CODE, FEE, LINK, NEWER, OWN, REPORT, STRANGE, strange

RULES = catalogue()


@cache
def schema() -> Draft4Validator:
    """The official schema, as Microsoft's SDK for SARIF ships it (MIT)."""
    text = Path(__file__).with_name("sarif-schema-2.1.0.json").read_text(encoding="utf-8")
    Draft4Validator.check_schema(json.loads(text))
    return Draft4Validator(json.loads(text))


def run(found: Report) -> Any:
    """The one run of a valid log."""
    log = json.loads(report(found, RULES))
    assert [error.message for error in schema().iter_errors(log)] == []
    assert log["version"] == "2.1.0"
    return log["runs"][0]


def results(*found: Diagnostic) -> list[Any]:
    return list(run(Report(("x.yaml",), list(found)))["results"])


def test_schema_refuses_what_is_no_sarif() -> None:
    log = json.loads(report(REPORT, RULES))
    log["runs"][0]["results"][0]["level"] = "galat"
    assert list(schema().iter_errors(log))


def test_run_without_findings_is_valid_and_says_what_was_asked() -> None:
    empty = run(Report(()))
    assert empty["results"] == []
    assert [rule["id"] for rule in empty["tool"]["driver"]["rules"]] == list(RULES)


def test_every_rule_explains_itself_with_its_examples() -> None:
    for entry in run(Report(()))["tool"]["driver"]["rules"]:
        rule = RULES[entry["id"]]
        assert entry["properties"]["dasar"] == rule.law
        assert entry["properties"]["sejak"] == rule.sejak
        assert "helpUri" not in entry
        for form in ("text", "markdown"):
            assert ("Buruk" in entry["help"][form]) == ("Buruk" in rule.docstring)
        assert entry["help"]["markdown"].count("\n```") % 2 == 0


def test_result_stands_where_the_finding_stands() -> None:
    fee, link = results(FEE, LINK)
    physical = fee["locations"][0]["physicalLocation"]
    assert physical == {
        "artifactLocation": {
            "uri": "standards/dinas/kartu%20keluarga.yaml", "uriBaseId": "%SRCROOT%"
        },
        "region": {"startLine": 31, "startColumn": 5, "endColumn": 12},
    }  # fmt: skip
    assert fee["locations"][0]["logicalLocations"] == [
        {"name": "a~1b", "fullyQualifiedName": "biaya/tarif/a~1b"}
    ]
    assert (fee["level"], fee["message"]["text"]) == ("error", say(FEE, RULES))
    assert "logicalLocations" not in link["locations"][0]
    assert run(REPORT)["columnKind"] == "unicodeCodePoints"


def test_index_points_at_the_rule_of_the_result() -> None:
    whole = run(REPORT)
    for result in whole["results"]:
        assert whole["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]


def test_severity_of_the_project_counts_not_that_of_the_rule() -> None:
    [milder] = results(replace(FEE, severity=Severity.SARAN))
    assert milder["level"] == "note"


def test_rule_that_a_project_brings_is_known_too() -> None:
    whole = run(BROUGHT)
    [result] = whole["results"]
    assert whole["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == OWN.rule
    assert result["message"]["text"] == "Nama A belum sesuai Perbup."


def test_rule_newer_than_the_set_of_the_project_is_a_note() -> None:
    [newer] = results(NEWER)
    assert (newer["level"], newer["properties"]["tags"]) == ("note", ["aturan baru"])


def test_fix_is_offered_where_the_finding_has_one() -> None:
    code, fee = results(CODE, FEE)
    [change] = code["fixes"][0]["artifactChanges"]
    assert change["artifactLocation"]["uri"] == "standards/dinas/kartu%20keluarga.yaml"
    assert change["replacements"] == [
        {
            "deletedRegion": {"startLine": 12, "startColumn": 11, "endLine": 12, "endColumn": 13},
            "insertedContent": {"text": "kk-2"},
        }
    ]
    assert "fixes" not in fee


def test_fingerprint_stays_when_lines_move_and_only_then() -> None:
    def mark(*found: Diagnostic) -> list[str]:
        return [result["partialFingerprints"][FINGERPRINT] for result in results(*found)]

    moved = replace(FEE, place=replace(FEE.place, line=90, column=1))
    assert mark(FEE) == mark(moved)
    others = [
        replace(FEE, rule="kode-ganda", values=CODE.values),
        replace(FEE, place=replace(FEE.place, file="x.yaml")),
        replace(FEE, path=("biaya",)),
        replace(FEE, found="Rp6.000"),
    ]
    assert len({*mark(FEE), *mark(*others)}) == 5
    assert len(set(mark(FEE, moved))) == 2
    assert mark(FEE, moved)[0] == mark(FEE)[0]


@pytest.mark.parametrize("text", STRANGE)
def test_strange_text_is_only_text(text: str) -> None:
    [result] = results(strange(text))
    location = result["locations"][0]
    uri = urlsplit(location["physicalLocation"]["artifactLocation"]["uri"])
    assert (uri.scheme, uri.netloc, uri.query, uri.fragment) == ("", "", "", "")
    assert uri.path.isascii()
    assert unquote(uri.path, errors="surrogateescape") == strange(text).place.file
    assert location["logicalLocations"][0]["fullyQualifiedName"] == show(("a", text))
    said = result["message"]["text"]
    assert said.isprintable()
    assert "](" not in said
    assert "{0}" not in said.replace("{{0}}", "")
