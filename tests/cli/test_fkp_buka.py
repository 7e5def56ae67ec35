"""`standar fkp buka`: apa yang dibekukan, apa yang ditulis, dan kapan ditolak."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from standar.fkp.snapshot import inspect
from tests.cli.proyek_fkp import (
    DAY,
    FORUM,
    bytes_of,
    fkp,
    noted,
    opened,
    process,
    project,
    register,
)
from tests.process import standar

COPIED = {
    "proyek.yaml", "setda/unit.yaml", "setda/surat.yaml", "setda/bagian-kesra/unit.yaml",
    "setda/bagian-kesra/beasiswa.yaml",
}  # fmt: skip


def test_all_services_of_the_unit_and_below_are_frozen_byte_for_byte(tmp_path: Path) -> None:
    root = project(tmp_path)
    outcome = process(root, "buka", "setda", "--tanggal", DAY)
    assert (outcome.status, outcome.err) == (0, "")
    assert "Dibekukan: 2 layanan, sidik rancangan " in outcome.out
    copy = bytes_of(root / FORUM / "rancangan")
    assert set(copy) == COPIED | {"sidik.txt"}
    assert all(copy[name] == (root / "standards" / name).read_bytes() for name in COPIED)
    assert inspect(root / FORUM / "rancangan").cacat == {}
    checked = subprocess.run(
        ["sha256sum", "--check", "--strict", "sidik.txt"], cwd=root / FORUM / "rancangan",
        capture_output=True, check=False,
    )  # fmt: skip
    assert checked.returncode == 0


def test_what_is_written_reads_well_and_the_copy_is_a_project_of_its_own(tmp_path: Path) -> None:
    root = project(tmp_path)
    assert fkp(root, "buka", "setda", "--tanggal", DAY).status == 0
    text = (root / FORUM / "forum.yaml").read_text(encoding="utf-8")
    assert "forum: Forum Konsultasi Publik Standar Pelayanan Sekretariat Contoh\n" in text
    assert "membahas: [surat, bagian-kesra/beasiswa]\n" in text
    checked = standar("periksa", FORUM, cwd=root)
    assert "tidak-dikenal" not in checked.out
    assert "kunci-" not in checked.out
    assert standar("periksa", f"{FORUM}/rancangan", "--profil", "draf", cwd=root).status == 0


def test_only_the_named_services_are_discussed(tmp_path: Path) -> None:
    root = project(tmp_path)
    for name in ("bagian-kesra/beasiswa", "setda/bagian-kesra/beasiswa.yaml"):
        outcome = fkp(root, "buka", "setda", "--tanggal", DAY, "--membahas", name)
        assert outcome.status == 0, outcome.shown
        assert set(bytes_of(root / FORUM / "rancangan")) == COPIED - {"setda/surat.yaml"} | {
            "sidik.txt"
        }
        assert "membahas: [bagian-kesra/beasiswa]\n" in (root / FORUM / "forum.yaml").read_text()
        for path in sorted((root / "standards/setda/fkp").rglob("*"), reverse=True):
            path.rmdir() if path.is_dir() else path.unlink()


def test_a_forum_that_was_written_before_only_gets_its_copy(tmp_path: Path) -> None:
    root = project(tmp_path)
    (root / FORUM).mkdir(parents=True)
    text = f"forum: X\ntanggal: {DAY}\nmembahas: surat\n"
    (root / FORUM / "forum.yaml").write_text(text)
    outcome = fkp(root, "buka", "setda")
    assert outcome.status == 0, outcome.shown
    assert (root / FORUM / "forum.yaml").read_text() == text
    assert sorted(path.name for path in (root / FORUM).iterdir()) == [
        "forum.yaml", "masukan.yaml", "rancangan",
    ]  # fmt: skip
    assert register(root) == []
    assert "setda/bagian-kesra/beasiswa.yaml" not in bytes_of(root / FORUM / "rancangan")


def test_it_works_from_any_folder_of_the_project(tmp_path: Path) -> None:
    root = project(tmp_path)
    for place, name in (("standards/setda/bagian-kesra", "."), ("standards/dinas", "../setda")):
        outcome = standar("fkp", "buka", name, "--tanggal", DAY, cwd=root / place)
        assert outcome.status == 0, outcome.shown
    assert (root / "standards/setda/bagian-kesra/fkp" / DAY / "forum.yaml").is_file()
    assert (root / FORUM / "forum.yaml").is_file()


def test_nothing_is_ever_overwritten(tmp_path: Path) -> None:
    root = opened(tmp_path)
    before = bytes_of(root)
    outcome = fkp(root, "buka", "setda", "--tanggal", DAY)
    assert (outcome.status, outcome.out) == (2, "")
    assert "sudah dibekukan" in outcome.err
    assert bytes_of(root) == before


@pytest.mark.parametrize("name", ["setda/surat.yaml", "setda/unit.yaml", "proyek.yaml"])
def test_what_cannot_be_read_is_named_and_nothing_is_frozen(tmp_path: Path, name: str) -> None:
    root = project(tmp_path)
    with (root / "standards" / name).open("a") as file:
        file.write("kunci_asing: x\n")
    before = bytes_of(root)
    outcome = fkp(root, "buka", "setda", "--tanggal", DAY)
    assert outcome.status == 1
    assert f"standards/{name}:" in outcome.out
    assert "Forum belum dibuka." in outcome.out
    assert bytes_of(root) == before


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("sekda",), "Tidak ada unit sekda. Maksudnya setda?"),
        (("bagian-kesra",), "Maksudnya setda/bagian-kesra?"),
        (("setda", "--membahas", "suratt"), "Tidak ada layanan suratt di setda. Maksudnya surat?"),
        (("setda", "--membahas", "dinas/lain"), "Tidak ada layanan dinas/lain di setda."),
        (("../.."), "Tidak ada unit"),
        (("setda", "--tanggal", "3/11/2025"), "bukan tanggal; tulis seperti 2026-03-02"),
        ((), "Sebutkan unitnya: dinas, setda, atau setda/bagian-kesra"),
    ],
)
def test_misuse_is_explained(tmp_path: Path, arguments: tuple[str, ...], said: str) -> None:
    given = arguments if isinstance(arguments, tuple) else (arguments,)
    outcome = fkp(project(tmp_path), "buka", *given)
    assert (outcome.status, outcome.out) == (2, "")
    assert said in outcome.err
    assert "Traceback" not in outcome.err
    assert not (tmp_path / "standards/setda/fkp").exists()


def test_a_folder_that_holds_something_else_is_left_alone(tmp_path: Path) -> None:
    root = project(tmp_path)
    (root / FORUM).mkdir(parents=True)
    (root / FORUM / "peserta.rahasia.yaml").write_text("- nama: X\n")
    outcome = fkp(root, "buka", "setda", "--tanggal", DAY)
    assert (outcome.status, outcome.out) == (2, "")
    assert "sudah berisi hal lain" in outcome.err
    assert list(bytes_of(root / FORUM)) == ["peserta.rahasia.yaml"]


def test_outside_a_project_it_says_how_to_start(tmp_path: Path) -> None:
    outcome = fkp(tmp_path, "buka", "setda")
    assert (outcome.status, outcome.out) == (2, "")
    assert outcome.err.startswith(
        "standar: Tidak ada proyek di sini. Buka terminal di folder yang memuat folder standards."
    )


def test_a_draft_that_was_lost_is_not_replaced_by_the_words_of_today(tmp_path: Path) -> None:
    root = opened(tmp_path)
    shutil.rmtree(root / FORUM / "rancangan")
    noted(root, "  isi: Terlalu lama\n")
    before = bytes_of(root)
    outcome = fkp(root, "buka", "setda", "--tanggal", DAY)
    assert (outcome.status, outcome.out) == (2, "")
    assert f"Kembalikan {FORUM}/rancangan dari cadangan atau Git" in outcome.err
    assert bytes_of(root) == before
    (root / FORUM / "masukan.yaml").write_text("[]\n")
    assert fkp(root, "buka", "setda", "--tanggal", DAY).status == 0


def test_inputs_that_came_before_the_draft_was_frozen_do_not_bar_the_forum(tmp_path: Path) -> None:
    root = project(tmp_path)
    assert standar("baru", "fkp", "setda", "--tanggal", DAY, cwd=root).status == 0
    said = fkp(root, "catat", "--isi", "Terlalu lama").out
    way = f"standar fkp buka setda --tanggal {DAY} --belum-berubah"
    assert f"belum dibekukan. Bekukan sebelum berkas standarnya berubah: {way}\n" in said
    before = bytes_of(root)
    outcome = fkp(root, "buka", "setda")
    assert (outcome.status, outcome.out) == (2, "")
    assert "masih persis yang dibaca peserta, ulangi dengan --belum-berubah." in outcome.err
    assert bytes_of(root) == before
    assert fkp(root, *way.split()[2:]).status == 0
    assert "belum dibekukan" not in fkp(root, "catat", "--isi", "Terlalu mahal").out


def test_what_was_decided_already_is_never_about_words_frozen_later(tmp_path: Path) -> None:
    root = opened(tmp_path)
    shutil.rmtree(root / FORUM / "rancangan")
    noted(root, "  isi: Terlalu lama\n  keputusan: ditolak\n")
    outcome = fkp(root, "buka", "setda", "--tanggal", DAY, "--belum-berubah")
    assert (outcome.status, outcome.out) == (2, "")
    assert "atau bukalah forum baru dengan --tanggal lain." in outcome.err


def test_the_unit_may_be_left_out_where_only_one_can_be_meant(tmp_path: Path) -> None:
    root = project(tmp_path)
    outcome = fkp(root, "buka")
    assert (outcome.status, outcome.out) == (2, "")
    assert "Sebutkan unitnya: " in outcome.err
    said = standar("baru", "fkp", "setda", "--tanggal", DAY, cwd=root).out
    assert said.endswith("standar fkp buka setda\n")
    assert "Forum 3 November 2025 dibuka di standards/setda/fkp" in fkp(root, "buka").out


def test_another_forum_beside_one_that_is_open_needs_its_day(tmp_path: Path) -> None:
    root = opened(tmp_path)
    before = bytes_of(root)
    outcome = fkp(root, "buka", "setda")
    assert (outcome.status, outcome.out) == (2, "")
    assert "Forum 3 November 2025 sudah dibuka" in outcome.err
    assert "--tanggal" in outcome.err
    assert bytes_of(root) == before
    assert fkp(root, "buka", "setda/bagian-kesra", "--tanggal", "2026-01-05").status == 0
    assert fkp(root, "buka", "setda", "--tanggal", "2026-02-02").status == 0


@pytest.mark.parametrize("day", ["2026-06-01", "2026-06-02"])
def test_a_forum_up_to_the_day_of_a_decree_is_refused(tmp_path: Path, day: str) -> None:
    root = project(tmp_path)
    record = root / "standards/setda/penetapan/2026-06-02/sk.yaml"
    record.parent.mkdir(parents=True)
    record.write_text("nomor: 1/2026\ntanggal: 2026-06-02\nlayanan: [surat]\n")
    before = bytes_of(root)
    outcome = fkp(root, "buka", "setda", "--tanggal", day)
    assert (outcome.status, outcome.out) == (2, "")
    assert "setda/surat sudah ditetapkan pada 2 Juni 2026" in outcome.err
    assert "Pakai hari sesudah 2 Juni 2026: --tanggal TANGGAL" in outcome.err
    assert bytes_of(root) == before
    only = fkp(root, "buka", "setda", "--tanggal", day, "--membahas", "bagian-kesra/beasiswa")
    assert only.status == 0
    assert fkp(root, "buka", "setda", "--tanggal", "2026-06-03").status == 0


def test_a_forum_before_the_last_one_is_refused(tmp_path: Path) -> None:
    root = opened(tmp_path)
    before = bytes_of(root)
    outcome = fkp(root, "buka", "setda", "--tanggal", "2025-11-02")
    assert (outcome.status, outcome.out) == (2, "")
    assert "sudah dibahas dalam forum pada 3 November 2025" in outcome.err
    assert "setda/surat dan setda/bagian-kesra/beasiswa" in outcome.err
    assert bytes_of(root) == before
    assert fkp(root, "buka", "setda/bagian-kesra", "--tanggal", DAY).status == 0


def test_a_written_forum_on_a_day_gone_by_is_to_be_moved(tmp_path: Path) -> None:
    root = opened(tmp_path)
    place = root / "standards/setda/fkp/2025-10-01"
    place.mkdir()
    (place / "forum.yaml").write_text("forum: X\ntanggal: 2025-10-01\nmembahas: surat\n")
    before = bytes_of(root)
    outcome = fkp(root, "buka", "setda")
    assert (outcome.status, outcome.out) == (2, "")
    assert "ganti nama folder standards/setda/fkp/2025-10-01" in outcome.err
    assert bytes_of(root) == before


@pytest.mark.parametrize("call", [
    ("fkp", "buka", "setda", "--tanggal", "2025-12-01"), ("baru", "unit", "setda/lain"),
    ("baru", "fkp", "setda"), ("periksa", "--perbaiki"), ("periksa", "--buat-dasar"),
    ("tetapkan", "setda", "--nomor", "1", "--tanggal", "2026-01-05"),
])  # fmt: skip
def test_nothing_is_written_into_a_frozen_copy(tmp_path: Path, call: tuple[str, ...]) -> None:
    copy = opened(tmp_path) / FORUM / "rancangan"
    before = bytes_of(copy)
    outcome = standar(*call, cwd=copy)
    assert (outcome.status, outcome.out) == (2, "")
    assert "salinan beku" in outcome.err.lower()
    assert bytes_of(copy) == before


@pytest.mark.parametrize(("name", "call"), [
    ("fkp", ("fkp", "buka", "setda", "--tanggal", DAY)), ("fkp", ("baru", "fkp", "setda")),
    ("penetapan", ("tetapkan", "setda", "--nomor", "1", "--tanggal", "2026-01-05")),
])  # fmt: skip
def test_a_link_out_of_the_standards_is_not_followed(
    tmp_path: Path, name: str, call: tuple[str, ...]
) -> None:
    root, outside = project(tmp_path / "proyek"), tmp_path / "luar"
    outside.mkdir()
    (root / "standards/setda" / name).symlink_to(outside)
    outcome = standar(*call, cwd=root)
    assert outcome.status == 2
    assert "tautan ke luar folder standards" in outcome.err
    assert list(outside.iterdir()) == []
