"""Temuan untuk menguji bentuk keluaran: biasa, tanpa letak, dan yang berniat buruk."""

from __future__ import annotations

from dataclasses import dataclass, replace

from standar.diagnostic import Diagnostic, Position, Severity
from standar.fix import Edit
from standar.report import Report

FILE = "standards/dinas/kartu keluarga.yaml"
FEE = Diagnostic(
    "tarif-tanpa-dasar-hukum", Severity.GALAT, Position(FILE, 31, 5, 7),
    ("biaya", "tarif", "a/b"), {"tarif": "Rp5.000"}, "Rp5.000",
)  # fmt: skip
CODE = Diagnostic(
    "kode-ganda", Severity.SARAN, Position(FILE, 12, 11), ("persyaratan", "kk"), {"kode": "kk"},
    "kk", "kk-2", (Edit(12, 11, 12, 13, "kk-2"),),
)  # fmt: skip
LINK = Diagnostic("tautan-keluar-proyek", Severity.GALAT, Position("standards/x.yaml"),
                  values={"berkas": "x.yaml"})  # fmt: skip
REPORT = Report(("proyek.yaml", "standards/x.yaml", FILE), [LINK, CODE, FEE])

OWN = Diagnostic("aturan-sendiri", Severity.GALAT, Position(FILE, 2), ("layanan",), {"nama": "A"})
NEWER = replace(FEE, newer=True)


@dataclass(frozen=True)
class Kept:
    """A rule of a project's own, of which only what it says is kept."""

    id: str = OWN.rule
    message: str = "Nama {nama} belum sesuai Perbup."
    law: str = "Perbup"
    is_fault: bool = False


BROUGHT = Report((FILE,), [OWN], {OWN.rule: Kept()})

STRANGE = [
    "::error::x", "\n::set-output name=a::b", "\r\n::add-mask::x", "%0A::error::x", "a,b:c%",
    "<script>alert(1)</script>", "</failure>]]>", "| a | b |", "`x`", "[klik](javascript:x)",
    "![x](//a.b/c)", "{0}", "\x00\x1b[31m\x07", "\ufffe\uffff", "\udcff", "\u202e\u2028", "漢字 😀",
    "@orang #1 $x$ **b** ~~c~~ https://a.b", "&#60;b&#62;", " ", "",
]  # fmt: skip
"""Names and values that somebody may have written in order to be taken for something else."""


def strange(text: str) -> Diagnostic:
    """A finding in which everything that comes from a file is this text."""
    place = Position(f"standards/{text}.yaml", 1, 3, 2)
    return Diagnostic("kode-ganda", Severity.GALAT, place, ("a", text), {"kode": text}, text, text)
