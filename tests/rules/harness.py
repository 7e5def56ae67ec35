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


def example_files(rule: Rule, example: Example) -> dict[str, str]:
    """The unit folder of an example: the file it stands for, and what that file needs."""
    text = MARK.sub("", example.text).replace("⇥", "\t")
    parts = {"unit.yaml": UNIT, "layanan.yaml": BASE}
    if example.file == "proyek.yaml":
        parts["../proyek.yaml"] = text
    elif example.file.startswith("unit.yaml"):
        parts["unit.yaml"] = text
    else:
        parts["layanan.yaml"] = text if rule.check is None else lay(text)
    if "sudah ditetapkan" in example.file:
        parts["penetapan/2026-01-02/sk.yaml"] = DECREE
    return parts


def write_example(root: Path, rule: Rule, example: Example) -> tuple[Path, Path]:
    """The small project of an example: its folder of standards, and the file it stands in."""
    files: dict[str, str | bytes] = {
        f"dinas/{name}": text for name, text in example_files(rule, example).items()
    }
    standards = write_project(root, files)
    own = "dinas/layanan.yaml" if example.file == "layanan" else f"dinas/{example.file}"
    return standards, standards / own.partition(",")[0].replace("dinas/proyek", "proyek")
