"""Perjalanan warga di halaman layanan, dengan papan tombol saja, dengan dan tanpa skrip."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from standar.project.layout import discover
from standar.project.reader import read_project
from tests.process import standar
from tests.site.proyek_forum import DAY

from .conftest import walk

KTP = "layanan/disdukcapil/ktp-el.html"
CARD = "terbitan/layanan/dinas-uji/kartu.html"
RADIO = "Penggantian karena hilang"
POLICE = "Surat keterangan kehilangan dari kepolisian"
BIRTH = "Berusia 17 tahun, sudah kawin, atau pernah kawin"
OLD = "KTP-el lama (asli)"


@pytest.fixture(scope="module", params=["dengan skrip", "tanpa skrip"])
def telephone(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    """A telephone, with and without JavaScript."""
    context = browser.new_context(
        viewport={"width": 360, "height": 740},
        java_script_enabled=request.param == "dengan skrip",
        locale="id-ID",
        timezone_id="Asia/Makassar",
    )
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def abroad(browser: Browser) -> Iterator[Page]:
    """A telephone with JavaScript, in another time than the service."""
    context = browser.new_context(viewport={"width": 360, "height": 740}, timezone_id="Asia/Tokyo")
    yield context.new_page()
    context.close()


def emptied(page: Page) -> Iterator[Page]:
    """The same telephone for the next test; what it remembers is forgotten after each."""
    page.emulate_media(media="screen")
    yield page
    page.evaluate("localStorage.clear()")
    page.goto("about:blank")


@pytest.fixture
def page(telephone: Page) -> Iterator[Page]:
    yield from emptied(telephone)


@pytest.fixture
def scripted(abroad: Page) -> Iterator[Page]:
    yield from emptied(abroad)


@pytest.fixture
def clocked(browser: Browser) -> Iterator[Page]:
    """A page whose clock a test may set."""
    page = browser.new_page(timezone_id="Asia/Tokyo")
    yield page
    page.close()


def test_the_choice_filters_everything_below_it_by_keyboard(page: Page, site: str) -> None:
    page.goto(f"{site}/{KTP}")
    glance = page.locator("article > .fakta")
    expect(glance.get_by_text("1–3 hari kerja")).to_be_visible()
    for text in (POLICE, BIRTH, OLD, "Merekam foto"):
        expect(page.locator("#persyaratan, #prosedur").get_by_text(text).first).to_be_visible()
    walk(page, "#k0", most=60)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("radio", name=RADIO)).to_be_checked()
    expect(glance.get_by_text("Paling lama 1 hari kerja")).to_be_visible()
    expect(glance.get_by_text("1–3 hari kerja")).to_be_hidden()
    expect(page.get_by_role("checkbox", name=POLICE)).to_be_visible()
    for text in (BIRTH, OLD, "Merekam foto"):
        expect(page.locator("#persyaratan, #prosedur").get_by_text(text).first).to_be_hidden()
    expect(page.locator('[id="jangka_waktu/pemula"]')).to_be_hidden()
    expect(page.locator("#persyaratan h3:visible")).to_have_text(["Untuk semua keperluan", RADIO])


def test_the_answer_stands_on_the_first_screen_of_a_telephone(page: Page, site: str) -> None:
    page.goto(f"{site}/{KTP}")
    expect(page.locator("article > .fakta dt")).to_have_text(
        ["Lama", "Biaya", "Hasil", "Cara mengurus"]
    )
    for fact in page.locator("article > .fakta dd strong:visible").all():
        expect(fact).to_be_in_viewport(ratio=0.6)


def test_the_contents_open_over_the_page_and_lead_on(page: Page, site: str) -> None:
    page.goto(f"{site}/{KTP}")
    contents = page.get_by_role("navigation", name="Di halaman ini")
    opener = page.get_by_role("link", name="Di halaman ini")
    expect(contents).to_be_hidden()
    expect(opener).not_to_be_in_viewport()
    page.mouse.wheel(0, 3000)
    expect(opener).to_be_in_viewport()
    before = page.evaluate("scrollY")
    place = opener.bounding_box()
    assert place is not None
    page.mouse.click(place["x"] + 10, place["y"] + 10)
    expect(contents.get_by_role("link", name="Untuk siapa")).to_be_in_viewport()
    contents.get_by_role("link", name="Tutup").click()
    expect(contents).to_be_hidden()
    assert page.evaluate("scrollY") == before
    opener.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(contents.get_by_role("link").first).to_be_focused()
    contents.get_by_role("link", name="Pengaduan dan saran").click()
    expect(contents).to_be_hidden()
    expect(page.get_by_role("heading", name="Pengaduan dan saran")).to_be_in_viewport()
    page.emulate_media(media="print")
    expect(opener).to_be_hidden()


def test_a_list_is_ticked_off_by_keyboard_and_a_complaint_finds_its_number(
    page: Page, site: str
) -> None:
    page.goto(f"{site}/{KTP}")
    walk(page, '[id="persyaratan/kk"] input', most=60)
    page.keyboard.press("Space")
    expect(page.get_by_role("checkbox", name="Kartu Keluarga")).to_be_checked()
    walk(page, '#pengaduan a[href^="tel:"]', most=80)
    expect(page.locator("#pengaduan").get_by_role("link", name="(0541) 000-101")).to_be_focused()
    expect(page.locator("#pengaduan").get_by_role("link", name="0800-0000-101")).to_have_attribute(
        "href", "https://wa.me/628000000101"
    )


def test_last_years_change_names_the_input_that_caused_it(page: Page, forum: Path) -> None:
    page.goto((forum / CARD).as_uri())
    walk(page, "#riwayat a[href$='_riwayat.html']", most=120)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Riwayat perubahan")
    expect(page.get_by_text("Semula").first).to_be_visible()
    cause = page.get_by_role("listitem").filter(has_text=re.compile("^Karena masukan")).first
    words = cause.get_by_role("link").first.inner_text()
    cause.get_by_role("link").first.focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(rf"fkp/{DAY}/index\.html#masukan/"))
    assert words.strip("“”…. ")[:20] in page.locator(":target").inner_text()


def test_without_a_script_nothing_that_needs_one_is_shown(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}/{KTP}")
    expect(page.locator(".buka")).to_be_hidden()
    expect(page.locator(".alat")).to_have_count(0)
    expect(page.locator("#tempat")).to_contain_text("08.00–15.30 WITA")
    form = page.locator(".usul")
    expect(form).to_have_attribute("action", "mailto:pengaduan.disdukcapil@contoh.go.id")
    expect(form).to_have_attribute("enctype", "text/plain")
    expect(form.get_by_role("button")).to_have_text(["Kirim lewat surel"])
    context.close()


def test_the_list_is_remembered_on_this_device_and_can_be_emptied(
    scripted: Page, site: str
) -> None:
    scripted.goto(f"{site}/{KTP}")
    scripted.get_by_role("radio", name=RADIO).check()
    status = scripted.locator(".pilihan + [role=status]")
    expect(status).to_have_text(f"Ditampilkan untuk: {RADIO}. 2 hal perlu disiapkan.")
    scripted.get_by_role("checkbox", name=POLICE).check()
    expect(scripted.locator(".alat [role=status]")).to_have_text("1 dari 2 sudah siap.")
    assert scripted.url.endswith("#varian/hilang")
    scripted.goto(f"{site}/index.html")
    scripted.goto(f"{site}/{KTP}")
    expect(scripted.get_by_role("radio", name=RADIO)).to_be_checked()
    expect(scripted.get_by_role("checkbox", name=POLICE)).to_be_checked()
    scripted.get_by_role("button", name="Kosongkan").click()
    scripted.reload()
    expect(scripted.get_by_role("checkbox", name=POLICE)).not_to_be_checked()


def test_a_link_to_a_case_opens_the_page_for_it(scripted: Page, site: str) -> None:
    scripted.goto(f"{site}/{KTP}#varian/rusak")
    expect(scripted.get_by_role("radio", name="Penggantian karena rusak")).to_be_checked()
    expect(scripted.get_by_role("checkbox", name=POLICE)).to_be_hidden()


def test_the_list_is_copied_and_printed_alone(scripted: Page, site: str) -> None:
    scripted.context.grant_permissions(["clipboard-read", "clipboard-write"])
    scripted.goto(f"{site}/{KTP}")
    scripted.get_by_role("radio", name=RADIO).check()
    scripted.get_by_role("checkbox", name="Kartu Keluarga").check()
    scripted.get_by_role("button", name="Salin daftar").click()
    expect(scripted.locator(".alat [role=status]")).to_have_text("Sudah disalin.")
    lines = scripted.evaluate("navigator.clipboard.readText()").splitlines()
    assert lines[0] == f"Penerbitan KTP-el ({RADIO})"
    assert lines[2:4] == ["[x] Kartu Keluarga (ditunjukkan)", f"[ ] {POLICE} (asli, 1 lembar)"]
    assert lines[4].endswith("ktp-el.html#varian/hilang")
    scripted.evaluate("window.print = () => { window.printed = document.body.className }")
    scripted.get_by_role("button", name="Cetak daftar ini").click()
    assert "cetak-daftar" in scripted.evaluate("window.printed")
    scripted.emulate_media(media="print")
    for part in ("#persyaratan", "#tempat", "h1", "article > .fakta"):
        expect(scripted.locator(part)).to_be_visible()
    expect(scripted.locator("#sasaran label:visible")).to_have_text([RADIO])
    expect(scripted.locator("#tempat")).to_contain_text("(0541) 000-101")
    for part in ("#hukum", "#prosedur", "#pengaduan", ".alat", ".kaki"):
        expect(scripted.locator(part)).to_be_hidden()


def test_the_list_is_sent_by_whatsapp_where_the_browser_shares_nothing(
    scripted: Page, site: str
) -> None:
    scripted.goto(f"{site}/{KTP}#varian/hilang")
    scripted.evaluate("window.open = address => { window.opened = address }")
    scripted.get_by_role("button", name="Bagikan lewat WhatsApp").click()
    sent = urlsplit(scripted.evaluate("window.opened"))
    assert (sent.netloc, sent.path) == ("wa.me", "/")
    assert f"[ ] {POLICE} (asli, 1 lembar)" in parse_qs(sent.query)["text"][0].splitlines()


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        (datetime(2026, 11, 23, 2, 0, tzinfo=UTC),
         "Buka sekarang sampai pukul 15.30 WITA."),
        (datetime(2026, 11, 22, 23, 30, tzinfo=UTC),
         "Tutup sekarang, buka hari ini pukul 08.00 WITA."),
        (datetime(2026, 11, 23, 7, 30, tzinfo=UTC), "Tutup sekarang, buka besok pukul 08.00 WITA."),
        (datetime(2026, 11, 27, 3, 30, tzinfo=UTC), "Tutup sekarang, buka Senin pukul 08.00 WITA."),
    ],
)  # fmt: skip
def test_the_page_says_whether_it_is_open_now_in_the_time_of_the_place(
    clocked: Page, site: str, moment: datetime, said: str
) -> None:
    clocked.clock.set_fixed_time(moment)
    for page in (KTP, "layanan/disdukcapil/index.html"):
        clocked.goto(f"{site}/{page}")
        expect(clocked.locator(".buka strong")).to_have_text(said)


def proposal(page: Page, forum: Path) -> None:
    """Go from a component to the sheet, and fill it in."""
    page.goto((forum / CARD).as_uri())
    page.get_by_role("link", name="Usulkan perbaikan biaya/tarif").click()
    assert page.get_by_label("Bagian yang ingin diperbaiki").input_value() == "Biaya/tarif"
    page.get_by_label("Anda sebagai").select_option(label="Organisasi masyarakat sipil")
    page.get_by_label("Apa yang kurang").fill("Rp25.000 berat,\nmaaf: kami “miskin” & <b>jauh</b>")
    page.get_by_label("Sebaiknya bagaimana").fill("=Gratis bagi yang tidak mampu")


def sent(page: Page, way: str, folder: Path) -> str:
    """The message that goes this way."""
    if way == "berkas":
        with page.expect_download() as download:
            page.get_by_role("button", name="Simpan sebagai berkas").click()
        download.value.save_as(folder / "usulan.txt")
        return (folder / "usulan.txt").read_text(encoding="utf-8")
    link = page.get_by_role("link", name=f"Kirim lewat {way}")
    page.evaluate("addEventListener('click', e => e.preventDefault())")
    link.click()
    parts = urlsplit(link.get_attribute("href") or "")
    if way == "surel":
        assert unquote(parts.path) == "dinas@uji.go.id"
        return "Yth. petugas,\r\n" + parse_qs(parts.query)["body"][0] + "\r\n--\r\nWarga, 0812000"
    assert (parts.netloc, parts.path) == ("wa.me", "/628115550000")
    said = parse_qs(parts.query)["text"][0]
    return f"23/11/26 08.15 - +62 812-000: {said}\n23/11/26 08.16 - +62 812-000: Terima kasih"


@pytest.mark.parametrize("way", ["surel", "WhatsApp", "berkas"])
def test_a_proposal_arrives_in_the_register_whichever_way_it_goes(
    scripted: Page, forum: Path, tmp_path: Path, way: str
) -> None:
    root = tmp_path
    shutil.copytree(forum / "standards", root / "standards")
    proposal(scripted, forum)
    (tmp_path / "pesan.txt").write_text(sent(scripted, way, tmp_path), encoding="utf-8")
    folder = f"standards/dinas-uji/fkp/{DAY}"
    done = standar("fkp", "impor", folder, "pesan.txt", cwd=root)
    assert done.status == 0, done.err
    assert done.out.startswith("1 masukan dicatat")
    register = (root / folder / "masukan.yaml").read_text(encoding="utf-8")
    entry = register[register.rindex("kode:") :]
    assert "terhadap: kartu/biaya" in entry
    assert "unsur: masyarakat-sipil" in entry
    assert "kami “miskin” & <b>jauh</b>" in entry
    assert "Gratis bagi yang tidak mampu" in entry
    assert "0812" not in entry
    assert "812-000" not in entry
    assert read_project(discover(root, root / "standards")).units


def test_an_empty_proposal_goes_nowhere(scripted: Page, forum: Path) -> None:
    scripted.goto((forum / CARD).as_uri())
    link = scripted.get_by_role("link", name="Kirim lewat surel")
    before = link.get_attribute("href")
    link.click()
    assert link.get_attribute("href") == before == "mailto:dinas@uji.go.id"
    expect(scripted.get_by_label("Apa yang kurang")).to_be_focused()
