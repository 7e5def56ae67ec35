"""Hasil pemeriksaan di situs: bagi penyusun saja, tidak diindeks, dan dapat ditiadakan."""

from __future__ import annotations

from pathlib import Path

from standar.report import Report
from standar.run.run import check_paths
from standar.site.build import build_site

from .proyek import Document, all_pages, dead_links, read, small, write

CONFIG = "site_name: Uji\nuse_directory_urls: false\ntheme: {name: standar}\nplugins:\n"


def test_findings_stand_on_the_overview_and_on_the_page_of_their_unit(site: Path) -> None:
    overview = read(site / "pemeriksaan/index.html")
    assert "dinas-uji/index.html" in overview.links
    unit = read(site / "pemeriksaan/dinas-uji/index.html")
    assert "seadanya.yaml:1:1" in unit.text
    assert "../../layanan/dinas-uji/seadanya.html" in unit.links
    assert "../../aturan/komponen-belum-ada.html" in unit.links


def test_search_engines_and_citizens_are_not_led_there(site: Path) -> None:
    for path, document in all_pages(site).items():
        inside = "pemeriksaan" in path.relative_to(site).parts
        assert ('<meta name="robots" content="noindex">' in document.source) == inside, path
        body = document.source.partition("<footer")[0]
        led = [link for link in Document(body).links if "pemeriksaan/" in link]
        assert not led or inside or path == site / "aturan/index.html", path


def test_findings_that_are_known_are_not_looked_for_again(tmp_path: Path) -> None:
    root = small(tmp_path)
    known = check_paths([root / "standards"])
    build_site(root, root / "satu", findings=known)
    build_site(root, root / "dua")
    name = "pemeriksaan/dinas-uji/index.html"
    assert (root / "satu" / name).read_bytes() == (root / "dua" / name).read_bytes()
    build_site(root, root / "tiga", findings=Report(("a.yaml",)))
    assert "Tidak ada temuan." in read(root / "tiga/pemeriksaan/index.html").text
    assert not (root / "tiga" / name).exists()


def test_a_government_may_keep_its_findings_to_itself(tmp_path: Path) -> None:
    root = write(
        small(tmp_path),
        {"mkdocs.yml": f"{CONFIG}  - standar: {{pemeriksaan: false}}\n", "docs/a.md": "# A\n"},
    )
    build_site(root, root / "terbitan")
    assert not (root / "terbitan/pemeriksaan").exists()
    assert dead_links(root / "terbitan") == []
    assert "Hasil pemeriksaan" not in read(root / "terbitan/aturan/index.html").text


def test_a_handbook_may_link_to_the_findings(tmp_path: Path) -> None:
    page = "# A\n\n[Hasil](pemeriksaan/index.html) [Dinas](pemeriksaan/dinas-uji/index.html)\n"
    config = f"strict: true\n{CONFIG}  - standar\n"
    root = write(small(tmp_path), {"mkdocs.yml": config, "docs/a.md": page})
    build_site(root, root / "terbitan")
    assert dead_links(root / "terbitan") == []
