"""Kertas yang dipindai: halaman menjawab tanpa server, dan yang dikenalnya tanpa skrip pun."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

PAGE = "layanan/disdukcapil/ktp-el.html"


@pytest.fixture(scope="module")
def mark(folder: Path) -> str:
    found = re.search(r'id="(v-[0-9a-f]{8})"', (folder / PAGE).read_text(encoding="utf-8"))
    assert found is not None
    return found[1]


@pytest.fixture
def page(window: Page) -> Page:
    """A window that shows nothing yet: another mark alone would not load the page again."""
    window.goto("about:blank")
    return window


@pytest.mark.parametrize("script", [True, False])
def test_the_version_in_force_is_recognised(
    browser: Browser, site: str, mark: str, script: bool
) -> None:
    page = browser.new_page(java_script_enabled=script)
    page.goto(f"{site}/{PAGE}#{mark}")
    expect(page.locator(f"#{mark}")).to_be_visible()
    expect(page.locator("#kertas-lain")).to_be_hidden()
    expect(page.get_by_text(mark.removeprefix("v-"), exact=True)).to_be_visible()
    page.close()


def test_any_other_version_is_said_to_be_another_one(page: Page, site: str, mark: str) -> None:
    page.goto(f"{site}/{PAGE}#v-00000000")
    expect(page.locator("#kertas-lain")).to_be_visible()
    expect(page.locator(f"#{mark}")).to_be_hidden()
    page.goto(f"{site}/{PAGE}#{mark}")
    expect(page.locator("#kertas-lain")).to_be_hidden()


@pytest.mark.parametrize("part", ["", "#biaya", "#v-zzzz", "#v-00000000<img>", "#v-000000000"])
def test_who_comes_another_way_is_told_nothing(page: Page, site: str, part: str) -> None:
    page.goto(f"{site}/{PAGE}{part}")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.locator(".kertas:visible")).to_have_count(0)


def test_it_works_from_a_folder_without_a_server(page: Page, folder: Path, mark: str) -> None:
    page.goto(f"{(folder / PAGE).as_uri()}#v-00000000")
    expect(page.locator("#kertas-lain")).to_be_visible()
    page.goto(f"{(folder / PAGE).as_uri()}#{mark}")
    expect(page.locator(f"#{mark}")).to_be_visible()
