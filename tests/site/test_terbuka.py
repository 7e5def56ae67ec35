"""Data terbuka di situs: terbit bersama halamannya, bertautan, dan dapat diikuti."""

from __future__ import annotations

import json
import re
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest

from standar.fkp.riwayat import read_archive
from standar.rules import catalogue
from standar.site.assemble import errors_in, examine
from standar.site.assemble import read as read_site
from standar.site.build import build_site
from standar.site.edition import Edition
from standar.site.pages import addresses
from standar.view.kabar import kabar
from standar.view.naskah import PERINGATAN

from .proyek import KTP, all_pages, read, small, write
from .proyek_forum import with_forum

HOME = "https://standar.contoh.go.id/"
ATOM = "{http://www.w3.org/2005/Atom}"
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+]\d\d:\d\d")


def feed(site: Path, name: str) -> ElementTree.Element:
    return ElementTree.fromstring((site / name).read_bytes())


def texts(root: ElementTree.Element, tag: str) -> list[str]:
    return [element.text or "" for element in root.iter(f"{ATOM}{tag}")]


def test_every_service_page_leads_to_its_data(site: Path) -> None:
    for kode in ("ktp", "seadanya"):
        links = read(site / f"layanan/dinas-uji/{kode}.html").links
        assert f"{kode}.json" in links
        assert "../../data/index.html" in links
        data = json.loads((site / f"layanan/dinas-uji/{kode}.json").read_text("utf-8"))
        page = site / "layanan/dinas-uji" / data["halaman"]
        assert page.resolve() == (site / f"layanan/dinas-uji/{kode}.html").resolve()


def test_the_catalogue_leads_to_every_service(site: Path) -> None:
    whole = json.loads((site / "data/katalog.json").read_text("utf-8"))
    for row in whole["layanan"]:
        assert (site / "data" / row["data"]).is_file()
        assert (site / "data" / row["halaman"]).is_file()
    assert [row["alamat"] for row in whole["layanan"]] == ["dinas-uji/ktp", "dinas-uji/seadanya"]


def test_every_page_leads_to_the_page_of_open_data(site: Path) -> None:
    for path, document in all_pages(site).items():
        assert [link for link in document.links if link.endswith("data/index.html")], path
    assert "belum disebut" in read(site / "data/index.html").text


def test_the_licence_of_the_project_stands_with_the_data(forum_site: Path) -> None:
    assert "CC BY 4.0" in read(forum_site / "data/index.html").text
    data = json.loads((forum_site / "layanan/dinas-uji/kartu.json").read_text("utf-8"))
    assert data["lisensi"] == "CC BY 4.0"
    assert data["status"]["tahap"] == "berlaku"
    assert data["status"]["keputusan"]["tanggal"] == "2026-01-12"


def test_a_service_has_a_feed_of_its_versions(forum_site: Path) -> None:
    root = feed(forum_site, "layanan/dinas-uji/kartu.atom.xml")
    assert texts(root, "title")[1:] == ["Ditetapkan 12 Januari 2026", "Dibahas 3 November 2025"]
    assert texts(root, "updated")[0] == "2026-01-12T00:00:00+08:00"
    told = texts(root, "summary")[0]
    assert "Hari kerja: 5 menjadi 3" in told
    assert "Persyaratan, semula butir 2 (dihapus, lebih ringan bagi Anda)" in told
    assert texts(root, "rights") == ["CC BY 4.0"]
    page = read(forum_site / "layanan/dinas-uji/kartu.html")
    assert "kartu.atom.xml" in page.links


def test_a_unit_has_one_feed_for_all_its_services(forum_site: Path) -> None:
    root = feed(forum_site, "data/unit/dinas-uji.atom.xml")
    assert texts(root, "title")[1:] == [
        "Penerbitan Kartu Uji: Ditetapkan 12 Januari 2026",
        "Penerbitan Kartu Uji: Dibahas 3 November 2025",
        "Izin Pemakaian Aula: Dibahas 3 November 2025",
    ]
    names = texts(root, "id")
    assert len(set(names)) == len(names)


def test_every_address_in_a_feed_leads_to_a_part_of_a_page(forum_site: Path) -> None:
    found = sorted(forum_site.rglob("*.atom.xml"))
    assert len(found) == 3
    for path in found:
        for link in ElementTree.fromstring(path.read_bytes()).iter(f"{ATOM}link"):
            href = link.get("href", "")
            assert href.startswith(HOME)
            parts = urlsplit(href.removeprefix(HOME))
            assert (forum_site / parts.path).is_file(), href
            if parts.fragment:
                assert parts.fragment in read(forum_site / parts.path).ids, href


def test_a_feed_is_as_its_standard_demands(forum_site: Path, example: Path) -> None:
    """RFC 4287: one id, title and update of each; an author; a link to the page, one to itself."""
    for path in [*forum_site.rglob("*.atom.xml"), *example.rglob("*.atom.xml")]:
        root = ElementTree.fromstring(path.read_bytes())
        entries = root.findall(f"{ATOM}entry")
        for node in (root, *entries):
            for tag in ("id", "title", "updated"):
                assert len(node.findall(f"{ATOM}{tag}")) == 1, (path, tag)
            assert MOMENT.fullmatch(node.findtext(f"{ATOM}updated") or "")
            kinds = [link.get("rel", "alternate") for link in node.findall(f"{ATOM}link")]
            assert kinds == (["self", "alternate"] if node is root else ["alternate"])
        ids = [node.findtext(f"{ATOM}id") or "" for node in entries]
        assert len({*ids}) == len(ids)
        assert all(name.startswith("urn:uuid:") for name in ids)
        moments = [node.findtext(f"{ATOM}updated") or "" for node in entries]
        assert root.findtext(f"{ATOM}updated") == max(moments)
        assert root.findtext(f"{ATOM}author/{ATOM}name")
        warned = root.findtext(f"{ATOM}subtitle")
        assert warned == (PERINGATAN if example in path.parents else None)


def test_pages_name_their_other_forms_to_programs(forum_site: Path) -> None:
    page = (forum_site / "layanan/dinas-uji/kartu.html").read_text("utf-8")
    assert '<link rel="alternate" type="application/ld+json" href="kartu.jsonld">' in page
    assert '<link rel="alternate" type="application/atom+xml" href="kartu.atom.xml">' in page
    unit = (forum_site / "layanan/dinas-uji/index.html").read_text("utf-8")
    (href,) = re.findall('type="application/atom[+]xml" href="([^"]*)"', unit)
    assert (forum_site / "layanan/dinas-uji" / href).is_file()


def test_news_keep_their_names_when_the_site_moves(forum_site: Path, tmp_path: Path) -> None:
    root = with_forum(tmp_path)
    write(root, {"mkdocs.yml": "site_url: http://lama.uji.go.id/sp\n"})
    build_site(root, root / "terbitan", engine="langsung")
    for name in ("layanan/dinas-uji/kartu.atom.xml", "data/unit/dinas-uji.atom.xml"):
        there, here = feed(forum_site, name), feed(root / "terbitan", name)
        assert texts(there, "id") == texts(here, "id")
        links = [link.get("href", "") for link in here.iter(f"{ATOM}link")]
        assert {link.startswith("http://lama.uji.go.id/sp/") for link in links} == {True}


def test_two_versions_of_one_day_are_two_pieces_of_news(forum_site: Path) -> None:
    project, _ = read_site(forum_site.parent)
    archive = read_archive(project.layout)
    service = next(one for one in project.services() if archive.has_history(one.alamat))
    first = archive.history(service.alamat)[0]
    found = list(kabar(service, (first, first)))
    assert len({one.judul for one in found}) == 1
    assert len({one.identity for one in found}) == 2


def test_the_map_lists_what_citizens_read_and_nothing_of_the_workshop(forum_site: Path) -> None:
    listed = (forum_site / "sitemap.xml").read_text("utf-8")
    assert f"<loc>{HOME}layanan/dinas-uji/kartu.html</loc><lastmod>2026-01-12</lastmod>" in listed
    assert f"{HOME}index.html" in listed
    assert "fasilitator" not in listed
    assert "pemeriksaan" not in listed
    assert f"Sitemap: {HOME}sitemap.xml" in (forum_site / "robots.txt").read_text("utf-8")


def test_a_second_build_leaves_every_file_as_it_was(tmp_path: Path) -> None:
    root = small(tmp_path)
    build_site(root, root / "terbitan")
    before = {p: p.stat().st_mtime_ns for p in (root / "terbitan").rglob("[!.]*.*") if p.is_file()}
    build_site(root, root / "terbitan")
    assert len(before) > 6
    assert {path: path.stat().st_mtime_ns for path in before} == before


def test_hostile_names_stay_text_in_every_form(tmp_path: Path) -> None:
    hostile = KTP.replace("Penerbitan Kartu Uji", '"</title><script>&]]> \\u202e Kartu"')
    root = write(small(tmp_path), {"standards/dinas-uji/ktp.yaml": hostile})
    build_site(root, root / "terbitan")
    data = (root / "terbitan/layanan/dinas-uji/ktp.json").read_text("utf-8")
    assert json.loads(data)["standar"]["layanan"].startswith("</title><script>&]]>")
    for path in (root / "terbitan").rglob("*.xml"):
        ElementTree.fromstring(path.read_bytes())


@pytest.mark.parametrize("engine", ["langsung", "mkdocs"])
def test_search_engines_pass_every_page_of_a_draft_by(tmp_path: Path, engine: str) -> None:
    """Also where robots.txt, which lies in a folder of a server, is not asked for."""
    root = small(tmp_path)
    config = (
        "site_name: Uji\nuse_directory_urls: false\ntheme: {name: standar}\nplugins: [standar]\n"
    )
    write(root, {"mkdocs.yml": config, "docs/panduan.md": "# Panduan\n"})
    build_site(root, root / "terbitan", engine=engine, draft=True)
    pages = [path.read_text("utf-8") for path in (root / "terbitan").rglob("*.html")]
    assert len(pages) > 10
    assert {page.count('<meta name="robots" content="noindex">') for page in pages} == {1}


def test_a_preview_has_no_data_and_no_links_to_them(tmp_path: Path) -> None:
    project, _ = read_site(small(tmp_path))
    preview = Edition(word=False, errors=errors_in(examine(project)))
    assert "data/index.html" in set(addresses(project, catalogue(), Edition()))
    assert "data/index.html" not in set(addresses(project, catalogue(), preview))
