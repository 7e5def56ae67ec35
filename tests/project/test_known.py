"""Membaca lagi: hanya yang berubah dibaca, dan hasilnya sama dengan membaca semuanya."""

from __future__ import annotations

from pathlib import Path

from standar.project.layout import discover
from standar.project.project import Project
from standar.project.reader import Known, read_project
from tests.site.proyek import KTP, UNIT, small, write


def again(root: Path, known: Known | None) -> Project:
    return read_project(discover(root, root / "standards"), texts=False, known=known)


def seen(project: Project) -> list[object]:
    """All that pages can show of it."""
    return [
        project.proyek,
        *project.diagnostics(),
        *((unit.alamat, unit.unit, sorted(unit.unread)) for unit in project.units),
        *((s.alamat, s.standar, s.document.digest, [*s.inherited]) for s in project.services()),
    ]


def test_only_what_changed_is_read_and_nothing_old_remains(tmp_path: Path) -> None:
    root, known = small(tmp_path), Known()
    changes: list[dict[str, str]] = [
        {},
        {"standards/dinas-uji/seadanya.yaml": "layanan: Berganti\n"},
        {"standards/dinas-uji/unit.yaml": UNIT.replace("biaya: gratis", "produk: Kartu")},
        {"standards/dinas-uji/ktp.yaml": "layanan: [\n"},
        {"standards/dinas-uji/ktp.yaml": KTP, "standards/dinas-uji/baru.yaml": "layanan: Baru\n"},
    ]
    for files in changes:
        before = dict(known)
        write(root, files)
        assert seen(again(root, known)) == seen(again(root, None))
        kept = {path for path, document in known.items() if before.get(path) is document}
        assert kept == known.keys() & before.keys() - {root / name for name in files}
    (root / "standards/dinas-uji/baru.yaml").unlink()
    assert seen(again(root, known)) == seen(again(root, None))
    assert root / "standards/dinas-uji/baru.yaml" not in known
