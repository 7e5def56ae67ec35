"""Salah tulis: yang maksudnya pasti diperbaiki, yang lain dibiarkan."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from standar.model import StandarPelayanan
from standar.project.document import parse
from standar.source.proof import mend
from standar.source.read import read_bytes
from tests.strategies import standards
from tests.test_properties import YAMLISH
from tests.writing import Dress, Writer, dressed

BAD = Path(__file__).parents[1] / "buruk"


def rounds(raw: bytes) -> bytes:
    """The file after mending what the reader reports, until nothing changes any more."""
    for _ in range(20):
        new = mend(raw, parse(read_bytes(raw, "x"), StandarPelayanan).diagnostics).raw
        if new == raw:
            break
        raw = new
    return raw


MENDED = (
    # tabs
    ("a:\n\tb: 1\n\tc: 2\n", "a:\n  b: 1\n  c: 2\n"),
    ("a:\n\tb:\n\t\t- x\n", "a:\n  b:\n    - x\n"),
    ("a:\n\tb: 1\n    c: 2\n", "a:\n    b: 1\n    c: 2\n"),
    ("a:\t1\t# k\n", "a: 1 # k\n"),
    ("a: satu\tdua\n", "a: satu dua\n"),
    ("a: 1\t\nb: 2\n", "a: 1\nb: 2\n"),
    # quotes
    ('a: "satu\nb: 2\n', 'a: "satu"\nb: 2\n'),
    ("a:\n  - 'satu\n  - dua\n", "a:\n  - 'satu'\n  - dua\n"),
    ("a: 'Hari Jum'at'\nb: 'Do'a'\n", 'a: "Hari Jum\'at"\nb: "Do\'a"\n'),
    ("a: “Catatan: satu”\n", 'a: "Catatan: satu"\n'),
    ("a: Catatan: “satu”\n", 'a: "Catatan: “satu”"\n'),
    ('a: "D:\\Kantor"\n', "a: 'D:\\Kantor'\n"),
    # text that needs quotes
    ("a: satu: dua\nb: x\n", 'a: "satu: dua"\nb: x\n'),
    ("- a: satu: dua\n  b: x\n", '- a: "satu: dua"\n  b: x\n'),
    ('a: kata "x": dua\n', 'a: "kata \\"x\\": dua"\n'),
    ("a: @dinas\n", 'a: "@dinas"\n'),
    ("a:\n  - %5 dari biaya\n", 'a:\n  - "%5 dari biaya"\n'),
    ("a: `x`\n", 'a: "`x`"\n'),
    # lists
    ("a:\n  1. satu\n  2. dua\n", "a:\n  - satu\n  - dua\n"),
    ("a:\n  1) satu\n     lagi\n  2) dua\nb: 1\n", "a:\n  - satu\n     lagi\n  - dua\nb: 1\n"),
    ("a:\n  • satu\n  • dua\n", "a:\n  - satu\n  - dua\n"),
    ("a:\n  – satu\n  – dua\n", "a:\n  - satu\n  - dua\n"),
    ("a:\n  -satu\n  -dua\n", "a:\n  - satu\n  - dua\n"),
    ("a:\n  a. satu\n  b. dua\n", "a:\n  - satu\n  - dua\n"),
    ("a:\n  - satu\n - dua\n", "a:\n  - satu\n  - dua\n"),
    ("a: [x, y\nb: 1\n", "a: [x, y]\nb: 1\n"),
    # keys
    ("a: 1\nb:dua\nc: 3\n", "a: 1\nb: dua\nc: 3\n"),
    # what should not be there
    ("\ufeffa: sa\u200btu\xad\nb: \ufeff2\n", "\ufeffa: satu\nb: 2\n"),
    ("a: &x satu\n", "a: satu\n"),
    ("a: !!str satu\n", "a: satu\n"),
    ("%YAML 1.2\n---\na: 1\n", "---\na: 1\n"),
    # several at once, one hidden behind the other
    ("a: satu: dua\r\nb:\r\n\t1. x\r\n\t2. y\r\nc: z # k\r\n",
     'a: "satu: dua"\r\nb:\r\n  - x\r\n  - y\r\nc: z # k\r\n'),
)  # fmt: skip


@pytest.mark.parametrize(("before", "after"), MENDED)
def test_a_slip_with_one_meaning_is_mended(before: str, after: str) -> None:
    assert rounds(before.encode()).decode() == after


UNSURE = (
    "a:\n\tb:\n        - x\n\t\tc: 1\n",
    'a: "satu\n  dua\nb: 2\n',  # where does it end?
    'a: "satu # dua\n',
    "a: '\"satu' dua'\n",
    "a: satu: dua\n  tiga\n",
    "a: satu: dua # tiga\n",
    'a: "D:\\Kantor\\naskah"\n',  # a new line, or a folder?
    "a: @x: y # z\n",
    "a: - satu\n",
    "a: -\n",
    "a: [x, y,\n  z\nb: 1\n",
    "a: [x: y\nb: 1\n",
    "a: {x: y\nb: 1\n",
    "a: 1\na: 2\n",
    "a: &x satu\nb: *x\n",
    "a: !!str 50.000\n",
    "a: !rahasia satu\n",
    "a: 1\n---\nb: 2\n",
    "a: 1\nb\nc: 2\n",
    "a: sa\u202etu\n",
    "a: sa\x00tu\n",
    "a:\n  - satu\n    b: 1\n - dua\n   c: 1\n",
)


@pytest.mark.parametrize("text", UNSURE)
def test_a_slip_with_two_meanings_stays(text: str) -> None:
    assert rounds(text.encode()).decode() == text


# --- for any file ---------------------------------------------------------------------------------


@given(YAMLISH | st.text())
def test_mending_never_raises_and_comes_to_an_end(text: str) -> None:
    raw = text.encode("utf-8", "replace")
    done = rounds(raw)
    assert rounds(done) == done


@given(st.binary(max_size=60))
def test_what_is_no_text_stays(raw: bytes) -> None:
    if read_bytes(raw, "x").text == "":
        assert rounds(raw) == raw


@pytest.mark.parametrize("file", sorted(BAD.glob("*.yaml")), ids=lambda p: p.stem)
def test_a_bad_file_never_has_more_faults_than_before(file: Path) -> None:
    raw = file.read_bytes()
    before, after = (parse(read_bytes(r, "x"), StandarPelayanan) for r in (raw, rounds(raw)))
    assert after.node is not None or before.node is None
    if before.source.shadow is not None:
        assert len(after.diagnostics) <= len(before.diagnostics)
    assert rounds(rounds(raw)) == rounds(raw)


SPOILS = (
    (": ", ":\t"), ("biaya:", "biyaya:"), ("- ", "-\t"), ("  - ", "  -"), ("nama: ", "nama:"),
    ("persyaratan:", "Persyaratan:"), ("\n", "\t\n"), ("kode: ", "kode: &x "), ("  ", "\t"),
)  # fmt: skip


DRESSES = st.builds(Dress, st.integers(0, 10**6), st.just("\n"), st.booleans())
SPOILED = st.lists(st.tuples(st.sampled_from(SPOILS), st.integers(0, 50)), min_size=1, max_size=3)


@given(standards(most=5), DRESSES, SPOILED)
def test_a_spoiled_standard_is_mended_without_losing_a_comment(
    standar: StandarPelayanan, dress: Dress, spoils: list[tuple[tuple[str, str], int]]
) -> None:
    text = dressed(Writer(standar).text, dress).decode()
    for (good, bad), place in spoils:
        parts = text.split(good)
        if len(parts) > 1:
            at = place % (len(parts) - 1) + 1
            text = good.join(parts[:at]) + bad + good.join(parts[at:])
    raw = text.encode()
    done = rounds(raw)
    assert rounds(done) == done
    assert re.findall(rb"# ?k\d+-?", done) == re.findall(rb"# ?k\d+-?", raw.replace(b"\t", b" "))
    before, after = (parse(read_bytes(r, "x"), StandarPelayanan) for r in (raw, done))
    if before.source.shadow is not None:
        assert len(after.diagnostics) <= len(before.diagnostics)
