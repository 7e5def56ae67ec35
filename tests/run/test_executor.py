"""Pemeriksaan di pelaksana mana pun: proses, utas, atau klaster menemukan hal yang sama."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest
from distributed import Client, LocalCluster

from standar.diagnostic import Diagnostic
from standar.project.layout import discover
from standar.run.run import check_layout
from tests.bench.generate import generate


@contextmanager
def cluster() -> Iterator[Executor]:
    """The executor of a cluster of two workers on this machine."""
    with (
        LocalCluster(
            n_workers=2, threads_per_worker=1, host="127.0.0.1", dashboard_address=None
        ) as workers,
        Client(workers) as client,
    ):
        yield client.get_executor()


EXECUTORS: dict[str, Callable[[], object]] = {
    "proses": lambda: ProcessPoolExecutor(2),
    "satu utas": lambda: ThreadPoolExecutor(1),
    "klaster": cluster,
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Diagnostic]]:
    root = tmp_path_factory.mktemp("banyak")
    generate(root, 60, faults=True)
    return root, check_layout(discover(root, root / "standards")).diagnostics


@pytest.mark.parametrize("name", EXECUTORS)
def test_every_executor_finds_the_same(name: str, project: tuple[Path, list[Diagnostic]]) -> None:
    root, expected = project
    assert len(expected) >= 6
    with EXECUTORS[name]() as executor:  # type: ignore[attr-defined]
        report = check_layout(discover(root, root / "standards"), executor=executor)
    assert report.diagnostics == expected
