"""Arti kolom sebuah tabel masukan menurut judulnya; yang bukan masukan tidak pernah disalin."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .tabel import Rows

_EXACT = {
    "isi": "isi isian masukan saran komentar keluhan aspirasi pendapat uraian catatan kritik",
    "usulan": "usulan usul rumusan menjadi harapan",
    "unsur": "unsur kelompok kategori golongan",
    "tanggal": "tanggal tgl waktu timestamp",
    "kanal": "kanal saluran cara",
    "layanan": "layanan pelayanan",
    "komponen": "komponen bagian butir",
    "terhadap": "terhadap jalur",
}
_FIELDS = {word: field for field, words in _EXACT.items() for word in words.split()}
_INSIDE = (
    ("usulan", "usulan usul rumusan"),
    ("isi", "masukan saran komentar keluhan aspirasi pendapat kritik"),
    ("unsur", "unsur kelompok kategori golongan"),
    ("komponen", "komponen"),
    ("layanan", "layanan pelayanan"),
    ("kanal", "kanal saluran"),
    ("tanggal", "tanggal timestamp waktu"),
)
"""Words that say what a longer heading asks for; the first that is in it counts."""
_PERSONAL = frozenset(
    "nik nip nim ktp telepon telp hp wa whatsapp ponsel kontak email surel alamat lahir umur usia "
    "kelamin tanda ttd jabatan pekerjaan profesi agama responden npwp identitas akun domisili "
    "tinggal".split()
)
_GIVERS = frozenset("pemberi pengirim pelapor penyampai".split())
_OF_GIVERS = frozenset(("unsur", "kanal", "tanggal"))
"""What a column about the person who gave an input may hold without naming anybody."""
_NOBODY = frozenset(
    "instansi perusahaan organisasi lembaga unit desa kelurahan kecamatan kabupaten usaha sekolah "
    "acara kegiatan dokumen berkas layanan pelayanan komponen usulan usul".split()
)
"""What has a name and is no person."""
ORANG = "orang"
"""What a column is that names persons: never a field of an input."""
_HEAD = 30
"""How many rows may stand above the headings."""


@dataclass(frozen=True, slots=True)
class Kepala:
    """The row of headings: what each column that is known means, and by its heading what every
    column becomes: a field, `ORANG`, or nothing."""

    baris: int
    kolom: Mapping[int, str]
    arti: Mapping[str, str]


def meaning(heading: str) -> str | None:
    """The field that a heading stands for, or None where it is nothing of an input."""
    words = re.findall(r"[a-z]+", heading.lower())
    if len(words) == 1:
        return _FIELDS.get(words[0])
    if not words or _PERSONAL.intersection(words):
        return None
    if words[0] in ("komponen", "bagian", "butir"):
        return "komponen"  # “Bagian yang diberi masukan” asks where, not what
    return next((field for field, signs in _INSIDE if _asks(field, signs, words)), None)


def _asks(field: str, signs: str, words: list[str]) -> bool:
    """Whether a heading of these words asks for a field, and not for who gave the input."""
    if set(signs.split()).isdisjoint(words):
        return False
    if not _GIVERS.isdisjoint(words):
        return field in _OF_GIVERS and "nama" not in words
    return "nama" not in words or field not in ("isi", "usulan")


def known(row: list[str]) -> int:
    """How many columns of a row have a heading that is known."""
    return len({field for cell in row if (field := meaning(cell)) is not None})


def head(rows: Rows) -> Kepala | None:
    """The row of headings among the first ones; None where no column holds inputs."""
    first = range(min(_HEAD, len(rows)))
    best = max(first, key=lambda n: (known(rows[n]), sum(map(bool, rows[n]))), default=None)
    if best is None:
        return None
    fields = {n: field for n, cell in enumerate(rows[best]) if (field := meaning(cell))}
    if not {"isi", "usulan"} & set(fields.values()):
        return None
    others = {n: ORANG if _names_people(cell) else "" for n, cell in enumerate(rows[best]) if cell}
    meant = {n: fields.get(n, other) for n, other in others.items()}
    return Kepala(best, fields, {rows[best][n]: found for n, found in meant.items()})


def _names_people(heading: str) -> bool:
    """Whether a column holds the names of those who gave the inputs."""
    words = set(re.findall(r"[a-z]+", heading.lower()))
    if words & _PERSONAL - {"responden"} or words & _NOBODY:
        return False
    return "nama" in words or bool(words & (_GIVERS | {"responden", "pengusul"}))


def names(rows: Rows, found: Kepala) -> Iterator[str]:
    """The cells of all columns that hold names of persons."""
    headings = rows[found.baris]
    places = [n for n, cell in enumerate(headings) if found.arti.get(cell) == ORANG]
    for row in rows[found.baris + 1 :]:
        yield from (row[n] for n in places if n < len(row) and row[n])


def records(rows: Rows, found: Kepala) -> Iterator[tuple[int, dict[str, str]]]:
    """Every filled row below the headings with its number from 1; equal fields are joined."""
    for number, row in enumerate(rows[found.baris + 1 :], found.baris + 2):
        values: dict[str, str] = {}
        for place, field in found.kolom.items():
            cell = row[place] if place < len(row) else ""
            if cell:
                values[field] = f"{values[field]}\n{cell}" if field in values else cell
        if values:
            yield number, values
