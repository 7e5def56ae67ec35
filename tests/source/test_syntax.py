"""Salah tulis YAML: setiap kesalahan dikenali dan ditunjuk di tempat memperbaikinya."""

from __future__ import annotations

import pytest

from standar.source.read import read

CASES = {
    "a:\n\tb: 1\n": ("tab-sebagai-indentasi", 2, 1),
    "a: b\n\t\nc: d\n": ("tab-sebagai-indentasi", 2, 1),
    "a: |\n  x\n\ty\nb: 1\n": ("tab-sebagai-indentasi", 3, 1),
    'a: "x\nb: 1\n': ("kutip-tidak-ditutup", 1, 4),
    "a: 'x": ("kutip-tidak-ditutup", 1, 4),
    'a: "\\q"\n': ("garis-miring-dalam-kutip", 1, 5),
    "a: >17 tahun\n": ("karakter-awal-terlarang", 1, 4),
    "a: * wajib\n": ("karakter-awal-terlarang", 1, 4),
    "a: & b\n": ("karakter-awal-terlarang", 1, 4),
    "a: @x\n": ("karakter-awal-terlarang", 1, 4),
    "a: ]\n": ("karakter-awal-terlarang", 1, 4),
    "a: - b\n": ("karakter-awal-terlarang", 1, 4),
    "a: ? b\n": ("karakter-awal-terlarang", 1, 4),
    "%FOO 1\n---\na: 1\n": ("direktif-yaml", 1, 1),
    "%YAML 9.9\n---\na: 1\n": ("direktif-yaml", 1, 1),
    "a: 1\n...\nb: 2\n": ("dokumen-kedua", 3, 1),
    "a: 1\nb\nc: d\n": ("titik-dua-hilang", 2, 1),
    "a: 1\nb:2\n": ("titik-dua-tanpa-spasi", 2, 2),
    "a:b\nc: d\n": ("titik-dua-tanpa-spasi", 1, 2),
    "a:\n  - x:1\n    y: 2\n": ("titik-dua-tanpa-spasi", 2, 6),
    "a: b: c\n": ("titik-dua-dalam-teks", 1, 5),
    'a: "b": c\n': ("titik-dua-dalam-teks", 1, 7),
    "a: 1\n  b: 2\n": ("indentasi-tidak-cocok", 2, 3),
    "a: teks\n  Catatan: x\n": ("titik-dua-dalam-teks", 2, 10),
    "a:\n  b: 1\n c: 2\n": ("indentasi-tidak-cocok", 3, 2),
    "a: 1\n- b\n": ("indentasi-tidak-cocok", 2, 1),
    "a: 'Jum'at'\n": ("teks-sesudah-penutup", 1, 9),
    "a: [b]]\n": ("teks-sesudah-penutup", 1, 7),
    "a: [1\nb: 2\n": ("kurung-tidak-ditutup", 1, 4),
    "a: [1, 2\n": ("kurung-tidak-ditutup", 1, 4),
    'a: {\n  "b": 1\n  "c": 2\n}\n': ("kurung-tidak-ditutup", 3, 6),
    ": b\n": ("yaml-tidak-terbaca", 1, 1),
    "...\n": ("yaml-tidak-terbaca", 1, 1),
}


@pytest.mark.parametrize("text", CASES)
def test_slip_is_told_where_it_has_to_be_mended(text: str) -> None:
    source = read(text)
    assert [(f.kind, f.line, f.column) for f in source.faults] == [CASES[text]]
    assert source.data is None


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_lines_are_counted_whatever_ends_them(ending: str) -> None:
    source = read(ending.join(["a: 1", "", "b: c: d", ""]))
    assert [(f.kind, f.line, f.column) for f in source.faults] == [("titik-dua-dalam-teks", 3, 5)]
