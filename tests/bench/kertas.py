"""Kertas: ours beside python-docx's table API, on the same pages, in whole processes.

`uv run poe bench kertas` prints the table. The other side does what its documentation shows: a
document, `add_paragraph` with the name of a style, `add_table`, and `table.cell`.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterable, Sequence
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

from standar.kertas import kertas
from standar.ketetapan import Ketetapan
from standar.model import Penetapan, Proyek, StandarPelayanan
from standar.peraturan import registri
from standar.project.document import Document
from standar.project.layout import discover
from standar.project.project import Service, UnitFolder
from standar.project.reader import Reader
from standar.render.word import document
from standar.render.word.kertas_keputusan import decree_paper
from standar.source.read import read
from standar.view.blocks import (
    Block,
    Facts,
    Flow,
    Heading,
    Item,
    Items,
    Note,
    Page,
    Paragraph,
    Table,
    words,
)
from standar.view.keputusan import keputusan
from standar.view.naskah import naskah_unit
from standar.view.official import Aside, Letterhead, Masthead

from .bench import Row, show_rows

PAPERS, ANNEXES, FEW = 500, 300, 100
PROYEK = Proyek(nama="Pemerintah Kabupaten Contoh")


# --- the same pages for both ----------------------------------------------------------------------


def standard() -> StandarPelayanan:
    """A real standard: fourteen components, two tables."""
    root = Path(__file__).parents[2]
    layout = discover(root, root / "standards")
    files = [path for folder in layout.folders for path in folder.services]
    found = Reader(layout).service(max(files, key=lambda path: path.stat().st_size))[1]
    assert found is not None
    return found.standar


def unit(count: int) -> UnitFolder:
    """A unit with so many services."""
    folder = UnitFolder(
        "dinas", Document(read("nama: Dinas Contoh\n", "unit.yaml"), None), None, None
    )
    one = standard()
    for n in range(count):
        own = one.model_copy(update={"layanan": f"{one.layanan} {n}"})
        document = Document(read("", f"layanan-{n}.yaml"), own)
        folder.services.append(Service(f"layanan-{n}", document, folder, own, {}))
    return folder


def decree(count: int) -> Ketetapan:
    """A decree of so many annexes."""
    folder = unit(count)
    node = Penetapan(nomor="1", tanggal=date(2026, 1, 2), tentang="Standar Pelayanan")
    return Ketetapan(node, folder, PROYEK, tuple(folder.services), registri(), sidik="0" * 12)


# --- the other side -------------------------------------------------------------------------------


def elsewhere(pages: Sequence[Page]) -> bytes:
    """The pages with python-docx, as its documentation teaches it."""
    from docx import Document as New

    made = New()
    for page in pages:
        made.add_heading(page.title, 1)
        _blocks(made, page.blocks)
    stream = BytesIO()
    made.save(stream)
    return stream.getvalue()


def _blocks(place: Any, blocks: Iterable[Block]) -> None:
    for block in blocks:
        if isinstance(block, Table):
            _table(place, block)
        else:
            for style, text in _lines(block):
                place.add_paragraph(text, style=style)


def _lines(block: Block) -> Iterable[tuple[str, str]]:
    match block:
        case Heading():
            yield "Heading 2", block.text
        case Paragraph() | Note():
            yield "Body Text", words(block.text)
        case Facts(pairs):
            yield from (("Body Text", f"{name}: {words(text)}") for name, text in pairs)
        case Items(items, ordered):
            for item in items:
                yield from _item(item, "List Number" if ordered else "List Bullet")
        case Flow(steps):
            for step in steps:
                yield "List Number", f"{step.actor}: {step.text} {step.time}"
                yield from (("Body Text", words(line)) for line in step.details)
                yield from (("Body Text", f"Bila {a}: {b}") for a, b in step.branches)
        case Masthead(lines):
            yield from (("Title", line) for line in lines)
        case Letterhead(names, reach):
            yield from (("Body Text", line) for line in (*names, *reach))
        case Aside(lines, office):
            yield from (("Body Text", line) for line in (*lines, office))


def _item(item: Item, style: str) -> Iterable[tuple[str, str]]:
    yield style, words(item.text)
    yield from (("Body Text", words(line)) for line in item.details)
    for inner in item.blocks:
        yield from _lines(inner)


def _table(place: Any, block: Table) -> None:
    columns = max(len(block.head), *(len(row.cells) for row in block.rows))
    first = 1 if block.head else 0
    table = place.add_table(len(block.rows) + first, columns)
    for column, title in enumerate(block.head):
        table.cell(0, column).text = title
    for n, row in enumerate(block.rows, first):
        for column, cell in enumerate(row.cells):
            _blocks(table.cell(n, column), cell.blocks)


# --- measuring ------------------------------------------------------------------------------------


def work(side: str, kind: str, count: int) -> None:
    """What one process does; its bytes are let go."""
    ours = side == "standar"
    if kind == "dokumen":
        page = naskah_unit(unit(1), PROYEK)
        for _ in range(count):
            document(page) if ours else elsewhere([page])
    elif ours:
        decree_paper(decree(count), kertas())
    else:
        elsewhere(keputusan(decree(count)))


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as name:
        rows: dict[str, Row] = {}
        for kind, counts in (("dokumen", (PAPERS,)), ("lampiran", (FEW, ANNEXES))):
            for side in ("standar", "python-docx"):
                for count in counts:
                    title = f"{side}, {count} {kind}"
                    call = [sys.executable, "-m", "tests.bench.kertas", side, kind, str(count)]
                    rounds = 3 if side == "standar" else 1
                    here = {"PYTHONPATH": str(Path.cwd())}
                    rows[title] = Row(title, call, Path(name), rounds=rounds, environment=here)
        for row in rows.values():
            for _ in range(row.rounds):
                row.run(counts=True)
    show_rows(rows)
    print()
    print("processor time, which others on the machine disturb less:")
    spent = {title: min(row.processor) for title, row in rows.items()}
    for count, kind in ((PAPERS, "dokumen"), (ANNEXES, "lampiran")):
        theirs, ours = (spent[f"{side}, {count} {kind}"] for side in ("python-docx", "standar"))
        ratio = theirs / ours
        print(f"{count} {kind}: python-docx {theirs:.2f} s, standar {ours:.2f} s: {ratio:.1f}")
    few, many = (spent[f"standar, {count} lampiran"] for count in (FEW, ANNEXES))
    print(f"growth {FEW} to {ANNEXES} lampiran: {many / few:.1f}")


if __name__ == "__main__":
    work(sys.argv[1], sys.argv[2], int(sys.argv[3]))
