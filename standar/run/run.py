"""Menjalankan pemeriksaan: yang sudah diketahui dari tembolok, sisanya di beberapa proses."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from functools import cached_property
from pathlib import Path as FilePath
from typing import TYPE_CHECKING

from ..collector import loading
from ..diagnostic import Diagnostic, Position, Said, Severity
from ..project.layout import PROJECT_FILE, UNIT_FILE, Layout, find
from ..project.target import Target, above, files, is_word, probes, targets
from ..report import Report, in_order, unique
from ..stamp import digest, listing, state
from . import baseline
from .cache import Cache, place
from .keys import Keys
from .outcome import Outcome, decode, encode
from .settings import Profile, Settings

if TYPE_CHECKING:  # a run that finds everything in the cache needs neither
    from concurrent.futures import Executor

    from .examine import Examiner


def check_paths(
    paths: Iterable[FilePath],
    profile: Profile = Profile.PENETAPAN,
    today: datetime.date | None = None,
    *,
    trusted: bool = False,
    keep: bool = False,
    old: bool = False,
) -> Report:
    """Check files and folders, each within the project that holds it, as of a day.

    A named file is judged with what it inherits, whose faults are shown too. `trusted` runs the
    project's own rules, `keep` uses and fills the cache, `old` shows what is noted as old.
    """
    settings = Settings(profile, today or datetime.date.today(), trusted)
    given = [path.absolute() for path in paths]
    reports = [check_target(target, settings, keep=keep, old=old) for target in targets(given)]
    if words := [path for path in given if is_word(path)]:
        from .templat import check_templates

        reports.append(check_templates(words))
    found = in_order(d for report in reports for d in report.diagnostics)
    rules = {name: said for report in reports for name, said in report.rules.items()}
    return Report(
        tuple(name for report in reports for name in report.names),
        found,
        rules,
        sum(report.old for report in reports),
        sum(report.settled for report in reports),
        None if trusted else _all_states(given, reports),
    )


def _all_states(given: list[FilePath], reports: list[Report]) -> dict[str, bytes] | None:
    """The states of several reports together, and of what would have led to other ones."""
    states: dict[str, bytes] = {}
    for report in reports:
        if report.states is None:
            return None
        states.update(report.states)
    for path in given:
        root = find(path)
        for probe in probes(path, root[0] if root else FilePath(path.anchor)):
            states.setdefault(str(probe), state(str(probe)))
    return states


def check_layout(
    layout: Layout,
    profile: Profile = Profile.PENETAPAN,
    executor: Executor | None = None,
    today: datetime.date | None = None,
    *,
    keep: bool = False,
    old: bool = False,
) -> Report:
    """Check all of a layout; any `concurrent.futures` executor may do the work."""
    settings = Settings(profile, today or datetime.date.today())
    return check_target(Target(layout, None), settings, executor, keep=keep, old=old)


def check_target(
    target: Target,
    settings: Settings,
    executor: Executor | None = None,
    *,
    keep: bool,
    old: bool = False,
) -> Report:
    """Check what is meant, remembering and reusing results where `keep` allows it."""
    with Cache(place(target.layout.root) if keep else None) as cache:
        report = _Run(target, settings, cache).report(executor, old=old)
        cache.prune(datetime.date.today().toordinal())
        return report


class _Run:
    """One check of one layout: which keys it needs, which results are there, which are missing."""

    def __init__(self, target: Target, settings: Settings, cache: Cache) -> None:
        self.layout, self.wanted = target
        self.settings, self.cache = settings, cache
        self.keys = Keys(self.layout, settings.key, {})
        self.rules: dict[str, Said] = {}
        self.found: dict[bytes, tuple[Diagnostic, ...]] = {}
        self.items: dict[bytes, str] = {}
        self.steady = True
        """Whether the same files would give the same result again."""
        self.whole = b""
        """The key of what is said of all standards together."""

    @cached_property
    def examiner(self) -> Examiner:
        """This process's own view of the project; made only where something has to be asked."""
        from .examine import Examiner

        return Examiner(self.layout, self.settings)

    def report(self, executor: Executor | None, *, old: bool) -> Report:
        """What is known, then what is not, then what only all together can tell."""
        units = {folder.path: self.keys.unit(folder) for folder in self.layout.folders}
        needed = self._needed(units)
        known = self._known(needed)
        missing = {path for key, path in needed.items() if key not in known}
        if missing:
            self._examine(missing, executor)
        found = [*self.layout.diagnostics, *(d for some in self.found.values() for d in some)]
        names = [self.layout.relative(path) for path in self._names()]
        found = self._chosen(found, set(names)) if self.wanted else [*found, *self._across(needed)]
        noted = Counter() if old else self._old(found)
        self._learn(found)
        shown, before, settled = baseline.split(unique(found), noted)
        steady = self.steady and self.found.keys() <= {*needed, self.whole}
        states, settled = self._states() if steady else None, 0 if self.wanted else settled
        return Report(tuple(names), shown, self.rules, before, settled, states)

    def _old(self, found: list[Diagnostic]) -> baseline.Known:
        """What the project has noted as old; a note that cannot be read is a finding."""
        if not self.layout.has_baseline:
            return Counter()
        file = baseline.place(self.layout)
        self.keys.read[file] = bytes.fromhex(state(str(file)).decode())
        try:
            return baseline.known(self.layout)
        except ValueError:
            name = self.layout.relative(file)
            found.append(Diagnostic("temuan-lama-tidak-terbaca", Severity.GALAT, Position(name)))
            return Counter()

    def _states(self) -> dict[str, bytes] | None:
        """The state of all that was looked at; unknown where something could not be read."""
        states = self.keys.beside | {p: listing(n) for p, n in self.layout.listings.items()}
        for path, known in self.keys.read.items():
            if not known:
                return None
            states[str(path)] = known.hex().encode()
        return states

    def _names(self) -> list[FilePath]:
        known = list(files(self.layout))
        if self.wanted is None:
            return known
        # what was named but is not read, because of where it lies or what it is called, comes last
        return [*(p for p in known if p in self.wanted), *sorted(self.wanted - set(known))]

    def _needed(self, units: dict[FilePath, bytes]) -> dict[bytes, FilePath]:
        """Key of every result that this run needs → the file that it is about."""
        standards = self.layout.standards
        needed = {self.keys.project: standards / PROJECT_FILE}
        for folder in self.layout.folders:
            services = [p for p in folder.services if self.wanted is None or p in self.wanted]
            own = {folder.path / UNIT_FILE, *folder.decrees}
            if self.wanted is None or services or self.wanted & own:
                needed[units[folder.path]] = folder.path / UNIT_FILE
            for path in services:
                needed[self.keys.service(units[folder.path], path)] = path
            for paths, key in self.keys.records(folder):
                if self.wanted is None or not self.wanted.isdisjoint(paths):
                    needed[key()] = paths[0]
        return needed

    def _known(self, needed: Iterable[bytes]) -> set[bytes]:
        """Take what the cache holds; an entry that cannot be read is no entry."""
        for key, text in self.cache.get(needed).items():
            with suppress(ValueError, TypeError, LookupError):
                self.found[key], told = decode(text)
                self.rules.update((rule.id, rule) for rule in told)
        return set(self.found)

    def _examine(self, missing: set[FilePath], executor: Executor | None) -> None:
        """Read and judge what is not known, and remember it."""
        with loading():
            from .share import outcomes_of
        outcomes = outcomes_of(self.layout, self.settings, missing, executor)
        for outcome in outcomes:
            self.found[outcome.key] = tuple(outcome.diagnostics)
            self.items[outcome.key] = outcome.ikhtisar
        self._learn(d for outcome in outcomes for d in outcome.diagnostics)
        self._remember(outcomes)

    def _remember(self, outcomes: Iterable[Outcome]) -> None:
        from .rulebook import installed

        if installed():  # a package may be edited in place, and nothing would tell
            self.steady = False
            return
        rows = [(o.key, encode(o.diagnostics, self.rules), o.ikhtisar) for o in outcomes]
        self.cache.put(rows, datetime.date.today().toordinal())

    def _learn(self, diagnostics: Iterable[Diagnostic]) -> None:
        """What is said with these findings, where no result has brought it along."""
        unsaid = {d.rule for d in diagnostics} - self.rules.keys()
        if unsaid:
            book = self.examiner.book.rules
            self.rules.update((name, book[name]) for name in unsaid)

    def _across(self, needed: dict[bytes, FilePath]) -> tuple[Diagnostic, ...]:
        """What can only be said of all standards together; kept like any other result."""
        key = self.whole = digest(b"himpunan", *needed)
        if key in self._known([key]):
            return self.found[key]
        from .across import across

        unread = [name for name in needed if name not in self.items]
        self.items.update(self.cache.get(unread, "ikhtisar"))
        if lost := {needed[name] for name in unread if name not in self.items}:
            self._examine(lost, None)  # another run has let them go meanwhile
        outcome = across(self.examiner, map(self.items.get, needed), key)
        self._learn(outcome.diagnostics)
        self._remember([outcome])
        return tuple(outcome.diagnostics)

    def _chosen(self, found: list[Diagnostic], names: set[str]) -> list[Diagnostic]:
        """The findings in the chosen files, and reading faults in those they inherit from."""
        self._learn(found)
        return [
            d for d in found
            if d.place.file in names or (self.rules[d.rule].is_fault and above(d, names))
        ]  # fmt: skip
