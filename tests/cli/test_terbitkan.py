from __future__ import annotations

import os
from pathlib import Path

import pytest

from standar.site.turn import turn
from tests.process import ROOT, standar

BASE = (ROOT / "standar" / "data" / "contoh.yaml").read_text(encoding="utf-8")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    unit = tmp_path / "standards" / "dinas"
    unit.mkdir(parents=True)
    (unit.parent / "proyek.yaml").write_text("nama: Kabupaten Uji\n", encoding="utf-8")
    (unit / "unit.yaml").write_text(
        "nama: Dinas Uji\nalamat: Jalan Uji\npimpinan: Kepala Dinas\n", encoding="utf-8"
    )
    (unit / "kk.yaml").write_text(BASE, encoding="utf-8")
    return tmp_path


def test_one_command_makes_papers_and_site_without_any_configuration(project: Path) -> None:
    outcome = standar("terbitkan", cwd=project)
    assert outcome.status == 0, outcome.shown
    output = project / "terbitan"
    assert str(output / "index.html") in outcome.out
    assert (output / "index.html").is_file()
    assert (output / "layanan" / "dinas" / "kk.html").is_file()
    assert [p.name for p in (output / "word").iterdir()] == ["dinas.docx"]


def test_an_error_stops_the_publication_and_is_named(project: Path) -> None:
    broken = BASE.replace("biaya: gratis", "biaya: 50.000")
    (project / "standards" / "dinas" / "kk.yaml").write_text(broken, encoding="utf-8")
    outcome = standar("terbitkan", cwd=project)
    assert outcome.status == 1
    assert "angka-telanjang" in outcome.out
    assert "Belum diterbitkan" in outcome.out
    assert not (project / "terbitan").exists()


def test_a_forced_publication_is_marked_as_a_draft_everywhere(project: Path) -> None:
    broken = BASE.replace("biaya: gratis", "biaya: 50.000")
    (project / "standards" / "dinas" / "kk.yaml").write_text(broken, encoding="utf-8")
    outcome = standar("terbitkan", "--paksa", cwd=project)
    assert outcome.status == 0, outcome.shown
    assert "RANCANGAN" in outcome.out
    pages = list((project / "terbitan").rglob("*.html"))
    assert pages
    assert all("RANCANGAN" in page.read_text(encoding="utf-8") for page in pages)


def test_a_forced_publication_names_the_links_that_lead_nowhere(project: Path) -> None:
    text = BASE.replace("biaya: gratis", "biaya: 50.000")
    text = text.replace("nomor: SOP-01", "url: berkas/sop.pdf, nomor: SOP-01")
    (project / "standards" / "dinas" / "kk.yaml").write_text(text, encoding="utf-8")
    outcome = standar("terbitkan", "--paksa", cwd=project)
    assert outcome.status == 0, outcome.shown
    named = "Tautan yang tidak sampai ke mana pun:\n  standards/dinas/kk.yaml:4: berkas/sop.pdf\n"
    assert named in outcome.out


def test_publishing_again_renews_what_changed_and_removes_what_is_gone(project: Path) -> None:
    assert standar("terbitkan", cwd=project).status == 0
    unit = project / "standards" / "dinas"
    (unit / "kk.yaml").rename(unit / "kartu-keluarga.yaml")
    assert standar("terbitkan", cwd=project).status == 0
    pages = {p.name for p in (project / "terbitan" / "layanan" / "dinas").iterdir()}
    data = {f"kartu-keluarga.{form}" for form in ("json", "jsonld", "sippn.txt")}
    assert pages == {"index.html", "kartu-keluarga.html", *data}


@pytest.mark.parametrize(
    "folder", ["standards", ".", "standards/dinas/hasil", "docs/../standards/hasil"]
)
def test_the_standards_are_never_written_over(project: Path, folder: str) -> None:
    before = {p: p.read_bytes() for p in (project / "standards").rglob("*.yaml")}
    outcome = standar("terbitkan", "--keluaran", folder, cwd=project)
    assert outcome.status == 2
    assert {p: p.read_bytes() for p in (project / "standards").rglob("*.yaml")} == before


def test_a_folder_with_other_things_is_left_alone(project: Path) -> None:
    (project / "arsip").mkdir()
    (project / "arsip" / "surat.txt").write_text("penting", encoding="utf-8")
    outcome = standar("terbitkan", "--keluaran", "arsip", cwd=project)
    assert outcome.status == 2
    assert [p.name for p in (project / "arsip").iterdir()] == ["surat.txt"]


DEAD = "url: berkas/sop.pdf"
HANDBOOK = "site_name: Uji\nuse_directory_urls: false\ntheme: {name: standar}\nplugins: [standar]\n"


def with_handbook(project: Path, text: bytes = b"# Panduan\n") -> None:
    (project / "mkdocs.yml").write_text(HANDBOOK, encoding="utf-8")
    (project / "docs").mkdir(exist_ok=True)
    (project / "docs" / "panduan.md").write_bytes(text)


def test_a_failed_build_leaves_the_last_publication_and_says_why(project: Path) -> None:
    with_handbook(project)
    assert standar("terbitkan", cwd=project).status == 0
    pages = sorted(p for p in (project / "terbitan").rglob("*") if p.is_file())
    with_handbook(project, "caf\xe9".encode("latin-1"))
    outcome = standar("terbitkan", cwd=project)
    assert outcome.status == 2
    assert "docs/" in outcome.err
    assert "Traceback" not in outcome.err
    assert sorted(p for p in (project / "terbitan").rglob("*") if p.is_file()) == pages


def test_a_broken_configuration_is_explained(project: Path) -> None:
    with_handbook(project)
    (project / "mkdocs.yml").write_text("plugins: [tidak-ada]\n", encoding="utf-8")
    outcome = standar("terbitkan", cwd=project)
    assert outcome.status == 2
    assert "mkdocs.yml tidak dapat dipakai" in outcome.err


@pytest.mark.parametrize("handbook", [False, True])
def test_what_a_user_put_beside_the_pages_stays(project: Path, handbook: bool) -> None:
    if handbook:
        with_handbook(project)
    assert standar("terbitkan", cwd=project).status == 0
    own = project / "terbitan" / "unggahan" / "peta.pdf"
    own.parent.mkdir()
    own.write_bytes(b"%PDF")
    page = project / "terbitan" / "layanan" / "dinas" / "kk.html"
    before = page.stat().st_mtime_ns
    assert standar("terbitkan", cwd=project).status == 0
    assert own.read_bytes() == b"%PDF"
    assert page.stat().st_mtime_ns == before


def test_a_handbook_that_looks_otherwise_or_stays_behind_is_said(project: Path) -> None:
    with_handbook(project)
    assert "Halaman panduan" not in standar("terbitkan", cwd=project).out
    (project / "mkdocs.yml").write_text("site_name: Uji\nplugins: [standar]\n", encoding="utf-8")
    assert "theme: {name: standar}" in standar("terbitkan", cwd=project).out
    (project / "mkdocs.yml").unlink()
    assert "tulis pengaya standar di mkdocs.yml" in standar("terbitkan", cwd=project).out


def test_outside_a_project_the_way_in_is_shown(tmp_path: Path) -> None:
    outcome = standar("terbitkan", cwd=tmp_path)
    assert outcome.status == 2
    assert "standar baru proyek" in outcome.err


def test_a_call_that_was_killed_stands_in_nobodys_way(project: Path) -> None:
    output = project / "terbitan"
    output.mkdir()
    (output / ".standar-kerja").touch()
    (output / ".standar-baru").mkdir()
    (output / ".standar-baru" / "separuh.html").write_text("separuh", encoding="utf-8")
    outcome = standar("terbitkan", cwd=project)
    assert outcome.status == 0, outcome.shown
    kept = {".standar.json", ".standar-tautan"}
    assert {path.name for path in output.glob(".standar*")} == kept
    assert not (output / "separuh.html").exists()


def test_a_publication_that_cannot_be_shown_can_be_mended_and_made_again(project: Path) -> None:
    service = project / "standards" / "dinas" / "kk.yaml"
    service.write_text(BASE.replace("{nomor", f"{{{DEAD}, nomor"), encoding="utf-8")
    outcome = standar("terbitkan", cwd=project)
    assert outcome.status == 2
    assert "berkas/sop.pdf" in outcome.err
    service.write_text(BASE, encoding="utf-8")
    assert standar("terbitkan", cwd=project).status == 0


def test_a_folder_that_may_not_be_written_is_named(project: Path) -> None:
    output = project / "terbitan"
    output.mkdir(mode=0o555)
    drop = ("setpriv", "--bounding-set", "-dac_override,-dac_read_search")
    outcome = standar("terbitkan", cwd=project, before=drop if os.geteuid() == 0 else ())
    assert outcome.status == 2
    assert f"Folder {output} tidak dapat ditulis: Anda tidak berhak." in outcome.err


def test_a_stopped_publication_says_that_it_is_not_whole(project: Path) -> None:
    assert standar("terbitkan", cwd=project).status == 0
    output = project / "terbitan"
    page = output / "layanan" / "dinas" / "kk.html"
    page.unlink()
    page.mkdir()  # nothing can be written there
    outcome = standar("terbitkan", cwd=project)
    assert outcome.status == 2
    assert f"Folder {output} mungkin belum lengkap: jangan diunggah." in outcome.err
    assert (output / ".standar-setengah").exists()
    (project / "standards" / "dinas" / "kk.yaml").rename(project / "standards" / "dinas" / "k.yaml")
    page.rmdir()
    outcome = standar("terbitkan", cwd=project)
    assert outcome.status == 0, outcome.shown
    pages = sorted(path.name for path in page.parent.glob("*.html"))
    assert pages == ["index.html", "k.html"]
    assert not (output / ".standar-setengah").exists()


def test_two_publications_into_one_folder_take_turns(project: Path) -> None:
    output = project / "terbitan"
    output.mkdir()
    with turn(output):
        outcome = standar("terbitkan", cwd=project)
    assert outcome.status == 2
    assert "Terbitan lain sedang ditulis" in outcome.err
    assert not output.exists()
    assert standar("terbitkan", cwd=project).status == 0


def test_an_address_that_is_none_is_named(project: Path) -> None:
    settings = project / "standards/proyek.yaml"
    settings.write_text("nama: Kabupaten Uji\nsitus_standar: standar.uji.go.id\n", encoding="utf-8")
    outcome = standar("terbitkan", cwd=project)
    assert outcome.status == 0, outcome.shown
    assert "data terbuka beralamat relatif: situs_standar harus alamat web" in outcome.out
    assert "proyek.yaml:2:" in standar("periksa", cwd=project).out
    assert not (project / "terbitan/sitemap.xml").exists()
