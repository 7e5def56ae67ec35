"""Berkas kiriman peserta, apa pun jenisnya, sebagai usul."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePath

from ..message import enumerate_words, visible
from ..path import Path
from .asal import file_mark
from .excel import read_xlsx
from .kolom import head, known, names, records
from .nama import Nama
from .package import Reason, Unreadable
from .pesan import messages
from .tabel import Rows, decoded, read_csv
from .usul import Pembaca, Usul
from .word import Edit, Returned, read

_TABLES = (".csv", ".tsv", ".txt")
_EXCEL = {
    Reason.NOT_WORD: "bukan berkas Excel (.xlsx)",
    Reason.LOCKED: "berkas Excel lama (.xls) atau berkas yang dikunci dengan kata sandi",
    Reason.UNSAFE: "berkas berisi hal yang tidak boleh ada di lembar kerja",
}
"""Reasons that are told in other words than of a Word file."""
_STRANGE = (
    "ini bukan naskah rancangan yang dibagikan: tidak satu pun penanda bagiannya ada. Yang diambil "
    "hanya komentar dan suntingan terlacak, tanpa bagian yang dimaksud. Mintalah kembali naskah "
    "rancangan.docx yang dibagikan, atau catat isinya dengan: standar fkp catat"
)
_CHANGED = (
    "isinya terlalu jauh berbeda dari rancangan yang dibagikan, jadi suntingan tanpa Lacak "
    "Perubahan tidak dapat dibaca. Periksa sendiri naskahnya"
)
_HEADING, _HEADINGS = 30, 6
"""How much of a table is told where nothing in it is known."""
_SAME = (
    "tidak ada komentar, suntingan, atau tulisan yang berbeda dari rancangan. Mungkin yang "
    "dikirim kembali belum berisi masukan"
)


@dataclass(frozen=True, slots=True)
class Berkas:
    """What a file gave: its inputs, what every column became, and the rows that said nothing."""

    nama: str
    usul: tuple[Usul, ...]
    kolom: Mapping[str, str] = field(default_factory=dict)
    kosong: tuple[int, ...] = ()
    orang: Nama = field(default_factory=lambda: Nama(()))
    """The names in it, to be looked for in its texts and never written anywhere."""
    peringatan: str = ""
    """Why what it gave may not be all that somebody wrote."""
    sidik: str = ""
    tabel: bool = True


@dataclass(frozen=True, slots=True)
class Dibagikan:
    """The papers that may have been handed out, and the parts that their bookmarks mark."""

    penanda: Mapping[str, Path]
    naskah: Sequence[bytes] = ()


def read_file(
    name: str, raw: bytes, reader: Pembaca, papers: Callable[[], Dibagikan]
) -> Berkas | str:
    """The inputs in a file, or why there are none.

    `papers` gives what was handed out, where a paper comes back.
    """
    found = _read(name, raw, reader, papers)
    return found if isinstance(found, str) else replace(found, sidik=file_mark(name, raw))


def _read(name: str, raw: bytes, reader: Pembaca, papers: Callable[[], Dibagikan]) -> Berkas | str:
    suffix = PurePath(name).suffix.lower()
    if suffix in _TABLES:
        sent = messages(decoded(raw)) if suffix == ".txt" else None
        rows = sent if sent is not None else read_csv(raw, known)
        return rows.reason.value if isinstance(rows, Unreadable) else _table(name, [rows], reader)
    if suffix == ".xlsx":
        sheets = read_xlsx(raw)
        if isinstance(sheets, Unreadable):
            return _EXCEL.get(sheets.reason, sheets.reason.value)
        return _table(name, sheets, reader)
    if suffix == ".docx":
        shared = papers()
        returned = read(raw, shared.penanda, shared.naskah)
        if isinstance(returned, Unreadable):
            return returned.reason.value
        usul = tuple(_paper(returned, reader))
        return Berkas(name, usul, peringatan=_doubt(returned, usul), tabel=False)
    return "jenis berkasnya tidak dikenal; pakai .csv, .xlsx, atau .docx"


def _table(name: str, sheets: Sequence[Rows], reader: Pembaca) -> Berkas | str:
    """The inputs of every sheet whose headings are known."""
    usul: list[Usul] = []
    columns: dict[str, str] = {}
    empty, people = list[int](), list[str]()
    for rows in sheets:
        if (found := head(rows)) is None:
            continue
        columns |= found.arti
        people += names(rows, found)
        for number, values in records(rows, found):
            one = reader.usul(values, f"baris {number}")
            usul += [one] if one is not None else []
            empty += [number] if one is None else []
    if not columns:
        return _headless(sheets)
    return Berkas(name, tuple(usul), columns, tuple(empty), Nama(people))


def _headless(sheets: Iterable[Rows]) -> str:
    """Why a table has no inputs, with the headings that it has instead."""
    first = next((row for rows in sheets for row in rows if any(row)), ())
    words = [f"“{cell[:_HEADING]}”" for cell in first if cell][:_HEADINGS]
    there = f"; baris pertamanya berisi {enumerate_words(words)}" if words else "; tabelnya kosong"
    return f"tidak ada kolom berjudul isi, masukan, saran, atau usulan{visible(there)}"


def _paper(returned: Returned, reader: Pembaca) -> Iterator[Usul]:
    """Comments and tracked edits of a paper, each about the part beside which it stands."""
    for number, note in enumerate(returned.comments, 1):
        yield from reader.kiriman(note.text, "", note.path, note.about, note.date, number)
    for number, edit in enumerate(returned.edits, 1):
        yield from reader.kiriman(_said(edit), edit.after, edit.path, "", edit.date, number)


def _doubt(returned: Returned, usul: Sequence[Usul]) -> str:
    """Why a paper may say more than was found in it; empty where it was understood."""
    if not returned.marks:
        return _STRANGE
    if not returned.compared:
        return _CHANGED
    return "" if usul else _SAME


def _said(edit: Edit) -> str:
    """What somebody asks for by changing the text."""
    if not edit.tracked:
        return f"Di naskah tertulis: “{edit.after}”" if edit.after else (
            f"Di naskah tidak ada lagi: “{edit.before}”"
        )  # fmt: skip
    match edit.kind:
        case "ditambah":
            return f"Mengusulkan tambahan: “{edit.after}”"
        case "dihapus":
            return f"Mengusulkan penghapusan: “{edit.before}”"
        case "dipindah":
            return f"Mengusulkan pemindahan: “{edit.after or edit.before}”"
    return f"Mengusulkan perubahan dari “{edit.before.strip()}” menjadi “{edit.after.strip()}”"
