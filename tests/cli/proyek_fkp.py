"""Proyek kecil untuk menguji `standar fkp`: satu unit dengan satu bagian, dan layanannya."""

from __future__ import annotations

from contextlib import chdir, redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path

from standar.cli.command import run
from standar.cli.kerangka import forum_files
from standar.fkp.draft import draft, open_forum, services_below
from standar.project.layout import discover
from standar.source.read import read_bytes
from tests.process import Outcome, standar
from tests.rules.harness import BASE, UNIT, other, write_project

DAY = "2025-11-03"
FORUM = f"standards/setda/fkp/{DAY}"


def project(root: Path) -> Path:
    """The root of a project without any forum."""
    write_project(root, {
        "setda/unit.yaml": UNIT.replace("Dinas Contoh", "Sekretariat Contoh"),
        "setda/surat.yaml": other("Pengesahan"),
        "setda/bagian-kesra/unit.yaml": UNIT.replace("Dinas Contoh", "Bagian Kesra"),
        "setda/bagian-kesra/beasiswa.yaml": BASE,
        "dinas/unit.yaml": UNIT,
        "dinas/lain.yaml": other("Penggantian"),
    })  # fmt: skip
    return root


def opened(root: Path) -> Path:
    """The root of a project in which a forum was opened, as `fkp buka` does."""
    return opened_in(project(root))


def opened_in(root: Path) -> Path:
    """The same in a project that was written already."""
    layout = discover(root, root / "standards")
    folder = next(f for f in layout.folders if f.path.name == "setda")
    found = services_below(layout, folder)
    names = [path.relative_to(folder.path).with_suffix("").as_posix() for path in found]
    open_forum(root / FORUM, draft(layout, found), forum_files("Sekretariat Contoh", DAY, names))
    return root


def process(root: Path, *arguments: str) -> Outcome:
    """Do something with a forum, from the root of the project, as users do."""
    return standar("fkp", *arguments, cwd=root)


def fkp(root: Path, *arguments: str) -> Outcome:
    """The same in this process, which takes a tenth of the time."""
    with redirect_stdout(StringIO()) as out, redirect_stderr(StringIO()) as err, chdir(root):
        try:
            status = run(["fkp", *arguments])
        except SystemExit as end:
            status = int(end.code or 0)
    return Outcome(status, out.getvalue(), err.getvalue())


def register(root: Path) -> list[dict[str, object]]:
    """The inputs of the forum, as the file says them, without the marks of an import."""
    source = read_bytes((root / FORUM / "masukan.yaml").read_bytes(), "masukan.yaml")
    assert source.faults == []
    return [{k: v for k, v in item.items() if k != "asal"} for item in source.data or []]


def noted(root: Path, *texts: str) -> None:
    """Inputs as somebody wrote them by hand, `m-01` and so on."""
    rows = [f"- kode: m-{n:02d}\n  unsur: pengguna\n{text}" for n, text in enumerate(texts, 1)]
    (root / FORUM / "masukan.yaml").write_text("".join(rows), encoding="utf-8")


def bytes_of(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
