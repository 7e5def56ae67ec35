"""Yang dikatakan sesudah jawaban survei disalin: apa yang dibaca, dan apa yang tidak."""

from __future__ import annotations

from collections.abc import Iterator

from ...assess.bawaan import VERSI, instrumen
from ...assess.instrumen import InstrumenSkm
from ...assess.jawaban import Lembar
from ...message import visible

_SEKALIGUS = 8
"""So many lines of one kind are told; the rest is counted."""
_PANJANG = 40


def copied(found: Lembar, name: str) -> Iterator[str]:
    """What was written where, and all that the person who holds the form should look at."""
    yield f"{len(found.responden)} jawaban ditulis di {name}"
    if found.pribadi:
        yield f"Tidak disalin karena data pribadi: {', '.join(map(visible, found.pribadi))}"
    yield from _words(found)
    yield from _faults(found)
    if found.berlebih:
        yield from _limited(
            f"{len(found.berlebih)} baris lebih panjang daripada judul kolomnya dan tidak disalin:",
            [f"  baris {line}" for line in found.berlebih],
        )
    for heading, other in found.ganda:
        yield f"Kolom “{_short(heading)}” tidak disalin: unsurnya sama dengan “{_short(other)}”."
    if found.hilang:
        yield f"Belum ada kolom bagi: {', '.join(_names(found.instrumen, found.hilang))}"


def _words(found: Lembar) -> Iterator[str]:
    if not found.kata:
        return
    yield "Jawaban berupa kata dibaca sebagai angka. Periksalah:"
    for unsur in found.instrumen.unsur:
        said = found.kata.get(found.kolom.get(unsur.kode, ""), {})
        if said:
            pairs = sorted(said.items(), key=lambda pair: pair[1])
            read = ", ".join(f"{_short(text)} = {value}" for text, value in pairs)
            yield f"  {unsur.sebutan}: {read}"


def _faults(found: Lembar) -> Iterator[str]:
    """Every answer that is none, by what stands there, and where to look for it."""
    places: dict[tuple[str, str], list[int]] = {}
    for line, heading, text in found.cacat:
        places.setdefault((heading, text), []).append(line)
    names = {heading: kode for kode, heading in found.kolom.items()}
    told = []
    for (heading, text), lines in places.items():
        where = f"baris {lines[0]}" + (f" dan {len(lines) - 1} lainnya" if lines[1:] else "")
        (name,) = _names(found.instrumen, (names[heading],))
        told.append(f"  {name}: “{_short(text)}” ({where})")
    if told:
        head = f"{len(found.cacat)} isian bukan jawaban 1 sampai 4 dan dikosongkan:"
        yield from _limited(head, told)


def _limited(head: str, lines: list[str]) -> Iterator[str]:
    yield head
    yield from lines[:_SEKALIGUS]
    if len(lines) > _SEKALIGUS:
        yield f"  … dan {len(lines) - _SEKALIGUS} lagi"


def refused(found: Lembar, beside: str) -> str | None:
    """Why a table is not copied though its columns are known; None where it may be.

    `beside` is the file in which the survey could name its instrument.
    """
    if (better := _better(found)) is not None:
        return (
            f"judul kolomnya memuat {len(better.unsur)} unsur menurut {better.dasar}, bukan "
            f"{len(found.instrumen.unsur)} unsur menurut {found.instrumen.dasar}. Bila memang "
            f"itu kuesionernya, tulis “instrumen: {better.instrumen}” di {beside}, lalu ulangi"
        )
    for kode, heading in found.kolom.items():
        strange = [text for _, title, text in found.cacat if title == heading]
        if len(strange) > sum(kode in person.jawaban for person in found.responden):
            return (
                f"kolom “{_short(heading)}” lebih banyak berisi yang bukan jawaban, misalnya "
                f"“{_short(strange[0])}”. Ganti dengan angka 1 sampai 4, lalu ulangi"
            )
    return None


def _better(found: Lembar) -> InstrumenSkm | None:
    """The instrument all of whose elements have a column, where that of the year lacks some."""
    if not found.hilang:
        return None
    for versi in VERSI:
        other = instrumen(versi)
        known = {unsur.kode for h in found.judul if (unsur := other.unsur_dari(h)) is not None}
        if other is not found.instrumen and len(known) == len(other.unsur):
            return other
    return None


def _names(item: InstrumenSkm, codes: tuple[str, ...]) -> list[str]:
    return [unsur.sebutan for unsur in item.unsur if unsur.kode in codes]


def _short(text: str) -> str:
    return visible(text if len(text) <= _PANJANG else f"{text[: _PANJANG - 1]}…")
