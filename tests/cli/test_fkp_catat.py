"""`standar fkp catat`: masukan dari pilihan baris perintah dan dari tanya jawab di terminal."""

from __future__ import annotations

from pathlib import Path

import pytest

from standar.cli.command import run
from standar.source.prose import clean
from tests.cli.proyek_fkp import DAY, FORUM, bytes_of, fkp, opened, process, register
from tests.process import standar

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


@pytest.mark.parametrize(
    "name",
    [f"setda/{ABOUT}", f"standards/setda/{ABOUT}/", f" {ABOUT} ", ABOUT.title()],
)
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
    assert "masukan.yaml:2 tidak terbaca. Tanda kutip yang dibuka" in outcome.err
    assert file.read_text() == "- kode: m-01\n  isi: 'terbuka\n"


@pytest.mark.parametrize("call", [("catat", "--isi", "x"), ("impor", "masukan.csv")])
def test_a_register_that_was_taken_away_is_not_begun_anew_with_the_same_codes(
    tmp_path: Path, call: tuple[str, ...]
) -> None:
    root = opened(tmp_path)
    (root / "masukan.csv").write_text("Masukan\nTerlalu lama\n")
    (root / FORUM / "masukan.yaml").unlink()
    outcome = fkp(root, *call)
    assert (outcome.status, outcome.out) == (2, "")
    assert f"{FORUM}/masukan.yaml tidak ada lagi. Kembalikan dari cadangan" in outcome.err
    assert not (root / FORUM / "masukan.yaml").exists()
    (root / FORUM / "masukan.yaml").touch()
    assert fkp(root, *call).status == 0


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
