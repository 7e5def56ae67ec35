"""Hasil `standar fkp impor` dalam kalimat: yang dicatat, arti tiap kolom, dan yang dilewati."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from ...importer.gabung import Hasil
from ...importer.kiriman import Berkas
from ...importer.kolom import ORANG
from ...importer.usul import Catatan
from ...locale import enumerate_words
from ...message import visible

_SHOWN = 10
_BUKAN = {ORANG: "pengusul (tidak disimpan)", "": "bukan isi masukan (tidak disimpan)"}


def report(files: list[Berkas], result: Hasil, notes: Catatan, *, tried: bool) -> Iterator[str]:
    """What was taken, what was left out, and what was not understood."""
    verb = "akan dicatat" if tried else "dicatat"
    new = list(result.baru)
    span = f" ({new[0]} sampai {new[-1]})" if len(new) > 1 else f" ({new[0]})" if new else ""
    yield f"{len(new)} masukan {verb}{span}; {result.ada} sudah ada di register."
    for code, owner in result.digabung.items():
        yield f"Sama isinya, dijawab bersama: {code} digabung ke {owner}."
    for file in files:
        yield from _of_file(file, result.lama.get(file.nama, ()))
    nobody = [code for code, item in result.baru.items() if not item.get("unsur")]
    if nobody and "unsur" not in notes.asing:  # of what is strange, the words are told below
        yield f"Belum disebut unsur pengusulnya: {_codes(nobody)}. Lengkapi di masukan.yaml."
    for kind, counted in notes.asing.items():
        shown = [f"{visible(value)} ({count})" for value, count in list(counted.items())[:10]]
        yield f"Belum dikenali sebagai {kind}: {enumerate_words(shown)}. Lengkapi di masukan.yaml."


def _codes(codes: list[str]) -> str:
    rest = len(codes) - _SHOWN
    return enumerate_words([*codes[:_SHOWN], f"{rest} lainnya"] if rest > 1 else codes)


def _of_file(file: Berkas, known: Iterable[str]) -> Iterator[str]:
    """What every column of a table became, and which of its rows were not taken."""
    if not file.tabel:
        return
    yield f"{visible(file.nama)}, kolom demi kolom:"
    for heading, field in file.kolom.items():
        yield f"  kolom “{visible(heading)}” → {_BUKAN.get(field, field)}"
    if file.kosong:
        yield f"  {_rows(file.kosong)} dilewati: tidak ada isinya."
    if numbers := [int(where.rpartition(" ")[2]) for where in known]:
        yield f"  {_rows(numbers)} dilewati: sudah ada di register."


def _rows(numbers: Iterable[int]) -> str:
    """`baris 2, 4 sampai 9, dan 12`."""
    spans = list[str]()
    for _, run in groupby(enumerate(sorted(numbers)), lambda pair: pair[1] - pair[0]):
        row = [number for _, number in run]
        spans += [f"{row[0]} sampai {row[-1]}"] if len(row) > 2 else map(str, row)
    return f"baris {enumerate_words(spans)}"
