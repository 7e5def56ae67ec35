"""Suntingan: setiap perbaikan hanya mengubah yang dimaksud, dalam setiap gaya tulis."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from standar.diagnostic import Diagnostic, Position, Severity
from standar.fix import Edit, Fix, Remove, Rename, Replace, Swap
from standar.model import StandarPelayanan
from standar.path import parse
from standar.source.edit import ChangedMeanwhile, apply, spans, write_atomic
from standar.source.proof import BOM, mend
from standar.source.read import read, read_bytes
from tests.strategies import TEXT, standards
from tests.writing import Dress, Writer, dressed


def mended(text: str, path: str, fix: Fix) -> str:
    source = read(text)
    assert source.faults == []
    edits = spans(source, parse(path), fix)
    found = Diagnostic("x", Severity.SARAN, Position("x"), edits=edits)
    return mend(text.encode(), [found]).raw.decode()


SWAPS = (
    ("a: kursi cacat # cacat\n", "a: kursi X # cacat\n"),
    ("a: 'kursi cacat'\n", "a: 'kursi X'\n"),
    ('a: "cacat, cacat"\n', 'a: "X, X"\n'),
    ('a: "kursi\\x20cacat"\n', 'a: "kursi\\x20X"\n'),
    ("a: >-\n  kursi cacat\n  baru # bukan komentar\nb: 1\n",
     "a: >-\n  kursi X\n  baru # bukan komentar\nb: 1\n"),
    ("a: |\n  kursi cacat\n\n\nb: 1\n", "a: |\n  kursi X\n\n\nb: 1\n"),
    ("a: kursi\n  cacat\n  baru\n", "a: kursi\n  X\n  baru\n"),
    ("a: [satu, kursi cacat]\n", "a: [satu, kursi X]\n"),
    ("a:\n- {nama: kursi cacat, b: 1}\n", "a:\n- {nama: kursi X, b: 1}\n"),
)  # fmt: skip


@pytest.mark.parametrize(("before", "after"), SWAPS)
def test_words_are_swapped_in_every_style(before: str, after: str) -> None:
    path = "a/1" if before.startswith("a:\n-") else "a"
    assert mended(before, path, Swap("cacat", "X")) == after


@pytest.mark.parametrize(
    "text",
    [
        "a: orang\n  cacat\n",  # the words stand on two lines
        'a: "orang\\x20cacat"\n\n',
        "a: >\n  orang\n  cacat\n",
        "a: [orang cacat, orang cacat]\n",  # which of the two?
        "a: lain\nb: orang cacat\n",
        "a: {b: {c: orang cacat}}\n",
    ],
)  # fmt: skip
def test_words_that_are_not_surely_there_stay(text: str) -> None:
    new = mended(text, "a", Swap("orang cacat", "X"))
    assert new in (text, 'a: "X"\n\n')  # escapes may only give way to the whole value
    assert (new == text) == ("x20" not in text)


REPLACED = (
    ("a: lama # k\n", "baru", "a: baru # k\n"),
    ("a: 'lama'\n", "Jum'at", "a: 'Jum''at'\n"),
    ('a: "lama"\n', 'kata "baru"', 'a: "kata \\"baru\\""\n'),
    ("a: lama\n", "50.000", 'a: "50.000"\n'),
    ("a: lama\n", "Rp50.000", "a: Rp50.000\n"),
    ("a: lama\n", "Catatan: baru", 'a: "Catatan: baru"\n'),
    ("a: lama\n", "nomor #1", 'a: "nomor #1"\n'),
    ("a: lama\n", "-", 'a: "-"\n'),
    ("a: lama\n", "@x", 'a: "@x"\n'),
    ("a: lama\n", "true", 'a: "true"\n'),
    ("a: lama\n", "No", 'a: "No"\n'),
    ("a: lama\n", "ya", "a: ya\n"),
    ("a: lama\n", "2026-01-02", "a: 2026-01-02\n"),
    ("a: [lama, b]\n", "x, y", 'a: ["x, y", b]\n'),
    ("a: 50.000\n", "Rp50.000", "a: Rp50.000\n"),
    ("a: lama\r\nb: 1\r\n", "baru", "a: baru\r\nb: 1\r\n"),
)


@pytest.mark.parametrize(("before", "text", "after"), REPLACED)
def test_a_value_is_spelled_so_that_it_reads_as_itself(before: str, text: str, after: str) -> None:
    assert mended(before, "a/1" if "[" in before else "a", Replace(text)) == after


@pytest.mark.parametrize(
    "text", ["a: |\n  lama\n", "a: satu\n  dua\n", "a:\n", "a: {b: 1}\n", "b: 1\n"]
)
def test_a_value_that_is_not_one_piece_stays(text: str) -> None:
    assert mended(text, "a", Replace("baru")) == text


def test_a_number_stands_without_quotes() -> None:
    assert mended("a: {b: 'dua'}\n", "a/b", Replace("2", number=True)) == "a: {b: 2}\n"


def test_a_short_form_is_replaced_only_if_it_says_just_this() -> None:
    fix = Replace("Rp50.000", old="50.000")
    assert mended("biaya: 50.000\n", "biaya/tarif/1/jumlah", fix) == "biaya: Rp50.000\n"
    assert mended("biaya: 50.001\n", "biaya/tarif/1/jumlah", fix) == "biaya: 50.001\n"
    assert mended("biaya: 50.000\n", "biaya/tarif/1/jumlah", Replace("x")) == "biaya: 50.000\n"


REMOVED = (
    ("a:\n  - x # k\n  # tetap\n  - y\n", "a/1", "a:\n  # tetap\n  - y\n"),
    ("a:\n- x\n- y", "a/2", "a:\n- x\n"),
    ("a:\n- kode: x\n  b: |\n    teks\n    # teks\n\n- kode: y\n", "a/x", "a:\n\n- kode: y\n"),
    ("a: [x, y, z]\n", "a/2", "a: [x, z]\n"),
    ("a: [x, y] # k\n", "a/2", "a: [x] # k\n"),
    ("a: {x: 1, y: 2}\n", "a/x", "a: {y: 2}\n"),
    ("a:\n  x: 1\n  y:\n    - 1\n    - 2\nb: 1\n", "a/y", "a:\n  x: 1\nb: 1\n"),
    ("a:\n- 1\n- 2\nb: 1\n", "a", "b: 1\n"),
    ("a:\n  - x: 1 # k\n    y: 2\n  - z: 1\n", "a/1/x", "a:\n  - y: 2\n  - z: 1\n"),
    ("a:\r\n  - x\r\n  - y\r\n", "a/1", "a:\r\n  - y\r\n"),
)


@pytest.mark.parametrize(("before", "path", "after"), REMOVED)
def test_a_part_goes_with_its_lines_and_nothing_else(before: str, path: str, after: str) -> None:
    assert mended(before, path, Remove()) == after


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("a: [x]\n", "a/1"), ("a:\n  - x\n", "a/1"), ("a: {b: 1}\n", "a/b"), ("a: 1\n", "a"),
        ("a: x\nb: 1\n", "a/1"), ("a:\n  b: 1\n  c: 2\nd: 1\n", "a/1"), ("a: 1\nb: 1\n", ""),
        ("a: [[x, y],\n  z]\n", "a/1"), ("- - x\n  - y\n", "1/1"),
    ],
)  # fmt: skip
def test_a_part_stays_where_nothing_would_be_left_or_its_end_is_unsure(
    text: str, path: str
) -> None:
    assert mended(text, path, Remove()) == text


def test_a_key_is_renamed_as_it_was_quoted() -> None:
    assert mended("'a': 1 # a\nb: 2\n", "a", Rename("c")) == "'c': 1 # a\nb: 2\n"
    assert mended("x: {a: 1}\n", "x/a", Rename("c: d")) == 'x: {"c: d": 1}\n'


def test_a_key_is_not_renamed_to_one_that_is_there() -> None:
    assert mended("a: 1\nb: 2\n", "a", Rename("b")) == "a: 1\nb: 2\n"


def test_edits_that_overlap_are_left_for_the_next_round() -> None:
    edits = [Edit(1, 3, 1, 5, "X"), Edit(1, 1, 1, 4, "Y"), Edit(9, 9, 9, 9, "!")]
    assert apply("abcdef", edits) == "Ydef!"


def test_an_edit_that_would_change_something_else_is_left_out() -> None:
    wrong = Diagnostic("x", Severity.SARAN, Position("x"), edits=(Edit(2, 1, 2, 3, ""),))
    right = Diagnostic("y", Severity.SARAN, Position("x"), edits=(Edit(1, 4, 1, 5, "2"),))
    raw = b"a: 1\n  # k\nb: 1\n"
    assert mend(raw, [wrong, right]).done == [wrong, right]
    raw = b"a: 1\nb: 1\n"
    assert mend(raw, [wrong, right]) == (b"a: 2\nb: 1\n", [right])


# --- for any file ---------------------------------------------------------------------------------


def places(data: Any, path: tuple[str, ...] = ()) -> list[tuple[tuple[str, ...], Any]]:
    """Every part below a value, with the address that surely means it."""
    found = [(path, data)] if path else []
    if isinstance(data, dict):
        for key, value in data.items():
            found += places(value, (*path, key))
    elif isinstance(data, list):
        for place, value in enumerate(data, 1):
            found += places(value, (*path, str(place)))
    return found


def effect(data: Any, path: tuple[str, ...], fix: Fix) -> Any:
    """What the data must be after a fix, by the simplest means."""
    if isinstance(data, list):
        place = int(path[0]) - 1
        items = list(data)
        if len(path) == 1 and isinstance(fix, Remove):
            return items[:place] + items[place + 1 :]
        items[place] = effect(items[place], path[1:], fix) if path[1:] else fixed(items[place], fix)
        return items
    new: dict[str, Any] = {}
    for key, value in data.items():
        if key != path[0]:
            new[key] = value
        elif len(path) > 1:
            new[key] = effect(value, path[1:], fix)
        elif isinstance(fix, Rename):
            new[fix.key] = value
        elif not isinstance(fix, Remove):
            new[key] = fixed(value, fix)
    return new


def fixed(value: Any, fix: Fix) -> Any:
    return value.replace(fix.old, fix.new) if isinstance(fix, Swap) else getattr(fix, "text", None)


def comments(raw: bytes) -> list[str]:
    return re.findall(r"# k[^\r\n]*", raw.decode())


DRESSES = st.builds(
    Dress, st.integers(0, 10**6), st.sampled_from(["\n", "\r\n", "\r"]), st.booleans()
)


@given(standards(most=5), DRESSES, st.data())
def test_a_fix_changes_what_it_should_and_nothing_else(
    standar: StandarPelayanan, dress: Dress, data: st.DataObject
) -> None:
    raw = dressed(Writer(standar).text, dress)
    source = read_bytes(raw, "x")
    assert source.faults == []
    path, value = data.draw(st.sampled_from(places(source.data)))
    word = value[: data.draw(st.integers(1, 9))] if isinstance(value, str) else ""
    fixes: list[Fix] = [Remove(), Rename("kunci_baru")]
    if isinstance(value, str):
        fixes += [Replace(data.draw(TEXT)), Swap(word, data.draw(TEXT))]
    fix = data.draw(st.sampled_from(fixes))
    edits = spans(source, path, fix)
    new, done = mend(raw, [Diagnostic("x", Severity.SARAN, Position("x"), path, edits=edits)])
    if not done:
        assert new == raw
        return
    after = read_bytes(new, "x")
    assert after.faults == []
    assert after.data == effect(source.data, path, fix)
    assert new.startswith(BOM) == dress.bom
    rows, old = (r.removeprefix(BOM).decode().split(dress.newline) for r in (new, raw))
    if isinstance(fix, Remove):
        rest = iter(comments(raw))
        assert all(comment in rest for comment in comments(new))  # in their order
        assert (Counter(rows) - Counter(old)).total() <= 1  # beside a dash a row is put together
    else:
        assert comments(new) == comments(raw)
        assert sum(a != b for a, b in zip(rows, old, strict=True)) <= 1


@given(standards(most=6), DRESSES, st.data())
def test_every_value_can_be_replaced(
    standar: StandarPelayanan, dress: Dress, data: st.DataObject
) -> None:
    raw = dressed(Writer(standar).text, dress)
    source = read_bytes(raw, "x")
    texts = [path for path, value in places(source.data) if isinstance(value, str)]
    path, text = data.draw(st.sampled_from(texts)), data.draw(TEXT)
    edits = spans(source, path, Replace(text))
    new, done = mend(raw, [Diagnostic("x", Severity.SARAN, Position("x"), path, edits=edits)])
    assert bool(done) == (dict(places(source.data))[path] != text)
    assert dict(places(read_bytes(new, "x").data))[path] == text
    assert spans(read_bytes(new, "x"), path, Replace(text)) == ()


@given(st.text(), st.lists(st.tuples(*[st.integers(-3, 40)] * 4, st.text(max_size=3)), max_size=5))
def test_no_edit_raises(text: str, edits: list[tuple[int, int, int, int, str]]) -> None:
    found = [Diagnostic("x", Severity.SARAN, Position("x"), edits=(Edit(*e),)) for e in edits]
    raw = text.encode("utf-8", "replace")
    assert read_bytes(mend(raw, found).raw, "x").name == "x"


@given(TEXT)
def test_json_agrees_with_a_spelled_value(text: str) -> None:
    source = read(f"a: {json.dumps(text, ensure_ascii=False)}\n")
    assert spans(source, ("a",), Replace(text)) == ()


# --- writing --------------------------------------------------------------------------------------


def test_a_file_that_changed_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_bytes(b"a: 2\n")
    with pytest.raises(ChangedMeanwhile):
        write_atomic(file, b"a: 3\n", b"a: 1\n")
    assert [p.name for p in tmp_path.iterdir()] == ["a.yaml"]
    assert file.read_bytes() == b"a: 2\n"


def test_permission_bits_are_kept(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_bytes(b"a: 1\n")
    file.chmod(0o640)
    write_atomic(file, b"a: 2\n", b"a: 1\n")
    assert file.read_bytes() == b"a: 2\n"
    assert file.stat().st_mode & 0o777 == 0o640
