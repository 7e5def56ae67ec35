"""Forum yang dibuka dan masukan yang dicatat, dibunuh di tengah jalan: yang lama atau yang baru."""

from __future__ import annotations

import random
import shutil
import time
from pathlib import Path

import pytest

from standar.fkp.draft import Draft, open_forum
from standar.fkp.record import change
from standar.fkp.snapshot import freeze, inspect
from standar.project.layout import discover
from standar.source.read import read_bytes
from tests.rules.harness import BASE, UNIT, write_project
from tests.test_killed import Mender

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
LOOP = """
import os, sys
{work}
wait, go = os.pipe()
while sys.stdin.buffer.raw.read(1):
    if (pid := os.fork()) == 0:
        os.read(wait, 1)  # until its number has been told
        work()
        os.write(1, b"selesai\\n")
        os._exit(0)
    os.write(1, f"{{pid}}\\n".encode())
    os.write(go, b"x")
    sys.stdin.buffer.raw.read(1)
    os.waitpid(pid, 0)
    os.write(1, b"siap\\n")
"""
"""A process that works in a new process of its own for every byte that it is sent."""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    services = {f"a/layanan-{n}.yaml": BASE for n in range(12)}
    write_project(tmp_path, {"a/unit.yaml": UNIT, **services})
    return tmp_path


def test_a_forum_appears_complete_or_not_at_all(root: Path) -> None:
    mender = Mender(root / "standards", root / "sementara", LOOP.format(work=OPENING))
    moments = random.Random(5)
    place = root / "standards/a/fkp" / DAY
    pid = mender.start()
    mender.wait(b"tulis")
    span = mender.wait(b"selesai")
    mender.kill(pid)
    whole = {p.relative_to(place) for p in place.rglob("*")}
    seen = []
    for _ in range(KILLS):
        shutil.rmtree(place.parent)
        pid = mender.start()
        mender.wait(b"tulis")
        time.sleep(moments.uniform(0, 1.3 * span))
        mender.kill(pid)
        assert not place.exists() or {p.relative_to(place) for p in place.rglob("*")} == whole
        if place.exists():
            assert inspect(place / "rancangan").cacat == {}
        layout = discover(root, root / "standards")
        assert layout.diagnostics == []
        assert sum(len(folder.forums) for folder in layout.folders) == place.exists()
        seen.append(place.exists())
        place.parent.mkdir(exist_ok=True)
    mender.orders.close()
    mender.process.wait(timeout=30)
    assert len(set(seen)) == 2


def test_a_register_holds_whole_inputs_only(root: Path) -> None:
    file = root / "masukan.yaml"
    file.write_text(OLD)
    mender = Mender(root, root / "sementara", LOOP.format(work=NOTING))
    moments = random.Random(7)
    pid = mender.start()
    mender.wait(b"tulis")
    span = mender.wait(b"selesai")
    mender.kill(pid)
    seen = set()
    for _ in range(KILLS):
        file.write_text(OLD)
        pid = mender.start()
        mender.wait(b"tulis")
        time.sleep(moments.uniform(0, 1.3 * span))
        mender.kill(pid)
        assert file.read_text().startswith(OLD)
        items = read_bytes(file.read_bytes(), "").data
        assert [item["kode"] for item in items] == [f"m-{n:02d}" for n in range(1, len(items) + 1)]
        assert all(item["isi"] == ("dua: " * 50).strip() for item in items[1:])
        seen.add(len(items))
    mender.orders.close()
    mender.process.wait(timeout=30)
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
