"""JSON menurut kontrak baris perintah: kunci, urutan, dan jenis nilainya."""

from __future__ import annotations

import json
from typing import Any

from standar.diagnostic import Diagnostic, Position, Severity
from standar.export.json import catalogue as catalogue_json
from standar.export.json import finding, report
from standar.report import Report
from standar.rules import catalogue

RULES = catalogue()
FINDING = Diagnostic(
    "tarif-tanpa-dasar-hukum", Severity.GALAT, Position("standards/x/y.yaml", 31, 5, 2),
    ("biaya", "tarif", "a/b"), {"tarif": "Rp5.000"}, "Rp5.000", None,
)  # fmt: skip
KEYS = ["aturan", "tingkat", "berkas", "baris", "kolom", "jalur", "pesan", "dasar", "ditemukan",
        "diharapkan", "perbaikan"]  # fmt: skip


def parsed(found: Report) -> Any:
    return json.loads(report(found, RULES))


def test_finding_has_the_keys_of_the_contract_in_order() -> None:
    assert finding(FINDING, RULES) == {
        "aturan": "tarif-tanpa-dasar-hukum",
        "tingkat": "galat",
        "berkas": "standards/x/y.yaml",
        "baris": 31,
        "kolom": 5,
        "jalur": "biaya/tarif/a~1b",
        "pesan": "Tarif Rp5.000 belum menyebut dasar hukumnya.",
        "dasar": RULES["tarif-tanpa-dasar-hukum"].law,
        "ditemukan": "Rp5.000",
        "diharapkan": None,
        "perbaikan": False,
    }
    assert list(finding(FINDING, RULES)) == KEYS


def test_report_has_the_keys_of_the_contract_in_order() -> None:
    data = parsed(Report(("a.yaml",) * 41, [FINDING]))
    assert list(data) == ["versi", "berkas", "ringkasan", "baru", "lama", "temuan"]
    assert (data["versi"], data["berkas"]) == (1, 41)
    assert list(data["ringkasan"].items()) == [("galat", 1), ("peringatan", 0), ("saran", 0)]
    assert list(data["temuan"][0]) == KEYS


def test_empty_report_is_a_report() -> None:
    assert parsed(Report(())) == {
        "versi": 1, "berkas": 0, "ringkasan": {"galat": 0, "peringatan": 0, "saran": 0},
        "baru": 0, "lama": 0, "temuan": [],
    }  # fmt: skip


def test_letters_are_written_as_they_are() -> None:
    odd = Diagnostic("kode-ganda", Severity.SARAN, Position("é.yaml"), values={"kode": "\x1b漢"})
    text = report(Report(("é.yaml",), [odd]), RULES)
    assert "é.yaml" in text
    assert "\x1b" not in text
    assert json.loads(text)["temuan"][0]["pesan"].startswith("Kode “\x1b漢”")


def test_catalogue_lists_every_rule_with_the_same_keys() -> None:
    rows = json.loads(catalogue_json(RULES))["aturan"]
    assert [row["id"] for row in rows] == list(RULES)
    assert {tuple(row) for row in rows} == {
        ("id", "tingkat", "judul", "pokok", "dasar", "praktik", "sejak", "dapat_diperbaiki")
    }
