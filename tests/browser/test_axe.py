"""axe-core menemukan tidak satu pun hambatan: setiap jenis halaman, terang, gelap, dan cetak."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from .test_site import PAGES

AXE = Path(__file__).parent / "node_modules" / "axe-core" / "axe.min.js"
ALL = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
STYLED = ["color-contrast", "link-in-text-block", "scrollable-region-focusable", "target-size"]
"""The rules of which the answer depends on colours and widths; the others are asked once."""
RUN = """rules => axe.run(document, { runOnly: rules, resultTypes: ['violations'] })
  .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`)))"""


@pytest.fixture(scope="module")
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(reduced_motion="reduce")
    yield context
    context.close()


def looks(page: Page) -> Iterator[tuple[str, list[str]]]:
    """Every way in which a page is looked at, and the rules that are asked there."""
    for width in (320, 1440):
        page.set_viewport_size({"width": width, "height": 800})
        page.emulate_media(media="screen", color_scheme="light")
        yield f"{width} light", ALL if width == 320 else STYLED
        page.emulate_media(media="screen", color_scheme="dark")
        yield f"{width} dark", STYLED
        page.emulate_media(media="print", color_scheme="dark")
        yield f"{width} print", STYLED[:-1]  # nobody taps on paper


@pytest.mark.parametrize("url", PAGES)
def test_nothing_stands_in_anybodys_way(context: BrowserContext, site: str, url: str) -> None:
    page = context.new_page()
    page.goto(f"{site}/{url}")
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = {look: page.evaluate(RUN, rules) for look, rules in looks(page)}
    page.close()
    assert {look: barriers for look, barriers in found.items() if barriers} == {}
