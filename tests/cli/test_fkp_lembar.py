"""`standar fkp status --format html`: lembar fasilitator sebagai berkas, dan salah pakainya."""

from __future__ import annotations

from pathlib import Path

from tests.process import standar
from tests.site.proyek_forum import DAY, FOLDER, FORUM, LATER, with_forum


def test_the_sheet_is_written_as_one_file_by_the_day_that_is_asked_for(tmp_path: Path) -> None:
    root = with_forum(tmp_path)
    words = ("fkp", "status", "--format", "html", "--keluaran", "lembar.html")
    done = standar(*words, "--per", "2026-01-31", cwd=root)
    assert (done.status, done.out, done.err) == (1, "Ditulis: lembar.html\n", "")
    assert "Berjalan; selesai paling lambat" in (root / "lembar.html").read_text(encoding="utf-8")
    standar(*words, "--per", "2026-02-01", cwd=root)
    assert "Terlambat; seharusnya" in (root / "lembar.html").read_text(encoding="utf-8")


def test_a_format_and_a_file_belong_together(tmp_path: Path) -> None:
    root = with_forum(tmp_path)
    for words in (("--format", "html"), ("--keluaran", "x.html")):
        done = standar("fkp", "status", *words, cwd=root)
        assert done.status == 2
        assert "--format html --keluaran BERKAS" in done.err
    assert not (root / "x.html").exists()


def test_one_sheet_holds_one_forum(tmp_path: Path) -> None:
    second = {f"{FOLDER}/fkp/{LATER}/forum.yaml": FORUM.replace(DAY, LATER)}
    root = with_forum(tmp_path, more=second)
    words = ("fkp", "status", "--format", "html", "--keluaran", "x.html")
    done = standar(*words, cwd=root)
    assert done.status == 2
    assert "Sebutkan satu forum" in done.err
    assert standar(*words, f"dinas-uji/{DAY}", cwd=root).status == 1
    assert (root / "x.html").is_file()


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    root = with_forum(tmp_path)
    where = "tidak-ada/lembar.html"
    done = standar("fkp", "status", "--format", "html", "--keluaran", where, cwd=root)
    assert done.status == 2
    assert "tidak dapat ditulis" in done.err
