"""Sebab setiap perubahan hasil perbandingan, dari jejak sebuah forum."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..fkp.trace import Jejak, Kaitan
from .compare import Comparison


def join(result: Comparison, jejak: Jejak) -> None:
    """Note at every change what a forum knows as its causes."""
    inputs = {nasib.masukan.kode: nasib.masukan.isi for nasib in jejak.masukan}
    known: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for kaitan in jejak.perubahan:
        found = kaitan.perubahan.versi.alamat, tuple(_causes(kaitan))
        name = kaitan.perubahan.change.fingerprint
        known.setdefault(name, []).append(found)
        result.reasons.setdefault(name, {}).update(_words(kaitan, inputs))
    result.causes = {}
    for item in result.changes:
        name = item.change.fingerprint
        for address, causes in known.get(name, ()):
            if f"/{address}".endswith(f"/{item.kode}"):  # sides may begin below the project
                result.causes[item.kode, name] = causes


def _words(kaitan: Kaitan, inputs: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """What each cause of a change says itself."""
    yield from ((kode, inputs[kode]) for kode in kaitan.masukan)
    yield from ((one.alamat, one.masukan.isi) for one in kaitan.terbawa)
    for other in kaitan.lain:
        yield other.kode or other.sebab.value, other.keterangan or ""


def _causes(kaitan: Kaitan) -> Iterator[str]:
    """Codes of inputs, addresses of those of earlier forums, then what else explains a change."""
    yield from kaitan.masukan
    yield from (one.alamat for one in kaitan.terbawa)
    for other in kaitan.lain:
        yield other.kode or other.sebab.value
