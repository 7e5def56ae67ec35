"""Memeriksa: ours beside other checkers, each in an environment of its own, on the same files.

Every tool has its default settings. check-jsonschema and Spectral ask for three required keys and
nothing more, so that they are measured at their fastest; check-jsonschema a second time with
ruamel.yaml's C part, which makes it several times faster but which it does not install by itself.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from .generate import generate

FILES = 2000
ROUNDS = 3
STANDAR = [sys.executable, "-m", "standar.cli", "periksa"]
SPECTRAL = "@stoplight/spectral-cli@6.16.3"
RULES = """\
rules:
  layanan: {given: $, severity: error, then: {field: layanan, function: truthy}}
  produk: {given: $, severity: error, then: {field: produk, function: truthy}}
  persyaratan: {given: $, severity: error, then: {field: persyaratan, function: truthy}}
"""
SCHEMA = '{"type": "object", "required": ["layanan", "produk", "persyaratan"]}'
"""Three required keys, as for Spectral; the schema that we export takes longer."""
EVENTS = """\
import sys, yaml
for name in sys.stdin.read().split("\\n"):
    for _ in yaml.parse(open(name, "rb"), Loader=yaml.CSafeLoader):
        pass
"""
"""The bare libyaml scan: what any YAML tool in Python pays before it knows anything."""


def _nothing() -> None:
    """No preparation."""


@dataclass
class Row:
    """A command, its times in seconds, and its peak memory in KiB; `before` is not timed."""

    name: str
    command: list[str]
    folder: Path
    given: str = ""
    before: Callable[[], object] = _nothing
    allowed: tuple[int, ...] = (0,)
    rounds: int = ROUNDS
    environment: dict[str, str] = field(default_factory=dict)
    times: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)
    memory: int = 0

    def run(self, *, counts: bool) -> None:
        """One whole process."""
        self.before()
        with tempfile.TemporaryFile("w+") as given:
            given.write(self.given)
            given.seek(0)
            around = {**os.environ, **self.environment}
            around.pop("PYTHONDONTWRITEBYTECODE", None)  # nobody compiles a tool at every start
            start = time.perf_counter()
            process = subprocess.Popen(
                self.command, cwd=self.folder, stdin=given, stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL, env=around,
            )  # fmt: skip
            _, status, usage = os.wait4(process.pid, 0)
            taken = time.perf_counter() - start
        code = os.waitstatus_to_exitcode(status)
        if code not in self.allowed:
            raise SystemExit(f"{self.name}: exit status {code}")
        self.memory = max(self.memory, usage.ru_maxrss)
        if counts:
            self.times.append(taken)
            self.processor.append(usage.ru_utime + usage.ru_stime)

    @property
    def median(self) -> float:
        """The median time."""
        return statistics.median(self.times)


class Bench:
    """The files, the other tools, and the rows by name."""

    def __init__(self, folder: Path, *, large: bool) -> None:
        self.folder = folder
        self.cache = folder / "tembolok"
        self.rows: dict[str, Row] = {}
        self.files = generate(folder / "project", FILES)
        generate(folder / "small", FILES // 10)
        self.project = folder / "project"
        self._ours()
        self._others()
        if large:
            generate(folder / "large", FILES * 10)
            self.add(f"standar, {FILES * 10} files", STANDAR, "large", cold=True, rounds=1)

    def add(self, name: str, command: list[str], where: str, *, cold: bool, **more: object) -> None:
        """A row of ours; cold ones forget everything first."""
        environment = {"STANDAR_TEMBOLOK": str(self.cache), "PYTHONPATH": str(Path.cwd())}
        before = (lambda: shutil.rmtree(self.cache, ignore_errors=True)) if cold else _nothing
        row = Row(name, command, self.folder / where, before=before, environment=environment)
        for key, value in more.items():
            setattr(row, key, value)
        self.rows[name] = row

    def _ours(self) -> None:
        first = str(self.files[0].relative_to(self.project))
        self.rows["python -c pass"] = Row(
            "python -c pass", [sys.executable, "-c", "pass"], self.folder
        )
        names = "\n".join(str(p) for p in self.files)
        self.rows["libyaml events only"] = Row(
            "libyaml events only", [sys.executable, "-c", EVENTS], self.folder, names
        )
        self.add("standar, 1 file", [*STANDAR, first], "project", cold=True)
        self.add("standar, 1 file, known", [*STANDAR, first], "project", cold=False)
        self.add(f"standar, {FILES // 10} files", STANDAR, "small", cold=True)
        self.add(f"standar, {FILES} files", STANDAR, "project", cold=True)
        self.add(f"standar, {FILES} files, unchanged", STANDAR, "project", cold=False)
        self.add(f"standar, {FILES} files, 1 changed", STANDAR, "project", cold=False,
                 before=self._change)  # fmt: skip
        one = ["taskset", "-c", "0", *STANDAR]
        if shutil.which("taskset"):
            self.add(f"standar, {FILES} files, one core", one, "project", cold=True)

    def _change(self) -> None:
        """A file that no run has seen."""
        text = self.files[-1].read_text(encoding="utf-8")
        self.files[-1].write_text(f"{text}# {time.time_ns()}\n", encoding="utf-8", newline="\n")

    def _others(self) -> None:
        schema = self.folder / "skema.json"
        schema.write_text(SCHEMA)
        names = [str(p.relative_to(self.project)) for p in self.files]
        for title, packages in {
            "check-jsonschema": ["check-jsonschema"],
            "check-jsonschema + C loader": ["check-jsonschema", "ruamel.yaml.clib"],
            "yamllint": ["yamllint"],
        }.items():
            tool = python_tool(self.folder / title.replace(" ", "-"), packages)
            words = [] if title == "yamllint" else ["--schemafile", str(schema)]
            self.rows[title] = Row(
                title, [str(tool), *words, *names], self.project, allowed=(0, 1), rounds=2
            )
        (self.folder / "spectral.yaml").write_text(RULES)
        tool = node_tool(self.folder / "node", SPECTRAL, "spectral")
        self.rows["Spectral"] = Row(
            "Spectral", [str(tool), "lint", "-r", str(self.folder / "spectral.yaml"), *names],
            self.project, allowed=(0, 1), rounds=2,
        )  # fmt: skip

    def run(self) -> None:
        """All rows in turn, so that the machine's moods meet them alike; one round for the disk."""
        for number in range(1 + max(row.rounds for row in self.rows.values())):
            for row in self.rows.values():
                if number <= row.rounds:
                    row.run(counts=number > 0 or row.rounds == 1)


def python_tool(folder: Path, packages: list[str]) -> Path:
    """An environment of its own; the command of the first package."""
    subprocess.run(["uv", "-q", "venv", str(folder)], check=True)
    python = str(folder / "bin" / "python")
    subprocess.run(["uv", "-q", "pip", "install", "--python", python, *packages], check=True)
    return folder / "bin" / packages[0]


def node_tool(folder: Path, package: str, command: str) -> Path:
    """The same with npm."""
    folder.mkdir()
    options = ["--silent", "--no-audit", "--no-fund", "--prefix", str(folder)]
    subprocess.run(["npm", "install", *options, package], check=True)
    return folder / "node_modules" / ".bin" / command


def show_rows(rows: dict[str, Row]) -> None:
    """The table."""
    print(f"{'process':36} {'median s':>9} {'min':>7} {'max':>7} {'peak MiB':>9}")
    for row in rows.values():
        low, high = min(row.times), max(row.times)
        print(f"{row.name:36} {row.median:9.3f} {low:7.3f} {high:7.3f} {row.memory / 1024:9.0f}")


def show(rows: dict[str, Row]) -> None:
    """The table, then the ratios that the project is held to."""
    show_rows(rows)
    cold, bare = f"standar, {FILES} files", rows["python -c pass"].median
    print()
    for name in ("check-jsonschema", "check-jsonschema + C loader", "yamllint", "Spectral"):
        print(f"{name} / standar: {rows[name].median / rows[cold].median:.1f}")
    print(f"unchanged / cold: {rows[f'{cold}, unchanged'].median / rows[cold].median:.3f}")
    print(f"1 changed / cold: {rows[f'{cold}, 1 changed'].median / rows[cold].median:.3f}")
    print(f"1 file / bare Python: {rows['standar, 1 file'].median / bare:.1f}")
    print(f"1 file, known / bare Python: {rows['standar, 1 file, known'].median / bare:.1f}")
    if (one := rows.get(f"{cold}, one core")) is not None:
        events = rows["libyaml events only"].median
        print(f"one core / libyaml events: {one.median / events:.2f}")
    small = rows[f"standar, {FILES // 10} files"].median
    print(f"growth {FILES // 10} to {FILES} files: {rows[cold].median / small:.1f}")
    if (large := rows.get(f"standar, {FILES * 10} files")) is not None:
        print(f"growth {FILES} to {FILES * 10} files: {large.median / rows[cold].median:.1f}")


def main(*, large: bool) -> None:
    """Measure checking and print."""
    with tempfile.TemporaryDirectory() as temporary:
        bench = Bench(Path(temporary), large=large)
        bench.run()
        show(bench.rows)
