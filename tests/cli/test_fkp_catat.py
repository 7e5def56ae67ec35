"""`standar fkp catat`: masukan dari pilihan baris perintah dan dari tanya jawab di terminal."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from standar.cli.command import run
from standar.source.prose import clean
from tests.cli.proyek_fkp import DAY, FORUM, bytes_of, fkp, opened, process, register
from tests.process import ROOT, standar

ABOUT = "bagian-kesra/beasiswa/persyaratan"


def test_an_input_is_appended_under_the_next_code(tmp_path: Path) -> None:
    root = opened(tmp_path)
    head = (root / FORUM / "masukan.yaml").read_text(encoding="utf-8")
    first = process(
        root, "catat", "--isi", "Syaratnya: terlalu # banyak", "--usulan", "satu\ndua",
        "--unsur", "akademisi", "--kanal", "surat", "--terhadap", ABOUT, "--tanggal", "2025-11-05",
    )  # fmt: skip
    assert (first.status, first.err) == (0, "")
    assert first.out == f"Dicatat sebagai m-01 di {FORUM}/masukan.yaml\n"
    assert process(root, "catat", f"setda/{DAY}", "--isi", "-").status == 0
    assert register(root) == [
        {
            "kode": "m-01", "tanggal": "2025-11-05", "unsur": "akademisi", "kanal": "surat",
            "terhadap": ABOUT, "isi": "Syaratnya: terlalu # banyak", "usulan": "satu\ndua",
        },
        {"kode": "m-02", "tanggal": DAY, "kanal": "forum", "isi": "-"},
    ]  # fmt: skip
    assert (root / FORUM / "masukan.yaml").read_text(encoding="utf-8").startswith(head)


@pytest.mark.parametrize(
    "text", ["- a\n- b", "'", '"\\', "a: b # c", "null", "50.000", "é😀 漢字", " \t x \t\n",
             "\x1b[31mx", "@x", "%x", "* y", "kata " * 60, "a\r\nb\rc", "{{ x }}", "<script>"],
)  # fmt: skip
def test_any_text_reads_back_the_same(
    tmp_path: Path, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = opened(tmp_path)
    monkeypatch.chdir(root)
    assert run(["fkp", "catat", f"--isi={text}", f"--usulan={text}"]) == 0
    (found,) = register(root)
    assert (found["isi"], found["usulan"]) == (clean(text), clean(text))


@pytest.mark.parametrize("name", [f"setda/{ABOUT}", f"standards/setda/{ABOUT}/", f" {ABOUT} "])
def test_addresses_are_written_as_seen_from_the_unit(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = opened(tmp_path)
    monkeypatch.chdir(root)
    assert run(["fkp", "catat", "--isi", "x", "--terhadap", name, "--terhadap", "surat"]) == 0
    assert register(root)[0]["terhadap"] == [ABOUT, "surat"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "Sebutkan yang disampaikan: --isi"),
        (("--isi", "  "), "Isi masukan masih kosong."),
        (("--isi", "x", "--terhadap", "bagian-kesra/beasiswa/syarat"), "Maksudnya bagian-kesra/"),
        (("--isi", "x", "--terhadap", "beasiswa/biaya"), "Maksudnya bagian-kesra/beasiswa/biaya"),
        (("--isi", "x", "--unsur", "warga"), "pilihan 'warga' tidak ada"),
        (("2025-11-04", "--isi", "x"), f"Tidak ada forum 2025-11-04. Maksudnya setda/{DAY}?"),
    ],
)
def test_misuse_is_explained_and_nothing_is_written(
    tmp_path: Path, arguments: tuple[str, ...], said: str
) -> None:
    root = opened(tmp_path)
    before = bytes_of(root)
    outcome = fkp(root, "catat", *arguments)
    assert (outcome.status, outcome.out) == (2, "")
    assert said in outcome.err
    assert bytes_of(root) == before


def test_a_register_that_cannot_be_read_stays_as_it_is(tmp_path: Path) -> None:
    root = opened(tmp_path)
    file = root / FORUM / "masukan.yaml"
    file.write_text("- kode: m-01\n  isi: 'terbuka\n")
    outcome = fkp(root, "catat", "--isi", "x")
    assert (outcome.status, outcome.out) == (2, "")
    assert "masukan.yaml:2 tidak terbaca. Lihat: standar periksa" in outcome.err
    assert file.read_text() == "- kode: m-01\n  isi: 'terbuka\n"


@pytest.mark.parametrize("comment", ["", "  # dua kali"])
def test_a_code_used_twice_is_told_at_the_second_and_findings_stay_with_theirs(
    tmp_path: Path, comment: str
) -> None:
    root = opened(tmp_path)
    decided = "  isi: Dua\n  unsur: media\n  keputusan: ditolak\n"
    text = f"- kode: m-01\n  isi: Satu\n  unsur: media\n- kode: m-01{comment}\n{decided}"
    (root / FORUM / "masukan.yaml").write_text(text)
    said = standar("periksa", f"{FORUM}/masukan.yaml", cwd=root).out
    assert "masukan.yaml:4:3" in said
    assert "kode-ganda" in said
    assert "masukan.yaml:7:14" in said, said


def test_words_of_citizens_are_not_corrected_but_those_of_the_office_are(tmp_path: Path) -> None:
    root = opened(tmp_path)
    text = "- kode: m-01\n  isi: Mohon ijin  di permudah\n  tanggapan: Soal ijin kami atur.\n"
    (root / FORUM / "masukan.yaml").write_text(text)
    said = standar("periksa", f"{FORUM}/masukan.yaml", cwd=root).out
    assert "masukan.yaml:2:8" not in said
    assert "masukan.yaml:2:" not in said
    assert "ejaan-tidak-baku" in said


def test_codes_are_never_used_again(tmp_path: Path) -> None:
    root = opened(tmp_path)
    (root / FORUM / "masukan.yaml").write_text("- kode: m-02\n  isi: x\n  gabung: [m-41]\n")
    assert "m-42" in fkp(root, "catat", "--isi", "y").out


def test_numbers_of_persons_are_told_after_they_are_written(tmp_path: Path) -> None:
    root = opened(tmp_path)
    said = fkp(root, "catat", "--isi", "Hubungi saya di 0812-0000-0101, NIK 3301014108900001").out
    assert "Periksa m-01: tampaknya memuat nomor telepon dan NIK." in said


# --- questions -----------------------------------------------------------------------------------


def talk(
    root: Path, *answers: str | Callable[[], str], arguments: tuple[str, ...] = ("catat",)
) -> tuple[int, str]:
    """The status and all that was shown, with a person at the terminal who gives these answers."""
    ours, theirs = pty.openpty()
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8", "TERM": "dumb"}
    process = subprocess.Popen(
        [sys.executable, "-m", "standar.cli", "fkp", *arguments],
        cwd=root, env=environment, stdin=theirs, stdout=theirs, stderr=theirs, close_fds=True,
        start_new_session=True, preexec_fn=lambda: os.close(os.open(os.ttyname(0), os.O_RDWR)),
    )  # fmt: skip
    os.close(theirs)
    shown, left = b"", list(answers)
    while True:
        try:
            found = os.read(ours, 4096)
        except OSError:
            break
        if not found:
            break
        shown += found
        if left and (found.rstrip(b" ").endswith((b":", b">"))):
            answer = left.pop(0)
            os.write(ours, (answer if isinstance(answer, str) else answer()).encode())
    os.close(ours)
    assert left == []
    return process.wait(timeout=30), shown.decode()


def test_questions_lead_from_the_group_to_the_item(tmp_path: Path) -> None:
    root = opened(tmp_path)
    status, shown = talk(
        root, "1\n", "surat\n", "2\n", "1\n", "1\n", "Syaratnya terlalu banyak\n", "kata kami\n",
        "\n", "\n", "\n",
    )  # fmt: skip
    assert status == 0, shown
    (found,) = register(root)
    assert found["unsur"] == "pengguna"
    assert found["kanal"] == "surat"
    assert str(found["terhadap"]).startswith("bagian-kesra/beasiswa/persyaratan/")
    assert found["isi"] == "Syaratnya terlalu banyak\nkata kami"
    assert "usulan" not in found


def test_one_can_go_back_and_answer_anew(tmp_path: Path) -> None:
    root = opened(tmp_path)
    status, shown = talk(
        root, "1\n", "b\n", "media\n", "99\n", "1\n", "\n", "isi\n", "\n", "\n", "\n"
    )
    assert status == 0, shown
    assert "Tulis angka 1 sampai 5." in shown
    assert register(root) == [
        {"kode": "m-01", "tanggal": DAY, "unsur": "media", "kanal": "forum", "isi": "isi"}
    ]


@pytest.mark.parametrize("way_out", ["x\n", "\x03", "\x04"])
def test_whoever_leaves_half_way_leaves_nothing_behind(tmp_path: Path, way_out: str) -> None:
    root = opened(tmp_path)
    before = bytes_of(root)
    status, shown = talk(root, "1\n", "1\n", "\n", way_out)
    assert status == 2
    assert "Dibatalkan; tidak ada yang ditulis." in shown or "Dihentikan." in shown
    assert "Traceback" not in shown
    assert bytes_of(root) == before


def test_what_the_call_says_is_not_asked(tmp_path: Path) -> None:
    root = opened(tmp_path)
    given = ("catat", "--unsur", "media", "--kanal", "surat", "--terhadap", "surat")
    status, shown = talk(root, "isi\n", "\n", "usul\n", "\n", "\n", arguments=given)
    assert status == 0, shown
    assert register(root)[0] | {"tanggal": ""} == {
        "kode": "m-01", "tanggal": "", "unsur": "media", "kanal": "surat", "terhadap": "surat",
        "isi": "isi", "usulan": "usul",
    }  # fmt: skip
