"""Menyalin jawaban survei dari CSV atau Excel ke folder unit; hanya kolom yang dikenal."""

from __future__ import annotations

import csv
import io
from argparse import Namespace
from collections.abc import Iterable, Sequence
from pathlib import Path

from ...assess.instrumen import InstrumenSkm, instrumen_bagi
from ...assess.jawaban import LAYANAN, PERIODE, Lembar, lembar
from ...importer.excel import read_xlsx
from ...importer.package import FILE_MAX, Unreadable
from ...importer.tabel import Rows, read_csv
from ...message import visible
from ...model.nilai_survei import periode_dari
from ...model.skm import Survei
from ...project.layout import Layout
from ...sheet import Row, Sheet
from ...source.edit import write_atomic
from ..periksa import misuse

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
    instrument = instrumen_bagi(Survei(), period.tahun)
    found = _read(Path(args.impor), instrument)
    if isinstance(found, str):
        return misuse(found)
    path = folder.path / "skm" / f"{period}.csv"
    if path.exists():
        return misuse(f"{layout.relative(path)} sudah ada dan tidak ditimpa.")
    path.parent.mkdir(exist_ok=True)
    write_atomic(path, _table(found).encode())
    _tell(found, layout.relative(path))
    return 0


def _read(path: Path, instrument: InstrumenSkm) -> Lembar | str:
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
        key=lambda one: len(one.responden), default=None,
    )  # fmt: skip
    if found is None or not found.responden:
        return f"{name}: tidak ada kolom unsur survei yang berisi jawaban 1 sampai 4."
    return found


def _known(row: Sequence[str], instrument: InstrumenSkm) -> int:
    """How many elements the headings of a row name."""
    found = (instrument.unsur_dari(cell) for cell in row)
    return len({unsur.kode for unsur in found if unsur is not None})


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


def _tell(found: Lembar, name: str) -> None:
    print(f"{len(found.responden)} jawaban ditulis di {name}")
    if found.pribadi:
        print(f"Tidak disalin karena data pribadi: {', '.join(map(visible, found.pribadi))}")
    if found.cacat:
        print(f"{len(found.cacat)} isian bukan angka 1 sampai 4 dan dikosongkan.")
    if found.hilang:
        names = [u.sebutan for u in found.instrumen.unsur if u.kode in found.hilang]
        print(f"Belum ada kolom bagi: {', '.join(names)}")
