"""Menyalin jawaban survei dari CSV atau Excel ke folder unit; hanya kolom yang dikenal."""

from __future__ import annotations

import csv
import io
from argparse import Namespace
from collections.abc import Iterable, Sequence
from pathlib import Path

from ...assess.bawaan import instrumen_bagi
from ...assess.instrumen import InstrumenSkm
from ...assess.jawaban import LAYANAN, PERIODE, Lembar, lembar
from ...importer.excel import read_xlsx
from ...importer.package import FILE_MAX, Unreadable
from ...importer.tabel import Rows, read_csv
from ...message import visible
from ...model.nilai_survei import Periode, periode_dari
from ...model.skm import Survei
from ...project.layout import Layout
from ...project.reader import load
from ...sheet import Row, Sheet
from ...source.edit import write_atomic
from ..periksa import misuse
from .pesan_impor import copied, refused

_HEAD = 30
"""How many rows may stand above the headings."""


def imported(layout: Layout, args: Namespace) -> int:
    """Copy the answers of a file into a unit's folder; what says who somebody is stays behind."""
    if None in (args.impor, args.periode, args.unit):
        return misuse("Sebutkan semuanya: UNIT --impor BERKAS --periode PERIODE.")
    period = periode_dari(args.periode)
    if period is None:
        return misuse(f"“{visible(args.periode)}” bukan periode; tulis seperti 2025-s2.")
    wanted = layout.standards / args.unit.strip("/")
    folder = next((f for f in layout.folders if f.path == wanted and f.has_unit), None)
    if folder is None:
        return misuse(f"Tidak ada unit “{visible(args.unit)}”.")
    beside = folder.path / "skm" / f"{period}.yaml"
    instrument = _instrument(beside, layout, period)
    found = _read(Path(args.impor), instrument, layout.relative(beside))
    if isinstance(found, str):
        return misuse(found)
    path = beside.with_suffix(".csv")
    if path.exists():
        return misuse(f"{layout.relative(path)} sudah ada dan tidak ditimpa.")
    path.parent.mkdir(exist_ok=True)
    write_atomic(path, _table(found).encode())
    for line in copied(found, layout.relative(path)):
        print(line)
    return 0


def _instrument(path: Path, layout: Layout, period: Periode) -> InstrumenSkm:
    """The one that the file of the period names, else that of its year."""
    said = load(path, layout.relative(path), Survei).node if path.exists() else None
    return instrumen_bagi(said or Survei(), period.tahun)


def _read(path: Path, instrument: InstrumenSkm, beside: str) -> Lembar | str:
    """The answers in a file; a sentence where there are none."""
    name = visible(path.name)
    if not path.is_file():
        return f"Tidak ada berkas: {visible(str(path))}"
    if path.stat().st_size > FILE_MAX:
        return f"{name}: berkas terlalu besar."
    raw = path.read_bytes()
    if path.suffix.lower() == ".xlsx":
        sheets = read_xlsx(raw)
    else:
        table = read_csv(raw, lambda row: _known(row, instrument))
        sheets = table if isinstance(table, Unreadable) else [table]
    if isinstance(sheets, Unreadable):
        return f"{name}: {sheets.reason.value}."
    found = max(
        (_answers(rows, name, instrument) for rows in sheets),
        key=lambda one: (len(one.responden), len(one.kolom)), default=None,
    )  # fmt: skip
    if found is None or not found.kolom:
        return (
            f"{name}: tidak ada kolom unsur survei; judul kolom menyebut unsurnya, misalnya "
            "“Persyaratan” atau “Waktu”."
        )
    why = refused(found, beside)
    if why is None and not found.responden:
        why = "di bawah judul kolomnya tidak ada jawaban"
    return found if why is None else f"{name}: {why}."


def _known(row: Sequence[str], instrument: InstrumenSkm) -> int:
    """How many elements the headings of a row name; answers are numbers, too, but never all."""
    found = {u.kode for cell in row if (u := instrument.unsur_dari(cell)) is not None}
    named = len(found) == len(instrument.unsur) or any(c.isalpha() for cell in row for c in cell)
    return len(found) if named else 0


def _answers(rows: Rows, name: str, instrument: InstrumenSkm) -> Lembar:
    """The answers below the row that names the most elements."""
    first = range(min(_HEAD, len(rows)))
    best = max(first, key=lambda n: _known(rows[n], instrument), default=0)
    kept = [Row(n, tuple(cells)) for n, cells in enumerate(rows, 1) if n > best and any(cells)]
    return lembar(Sheet(name, "", rows=kept), instrument)


def _table(found: Lembar) -> str:
    """The table that is kept: services, period and traits, then the elements in their order."""
    people = found.responden
    other = [
        heading for heading, given in ((LAYANAN, any(p.layanan for p in people)),
                                       (PERIODE, any(p.periode for p in people))) if given
    ]  # fmt: skip
    traits = list(found.ciri)
    elements = [u for u in found.instrumen.unsur if u.kode in found.kolom]
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow([*other, *traits, *(f"{u.kode} {u.sebutan}" for u in elements)])
    for person in people:
        said = {LAYANAN: person.layanan, PERIODE: person.periode}
        own = [said[name] for name in other] + [person.ciri.get(name, "") for name in traits]
        table.writerow([*_harmless(own), *(person.jawaban.get(u.kode, "") for u in elements)])
    return text.getvalue()


def _harmless(cells: Iterable[str]) -> list[str]:
    """Texts that no program for tables takes for a formula."""
    return [cell.lstrip("=+-@\t\r ") for cell in cells]
