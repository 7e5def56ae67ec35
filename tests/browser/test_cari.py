"""Mencari layanan di peramban sungguhan: dengan salah ketik, saringan, tanpa skrip."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from standar.pencarian.akar import akar, kata
from standar.pencarian.kamus import kamus
from standar.site.build import build_site
from tests.rules.harness import BASE, UNIT, write_project
from tests.served import served

from .conftest import walk

JOINED = {
    "aktalahir": "Pencatatan Kelahiran dan Penerbitan Kutipan Akta Kelahiran",
    "kartukeluarga": "Penerbitan Kartu Keluarga",
    "kartukeluar": "Penerbitan Kartu Keluarga",
    "suratpindah": "Penerbitan Surat Keterangan Pindah",
    "ktpilang": "Penerbitan KTP-el",
    "bikinktp": "Penerbitan KTP-el",
    "sewagedung": "Peminjaman Gedung dan Halaman Milik Daerah",
}
"""Two words that were typed as one."""
PHONE = {"width": 360, "height": 740}


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """One telephone for all of them: a search leaves nothing behind but its address."""
    page = browser.new_page(viewport=PHONE, locale="id-ID")  # type: ignore[arg-type]
    page.set_default_timeout(10_000)
    yield page
    page.close()


def found(page: Page) -> list[str]:
    """The names of the services that are shown."""
    page.locator(".hasil-cari[aria-busy=false]").wait_for(state="attached")
    return page.locator(".hasil-cari a").all_inner_texts()


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("ktp ilang", "Penerbitan KTP-el"),
        ("bikin KTP", "Penerbitan KTP-el"),
        ("surat pindah", "Penerbitan Surat Keterangan Pindah"),
        ("menerbitkan kartu keluarga", "Penerbitan Kartu Keluarga"),
        ("nyewa gedung", "Peminjaman Gedung dan Halaman Milik Daerah"),
        ("beasisswa", "Beasiswa Pendidikan Tinggi"),
        ("nikah mendadak", "Dispensasi Waktu Pendaftaran Nikah"),
        ("penerbtan ktp", "Penerbitan KTP-el"),
        ("capil pindah", "Penerbitan Surat Keterangan Pindah"),
        ("izin warung", "Izin Penyelenggaraan Reklame"),
        ("orang meninggal", "Penerbitan Kartu Keluarga"),
        *JOINED.items(),
    ],
)
def test_a_citizen_finds_it_in_words_of_their_own(
    typed: str, first: str, page: Page, site: str
) -> None:
    page.goto(f"{site}/cari/index.html?q={typed}")
    expect(page.locator(".hasil-cari a").first).to_have_text(first)
    guessed = typed in ("beasisswa", "penerbtan ktp", *JOINED)
    like = "yang mirip dengan" if guessed else "untuk"
    expect(page.locator("output")).to_contain_text(f"{like} “{typed}”")


def test_what_is_no_two_words_stays_unknown(page: Page, site: str) -> None:
    for typed in ("kartuqqqq", "qqqqktp", "pungliqqq", "constructor", "xyz"):
        page.goto(f"{site}/cari/index.html?q={typed}")
        expect(page.locator("output")).to_contain_text("Tidak ada layanan yang cocok")
        expect(page.locator(".ke-pengaduan")).to_be_hidden()


@pytest.mark.parametrize("typed", ["mengadu", "keluhan ktp", "Komplain!", "lapor", "laporpungli"])
def test_who_wants_to_complain_is_led_there_first(typed: str, page: Page, site: str) -> None:
    page.goto(f"{site}/cari/index.html?q={typed}")
    expect(page.locator("output")).to_contain_text("Tempat mengadu")
    page.locator("#q").focus()
    walk(page, ".ke-pengaduan a", most=9)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Ke mana mengadu")
    page.get_by_role("link", name="Dinas Kependudukan dan Pencatatan Sipil").click()
    expect(page.locator("#pengaduan")).to_be_in_viewport()
    expect(page.locator("#pengaduan")).to_contain_text("SP4N-LAPOR!")


def test_a_complaint_hides_no_service_and_a_service_is_no_complaint(page: Page, site: str) -> None:
    page.goto(f"{site}/cari/index.html?q=keluhan ktp")
    expect(page.locator(".hasil-cari a").first).to_have_text("Penerbitan KTP-el")
    expect(page.locator("output")).to_contain_text("Tempat mengadu, dan ")
    for typed in ("lapor kelahiran", "gizi buruk", "perizinan terpadu", "ktp"):
        page.locator("#q").fill(typed)
        expect(page.locator("output")).to_contain_text(f"“{typed}”")
        expect(page.locator("output")).not_to_contain_text("mengadu")
        expect(page.locator(".ke-pengaduan")).to_be_hidden()
    page.locator("#q").fill("pungli")
    expect(page.locator(".ke-pengaduan")).to_be_visible()
    page.locator("#q").fill("")
    expect(page.locator(".ke-pengaduan")).to_be_hidden()


def test_the_box_on_the_first_page_leads_there_by_keyboard_alone(page: Page, site: str) -> None:
    page.goto(f"{site}/index.html")
    walk(page, "#q", most=12)
    page.keyboard.type("ktp ilang")
    page.keyboard.press("Enter")
    page.wait_for_url("**/cari/index.html?q=ktp*")
    expect(page.locator(".hasil-cari a").first).to_have_text("Penerbitan KTP-el")
    page.locator("#q").focus()
    walk(page, ".hasil-cari a", most=60)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Penerbitan KTP-el")


def test_results_follow_the_typing_and_are_announced(page: Page, site: str) -> None:
    page.goto(f"{site}/cari/index.html")
    page.locator("#q").press_sequentially("pengad")
    expect(page.locator("output")).to_contain_text("layanan untuk “pengad”")
    assert page.locator("output").get_attribute("aria-live") == "polite"
    page.locator("#q").fill("qqqqqq")
    expect(page.locator("output")).to_contain_text("Tidak ada layanan yang cocok")
    assert found(page) == []


def test_filters_narrow_what_was_found_and_stand_in_the_address(page: Page, site: str) -> None:
    page.goto(f"{site}/cari/index.html")
    page.locator("#q").fill("gedung")
    everything = len(found(page))
    page.locator("summary").click()
    page.get_by_label("Lama").select_option("Paling lama 3 hari kerja")
    expect(page.locator("output")).to_contain_text("1 layanan")
    assert 1 == len(found(page)) < everything
    assert re.search(r"\?q=gedung&lama=2$", page.url)
    page.reload()
    expect(page.get_by_label("Lama")).to_have_value("2")
    expect(page.locator(".hasil-cari a")).to_have_count(1)
    page.get_by_role("button", name="Kosongkan").click()
    expect(page.locator(".hasil-cari a")).to_have_count(0)
    assert page.url.endswith("/cari/index.html")


@pytest.mark.parametrize(
    ("label", "choice", "name"),
    [
        ("Peristiwa hidup", "Lahir", "Kelahiran"),
        ("Unit", "Bagian Hukum", "Konsultasi Hukum"),
        ("Lama", "Paling lama 1 hari kerja", "Kartu Keluarga"),
        ("Biaya", "Berbayar", "Gedung"),
        ("Cara mengurus", "Bisa daring", "KTP-el"),
    ],
)
def test_filters_alone_list_services(
    label: str, choice: str, name: str, page: Page, site: str
) -> None:
    page.goto(f"{site}/cari/index.html")
    page.locator("summary").click()
    page.locator("#q").focus()
    expect(page.get_by_label("Unit").locator("option")).not_to_have_count(1)
    page.get_by_label(label, exact=True).select_option(choice)
    expect(page.locator("output")).to_contain_text("layanan.")
    for _ in range(9):
        if page.locator(".hasil-lagi").is_visible():
            page.locator(".hasil-lagi").click()
    expect(page.locator(".hasil-lagi")).to_be_hidden()
    assert any(name in text for text in found(page))


def test_it_works_straight_from_the_file_system(page: Page, folder: Path) -> None:
    page.goto(f"{folder.as_uri()}/cari/index.html?q=ktp ilang")
    expect(page.locator(".hasil-cari a").first).to_have_text("Penerbitan KTP-el")
    page.locator(".hasil-cari a").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Penerbitan KTP-el")


def test_without_a_script_there_are_lists(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False, viewport=PHONE)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(f"{site}/index.html")
    page.locator("#q").fill("ktp")
    page.get_by_role("button", name="Cari").click()
    expect(page.locator(".saringan-cari")).to_be_hidden()
    expect(page.locator(".ke-pengaduan")).to_be_hidden()
    page.get_by_role("link", name="Lihat ke mana mengadu").click()
    expect(page.get_by_role("link", name="www.lapor.go.id").first).to_be_visible()
    page.goto(f"{site}/index.html")
    page.get_by_role("link", name="Sampaikan kepada unitnya").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Ke mana mengadu")
    page.goto(f"{site}/cari/index.html")
    page.get_by_role("link", name="Layanan tanpa biaya").click()
    page.get_by_role("link", name="Penerbitan KTP-el").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Penerbitan KTP-el")
    context.close()


def test_nothing_is_loaded_before_somebody_searches(browser: Browser, site: str) -> None:
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.rsplit("/", 1)[1]))
    page.goto(f"{site}/cari/index.html", wait_until="networkidle")
    assert not {"kepala.js", "i-.js", "d-0.js"} & set(asked)
    page.locator("#q").fill("ktp")
    found(page)
    assert {"kepala.js"} <= set(asked)
    page.close()


def test_the_script_and_the_index_know_the_same_keys(page: Page, site: str) -> None:
    words = kamus()
    texts = [path.read_text(encoding="utf-8") for path in Path("standards").rglob("*.yaml")]
    every = sorted({word for text in texts for word in kata(text)} | words.akar)
    assert len(every) > 2000
    page.goto(f"{site}/cari/index.html")
    keys = page.evaluate(
        "([text, whole]) => standarCari.keys(text, whole)", [" ".join(every), sorted(words.akar)]
    )
    assert keys == [akar(word, words.akar) for word in every]
    odd = "É Jum’at e-KTP ﬁ Ⅳ ñandu K\u0301artu"
    assert page.evaluate("(text) => standarCari.keys(text, [])", odd) == [*map(akar, kata(odd))]


def test_hostile_names_are_only_shown(page: Page, tmp_path: Path) -> None:
    name = "<img src=x onerror=alert(1)> '\"><script>alert(1)</script> Uji"
    text = BASE.replace("Penerbitan Kartu Keluarga", "'" + name.replace("'", "''") + "'", 1)
    write_project(tmp_path, {"a/unit.yaml": UNIT, "a/x.yaml": text})
    build_site(tmp_path, tmp_path / "t")
    dialogs: list[str] = []
    page.on("dialog", lambda dialog: dialogs.append(dialog.message))
    with served(tmp_path / "t") as address:
        page.goto(f"{address}/cari/index.html?q=<script>onerror uji")
        expect(page.locator(".hasil-cari a")).to_have_text([name])
    assert page.locator(".hasil-cari img, .hasil-cari script").count() == 0
    assert dialogs == []
