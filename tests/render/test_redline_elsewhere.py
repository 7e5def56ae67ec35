"""Dokumen dengan perubahan terlacak, diputuskan oleh program-program lain."""

import os
import re
import subprocess
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import TypeAlias
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from standar.render.word import document, redline
from standar.view.blocks import (
    Cell,
    Flow,
    Heading,
    Item,
    Items,
    Page,
    Paragraph,
    Row,
    Step,
    Table,
    cell,
)

from ..office import decided
from .paper import body, lines
from .redline import NEUTRAL, merged, pairs

HERE = Path(__file__).parent
PAIRS = int(os.environ.get("STANDAR_PASANGAN", "4"))
Blocks: TypeAlias = tuple[Paragraph | Items | Table | Flow, ...]
NG = "python-docx-ng==2.1.0"


def listed(*texts: str) -> Items:
    items = (Item(text, ("Asli",) if text == "KK" else (), anchor=("p", text)) for text in texts)
    return Items(tuple(items), ordered=True)


def tariffs(*rows: tuple[str, ...], head: tuple[str, ...] = ("Jenis", "Tarif")) -> Table:
    return Table("Tarif", head, tuple(Row(tuple(map(cell, row)), ("b", row[0])) for row in rows))


SAID = (Paragraph("Paling lama 3 hari kerja"), Paragraph("Sejak berkas lengkap"))
HARD: dict[str, tuple[Blocks, Blocks]] = {
    "kata": ((Paragraph("Lama 3 hari kerja."),), (Paragraph("Lama 2 hari kerja."),)),
    "tambah-di-akhir-sel": ((listed("KK", "KTP"),), (listed("KK", "KTP", "Foto", "Surat"),)),
    "tambah-di-awal-sel": ((listed("KK", "KTP"),), (listed("Foto", "KK", "KTP"),)),
    "ganti-di-akhir-sel": ((listed("KK", "KTP"),), (listed("KK", "Surat kuasa"),)),
    "akhir-bertambah-lalu-paragraf-baru": (
        (SAID[0], Paragraph("Tetap")),
        (Paragraph("Paling lama 3 hari kerja sejak lengkap"), SAID[1], Paragraph("Tetap")),
    ),
    "pindah-ke-akhir": ((listed("KK", "a", "b", "c", "d"),), (listed("a", "b", "c", "d", "KK"),)),
    "pindah-ke-awal": ((listed("a", "b", "c", "d", "KK"),), (listed("KK", "a", "b", "c", "d"),)),
    "pindah-dan-akhir-baru": ((listed("KK", "a", "b", "c"),), (listed("a", "b", "KK", "e"),)),
    "baris": (
        (tariffs(("baru", "1"), ("hilang", "2")),),
        (tariffs(("baru", "1"), ("rusak", "3")),),
    ),
    "baris-pindah": (
        (tariffs(("x", "1"), ("y", "2"), ("z", "3")),),
        (tariffs(("y", "2"), ("z", "3"), ("x", "1")),),
    ),
    "kolom": (
        (tariffs(("x", "1"), ("y", "2")),),
        (tariffs(("x", "a", "1"), ("y", "b", "2"), head=("Jenis", "Untuk", "Tarif")),),
    ),
    "tabel-baru": ((Paragraph("Belum ditulis."),), (tariffs(("x", "1")),)),
    "tabel-sesudah-paragraf": ((SAID[0],), (SAID[0], tariffs(("x", "1")), SAID[1])),
    "paragraf-sebelum-tabel": (
        (SAID[0], tariffs(("x", "1"))),
        (SAID[0], SAID[1], tariffs(("x", "1"))),
    ),
    "daftar-jadi-alur": (
        (listed("KK", "KTP"),),
        (Flow((Step("Pemohon", "Datang", "5 menit", branches=(("x", "y"),)), Step("A", "b"))),),
    ),
    "satu-butir-jadi-banyak": (
        (Items((Item("Surat"),)),),
        (Items((Item("Surat"), Item("Foto"))),),
    ),
}


def page(side: int, names: list[str]) -> Page:
    """One side of some cases, each in a row of its own."""
    rows = tuple(Row((cell(name), Cell(HARD[name][side])), (name,)) for name in names)
    return Page("Standar", (Heading(2, "L", ("l",)), Table("A", ("NO", "URAIAN"), rows)))


def samples() -> Iterator[tuple[str, Page, Page]]:
    """The hard cases in both directions, and some pairs of standards."""
    loose = [name for name in HARD if name.startswith("tabel")]
    exact = [name for name in HARD if name not in loose]
    for name, names in (("semua", exact), ("tabel", loose)):
        yield name, page(0, names), page(1, names)
        yield f"{name}-kembali", page(1, names), page(0, names)
    yield "semua-tanpa-sebab", page(0, exact), page(1, exact)
    found: list[tuple[Page, Page]] = []

    @settings(
        max_examples=PAIRS, deadline=None, derandomize=True, database=None,
        phases=[Phase.generate], suppress_health_check=[HealthCheck.too_slow],
    )  # fmt: skip
    @given(pairs())
    def draw(pair: tuple[Page, Page]) -> None:
        found.append(pair)

    draw()
    for number, pair in enumerate(found[-PAIRS:]):
        yield f"acak-{number}", *pair


SAMPLES = {name: (before, after) for name, before, after in samples()}


@pytest.fixture(scope="module")
def documents() -> dict[str, bytes]:
    """The redlines; one has no comments, whose marks may hide how a paragraph ends."""
    quiet = redline(*SAMPLES["semua-tanpa-sebab"], lambda _: (), NEUTRAL)
    return {name: merged(*pair) for name, pair in SAMPLES.items()} | {"semua-tanpa-sebab": quiet}


def heard(data: bytes, name: str) -> list[str]:
    """The text of a document; where a table stands near the beginning of a cell, and maybe in those
    that were generated, without empty lines: others than Word keep one before such a table."""
    said = lines(body(data))
    return [line for line in said if line] if name.startswith(("acak", "tabel")) else said


def test_libreoffice_accepts_and_rejects_all_changes(
    documents: dict[str, bytes], tmp_path: Path
) -> None:
    results = decided(documents, tmp_path)
    for name, (before, after) in SAMPLES.items():
        assert heard(results[name].accepted, name) == heard(document(after), name), name
        assert heard(results[name].rejected, name) == heard(document(before), name), name


def without_looks(data: bytes) -> bytes:
    """A document without the properties that paragraphs had: where those changed, the other library
    forgets that the end of the paragraph was changed too."""
    target = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(target, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "word/document.xml":
                content = re.sub(rb"<w:pPrChange.*?</w:pPrChange>", b"", content)
            new.writestr(name, content)
    return target.getvalue()


def test_another_library_accepts_and_rejects_all_changes(
    documents: dict[str, bytes], tmp_path: Path
) -> None:
    for name, data in documents.items():
        (tmp_path / f"{name}.docx").write_bytes(without_looks(data))
    alone = ["uv", "run", "--no-project", "--quiet", "--with", NG, "python"]
    order = [*alone, str(HERE / "docx_ng.py"), str(tmp_path)]
    subprocess.run(order, check=True, capture_output=True, timeout=300, cwd=tmp_path)
    for name, (before, after) in SAMPLES.items():
        for way, wanted in (("accept", after), ("reject", before)):
            data = (tmp_path / f"{name}.{way}").read_bytes()
            assert heard(data, name) == heard(document(wanted), name), (name, way)
