"""`standar tetapkan`: pintu yang terbuka disebut semua; yang beres dibekukan sekali jadi."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from standar.run.run import check_paths
from tests.forum_kecil import changed, write_forum
from tests.process import Outcome, same_as_golden, standar
from tests.rules.harness import BASE, FORUM, PLEDGE, UNIT, frozen, other, write_project

LONGER = changed(jangka_waktu="9 hari kerja sejak berkas lengkap")
ANSWERED = """\
- kode: m-01
  unsur: pengguna
  terhadap: layanan/jangka_waktu
  isi: Petugas butuh waktu lebih untuk memeriksa
  keputusan: diterima
  tanggapan: Waktunya kami sesuaikan supaya janjinya dapat ditepati.
"""
CALL = ("tetapkan", "dinas", "--nomor", "140/12/SK/2026", "--tanggal", "2026-06-02")


def call(root: Path, *more: str) -> Outcome:
    return standar(*CALL, *more, cwd=root)


def tree(folder: Path) -> dict[str, str]:
    """Every file and folder with the digest of what it holds."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        if path.is_file() else ""
        for path in folder.rglob("*")
    }  # fmt: skip


@pytest.fixture
def ready(tmp_path: Path) -> Path:
    """A project whose forum left nothing open."""
    write_forum(tmp_path, ANSWERED, work=LONGER, files={"unit.yaml": UNIT + PLEDGE})
    return tmp_path


def test_what_a_forum_has_settled_is_enacted_and_frozen(ready: Path) -> None:
    before = tree(ready)
    outcome = call(ready, "--mencabut", "Keputusan Kepala Dinas Nomor 7 Tahun 2020")
    same_as_golden("tetapkan/berhasil.txt", outcome.shown)
    record = ready / "standards/dinas/penetapan/2026-06-02"
    same_as_golden("tetapkan/sk.yaml", (record / "sk.yaml").read_text(encoding="utf-8"))
    made = sorted(path.relative_to(record).as_posix() for path in record.rglob("*.*"))
    assert made == [
        "sk.yaml", "standar/dinas/layanan.yaml", "standar/dinas/unit.yaml", "standar/proyek.yaml",
        "standar/sidik.txt",
    ]  # fmt: skip
    after = tree(ready)
    assert {name: after[name] for name in before} == before
    for name in ("dinas/layanan.yaml", "dinas/unit.yaml", "proyek.yaml"):
        assert (record / "standar" / name).read_bytes() == (ready / "standards" / name).read_bytes()
    proven = subprocess.run(
        ["sha256sum", "--check", "sidik.txt"], cwd=record / "standar", check=False
    )
    assert proven.returncode == 0
    assert [
        d for d in check_paths([ready / "standards"]).diagnostics if d.severity.kata == "galat"
    ] == []


def test_every_open_gate_is_named_with_the_way_to_close_it(tmp_path: Path) -> None:
    register = (
        "- kode: m-01\n  unsur: pengguna\n  isi: Lama\n"
        "- kode: m-02\n  unsur: pengguna\n  isi: Jauh\n  keputusan: ditolak\n"
        "- kode: m-03\n  unsur: media\n  terhadap: layanan/produk\n  isi: Mudah robek\n"
        "  keputusan: diterima\n  tanggapan: Kami ganti bahannya.\n"
        "- kode: m-04\n  unsur: media\n  terhadap: layanan/jangka_waktu\n  isi: Lama\n"
        "  keputusan: ditolak\n  tanggapan: Sudah paling singkat.\n  sidik: 0123456789ab\n"
        "- kode: m-05\n  unsur: media\n  isi: Lama juga\n"
    )
    register = register.replace(
        "isi: Lama\n- kode: m-02", "isi: Lama\n  gabung: m-05\n- kode: m-02"
    )
    work = LONGER.replace("biaya:", "biayaa:")
    standards = write_forum(tmp_path, register, work=work, files={"lain.yaml": other("Pengesahan")})
    (standards / "dinas/fkp/2026-01-02/rancangan/proyek.yaml").write_text("nama: Lain\n")
    before = tree(tmp_path)
    outcome = call(tmp_path)
    assert tree(tmp_path) == before
    same_as_golden("tetapkan/terbuka.txt", outcome.shown)
    trial = call(tmp_path, "--uji")
    assert (trial.status, trial.out) == (1, outcome.out)


@pytest.mark.parametrize(
    ("register", "work", "rule"),
    [
        (ANSWERED.partition("  keputusan")[0], BASE, "masukan-belum-diputuskan"),
        (ANSWERED.partition("  tanggapan")[0], LONGER, "masukan-belum-ditanggapi"),
        (ANSWERED, BASE, "masukan-belum-dilaksanakan"),
        (f"{ANSWERED}  sidik: 0123456789ab\n", LONGER, "masukan-perlu-ditinjau"),
        ("", LONGER, "perubahan-tanpa-sebab"),
    ],
)
def test_a_gate_stays_open_though_the_project_silences_its_rule(
    register: str, work: str, rule: str, tmp_path: Path
) -> None:
    standards = write_forum(tmp_path, register, work=work)
    (standards / "proyek.yaml").write_text(f"nama: Kabupaten Contoh\naturan:\n  {rule}: mati\n")
    outcome = call(tmp_path)
    assert outcome.status == 1
    assert f"[{rule}]" in outcome.out
    assert not (standards / "dinas/penetapan").exists()


@pytest.mark.parametrize(
    ("spoil", "rule"),
    [
        (lambda folder: shutil.rmtree(folder / "rancangan"), "rancangan-belum-dibekukan"),
        (lambda folder: (folder / "masukan.yaml").unlink(), "register-masukan-tidak-ada"),
        (
            lambda folder: (folder / "masukan.yaml").write_text("masukan: ~\n"),
            "daftar-masukan-kosong",
        ),
        (lambda folder: (folder / "forum.yaml").write_text("forum: [\n"), "kurung-tidak-ditutup"),
        (
            lambda folder: (folder / "masukan.yaml").write_text("- kode: [\n"),
            "kurung-tidak-ditutup",
        ),
    ],
)
def test_a_forum_that_cannot_be_judged_keeps_the_gate_open(
    spoil: Callable[[Path], object], rule: str, ready: Path
) -> None:
    spoil(ready / "standards/dinas/fkp/2026-01-02")
    outcome = call(ready)
    assert outcome.status == 1
    assert f"[{rule}]" in outcome.out


@pytest.mark.parametrize(
    ("text", "rule"),
    [(None, "register-masukan-tidak-ada"), ("masukan: ~\n", "daftar-masukan-kosong")],
)
def test_inputs_do_not_vanish_with_their_file_though_the_project_silences_it(
    text: str | None, rule: str, tmp_path: Path
) -> None:
    standards = write_forum(tmp_path, "", work=BASE, files={"unit.yaml": UNIT + PLEDGE})
    assert call(tmp_path, "--uji").status == 0
    (standards / "proyek.yaml").write_text(f"nama: Kabupaten Contoh\naturan:\n  {rule}: mati\n")
    file = standards / "dinas/fkp/2026-01-02/masukan.yaml"
    file.unlink() if text is None else file.write_text(text)
    outcome = call(tmp_path)
    assert outcome.status == 1
    assert f"Belum beres: {rule} (1): " in outcome.out
    assert "masukan.yaml dari cadangan atau Git" in outcome.out
    assert not (standards / "dinas/penetapan").exists()


def test_what_a_file_manager_left_in_the_frozen_draft_keeps_nobody_from_enacting(
    ready: Path,
) -> None:
    for name in (".DS_Store", "Thumbs.db", "desktop.ini"):
        (ready / "standards/dinas/fkp/2026-01-02/rancangan/dinas" / name).write_bytes(b"\0")
    outcome = call(ready)
    assert outcome.status == 0
    assert "Thumbs" not in outcome.shown


def test_what_a_forum_left_open_about_other_services_does_not_matter(tmp_path: Path) -> None:
    forum = FORUM.replace("[layanan]", "[layanan, lain]")
    lain = other("Pengesahan")
    copy = frozen(
        "fkp/2026-01-02/rancangan", {"unit.yaml": UNIT, "layanan.yaml": BASE, "lain.yaml": lain}
    )
    register = f"{ANSWERED}- kode: m-02\n  terhadap: lain/biaya\n  unsur: media\n  isi: Mahal\n"
    changed_too = lain.replace("Pengesahan Kartu", "Pengesahan Surat")
    files = {**copy, "lain.yaml": changed_too, "unit.yaml": UNIT + PLEDGE}
    standards = write_forum(tmp_path, register, forum=forum, work=LONGER, files=files)
    assert call(tmp_path, "--uji").status == 1
    assert call(tmp_path, "--uji", "--layanan", "lain").status == 1
    assert call(tmp_path, "--layanan", "layanan").status == 0
    names = [path.name for path in (standards / "dinas/penetapan").rglob("*.yaml")]
    assert "lain.yaml" not in names
    general = register.replace("  terhadap: lain/biaya\n", "")
    (standards / "dinas/fkp/2026-01-02/masukan.yaml").write_text(general)
    again = standar(*CALL[:-1], "2026-07-02", "--uji", "--layanan", "layanan", cwd=tmp_path)
    assert again.status == 0  # the forum is behind it: a decree has followed


def test_a_forum_at_which_nobody_was_or_spoke_is_none(tmp_path: Path) -> None:
    bare = FORUM.partition("peserta:")[0]
    standards = write_forum(tmp_path, "", forum=bare, files={"unit.yaml": UNIT + PLEDGE})
    (standards / "proyek.yaml").write_text(
        "nama: Kabupaten Contoh\naturan: {peserta-belum-dicatat: mati, forum-tanpa-masukan: mati}\n"
    )
    outcome = call(tmp_path)
    assert outcome.status == 1
    assert "Belum beres: peserta-belum-dicatat (1): tulis banyaknya peserta" in outcome.out
    assert "Belum beres: forum-tanpa-masukan (1): catat masukannya" in outcome.out
    assert not (standards / "dinas/penetapan").exists()
    (standards / "dinas/fkp/2026-01-02/forum.yaml").write_text(FORUM)
    assert call(tmp_path, "--uji").status == 0


def test_a_draft_that_was_lost_is_to_be_brought_back_not_made_anew(ready: Path) -> None:
    shutil.rmtree(ready / "standards/dinas/fkp/2026-01-02/rancangan")
    outcome = call(ready)
    assert "kembalikan folder rancangan dari cadangan atau Git" in outcome.out
    assert "fkp buka" not in outcome.out


def test_a_forum_on_the_very_day_of_the_decree_is_worth_a_note(ready: Path) -> None:
    outcome = standar(*CALL[:-1], "2026-01-02", "--uji", cwd=ready)
    assert outcome.status == 0
    assert "Catatan: forum dinas/fkp/2026-01-02 diadakan pada hari penetapannya" in outcome.out


def test_after_the_decree_the_forum_says_that_its_standards_are_in_force(ready: Path) -> None:
    assert "sedang dibahas" in standar("fkp", "status", cwd=ready).out
    assert call(ready).status == 0
    told = standar("fkp", "status", cwd=ready).out
    assert "Standar: Berlaku sejak 2 Juni 2026" in told
    assert "sudah ditetapkan sesudah forum ini" in told


def test_without_a_forum_a_reason_is_asked_for_and_written_down(tmp_path: Path) -> None:
    standards = write_project(
        tmp_path, {"dinas/unit.yaml": UNIT + PLEDGE, "dinas/layanan.yaml": BASE}
    )
    outcome = call(tmp_path)
    same_as_golden("tetapkan/tanpa-forum.txt", outcome.shown)
    assert not (standards / "dinas/penetapan").exists()
    assert call(tmp_path, "--tanpa-forum", " ").status == 2
    reason = "Hanya salah ketik: “biaya” # bukan isi"
    assert call(tmp_path, "--tanpa-forum", reason).status == 0
    written = (standards / "dinas/penetapan/2026-06-02/sk.yaml").read_text(encoding="utf-8")
    assert f'tanpa_forum: "{reason}"' in written
    assert "tanpa_forum" not in standar("periksa", cwd=tmp_path).out


def test_an_unchanged_standard_is_enacted_again_without_another_forum(ready: Path) -> None:
    assert call(ready).status == 0
    again = standar(*CALL[:-1], "2026-08-01", "--uji", cwd=ready)
    assert again.status == 0
    assert "sudah ditetapkan dengan 140/12/SK/2026, yang belum dicabut" in again.out
    file = ready / "standards/dinas/layanan.yaml"
    file.write_text(BASE, encoding="utf-8")
    changed = standar(*CALL[:-1], "2026-08-01", "--uji", cwd=ready)
    assert changed.status == 1
    assert "dinas/layanan belum dibahas" in changed.out


def test_a_record_is_never_overwritten_and_days_go_forward(ready: Path) -> None:
    assert call(ready).status == 0
    before = tree(ready)
    assert "sudah ada dan tidak diubah" in call(ready).out
    back = standar(*CALL[:-1], "2026-05-01", cwd=ready)
    assert (back.status, "sesudah 1 Mei 2026" in back.out) == (1, True)
    assert tree(ready) == before


def test_a_unit_enacts_what_is_below_it_but_not_the_counters_of_others(tmp_path: Path) -> None:
    stall = "nama: Gerai Contoh\ngerai: {mpp: dinas, instansi_asal: Kantor Lain}\n"
    files: dict[str, str | bytes] = {
        "dinas/unit.yaml": UNIT + PLEDGE,
        "dinas/upt/unit.yaml": UNIT, "dinas/upt/layanan.yaml": BASE,
        "dinas/gerai/unit.yaml": stall, "dinas/gerai/dalam/unit.yaml": UNIT,
        "dinas/gerai/lain.yaml": other("Pengesahan"), "dinas/gerai/dalam/x.yaml": BASE,
    }  # fmt: skip
    standards = write_project(tmp_path, files)
    outcome = call(tmp_path, "--tanpa-forum", "Uji")
    assert outcome.status == 0, outcome.shown
    record = standards / "dinas/penetapan/2026-06-02"
    assert "layanan: [upt/layanan]" in (record / "sk.yaml").read_text(encoding="utf-8")
    assert not list((record / "standar").rglob("gerai"))


@pytest.mark.parametrize(
    "given",
    [
        ("--nomor", ""), ("--nomor", "   "), ("--pejabat", "..."), ("--layanan", "tidak-ada"),
        ("--layanan", "../../etc/passwd"), ("--tanggal", "kemarin"), ("--tanggal", "2026-13-01"),
    ],
)  # fmt: skip
def test_a_misuse_is_told_and_nothing_is_written(given: tuple[str, str], ready: Path) -> None:
    before = tree(ready)
    outcome = call(ready, *given)
    assert (outcome.status, outcome.out) == (2, "")
    assert outcome.err.startswith("standar")
    assert tree(ready) == before


@pytest.mark.parametrize(
    "text", ["a: [b", "x # y", "'\"", "- 1\n- 2", "\tTAB", "&a *b", "\x1b[31m"]
)
def test_any_words_come_back_as_they_were_given(text: str, ready: Path) -> None:
    given = ("--pejabat", text, "--tentang", text, "--mencabut", text)
    assert call(ready, *given).status in (0, 2)
    for file in (ready / "standards").rglob("sk.yaml"):
        found = [d.rule for d in check_paths([file]).diagnostics if d.severity.kata == "galat"]
        assert "kurung-tidak-ditutup" not in found
        assert "kunci-tidak-dikenal" not in found


def test_a_unit_without_a_head_needs_an_office_that_signs(tmp_path: Path) -> None:
    unit = UNIT.replace("pimpinan: Kepala Dinas\n", "")
    write_project(tmp_path, {"dinas/unit.yaml": unit, "dinas/layanan.yaml": BASE})
    assert call(tmp_path, "--tanpa-forum", "Uji").err == "standar: Isi --pejabat.\n"
    outside = tmp_path / "lain"
    outside.mkdir()
    shutil.rmtree(tmp_path / "standards")
    assert "standar baru proyek" in call(outside).err
