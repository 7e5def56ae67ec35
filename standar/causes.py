"""Sebab setiap perubahan hasil perbandingan, dari jejak sebuah forum."""

from __future__ import annotations

from collections.abc import Iterator

from .compare import Comparison
from .trace import Jejak, Kaitan


def join(result: Comparison, jejak: Jejak) -> None:
    """Note at every change what a forum knows as its causes."""
    known: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for kaitan in jejak.perubahan:
        found = kaitan.perubahan.versi.alamat, tuple(_causes(kaitan))
        known.setdefault(kaitan.perubahan.change.fingerprint, []).append(found)
    result.causes = {}
    for item in result.changes:
        name = item.change.fingerprint
        for address, causes in known.get(name, ()):
            if f"/{address}".endswith(f"/{item.kode}"):  # sides may begin below the project
                result.causes[item.kode, name] = causes


def _causes(kaitan: Kaitan) -> Iterator[str]:
    """Codes of inputs, then what else explains a change."""
    yield from kaitan.masukan
    for other in kaitan.lain:
        yield other.kode or other.sebab.value
