"""Alamat terbitan: dari proyek, lalu dari mkdocs.yml; yang bukan alamat ditolak dengan alasan."""

from __future__ import annotations

from pathlib import Path

import pytest

from standar.model import Proyek
from standar.situs import SiteError, site_address


def proyek(situs: str | None = None) -> Proyek:
    return Proyek(nama="Kabupaten Contoh", situs_standar=situs)


def test_the_project_says_it_before_the_handbook(tmp_path: Path) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_url: https://b.go.id/standar/\n", encoding="utf-8")
    assert site_address(tmp_path, proyek("https://a.go.id/")) == "https://a.go.id"
    assert site_address(tmp_path, proyek()) == "https://b.go.id/standar"


@pytest.mark.parametrize("text", ["", "site_name: A\n", "- a\n", "site_url: [a\n", "site_url: 3\n"])
def test_where_nobody_says_it_the_way_is_told(tmp_path: Path, text: str) -> None:
    (tmp_path / "mkdocs.yml").write_text(text, encoding="utf-8")
    with pytest.raises(SiteError, match=r"Isi situs_standar di proyek\.yaml"):
        site_address(tmp_path, proyek())


@pytest.mark.parametrize(
    "bad",
    ["javascript:alert(1)", "contoh.go.id", "https://a b", "https://a.go.id/#x", "https://a\n.b",
     "https://a.go.id/?q=1", "https://contoh.go.id@jahat.id", "file:///etc"],
)  # fmt: skip
def test_what_is_no_plain_address_is_refused(tmp_path: Path, bad: str) -> None:
    with pytest.raises(SiteError, match="alamat web biasa"):
        site_address(tmp_path, proyek(bad))
