"""`standar fkp berita-acara`: kertas forum sebagai berkas; nama peserta hanya di satu kertas."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest

from standar.importer import Returned, read
from tests.cli.proyek_fkp import DAY, FORUM, bytes_of, fkp, noted, opened, process, project
from tests.importer.templat_contoh import template
from tests.process import standar
from tests.render.paper import body, lines
from tests.resolved import resolved

PAPERS = {
    "berita-acara.docx", "matriks-masukan.docx", "matriks-perubahan.docx", "daftar-hadir.docx",
    "rancangan.docx", "standar.docx", "standar-perubahan.docx",
}  # fmt: skip
INPUT = (
    "  terhadap: surat/jangka_waktu\n  isi: Terlalu lama\n  keputusan: diterima\n"
    "  tanggapan: Kami persingkat.\n  diputus: 2025-11-10\n"
)
PLACE = f"terbit/setda/fkp/{DAY}"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    opened(tmp_path)
    noted(tmp_path, INPUT)
    work = tmp_path / "standards/setda/surat.yaml"
    text = work.read_text(encoding="utf-8")
    work.write_text(text.replace("jangka_waktu: 1 hari kerja", "jangka_waktu: 4 jam"))
    (tmp_path / FORUM / "peserta.rahasia.yaml").write_text("- nama: Siti Contoh\n  unsur: media\n")
    return tmp_path


def parts(data: Path) -> str:
    with zipfile.ZipFile(data) as package:
        return "\n".join(package.read(name).decode(errors="replace") for name in package.namelist())


def foot(path: Path) -> str:
    """What stands at the end of every page of a paper, but for the number."""
    with zipfile.ZipFile(path) as package:
        text = package.read("word/footer.xml").decode()
    return "".join(re.findall("<w:t[^>]*>([^<]*)</w:t>", text.partition("<w:tab/>")[0]))


def test_papers_issued_together_all_name_both_versions(root: Path) -> None:
    outcome = process(root, "berita-acara")
    assert (outcome.status, outcome.err) == (0, "")
    assert {path.name for path in (root / PLACE).iterdir()} == PAPERS
    assert "daftar-hadir.docx memuat nama peserta; jangan diterbitkan.\n" in outcome.out
    sidik = process(root, "status").out.partition("sidik ")[2][:12]
    (shared,) = {foot(path) for path in (root / PLACE).iterdir()}
    draft, _, after = shared.partition(" · standar ")
    assert draft == f"Terbitan: rancangan {sidik}"
    assert re.fullmatch("[0-9a-f]{12}", after)
    assert after != sidik
    once = fkp(root, "buka", "setda", "--tanggal", "2025-12-01")
    assert f"sidik rancangan {after}\n" in once.out
    fkp(root, "berita-acara", DAY)
    assert foot(root / PLACE / "standar.docx") == shared


def test_an_unchanged_draft_and_its_standard_have_the_same_digest(tmp_path: Path) -> None:
    fkp(opened(tmp_path), "berita-acara")
    draft, after = re.findall("[0-9a-f]{12}", foot(tmp_path / PLACE / "berita-acara.docx"))
    assert draft == after


def test_a_comparison_in_word_bears_the_same_digests(root: Path) -> None:
    fkp(root, "berita-acara")
    arguments = ("--fkp", DAY, "--format", "word", "--keluaran", "banding.docx")
    assert standar("bandingkan", *arguments, cwd=root).status == 0
    issued = re.findall("[0-9a-f]{12}", foot(root / PLACE / "standar-perubahan.docx"))
    assert foot(root / "banding.docx") == f"Semula {issued[0]} · menjadi {issued[1]}"


def sheets(folder: Path) -> set[frozenset[int]]:
    """The sides of every sheet in the papers of a folder, whichever way they lie."""
    found = set()
    for path in folder.iterdir():
        (size,) = re.findall("<w:pgSz [^>]*>", parts(path))
        found.add(frozenset(map(int, re.findall(r'w:[wh]="(\d+)"', size))))
    return found


def test_every_paper_has_the_sheet_of_the_project_or_the_one_asked_for(root: Path) -> None:
    a4, f4 = frozenset((11906, 16838)), frozenset((11906, 18709))
    fkp(root, "berita-acara")
    assert sheets(root / PLACE) == {a4}
    with (root / "standards/proyek.yaml").open("a") as file:
        file.write("kertas:\n  profil: f4\n")
    assert "Ukuran kertas: " in fkp(root, "berita-acara").out
    assert sheets(root / PLACE) == {f4}
    fkp(root, "berita-acara", "--kertas", "a4")
    assert sheets(root / PLACE) == {a4}
    arguments = ("--fkp", DAY, "--format", "word", "--keluaran", "naskah/banding.docx")
    (root / "naskah").mkdir()
    assert standar("bandingkan", *arguments, cwd=root).status == 0
    assert sheets(root / "naskah") == {f4}


def test_papers_to_sign_stand_in_the_template_and_texts_to_compare_do_not(root: Path) -> None:
    (root / "standards/kop.docx").write_bytes(template(size=(215, 330)))
    with (root / "standards/proyek.yaml").open("a") as file:
        file.write("templat: kop.docx\n")
    outcome = fkp(root, "berita-acara")
    assert (outcome.status, outcome.err) == (0, "")
    assert "berita acara, matriks, dan daftar hadir menurut templat\n" in outcome.out
    shaped = {path.name for path in (root / PLACE).iterdir() if "Kaki templat" in parts(path)}
    texts = {"rancangan.docx", "standar.docx", "standar-perubahan.docx"}
    assert shaped == PAPERS - texts
    for name in shaped:
        said = lines(body((root / PLACE / name).read_bytes()))
        assert (said[0], said[-1]) == ("PEMERINTAH KABUPATEN CONTOH", "Penutup templat")
        assert "Terbitan: rancangan " in parts(root / PLACE / name)
    assert "Siti Contoh" in parts(root / PLACE / "daftar-hadir.docx")


def test_a_template_that_cannot_be_used_prints_no_paper(root: Path) -> None:
    (root / "standards/kop.docx").write_bytes(template("Isi di sini"))
    with (root / "standards/proyek.yaml").open("a") as file:
        file.write("templat: kop.docx\n")
    outcome = fkp(root, "berita-acara")
    assert (outcome.status, outcome.out) == (2, "")
    assert "Kertas forum tidak dicetak. Lihat: standar periksa" in outcome.err
    assert not [*(root / PLACE).iterdir()]


def test_a_slip_in_the_attendance_list_is_told_with_what_was_meant(root: Path) -> None:
    (root / FORUM / "peserta.rahasia.yaml").write_text("- nama: Siti Contoh\n  unsur: akademis\n")
    outcome = fkp(root, "berita-acara")
    assert (outcome.status, outcome.out) == (2, "")
    assert "peserta.rahasia.yaml:2 tidak terbaca. “akademis” tidak termasuk" in outcome.err
    assert "akademisi" in outcome.err


def test_names_stand_on_the_attendance_list_alone(root: Path) -> None:
    fkp(root, "berita-acara")
    named = [path.name for path in (root / PLACE).iterdir() if "Siti Contoh" in parts(path)]
    assert named == ["daftar-hadir.docx"]


def test_the_redline_is_signed_by_the_input_and_resolves_to_both_standards(root: Path) -> None:
    fkp(root, "berita-acara")
    paper = (root / PLACE / "standar-perubahan.docx").read_bytes()
    tracked, clean = resolved(paper), resolved((root / PLACE / "standar.docx").read_bytes())
    assert tracked.accepted[0] == f"Naskah perubahan {clean.accepted[0]}"
    assert tracked.accepted[1:] == clean.accepted[1:]
    discussed = resolved((root / PLACE / "rancangan.docx").read_bytes())
    assert discussed.accepted[0] == f"Rancangan {clean.accepted[0]}"
    assert discussed.accepted[1].startswith("Beri masukan di naskah ini dengan komentar Word")
    assert tracked.rejected[1:] == discussed.accepted[2:] != tracked.accepted[1:]
    settings = [name for name in PAPERS if "<w:trackRevisions" in parts(root / PLACE / name)]
    assert sorted(settings) == ["rancangan.docx", "standar-perubahan.docx"]
    notes = read(paper, {})
    assert isinstance(notes, Returned)
    assert [note.text for note in notes.comments] == [
        "Masukan m-01 (Pengguna layanan): Terlalu lama\nKeputusan: Diterima\n"
        "Tanggapan: Kami persingkat."
    ]
    assert 'w:author="m-01" w:date="2025-11-10T00:00:00Z"' in parts(
        root / PLACE / "standar-perubahan.docx"
    )


def test_the_same_forum_gives_the_same_bytes(root: Path) -> None:
    fkp(root, "berita-acara")
    first = bytes_of(root / PLACE)
    assert fkp(root, "berita-acara", f"setda/{DAY}", "--keluaran", "lain").status == 0
    assert bytes_of(root / "lain") == first


@pytest.mark.parametrize("place", ["standards", "standards/setda", FORUM, ".", ".."])
def test_names_never_go_where_they_could_be_published(root: Path, place: str) -> None:
    before = bytes_of(root)
    outcome = fkp(root, "berita-acara", "--keluaran", place)
    assert (outcome.status, outcome.out) == (2, "")
    assert "di luar folder standar" in outcome.err
    assert bytes_of(root) == before


def test_a_published_folder_is_no_place_for_names(root: Path) -> None:
    (root / "terbitan").mkdir()
    (root / "terbitan/.standar.json").write_text("[]")
    outcome = fkp(root, "berita-acara", "--keluaran", "terbitan/fkp")
    assert (outcome.status, outcome.out) == (2, "")
    assert "jangan di dalam folder terbitan" in outcome.err


def test_a_forum_without_a_frozen_draft_has_the_other_papers(tmp_path: Path) -> None:
    root = project(tmp_path)
    (root / FORUM).mkdir(parents=True)
    (root / FORUM / "forum.yaml").write_text(f"forum: X\ntanggal: {DAY}\nmembahas: surat\n")
    outcome = fkp(root, "berita-acara")
    assert outcome.status == 0, outcome.shown
    assert "Naskah perubahan belum ada" in outcome.out
    assert {path.name for path in (root / PLACE).iterdir()} == PAPERS - {
        "rancangan.docx", "standar-perubahan.docx",
    }  # fmt: skip


def test_nothing_is_printed_under_the_seal_of_a_draft_that_was_changed(root: Path) -> None:
    (root / FORUM / "rancangan/setda/surat.yaml").write_text("layanan: Lain\n")
    before = bytes_of(root)
    outcome = fkp(root, "berita-acara")
    assert (outcome.status, outcome.err) == (1, "")
    assert f"{FORUM}/rancangan/setda/surat.yaml berubah." in outcome.out
    assert f"git restore {FORUM}/rancangan\n" in outcome.out
    assert bytes_of(root) == before


def test_a_comparison_with_a_changed_draft_warns_beside_what_it_prints(root: Path) -> None:
    assert standar("bandingkan", "--fkp", DAY, cwd=root).err == ""
    (root / FORUM / "rancangan/setda/lain.yaml").write_text("layanan: Lain\n")
    outcome = standar("bandingkan", "--fkp", DAY, cwd=root)
    assert (outcome.status, "m-01" in outcome.out) == (0, True)
    assert f"{FORUM}/rancangan/setda/lain.yaml tidak tercatat." in outcome.err


def test_an_attendance_list_that_cannot_be_read_is_named(root: Path) -> None:
    (root / FORUM / "peserta.rahasia.yaml").write_text("- nama: A\n- naam: B\n")
    outcome = fkp(root, "berita-acara")
    assert (outcome.status, outcome.out) == (2, "")
    assert "peserta.rahasia.yaml:2 tidak terbaca." in outcome.err
