"""Peringatan sesudah mencatat: teks yang tampaknya memuat data pribadi."""

from __future__ import annotations

from collections.abc import Mapping

from ...locale import enumerate_words
from ...pribadi import jenis
from ...source.items import Entry


def warn(entries: Mapping[str, Entry]) -> None:
    """Name the inputs that seem to hold somebody's number; they will be published."""
    for code, entry in entries.items():
        said = " ".join(text for text in entry.values() if isinstance(text, str))
        if found := jenis(said):
            kinds = enumerate_words(found)
            print(f"Periksa {code}: tampaknya memuat {kinds}. Hapus dahulu; register ini terbit.")
