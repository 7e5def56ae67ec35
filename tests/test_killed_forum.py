"""Forum yang dibuka dan masukan yang dicatat, dibunuh di tengah jalan: yang lama atau yang baru."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from standar.fkp.draft import Draft, open_forum
from standar.fkp.record import change
from standar.fkp.snapshot import freeze, inspect
from standar.project.layout import discover
from standar.source.read import read_bytes
from tests.killed import Moments, Worker
from tests.rules.harness import BASE, UNIT, write_project

KILLS = 60
DAY = "2025-11-03"
OLD = "# kepala\n- kode: m-01\n  isi: satu # tepi\n"
OPENING = """
from pathlib import Path
from standar.cli.fkp import buka
from standar.fkp.draft import draft, open_forum
from standar.project.layout import discover
root = Path(sys.argv[1]).parent
layout = discover(root, root / "standards")
services = [path for folder in layout.folders for path in folder.services]
texts = {"forum.yaml": "forum: X\\n", "masukan.yaml": "# kosong\\n"}
place = root / "standards/a/fkp/2025-11-03"
def work():
    os.write(1, b"tulis\\n")
    open_forum(place, draft(layout, services), texts)
"""
NOTING = """
from pathlib import Path
from standar.fkp.record import add
file = Path(sys.argv[1]) / "masukan.yaml"
def work():
    os.write(1, b"tulis\\n")
    for number in range(6):
        add(file, [{"isi": ("dua: " * 50).strip()}])
"""
NOTES = 6


@pytest.fixture
def root(tmp_path: Path) -> Path:
    services = {f"a/layanan-{n}.yaml": BASE for n in range(12)}
    write_project(tmp_path, {"a/unit.yaml": UNIT, **services})
    return tmp_path


@pytest.fixture
def opener(root: Path) -> Iterator[Worker]:
    with Worker(root / "standards", root / "sementara", OPENING) as found:
        yield found


@pytest.fixture
def noter(root: Path) -> Iterator[Worker]:
    with Worker(root, root / "sementara", NOTING) as found:
        yield found


def test_a_forum_appears_complete_or_not_at_all(opener: Worker, root: Path) -> None:
    place = root / "standards/a/fkp" / DAY
    pid = opener.start()
    opener.wait(b"tulis")
    moments = Moments(5, opener.wait(b"selesai"))
    opener.kill(pid)
    whole = {p.relative_to(place) for p in place.rglob("*")}
    seen = []
    for _ in range(KILLS):
        shutil.rmtree(place.parent)
        pid = opener.start()
        opener.wait(b"tulis")
        moments.wait()
        opener.kill(pid)
        assert not place.exists() or {p.relative_to(place) for p in place.rglob("*")} == whole
        if place.exists():
            assert inspect(place / "rancangan").cacat == {}
        layout = discover(root, root / "standards")
        assert layout.diagnostics == []
        assert sum(len(folder.forums) for folder in layout.folders) == place.exists()
        seen.append(place.exists())
        moments.came(late=seen[-1])
        place.parent.mkdir(exist_ok=True)
    assert len(set(seen)) == 2


def test_a_register_holds_whole_inputs_only(noter: Worker, root: Path) -> None:
    file = root / "masukan.yaml"
    file.write_text(OLD)
    pid = noter.start()
    noter.wait(b"tulis")
    moments = Moments(7, noter.wait(b"selesai"))
    noter.kill(pid)
    seen = set()
    for _ in range(KILLS):
        file.write_text(OLD)
        pid = noter.start()
        noter.wait(b"tulis")
        moments.wait()
        noter.kill(pid)
        assert file.read_text().startswith(OLD)
        items = read_bytes(file.read_bytes(), "").data
        assert [item["kode"] for item in items] == [f"m-{n:02d}" for n in range(1, len(items) + 1)]
        assert all(item["isi"] == ("dua: " * 50).strip() for item in items[1:])
        seen.add(len(items))
        moments.came(late=len(items) == 1 + NOTES)
    assert len(seen) > 2


def test_what_an_editor_saves_meanwhile_is_not_lost(tmp_path: Path) -> None:
    file = tmp_path / "masukan.yaml"
    file.write_text(OLD)
    seen: list[bytes] = []

    def made(raw: bytes) -> bytes:
        seen.append(raw)
        if len(seen) == 1:  # while this one is being made, somebody else is quicker
            file.write_text(f"{OLD}- kode: m-02\n  isi: dua\n")
        return raw + b"# tiga\n"

    change(file, made)
    assert file.read_bytes() == seen[1] + b"# tiga\n"
    assert b"isi: dua\n" in seen[1]


def test_a_copy_is_never_put_over_another(tmp_path: Path) -> None:
    (tmp_path / "rancangan").mkdir()
    freeze({"a.yaml": b"x"}, tmp_path / "rancangan")
    (tmp_path / "forum.yaml").write_text("forum: X\n")
    with pytest.raises(FileExistsError):
        open_forum(tmp_path, Draft({"a.yaml": b"y"}, []), {})
    assert (tmp_path / "rancangan/a.yaml").read_bytes() == b"x"
