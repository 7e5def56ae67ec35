"""Menjalankan aturan: memanggil untuk setiap bagian dan teks, menempatkan, dan mengurutkan."""

from __future__ import annotations

import datetime
import re
from typing import Any

from standar.check.definition import Findings, Rule, at, rule
from standar.check.plan import Plan, diagnose
from standar.check.vocabulary import vocabulary
from standar.diagnostic import Diagnostic, Position, Severity
from standar.model import Node, Produk, StandarPelayanan, Unit
from standar.path import Path
from standar.project.document import parse
from standar.report import unique
from standar.source.read import read

STANDARD = StandarPelayanan.model_validate(
    {"layanan": "KK", "produk": [{"kode": "kk", "nama": "KK"}, "Salinan"]}
)


@rule(Severity.SARAN, message="Produk {nama}.")
def produk_disebut(produk: Produk) -> Findings:
    """Setiap produk disebut.

    Alasannya.
    """
    yield at("nama", nama=produk.nama, ditemukan=produk.nama)


@rule(Severity.GALAT, law="UU 1", message="Bagian.")
def bagian_apa_pun(bagian: Node) -> Findings:
    """Bagian apa pun."""
    yield at()


@rule(Severity.PERINGATAN, message="Unit.")
def hanya_dengan_unit(standar: StandarPelayanan, unit: Unit) -> Findings:
    """Hanya dengan unit."""
    yield at(unit=unit.nama)


def run(*rules: Rule, context: dict[Any, object] | None = None) -> list[tuple[str, Path]]:
    return [(entry.id, found.path) for entry, found in Plan(rules).run(STANDARD, context or {})]


@rule(
    Severity.SARAN,
    message="Kata {teks}.",
    kata=("dll", "lain lain"),
    pola=(re.compile(r"NIK \d{16}"), "&&"),
)
def kata_disebut(teks: str, jalur: Path) -> Findings:
    """Kata disebut."""
    yield at(teks=teks, di=jalur[-1] if jalur else "")


@rule(Severity.SARAN, message="Nama.", medan="nama")
def hanya_nama(teks: str) -> Findings:
    """Hanya nama."""
    yield at(teks=teks)


def test_rule_is_called_for_every_part_of_its_type_with_full_address() -> None:
    assert run(produk_disebut) == [
        ("produk-disebut", ("produk", "kk", "nama")), ("produk-disebut", ("produk", "2", "nama")),
    ]  # fmt: skip


def test_rule_on_any_part_is_called_for_all_of_them() -> None:
    assert [path for _, path in run(bagian_apa_pun)] == [(), ("produk", "kk"), ("produk", "2")]


def test_rule_with_a_second_parameter_speaks_only_with_such_a_whole() -> None:
    assert run(hanya_dengan_unit) == []
    assert run(hanya_dengan_unit, context={Unit: Unit(nama="Dinas")}) == [("hanya-dengan-unit", ())]


def test_rule_is_given_the_day_of_judgement() -> None:
    @rule(Severity.SARAN, message="Hari.")
    def hari_ini(standar: StandarPelayanan, hari: datetime.date) -> Findings:
        """Hari ini."""
        yield at(str(hari.year))

    assert run(hari_ini, context={datetime.date: datetime.date(2030, 1, 2)}) == [
        ("hari-ini", ("2030",))
    ]


def test_text_rule_reads_what_is_written_with_its_address() -> None:
    data = read("produk:\n  - {kode: kk, nama: KK}\n  - Salinan\nsebutan: [a, b]\n").data
    assert [found.path for _, found in Plan([hanya_nama]).read(data, {})] == [
        ("produk", "kk", "nama")
    ]
    assert [(f.path, f.values["di"]) for _, f in Plan([kata_disebut]).read(data, {})] == [
        (("produk", "kk", "kode"), "kode"),
        (("produk", "kk", "nama"), "nama"),
        (("produk", "2"), "2"),
        (("sebutan", "1"), "1"),
        (("sebutan", "2"), "2"),
    ]


def test_rule_is_asked_only_where_one_of_its_words_stands() -> None:
    plan = Plan([kata_disebut])
    for text in ("KTP, dll.", "dan lain-lain", "NIK 1234567890123456", "DLL", "a && b"):
        assert len(plan.read(text, {}, plan.called(vocabulary(text)))) == 1, text
    for text in ("dllm", "NIK 123456789012345", "a & b", "KTP"):
        assert plan.read(text, {}, plan.called(vocabulary(text))) == [], text


def test_words_end_at_hyphens_and_marks() -> None:
    assert vocabulary("KTP-el, a_b (x)").words == {"ktp", "el", "a", "b", "x"}


def test_part_rule_with_words_is_asked_about_every_such_part() -> None:
    @rule(Severity.SARAN, message="Produk.", kata=("salinan",))
    def produk_salinan(produk: Produk) -> Findings:
        """Produk salinan."""
        if produk.nama == "Salinan":
            yield at("nama")

    plan = Plan([produk_salinan])
    assert [f.path for _, f in plan.run(STANDARD, {}, plan.called(vocabulary("Salinan")))] == [
        ("produk", "2", "nama")
    ]
    assert plan.run(STANDARD, {}, plan.called(vocabulary("kk"))) == []


def test_severity_may_be_changed_or_switched_off() -> None:
    results = [(produk_disebut, at("nama")), (bagian_apa_pun, at())]
    severities: dict[str, Severity | None] = {
        "produk-disebut": Severity.GALAT,
        "bagian-apa-pun": None,
    }
    document = parse(read("layanan: KK\nnama: x\n"), StandarPelayanan)
    shown = list(diagnose(results, lambda path: (document, path), severities))
    assert [(d.rule, d.severity, d.place.line) for d in shown] == [
        ("produk-disebut", Severity.GALAT, 2)
    ]


def test_findings_are_told_once_and_in_reading_order() -> None:
    def finding(line: int, **values: Any) -> Diagnostic:
        return Diagnostic("a", Severity.SARAN, Position("x", line), values=values)

    found = unique([finding(3), finding(1, n=1), finding(3), finding(1, n=2)])
    assert [(d.place.line, dict(d.values)) for d in found] == [
        (1, {"n": 1}),
        (1, {"n": 2}),
        (3, {}),
    ]
