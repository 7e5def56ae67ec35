"""Peramban sungguhan dan situs contoh yang dilayani dari komputer ini saja."""

from __future__ import annotations

import functools
import http.server
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from standar.site.build import build_site
from tests.site.proyek import REPOSITORY, write

FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update",
]  # fmt: skip


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The Chromium of this machine."""
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


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """No log."""


@pytest.fixture(scope="session")
def site(folder: Path) -> Iterator[str]:
    """The same site, served on the loopback address."""
    handler = functools.partial(Quiet, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
