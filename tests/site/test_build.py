"""Menerbitkan: dengan dan tanpa MkDocs, diulang, diubah, dan dengan berkas yang rusak."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

from standar.site.build import build_site
from standar.site.manifest import MANIFEST, names, read_manifest
from standar.site.output import Output
from standar.site.trouble import Unbuildable

from .proyek import CONFIG, REPOSITORY, dead_links, read, small, write

OLD = 1_000_000_000


def age(site: Path) -> None:
    """Give every file an old time, so that a rewritten one shows."""
    for path in site.rglob("*"):
        if path.is_file():
            os.utime(path, (OLD, OLD))


def rewritten(site: Path) -> set[str]:
    """The pages of ours that are newer than `age` made them."""
    return {
        path.relative_to(site).as_posix()
        for top in ("layanan", "aturan", "word")
        for path in (site / top).rglob("*.*")
        if path.stat().st_mtime > OLD
    }


@pytest.mark.parametrize("config", ["", "theme: {name: standar}\n", "theme: {name: mkdocs}\n"])
def test_a_government_puts_its_colours_into_one_file(tmp_path: Path, config: str) -> None:
    root = small(tmp_path)
    write(root, {"docs/css/warna.css": ":root { --wedel: #044; }\n", "docs/index.md": "# Mulai\n"})
    if config:
        text = f"site_name: Uji\nuse_directory_urls: false\n{config}plugins: [standar]\n"
        write(root, {"mkdocs.yml": text})
    build_site(root, root / "terbitan")
    assert (root / "terbitan/css/warna.css").read_text("utf-8") == ":root { --wedel: #044; }\n"
    assert (root / "terbitan/css/standar.css").is_file()


def test_what_did_not_change_is_not_touched(project: Path) -> None:
    site = project / "terbitan"
    build_site(project, site)
    age(site)
    build_site(project, site)
    assert rewritten(site) == set()
    assert not (site / ".standar").exists()


def test_a_change_touches_the_pages_that_show_it_and_no_others(project: Path) -> None:
    site = project / "terbitan"
    build_site(project, site)
    age(site)
    write(project, {"standards/dinas-uji/seadanya.yaml": "layanan: Layanan Berganti Nama\n"})
    build_site(project, site)
    assert "Layanan Berganti Nama" in read(site / "layanan/dinas-uji/seadanya.html").text
    assert rewritten(site) == {
        "layanan/dinas-uji/seadanya.html",
        "layanan/dinas-uji/seadanya.json",
        "layanan/dinas-uji/seadanya.jsonld",
        "layanan/dinas-uji/seadanya.sippn.txt",
        "layanan/dinas-uji/index.html",
        "layanan/dinas-uji/ktp.html",
        "layanan/index.html",
        "word/dinas-uji.docx",
        "layanan/_gratis.html",
    }


def test_what_is_gone_from_the_standards_is_gone_from_the_site(project: Path) -> None:
    site = project / "terbitan"
    build_site(project, site)
    for path in (project / "standards/dinas-uji").iterdir():
        path.unlink()
    build_site(project, site)
    assert not (site / "layanan/dinas-uji").exists()
    assert not (site / "word").exists()
    assert dead_links(site) == []


def test_a_handbook_page_that_is_gone_does_not_come_back(tmp_path: Path) -> None:
    root = small(tmp_path)
    write(root, {"mkdocs.yml": CONFIG, "docs/aturan/baca.md": "# Baca\n", "docs/b.md": "# B\n"})
    build_site(root, root / "terbitan")
    (root / "docs/aturan/baca.md").unlink()
    build_site(root, root / "terbitan")
    assert not (root / "terbitan/aturan/baca.html").exists()
    assert (root / "terbitan/aturan/index.html").exists()


def test_a_failed_build_does_not_spoil_the_next_one(tmp_path: Path) -> None:
    root = small(tmp_path)
    write(root, {"mkdocs.yml": CONFIG, "docs/a.md": "# A\n"})
    site = root / "terbitan"
    build_site(root, site)
    age(site)
    write(
        root, {"mkdocs.yml": CONFIG + "strict: true\n", "docs/a.md": "# A\n\n[x](tidak-ada.md)\n"}
    )
    with pytest.raises(Unbuildable):
        build_site(root, site)
    write(root, {"docs/a.md": "# A\n"})
    build_site(root, site)
    assert rewritten(site) == set()
    assert dead_links(site) == []


def test_a_strict_project_still_gives_its_draft(tmp_path: Path) -> None:
    root = small(tmp_path)
    write(root, {"mkdocs.yml": CONFIG + "strict: true\n", "docs/a.md": "# A\n"})
    write(root, {"standards/dinas-uji/seadanya.yaml": "{\n"})
    with pytest.raises(Unbuildable):
        build_site(root, root / "resmi")
    build_site(root, root / "rancangan", draft=True)
    assert "RANCANGAN" in read(root / "rancangan/layanan/dinas-uji/ktp.html").text
    assert not (root / "rancangan/layanan/dinas-uji/seadanya.html").exists()


def test_a_configuration_without_our_plugin_still_gives_the_site(tmp_path: Path) -> None:
    root = small(tmp_path)
    write(root, {"mkdocs.yml": "site_name: Lain\n", "docs/index.md": "# Lain\n"})
    build_site(root, root / "terbitan")
    assert "Penerbitan Kartu Uji" in read(root / "terbitan/layanan/dinas-uji/ktp.html").text


def test_a_foreign_theme_gets_our_style_sheet(tmp_path: Path) -> None:
    root = small(tmp_path)
    config = CONFIG.replace("name: standar", "name: mkdocs")
    write(root, {"mkdocs.yml": config, "docs/a.md": "# A\n"})
    build_site(root, root / "terbitan")
    assert (root / "terbitan/css/standar.css").is_file()
    assert "Kartu" in read(root / "terbitan/layanan/dinas-uji/ktp.html").text


def test_yaml_problems_are_warnings_with_file_and_line(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    root = small(tmp_path)
    write(
        root,
        {
            "mkdocs.yml": CONFIG,
            "docs/a.md": "# A\n",
            "standards/dinas-uji/seadanya.yaml": "layanan: X\nbiaya: 50.000\n",
            "standards/dinas-uji/hancur.yaml": "layanan: X\n\tbiaya: y\n",
        },
    )
    config = load_config(str(root / "mkdocs.yml"), site_dir=str(root / "terbitan"))
    build(config)
    said = [record.getMessage() for record in caplog.records if record.levelname == "WARNING"]
    assert any("standards/dinas-uji/seadanya.yaml:2: " in line for line in said)
    assert any("standards/dinas-uji/hancur.yaml:2: " in line for line in said)


def test_mkdocs_alone_publishes_errors_only_as_a_draft(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    root = small(tmp_path)
    write(root, {"mkdocs.yml": CONFIG, "docs/a.md": "# A\n"})
    build(load_config(str(root / "mkdocs.yml"), site_dir=str(root / "situs")))
    for name in ("index.html", "a.html", "layanan/dinas-uji/ktp.html", "404.html"):
        assert "RANCANGAN" in (root / "situs" / name).read_text("utf-8")
    assert "galat di dalam standar: terbitan ini ditandai RANCANGAN" in caplog.text


def test_mkdocs_alone_publishes_what_has_no_errors_as_it_is(tmp_path: Path) -> None:
    sample = (REPOSITORY / "standar/data/contoh.yaml").read_text("utf-8")
    files = {
        "mkdocs.yml": CONFIG + "strict: true\n",
        "docs/a.md": "# A\n",
        "standards/proyek.yaml": "nama: Kabupaten Uji\n",
        "standards/dinas/unit.yaml": "nama: Dinas\nalamat: Jalan Uji\npimpinan: Kepala Dinas\n",
        "standards/dinas/kk.yaml": sample,
    }
    root = write(tmp_path, files)
    build(load_config(str(root / "mkdocs.yml"), site_dir=str(root / "situs")))
    assert "RANCANGAN" not in (root / "situs/layanan/dinas/kk.html").read_text("utf-8")


def test_word_papers_can_be_switched_off(tmp_path: Path) -> None:
    root = small(tmp_path)
    config = CONFIG.replace("[standar]", "[standar: {word: false}]")
    write(root, {"mkdocs.yml": config, "docs/a.md": "# A\n"})
    build_site(root, root / "terbitan")
    assert not (root / "terbitan/word").exists()
    assert "Word" not in read(root / "terbitan/layanan/dinas-uji/index.html").text


def test_the_standards_may_lie_under_another_name(tmp_path: Path) -> None:
    root = small(tmp_path)
    (root / "standards").rename(root / "naskah")
    config = CONFIG.replace("[standar]", "[standar: {sumber: naskah}]")
    write(root, {"mkdocs.yml": config, "docs/a.md": "# A\n"})
    build_site(root, root / "terbitan")
    assert (root / "terbitan/layanan/dinas-uji/ktp.html").is_file()


def test_a_manifest_cannot_name_files_outside_of_the_site(tmp_path: Path) -> None:
    write(tmp_path, {"rahasia.txt": "x", "site/aman.txt": "x"})
    noted = ["../rahasia.txt", str(tmp_path / "rahasia.txt"), "aman.txt", 7, ""]
    write(tmp_path, {f"site/{MANIFEST}": json.dumps(noted)})
    Output(tmp_path / "site").finish()
    assert (tmp_path / "rahasia.txt").exists()
    assert not (tmp_path / "site/aman.txt").exists()


def test_a_broken_manifest_is_an_empty_one(tmp_path: Path) -> None:
    write(tmp_path, {MANIFEST: "{", "lama.txt": "x"})
    output = Output(tmp_path)
    output.put("baru/a.txt", b"a")
    output.put("baru/a.txt", b"a")
    output.finish()
    assert output.changed == 1
    assert (tmp_path / "lama.txt").exists()
    shares, _ = read_manifest(tmp_path / MANIFEST)
    assert [*names(shares.values())] == ["baru/a.txt"]
