"""Jejak dua arah: dari setiap masukan ke perubahannya, dan dari setiap perubahan ke sebabnya."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

from ..model import Forum, Masukan, PerubahanLain, Register, TindakLanjut
from ..path import Path, parse
from .changes import Changes, Lanjutan
from .copies import Copy
from .jejak import Jejak, Kaitan, Keadaan, Nasib, Terbawa
from .places import Places
from .versi import Perubahan, Versi, resolve_address

__all__ = ["Jejak", "Kaitan", "Keadaan", "Nasib", "Terbawa", "merged", "trace"]

Bawaan: TypeAlias = tuple[Terbawa, tuple[Perubahan, ...]]
"""An input of an earlier forum, and all that it changed."""


def merged(register: Register) -> dict[str, Masukan]:
    """Every input that is answered with another → that other one."""
    return {code: item for item in register.masukan for code in item.gabung}


def trace(
    base: str, forum: Forum, register: Register, versions: Iterable[Versi],
    later: Callable[[str], Sequence[Lanjutan]] = lambda _: (), earlier: Sequence[Bawaan] = (),
) -> Jejak:  # fmt: skip
    """The trace of a forum in the unit at the address `base`, on these versions of services.

    `later` tells for a service what came after, and `earlier` what still waited from before.
    """
    known = {versi.alamat: versi for versi in versions}
    tracer = _Tracer(base, forum, register, known, later)
    fates = tuple(tracer.fates())
    carried = tuple(terbawa for terbawa, _ in earlier)
    return Jejak(known, fates, tuple(tracer.links(fates, earlier)), carried)


class _Tracer:
    """The inputs and changes of one forum, found through each other's addresses."""

    def __init__(
        self, base: str, forum: Forum, register: Register, known: Mapping[str, Versi],
        later: Callable[[str], Sequence[Lanjutan]],
    ) -> None:  # fmt: skip
        self.base = base
        self.forum = forum
        self.known = known
        self.later = later
        self.places = Places(known)
        self.changes = Changes(change for versi in known.values() for change in versi.perubahan)
        self.unread = {parse(v.alamat) for v in known.values() if not v.terbaca}
        self.inputs = {item.kode: item for item in register.masukan}
        self.follow = {item.kode: item for item in forum.tindak_lanjut if item.kode}
        self.answered = merged(register)

    def paths(self, targets: Iterable[str]) -> list[Path]:
        """The addresses of the project that are meant."""
        return [resolve_address(self.base, target) for target in targets]

    def answer(self, item: Masukan) -> Masukan:
        """The input in which the decision stands: itself, or the one it was merged into."""
        other = self.answered.get(item.kode)
        return other if other is not None and item.keputusan is None else item

    def fates(self) -> Iterator[Nasib]:
        """What became of every input, in the order of the register."""
        for item in self.inputs.values():
            answer = self.answer(item)
            follow = tuple(
                self.follow[code] for code in answer.tindak_lanjut if code in self.follow
            )
            found, waited = list[Perubahan](), list[Versi]()
            if answer.keputusan is not None and answer.keputusan.mengubah:
                paths = self.paths(answer.terhadap or item.terhadap)
                found += self.changes.about(paths, answer.perubahan)
                if not any(work.selesai for work in follow):
                    waited += self.carry(found, paths, answer.perubahan)
            state = self.state(answer, found, follow)
            yield Nasib(item, answer, state, tuple(found), follow, tuple(waited))

    def carry(
        self, found: list[Perubahan], paths: Sequence[Path], prints: Sequence[str]
    ) -> Iterator[Versi]:
        """The later versions for which an input still waited; what it changed there is `found`."""
        about = {versi.alamat for path in paths for versi in self.places.about(path)}
        if prints and not paths:
            about.update(self.known)
        stretches = (stretch for address in about for stretch in self.later(address))
        for stretch in sorted(stretches, key=lambda one: (one.dari, one.alamat)):
            if not _done(found, stretch.dari):
                found += stretch.changes.about(paths, prints)
                yield stretch.versi

    def state(
        self, item: Masukan, changes: Sequence[Perubahan], follow: Sequence[TindakLanjut]
    ) -> Keadaan:
        if item.keputusan is None:
            return Keadaan.BELUM_DIPUTUSKAN
        if not item.tanggapan:
            return Keadaan.BELUM_DITANGGAPI
        if self.outdated(item, changes):
            return Keadaan.PERLU_DITINJAU
        if not item.keputusan.mengubah:
            return Keadaan.DIJAWAB
        if changes:
            return Keadaan.TERLAKSANA
        if any(work.selesai for work in follow):
            return Keadaan.TERLAKSANA
        promised = any(work.penanggung_jawab and work.tenggat for work in follow)
        return Keadaan.DITINDAKLANJUTI if promised else Keadaan.MENUNGGU_PERUBAHAN

    def outdated(self, item: Masukan, changes: Iterable[Perubahan]) -> bool:
        """Whether the part is not as it was when the decision was written down.

        What was decided on a part still as it was discussed, and accepted, is meant to change.
        """
        if item.perubahan:
            there = {change.change.fingerprint for change in changes} | self.changes.prints.keys()
            if not there.issuperset(item.perubahan):
                return True
        if any(path[:n] in self.unread for path in self.paths(item.terhadap) for n in _sizes(path)):
            return True
        now = self.places.digest(self.base, item.terhadap, new=True)
        if item.sidik is None or not now:
            return False
        known = {now}
        if item.keputusan is not None and item.keputusan.mengubah:
            known.add(self.places.digest(self.base, item.terhadap, new=False))
        return item.sidik not in known

    def links(self, fates: Iterable[Nasib], earlier: Iterable[Bawaan]) -> Iterator[Kaitan]:
        """Every change with the inputs and the other causes that explain it."""
        causes: dict[int, list[str]] = {}
        for nasib in fates:
            for change in nasib.perubahan:
                causes.setdefault(id(change), []).append(nasib.masukan.kode)
        others: dict[int, list[PerubahanLain]] = {}
        for other in self.forum.perubahan_lain:
            for change in self.changes.about(self.paths(other.terhadap), other.perubahan):
                others.setdefault(id(change), []).append(other)
        carried: dict[int, list[Terbawa]] = {}
        for terbawa, changes in earlier:
            for change in changes:
                carried.setdefault(id(change), []).append(terbawa)
        for change in self.changes.all:
            name = id(change)
            own, more = causes.get(name, ()), others.get(name, ())
            yield Kaitan(change, tuple(own), tuple(more), tuple(carried.get(name, ())))


def _done(changes: Iterable[Perubahan], by: Copy) -> bool:
    """Whether any of these changes stood in a frozen copy that is not later than this one."""
    ends = (change.versi.menjadi for change in changes)
    return any(end is not None and not by.before(end) for end in ends)


def _sizes(path: Path) -> range:
    return range(len(path) + 1)
