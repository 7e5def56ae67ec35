"""Buku panduan sebagai naskah uji: blok kode, paragraf di atasnya, dan perintah yang dijalankan."""

from __future__ import annotations

import io
import re
import shutil
from contextlib import chdir, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path

from standar.cli.command import run
from standar.rules import catalogue
from standar.source.read import read
from tests.process import ROOT

FOLDER = ROOT / "docs" / "panduan"
PAGES = sorted(FOLDER.glob("*.md"))
HOME = r"C:\Users\Anda\Documents\standar"
"""Where the reader's project lies in the handbook."""

_FENCE = re.compile(r"^( *)```(\w*)\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)
_FILE = re.compile(r"`(standards/[\w./-]+\.(?:yaml|py)|[\w-]+\.csv)`")
_COPY = re.compile(r"<!-- sesi: salin (\S+) (\S+) -->")


@dataclass(frozen=True)
class Block:
    """A fenced block: its language, its text, and the paragraph right above it."""

    page: str
    line: int
    language: str
    text: str
    above: str

    @property
    def name(self) -> str:
        return f"{self.page}:{self.line}"

    @property
    def file(self) -> str:
        """The file of the reader's project that the paragraph names, or nothing."""
        found = _FILE.search(self.above)
        return found[1] if found else ""

    @property
    def faults(self) -> list[str]:
        """The rules that a bad example breaks; none for a good one."""
        words = re.search(r"\b(buruk|salah)\b", self.above, re.IGNORECASE)
        named = re.findall(r"`([a-z0-9-]+)`", self.above)
        return [name for name in named if name in catalogue()] if words else []


def blocks(page: Path) -> list[Block]:
    text = page.read_text(encoding="utf-8")
    found = []
    for match in _FENCE.finditer(text):
        before = text[: match.start()].rstrip()
        above = before.rpartition("\n\n")[2]
        lines = [line.removeprefix(match[1]) for line in match[3].splitlines()]
        found.append(
            Block(
                page.name, text.count("\n", 0, match.start()) + 1, match[2],
                "".join(f"{line}\n" for line in lines), above,
            )
        )  # fmt: skip
    return found


def lay(fragment: str, base: str) -> str:
    """The base with the top-level parts of the fragment in place of its own; new ones last."""
    new = dict(_parts(fragment))
    kept = "".join(new.pop(key, text) for key, text in _parts(base))
    return kept + "".join(new.values())


def _parts(text: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for line in text.splitlines(keepends=True):
        if line[:1].isalpha() and ":" in line:
            found.append((line.partition(":")[0], line))
        elif found:
            key, lines = found[-1]
            found[-1] = key, lines + line
        else:
            found.append(("", line))
    return found


def commands(block: Block) -> list[list[str]]:
    """The calls of `standar` in a console block, as words."""
    lines = [line for line in block.text.splitlines() if line.startswith("standar ")]
    return [[a or b for a, b in re.findall(r'"([^"]*)"|(\S+)', line)][1:] for line in lines]


def call(words: list[str], folder: Path) -> tuple[int, str]:
    """Run a command as the reader would; its status and all that the reader sees."""
    out = io.StringIO()
    with chdir(folder), redirect_stdout(out), redirect_stderr(out):
        try:
            status = run([word.replace("\\", "/") for word in words])
        except SystemExit as stop:
            status = int(str(stop.code))
    shown = re.sub(
        re.escape(str(folder)) + r"(\S*)", lambda m: HOME + m[1].replace("/", "\\"), out.getvalue()
    )
    return status, shown


def expected(text: str) -> re.Pattern[str]:
    """An output block as a pattern; `…` stands for what the handbook leaves out."""
    parts = (re.escape(part) for part in text.strip("\n").split("…"))
    return re.compile(".*".join(parts), re.DOTALL)


@dataclass
class Session:
    """What a reader does with one page, in order, in a folder of their own."""

    folder: Path

    def play(self, page: Path) -> list[str]:
        """Do what the page says; every output block that is not what really appears."""
        wrong: list[str] = []
        output: str | None = None
        for block in blocks(page):
            self.copy(block)
            if block.language == "console":
                output = self.enter(block, wrong)
                continue
            if block.language in ("yaml", "python", "csv") and block.file:
                self.write(block)
            shown = output if block.language in ("text", "json") else None
            if shown is not None and not expected(block.text).fullmatch(shown.strip("\n")):
                wrong.append(f"{block.name}\n{shown}")
            output = None
        return wrong

    def copy(self, block: Block) -> None:
        """Copy a folder where the page tells the reader to."""
        if found := _COPY.search(block.above):
            shutil.copytree(self.folder / found[1], self.folder / found[2])

    def enter(self, block: Block, wrong: list[str]) -> str | None:
        """Run the commands of a block; what the last one said."""
        output = None
        for words in commands(block):
            if words[0] == "pratinjau":
                continue  # serves until the reader stops it
            status, output = call(words, self.folder)
            if status not in (0, 1):
                wrong.append(f"{block.name}: {' '.join(words)}\n{output}")
        return output

    def write(self, block: Block) -> None:
        """Save a file that the page shows, or change a part of it."""
        path = self.folder / block.file
        path.parent.mkdir(parents=True, exist_ok=True)
        whole = block.language == "csv" or re.search(r"seluruh isi|[Ss]impan sebagai", block.above)
        text = block.text if whole else lay(block.text, path.read_text(encoding="utf-8"))
        assert block.language != "yaml" or read(text).data is not None, block.name
        path.write_text(text, encoding="utf-8")
