"""Whole processes side by side in one run; the figures are ratios, because machines differ.

`uv run poe bench` prints the table. check-jsonschema gets an environment of its own, the same
files, and the schema that `standar skema` exports; both run with default settings. It is measured a
second time with ruamel.yaml's C part, which makes it several times faster but which it does not
install by itself.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from .generate import generate

FILES = 2000
ROUNDS = 3
OTHERS = {
    "check-jsonschema": ["check-jsonschema"],
    "the same + C loader": ["check-jsonschema", "ruamel.yaml.clib"],
}
"""What is installed in the other tool's own environments; it does not ask for the C part itself."""
STANDAR = [sys.executable, "-m", "standar.cli", "periksa"]


@dataclass
class Row:
    """A command, its times in seconds, and its peak memory in KiB."""

    name: str
    command: list[str]
    folder: Path
    times: list[float] = field(default_factory=list)
    memory: int = 0

    def run(self) -> None:
        """One whole process."""
        start = time.perf_counter()
        process = subprocess.Popen(
            self.command, cwd=self.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        _, status, usage = os.wait4(process.pid, 0)
        self.times.append(time.perf_counter() - start)
        self.memory = max(self.memory, usage.ru_maxrss)
        if os.waitstatus_to_exitcode(status) != 0:
            raise SystemExit(f"{self.name}: exit status {os.waitstatus_to_exitcode(status)}")

    @property
    def median(self) -> float:
        """The median time."""
        return statistics.median(self.times)


def prepare(folder: Path) -> tuple[list[Path], Path]:
    """Files and schema."""
    files = generate(folder, FILES)
    small = folder.parent / "small"
    generate(small, FILES // 10)
    schema = folder / "standar-pelayanan.json"
    with schema.open("wb") as out:
        command = [sys.executable, "-m", "standar.cli", "skema", "standar-pelayanan"]
        subprocess.run(command, stdout=out, check=True)
    return files, schema


def install(folder: Path, packages: list[str]) -> Path:
    """An environment of its own for the other tool; its command."""
    subprocess.run(["uv", "-q", "venv", str(folder)], check=True)
    python = str(folder / "bin" / "python")
    subprocess.run(["uv", "-q", "pip", "install", "--python", python, *packages], check=True)
    return folder / "bin" / "check-jsonschema"


def main() -> int:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "project"
        files, schema = prepare(folder)
        names = [str(p.relative_to(folder)) for p in files]
        rows = [
            Row("python -c pass", [sys.executable, "-c", "pass"], folder),
            Row("standar, 1 file", [*STANDAR, names[0]], folder),
            Row(f"standar, {FILES // 10} files", STANDAR, folder.parent / "small"),
            Row(f"standar, {FILES} files", STANDAR, folder),
        ]
        for place, (name, packages) in enumerate(OTHERS.items()):
            tool = install(folder.parent / f"tool{place}", packages)
            against = [str(tool), "--schemafile", str(schema)]
            rows.append(Row(f"{name}, 1 file", [*against, names[0]], folder))
            rows.append(Row(f"{name}, {FILES} files", [*against, *names], folder))
        for round_number in range(ROUNDS + 1):
            for row in rows:
                row.run()
                if round_number == 0:
                    row.times.clear()  # the first round fills the disk cache and the bytecode
    show(rows)
    return 0


def show(rows: list[Row]) -> None:
    """The table, then the ratios that the project is held to."""
    print(f"{'process':34} {'median s':>9} {'min':>7} {'max':>7} {'peak MiB':>9}")
    for row in rows:
        low, high = min(row.times), max(row.times)
        print(f"{row.name:34} {row.median:9.3f} {low:7.3f} {high:7.3f} {row.memory / 1024:9.0f}")
    _, one, small, many, *others = rows
    print()
    for row, ours in zip(others, [one, many] * len(OTHERS), strict=True):
        print(f"{row.name} / standar: {row.median / ours.median:.1f}")
    print(f"growth {FILES} / {FILES // 10} files: {many.median / small.median:.1f}")


if __name__ == "__main__":
    raise SystemExit(main())
