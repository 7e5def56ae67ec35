"""Jejak dua arah: dari setiap masukan ke perubahannya, dan dari setiap perubahan ke sebabnya."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from ..check.himpunan import Perkara
from ..difference.diff import Change
from ..model import Forum, Masukan, PerubahanLain, Register, TindakLanjut
from ..path import Path
from .versi import Perubahan, Versi, part_digest, resolve_address


class Keadaan(Enum):
    """How far an input has come."""

    BELUM_DIPUTUSKAN = "belum diputuskan"
    BELUM_DITANGGAPI = "belum ditanggapi"
    PERLU_DITINJAU = "perlu ditinjau"
    MENUNGGU_PERUBAHAN = "menunggu perubahan"
    DITINDAKLANJUTI = "sedang ditindaklanjuti"
    TERLAKSANA = "sudah dilaksanakan"
    DIJAWAB = "dijawab"

    @property
    def selesai(self) -> bool:
        """Whether nobody has to do anything about it any more."""
        return self in (Keadaan.TERLAKSANA, Keadaan.DIJAWAB, Keadaan.DITINDAKLANJUTI)


@dataclass(frozen=True, slots=True)
class Nasib:
    """An input and what became of it. `jawaban` is the input that holds decision and answer."""

    masukan: Masukan
    jawaban: Masukan
    keadaan: Keadaan
    perubahan: tuple[Perubahan, ...] = ()
    tindak_lanjut: tuple[TindakLanjut, ...] = ()


@dataclass(frozen=True, slots=True)
class Kaitan(Perkara):
    """A change and its causes."""

    perubahan: Perubahan
    masukan: tuple[str, ...] = ()
    lain: tuple[PerubahanLain, ...] = ()

    @property
    def bersebab(self) -> bool:
        """Whether anything explains it."""
        return bool(self.masukan or self.lain)


@dataclass(frozen=True, slots=True)
class Jejak:
    """The trace of one forum, both ways. Addresses are those of the project."""

    versi: Mapping[str, Versi] = field(default_factory=dict)
    masukan: tuple[Nasib, ...] = ()
    perubahan: tuple[Kaitan, ...] = ()

    def tanpa_sebab(self) -> Iterator[Perubahan]:
        """Changes that nothing explains, each place once, however many services share it."""
        seen: set[tuple[Path, str]] = set()
        for kaitan in self.perubahan:
            key = kaitan.perubahan.asal, kaitan.perubahan.change.kind
            if not kaitan.bersebab and key not in seen:
                seen.add(key)
                yield kaitan.perubahan

    def dalam(self, *keadaan: Keadaan) -> tuple[Nasib, ...]:
        """The inputs in one of these states."""
        return tuple(nasib for nasib in self.masukan if nasib.keadaan in keadaan)


def trace(base: str, forum: Forum, register: Register, versions: Iterable[Versi]) -> Jejak:
    """The trace of a forum in the unit at the address `base`, on these versions of services."""
    known = {versi.alamat: versi for versi in versions}
    changes = [Perubahan(v, change) for v in known.values() for change in v.changes()]
    tracer = _Tracer(base, forum, register, known, changes)
    fates = tuple(tracer.fates())
    return Jejak(known, fates, tuple(tracer.links(fates)))


class _Tracer:
    """The inputs and changes of one forum, found through each other's addresses."""

    def __init__(
        self, base: str, forum: Forum, register: Register, known: Mapping[str, Versi],
        changes: Sequence[Perubahan],
    ) -> None:  # fmt: skip
        self.base = base
        self.forum = forum
        self.known = known
        self.changes = [(change, change.addresses, change.change.fingerprint) for change in changes]
        self.prints = {fingerprint for *_, fingerprint in self.changes}
        self.unread = [tuple(v.alamat.split("/")) for v in known.values() if not v.terbaca]
        self.inputs = {item.kode: item for item in register.masukan}
        self.follow = {item.kode: item for item in forum.tindak_lanjut if item.kode}
        self.answered = {code: item for item in register.masukan for code in item.gabung}

    def caused(self, targets: Iterable[str], prints: Sequence[str]) -> Iterator[Perubahan]:
        """The changes of these parts; where fingerprints are given, only those."""
        paths = [resolve_address(self.base, target) for target in targets]
        for change, addresses, fingerprint in self.changes:
            if prints and fingerprint not in prints:
                continue
            if (prints and not paths) or any(
                _concerns(path, change.change, addresses) for path in paths
            ):
                yield change

    def answer(self, item: Masukan) -> Masukan:
        """The input in which the decision stands: itself, or the one it was merged into."""
        other = self.answered.get(item.kode)
        return other if other is not None and item.keputusan is None else item

    def fates(self) -> Iterator[Nasib]:
        """What became of every input, in the order of the register."""
        for item in self.inputs.values():
            answer = self.answer(item)
            effective = answer.keputusan is not None and answer.keputusan.mengubah
            targets = answer.terhadap or item.terhadap
            changes = tuple(self.caused(targets, answer.perubahan)) if effective else ()
            follow = tuple(
                self.follow[code] for code in answer.tindak_lanjut if code in self.follow
            )
            yield Nasib(item, answer, self.state(answer, changes, follow), changes, follow)

    def state(
        self, item: Masukan, changes: tuple[Perubahan, ...], follow: tuple[TindakLanjut, ...]
    ) -> Keadaan:
        if item.keputusan is None:
            return Keadaan.BELUM_DIPUTUSKAN
        if not item.tanggapan:
            return Keadaan.BELUM_DITANGGAPI
        if self.outdated(item):
            return Keadaan.PERLU_DITINJAU
        if not item.keputusan.mengubah:
            return Keadaan.DIJAWAB
        if changes:
            return Keadaan.TERLAKSANA
        if any(work.selesai for work in follow):
            return Keadaan.TERLAKSANA
        promised = any(work.penanggung_jawab and work.tenggat for work in follow)
        return Keadaan.DITINDAKLANJUTI if promised else Keadaan.MENUNGGU_PERUBAHAN

    def outdated(self, item: Masukan) -> bool:
        """Whether the part is not as it was when the decision was written down.

        What was decided on a part still as it was discussed, and accepted, is meant to change.
        """
        if any(fingerprint not in self.prints for fingerprint in item.perubahan):
            return True
        paths = [resolve_address(self.base, target) for target in item.terhadap]
        if any(path[: len(own)] == own for path in paths for own in self.unread):
            return True
        now = part_digest(self.base, item.terhadap, self.known, new=True)
        if item.sidik is None or not now:
            return False
        known = {now}
        if item.keputusan is not None and item.keputusan.mengubah:
            known.add(part_digest(self.base, item.terhadap, self.known, new=False))
        return item.sidik not in known

    def links(self, fates: Iterable[Nasib]) -> Iterator[Kaitan]:
        """Every change with the inputs and the other causes that explain it."""
        causes: dict[int, list[str]] = {}
        for nasib in fates:
            for change in nasib.perubahan:
                causes.setdefault(id(change), []).append(nasib.masukan.kode)
        others: dict[int, list[PerubahanLain]] = {}
        for other in self.forum.perubahan_lain:
            for change in self.caused(other.terhadap, other.perubahan):
                others.setdefault(id(change), []).append(other)
        for change, *_ in self.changes:
            yield Kaitan(
                change, tuple(causes.get(id(change), ())), tuple(others.get(id(change), ()))
            )


def _concerns(path: Path, change: Change, addresses: Iterable[Path]) -> bool:
    """Whether an input about `path` explains a change of the part that has these addresses.

    A change below the part, or of something that holds the part; but not the order of its siblings,
    nor that the whole service came or went.
    """
    for address in addresses:
        if address[: len(path)] == path:
            return True
        whole = not change.path or change.kind == "dipindah"
        if not whole and path[: len(address)] == address:
            return True
    return False
