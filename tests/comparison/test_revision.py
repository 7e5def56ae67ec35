"""A version read by its differences is the version that is read whole, or it is not read so."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from standar.comparison.revision import Revision, pattern, revise
from standar.model import StandarPelayanan, walk
from standar.project.document import Document, parse
from standar.source.read import read_bytes
from tests.comparison.test_compare import BASE
from tests.difference.test_diff import pairs
from tests.strategies import standards
from tests.writing import Writer


def whole(text: str) -> Document[StandarPelayanan]:
    return parse(read_bytes(text.encode(), "x.yaml"), StandarPelayanan)


def by(base: Document[StandarPelayanan], text: str) -> Document[StandarPelayanan] | None:
    """The text read by its difference from another; None where that is refused."""
    known = pattern(base)
    return revise(known, text.encode(), "x.yaml") if known is not None else None


def check(before: str, after: str) -> bool:
    """Whether it was read by its differences; if so, then like the whole."""
    found, expected = by(whole(before), after), whole(after)
    if found is None:
        return False
    assert found.node is not None
    assert found.node == expected.node
    assert (
        (found.diagnostics, found.broken)
        == (expected.diagnostics, expected.broken)
        == ([], frozenset())
    )
    assert found.source.data == expected.source.data
    for path in places(found.node):
        assert found.position(path) == expected.position(path), path
        assert found.position(path, key=True) == expected.position(path, key=True), path
    return True


def places(node: StandarPelayanan) -> Iterator[tuple[str, ...]]:
    yield from (path for path, _ in walk(node))
    yield from ((name,) for name in type(node).model_fields)
    yield from [("biaya", "tarif", "x"), ("persyaratan", "tidak-ada"), ("asing",)]


@settings(max_examples=60, deadline=None)
@given(pairs())
def test_any_two_versions(pair: tuple[StandarPelayanan, StandarPelayanan]) -> None:
    before, after = (Writer(one).text for one in pair)
    check(before, after)


LINES = st.sampled_from(
    ["# catatan", "", "biaya: gratis", "biaya: 'x", "y'", 'ringkasan: "a', 'b: c"', "ringkasan: |+",
     "  teks", "", "sasaran: >-", "  x", "[", "]", "biaya: {gratis: ya,", "}", "---", "...",
     "%YAML",
     "layanan: Dua", "- butir", "sebutan:", "- satu", "? x", ": y", "biaya", "&a x", "\tx",
     "a b: c",
     "sebutan: [a,", "b]", "persyaratan: # tidak ada", "  - kode: kk", "    nama: KK", "é: x"]
)  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(st.lists(LINES, max_size=5), st.data())
def test_any_lines_put_anywhere(lines: list[str], data: st.DataObject) -> None:
    rows = BASE.splitlines(keepends=True)
    at = data.draw(st.integers(0, len(rows)))
    gone = data.draw(st.integers(0, 4))
    middle = [f"{line}\n" for line in lines]
    check(BASE, "".join([*rows[:at], *middle, *rows[at + gone :]]))


@settings(max_examples=100, deadline=None)
@given(standards(), st.integers(0, 5000), st.text(max_size=5))
def test_any_letters_put_anywhere(standar: StandarPelayanan, at: int, letters: str) -> None:
    text = Writer(standar).text
    check(text, text[:at] + letters + text[at:])


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("biaya: gratis", "biaya: Rp5.000"), ("biaya: gratis\n", ""),
        ("jenis: administratif\n", "jenis: administratif\n# catatan\n\n"),
        ("# Contoh ilustrasi", "\n\n# Contoh lain"), ("kode: kk-lama", "kode: kk-semula"),
        ("tindak_lanjut: Hasilnya", "tindak_lanjut: Semua hasilnya"),
    ],
)  # fmt: skip
def test_ordinary_changes_are_read_alone(old: str, new: str) -> None:
    assert old in BASE
    assert check(BASE, BASE.replace(old, new))
    document = by(whole(BASE), BASE.replace(old, new))
    assert document is not None
    assert isinstance(document.source, Revision)
    assert len(document.source.shifts) >= len(document.source.data) - 1


def test_parts_may_change_their_places_and_the_last_line_its_end() -> None:
    head, _, tail = BASE.partition("biaya: gratis\n")
    assert check(BASE, head + tail + "biaya: gratis\n")
    assert check(BASE, BASE.rstrip("\n"))
    assert check(BASE.rstrip("\n"), BASE)
    assert check(BASE + "ringkasan: |+\n  a\n\n\n", BASE + "ringkasan: |+\n  a\n\n")
    assert check(BASE + "ringkasan: |+\n  a\n", "ringkasan: |+\n  a\n\n" + BASE)


@pytest.mark.parametrize(
    "new",
    [
        BASE.replace("biaya: gratis", "biaya: 50.000"), BASE + "asing: x\n",
        BASE + "biaya: gratis\n",
        BASE.replace("biaya: gratis", "biaya: 'x"), BASE + "---\n", "---\n" + BASE,
        BASE.replace("\n", "\r\n"), BASE.replace("layanan: ", "laya: "), "", "# kosong\n",
        BASE.replace("# Contoh", "# \u202eContoh"), BASE.replace("layanan", '"layanan"'),
    ],
)  # fmt: skip
def test_what_is_not_certain_is_read_whole(new: str) -> None:
    assert by(whole(BASE), new) is None


def test_a_version_may_be_read_by_another_that_was_read_so() -> None:
    second = BASE.replace("biaya: gratis", "# catatan\nbiaya: Rp5.000").replace("asli", "fotokopi")
    third = second.replace("jenis: administratif\n", "").replace("harian", "bulanan")
    between = by(whole(BASE), second)
    assert between is not None
    found, expected = by(between, third), whole(third)
    assert found is not None
    assert found.node is not None
    assert found.node == expected.node
    assert found.source.data == expected.source.data
    for path in places(found.node):
        assert found.position(path) == expected.position(path), path


def test_a_version_with_faults_is_no_measure() -> None:
    for fault in ("biaya: 50.000", "biaya:gratis", "biaya: gratis\nBiaya: x"):
        assert by(whole(BASE.replace("biaya: gratis", fault)), BASE) is None
