"""Situs: ours beside MkDocs, Material and Hugo, on the same words, in whole processes.

`uv run poe bench situs` prints the table for 1,000 services; with `besar` Hugo and ours also build
10,000. The others get Markdown with all that our service pages say, one page a service; Hugo has a
theme of two short files. Ours runs as `mkdocs build` with the site alone, and as
`standar terbitkan`, which also checks and prints Word.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from standar.project.layout import discover
from standar.project.project import Service
from standar.project.reader import read_project
from standar.view.butir import butir
from standar.view.standar import bagian

from .bench import Row, python_tool, show_rows
from .generate import generate

SERVICES = 1000
LARGE = 10_000
OWN = {"site_name": "Bench", "use_directory_urls": False, "theme": {"name": "standar"}}
SITE = {**OWN, "plugins": [{"standar": {"word": False, "pemeriksaan": False}}]}
SINGLE = (
    '<!doctype html><html lang="id"><head><meta charset="utf-8"><title>{{ .Title }}</title>'
    '<link rel="stylesheet" href="/s.css"></head><body><nav><a href="/">Beranda</a></nav>'
    "<main><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>"
)
LIST = SINGLE.replace(
    "{{ .Content }}", '{{ range .Pages }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}'
)
HUGO = 'baseURL = "https://contoh.go.id/"\ndisableKinds = ["taxonomy", "term", "RSS"]\n'


def markdown(service: Service) -> str:
    """All components of a service as somebody would write them for a generator of sites."""
    standar, parts = service.standar, butir(service.standar)
    lines = ["---", f"title: {json.dumps(standar.layanan)}", "---", "", standar.ringkasan or ""]
    for part in bagian(standar):
        lines += ["", f"## {part.komponen.judul}", ""]
        for path, item in parts.items():
            if path[0] == part.komponen.kunci:
                first, *rest = item.lines or ("",)
                lines += [f"- {first}", *(f"    {line}" for line in rest)]
    return "\n".join(lines) + "\n"


def write_content(root: Path, made: Path) -> None:
    """Every service of a project as Markdown, in the folders of its units."""
    for service in read_project(discover(root, root / "standards")).services():
        file = made / f"{service.alamat}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(markdown(service), encoding="utf-8")
    (made / "index.md").write_text("# Beranda\n")


def project(folder: Path, count: int) -> Path:
    """Generated standards that MkDocs makes a site of, without papers and findings."""
    generate(folder, count)
    (folder / "mkdocs.yml").write_text(json.dumps(SITE))
    (folder / "docs").mkdir()
    return folder


class Bench:
    """The projects, the other tools, and the rows by name."""

    def __init__(self, folder: Path, *, large: bool) -> None:
        self.folder = folder
        self.rows: dict[str, Row] = {}
        self.tools = python_tool(folder / "lain", ["mkdocs", "mkdocs-material", "hugo"]).parent
        self.ours(SERVICES)
        content = self.content(SERVICES)
        self.mkdocs("MkDocs", content, "mkdocs")
        self.mkdocs("MkDocs + Material", content, "material")
        self.hugo(content, SERVICES)
        if large:
            self.ours(LARGE)
            self.hugo(self.content(LARGE), LARGE)

    def project(self, count: int) -> Path:
        """Generated standards."""
        folder = self.folder / f"proyek-{count}"
        return folder if folder.is_dir() else project(folder, count)

    def content(self, count: int) -> Path:
        """The same services as Markdown, by a process of its own: what this one holds in memory is
        counted with every process that it starts."""
        root, made = self.project(count), self.folder / f"isi-{count}"
        command = [sys.executable, "-m", "tests.bench.situs", str(root), str(made)]
        subprocess.run(command, check=True)
        return made

    def add(
        self, name: str, command: list[str], where: Path, before: Callable[[], object], rounds: int
    ) -> None:
        """A row; `before` is not timed."""
        environment = {
            "PYTHONPATH": str(Path.cwd()), "DISABLE_MKDOCS_2_WARNING": "true",
            "NO_MKDOCS_2_WARNING": "1", "STANDAR_TEMBOLOK": str(self.folder / "tembolok"),
        }  # fmt: skip
        self.rows[name] = Row(
            name, command, where, before=before, rounds=rounds, environment=environment
        )

    def ours(self, count: int) -> None:
        """The site alone, and everything: cold, unchanged, and with one service changed."""
        root, rounds = self.project(count), 3 if count == SERVICES else 1
        site = [sys.executable, "-m", "mkdocs", "build", "-q", "-d"]
        whole = [sys.executable, "-m", "standar.cli", "terbitkan", "--keluaran"]
        for name, command, output in (
            ("situs saja", site, "situs"),
            ("standar terbitkan", whole, "terbitan"),
        ):
            run = [*command, str(root / output)]
            title = f"{name}, {count}"
            self.add(title, run, root, partial(self.forget, root / output), rounds)
            self.add(f"{title}, unchanged", run, root, bool, rounds)
            self.add(f"{title}, 1 changed", run, root, partial(change, root), rounds)

    def forget(self, output: Path) -> None:
        """Nothing is known, and nothing was published."""
        shutil.rmtree(output, ignore_errors=True)
        shutil.rmtree(self.folder / "tembolok", ignore_errors=True)

    def mkdocs(self, name: str, content: Path, theme: str) -> None:
        """MkDocs with its own search, as it comes."""
        folder = self.folder / theme
        folder.mkdir()
        shutil.copytree(content, folder / "docs")
        config = {"site_name": "Bench", "theme": {"name": theme}, "plugins": ["search"]}
        (folder / "mkdocs.yml").write_text(json.dumps(config))
        command = [str(self.tools / "mkdocs"), "build", "-q"]
        self.add(name, command, folder, partial(shutil.rmtree, folder / "site", True), 1)

    def hugo(self, content: Path, count: int) -> None:
        """Hugo with the smallest theme that shows a page."""
        folder = self.folder / f"hugo-{count}"
        layouts = folder / "layouts" / "_default"
        layouts.mkdir(parents=True)
        shutil.copytree(content, folder / "content")
        (folder / "content" / "index.md").unlink()
        (folder / "hugo.toml").write_text(HUGO)
        (layouts / "single.html").write_text(SINGLE)
        (layouts / "list.html").write_text(LIST)
        rounds = 3 if count == SERVICES else 1
        command = [str(self.tools / "hugo"), "--quiet"]
        before = partial(shutil.rmtree, folder / "public", True)
        self.add(f"Hugo, {count}", command, folder, before, rounds)

    def run(self) -> None:
        """All rows in turn, so that the machine's moods meet them alike."""
        for number in range(max(row.rounds for row in self.rows.values())):
            for row in self.rows.values():
                if number < row.rounds:
                    row.run(counts=True)


def change(root: Path) -> None:
    """One service says something else."""
    file = next((root / "standards" / "unit-00001").glob("layanan-*.yaml"))
    text = file.read_text(encoding="utf-8")
    file.write_text(f"{text}# {os.urandom(4).hex()}\n", encoding="utf-8", newline="\n")


def show(rows: dict[str, Row], *, large: bool) -> None:
    """The table, then the ratios that the project is held to."""
    show_rows(rows)
    print()
    site, whole = f"situs saja, {SERVICES}", f"standar terbitkan, {SERVICES}"
    for other in ("MkDocs", "MkDocs + Material", f"Hugo, {SERVICES}"):
        print(f"{other} / {site}: {ratio(rows, other, site):.2f}")
        print(f"{other} / {whole}: {ratio(rows, other, whole):.2f}")
    for name in (site, whole):
        _again(rows, name)
    if large:
        for name in ("situs saja", "standar terbitkan"):
            big = f"{name}, {LARGE}"
            print(f"{big} / Hugo: {ratio(rows, big, f'Hugo, {LARGE}'):.2f}")
            print(f"{name}: {LARGE} / {SERVICES}: {ratio(rows, big, f'{name}, {SERVICES}'):.1f}")
            _again(rows, big)


def _again(rows: dict[str, Row], name: str) -> None:
    for how in ("unchanged", "1 changed"):
        print(f"{name}: {how} / cold: {ratio(rows, f'{name}, {how}', name):.3f}")


def ratio(rows: dict[str, Row], one: str, other: str) -> float:
    """How many times the other's time."""
    return rows[one].median / rows[other].median


def main(*, large: bool) -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as temporary:
        bench = Bench(Path(temporary), large=large)
        bench.run()
        show(bench.rows, large=large)


if __name__ == "__main__":
    write_content(Path(sys.argv[1]), Path(sys.argv[2]))
