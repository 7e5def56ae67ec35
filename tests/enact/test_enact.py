"""Penetapan yang dibunuh di tengah jalan: tidak ada jejaknya, atau lengkap dengan salinannya."""

from __future__ import annotations

import datetime
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from standar.enact.enact import Enactment, enact
from standar.fkp.draft import draft
from standar.fkp.snapshot import inspect
from standar.model import Penetapan
from standar.project.layout import discover
from standar.project.reader import Reader, load
from standar.source.edit import ChangedMeanwhile
from tests.killed import Moments, Worker
from tests.rules.harness import BASE, UNIT, write_project

KILLS = 60
SERVICES = 6
DAY = datetime.date(2026, 6, 2)
TEXT = "nomor: 140/12/SK/2026\ntanggal: 2026-06-02\npejabat: Kepala Dinas\n"
WORK = """
from pathlib import Path
from standar.enact.enact import enact
from tests.enact.test_enact import TEXT, wanted

found = wanted(Path(sys.argv[1]))
def work():
    os.write(1, b"tulis\\n")
    enact(found, TEXT)
"""


def wanted(root: Path) -> Enactment:
    layout = discover(root, root / "standards")
    services = [path for folder in layout.folders for path in folder.services]
    unit = Reader(layout).unit(root / "standards" / "dinas")
    return Enactment(layout, unit, DAY, tuple(services), draft(layout, services))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    names = {f"dinas/layanan-{number}.yaml": BASE for number in range(SERVICES)}
    write_project(tmp_path, {"dinas/unit.yaml": UNIT, **names})
    return tmp_path


@pytest.fixture
def clerk(root: Path) -> Iterator[Worker]:
    with Worker(root, root / "sementara", WORK) as found:
        yield found


def test_killed_at_any_moment_there_is_no_decree_or_a_whole_one(clerk: Worker, root: Path) -> None:
    records, seen = root / "standards/dinas/penetapan", []
    pid = clerk.start()
    clerk.wait(b"tulis")
    moments = Moments(5, clerk.wait(b"selesai"))
    clerk.kill(pid)
    for _ in range(KILLS):
        shutil.rmtree(records)
        pid = clerk.start()
        clerk.wait(b"tulis")
        moments.wait()
        clerk.kill(pid)
        records.mkdir(exist_ok=True)
        layout = discover(root, root / "standards")
        assert layout.diagnostics == []
        found = [path for folder in layout.folders for path in folder.decrees]
        seen.append(bool(found))
        moments.came(late=bool(found))
        if found:
            name = layout.relative(found[0])
            assert load(found[0], name, Penetapan).diagnostics == []
            copy = inspect(found[0].parent / "standar")
            assert (copy.ada, dict(copy.cacat)) == (True, {})
            assert len(list((found[0].parent / "standar/dinas").glob("layanan-*"))) == SERVICES
    assert {True, False} == set(seen)


def test_a_file_that_changed_after_it_was_judged_is_not_frozen(root: Path) -> None:
    found = wanted(root)
    (root / "standards/dinas/layanan-3.yaml").write_text(BASE + "# baru\n", encoding="utf-8")
    with pytest.raises(ChangedMeanwhile):
        enact(found, TEXT)
    assert list((root / "standards/dinas/penetapan").iterdir()) == []
    (root / "standards/dinas/layanan-3.yaml").unlink()
    with pytest.raises(ChangedMeanwhile):
        enact(found, TEXT)


def test_two_that_enact_the_same_day_do_not_mix(root: Path) -> None:
    enact(wanted(root), TEXT)
    with pytest.raises(FileExistsError):
        enact(wanted(root), TEXT.replace("12", "13"))
    assert (root / "standards/dinas/penetapan/2026-06-02/sk.yaml").read_text() == TEXT
