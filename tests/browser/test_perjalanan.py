"""Satu perjalanan dari mengetik “ktp ilang” sampai sebab perubahannya, dengan papan tombol saja."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from standar.site.build import build_site
from tests.site.proyek_forum import KARTU, KARTU_NEW, with_forum

from .conftest import walk

NAME, LOST, PAPER = "Penerbitan KTP-el", "Penggantian karena hilang", "Surat kehilangan"
WALKS = {"dengan skrip": True, "tanpa skrip": False}


def ktp(text: str) -> str:
    """The service of the project with a forum, as one that has cases and names of its own."""
    lines = f"layanan: {NAME}\nsebutan: [KTP hilang]\nvarian: {{baru: Perekaman, hilang: {LOST}}}\n"
    paper = f"  - {{kode: lapor, nama: {PAPER}, bentuk: asli, untuk: [hilang]}}\n"
    text = text.replace("layanan: Penerbitan Kartu Uji\n", lines)
    text = text.replace("nama: Pasfoto", "untuk: [baru], nama: Pasfoto")
    return text.replace("prosedur:\n", f"{paper}prosedur:\n")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The first page of a site in which a lost card, its history and its forum hang together."""
    root = with_forum(tmp_path_factory.mktemp("perjalanan"), kartu=(ktp(KARTU), ktp(KARTU_NEW)))
    build_site(root, root / "terbitan")
    return (root / "terbitan" / "index.html").as_uri()


@pytest.fixture(params=WALKS)
def page(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    """A telephone with a keyboard, with and without JavaScript."""
    context = browser.new_context(
        viewport={"width": 360, "height": 740}, java_script_enabled=WALKS[request.param]
    )
    context.set_default_timeout(10_000)
    page = context.new_page()
    page.add_init_script("window.print = () => { document.body.dataset.printed = 'once' }")
    yield page
    context.close()


def follow(page: Page, to: str) -> None:
    """Go to a link and open it."""
    walk(page, to)
    page.keyboard.press("Enter")


def on_paper(page: Page, folder: Path) -> str:
    """What stands on the sheets that come out of the printer."""
    page.pdf(path=folder / "cetak.pdf", format="A4")
    command = ["pdftotext", "-layout", str(folder / "cetak.pdf"), "-"]
    done = subprocess.run(command, capture_output=True, check=True, timeout=30)
    return done.stdout.decode("utf-8")


def find(page: Page, home: str, scripted: bool) -> None:
    """From the first page to the service, in the words of who lost the card."""
    page.goto(home)
    walk(page, "#q")
    page.keyboard.type("ktp ilang")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"cari/index\.html\?q=ktp"))
    if scripted:
        expect(page.locator(".hasil-cari a").first).to_have_text(NAME)
        follow(page, ".hasil-cari a")
    else:
        expect(page.locator(".saringan-cari")).to_be_hidden()
        follow(page, "article a[href$='layanan/index.html']")
        expect(page.get_by_role("link", name="KTP hilang")).to_be_visible()
        follow(page, "#k a[href$='kartu.html']")
    expect(page.get_by_role("heading", level=1)).to_have_text(NAME)


def test_from_a_lost_card_to_the_citizen_who_changed_the_service(
    page: Page, home: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    scripted = WALKS[request.node.callspec.params["page"]]
    find(page, home, scripted)

    walk(page, "#k0")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("radio", name=LOST)).to_be_checked()
    expect(page.get_by_role("checkbox", name="Pasfoto")).to_be_hidden()
    walk(page, '[id="persyaratan/lapor"] input')
    page.keyboard.press("Space")
    expect(page.get_by_role("checkbox", name=PAPER)).to_be_checked()

    if scripted:
        walk(page, ".alat button", "Shift+Tab")
        while page.evaluate("document.activeElement.textContent") != "Cetak daftar ini":
            walk(page, ".alat button", "Shift+Tab", most=3)
        page.keyboard.press("Enter")
        expect(page.locator("body")).to_have_attribute("data-printed", "once")
        assert "Langkah-langkah" not in on_paper(page, tmp_path)
        page.evaluate("dispatchEvent(new Event('afterprint'))")
    paper = on_paper(page, tmp_path)
    assert PAPER in paper
    assert LOST in paper
    assert "Langkah-langkah" in paper
    for left_out in ("Pasfoto", "Perekaman", "Beranda", "Cetak daftar", "Untuk penyusun"):
        assert left_out not in paper
    expect(page.get_by_role("checkbox", name=PAPER)).to_be_checked()

    walk(page, "#pengaduan a[href='https://wa.me/628115550000']")
    assert page.evaluate("document.activeElement.textContent") == "0811-5550-000"

    follow(page, "#riwayat a[href$='_riwayat.html']")
    expect(page.get_by_role("heading", level=1)).to_have_text("Riwayat perubahan")
    expect(page.get_by_text("Paling lama 3 (tiga) hari kerja").first).to_be_visible()
    follow(page, "li a[href*='/index.html#masukan/m-01']")
    expect(page).to_have_url(re.compile(r"#masukan/m-01$"))
    said = page.locator(":target")
    expect(said).to_contain_text("Lima hari kerja terlalu lama")
    expect(said).to_contain_text("Pengguna layanan")
    expect(said).to_contain_text("Kami persingkat menjadi tiga hari kerja.")


@pytest.mark.parametrize("page", ["tanpa skrip"], indirect=True)
def test_without_a_script_the_unit_leads_there_too(page: Page, home: str) -> None:
    page.goto(home)
    follow(page, "article a[href$='layanan/dinas-uji/index.html']")
    expect(page.get_by_role("heading", level=1)).to_have_text("Dinas Uji")
    follow(page, "#layanan a[href$='kartu.html']")
    expect(page.get_by_role("heading", level=1)).to_have_text(NAME)
