"""Situs di bawah Lighthouse dengan setelan telepon: beranda, unit, dan layanan proyek ini sendiri.

`uv run poe bench lighthouse` fetches Lighthouse into an environment of its own, publishes the
standards of this repository, and prints four marks a page, each the median of three runs. It ends
with 1 where a page stays below what the project is held to.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.browser.conftest import FLAGS
from tests.served import served

from .bench import node_tool

PACKAGE = "lighthouse@12.8.2"
PAGES = {
    "beranda": "index.html",
    "unit": "layanan/disdukcapil/index.html",
    "layanan": "layanan/disdukcapil/ktp-el.html",
}
GOALS = {"performance": 98, "accessibility": 100, "best-practices": 100, "seo": 100}
RUNS = 3


def marks(tool: Path, address: str, report: Path) -> dict[str, float]:
    """What Lighthouse gives a page, out of 100."""
    command = [str(tool), address, "--quiet", "--output=json", f"--output-path={report}"]
    command += [
        f"--only-categories={','.join(GOALS)}",
        f"--chrome-flags=--headless {' '.join(FLAGS)}",
    ]
    environment = {**os.environ, "CHROME_PATH": shutil.which("chromium") or "chromium"}
    subprocess.run(command, check=True, env=environment)
    found = json.loads(report.read_text(encoding="utf-8"))["categories"]
    return {name: found[name]["score"] * 100 for name in GOALS}


def main() -> int:
    """Measure and print; 1 where a goal is missed."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        tool = node_tool(folder / "node", PACKAGE, "lighthouse")
        publish = [sys.executable, "-m", "standar.cli", "terbitkan", "--keluaran"]
        subprocess.run([*publish, str(folder / "situs")], check=True, stdout=subprocess.DEVNULL)
        missed = False
        print(f"{'page':10}" + "".join(f"{name:>16}" for name in GOALS))
        with served(folder / "situs") as site:
            for name, page in PAGES.items():
                runs = [marks(tool, f"{site}/{page}", folder / "hasil.json") for _ in range(RUNS)]
                got = {key: statistics.median(run[key] for run in runs) for key in GOALS}
                print(f"{name:10}" + "".join(f"{got[key]:16.0f}" for key in GOALS))
                missed |= any(got[key] < goal for key, goal in GOALS.items())
    return int(missed)
