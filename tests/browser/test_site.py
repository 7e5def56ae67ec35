"""Situs di peramban sungguhan: jalan warga, layar sempit, tanpa skrip, papan tombol, kontras."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, expect

from .conftest import Visit


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """A page without JavaScript, as wide as a small telephone."""
    context = browser.new_context(
        viewport={"width": 360, "height": 740}, java_script_enabled=False, locale="id-ID"
    )
    yield context.new_page()
    context.close()


def test_a_citizen_reaches_a_service_from_the_home_page_by_links(page: Page, site: str) -> None:
    page.goto(f"{site}/index.html")
    expect(page).to_have_title("Standar Pelayanan – Pemerintah Kabupaten Kutai Kartanegara")
    page.get_by_role("link", name="Dinas Kependudukan dan Pencatatan Sipil").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(
        "Dinas Kependudukan dan Pencatatan Sipil"
    )
    page.get_by_role("link", name="Penerbitan KTP-el").click()
    expect(page).to_have_title(re.compile("^Penerbitan KTP-el – "))
    expect(page.get_by_role("heading", name="Yang perlu disiapkan", level=2)).to_be_visible()
    page.get_by_role("navigation", name="Jejak").get_by_role("link", name="Beranda").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Standar Pelayanan")


def test_a_citizen_finds_a_service_by_its_everyday_name(page: Page, site: str) -> None:
    page.goto(f"{site}/index.html")
    page.get_by_role("link", name="Layanan A–Z").click()
    page.get_by_role("link", name="Bikin KTP", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Penerbitan KTP-el")


def test_the_site_works_straight_from_the_file_system(page: Page, folder: Path) -> None:
    page.goto((folder / "index.html").as_uri())
    page.get_by_role("link", name="UPT Puskesmas Contoh").click()
    page.locator("#layanan a").first.click()
    expect(page.get_by_role("heading", name="Langkah-langkah")).to_be_visible()
    wedel = page.locator(".kepala").evaluate("e => getComputedStyle(e).backgroundColor")
    assert wedel == "rgb(24, 44, 73)"


@pytest.mark.parametrize("width", [320, 360, 768, 1280])
def test_no_page_scrolls_sideways(visit: Visit, width: int) -> None:
    assert visit.look(width).evaluate("document.documentElement.scrollWidth") <= width


def test_no_table_of_ours_scrolls_sideways_on_the_smallest_telephone(visit: Visit) -> None:
    cut = (
        "[...document.querySelectorAll('.tabel')].filter(e => e.scrollWidth > e.clientWidth)"
        ".map(e => e.innerText)"
    )
    assert visit.look(320).evaluate(cut) == []


def test_a_table_whose_rows_take_two_lines_is_still_read_as_one(
    browser: Browser, site: str
) -> None:
    page = browser.new_page(viewport={"width": 320, "height": 740})
    page.goto(f"{site}/layanan/disdukcapil/_kepuasan.html")
    rows = page.locator("#perubahan-unsur tr")
    lines = rows.nth(1).locator("td").evaluate_all("all => all.map(e => e.offsetTop)")
    tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    roles = [node["role"]["value"] for node in tree if "role" in node]
    written = page.locator("tr").count(), page.locator("thead th").count()
    page.close()
    assert lines[0] < lines[1] == lines[4]
    assert (roles.count("row"), roles.count("columnheader")) == written


def test_a_telephone_shows_every_column_of_the_reference(browser: Browser, site: str) -> None:
    page = browser.new_page(viewport={"width": 360, "height": 740})
    page.goto(f"{site}/medan/standar-pelayanan.html")
    cut = page.evaluate(
        "[...document.querySelectorAll('.tabel')].filter(e => e.scrollWidth > e.clientWidth).length"
    )
    label = page.evaluate(
        "getComputedStyle(document.querySelector('.tabel td:last-child'), '::before').content"
    )
    page.close()
    assert cut == 0
    assert label == '"Yang ditulis: "'


def test_no_request_leaves_the_site_and_the_policy_is_never_broken(visit: Visit, site: str) -> None:
    assert f"{site}/{visit.url}" in visit.asked
    assert [url for url in visit.asked if not url.startswith(site)] == []
    assert visit.said == []


def test_headings_never_skip_a_level(visit: Visit) -> None:
    levels = visit.page.evaluate(
        "[...document.querySelectorAll('main article :is(h1,h2,h3,h4,h5,h6)')]"
        ".map(e => +e.tagName[1])"
    )
    assert levels[0] == 1
    assert all(low + 1 >= high for low, high in pairwise(levels))


def test_links_are_large_enough_for_a_thumb(visit: Visit) -> None:
    """At least 24 by 24 pixels, except links inside running text (WCAG 2.2, 2.5.8)."""
    small = visit.look().evaluate(
        """[...document.querySelectorAll('nav a, .nama, #peristiwa a, .az .ringkasan + p a')]
        .filter(e => e.offsetParent && e.getBoundingClientRect().height < 24)
        .map(e => e.textContent)"""
    )
    assert small == []


def test_the_keyboard_jumps_over_the_head_and_sees_where_it_is(browser: Browser, site: str) -> None:
    page = browser.new_page()
    page.goto(f"{site}/layanan/disdukcapil/ktp-el.html")
    page.keyboard.press("Tab")
    focused = page.evaluate(
        "(() => { const e = document.activeElement, s = getComputedStyle(e);"
        " return [e.textContent, s.outlineStyle, e.getBoundingClientRect().top >= 0] })()"
    )
    assert focused == ["Langsung ke isi", "solid", True]
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "isi-halaman"
    page.close()


CONTRAST = """() => {
  const rgb = c => c.match(/[\\d.]+/g).map(Number);
  const lum = c => { const [r, g, b] = c.map(v => { v /= 255;
    return v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4; });
    return .2126 * r + .7152 * g + .0722 * b; };
  const back = e => { for (; e; e = e.parentElement) {
    const c = rgb(getComputedStyle(e).backgroundColor);
    if (c.length === 3 || c[3] === 1) return c.slice(0, 3); } return [255, 255, 255]; };
  const found = [];
  for (const e of document.querySelectorAll('body *')) {
    const own = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
    if (!own || !e.getClientRects().length) continue;
    const a = lum(rgb(getComputedStyle(e).color).slice(0, 3)), b = lum(back(e));
    const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    if (ratio < 4.5) found.push(`${location.pathname} ${e.tagName}.${e.className}`
      + ` ${ratio.toFixed(2)} ${e.textContent.slice(0, 30)}`);
  }
  return found;
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_stands_out_from_its_ground(
    visit: Visit, scheme: Literal["light", "dark"]
) -> None:
    page = visit.look(1280, scheme)
    assert page.evaluate(CONTRAST) == []
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert (ground == "rgb(21, 18, 14)") is (scheme == "dark")


def test_paper_shows_the_content_without_the_ways_around_it(browser: Browser, site: str) -> None:
    page = browser.new_page()
    page.emulate_media(media="print")
    page.goto(f"{site}/layanan/disdukcapil/ktp-el.html")
    assert page.locator("aside").is_hidden()
    assert page.locator(".kepala nav").is_hidden()
    assert page.locator(".penyusun").is_hidden()
    assert page.locator("article").is_visible()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    page.close()


def test_paper_spells_out_addresses_and_counts_its_sheets(
    browser: Browser, site: str, tmp_path: Path
) -> None:
    page = browser.new_page()
    page.goto(f"{site}/layanan/disdukcapil/_inovasi.html")
    page.pdf(path=tmp_path / "inovasi.pdf", format="A4")
    page.close()
    command = ["pdftotext", "-layout", str(tmp_path / "inovasi.pdf"), "-"]
    paper = subprocess.run(command, capture_output=True, check=True, timeout=30).stdout.decode()
    assert "Halaman KK Antar (https://contoh.go.id/disdukcapil/kk-antar)" in paper
    assert "www.lapor.go.id (" not in paper
    assert "1/2" in paper
    assert "Untuk penyusun" not in paper
