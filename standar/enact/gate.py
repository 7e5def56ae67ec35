"""Pintu penetapan: semua yang harus beres sebelum standar ditetapkan, dengan tempatnya."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import takewhile

from ..diagnostic import Diagnostic, Severity
from ..fkp.forum import ForumFolder, Records
from ..fkp.pintu import pintu
from ..model import Penetapan
from ..path import Path
from ..project.document import Document
from ..project.layout import FORUM_FILE, REGISTER_FILE
from ..project.project import Service
from ..project.status import Status, Tahap
from ..report import Report, unique
from ..rules import catalogue
from ..run.examine import Examiner
from ..run.run import check_paths
from ..run.settings import Profile, Settings
from .enact import Enactment
from .lifecycle import Decree, Lifecycle


@dataclass(frozen=True, slots=True)
class Gates:
    """What stands in the way of a decree.

    `found` are faults with a place; `undiscussed` are services that changed, or are new, without a
    forum; `later` are days of decrees and forums on these services after the day of this one.
    """

    found: Report
    status: Mapping[str, Status]
    undiscussed: tuple[str, ...] = ()
    later: tuple[str, ...] = ()
    taken: bool = False
    notes: tuple[Diagnostic, ...] = ()
    """What is worth a thought about the decree itself, but keeps nobody from it."""
    same_day: tuple[str, ...] = ()
    """Forums that were held on the very day of the decree."""

    @property
    def open(self) -> bool:
        """Whether any of them is open, bar the one that a reason can pass."""
        return bool(self.found.diagnostics or self.later or self.taken)


def gates(wanted: Enactment, decree: Document[Penetapan]) -> Gates:
    """Look at all gates, as if the decree were there already; nothing is written."""
    records = Records(wanted.layout)
    life = Lifecycle(wanted.layout, records)
    services = [s for a in sorted(wanted.addresses) if (s := records.current(a)) is not None]
    held = {service.alamat: life.decree(service.unit, service.alamat) for service in services}
    forums = list(_forums(wanted, records, held))
    status = {service.alamat: life.status(service) for service in services}
    day = wanted.tanggal.isoformat()
    last = (decree.node.tanggal.isoformat() for decree in held.values() if decree is not None)
    later = {date for date in (*last, *(forum.hari for forum in forums)) if date > day}
    then = _then(wanted, decree)
    return Gates(
        _report(wanted, forums, then),
        status,
        tuple(_undiscussed(services, status, forums)),
        tuple(sorted(later)),
        wanted.folder.exists(),
        tuple(d for d in then if d.place.file == decree.name),
        tuple(forum.alamat for forum in forums if forum.hari == day),
    )


def _then(wanted: Enactment, decree: Document[Penetapan]) -> list[Diagnostic]:
    """What will be said of the unit and of the decree, once it is there."""
    settings = Settings(Profile.PENETAPAN, datetime.date.today())
    examiner = Examiner(wanted.layout, settings)
    unit = examiner.reader.unit(wanted.base)
    unit.decrees.append(decree)
    return unique(d for d in examiner.unit(unit) if not d.newer)


def _forums(
    wanted: Enactment, records: Records, held: Mapping[str, Decree | None]
) -> Iterator[ForumFolder]:
    """Forums that discussed one of the services and that no decree on it has followed."""
    for folder in wanted.layout.folders:
        around = any(service.is_relative_to(folder.path) for service in wanted.services)
        for path in folder.forums if around else ():
            forum = records.forum(folder, path)
            ours = [versi.alamat for versi in forum.versi if versi.alamat in wanted.addresses]
            if forum.forum is None or any(_before(held.get(name), forum.hari) for name in ours):
                yield forum


def _before(decree: Decree | None, day: str) -> bool:
    return decree is None or decree.node.tanggal.isoformat() < day


def _undiscussed(
    services: Iterable[Service], status: Mapping[str, Status], forums: Iterable[ForumFolder]
) -> Iterator[str]:
    """New or changed services of which no forum has spoken since they were last enacted."""
    discussed = {versi.alamat for forum in forums for versi in forum.versi}
    for service in services:
        known = status[service.alamat]
        same = known.tahap is Tahap.BERLAKU and known.bersalinan
        if not same and service.alamat not in discussed:
            yield service.alamat


def _report(wanted: Enactment, forums: Iterable[ForumFolder], then: Iterable[Diagnostic]) -> Report:
    """The errors in all that is enacted, and what is still open after its forums."""
    layout, rules = wanted.layout, catalogue()
    files = {layout.standards / name for name in wanted.draft.files}
    found: list[Diagnostic] = []
    for forum in forums:
        files |= {forum.path / FORUM_FILE, forum.path / REGISTER_FILE}
        found += _of_forum(wanted, forum)
    names = {layout.relative(path) for path in files}
    checked = check_paths([layout.standards], Profile.PENETAPAN, keep=True, old=True)
    found += (
        d for d in (*checked.diagnostics, *then)
        if d.severity is Severity.GALAT and not d.newer and d.place.file in names
    )  # fmt: skip
    return Report(tuple(sorted(names)), unique(found), {**rules, **checked.rules})


def _of_forum(wanted: Enactment, forum: ForumFolder) -> Iterator[Diagnostic]:
    """What a forum leaves open about the services that are enacted."""
    others = [v.alamat for v in forum.versi if v.alamat not in wanted.addresses]
    for one in pintu(forum):
        if one.layanan:
            ours = one.layanan in wanted.addresses
        else:
            paths = one.tentang
            ours = not paths or any(_about(path, wanted.addresses, others) for path in paths)
        if ours:
            yield Diagnostic(one.rule, Severity.GALAT, one.letak, values=one.nilai)


def _about(path: Path, ours: Iterable[str], others: Iterable[str]) -> bool:
    """Whether an address is about one of our services rather than about other ones alone.

    What a unit gives to all that is below it is about each of them.
    """
    return _near(path, ours) >= _near(path, others)


def _near(path: Path, services: Iterable[str]) -> int:
    """How many steps of an address lead to the nearest of some services, or around it."""
    pairs = (zip(path, service.split("/"), strict=False) for service in services)
    return max((sum(1 for _ in takewhile(_same, steps)) for steps in pairs), default=0)


def _same(pair: tuple[str, str]) -> bool:
    return pair[0] == pair[1]
