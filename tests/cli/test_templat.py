"""Templat dan lambang di baris perintah: diperiksa, dipakai mencetak, dan ditolak bila salah."""

from __future__ import annotations

from pathlib import Path

import pytest

from standar.kertas import twips
from tests.importer.templat_contoh import rezipped, template
from tests.process import same_as_golden, standar
from tests.render.paper import W, body, every, lines
from tests.test_gambar import png
from tests.view.ketetapan_contoh import DAY, life_of

PAPER = f"terbit/dinas/penetapan/{DAY}/keputusan.docx"
MACRO = rezipped(template(), {"word/vbaProject.bin": b"x"})
FILES = {
    "kop.docx": template(),
    "lain-ukuran.docx": template(size=(215, 330)),
    "tanpa-penanda.docx": template("Isi di sini"),
    "dua-penanda.docx": template("{{ isi }}", "{{ isi }}"),
    "dengan-kata.docx": template("Isi: {{ isi }}"),
    "makro.docm": MACRO,
    "bukan-word.docx": b"bukan berkas Word",
    "huruf.docx": template(shape=lambda made: setattr(made.styles["Normal"].font, "name", "Ario")),
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    life_of(tmp_path)
    for name, data in FILES.items():
        (tmp_path / "standards" / name).write_bytes(data)
    return tmp_path


def project(root: Path, text: str) -> None:
    text = f"nama: Pemerintah Kabupaten Contoh\n{text}"
    (root / "standards/proyek.yaml").write_text(text, encoding="utf-8")


def test_every_fault_of_a_template_is_a_finding_like_any_other(root: Path) -> None:
    names = [f"standards/{name}" for name in FILES]
    outcome = standar("periksa", *names, "--tanpa-tembolok", cwd=root)
    same_as_golden("templat/temuan.txt", outcome.shown)


def test_a_named_template_is_checked_with_its_project(root: Path) -> None:
    project(root, "templat: tanpa-penanda.docx\nlogo: ../lambang.png\n")
    (root / "lambang.png").write_bytes(png(3, 4))
    found = standar("periksa", cwd=root).out
    assert "standards/tanpa-penanda.docx:1:1" in found
    assert "[penanda-isi-belum-ada]" in found
    assert "standards/proyek.yaml:3:7" in found
    assert "Lambang “../lambang.png” tidak dapat dipakai: letaknya di luar proyek." in found
    assert "PK" not in found


def test_a_template_or_picture_that_changes_is_looked_at_again(root: Path) -> None:
    project(root, "templat: kop.docx\nlogo: lambang.png\n")
    (root / "standards/lambang.png").write_bytes(png(3, 4))
    for _ in range(2):
        found = standar("periksa", cwd=root).out
        assert "penanda-isi" not in found
        assert "lambang-tidak" not in found
    (root / "standards/kop.docx").write_bytes(FILES["tanpa-penanda.docx"])
    assert "penanda-isi-belum-ada" in standar("periksa", cwd=root).out
    (root / "standards/lambang.png").unlink()
    assert "lambang-tidak-dapat-dipakai" in standar("periksa", cwd=root).out


@pytest.mark.parametrize("name", ["../kop.docx", "tidak-ada.docx", "/etc/passwd", "."])
def test_a_template_elsewhere_is_not_read(root: Path, name: str) -> None:
    (root / "kop.docx").write_bytes(FILES["kop.docx"])
    project(root, f"templat: {name}\n")
    assert "templat-tidak-ada" in standar("periksa", cwd=root).out
    outcome = standar("cetak", "dinas", cwd=root)
    assert outcome.status == 2
    assert "Naskah tidak dicetak. Lihat: standar periksa" in outcome.err
    assert not (root / PAPER).exists()


def test_the_decree_stands_in_the_template(root: Path) -> None:
    project(root, "templat: kop.docx\n")
    outcome = standar("cetak", "dinas", cwd=root)
    assert outcome.out == f"Ditulis: {PAPER} (4 lampiran, menurut templat)\n"
    told = lines(body((root / PAPER).read_bytes()))
    assert told[0] == "PEMERINTAH KABUPATEN CONTOH"
    assert told[-1] == "Penutup templat"


@pytest.mark.parametrize("name", ["makro.docm", "bukan-word.docx", "dua-penanda.docx"])
def test_a_template_that_cannot_be_used_prints_nothing(root: Path, name: str) -> None:
    project(root, f"templat: {name}\n")
    outcome = standar("cetak", "dinas", "--rancangan", cwd=root)
    assert (outcome.status, outcome.out) == (2, "")
    assert "emplat" in outcome.err
    assert not (root / "terbit").exists()


def test_published_papers_stand_in_it_too_and_pages_link_to_the_decree(root: Path) -> None:
    project(root, "templat: lain-ukuran.docx\n")
    assert standar("terbitkan", "--paksa", "--kertas", "f4", cwd=root).status == 0
    for name in ("dinas", f"dinas--keputusan-{DAY}"):
        data = (root / f"terbitan/word/{name}.docx").read_bytes()
        assert lines(body(data))[-1] == "Penutup templat"
        assert twips(215) - 2 <= int(every(body(data), "pgSz")[0].get(f"{W}w", "")) <= twips(215)
    link = f"../../word/dinas--keputusan-{DAY}.docx"
    for page in ("index", "gedung"):
        html = (root / f"terbitan/layanan/dinas/{page}.html").read_text("utf-8")
        assert f'<a href="{link}">Word</a>' in html


def test_pdf_that_could_not_be_made_is_made_once_libreoffice_is_there(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project(root, "kertas: a4\n")
    with monkeypatch.context() as without:
        without.setenv("PATH", str(root))
        assert "PDF tidak dibuat" in standar("terbitkan", "--paksa", "--pdf", cwd=root).out
    outcome = standar("terbitkan", "--paksa", "--pdf", cwd=root)
    assert f"PDF   : 2 dokumen di {root / 'terbitan/word'}" in outcome.out


def test_papers_are_published_on_the_sheet_that_is_asked_for_and_as_pdf(root: Path) -> None:
    project(root, "kertas: a4\n")
    outcome = standar("terbitkan", "--paksa", "--kertas", "f4", "--pdf", cwd=root)
    assert f"PDF   : 2 dokumen di {root / 'terbitan/word'}" in outcome.out
    data = (root / f"terbitan/word/dinas--keputusan-{DAY}.docx").read_bytes()
    assert every(body(data), "pgSz")[0].get(f"{W}h") == "18709"
    page = (root / "terbitan/layanan/dinas/gedung.html").read_text("utf-8")
    assert f'<a href="../../word/dinas--keputusan-{DAY}.pdf">PDF</a>' in page
    assert (root / "terbitan/word/dinas.pdf").read_bytes().startswith(b"%PDF")
    assert standar("terbitkan", "--paksa", cwd=root).status == 0
    assert not list((root / "terbitan/word").glob("*.pdf"))
