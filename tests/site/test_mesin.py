"""Dua mesin, satu situs: dengan MkDocs dan tanpa MkDocs halaman kita sama bita demi bita."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from standar.site.build import build_site
from standar.site.manifest import MANIFEST
from standar.site.options import Options, read_options
from standar.site.output import PASSED
from standar.site.trouble import Unbuildable

from .proyek import CONFIG, dead_links, small, write
from .proyek_forum import with_forum

NOT_OURS = {MANIFEST, PASSED, "404.html", "b uku.html"}
"""Notes about the folder, a page of the theme that MkDocs renders itself, and the handbook."""
_MENU = re.compile(r'<li><a href="[^"]*">Panduan</a></li>\n')
_ENTRY = re.compile(r"<url><loc>[^<]*/b%20uku\.html</loc></url>\n")


def without_the_handbook(name: str, content: bytes) -> bytes:
    """What only a host of a handbook puts into our files: its place in the menu and in the map."""
    if name.endswith(".html"):
        return _MENU.sub("", content.decode()).encode()
    return _ENTRY.sub("", content.decode()).encode() if name == "sitemap.xml" else content


def ours(site: Path) -> dict[str, bytes]:
    """Our files by name, as they are without a handbook."""
    found = {p.relative_to(site).as_posix(): p for p in site.rglob("*") if p.is_file()}
    return {
        name: without_the_handbook(name, path.read_bytes())
        for name, path in found.items()
        if name not in NOT_OURS
    }


@pytest.fixture
def hosted(tmp_path: Path) -> Path:
    """A project with a forum, a decree, a web address, and a handbook beside it."""
    root = with_forum(tmp_path)
    file = root / "standards/proyek.yaml"
    more = "situs_standar: https://standar.contoh.go.id\n"
    file.write_text(file.read_text(encoding="utf-8") + more, encoding="utf-8")
    return write(root, {"mkdocs.yml": CONFIG, "docs/b uku.md": "# Buku\n\nIsi.\n"})


def test_both_engines_write_the_same_bytes(hosted: Path) -> None:
    assert build_site(hosted, hosted / "a", engine="langsung").left == 1
    assert build_site(hosted, hosted / "b", engine="mkdocs").left == 0
    alone, beside = ours(hosted / "a"), ours(hosted / "b")
    assert alone.keys() == beside.keys()
    assert [name for name in alone if alone[name] != beside[name]] == []
    assert (hosted / "b/b uku.html").is_file()
    assert not (hosted / "a/b uku.html").exists()
    assert dead_links(hosted / "a") == dead_links(hosted / "b") == []


def test_the_map_of_the_site_holds_the_handbook_too(hosted: Path) -> None:
    build_site(hosted, hosted / "b")
    listed = (hosted / "b/sitemap.xml").read_text("utf-8")
    assert listed.count("/b%20uku.html</loc>") == 1
    assert "<loc>https://standar.contoh.go.id/layanan/dinas-uji/kartu.html</loc>" in listed
    assert listed.count("index.html</loc>") == len(set(re.findall(r"<loc>.*index.html", listed)))
    assert not (hosted / "b/sitemap.xml.gz").exists()  # MkDocs would pack its own one there


def test_the_address_of_the_handbook_serves_the_map(tmp_path: Path) -> None:
    root = small(tmp_path)
    config = CONFIG.replace("use_directory_urls: false\n", "site_url: https://uji.example/a/\n")
    write(root, {"mkdocs.yml": config, "docs/index.md": "# Awal\n", "docs/b.md": "# B\n"})
    build_site(root, root / "terbitan")
    listed = re.findall("<loc>(.*)</loc>", (root / "terbitan/sitemap.xml").read_text("utf-8"))
    assert len(set(listed)) == len(listed)
    assert {"https://uji.example/a/b/", "https://uji.example/a/index.html"} <= set(listed)
    assert "Sitemap: https://uji.example/a/sitemap.xml" in (root / "terbitan/robots.txt").read_text(
        "utf-8"
    )


def test_the_options_of_the_plugin_hold_without_mkdocs(tmp_path: Path) -> None:
    root = small(tmp_path)
    (root / "standards").rename(root / "naskah")
    options = "{sumber: naskah, word: false, pemeriksaan: false}"
    write(root, {"mkdocs.yml": CONFIG.replace("[standar]", f"[standar: {options}]")})
    build_site(root, root / "terbitan", engine="langsung")
    assert (root / "terbitan/layanan/dinas-uji/ktp.html").is_file()
    assert not (root / "terbitan/word").exists()
    assert not (root / "terbitan/pemeriksaan").exists()


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ("plugins: [search, standar]\n", Options(asked=True, plain=True)),
        ("plugins: [search, standar, lain]\n", Options(asked=True)),
        ("plugins: {standar: {word: false}}\n", Options(word=False, asked=True, plain=True)),
        ("plugins:\n  - standar: {word: mungkin, lain: 1}\n", Options(asked=True, plain=True)),
        ("site_name: !ENV [A, b]\ndocs_dir: buku\nplugins: [search]\n", Options(docs="buku")),
        ("plugins: search\n", Options(plain=True)),
        ("markdown_extensions: [[a], 7]\nplugins: search\n", Options()),
        ("markdown_extensions: 7\nplugins: search\n", Options()),
        ("- bukan peta\n", Options()),
        ("a: {\n", Options()),
    ],
)
def test_a_configuration_of_any_kind_can_be_read(
    tmp_path: Path, text: str, options: Options
) -> None:
    assert read_options(write(tmp_path, {"mkdocs.yml": text})) == options


def test_mkdocs_must_be_told_of_the_plugin(tmp_path: Path) -> None:
    root = small(tmp_path)
    with pytest.raises(Unbuildable, match=r"belum ada mkdocs\.yml"):
        build_site(root, root / "terbitan", engine="mkdocs")
    write(root, {"mkdocs.yml": "site_name: Lain\n", "docs/a.md": "# Lain\n"})
    with pytest.raises(Unbuildable, match="tidak menyebut pengaya standar"):
        build_site(root, root / "terbitan", engine="mkdocs")
    assert not (root / "terbitan").exists()
