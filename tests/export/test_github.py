"""Anotasi GitHub: urutan, batas, pelolosan; tidak ada teks berkas yang menjadi perintah."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape

import pytest

from standar.diagnostic import Diagnostic, Severity
from standar.export.github import ANNOTATIONS, report, summary
from standar.report import Report
from standar.rules import catalogue
from tests.export.temuan import BROUGHT, CODE, FEE, LINK, NEWER, REPORT, STRANGE, strange

RULES = catalogue()
COMMAND = re.compile(r"::(?P<name>[a-z]+) (?P<properties>[^:\r\n]*)::(?P<data>[^\r\n]*)")


def unescaped(text: str) -> str:
    """What the runner makes of its escapes."""
    for code, sign in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(code, sign)
    return text


def commands(found: Report) -> list[tuple[str, dict[str, str], str]]:
    """The annotations as the runner reads them: it looks for `::` at the start of every line."""
    read = []
    for line in re.split(r"[\r\n]+", report(found, RULES)):
        assert "##[" not in line or line.startswith("::")
        if line.lstrip().startswith("::"):
            match = COMMAND.fullmatch(line)
            assert match, line
            pairs = (pair.partition("=") for pair in match["properties"].split(","))
            read.append(
                (match["name"], {k: unescaped(v) for k, _, v in pairs}, unescaped(match["data"]))
            )
    return read


def test_annotation_names_the_place_the_rule_and_its_law() -> None:
    [(name, properties, data)] = commands(Report(("x.yaml",), [FEE]))
    assert name == "error"
    assert properties == {
        "file": FEE.place.file, "line": "31", "col": "5", "endColumn": "12",
        "title": RULES[FEE.rule].title,
    }  # fmt: skip
    assert data == (
        "Tarif Rp5.000 belum menyebut dasar hukumnya.\n"
        f"[tarif-tanpa-dasar-hukum] {RULES[FEE.rule].law}"
    )


def test_correct_spelling_is_told() -> None:
    [(_, _, data)] = commands(Report(("x.yaml",), [CODE]))
    assert "\nTulis: kk-2\n" in data


def test_gravest_come_first_and_only_so_many_as_are_shown() -> None:
    kinds = [Severity.SARAN, Severity.GALAT, Severity.PERINGATAN]
    many = [
        replace(FEE, severity=kinds[n % 3], place=replace(FEE.place, line=n + 1)) for n in range(90)
    ]
    read = commands(Report(("x.yaml",), many))
    assert [name for name, _, _ in read] == [
        kind for kind in ("error", "warning", "notice") for _ in range(ANNOTATIONS)
    ]
    assert [int(p["line"]) for n, p, _ in read if n == "error"] == list(range(2, 32, 3))
    text = report(Report(("x.yaml",), many), RULES)
    assert "semua temuan ada di ringkasan langkah ini" in text
    assert text.endswith("1 berkas diperiksa: 30 galat, 30 peringatan, dan 30 saran.")


def test_rule_that_a_project_brings_is_known_too() -> None:
    [(name, properties, data)] = commands(BROUGHT)
    assert (name, properties["title"]) == ("error", "aturan-sendiri")
    assert data == "Nama A belum sesuai Perbup.\n[aturan-sendiri] Perbup"
    assert rows(summary(BROUGHT, RULES))[0][2] == "Nama A belum sesuai Perbup."


def test_rule_newer_than_the_set_of_the_project_is_a_notice() -> None:
    [(name, _, data)] = commands(Report((), [NEWER]))
    assert name == "notice"
    assert "(aturan baru)" in data
    assert rows(summary(Report((), [CODE, NEWER]), RULES))[1][0] == "galat (baru)"


def test_without_findings_there_is_no_annotation() -> None:
    assert report(Report(("a", "b", "c", "d")), RULES) == "4 berkas diperiksa, tidak ada temuan."


@pytest.mark.parametrize("text", STRANGE)
def test_strange_text_never_becomes_a_command(text: str) -> None:
    found = strange(text)
    [(name, properties, data)] = commands(Report(("x.yaml",), [found]))
    assert name == "error"
    assert list(properties) == ["file", "line", "col", "endColumn", "title"]
    assert properties["line"] == "1"
    kept = "".join(c if c.isprintable() or c in "\r\n" else "·" for c in text)
    assert properties["file"] == f"standards/{kept}.yaml"
    assert kept in data


# --- summary of the step -------------------------------------------------------------------------


def rows(text: str) -> list[list[str]]:
    """The cells of the table's body, as a reader of GitHub's dialect splits them."""
    lines = [line for line in text.splitlines() if line.startswith("|")]
    return [re.split(r" \| ", line.removeprefix("| ").removesuffix(" |")) for line in lines[2:]]


def test_summary_has_every_finding_the_gravest_first() -> None:
    found = [[unescape(cell) for cell in row] for row in rows(summary(REPORT, RULES))]
    assert [row[0] for row in found] == ["galat", "galat", "saran"]
    assert found[0][1] == f"{FEE.place.file}:31:5 (biaya/tarif/a~1b)"
    assert [row[3] for row in found] == [FEE.rule, LINK.rule, CODE.rule]


def test_summary_without_findings_is_a_sentence() -> None:
    assert "4 berkas diperiksa, tidak ada temuan" in unescape(
        summary(Report(("a", "b", "c", "d")), RULES)
    )


@pytest.mark.parametrize("text", STRANGE)
def test_strange_text_stays_in_its_cell_and_marks_nothing_up(text: str) -> None:
    lines = summary(Report(("x.yaml",), [strange(text), FEE]), RULES).splitlines()
    table = [line for line in lines if line.startswith("| ")]
    assert len(table) == 4
    for line in table[2:]:
        assert line.isprintable()
        assert line.count("|") == 5
        assert not set(re.sub(r"&#\d+;", "", line)) & set("<>&[]`*_\\~@$!#")
        assert "://" not in line


@pytest.mark.parametrize("room", [-5, 0, 60, 400, 700, 5_000, 1 << 20])
def test_summary_never_takes_more_room_than_there_is(room: int) -> None:
    many: list[Diagnostic] = [
        replace(strange("漢" * n), severity=Severity.SARAN) for n in range(1, 60)
    ]
    text = summary(Report(("x.yaml",), many), RULES, room)
    assert len(text.encode()) <= max(0, room)
    shown = len(rows(text))
    if shown < 59 and text:
        assert f"{59 - shown} temuan lain" in text
    assert (shown == 59) == (room == 1 << 20)
