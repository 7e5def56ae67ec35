"""Usul dari berkas masuk ke register: yang sudah ada dilewati, yang sama digabung."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from ..fkp.record import ROOT, codes, entry, next_codes, several, written
from ..source.items import Value, append, update_many
from .asal import Arsip, letters, row_mark
from .kiriman import Berkas
from .usul import Usul

Same: TypeAlias = tuple[str, tuple[str, ...]]
"""What makes two inputs one: their words, and the part that they are about."""


@dataclass(slots=True)
class Hasil:
    """What an import does to a register."""

    baru: dict[str, dict[str, Value]] = field(default_factory=dict)
    """Every new input by its code."""
    digabung: dict[str, str] = field(default_factory=dict)
    """Code of a new input → the one with which it is answered."""
    ada: int = 0
    """How many stand in the register already."""
    lama: dict[str, list[str]] = field(default_factory=dict)
    """Where these stood, by the name of their file."""


def merge(raw: bytes, files: Iterable[Berkas], day: datetime.date) -> tuple[bytes, Hasil]:
    """The register with the inputs that it does not hold yet, and what was done.

    An input that says the same about the same part gets an entry of its own, and is listed in
    `gabung` of the first. Of equal rows of a file as many are added as are missing.
    """
    there_already = written(raw)
    known = [{**i, "kode": i["kode"].strip()} for i in there_already if _coded(i)]
    there = Counter(_whole(item) for item in known if not item.get("asal"))
    archive = Arsip(item.get("asal") for item in known)
    owners = {code: item["kode"] for item in known for code in several(item.get("gabung"))}
    first: dict[Same, str] = {}
    for item in known:
        first.setdefault(_same(item), owners.get(item["kode"], item["kode"]))
    result, fresh = Hasil(), list[dict[str, Value]]()
    for file in files:
        marks = [row_mark(usul) for usul in file.usul]
        met = archive.met(file.sidik, Counter(marks), table=file.tabel)
        for usul, mark in zip(file.usul, marks, strict=True):
            values = _entry(usul, day)
            if met[mark]:
                met[mark] -= 1
            elif there[_whole(values)]:
                there[_whole(values)] -= 1
            else:
                fresh.append({**values, "asal": f"{file.sidik}-{mark}"})
                continue
            result.lama.setdefault(file.nama, []).append(usul.asal)
    result.ada = sum(map(len, result.lama.values()))
    for code, values in zip(next_codes(codes(there_already), len(fresh)), fresh, strict=True):
        result.baru[code] = values
        owner = first.setdefault(_same(values), code)
        if owner != code:
            result.digabung[code] = owner
    return _written(raw, result), result


def _written(raw: bytes, result: Hasil) -> bytes:
    """The file with all new inputs, and with their codes where they are answered."""
    merged: dict[str, tuple[str, ...]] = {}
    for code, owner in result.digabung.items():
        merged[owner] = (*merged.get(owner, ()), code)
    entries = [
        {"kode": code, **values, **({"gabung": merged.pop(code)} if code in merged else {})}
        for code, values in result.baru.items()
    ]
    if merged:
        raw = update_many(raw, {owner: {"gabung": added} for owner, added in merged.items()}, ROOT)
    return append(raw, entries, ROOT) if entries else raw


def _entry(usul: Usul, day: datetime.date) -> dict[str, Value]:
    return entry(
        usul.isi, usul.usulan, usul.unsur.value if usul.unsur else "",
        usul.kanal.value if usul.kanal else "", (usul.tanggal or day).isoformat(), usul.terhadap,
    )  # fmt: skip


def _coded(item: Mapping[str, Any]) -> bool:
    return isinstance(item.get("kode"), str)


def _same(item: Mapping[str, Any]) -> Same:
    words = f"{item.get('isi') or ''} {item.get('usulan') or ''}"
    return letters(words), tuple(sorted(several(item.get("terhadap"))))


def _whole(item: Mapping[str, Any]) -> tuple[object, ...]:
    """What makes two rows one and the same input."""
    return (*_same(item), *(str(item.get(key) or "") for key in ("unsur", "kanal", "tanggal")))
