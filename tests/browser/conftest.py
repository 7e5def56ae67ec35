"""Peramban sungguhan dan situs contoh yang dilayani dari komputer ini saja."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from standar.site.build import build_site
from tests.served import served
from tests.site.proyek import REPOSITORY, write
from tests.site.proyek_forum import with_forum

FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update",
]  # fmt: skip
SECONDS = 15
"""So long at most is waited for what has to be seen; a busy machine needs some of them."""
PAGES = [
    "index.html",
    "cari/index.html?q=ktp",
    "cari/index.html?q=qqqqqq",
    "cari/index.html?q=komplain",
    "layanan/_mengadu.html",
    "layanan/_gratis.html",
    "layanan/index.html",
    "layanan/_peristiwa.html",
    "layanan/_inovasi.html",
    "layanan/mpp/index.html",
    "layanan/mpp/_gerai.html",
    "layanan/disdukcapil/ktp-el.html",
    "layanan/disdukcapil/_kepuasan.html",
    "layanan/disdukcapil/_penilaian.html",
    "layanan/disdukcapil/_inovasi.html",
    "pemeriksaan/index.html",
    "pemeriksaan/setda/bagian-hukum/index.html",
    "layanan/setda/bagian-umum/peminjaman-gedung.html",
    "layanan/setda/fkp/2025-11-03/index.html",
    "layanan/setda/fkp/2025-11-03/fasilitator/index.html",
    "layanan/setda/bagian-kesra/beasiswa_riwayat.html",
    "aturan/index.html",
    "aturan/tarif-tanpa-dasar-hukum.html",
    "medan/standar-pelayanan.html",
    "data/index.html",
    "panduan.html",
    "404.html",
]
"""One page of every kind."""


@dataclass(frozen=True)
class Visit:
    """A page that is open: what it asked for, and what its console said."""

    url: str
    page: Page
    asked: list[str]
    said: list[str]

    def look(
        self,
        width: int = 360,
        scheme: Literal["light", "dark"] = "light",
        media: Literal["screen", "print"] = "screen",
    ) -> Page:
        """The same page, seen another way."""
        self.page.set_viewport_size({"width": width, "height": 740})
        self.page.emulate_media(media=media, color_scheme=scheme)
        return self.page


def walk(page: Page, to: str, key: str = "Tab", most: int = 120) -> None:
    """Press a key until what is looked for has the focus."""
    for _ in range(most):
        page.keyboard.press(key)
        if page.evaluate("to => document.activeElement.matches(to)", to):
            return
    raise AssertionError(f"{to} was not reached by {most} times {key}")


@pytest.fixture(scope="session")
def tab(browser: Browser) -> Iterator[Visit]:
    """One window for all pages that are only looked at."""
    page = browser.new_page(locale="id-ID", viewport={"width": 360, "height": 740})
    tab = Visit("", page, [], [])
    page.on("request", lambda request: tab.asked.append(request.url))
    page.on("console", lambda message: tab.said.append(message.text))
    page.on("pageerror", lambda error: tab.said.append(str(error)))
    yield tab
    page.close()


@pytest.fixture(scope="module")
def window(browser: Browser) -> Iterator[Page]:
    """One window for all tests of a module whose pages keep nothing."""
    page = browser.new_page()
    yield page
    page.close()


@pytest.fixture(scope="session", params=PAGES)
def visit(request: pytest.FixtureRequest, tab: Visit, site: str) -> Visit:
    """Every kind of page; each is loaded once, and all that only look at it follow each other."""
    tab.look()
    tab.asked.clear()
    tab.said.clear()
    tab.page.goto(f"{site}/{request.param}")
    if "?q=" in request.param:
        expect(tab.page.locator("output")).not_to_be_empty()
    return replace(tab, url=request.param)


@pytest.fixture(scope="session")
def forum(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A published project with a forum; who writes into it takes a copy."""
    root = with_forum(tmp_path_factory.mktemp("forum"))
    build_site(root, root / "terbitan")
    return root


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The Chromium of this machine."""
    expect.set_options(timeout=SECONDS * 1000)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the example standards, with a handbook page, as files."""
    root = tmp_path_factory.mktemp("peramban")
    (root / "standards").symlink_to(REPOSITORY / "standards")
    config = "site_name: Uji\nuse_directory_urls: false\ntheme: {name: standar}\n"
    config += "site_url: http://127.0.0.1/\n"  # where 404.html looks for what stands around it
    write(
        root,
        {
            "mkdocs.yml": config + "plugins: [standar: {word: false}]\n",
            "docs/panduan.md": "# Panduan\n\n## Lanjut\n\n```yaml\nlayanan: "
            + "x" * 200
            + "\n```\n",
        },
    )
    build_site(root, root / "terbitan")
    return root / "terbitan"


@pytest.fixture(scope="session")
def site(folder: Path) -> Iterator[str]:
    """The same site, served on the loopback address."""
    with served(folder) as address:
        yield address
