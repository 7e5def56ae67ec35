"""Forum kecil untuk menguji jejak: satu dinas, dua layanan, salinan yang dibahas, dan register."""

from __future__ import annotations

import datetime
from pathlib import Path

from standar.fkp.forum import ForumFolder, read_forums
from standar.fkp.progress import Kemajuan
from standar.model import StandarPelayanan
from standar.project.document import Document
from standar.project.layout import discover
from standar.project.project import Service, UnitFolder
from standar.render.terminal import Screen
from standar.render.terminal_page import page
from standar.source.read import read
from standar.view.kemajuan_forum import kemajuan_forum
from tests.rules.harness import BASE, FORUM, FORUM_DAY, UNIT, frozen, write_project

FOLDER = f"fkp/{FORUM_DAY}"


def changed(**parts: str) -> str:
    """The base standard with some top-level keys written anew."""
    rows, skip = [], False
    for row in BASE.splitlines(keepends=True):
        if row[0].isalpha():
            skip = row.partition(":")[0] in parts
        if not skip:
            rows.append(row)
    return "".join(rows) + "".join(f"{name}: {text}\n" for name, text in parts.items())


def write_forum(
    root: Path,
    register: str,
    *,
    forum: str = FORUM,
    work: str = BASE,
    before: str = BASE,
    files: dict[str, str] | None = None,
) -> Path:
    """The folder of standards of a project in which `before` was discussed and became `work`."""
    copy = frozen(f"{FOLDER}/rancangan", {"unit.yaml": UNIT, "layanan.yaml": before})
    parts = {
        "unit.yaml": UNIT, "layanan.yaml": work, f"{FOLDER}/forum.yaml": forum,
        f"{FOLDER}/masukan.yaml": register, **copy, **(files or {}),
    }  # fmt: skip
    return write_project(root, {f"dinas/{name}": text for name, text in parts.items()})


def read_forum(standards: Path) -> ForumFolder:
    """The only forum of a project."""
    (forum,) = read_forums(discover(standards.parent, standards))
    return forum


def service_of(standard: StandarPelayanan) -> Service:
    """A service that stands alone: nothing around it, nothing inherited."""
    unit = UnitFolder("", Document(read("", "unit.yaml"), None), None, None)
    document = Document(read("", "layanan.yaml"), standard)
    return Service("layanan", document, unit, standard, {})


def progress_of(forum: ForumFolder) -> str:
    """What `fkp status` tells of a forum on a terminal."""
    found = Kemajuan(forum, datetime.date(2026, 6, 1))
    return "\n".join(page(kemajuan_forum(found), Screen()))
