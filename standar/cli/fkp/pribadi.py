"""Peringatan sesudah mencatat: teks yang tampaknya memuat data pribadi."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ...importer.nama import Nama
from ...locale import enumerate_words
from ...pribadi import jenis
from ...source.items import Entry

_PROSE = ("isi", "usulan", "tanggapan")
"""What somebody has written; a day and the mark of a file are only digits."""


def warn(entries: Mapping[str, Entry], names: Iterable[Nama] = ()) -> None:
    """Tell which inputs seem to hold somebody's number, or a name from the table that they came in.

    They will be published.
    """
    known = [*names]
    for code, entry in entries.items():
        said = " ".join(str(text) for key, text in entry.items() if key in _PROSE)
        found = [*jenis(said)]
        if any(table.within(said) for table in known):
            found.append("nama orang dari kolom nama")
        if found:
            kinds = enumerate_words(found)
            print(f"Periksa {code}: tampaknya memuat {kinds}. Hapus dahulu; register ini terbit.")
