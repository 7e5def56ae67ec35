"""Jawaban mentah SKM: satu baris satu responden, kolom menurut nama; data pribadi tidak diambil."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from ..check.himpunan import Perkara
from ..sheet import Row, Sheet
from .kata_jawaban import arti

if TYPE_CHECKING:
    from .instrumen import InstrumenSkm, Skala, Unsur

LAYANAN, PERIODE = "layanan", "periode"
CIRI: dict[str, tuple[str, ...]] = {
    "jenis kelamin": ("kelamin", "gender"),
    "umur": ("umur", "usia"),
    "pendidikan": ("pendidikan",),
    "pekerjaan": ("pekerjaan",),
    "disabilitas": ("disabilitas",),
}
"""Traits by which respondents are grouped, each with the words that name its column."""
_PRIBADI = {
    "nama", "nik", "nip", "ktp", "telepon", "telp", "hp", "wa", "whatsapp", "ponsel", "email",
    "surel", "alamat", "lahir",
}  # fmt: skip
_BUKAN_UNSUR = {"timestamp", "tanggal", "tgl", "pengisian", "nomor", "no", "responden", "saran",
                "kritik", "komentar", "masukan"}  # fmt: skip
_JAWABAN = re.compile(r"([0-9]{1,3})(?:[.,]0+)?(?:\s*[-–=.:)(](.*))?").fullmatch


class Responden(NamedTuple):
    """What one person answered; nothing that says who it was."""

    baris: int
    jawaban: Mapping[str, int]
    layanan: str = ""
    periode: str = ""
    ciri: Mapping[str, str] = {}

    @property
    def seragam(self) -> bool:
        """Whether every answer is the same."""
        return len(self.jawaban) > 1 and len(set(self.jawaban.values())) == 1


@dataclass(frozen=True)
class Lembar(Perkara):
    """All answers of one file; `kolom` says under which heading each element was answered."""

    instrumen: InstrumenSkm
    kolom: Mapping[str, str]
    judul: tuple[str, ...] = ()
    """Every heading of the table."""
    responden: tuple[Responden, ...] = ()
    cacat: tuple[tuple[int, str, str], ...] = ()
    """Answers that are none: line, heading, and what stands there."""
    ganda: tuple[tuple[str, str], ...] = ()
    """Headings that mean an element that another column has: heading, and that other's."""
    pribadi: tuple[str, ...] = ()
    """Headings of columns that say who somebody is; they are never read."""
    ciri: Mapping[str, str] = field(default_factory=dict)
    kata: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    """Answers in words: heading → what stood there → the value that it was read as."""
    berlebih: tuple[int, ...] = ()
    """Lines with more cells than headings: nobody knows what belongs where; they do not count."""

    @property
    def hilang(self) -> tuple[str, ...]:
        """The elements that no column holds."""
        return tuple(u.kode for u in self.instrumen.unsur if u.kode not in self.kolom)

    def kelompok(self) -> Iterator[tuple[str, Mapping[str, list[Responden]]]]:
        """Every trait that was asked for, with the respondents of each of its values."""
        for ciri in self.ciri:
            groups: dict[str, list[Responden]] = {}
            for person in self.responden:
                groups.setdefault(person.ciri.get(ciri, ""), []).append(person)
            yield ciri, {name: groups[name] for name in sorted(groups, key=lambda n: (not n, n))}

    def per_layanan(self) -> Mapping[str, list[Responden]]:
        """The respondents of every service, in alphabetical order; those of none last."""
        groups: dict[str, list[Responden]] = {}
        for person in self.responden:
            groups.setdefault(person.layanan, []).append(person)
        return {name: groups[name] for name in sorted(groups, key=lambda n: (not n, n))}


class _Kolom(NamedTuple):
    """What the columns of a table mean, by their places."""

    unsur: dict[int, Unsur]
    lain: dict[int, str]
    ganda: list[tuple[str, str]]
    pribadi: list[str]


def lembar(sheet: Sheet, instrumen: InstrumenSkm) -> Lembar:
    """The answers in a table; columns that are neither known nor needed are not kept."""
    columns = _kolom(sheet.head, instrumen)
    people, faults = [], []
    words: dict[str, dict[str, int]] = {}
    longer = {row.line: None for row in sheet.rows[1:] if len(row.cells) > len(sheet.head)}
    for row in sheet.rows[1:]:
        if row.line in longer:
            continue
        answers = {}
        for cell in _terisi(row, sheet.head, columns, instrumen.skala):
            if cell.nilai is None:
                faults.append((row.line, cell.judul, cell.teks))
                continue
            answers[cell.kode] = cell.nilai
            if not cell.teks[0].isdigit():
                words.setdefault(cell.judul, {})[cell.teks] = cell.nilai
        if answers:
            people.append(_responden(row, columns, answers))
    found = {unsur.kode: sheet.head[place] for place, unsur in columns.unsur.items()}
    traits = {name: sheet.head[place] for place, name in columns.lain.items() if name in CIRI}
    return Lembar(
        instrumen, found, sheet.head, tuple(people), tuple(faults), tuple(columns.ganda),
        tuple(columns.pribadi), traits, words, tuple(longer),
    )  # fmt: skip


def _kolom(head: tuple[str, ...], instrumen: InstrumenSkm) -> _Kolom:
    found = _Kolom({}, {}, [], [])
    taken: dict[str, str] = {}
    for place, heading in enumerate(head):
        words = set(re.findall(r"[a-z]+", heading.lower()))
        other = _lain(words)
        if other is not None and other not in found.lain.values():
            found.lain[place] = other
        elif words & _PRIBADI:
            found.pribadi.append(heading)
        elif not words & _BUKAN_UNSUR or len(words) > _KALIMAT:
            unsur = instrumen.unsur_dari(heading)
            if unsur is None:
                continue
            if unsur.kode in taken:
                found.ganda.append((heading, taken[unsur.kode]))
                continue
            taken[unsur.kode] = heading
            found.unsur[place] = unsur
    return found


_KALIMAT = 4
"""A heading of more words is a question; it may well speak of advice or of people."""


def _lain(words: set[str]) -> str | None:
    """What a column says that is neither an answer nor personal."""
    if len(words) <= _KALIMAT:
        if LAYANAN in words:
            return LAYANAN
        if PERIODE in words:
            return PERIODE
        return next((ciri for ciri, names in CIRI.items() if words & set(names)), None)
    return None


class _Sel(NamedTuple):
    """A cell below an element that is not empty; no value where it is no answer."""

    kode: str
    judul: str
    teks: str
    nilai: int | None


def _terisi(row: Row, head: tuple[str, ...], columns: _Kolom, skala: Skala) -> Iterator[_Sel]:
    for place, unsur in columns.unsur.items():
        text = row.cells[place] if place < len(row.cells) else ""
        if text:
            yield _Sel(unsur.kode, head[place], text, jawaban(text, unsur, skala))


def _responden(row: Row, columns: _Kolom, answers: Mapping[str, int]) -> Responden:
    other = {name: row.cells[n] for n, name in columns.lain.items() if n < len(row.cells)}
    traits = {name: _kelompok(name, text) for name, text in other.items() if name in CIRI}
    return Responden(row.line, answers, other.get(LAYANAN, ""), other.get(PERIODE, ""), traits)


def jawaban(text: str, unsur: Unsur, skala: Skala) -> int | None:
    """`4`, `4,0`, `4 - Sangat baik`, `Sangat baik`; None for what is no answer on the scale.

    Where number and words contradict each other, nobody knows which of them was meant.
    """
    found = _JAWABAN(text)
    said = arti((found[2] or "") if found else text, unsur)
    value = int(found[1]) if found else said
    if value is None or not skala.terendah <= value <= skala.tertinggi:
        return None
    return value if said in (None, value) else None


def _kelompok(ciri: str, text: str) -> str:
    """The value of a trait; ages are told in tens, so that nobody is alone with one."""
    if ciri == "umur" and (found := re.fullmatch(r"([0-9]{1,3})(?: tahun)?", text)):
        tens = int(found[1]) // 10 * 10
        return f"{tens}–{tens + 9} tahun"
    return text
