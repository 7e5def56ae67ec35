"""Mengambil kembali kata dari daftar: bentuk apa pun terbaca benar, dan yang lain tetap sama."""

from __future__ import annotations

import pytest

from standar.source.lists import Unwritable
from standar.source.withdraw import withdraw

HEAD, TAIL = b"# kepala\n- kode: m-00\n  gabung: [m-07]\n", b"- kode: m-05 # lima\n  isi: y\n"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"gabung: [m-02, m-03] # a\n", b"gabung: [m-03] # a\n"),
        (b"gabung: [m-03, m-02]\n", b"gabung: [m-03]\n"),
        (b"gabung:\n    - m-03 # tiga\n    - m-02 # dua\n", b"gabung:\n    - m-03 # tiga\n"),
        (b"gabung: [m-02, m-03, m-02]\n", b"gabung: [m-03]\n"),
        (b"gabung: [\"m-02\", 'm-03']\r\n", b"gabung: ['m-03']\r\n"),
    ],
)
@pytest.mark.parametrize("root", [b"", b"masukan:\n"])
def test_one_word_goes_and_the_rest_stays_as_written(old: bytes, new: bytes, root: bytes) -> None:
    before = root + HEAD + b"- kode: m-01\n  " + old + b"  isi: x # tepi\n" + TAIL
    found = withdraw(before, "m-01", {"gabung": ("m-02",)}, "masukan")
    assert found == before.replace(old, new)


@pytest.mark.parametrize(
    "old", [b"  gabung: m-02\n", b"  gabung: [m-02]\n", b"  gabung:\n  - m-02\n"]
)
def test_the_last_word_goes_with_its_key(old: bytes) -> None:
    before = HEAD + b"- kode: m-01\n" + old + b"  isi: x\n" + TAIL
    assert withdraw(before, "m-01", {"gabung": ("m-02",)}, "masukan") == before.replace(old, b"")


def test_within_braces_the_brackets_stay_empty() -> None:
    before = b"- {kode: m-01, gabung: [m-02], isi: x}\n"
    found = withdraw(before, "m-01", {"gabung": ("m-02",)}, "masukan")
    assert found == b"- {kode: m-01, gabung: [], isi: x}\n"


@pytest.mark.parametrize("code", ["m-00", "m-05", "m-09"])
def test_what_is_not_there_cannot_be_taken_back(code: str) -> None:
    with pytest.raises(Unwritable):
        withdraw(HEAD + TAIL, code, {"gabung": ("m-03",)}, "masukan")
