"""Pesan MkDocs sungguhan, dengan kata penyusun."""

from __future__ import annotations

from pathlib import Path

import pytest

from standar.site.build import build_site
from standar.site.told import told
from standar.site.trouble import Unbuildable

from .proyek import CONFIG, small, write


@pytest.mark.parametrize(
    ("config", "said"),
    [
        ("plugins: [standar]\n", "site_name belum ditulis"),
        (
            CONFIG.replace("[standar]", "[standar, tidak-ada]"),
            "pengaya “tidak-ada” belum terpasang",
        ),
        (CONFIG.replace("name: standar", "name: indah"), "tema “indah” belum terpasang"),
        (CONFIG + "site_url: uji.go.id\n", "site_url harus alamat web lengkap"),
        (CONFIG + "docs_dir: buku\n", "buku belum ada"),
        (CONFIG.replace("[standar]", "[standar: {word: ya}]"), "pilihan “word” pengaya standar"),
    ],
)
def test_a_fault_of_the_configuration_is_told_in_our_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], config: str, said: str
) -> None:
    root = write(small(tmp_path), {"mkdocs.yml": config, "docs/a.md": "# A\n"})
    with pytest.raises(Unbuildable, match=r"mkdocs\.yml tidak dapat dipakai"):
        build_site(root, root / "terbitan")
    assert said in capsys.readouterr().err


def test_a_configuration_that_is_no_yaml_names_its_line(tmp_path: Path) -> None:
    root = write(small(tmp_path), {"mkdocs.yml": CONFIG + "nav: [\n", "docs/a.md": "# A\n"})
    with pytest.raises(Unbuildable, match=r"mkdocs\.yml tidak dapat dibaca\. Lihat baris"):
        build_site(root, root / "terbitan")


def test_what_strict_stops_at_is_told_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pages = {"mkdocs.yml": CONFIG + "strict: true\n", "docs/a.md": "# A\n\n[b](tiada.md)\n"}
    root = write(small(tmp_path), pages)
    with pytest.raises(Unbuildable, match="strict"):
        build_site(root, root / "terbitan")
    line = "Halaman panduan a.md: tautan “tiada.md” tidak menuju halaman atau berkas mana pun."
    assert capsys.readouterr().err.count(line) == 1


def test_what_we_say_ourselves_is_not_told_twice(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pages = {"mkdocs.yml": CONFIG, "docs/a.md": "# A\n\n[b](layanan/tiada.html)\n"}
    root = write(small(tmp_path), pages)
    with pytest.raises(Unbuildable, match=r"docs/a\.md:3"):
        build_site(root, root / "terbitan")
    assert "Belum diterbitkan" not in capsys.readouterr().err


def test_what_nobody_knows_is_told_as_it_is() -> None:
    assert told("A plugin of somebody says this") == "A plugin of somebody says this"
