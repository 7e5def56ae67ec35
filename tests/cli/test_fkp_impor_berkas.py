"""`standar fkp impor` dari Excel dan dari naskah Word yang dikembalikan peserta."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pytest

from standar.model import Proyek
from standar.project.layout import discover
from standar.project.reader import read_project
from standar.render.word import document
from standar.view.naskah import naskah_unit
from tests.cli.proyek_fkp import (
    DAY,
    FORUM,
    bytes_of,
    fkp,
    opened,
    opened_in,
    process,
    project,
    register,
)
from tests.importer.test_excel import workbook

WHO = 'w:id="90" w:author="Siti Aminah" w:date="2025-11-04T09:30:00Z"'
SHARED = "bawaan:\n  sarana:\n    - Loket umum\n    - Kursi tunggu panjang\n"
PAPER = f"terbit/setda/fkp/{DAY}/rancangan.docx"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return opened(tmp_path)


def commented(data: bytes, near: str, text: str) -> bytes:
    """A paper to which somebody added a comment beside some words, as Word would."""
    paper = docx.Document(BytesIO(data))
    cells = [c for table in paper.tables for row in table.rows for c in row.cells]
    paragraphs = [*paper.paragraphs, *(p for c in cells for p in c.paragraphs)]
    runs = next(p.runs for p in paragraphs if near in p.text and p.runs)
    paper.add_comment(runs, text, author="Siti Aminah", initials="SA")
    saved = BytesIO()
    paper.save(saved)
    return saved.getvalue()


def tracked(data: bytes, before: str, after: str) -> bytes:
    """A paper in which somebody replaced some words with changes tracked."""
    target = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(target, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "word/document.xml":
                text = content.decode()
                run = f'<w:r><w:t xml:space="preserve">{before}</w:t></w:r>'
                assert text.count(run) == 1
                gone = f"<w:del {WHO}>{run.replace('w:t', 'w:delText')}</w:del>"
                come = f"<w:ins {WHO}>{run.replace(before, after)}</w:ins>"
                content = text.replace(run, gone + come).encode()
            new.writestr(name, content)
    return target.getvalue()


def test_the_paper_of_a_forum_comes_back_with_comments_and_edits(root: Path) -> None:
    process(root, "berita-acara")
    paper = commented((root / PAPER).read_bytes(), "1 (satu) hari kerja", "Mohon dipercepat.")
    paper = tracked(paper, "Kartu Keluarga pengesahan", "Kartu Keluarga asli")
    (root / "kembali.docx").write_bytes(paper)
    outcome = process(root, "impor", "kembali.docx", "--unsur", "akademisi")
    assert (outcome.status, outcome.err) == (0, "")
    first, second = register(root)
    assert first | {"tanggal": ""} == {
        "kode": "m-01", "tanggal": "", "unsur": "akademisi", "kanal": "word",
        "terhadap": "surat/jangka_waktu/1", "isi": "Mohon dipercepat.",
    }  # fmt: skip
    assert second["usulan"] == "Kartu Keluarga asli"
    assert str(second["terhadap"]).startswith("surat/produk")
    assert "Siti" not in (root / FORUM / "masukan.yaml").read_text(encoding="utf-8")
    again = process(root, "impor", "kembali.docx", "--unsur", "akademisi")
    assert again.out.startswith("0 masukan dicatat; 2 sudah ada di register.")


def test_the_paper_of_a_unit_comes_back_too(root: Path) -> None:
    found = read_project(discover(root, root / "standards"))
    unit = next(unit for unit in found.units if unit.alamat == "setda/bagian-kesra")
    paper = document(naskah_unit(unit, Proyek(nama="X")))
    paper = commented(paper, "1 (satu) hari kerja", "Mohon dipercepat.")
    (root / "kembali.docx").write_bytes(paper)
    assert fkp(root, "impor", "kembali.docx").status == 0
    assert register(root)[0]["terhadap"] == "bagian-kesra/beasiswa/jangka_waktu/1"


def test_a_paper_without_bookmarks_keeps_the_words_it_is_about(root: Path) -> None:
    paper = docx.Document()
    paragraph = paper.add_paragraph("Loket buka pukul 08.00")
    paper.add_comment(paragraph.runs, "Terlalu siang", author="X", initials="X")
    paper.save(str(root / "lain.docx"))
    outcome = fkp(root, "impor", "lain.docx")
    assert "Belum dikenali sebagai bagian naskah: Loket buka pukul 08.00 (1)." in outcome.out
    (found,) = register(root)
    assert found["isi"] == "(pada “Loket buka pukul 08.00”) Terlalu siang"
    assert "terhadap" not in found


def test_a_workbook_comes_in_as_a_table_does(root: Path) -> None:
    texts = ["Cap waktu", "Nama", "Kelompok", "Layanan", "Komponen", "Saran"]
    head = "".join(f'<c t="inlineStr"><is><t>{text}</t></is></c>' for text in texts)
    row = '<c s="1"><v>45964</v></c>' + "".join(
        f'<c t="inlineStr"><is><t>{text}</t></is></c>'
        for text in ("Budi Contoh", "Dosen", "surat", "Biaya", "=1+1")
    )
    (root / "jawaban.xlsx").write_bytes(workbook(f"<row>{head}</row><row>{row}</row>"))
    outcome = fkp(root, "impor", "jawaban.xlsx")
    assert "  kolom “Nama” → pengusul (tidak disimpan)\n" in outcome.out
    assert register(root) == [
        {
            "kode": "m-01", "tanggal": DAY, "unsur": "akademisi", "kanal": "daring",
            "terhadap": "surat/biaya", "isi": "=1+1",
        }
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.xlsx", b"isi\n", "bukan berkas Excel (.xlsx)"),
        ("a.xlsx", b"\xd0\xcf\x11\xe0" + bytes(99), "berkas Excel lama (.xls) atau"),
        ("a.xlsx", workbook("<row/>"), "tidak ada kolom berjudul isi"),
        ("a.docx", b"isi\n", "bukan berkas Word (.docx)"),
        ("a.docx", workbook("<row/>"), "bukan berkas Word (.docx)"),
    ],
)
def test_what_cannot_be_read_is_explained(root: Path, name: str, content: bytes, said: str) -> None:
    (root / name).write_bytes(content)
    before = bytes_of(root)
    outcome = fkp(root, "impor", name)
    assert (outcome.status, outcome.out) == (2, "")
    assert said in outcome.err
    assert bytes_of(root) == before


def retyped(data: bytes, before: str, after: str) -> bytes:
    """A paper in which somebody typed over some words, and nothing was tracked."""
    paper = docx.Document(BytesIO(data))
    cells = [c for table in paper.tables for row in table.rows for c in row.cells]
    paragraphs = [*paper.paragraphs, *(p for c in cells for p in c.paragraphs)]
    run = next(run for p in paragraphs for run in p.runs if before in run.text)
    run.text = run.text.replace(before, after)
    saved = BytesIO()
    paper.save(saved)
    return saved.getvalue()


def test_words_that_were_changed_without_tracking_are_inputs_too(root: Path) -> None:
    process(root, "berita-acara")
    paper = (root / PAPER).read_bytes()
    paper = retyped(paper, "1 (satu) hari kerja", "4 (empat) jam")
    paper = tracked(paper, "Kartu Keluarga pengesahan", "Kartu Keluarga asli")
    (root / "kembali.docx").write_bytes(paper)
    outcome = process(root, "impor", "kembali.docx")
    assert (outcome.status, outcome.err) == (0, "")
    first, second = register(root)
    assert first["usulan"] == "Kartu Keluarga asli"
    assert second["terhadap"] == "surat/jangka_waktu/1"
    assert str(second["isi"]).startswith("Di naskah tertulis: “4 (empat) jam")
    assert str(second["usulan"]).startswith("4 (empat) jam")
    again = process(root, "impor", "kembali.docx")
    assert again.out.startswith("0 masukan dicatat; 2 sudah ada di register.")


def test_a_paper_that_says_nothing_new_is_told(root: Path) -> None:
    process(root, "berita-acara")
    (root / "kembali.docx").write_bytes((root / PAPER).read_bytes())
    outcome = fkp(root, "impor", "kembali.docx")
    assert outcome.status == 1
    assert "tidak ada komentar, suntingan, atau tulisan yang berbeda dari rancangan" in outcome.err
    assert register(root) == []


def test_a_paper_that_was_not_handed_out_is_told(root: Path) -> None:
    paper = docx.Document()
    paper.add_paragraph("Surat biasa")
    paper.save(str(root / "lain.docx"))
    outcome = fkp(root, "impor", "lain.docx")
    assert outcome.status == 1
    assert "lain.docx: ini bukan naskah rancangan yang dibagikan" in outcome.err


def test_what_is_shared_by_all_services_is_named_where_it_is_written(tmp_path: Path) -> None:
    root = project(tmp_path)
    unit, service = (root / f"standards/setda/{name}.yaml" for name in ("unit", "surat"))
    unit.write_text(unit.read_text() + SHARED)
    service.write_text(re.sub(r"^sarana:\n(?:  .*\n)*", "", service.read_text(), flags=re.M))
    opened_in(root)
    process(root, "berita-acara")
    paper = retyped((root / PAPER).read_bytes(), "Kursi tunggu panjang", "Kursi tunggu empuk")
    (root / "kembali.docx").write_bytes(paper)
    assert process(root, "impor", "kembali.docx").status == 0
    assert [item["terhadap"] for item in register(root)] == ["sarana/2"]
