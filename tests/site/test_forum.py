"""Halaman forum dan riwayat di situs: alamat, tautan, skrip, dan isi yang berniat jahat."""

from __future__ import annotations

import re
from base64 import b64encode
from datetime import date
from hashlib import sha256
from html import unescape
from pathlib import Path

import pytest

from standar.fkp.forum import read_forums
from standar.project.layout import discover
from standar.rules import catalogue
from standar.site.assemble import read as read_project
from standar.site.build import build_site
from standar.site.edition import Edition
from standar.site.forum import forum_html
from standar.site.pages import addresses

from .proyek import Document, all_pages, dead_links, pages, read, scripts, small
from .proyek_forum import DAY, FOLDER, FORUM, REGISTER, with_forum

UNIT = "layanan/dinas-uji"
PUBLIC, SHEET = f"{UNIT}/fkp/{DAY}/index.html", f"{UNIT}/fkp/{DAY}/fasilitator/index.html"
HISTORY = f"{UNIT}/kartu_riwayat.html"
EVIL = "</script><script>alert(1)</script><img src=x onerror=alert(1)>{{ 7*7 }}"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = with_forum(tmp_path_factory.mktemp("forum"))
    build_site(root, root / "terbitan")
    return root / "terbitan"


def alone(root: Path) -> str:
    (forum,) = read_forums(discover(root, root / "standards"))
    return forum_html(forum, date(2026, 2, 2))


def test_no_link_around_a_forum_is_dead(site: Path) -> None:
    assert dead_links(site) == []


def test_every_page_is_announced_and_every_announced_page_is_there(tmp_path: Path) -> None:
    project, _ = read_project(with_forum(tmp_path))
    edition = Edition(word=False)
    made = [page.url for page in pages(project, edition)]
    assert sorted(made) == sorted(addresses(project, catalogue(), edition))
    assert {PUBLIC, SHEET, HISTORY} <= set(made)


def test_ways_lead_from_service_and_unit_to_history_and_forum(site: Path) -> None:
    assert "kartu_riwayat.html" in read(site / UNIT / "kartu.html").links
    assert f"fkp/{DAY}/index.html" in read(site / UNIT / "index.html").links
    assert "9 masukan, 8 dijawab" in read(site / UNIT / "index.html").text
    assert f"fkp/{DAY}/index.html#masukan/m-02" in read(site / HISTORY).links
    assert "../../kartu.html#jangka_waktu" in read(site / PUBLIC).links
    assert "fasilitator/index.html" in read(site / PUBLIC).links


def test_the_facilitators_page_has_a_script_and_stays_out_of_search(site: Path) -> None:
    scripted = {p for p, d in all_pages(site).items() if "fasilitator.js" in scripts(d)}
    hidden = {p for p, d in all_pages(site).items() if 'content="noindex"' in d.source}
    assert scripted == {site / SHEET}
    assert site / SHEET in hidden
    assert not {site / PUBLIC, site / HISTORY} & hidden
    assert "script-src 'self'" in unescape(read(site / SHEET).source)
    assert "script-src" not in read(site / PUBLIC).source


def test_the_history_tells_the_newest_version_first(site: Path) -> None:
    text = read(site / HISTORY).text
    assert text.index("Ditetapkan 12 Januari 2026") < text.index("Dibahas 3 November 2025")
    assert "Keputusan Kepala Dinas Uji Nomor 000.8/1/2026" in text
    assert "Ini versi pertama yang tersimpan" in text


def test_a_project_without_forums_has_none_of_it(tmp_path: Path) -> None:
    root = small(tmp_path)
    build_site(root, root / "terbitan")
    for path, document in all_pages(root / "terbitan/layanan").items():
        assert "Riwayat perubahan" not in document.text, path
        assert "Forum konsultasi publik" not in document.text, path


def test_a_forum_that_cannot_be_read_has_its_pages_all_the_same(tmp_path: Path) -> None:
    root = with_forum(tmp_path, forum="[", register="{")
    build_site(root, root / "terbitan")
    assert "belum dapat dibaca" in read(root / "terbitan" / PUBLIC).text
    assert "belum terbaca seluruhnya" in read(root / "terbitan" / SHEET).text
    assert dead_links(root / "terbitan") == []


def test_a_forum_of_a_folder_that_is_no_unit_leads_to_no_missing_page(tmp_path: Path) -> None:
    files = {
        f"standards/fkp/{DAY}/forum.yaml": FORUM.replace("kartu, izin", "dinas-uji/izin"),
        f"standards/fkp/{DAY}/masukan.yaml": "- {kode: m-01, isi: Lama}\n",
    }
    root = with_forum(tmp_path, more=files)
    build_site(root, root / "terbitan")
    assert (root / "terbitan/layanan/fkp" / DAY / "index.html").is_file()
    assert dead_links(root / "terbitan") == []


def test_hostile_texts_are_shown_and_never_run(tmp_path: Path) -> None:
    evil = f"'{EVIL}'"
    root = with_forum(
        tmp_path,
        forum=FORUM.replace("Aula Dinas Uji", evil).replace("Menambah kursi ruang tunggu", evil)
        .replace("Melengkapi dasar hukum", evil).replace("Ombudsman RI", evil),
        register=REGISTER.replace("Gratiskan saja", evil)
        .replace("Cukup dua lembar.", evil)
        .replace("usulan: Paling lama tiga hari kerja", "usulan: '[x](javascript:alert(1))'")
        .replace("Kursinya sudah kami tambah.", "Lihat https://contoh.go.id/kursi."),
    )  # fmt: skip
    build_site(root, root / "terbitan")
    for name in (PUBLIC, SHEET, HISTORY):
        document = read(root / "terbitan" / name)
        assert "img" not in [tag for tag in document.tags if tag != "img"], name
        assert "onerror" not in re.sub(r"&[^;]+;|[^<]*(?=<)", "", document.source), name
        assert document.tags.count("script") == (1 if name == SHEET else 0), name
        assert not [url for url in document.links if "javascript" in url.lower()], name
    single = Document(alone(root))
    assert single.tags.count("script") == 1
    assert EVIL in single.text
    assert "https://contoh.go.id/kursi" in single.links


def test_the_single_file_needs_nothing_and_runs_nothing_else(tmp_path: Path) -> None:
    source = alone(with_forum(tmp_path))
    document = Document(source)
    assert document.loads == []
    assert all(url.startswith("#") for url in document.links)
    assert set(document.links) - {f"#{name}" for name in document.ids} == set()
    assert "url(" not in source
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]*)"', source)
    (script,) = re.findall(r"<script>(.*?)</script>", source, re.DOTALL)
    (style,) = re.findall(r"<style>(.*?)</style>", source, re.DOTALL)
    rules = dict(rule.split(" ", 1) for rule in unescape(policy).split("; "))
    assert rules["default-src"] == "'none'"
    for name, text in (("script-src", script), ("style-src", style)):
        assert rules[name] == f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
    assert " style=" not in source
    assert not re.search(r" on\w+=", source)


def test_the_same_forum_gives_the_same_file(tmp_path: Path) -> None:
    assert alone(with_forum(tmp_path / "a")) == alone(with_forum(tmp_path / "b"))


def test_an_illustration_says_so_in_every_form(tmp_path: Path) -> None:
    root = with_forum(tmp_path, forum=FORUM + "contoh: ya\n")
    build_site(root, root / "terbitan")
    warning = "Contoh ilustrasi, bukan dokumen resmi."
    assert warning in alone(root)
    assert warning in read(root / "terbitan" / PUBLIC).text
    assert warning in read(root / "terbitan" / SHEET).text


def test_a_change_of_the_register_reaches_the_pages(tmp_path: Path) -> None:
    root = with_forum(tmp_path)
    build_site(root, root / "terbitan")
    path = root / FOLDER / "fkp" / DAY / "masukan.yaml"
    path.write_text(REGISTER.replace("Cukup dua lembar.", "Dua saja."), encoding="utf-8")
    build_site(root, root / "terbitan")
    assert "Dua saja." in read(root / "terbitan" / PUBLIC).text
