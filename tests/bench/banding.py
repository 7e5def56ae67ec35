"""Comparing two thousand pairs, beside checking them, a diff of the text and one of the data.

`uv run poe bench banding` prints the table. Every file differs from its other version in three or
four places that mean something; in one row only every tenth does. `difflib` and `deepdiff` read the
same pairs in one process each; deepdiff in an environment of its own, with libyaml.
"""

from __future__ import annotations

import re
import shutil
import sys
import tempfile
from pathlib import Path

from .bench import FILES, STANDAR, Row, python_tool, show_rows
from .generate import generate

COMPARE = [*STANDAR[:-1], "bandingkan"]
TEXT = """\
import difflib, sys
from pathlib import Path
old, new = (Path(name) for name in sys.argv[1:])
for one in sorted(old.rglob("*.yaml")):
    both = one, new / one.relative_to(old)
    texts = [path.read_text(encoding="utf-8").splitlines() for path in both]
    for line in difflib.unified_diff(*texts, str(one), str(one), lineterm=""):
        print(line)
"""
DATA = """\
import sys
from pathlib import Path
import yaml
from deepdiff import DeepDiff
old, new = (Path(name) for name in sys.argv[1:])
for one in sorted(old.rglob("*.yaml")):
    both = one, new / one.relative_to(old)
    print(DeepDiff(*(yaml.load(path.read_bytes(), yaml.CSafeLoader) for path in both)))
"""


def revised(text: str) -> str:
    """Another version of a generated standard: a promise, a requirement and a step are others."""
    text = re.sub(
        r"paling lama (\d) hari kerja\n    sejak", r"paling lama 1\1 hari kerja\n    sejak", text
    )
    text = text.replace("nama: Kartu Keluarga\n", "nama: Kartu Keluarga terbaru\n")
    text = text.replace("Menyerahkan berkas di loket atau", "Menyampaikan berkas di loket atau")
    return text.replace("  - Data pribadi pemohon dilindungi\n", "")


def pairs(folder: Path, count: int, every: int = 1) -> tuple[Path, Path]:
    """Two projects of so many standards, of which all or every tenth are others in the new one."""
    generate(folder / "lama", count)
    shutil.copytree(folder / "lama", folder / "baru")
    for path in sorted((folder / "baru").rglob("layanan-*.yaml"))[::every]:
        before = path.read_text(encoding="utf-8")
        after = revised(before)
        assert before != after
        path.write_text(after, encoding="utf-8", newline="\n")
    return folder / "lama", folder / "baru"


def rows(folder: Path, *, large: bool) -> dict[str, Row]:
    """All processes that are measured."""
    old, new = pairs(folder / "besar", FILES)
    few, tenth = pairs(folder / "kecil", FILES // 10), f"bandingkan, {FILES // 10} pairs"
    some = [str(side) for side in pairs(folder / "sebagian", FILES, 10)]
    data = python_tool(folder / "deepdiff", ["deepdiff", "pyyaml"]).parent / "python"
    here = {"PYTHONPATH": str(Path.cwd()), "STANDAR_TEMBOLOK": "0"}
    sides = [str(old), str(new)]
    found = [
        Row("python -c pass", [sys.executable, "-c", "pass"], folder),
        Row(f"periksa, {FILES} files", STANDAR, new, environment=here),
        Row(f"bandingkan, {FILES} pairs", [*COMPARE, *sides], folder, environment=here),
        Row(tenth, [*COMPARE, *map(str, few)], folder, environment=here),
        Row(f"bandingkan, {FILES} equal pairs", [*COMPARE, sides[0], sides[0]], folder,
            environment=here),
        Row(f"bandingkan, {FILES} pairs, 1 in 10", [*COMPARE, *some], folder, environment=here),
        Row("difflib of the text", [sys.executable, "-c", TEXT, *sides], folder),
        Row("deepdiff of the data", [str(data), "-c", DATA, *sides], folder, rounds=1),
    ]  # fmt: skip
    if shutil.which("taskset"):
        one = ["taskset", "-c", "0"]
        found += [
            Row("periksa, one core", [*one, *STANDAR], new, environment=here),
            Row("bandingkan, one core", [*one, *COMPARE, *sides], folder, environment=here),
        ]
    if large:
        many = pairs(folder / "raksasa", FILES * 10)
        command = [*COMPARE, *map(str, many)]
        found.append(
            Row(f"bandingkan, {FILES * 10} pairs", command, folder, environment=here, rounds=1)
        )
    return {row.name: row for row in found}


def main(*, large: bool) -> None:
    """Measure all rows in turn, and print them with the ratios that the project is held to."""
    with tempfile.TemporaryDirectory() as temporary:
        found = rows(Path(temporary), large=large)
        for number in range(1 + max(row.rounds for row in found.values())):
            for row in found.values():
                if number <= row.rounds:
                    row.run(counts=number > 0 or row.rounds == 1)
        show_rows(found)
        median = {name: row.median for name, row in found.items()}
    compared = median[f"bandingkan, {FILES} pairs"]
    print(f"\nbandingkan / periksa: {compared / median[f'periksa, {FILES} files']:.2f}")
    tenth = median[f"bandingkan, {FILES} pairs, 1 in 10"] / median[f"periksa, {FILES} files"]
    print(f"bandingkan / periksa, 1 in 10 pairs differ: {tenth:.2f}")
    if "periksa, one core" in median:
        one = median["bandingkan, one core"] / median["periksa, one core"]
        print(f"bandingkan / periksa, one core: {one:.2f}")
    print(f"bandingkan / difflib: {compared / median['difflib of the text']:.2f}")
    print(f"deepdiff / bandingkan: {median['deepdiff of the data'] / compared:.1f}")
    growth = compared / median[f"bandingkan, {FILES // 10} pairs"]
    print(f"growth {FILES // 10} to {FILES} pairs: {growth:.1f}")
    if large:
        more = median[f"bandingkan, {FILES * 10} pairs"] / compared
        print(f"growth {FILES} to {FILES * 10} pairs: {more:.1f}")
