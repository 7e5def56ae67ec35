"""Yang disalin pengelola web dari buku panduan sungguh berjalan."""

from __future__ import annotations

import re
from pathlib import Path

from standar.site.build import build_site
from standar.site.options import read_options
from standar.site.template import ASSETS, NOT_FOUND, THEME
from tests.docs.panduan import FOLDER, blocks
from tests.site.proyek import small, write

PAGE = FOLDER / "memasang.md"
FILES = [block.text for block in blocks(PAGE) if block.language == "yml"]


def test_the_configuration_to_copy_publishes_a_handbook_in_a_subfolder(tmp_path: Path) -> None:
    address, config = FILES
    proyek = f"nama: Kabupaten Uji\n{address}"
    pages = {"mkdocs.yml": config, "docs/panduan.md": "# Panduan\n"}
    root = write(small(tmp_path), {**pages, "standards/proyek.yaml": proyek})
    build_site(root, root / "terbitan", engine="mkdocs")
    assert (root / "terbitan/panduan.html").is_file()
    assert "/standar-pelayanan/css/" in (root / "terbitan/404.html").read_text("utf-8")
    assert "/standar-pelayanan/" in (root / "terbitan/sitemap.xml").read_text("utf-8")
    assert read_options(root).theme


def test_every_file_and_colour_that_may_be_replaced_exists() -> None:
    text = PAGE.read_text("utf-8")
    files = re.findall(r"^\| `docs/([\w/.]+)` \|", text, re.MULTILINE)
    assert len(files) == 4
    assert {*files} <= {*ASSETS, NOT_FOUND}
    colours = (THEME / "css/warna.css").read_text("utf-8")
    named = {name for name in re.findall(r"`(--[a-z-]+)`", text) if f"  {name}:" in colours}
    assert {"--wedel", "--di-wedel", "--emas", "--tautan", "--soga", "--teks"} <= named
    assert set(re.findall(r"`(--[a-z-]+)`", text)) - named == {"--delete", "--cetak"}
