"""Yang tidak dilihat axe-core: urutan baca, kepala tabel, tujuan tautan, nama langkah, gerak."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from standar.site.build import build_site
from tests.site.proyek import PROYEK, write

from .conftest import Visit

KTP = "layanan/disdukcapil/ktp-el.html"
VAGUE = {"di sini", "klik di sini", "lihat", "selengkapnya", "baca", "tautan", "ini"}


@pytest.fixture(scope="module")
def phone(browser: Browser) -> Iterator[Page]:
    page = browser.new_page(viewport={"width": 360, "height": 740})
    yield page
    page.close()


def test_what_is_read_first_stands_above(visit: Visit) -> None:
    """On a telephone the order of the eye is the order of the document."""
    turned = visit.look().evaluate(
        """() => { let last = -1; const found = [];
        for (const e of document.querySelectorAll('h1, h2, h3, h4, article p, label, button')) {
          if (!e.getClientRects().length || getComputedStyle(e).position === 'absolute') continue;
          if (e.closest('details:not([open])')) continue;
          const { top } = e.getBoundingClientRect();
          if (top < last - 24) found.push(e.textContent.slice(0, 40));
          last = top;
        } return found; }"""
    )
    assert turned == []


def test_every_table_has_a_name_and_a_head_for_each_column(visit: Visit) -> None:
    bad = visit.page.evaluate(
        """() => [...document.querySelectorAll('main table')].filter(t => {
          const heads = t.querySelectorAll('thead th').length;
          const rows = [...t.tBodies].flatMap(b => [...b.rows]);
          const width = r => [...r.cells].reduce((n, c) => n + c.colSpan, 0);
          const named = t.caption || t.closest('section, article').querySelector('h2, h3, h4');
          return !heads || !named || rows.some(r => width(r) !== heads);
        }).map(t => t.textContent.slice(0, 60))"""
    )
    assert bad == []


def test_a_link_says_where_it_leads_and_the_same_words_lead_to_one_place(visit: Visit) -> None:
    links: list[list[str]] = visit.page.evaluate(
        """() => [...document.querySelectorAll('main article a[href]')]
          .map(a => [a.textContent.trim(), a.href])"""
    )
    assert not [words for words, _ in links if words.lower().strip(" .") in VAGUE or not words]
    if visit.url == KTP:
        targets: dict[str, set[str]] = {}
        for words, href in links:
            targets.setdefault(words, set()).add(href)
        assert {words for words, hrefs in targets.items() if len(hrefs) > 1} == set()


def said(nodes: dict[str, Any], node: str) -> Iterator[str]:
    """What a screen reader finds to say, from the top of the page to its end."""
    if nodes[node]["role"]["value"] == "StaticText":
        yield nodes[node]["name"]["value"].strip()
    for child in nodes[node].get("childIds", ()):
        if child in nodes:
            yield from said(nodes, child)


def test_steps_are_a_list_and_their_numbers_are_spoken(phone: Page, site: str) -> None:
    phone.goto(f"{site}/{KTP}")
    session = phone.context.new_cdp_session(phone)
    nodes = {n["nodeId"]: n for n in session.send("Accessibility.getFullAXTree")["nodes"]}
    spoken = list(said(nodes, next(iter(nodes))))
    first = next(n for n, words in enumerate(spoken) if words.startswith("Mengambil nomor antrean"))
    assert spoken[first - 2 : first] == ["1", "Pemohon"]
    assert phone.locator(".alur").first.get_attribute("role") == "list"
    assert phone.get_by_role("note").first.inner_text().startswith("Berlaku sejak")
    assert "Berlaku" in spoken


def test_nothing_moves_for_anybody(visit: Visit) -> None:
    moving = visit.look().evaluate(
        """() => [...document.querySelectorAll('*')].filter(e => {
          const s = getComputedStyle(e);
          return s.transitionDuration !== '0s' || s.animationName !== 'none'
            || s.scrollBehavior === 'smooth'; }).map(e => e.tagName)"""
    )
    assert moving == []


def test_every_stop_of_the_keyboard_can_be_seen(phone: Page, site: str) -> None:
    phone.goto(f"{site}/{KTP}")
    unseen, stops = [], 0
    for _ in range(150):
        phone.keyboard.press("Tab")
        name, outline, top, bottom = phone.evaluate(
            """() => { const e = document.activeElement, r = e.getBoundingClientRect();
              return [e.tagName, getComputedStyle(e).outlineStyle, r.top, r.bottom]; }"""
        )
        if name == "BODY":
            break
        stops += 1
        if outline == "none" or bottom <= 0 or top >= 740:
            unseen.append(name)
    assert stops > 40
    assert unseen == []


EVIL = '"<script>alert(1)</script><img src=x onerror=alert(1)>"'
LONG = f'"{"Panjang" * 3000}"'
HOSTILE = f"""\
layanan: {EVIL}
sebutan: [{EVIL}]
sasaran: {LONG}
varian: {{a: {EVIL}, b: {LONG}}}
persyaratan: [{{nama: {EVIL}, untuk: [a], tautan: "javascript:alert(1)"}}, {{nama: {LONG}}}]
prosedur: {{kanal: [{{jenis: daring, url: "javascript:alert(1)"}}], langkah: [{EVIL}, {LONG}]}}
jangka_waktu: [{{lama: 1 hari, untuk: [a]}}, {{lama: 2 hari, untuk: [b]}}]
biaya: {{tarif: [{{uraian: {LONG}, jumlah: Rp1.000}}]}}
produk: {EVIL}
pengaduan:
  kanal:
    - {{jenis: surel, alamat: "a@b.id?body=x"}}
    - {{jenis: whatsapp, nomor: "0811<script>5550000"}}
    - {{jenis: situs, url: "javascript:alert(1)"}}
jam_layanan: {{senin: 08.00-12.00, istirahat: {EVIL}}}
"""


def test_hostile_and_empty_files_become_calm_pages(browser: Browser, tmp_path: Path) -> None:
    write(tmp_path, {"standards/proyek.yaml": PROYEK, "standards/u/unit.yaml": f"nama: {EVIL}\n",
                     "standards/u/jahat.yaml": HOSTILE,
                     "standards/u/kosong.yaml": "layanan: Kosong\n"})  # fmt: skip
    build_site(tmp_path, tmp_path / "terbitan", draft=True)
    page = browser.new_page(viewport={"width": 320, "height": 740})
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("dialog", lambda dialog: said.append(dialog.message))
    for name in ("jahat", "kosong"):
        page.goto((tmp_path / f"terbitan/layanan/u/{name}.html").as_uri())
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        hrefs = page.eval_on_selector_all("a[href]", "all => all.map(a => a.protocol)")
        assert set(hrefs) <= {"file:", "https:", "tel:", "mailto:"}
    page.goto((tmp_path / "terbitan/layanan/u/jahat.html").as_uri())
    page.locator("#k1").check()
    page.get_by_label("Apa yang kurang").fill("</textarea><script>alert(1)</script>")
    page.get_by_role("button", name="Salin usulan").click()
    page.close()
    assert said == []
