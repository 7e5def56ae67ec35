"""`standar cetak`: keputusan dengan lampirannya, dengan lambang, kertas, dan PDF bila diminta."""

from __future__ import annotations

import os
import subprocess
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document

from tests.process import standar
from tests.render.paper import W, body, every, lines, value
from tests.test_gambar import png
from tests.view.ketetapan_contoh import DAY, life_of

PAPER = f"terbit/dinas/penetapan/{DAY}/keputusan.docx"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    life_of(tmp_path)
    return tmp_path


def test_the_decree_in_force_is_printed_from_its_frozen_copy(root: Path) -> None:
    outcome = standar("cetak", "dinas", cwd=root)
    assert outcome.out == f"Ditulis: {PAPER} (4 lampiran, A4 (210 x 297 mm))\n"
    assert (outcome.status, outcome.err) == (0, "")
    assert "KEPUTUSAN KEPALA DINAS CONTOH" in lines(body((root / PAPER).read_bytes()))
    assert Document(BytesIO((root / PAPER).read_bytes())).core_properties.author == "Dinas Contoh"


def test_the_paper_is_asked_for_or_chosen_by_the_project(root: Path) -> None:
    project = root / "standards/proyek.yaml"
    project.write_text("nama: Pemerintah Kabupaten Contoh\nkertas: f4-215\n", encoding="utf-8")
    assert "F4 (215 x 330 mm)" in standar("cetak", "dinas", "--rancangan", cwd=root).out
    assert standar("cetak", "dinas", "--kertas", "f4", cwd=root).status == 0
    size = every(body((root / PAPER).read_bytes()), "pgSz")[0]
    assert size.values() == ["11906", "18709"]
    assert standar("cetak", "dinas", "--kertas", "f5", cwd=root).status == 2


def test_a_draft_has_lines_to_fill_in(root: Path) -> None:
    outcome = standar("cetak", "dinas", "--rancangan", cwd=root)
    data = (root / "terbit/dinas/penetapan/rancangan/rancangan-keputusan.docx").read_bytes()
    assert outcome.status == 0
    assert "NOMOR ………………………"[:10] in "\n".join(lines(body(data)))
    assert "pada tanggal …" in "\n".join(lines(body(data)))
    with ZipFile(BytesIO(data)) as package:
        assert "RANCANGAN" in package.read("word/header1.xml").decode()


def test_the_emblem_stands_in_the_head_with_words_for_who_does_not_see_it(root: Path) -> None:
    project = root / "standards/proyek.yaml"
    copy = root / f"standards/dinas/penetapan/{DAY}/standar/proyek.yaml"
    text = "nama: Kabupaten Contoh\nlogo: lambang.png\n"
    project.write_text(text, encoding="utf-8")
    (root / "standards/lambang.png").write_bytes(png(30, 40))
    assert copy.read_text(encoding="utf-8") != text
    assert standar("cetak", "dinas", "--rancangan", cwd=root).status == 0
    data = (root / "terbit/dinas/penetapan/rancangan/rancangan-keputusan.docx").read_bytes()
    (drawing,) = every(body(data), "drawing")
    words = [e.get("descr") for e in drawing.iter() if str(e.tag).endswith("docPr")]
    assert words == ["Lambang Kabupaten Contoh"]
    assert len(Document(BytesIO(data)).inline_shapes) == 1


def test_a_logo_that_is_no_picture_is_told_and_left_out(root: Path) -> None:
    project = root / "standards/proyek.yaml"
    project.write_text("nama: Kabupaten Contoh\nlogo: lambang.png\n", encoding="utf-8")
    (root / "standards/lambang.png").write_bytes(b"<svg onload='x()'/>")
    outcome = standar("cetak", "dinas", "--rancangan", cwd=root)
    assert outcome.out.splitlines()[0] == (
        "Lambang lambang.png tidak dipakai: isinya bukan gambar PNG atau JPEG yang utuh."
    )
    assert outcome.status == 0


def test_a_damaged_copy_is_not_printed(root: Path) -> None:
    file = root / f"standards/dinas/penetapan/{DAY}/standar/dinas/surat.yaml"
    file.write_text("layanan: Lain\n", encoding="utf-8")
    outcome = standar("cetak", "dinas", cwd=root)
    assert (outcome.status, outcome.out) == (2, "")
    assert "dinas/surat.yaml" in outcome.err
    assert not (root / "terbit").exists()


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (("lain",), "Tidak ada unit lain"),
        (("dinas", "--tanggal", "2020-01-01"), f"Yang ada: {DAY}"),
        (("dinas", "--keluaran", "standards/x"), "di luar folder standar"),
    ],
)
def test_a_misuse_is_told(root: Path, call: tuple[str, ...], said: str) -> None:
    outcome = standar("cetak", *call, cwd=root)
    assert outcome.status == 2
    assert said in outcome.err


def test_a_unit_without_a_decree_is_told_the_way(root: Path) -> None:
    (root / f"standards/dinas/penetapan/{DAY}/sk.yaml").unlink()
    assert "--rancangan" in standar("cetak", "dinas", cwd=root).err


def test_a_pdf_is_made_with_libreoffice_and_every_annex_is_in_it(root: Path) -> None:
    outcome = standar("cetak", "dinas", "--pdf", cwd=root)
    assert outcome.out.splitlines()[1] == f"Ditulis: {PAPER.replace('.docx', '.pdf')}"
    shown = subprocess.run(
        ["pdftotext", "-layout", str((root / PAPER).with_suffix(".pdf")), "-"],
        check=True, capture_output=True,
    ).stdout.decode()  # fmt: skip
    words = " ".join(shown.split())
    for text in ("LAMPIRAN IV", "Lampiran III Keputusan Nomor 100.3.4/12/SK/2026", "KELIMA : "
                 "Keputusan ini mulai berlaku", "Rp1.500.000 per hari"):  # fmt: skip
        assert text in words, text


def test_without_libreoffice_the_way_around_is_told(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(root))
    outcome = standar("cetak", "dinas", "--pdf", cwd=root)
    assert outcome.status == 0
    assert outcome.out.splitlines()[1].startswith("PDF tidak dibuat. LibreOffice belum terpasang.")


def test_a_libreoffice_that_fails_is_told(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (root / "soffice").write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    (root / "soffice").chmod(0o755)
    monkeypatch.setenv("PATH", f"{root}:{os.environ['PATH']}")
    assert "tidak dapat mengubah keputusan.docx" in standar("cetak", "dinas", "--pdf", cwd=root).out


def test_annexes_are_sections_of_their_own(root: Path) -> None:
    standar("cetak", "dinas", cwd=root)
    sections = every(body((root / PAPER).read_bytes()), "sectPr")
    starts = [value(section, "pgNumType", attribute="start") for section in sections]
    assert starts.count("1") == 5
    assert all(s.find(f"{W}headerReference") is not None for s in sections)
