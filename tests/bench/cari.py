"""Pencarian di situs dengan sepuluh ribu layanan, di Chromium selebar telepon.

`uv run poe bench cari` publishes generated services and types into the box of the search page, each
time with an empty cache: the bytes that a first search brings, before and after compression, and
the time from the key to the results, for the first word and for the next key.
"""

from __future__ import annotations

import gzip
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Browser, Response, sync_playwright

from tests.browser.conftest import FLAGS
from tests.served import served

from .situs import LARGE, project

TYPED = (
    "izin usaha", "bikin surat", "pengujian ternak 77", "rekomendasi", "penerbitn reklame",
    "pengujianternak", "keluhan izin",
)  # fmt: skip
PHONE = {"width": 360, "height": 800}
SETTLED = 300
"""Milliseconds in which the last file of a search has come."""
PREPARE = """() => {
  const list = document.querySelector('.hasil-cari'), box = document.querySelector('#q');
  window.typed = (text) => new Promise((done) => {
    const start = performance.now();
    new MutationObserver((_, watch) => {
      if (list.getAttribute('aria-busy') !== 'false') return;
      watch.disconnect();
      done(performance.now() - start);
    }).observe(list, {attributes: true, childList: true});
    box.value = text;
    box.dispatchEvent(new Event('input', {bubbles: true}));
  });
}"""


class Search(NamedTuple):
    """What one search took: bytes plain and packed, and milliseconds from key to results."""

    plain: int
    packed: int
    first: float
    following: float


def search(browser: Browser, page: str, typed: str) -> Search:
    """Type into the box of a page that nobody has seen before."""
    context = browser.new_context(viewport=PHONE)  # type: ignore[arg-type]
    tab, came = context.new_page(), list[Response]()
    tab.goto(page, wait_until="networkidle")
    tab.on("response", lambda response: came.append(response))
    tab.evaluate(PREPARE)
    first = tab.evaluate("(text) => typed(text)", typed)
    tab.wait_for_timeout(SETTLED)
    bodies = [response.body() for response in came]
    following = tab.evaluate("(text) => typed(text)", typed + "s")
    context.close()
    packed = sum(len(gzip.compress(body, 6)) for body in bodies)
    return Search(sum(map(len, bodies)), packed, first, following)


def main() -> int:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as temporary, sync_playwright() as playwright:
        root = project(Path(temporary), LARGE)
        subprocess.run([sys.executable, "-m", "mkdocs", "build", "-q"], cwd=root, check=True)
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
        print(f"{'typed':22}{'KB':>8}{'packed':>8}{'first ms':>10}{'next ms':>9}")
        with served(root / "site") as site:
            every = []
            for typed in TYPED:
                one = search(browser, f"{site}/cari/index.html", typed)
                every.append(one)
                print(
                    f"{typed:22}{one.plain / 1000:8.0f}{one.packed / 1000:8.0f}"
                    f"{one.first:10.0f}{one.following:9.0f}"
                )
        middle = statistics.median(one.first for one in every)
        print(f"median to the first results: {middle:.0f} ms; most bytes: "
              f"{max(one.plain for one in every) / 1000:.0f} KB")  # fmt: skip
        browser.close()
    return 0
