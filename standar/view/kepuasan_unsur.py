"""Unsur kepuasan dari waktu ke waktu, dan unsur menurut layanan."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import ceil

from .. import locale
from ..assess.bulat import bulat
from ..assess.skm import Indeks
from ..kepuasan import Kepuasan, tampil
from .blocks import Block, Heading, Paragraph, Row, Table, cell
from .kata_kepuasan import arah, gerak

PERIODE, LAYANAN = 3, 3
"""So many periods and services stand beside each other: more do not fit on paper."""


def perubahan_unsur(found: Kepuasan) -> Iterator[Block]:
    """Every element in the last surveys, and how it moved since the one before."""
    moves = found.gerak
    if not moves:
        return
    shown = found.berunsur[-PERIODE:]
    yield Heading(2, "Perubahan setiap unsur", ("perubahan-unsur",))
    again = any(moved.berturut > 1 and moved.selisih for moved in moves.values())
    yield Paragraph(gerak(found) + (" Tanda 2× berarti dua kali beruntun." if again else ""))
    rows = []
    for unsur in found.terakhir.instrumen.unsur:
        values = [_nilai(survey.indeks, unsur.kode) for survey in shown]
        cells = [cell(value, "right") for value in (*values, arah(moves.get(unsur.kode)))]
        rows.append(Row((cell(unsur.sebutan), *cells)))
    periods = [locale.periode(s.periode) for s in shown if s.periode is not None]
    head = ("Unsur", *periods, "Perubahan")
    title = f"Nilai setiap unsur pada {locale.enumerate_words(periods)}"
    yield Table(title, head, tuple(rows), _lebar(len(shown) + 1))


def unsur_layanan(found: Kepuasan, names: Mapping[str, str]) -> Iterator[Block]:
    """Every element of every service that is large enough to be shown."""
    parts = [(p.nama, p.indeks) for p in tampil(found.layanan) if p.indeks is not None]
    if len(parts) < 2:
        return
    yield Heading(2, "Unsur menurut layanan", ("unsur-layanan",))
    yield Paragraph("Nilai yang ditandai titik hitam adalah yang terendah di layanannya.")
    size = ceil(len(parts) / ceil(len(parts) / LAYANAN))
    for start in range(0, len(parts), size):
        some = parts[start : start + size]
        rows = []
        for unsur in found.terakhir.instrumen.unsur:
            values = [_nilai(indeks, unsur.kode, mark=True) for _, indeks in some]
            rows.append(Row((cell(unsur.sebutan), *(cell(value, "right") for value in values))))
        head = ("Unsur", *(names[name] for name, _ in some))
        title = locale.enumerate_words(head[1:])
        yield Table(f"Nilai setiap unsur: {title}", head, tuple(rows), _lebar(len(some)))


def _nilai(indeks: Indeks, kode: str, *, mark: bool = False) -> str:
    if kode not in indeks.unsur:
        return "–"
    lowest = indeks.terendah if len(indeks.terendah) < len(indeks.unsur) else ()
    dot = "● " if mark and kode in lowest else ""
    return dot + locale.desimal(bulat(indeks.unsur[kode].nrr))


def _lebar(columns: int) -> tuple[int, ...]:
    """Shares of the width: what is left of half of it goes to the names."""
    each = 60 // columns
    return (100 - each * columns, *([each] * columns))
