"""Meletakkan contoh sebuah aturan di atas standar dasar, sebagai proyek kecil yang utuh."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from standar.check import Rule
from standar.source import read
from standar.view.aturan import MARK, Example

BASE = files("standar.data").joinpath("contoh.yaml").read_text(encoding="utf-8")
PROJECT = "nama: Kabupaten Contoh\n"
UNIT = "nama: Dinas Contoh\nalamat: Jalan Contoh Nomor 1\npimpinan: Kepala Dinas\n"
DECREE = "nomor: 000.8/1/2026\ntanggal: 2026-01-02\n"


def lay(fragment: str) -> str:
    """The fragment, then every part of the base whose key it does not write itself."""
    written = read(fragment).data
    parts = {key: text for key, text in _parts(BASE) if key not in written}
    return fragment + "".join(parts.values())


def _parts(text: str) -> list[tuple[str, str]]:
    """Top-level keys of a standard with the lines that belong to each."""
    found: list[tuple[str, str]] = []
    for line in text.splitlines(keepends=True):
        if line[0].isalpha():
            found.append((line.partition(":")[0], line))
        elif found:
            key, lines = found[-1]
            found[-1] = key, lines + line
    return found


def marked_line(example: Example) -> int | None:
    """The line, from 1, that bears the mark; None when the example has none."""
    found = MARK.search(example.text)
    return None if found is None else example.text.count("\n", 0, found.start()) + 1


def write_project(root: Path, files: dict[str, str | bytes]) -> Path:
    """A folder of standards below `root` with a project file; returns it."""
    standards = root / "standards"
    for name, content in {"proyek.yaml": PROJECT, **files}.items():
        path = standards / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return standards


def write_example(root: Path, rule: Rule, example: Example) -> tuple[Path, Path]:
    """The small project of an example: its folder of standards, and the file it stands in."""
    text = MARK.sub("", example.text).replace("⇥", "\t")
    whole_file = rule.check is None
    parts = {"dinas/unit.yaml": UNIT, "dinas/layanan.yaml": BASE}
    if example.file.startswith("unit.yaml"):
        name = "dinas/unit.yaml"
        parts[name] = text
    else:
        name = "dinas/layanan.yaml"
        parts[name] = text if whole_file else lay(text)
    if "sudah ditetapkan" in example.file:
        parts["dinas/penetapan/2026-01-02/sk.yaml"] = DECREE
    standards = write_project(root, dict(parts))
    return standards, standards / name
