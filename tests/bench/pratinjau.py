"""Pratinjau dengan seribu layanan: dari menyimpan berkas sampai halamannya yang baru.

`uv run poe bench pratinjau` starts `standar pratinjau`, saves one service again and again, and asks
for its page until it says the new words.
"""

from __future__ import annotations

import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from tests.served import free_port

from .generate import generate
from .situs import SERVICES

ROUNDS = 7
EVERY, LIMIT = 0.01, 60.0
"""Seconds between two looks, and until nobody waits any longer."""


def said(address: str, words: str) -> float:
    """Seconds until a page says something."""
    start = time.perf_counter()
    while (passed := time.perf_counter() - start) < LIMIT:
        try:
            with urlopen(address, timeout=LIMIT) as answer:
                if words in answer.read().decode():
                    return time.perf_counter() - start
        except (URLError, ConnectionError):
            pass  # not there yet
        time.sleep(EVERY)
    raise TimeoutError(f"{address} does not say {words} after {passed:.0f} s")


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as temporary:
        root = Path(temporary)
        generate(root, SERVICES)
        file = next((root / "standards" / "unit-00001").glob("layanan-*.yaml"))
        port = free_port()
        command = [sys.executable, "-m", "standar.cli", "pratinjau", "--port", str(port)]
        quiet = subprocess.DEVNULL
        process = subprocess.Popen(command, cwd=root, stdout=quiet, stderr=quiet)
        try:
            address = f"http://127.0.0.1:{port}/layanan/unit-00001/{file.stem}.html"
            print(f"until the first page: {said(address, '</html>'):.2f} s")
            text, times = file.read_text(encoding="utf-8"), []
            name = next(line for line in text.splitlines() if line.startswith("layanan: "))
            for number in range(ROUNDS):
                words = f"Layanan ke-{number}"
                changed = text.replace(name, f"layanan: {words}")
                file.write_text(changed, encoding="utf-8", newline="\n")
                times.append(said(address, words))
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(LIMIT)
    print(
        f"from saving to the new page, {ROUNDS} times: median {statistics.median(times):.2f} s, "
        f"{min(times):.2f} to {max(times):.2f}"
    )
