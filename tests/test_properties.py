"""Sifat yang berlaku untuk masukan apa pun: membaca, menulis, menemukan letak, memeriksa."""

from __future__ import annotations

import json
from concurrent.futures import ProcessPoolExecutor
from decimal import Decimal
from pathlib import Path
from typing import Any

import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from standar.bilangan import baca_bilangan, terbilang, tulis_bilangan
from standar.check.plan import Plan
from standar.locale import say
from standar.model import Jam, Lama, Rupiah, StandarPelayanan, Unit, walk
from standar.model.compact import Pool
from standar.project.document import parse
from standar.project.layout import discover
from standar.rules import catalogue
from standar.run.run import check_layout
from standar.source.read import Fault, read, read_bytes
from standar.source.syntax import BREAK
from tests.rules.harness import write_project
from tests.strategies import BAD_CODE, CODE, LETTERS, jam, lama, rupiah, standards
from tests.writing import Writer

PIECES = (
    "a", "b: ", "c:", " ", "  ", "\n", "\n  ", "- ", "[", "]", "{", "}", ",", "'", '"', "\t",
    " # x", "&x ", "*x", "!!str ", "|", ">", "? ", ": ", "%", "@", "---\n", "...\n", "\r\n", "\\",
    "<<: ",
    "é😀", "50.000", "\x00", "\u2028", "\ud800", "layanan: x\n", "ya", "null", "~",
)  # fmt: skip
YAMLISH = st.lists(st.sampled_from(PIECES), max_size=25).map("".join)


def inside(fault: Fault, text: str) -> bool:
    rows = BREAK.split(text)
    return 1 <= fault.line <= len(rows) and 1 <= fault.column <= len(rows[fault.line - 1]) + 1


# --- source ---------------------------------------------------------------------------------------


@given(YAMLISH | st.text())
def test_reading_never_raises_and_every_fault_lies_inside_the_text(text: str) -> None:
    source = read(text)
    assert [fault for fault in source.faults if not inside(fault, text)] == []
    assert source.faults or source.data is None or source.shadow is not None


@given(st.binary() | YAMLISH.map(lambda text: text.encode("utf-16", "replace")))
def test_reading_bytes_never_raises(raw: bytes) -> None:
    source = read_bytes(raw, "x.yaml")
    assert all(fault.line >= 1 and fault.column >= 1 for fault in source.faults)


@given(YAMLISH | st.text())
def test_every_fault_is_in_the_catalogue(text: str) -> None:
    for diagnostic in parse(read(text, "x.yaml"), StandarPelayanan).diagnostics:
        assert say(diagnostic, catalogue())


@given(st.text(LETTERS | st.just(" ")), st.booleans())
def test_quoted_scalars_mean_what_yaml_says(text: str, single: bool) -> None:
    quoted = "'" + text.replace("'", "''") + "'" if single else json.dumps(text, ensure_ascii=False)
    source = read(f"a: {quoted}\nb: [{quoted}]\n")
    assert source.faults == []
    assert source.data == yaml.safe_load(source.text)


# --- values ---------------------------------------------------------------------------------------


@given(rupiah())
def test_money_is_read_back_from_its_spelling(value: Rupiah) -> None:
    assert Rupiah.baca(str(value)) == value


@given(lama())
def test_duration_is_read_back_from_its_spelling(value: Lama) -> None:
    assert Lama.baca(str(value)) == value


@given(jam())
def test_hours_are_read_back_from_their_spelling(value: Jam) -> None:
    assert Jam.baca(str(value)) == value


@given(st.decimals(0, Decimal(10**14 - 1) / 100, places=2))
def test_number_is_read_back_from_its_spelling(value: Decimal) -> None:
    assert baca_bilangan(tulis_bilangan(value)) == value


DIGITS = "nol satu dua tiga empat lima enam tujuh delapan sembilan".split()


def spelled(n: int) -> str:
    """An oracle that knows no recursion: three digits at a time, then the two special words."""
    groups = []
    for power, name in enumerate(("", "ribu", "juta", "miliar", "triliun")):
        hundreds, tens, ones = (int(d) for d in f"{n // 1000**power % 1000:03d}")
        words = [f"{DIGITS[hundreds]} ratus"] if hundreds else []
        if tens == 1 and ones:
            words.append(f"{DIGITS[ones]} belas")
        else:
            words += [f"{DIGITS[tens]} puluh"] if tens else []
            words += [DIGITS[ones]] if ones else []
        text = " ".join(words)
        for big in ("ratus", "puluh", "belas"):
            text = f" {text}".replace(f" satu {big}", f" se{big}").strip()
        if text:
            groups.append(
                "seribu" if (text, name) == ("satu", "ribu") else f"{text} {name}".strip()
            )
    return " ".join(reversed(groups)) or "nol"


@given(st.integers(0, 10**15 - 1) | st.integers(0, 20_000))
@example(0)
@example(11)
@example(1011)
@example(111_111_111_111)
def test_number_in_words_agrees_with_an_independent_spelling(n: int) -> None:
    assert terbilang(n) == spelled(n)


# --- model ----------------------------------------------------------------------------------------


KEYS = st.sampled_from([*StandarPelayanan.model_fields, *Unit.model_fields, "kode", "jumlah", "?"])
SCALARS = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(LETTERS, max_size=5) | st.sampled_from(["", "-", "gratis", "3 hari kerja", "Rp5"])
)  # fmt: skip
ANYTHING = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=5),
    max_leaves=12,
)
POOL = Pool()
"""What was said in the examples before."""


@given(standards())
def test_written_standard_is_read_back_the_same(standar: StandarPelayanan) -> None:
    source = read(Writer(standar).text)
    assert source.faults == []
    assert StandarPelayanan.model_validate(source.data) == standar


@given(standards(), st.dictionaries(KEYS, ANYTHING, max_size=6))
def test_a_part_from_the_pool_is_what_it_would_have_been_made(
    standar: StandarPelayanan, data: Any
) -> None:
    for text in (Writer(standar).text, json.dumps({"layanan": "x", **data})):
        alone, pooled = (
            parse(read(text), StandarPelayanan),
            parse(read(text), StandarPelayanan, pool=POOL),
        )
        assert repr(pooled) == repr(alone)


@given(CODE, BAD_CODE)
def test_a_code_is_a_name_and_never_a_number(good: str, bad: str) -> None:
    for kode, told in ((good, []), (bad, ["nilai-kosong" if bad == "" else "kode-tidak-sah"])):
        text = json.dumps({"layanan": "x", "produk": [{"kode": kode, "nama": "x"}]})
        assert [found.rule for found in parse(read(text), StandarPelayanan).diagnostics] == told


@given(standards())
def test_every_part_is_located_on_the_line_where_it_was_written(standar: StandarPelayanan) -> None:
    writer = Writer(standar)
    source = read(writer.text)
    paths = [path for path, _ in walk(standar)]
    assert {p: source.locate(p)[0] for p in paths} == {p: writer.places[p] for p in paths}


@given(standards(most=12))
def test_rules_never_raise_and_point_inside_what_they_check(standar: StandarPelayanan) -> None:
    for rule, found in Plan(catalogue().values()).run(standar, {StandarPelayanan: standar}):
        assert all(isinstance(part, str) for part in found.path)
        assert rule.check is not None


@given(st.dictionaries(KEYS, ANYTHING, max_size=6) | ANYTHING)
def test_parsing_never_raises_and_every_finding_can_be_said(data: Any) -> None:
    source = read(json.dumps(data, ensure_ascii=False, indent=1), "x.yaml")
    for model in (StandarPelayanan, Unit):
        document = parse(source, model)
        assert document.node is not None or document.diagnostics
        for diagnostic in document.diagnostics:
            assert say(diagnostic, catalogue()).endswith(".")


# --- run ------------------------------------------------------------------------------------------


def test_findings_do_not_depend_on_the_number_of_processes(tmp_path: Path) -> None:
    bad = Path(__file__).parent / "buruk"
    files: dict[str, str | bytes] = {
        "dinas/unit.yaml": "nama: Dinas\nbawaan:\n  evaluasi: Berkala\n"
    }
    for number, file in enumerate(sorted(bad.glob("*.yaml"))):
        files[f"dinas/{'abc'[number % 3]}/{file.name}"] = file.read_bytes()
    standards_folder = write_project(tmp_path, files)
    layout = discover(tmp_path, standards_folder)
    alone = check_layout(layout)
    with ProcessPoolExecutor(2) as pool:
        together = check_layout(layout, executor=pool)
    assert alone.diagnostics == together.diagnostics
    assert alone.files == together.files
    assert len({d.rule for d in alone.diagnostics}) > 20
