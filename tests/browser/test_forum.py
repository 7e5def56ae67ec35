"""Halaman forum di peramban sungguhan: saringan, papan tombol, tanpa skrip, layar sempit, cetak."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, expect

from standar.fkp.forum import read_forums
from standar.project.layout import discover
from standar.site.forum import forum_html
from tests.browser.test_site import CONTRAST
from tests.site.proyek_forum import DAY

UNIT = "terbitan/layanan/dinas-uji"
PAGES = {
    "umum": f"{UNIT}/fkp/{DAY}/index.html",
    "fasilitator": f"{UNIT}/fkp/{DAY}/fasilitator/index.html",
    "riwayat": f"{UNIT}/kartu_riwayat.html",
    "unit": f"{UNIT}/index.html",
    "mandiri": "lembar.html",
}
SHEETS = ["fasilitator", "mandiri"]
ALL = "12 butir: 9 masukan dan 3 perubahan tanpa masukan."


@pytest.fixture(scope="module", autouse=True)
def mandiri(forum: Path) -> None:
    """The sheet of the facilitator as a file, beside the published project."""
    (read,) = read_forums(discover(forum, forum / "standards"))
    (forum / PAGES["mandiri"]).write_text(forum_html(read, date(2026, 2, 2)), encoding="utf-8")


@pytest.fixture
def desk(window: Page) -> Page:
    """The window as it is on a desk."""
    window.set_viewport_size({"width": 1280, "height": 900})
    window.emulate_media(media="screen", color_scheme="light")
    return window


@pytest.fixture(scope="module")
def table(browser: Browser) -> Iterator[Page]:
    """Another one, for what is only looked at."""
    page = browser.new_page()
    yield page
    page.close()


@pytest.fixture(scope="module", params=PAGES)
def seen(request: pytest.FixtureRequest, table: Page, forum: Path, mandiri: None) -> Page:
    """Every page of a forum, loaded once for all that look at it."""
    table.goto((forum / PAGES[request.param]).as_uri())
    return table


@pytest.fixture(params=SHEETS)
def sheet(request: pytest.FixtureRequest, desk: Page, forum: Path) -> Page:
    """The facilitator's page, in the site and as one file, straight from the file system."""
    desk.goto((forum / PAGES[request.param]).as_uri())
    return desk


def shown(page: Page) -> list[str]:
    """The entries that can be seen."""
    found: list[str] = page.eval_on_selector_all(
        ".perkara", "all => all.filter(e => e.offsetParent).map(e => e.id)"
    )
    return found


def test_filters_leave_what_fits_all_of_them(sheet: Page) -> None:
    assert len(shown(sheet)) == 12
    sheet.get_by_label("Unsur").select_option(label="Pengguna layanan")
    assert shown(sheet) == ["m-01", "m-05", "m-07", "m-08"]
    sheet.get_by_label("Komponen").select_option(label="Persyaratan")
    assert shown(sheet) == ["m-07"]
    expect(sheet.locator("output")).to_have_text(f"Tampil 1 dari {ALL}")
    sheet.get_by_label("Keputusan").select_option(label="Ditolak")
    assert shown(sheet) == []
    expect(sheet.locator("output")).to_contain_text("Longgarkan saringannya")
    sheet.get_by_role("button", name="Tampilkan semua").click()
    expect(sheet.locator("output")).to_have_text(f"Tampil 12 dari {ALL}")
    sheet.get_by_label("Layanan", exact=True).select_option(label="Izin Pemakaian Aula")
    assert shown(sheet) == ["m-05", "m-06", "p-7"]
    sheet.get_by_label("Keadaan").select_option(label="Berubah tanpa sebab")
    assert shown(sheet) == ["p-7"]
    expect(sheet.get_by_role("heading", name="Masukan", exact=True)).to_be_hidden()


def test_a_link_to_a_hidden_entry_shows_it(sheet: Page) -> None:
    sheet.get_by_label("Keputusan").select_option(label="Ditolak")
    assert shown(sheet) == ["m-03"]
    sheet.locator(".kerja").get_by_role("link", name="m-06").click()
    assert len(shown(sheet)) == 12
    assert sheet.evaluate("document.activeElement.id") == "m-06"
    assert sheet.evaluate("location.hash") == "#m-06"
    top, bar = sheet.evaluate(
        "[document.activeElement, document.querySelector('.saringan')]"
        ".map(e => e.getBoundingClientRect()).map((r, n) => n ? r.bottom : r.top)"
    )
    assert top >= bar


def test_the_keyboard_walks_from_entry_to_entry(sheet: Page) -> None:
    focused = "document.activeElement.id"
    sheet.keyboard.press("j")
    assert sheet.evaluate(focused) == "m-01"
    sheet.keyboard.press("j")
    sheet.keyboard.press("j")
    assert sheet.evaluate(focused) == "m-03"
    assert sheet.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    sheet.keyboard.press("k")
    assert sheet.evaluate(focused) == "m-02"
    sheet.keyboard.press("Control+j")
    assert sheet.evaluate(focused) == "m-02"
    sheet.get_by_label("Unsur").select_option(label="Media massa")
    sheet.locator("h1").click()
    sheet.keyboard.press("j")
    sheet.keyboard.press("j")
    assert sheet.evaluate(focused) == "m-09"


def test_the_keys_can_be_switched_off_and_do_not_disturb_the_filters(sheet: Page) -> None:
    sheet.get_by_label("Unsur").focus()
    sheet.keyboard.press("j")
    assert sheet.evaluate("document.activeElement.tagName") == "SELECT"
    sheet.get_by_label("berpindah antarbutir").uncheck()
    sheet.locator("h1").click()
    sheet.keyboard.press("j")
    assert sheet.evaluate("document.activeElement.className") != "perkara"


def test_the_first_tab_jumps_over_the_head(sheet: Page) -> None:
    sheet.keyboard.press("Tab")
    assert sheet.evaluate("document.activeElement.textContent") == "Langsung ke isi"
    sheet.keyboard.press("Enter")
    assert sheet.evaluate("document.activeElement.id") == "isi-halaman"


@pytest.mark.parametrize("name", SHEETS)
def test_without_a_script_everything_is_readable(browser: Browser, forum: Path, name: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((forum / PAGES[name]).as_uri())
    expect(page.locator(".saringan")).to_be_hidden()
    assert page.locator(".perkara").count() == 12
    for entry in page.locator(".perkara").all():
        expect(entry).to_be_visible()
    context.close()


def test_no_request_is_made_and_the_policy_is_never_broken(desk: Page, forum: Path) -> None:
    page = desk
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto((forum / PAGES["mandiri"]).as_uri())
    page.get_by_label("Unsur").select_option(label="Media massa")
    page.keyboard.press("j")
    assert asked == [(forum / PAGES["mandiri"]).as_uri()]
    for url in PAGES.values():
        page.goto((forum / url).as_uri())
    assert said == []


@pytest.mark.parametrize("width", [320, 360, 768, 1280])
def test_no_page_scrolls_sideways(seen: Page, width: int) -> None:
    seen.set_viewport_size({"width": width, "height": 740})
    assert seen.evaluate("document.documentElement.scrollWidth") <= width


def sides(page: Page, inside: str) -> list[tuple[float, float]]:
    """Left and top of both sides of the first comparison that has two."""
    found = page.evaluate(
        f"[...document.querySelectorAll('{inside} .banding')].find(e => e.children.length > 1)"
        " && [...[...document.querySelectorAll('" + inside + " .banding')]"
        ".find(e => e.children.length > 1).children]"
        ".map(e => e.getBoundingClientRect()).map(r => [r.left, r.top])"
    )
    return [(left, top) for left, top in found]


@pytest.mark.parametrize(("name", "inside"), [("umum", "#masukan"), ("mandiri", ".perkara")])
def test_before_and_after_stand_side_by_side_or_on_a_phone_below_each_other(
    desk: Page, forum: Path, name: str, inside: str
) -> None:
    page = desk
    page.set_viewport_size({"width": 1280, "height": 740})
    page.goto((forum / PAGES[name]).as_uri())
    (left, top), (right, same) = sides(page, inside)
    assert left < right
    assert top == same
    page.set_viewport_size({"width": 360, "height": 740})
    (left, top), (same, below) = sides(page, inside)
    assert left == same
    assert top < below


def test_what_went_and_came_is_spoken_too(desk: Page, forum: Path) -> None:
    page = desk
    page.goto((forum / PAGES["umum"]).as_uri())
    before, after, clip = page.evaluate(
        "[getComputedStyle(document.querySelector('del'), '::before').content,"
        " getComputedStyle(document.querySelector('ins'), '::before').content,"
        " getComputedStyle(document.querySelector('ins'), '::before').clipPath]"
    )
    lines = page.evaluate(
        "['del', 'ins'].map(t => getComputedStyle(document.querySelector(t)).textDecorationLine)"
    )
    assert (before, after, clip) == ('" [dihapus: "', '" [ditambahkan: "', "inset(50%)")
    assert lines == ["line-through", "underline"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_stands_out_from_its_ground(
    seen: Page, scheme: Literal["light", "dark"]
) -> None:
    seen.set_viewport_size({"width": 1280, "height": 740})
    seen.emulate_media(color_scheme=scheme)
    assert seen.evaluate(CONTRAST) == []


def test_fields_and_links_are_large_enough_for_a_thumb(desk: Page, forum: Path) -> None:
    page = desk
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto((forum / PAGES["mandiri"]).as_uri())
    small = page.evaluate(
        "[...document.querySelectorAll('select, button')]"
        ".filter(e => e.getBoundingClientRect().height < 40).length"
    )
    assert small == 0


def test_headings_never_skip_a_level(seen: Page) -> None:
    levels = seen.evaluate(
        "[...document.querySelectorAll('main article :is(h1,h2,h3,h4,h5,h6)')]"
        ".map(e => +e.tagName[1])"
    )
    assert levels[0] == 1
    assert all(high - low <= 1 for low, high in pairwise(levels))


def test_paper_shows_the_entries_and_not_the_filters(sheet: Page) -> None:
    sheet.get_by_label("Unsur").select_option(label="Media massa")
    sheet.emulate_media(media="print")
    assert sheet.locator(".saringan").is_hidden()
    assert shown(sheet) == ["m-04", "m-09"]
    assert sheet.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert sheet.evaluate("getComputedStyle(document.querySelector('.perkara')).breakInside") == (
        "avoid"
    )
