from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

from tests.process import ROOT, standar
from tests.served import free_port

BASE = (ROOT / "standar" / "data" / "contoh.yaml").read_text(encoding="utf-8")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    unit = tmp_path / "standards" / "dinas"
    unit.mkdir(parents=True)
    (unit.parent / "proyek.yaml").write_text("nama: Kabupaten Uji\n", encoding="utf-8")
    (unit / "unit.yaml").write_text("nama: Dinas Uji\n", encoding="utf-8")
    (unit / "kk.yaml").write_text(BASE, encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text("site_name: Lain\n", encoding="utf-8")
    colours = tmp_path / "docs" / "css" / "warna.css"
    colours.parent.mkdir(parents=True)
    colours.write_text(":root { --wedel: #004d00; }", encoding="utf-8")
    return tmp_path


@pytest.fixture
def address(project: Path) -> Iterator[str]:
    port = free_port()
    command = [sys.executable, "-m", "standar.cli", "pratinjau", "--port", str(port)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(
        command, cwd=project, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        yield f"http://127.0.0.1:{port}/layanan/dinas/kk.html"
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(10)


def wait_for(address: str, words: str) -> bool:
    until = time.monotonic() + 30
    while time.monotonic() < until:
        try:
            with urlopen(address, timeout=5) as answer:
                if words in answer.read().decode():
                    return True
        except (URLError, ConnectionError, TimeoutError):
            pass
        time.sleep(0.1)
    return False


def test_a_saved_change_is_seen_without_a_handbook(project: Path, address: str) -> None:
    assert wait_for(address, "Penerbitan Kartu Keluarga")
    text = BASE.replace("Penerbitan Kartu Keluarga", "Penerbitan KK Digital")
    (project / "standards" / "dinas" / "kk.yaml").write_text(text, encoding="utf-8")
    assert wait_for(address, "Penerbitan KK Digital")


def test_a_preview_without_our_plugin_shows_what_would_be_published(
    project: Path, address: str
) -> None:
    assert wait_for(address, "Penerbitan Kartu Keluarga")
    assert wait_for(address.replace("layanan/dinas/kk.html", "css/warna.css"), "#004d00")


def test_outside_a_project_the_way_in_is_shown(tmp_path: Path) -> None:
    outcome = standar("pratinjau", cwd=tmp_path)
    assert outcome.status == 2
    assert "standar baru proyek" in outcome.err
