"""Hasil pemeriksaan bagi penyusun: jumlah, urutan, pengelompokan, dan batas satu halaman."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from standar.diagnostic import Diagnostic, Position, Severity
from standar.project.layout import discover
from standar.project.reader import read_project
from standar.render.html import page
from standar.report import Report
from standar.rules import catalogue
from standar.view.blocks import Cell, Facts, Heading, Items, Page, Paragraph, Table, words
from standar.view.pemeriksaan import PENUH, halaman_pemeriksaan, halaman_temuan, menurut_unit
from standar.view.tree import Tree
from tests.rules.harness import BASE, UNIT, write_project

RULES = catalogue()


def tree(root: Path) -> Tree:
    files: dict[str, str | bytes] = {}
    for folder in ("a", "a/dalam", "b", "c"):
        files[f"{folder}/unit.yaml"] = UNIT.replace("nama: ", f"nama: {folder} ")
        files[f"{folder}/x.yaml"] = BASE
    standards = write_project(root, files)
    return Tree(read_project(discover(root, standards)))


def found(
    file: str, line: int = 1, rule: str = "kode-ganda", severity: Severity = Severity.SARAN
) -> Diagnostic:
    return Diagnostic(rule, severity, Position(f"standards/{file}", line), ("a",),
                      {"kode": "<b>", "tarif": "Rp1"})  # fmt: skip


def shown(value: Page, kind: type[Facts | Table | Items]) -> list[list[str]]:
    """The words of every row, pair or item of one kind of block."""
    rows: list[list[str]] = []
    for block in value.blocks:
        match block:
            case Facts(pairs) if kind is Facts:
                rows += [[name, words(text)] for name, text in pairs]
            case Table() if kind is Table:
                rows += [[_words(cell) for cell in row.cells] for row in block.rows]
            case Items(items) if kind is Items:
                rows += [[words(item.text), *map(words, item.details)] for item in items]
    return rows


def _words(cell: Cell) -> str:
    return "".join(words(b.text) for b in cell.blocks if isinstance(b, Paragraph))


def test_findings_belong_to_the_nearest_unit(tmp_path: Path) -> None:
    names = ["proyek.yaml", "a/unit.yaml", "a/penetapan/2026-01-02/sk.yaml", "a/dalam/x.yaml",
             "../x.yaml"]  # fmt: skip
    grouped = menurut_unit(Report((), [found(name) for name in names]), tree(tmp_path))
    files = {k: [d.place.file.removeprefix("standards/") for d in v] for k, v in grouped.items()}
    assert files == {
        None: ["proyek.yaml", "../x.yaml"],
        "a": ["a/unit.yaml", "a/penetapan/2026-01-02/sk.yaml"],
        "a/dalam": ["a/dalam/x.yaml"],
    }


def test_overview_counts_and_puts_the_gravest_first(tmp_path: Path) -> None:
    fee, code = "tarif-tanpa-dasar-hukum", "kode-ganda"
    report = Report(
        ("1", "2", "3"),
        [
            found("a/x.yaml"), found("a/x.yaml", 2), found("b/x.yaml", 1, fee, Severity.PERINGATAN),
            found("c/x.yaml", 1, fee, Severity.GALAT), found("c/x.yaml", 2),
        ],
    )  # fmt: skip
    value = halaman_pemeriksaan(report, tree(tmp_path), RULES)
    assert shown(value, Facts) == [
        ["Berkas diperiksa", "3"], ["Galat", "1"], ["Peringatan", "1"], ["Saran", "3"],
    ]  # fmt: skip
    units, rules = shown(value, Table)[:3], shown(value, Table)[3:]
    assert [row[0][:1] for row in units] == ["c", "b", "a"]
    assert [row[1:] for row in units] == [["1", "–", "1"], ["–", "1", "–"], ["–", "–", "2"]]
    titles = [RULES[name].title.replace("`", "") for name in (fee, fee, code)]
    assert rules == [
        [titles[0], "galat", "1"], [titles[1], "peringatan", "1"], [titles[2], "saran", "3"],
    ]  # fmt: skip
    html = page(value)
    assert "1 unit lain tanpa temuan." in html
    assert 'href="../aturan/tarif-tanpa-dasar-hukum.html"' in html
    assert 'href="c/index.html"' in html


def test_rule_of_the_project_itself_is_named_without_a_page(tmp_path: Path) -> None:
    own = found("a/x.yaml", rule="aturan-sendiri")
    known = {**RULES, own.rule: replace(RULES["kode-ganda"], id=own.rule)}
    html = page(halaman_pemeriksaan(Report(("a",), [own]), tree(tmp_path), known))
    assert RULES["kode-ganda"].title in html
    assert "aturan-sendiri.html" not in html


def test_clean_project_is_told_so(tmp_path: Path) -> None:
    value = halaman_pemeriksaan(Report(("a",)), tree(tmp_path), RULES)
    assert "Tidak ada temuan." in page(value)
    assert not [block for block in value.blocks if isinstance(block, Heading | Table)]


def test_unit_lists_its_files_with_links_to_service_and_rule(tmp_path: Path) -> None:
    project = tree(tmp_path)
    unit = project.units["a/dalam"]
    here = [found("a/dalam/unit.yaml", 2), found("a/dalam/x.yaml", 7, severity=Severity.GALAT)]
    value = halaman_temuan(unit, here, RULES)
    names = [block.text for block in value.blocks if isinstance(block, Heading)]
    assert names == ["unit.yaml", unit.services[0].standar.layanan]
    places = [row[0] for row in shown(value, Items)]
    assert places == ["unit.yaml:2:1", "x.yaml:7:1"]
    assert shown(value, Items)[1][1].startswith("galat: Kode “<b>”")
    html = page(value)
    assert "<b>" not in html
    assert 'href="../../../layanan/a/dalam/x.html"' in html
    assert 'href="../../../aturan/kode-ganda.html"' in html


def test_page_stays_within_bounds_and_says_how_many_there_are(tmp_path: Path) -> None:
    many = [found("b/x.yaml", line) for line in range(1, PENUH + 51)]
    value = halaman_temuan(tree(tmp_path).units["b"], many, RULES)
    assert len(shown(value, Items)) == PENUH
    assert f"memuat {PENUH} temuan pertama dari {PENUH + 50}." in page(value)
    assert shown(value, Facts)[-1] == ["Saran", str(PENUH + 50)]
