"""Situs menampilkan standar yang berlaku; rancangan perubahannya ditunjuk, bukan dicampurkan."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx import Document as Paper

from standar.enact.lifecycle import Lifecycle
from standar.project.layout import discover
from standar.project.reader import read_project
from standar.site.assemble import read as read_site
from standar.site.build import build_site
from standar.site.edition import Edition
from standar.site.template import SitePage
from tests.enact.test_lifecycle import decree, forum
from tests.forum_kecil import changed
from tests.rules.harness import BASE, UNIT, other, write_project

from .proyek import Document, dead_links, pages, read

LONGER = changed(jangka_waktu="9 hari kerja sejak berkas lengkap")


def write(root: Path, *parts: dict[str, str], work: str = LONGER) -> Path:
    files: dict[str, str | bytes] = {"dinas/unit.yaml": UNIT, "dinas/layanan.yaml": work}
    for part in parts:
        files.update(part)
    write_project(root, files)
    return root


def built(root: Path, *parts: dict[str, str], work: str = LONGER) -> Path:
    build_site(write(root, *parts, work=work), root / "terbitan")
    assert dead_links(root / "terbitan") == []
    return root / "terbitan"


def service(site: Path) -> Document:
    return read(site / "layanan/dinas/layanan.html")


def test_citizens_read_what_is_in_force_and_are_led_to_its_change(tmp_path: Path) -> None:
    record = decree("2026-02-01", layanan=BASE)
    site = built(tmp_path, record, forum("2026-03-01", layanan=LONGER))
    page = service(site)
    assert "1 hari kerja" in page.text
    assert "9 hari kerja" not in page.text
    assert "Berlaku sejak 1 Februari 2026. Perubahannya" in page.text
    assert "Perubahannya sedang dibahas bersama masyarakat." in page.text
    assert {"layanan_riwayat.html", "fkp/2026-03-01/index.html"} <= set(page.links)
    unit = read(site / "layanan/dinas/index.html").text
    assert "Berlaku sejak 1 Februari 2026; rancangan perubahannya dibahas dalam forum" in unit
    assert "9 hari kerja" not in unit
    paper = Paper(str(site / "word/dinas.docx"))
    words = " ".join(
        [p.text for p in paper.paragraphs]
        + [cell.text for table in paper.tables for row in table.rows for cell in row.cells]
    )
    assert "Berlaku sejak 1 Februari 2026" in words
    assert "9 hari kerja" not in words


def test_without_a_forum_the_change_is_said_to_be_in_the_making(tmp_path: Path) -> None:
    page = service(built(tmp_path, decree("2026-02-01", layanan=BASE)))
    assert "Perubahannya sedang disiapkan." in page.text
    assert not [link for link in page.links if "fkp" in link]


def test_a_standard_in_force_that_nobody_changes_says_so(tmp_path: Path) -> None:
    page = service(built(tmp_path, decree("2026-02-01", layanan=BASE), work=BASE))
    assert "Berlaku sejak 1 Februari 2026." in page.text
    assert "rancangan" not in page.text.lower()


@pytest.mark.parametrize("record", [{}, decree("2026-02-01", "1/2026", "layanan: [lain]")])
def test_without_a_decree_the_work_is_shown_as_it_was_before(
    record: dict[str, str], tmp_path: Path
) -> None:
    site = built(tmp_path, record)
    assert "9 hari kerja" in service(site).text
    assert "Rancangan. Standar ini belum ditetapkan dengan keputusan." in service(site).text
    assert "elum ditetapkan" not in read(site / "layanan/dinas/index.html").text


def test_a_decree_without_a_copy_shows_the_work(tmp_path: Path) -> None:
    page = service(built(tmp_path, decree("2026-02-01")))
    assert "9 hari kerja" in page.text
    assert "Berlaku sejak 1 Februari 2026" in page.text


def test_a_draft_under_discussion_says_that_it_is_not_enacted(tmp_path: Path) -> None:
    page = service(built(tmp_path, forum("2026-03-01", layanan=BASE)))
    assert "Sedang dibahas bersama masyarakat, belum ditetapkan." in page.text
    assert "fkp/2026-03-01/index.html" in page.links


def test_a_unit_tells_which_of_its_services_are_enacted(tmp_path: Path) -> None:
    more = {"dinas/lain.yaml": other("Pengesahan")}
    site = built(tmp_path, decree("2026-02-01", layanan=BASE), more, work=BASE)
    text = read(site / "layanan/dinas/index.html").text
    assert ("Belum ditetapkan" in text, "Berlaku sejak 1 Februari 2026" in text) == (True, True)


def test_a_service_that_was_enacted_stays_when_its_file_goes(tmp_path: Path) -> None:
    copy = decree("2026-02-01", layanan=BASE, lain=other("Pengesahan"))
    site = built(tmp_path, copy, work=BASE)
    assert "Pengesahan Kartu" in read(site / "layanan/dinas/lain.html").text
    assert "lain.html" in read(site / "layanan/dinas/index.html").links


def test_a_preview_shows_what_is_being_written(tmp_path: Path) -> None:
    write(tmp_path, decree("2026-02-01", layanan=BASE))
    project, _ = read_site(tmp_path, work=True)
    made = pages(project, Edition(word=False, errors={}))
    page: SitePage = next(page for page in made if page.url == "layanan/dinas/layanan.html")
    assert "9 hari kerja" in str(page.page)
    assert "Yang terbit ialah standar yang berlaku sejak 1 Februari 2026." in str(page.page)


def test_names_from_a_decree_are_only_ever_text(tmp_path: Path) -> None:
    evil = "<script>alert(1)</script>"
    record = decree("2026-02-01", f"'{evil}'", f"tanpa_forum: '{evil}'", layanan=BASE)
    site = built(tmp_path, record)
    for path in site.rglob("*.html"):
        assert evil not in path.read_text(encoding="utf-8")
    assert evil in service(site).text


def test_nothing_is_read_for_projects_without_records(tmp_path: Path) -> None:
    project = read_project(discover(tmp_path, write(tmp_path) / "standards"))
    before = list(project.services())
    Lifecycle(project.layout).publish(project)
    assert [id(found) for found in project.services()] == [id(found) for found in before]
