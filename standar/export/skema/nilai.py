"""Nilai tunggal bagi editor: jenis, tata tulis, pesan bila keliru, dan pilihan yang ditawarkan.

The editor's server puts its own English words before `enum`, `examples` and limits of number and
length; a `pattern` with a message of ours, and choices as snippets, say the same in Indonesian.
"""

from __future__ import annotations

import datetime
import re
from enum import Enum
from typing import Any, Literal, NamedTuple, get_args, get_origin

from ...bilangan import BULAN
from ...model.besaran import Besaran, Jam, Nomor, Rupiah
from ...model.lama import Lama, Satuan
from ...model.medan import Kode, YaTidak
from ...model.nilai_survei import Bobot, Cacah, Periode
from ...model.nilai_survei import Nilai as Angka

Shape = dict[str, Any]


class Nilai(NamedTuple):
    """How one value is written: its shape, in words, and an example where the kind gives one."""

    shape: Shape
    words: str
    example: str | None = None


def nilai(hint: Any) -> Nilai:
    """What may be written for a type; lists and None are looked through."""
    return _of(hint, ())


def _of(hint: Any, marks: tuple[Any, ...]) -> Nilai:
    if hasattr(hint, "__metadata__"):
        return _of(hint.__origin__, (*marks, *hint.__metadata__))
    if get_origin(hint) is Literal:
        return _choices(tuple(str(value) for value in get_args(hint)))
    if arguments := [a for a in get_args(hint) if a not in (type(None), Ellipsis)]:
        return _of(arguments[0], marks)
    for kind, found in _MARKED:
        if kind.__metadata__[-1] in marks:
            return found
    return _plain(hint, marks)


def _plain(kind: type, marks: tuple[Any, ...]) -> Nilai:
    if issubclass(kind, Enum):
        return _choices(tuple(str(member.value) for member in kind))
    if issubclass(kind, Besaran):
        return _besaran(kind)
    if issubclass(kind, datetime.date):
        return _TANGGAL
    return _bilangan(marks) if issubclass(kind, int) else TEKS


def _besaran(kind: type[Besaran]) -> Nilai:
    pattern, say = _BESARAN[kind]
    say = f"{say}, misalnya {kind.contoh[0]}."
    words = " atau ".join(f"`{example}`" for example in kind.contoh[:2])
    shape = _text(pattern, say, say)
    if kind in _ANGKA:
        return Nilai({**shape, "type": ["string", "number"]}, words, kind.contoh[0])
    return Nilai(shape, f"teks, misalnya {words}", kind.contoh[0])


def _text(pattern: str, wrong: str, other: str) -> Shape:
    return {"type": "string", "pattern": pattern, "patternErrorMessage": wrong,
            "errorMessage": other}  # fmt: skip


def _choices(values: tuple[str, ...]) -> Nilai:
    say = f"Pilih salah satu: {', '.join(values)}."
    shape = _text(f"^({'|'.join(map(re.escape, values))})$".replace("\\-", "-"), say, say)
    offers = [{"label": v, "body": v, "sortText": f"{n:02}"} for n, v in enumerate(values)]
    words = f"pilihan: {', '.join(f'`{value}`' for value in values)}"
    return Nilai({**shape, "defaultSnippets": offers}, words, values[0])


def _bilangan(marks: tuple[Any, ...]) -> Nilai:
    """A whole number; a limit is said by what a number beyond it would have to be."""
    limits = [limit for mark in marks for limit in getattr(mark, "metadata", ())]
    least = next((found for limit in limits if (found := getattr(limit, "ge", None))), None)
    most = next((found for limit in limits if (found := getattr(limit, "le", None))), None)
    say = "Tulis bilangan bulat saja, misalnya 2."
    shape: Shape = {"type": ["string", "integer"], "pattern": r"^\s*[0-9]+\s*$"}
    shape |= {"patternErrorMessage": say, "errorMessage": say}
    if least is not None:
        within = {"minimum": least} | ({"maximum": most} if most is not None else {})
        range_ = f"Paling sedikit {least}" + (f", paling banyak {most}" if most else "")
        shape |= {"if": within, "else": {"type": "string", "errorMessage": f"{range_}."}}
    return Nilai(shape, "bilangan bulat", str(least or 1))


def letters(word: str) -> str:
    """A pattern of a word in small or capital letters."""
    return "".join(f"[{c.upper()}{c.lower()}]" if c.isalpha() else c for c in word)


_JAM = r"[0-9]{1,2}[.:][0-9]{2}"
_SATUAN = "|".join(letters(unit.value) for unit in Satuan if " " not in unit.value)
_BESARAN: dict[type[Besaran], tuple[str, str]] = {
    Rupiah: (r"^\s*[Rr][Pp].*[0-9]", "Tulis uang dengan Rp dan titik ribuan"),
    Lama: (f"[0-9].*({_SATUAN})", "Tulis lama dengan angka dan satuan"),
    Jam: (f"^\\s*{_JAM}.*{_JAM}", "Tulis jam buka dan jam tutup"),
    Angka: (r"^\s*[0-9]{1,3}([.,][0-9]{1,6})?\s*$", "Tulis nilainya saja"),
    Bobot: (r"^\s*[0-9.,/ ]+\s*$", "Tulis bobot sebagai pecahan"),
    Periode: (r"^\s*[12][0-9]{3}(-.+)?\s*$", "Tulis tahun, semester, triwulan, atau bulan"),
}
"""No stricter than the program, which reads every such value and says more about it."""

_ANGKA = (Angka, Bobot, Periode)
"""What may stand there as a bare number, too."""
_BULAN = "|".join(letters(month) for month in BULAN)
_KATA_TANGGAL = "Tulis tanggal, misalnya 2026-03-02 atau 2 Maret 2026."
_TANGGAL = Nilai(
    _text(
        rf"^(\s*[0-9]{{1,2}}\s+({_BULAN})\s+[0-9]{{4}}\s*|[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})$",
        _KATA_TANGGAL,
        _KATA_TANGGAL,
    ),
    "tanggal, misalnya `2026-03-02` atau `2 Maret 2026`",
    "2026-03-02",
)
TEKS = Nilai(
    {"type": ["string", "number"], "pattern": r"\S",
     "patternErrorMessage": "Belum diisi. Isi, atau hapus kuncinya.",
     "errorMessage": "Isian ini berupa teks. Isi, atau hapus kuncinya."},
    "teks",
)  # fmt: skip
_KODE = "Kode ditulis dengan huruf kecil, angka, dan tanda hubung, misalnya kartu-keluarga."
_ORANG = "Tulis banyaknya orang, misalnya 217."
_YA = "Tulis ya atau tidak."
_NOMOR = 'Tulis nomor di dalam tanda kutip, misalnya "(0541) 000-000".'
_MARKED: tuple[tuple[Any, Nilai], ...] = (
    (
        Kode,
        Nilai(
            _text(r"^\s*([0-9]+-)*[0-9]*[a-z][a-z0-9]*(-[a-z0-9]+)*\s*$", _KODE, _KODE),
            "kode: huruf kecil, angka, dan tanda hubung", "kartu-keluarga",
        ),
    ),
    (
        YaTidak,
        Nilai(
            {
                "if": {"type": "boolean"},
                "else": _text(f"^({letters('ya')}|{letters('tidak')})$", _YA, _YA),
                "defaultSnippets": [{"label": v, "body": v} for v in ("ya", "tidak")],
            },
            "`ya` atau `tidak`", "ya",
        ),
    ),
    (
        Cacah,
        Nilai(
            {**_text(r"^\s*[0-9.]+(\s*\w+)?\s*$", _ORANG, _ORANG), "type": ["string", "integer"]},
            "bilangan bulat", "217",
        ),
    ),
    (
        Nomor,
        Nilai(
            {"type": "string", "errorMessage": _NOMOR},
            'nomor di dalam tanda kutip, misalnya `"(0541) 000-000"`', "(0541) 000-000",
        ),
    ),
)  # fmt: skip
"""What tells a kind of text from any other: the mark that its annotation bears."""
