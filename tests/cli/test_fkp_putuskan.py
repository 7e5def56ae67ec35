"""`standar fkp putuskan`: keputusan ditulis di tempatnya, dan yang belum beres ditolak."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.proyek_fkp import FORUM, bytes_of, fkp, noted, opened, process, register
from tests.cli.terminal import talk

FIRST = "  terhadap: surat/jangka_waktu # yang ini\n  isi: Terlalu lama\n"
SECOND = "  isi: Terlalu lama sekali\n"
THIRD = "  isi: Loketnya jauh\n  keputusan: ditolak\n  tanggapan: Belum ada dana.\n"
ANSWER = "Kami persingkat: 1 hari # mulai besok"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    opened(tmp_path)
    noted(tmp_path, FIRST, SECOND, THIRD)
    with (tmp_path / FORUM / "forum.yaml").open("a", encoding="utf-8") as file:
        file.write("perubahan_lain: []\n")
    return tmp_path


def test_a_decision_is_written_into_its_input_and_nothing_else_changes(root: Path) -> None:
    before = (root / FORUM / "masukan.yaml").read_text(encoding="utf-8")
    outcome = process(
        root, "putuskan", "m-01", "diterima", "--tanggapan", ANSWER, "--gabung", "m-02",
        "--per", "2025-11-10",
    )  # fmt: skip
    assert (outcome.status, outcome.err) == (0, "")
    assert outcome.out == (
        "Masukan m-01 diputuskan: Diterima.\nKeadaan sekarang: menunggu perubahan.\n"
    )
    first = register(root)[0]
    assert first | {"sidik": ""} == {
        "kode": "m-01", "unsur": "pengguna", "terhadap": "surat/jangka_waktu",
        "isi": "Terlalu lama", "keputusan": "diterima", "tanggapan": ANSWER,
        "diputus": "2025-11-10", "gabung": ["m-02"], "sidik": "",
    }  # fmt: skip
    after = (root / FORUM / "masukan.yaml").read_text(encoding="utf-8")
    rows = before.splitlines()
    assert [row for row in after.splitlines() if row in rows] == rows


def test_what_is_decided_needs_another_look_when_its_part_changes(root: Path) -> None:
    fkp(root, "putuskan", "m-01", "ditolak", "--tanggapan", "Ini sudah paling singkat.")
    assert fkp(root, "status", "--format", "json").out.count('"perlu-ditinjau": 0') == 1
    file = root / "standards/setda/surat.yaml"
    file.write_text(file.read_text().replace("1 hari kerja", "9 hari kerja"))
    assert fkp(root, "status", "--format", "json").out.count('"perlu-ditinjau": 1') == 1
    again = fkp(
        root,
        "putuskan",
        "m-01",
        "ditunda",
        "--tanggapan",
        "Kami hitung dahulu biayanya.",
        "--ganti",
    )
    assert again.out.endswith("Keadaan sekarang: dijawab.\n")
    assert register(root)[0]["keputusan"] == "ditunda"


def test_follow_up_must_stand_in_the_forum(root: Path) -> None:
    file = root / FORUM / "forum.yaml"
    work = "tindak_lanjut:\n  - kode: loket\n    kegiatan: Menambah loket\n"
    more = "    penanggung_jawab: Kepala Bagian\n    tenggat: 2099-01-01\n"
    file.write_text(file.read_text().replace("tindak_lanjut: []\n", work + more))
    arguments = ("putuskan", "m-02", "diterima", "--tanggapan", "Kami tambah satu loket.")
    wrong = fkp(root, *arguments, "--tindak-lanjut", "lokett")
    assert wrong.err == "standar: Tidak ada tindak lanjut lokett di forum.yaml. Yang ada: loket.\n"
    outcome = fkp(root, *arguments, "--tindak-lanjut", "loket")
    assert outcome.out.endswith("Keadaan sekarang: sedang ditindaklanjuti.\n")
    assert register(root)[1]["tindak_lanjut"] == ["loket"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "Sebutkan masukan dan keputusannya, misalnya: m-03 diterima"),
        (("m-01", "diterima"), "Setiap keputusan disertai alasannya bagi masyarakat"),
        (("m-01", "diterima", "--tanggapan", " "), "Setiap keputusan disertai alasannya"),
        (
            ("m-9", "diterima", "--tanggapan", ANSWER),
            "Tidak ada masukan m-9. Yang ada: m-01, m-02, dan m-03.",
        ),
        (("m-01", "diterma", "--tanggapan", ANSWER), "Maksudnya diterima?"),
        (("m-01", "ditolak", "--tanggapan", "..."), "dalam empat kata atau lebih"),
        (("m-01", "ditolak", "--tanggapan", "Tidak."), "Tulis apa yang dilakukan, atau mengapa"),
        (("a", "b", "c", "diterima"), "Urutannya: [FORUM] KODE KEPUTUSAN"),
        (("m-03", "diterima", "--tanggapan", ANSWER), "sudah diputuskan: Ditolak."),
        (("m-01", "diterima", "--tanggapan", ANSWER, "--gabung", "m-01"), "dengan dirinya sendiri"),
        (("m-01", "diterima", "--tanggapan", ANSWER, "--gabung", "m-03"), "m-03 sudah diputuskan"),
        (
            ("m-01", "diterima", "--tanggapan", ANSWER, "--gabung", "m-77"),
            "Tidak ada masukan m-77.",
        ),
        (("m-01", "diterima", "--per", "kemarin"), "bukan tanggal"),
    ],
)
def test_misuse_is_explained_and_nothing_is_written(
    root: Path, arguments: tuple[str, ...], said: str
) -> None:
    before = bytes_of(root)
    outcome = fkp(root, "putuskan", *arguments)
    assert (outcome.status, outcome.out) == (2, "")
    assert said in outcome.err
    assert bytes_of(root) == before


@pytest.mark.parametrize(
    "words",
    [
        ("Diterima-Sebagian",),
        ("diterima sebagian",),
        ("diterima", "sebagian"),
        ("DITERIMA_SEBAGIAN",),
    ],
)
def test_a_decision_may_be_written_as_people_do(root: Path, words: tuple[str, ...]) -> None:
    assert fkp(root, "putuskan", "m-01", *words, "--tanggapan", ANSWER).status == 0
    assert register(root)[0]["keputusan"] == "diterima-sebagian"


@pytest.mark.parametrize("code", ["M-01", "m-1", "m01", "m 1"])
def test_a_code_may_be_written_as_people_do(root: Path, code: str) -> None:
    answer = ("--tanggapan", ANSWER, "--gabung", "M-2")
    assert fkp(root, "putuskan", code, "diterima", *answer).status == 0
    assert register(root)[0]["gabung"] == ["m-02"]
    assert "Dilepas dari masukan m-01: m-02." in fkp(root, "putuskan", code, "--lepas", "m2").out


def test_a_slip_in_the_last_question_does_not_lose_the_answer(root: Path) -> None:
    status, shown = talk(
        root, "m-01\n", "ditunda\n", "Kami hitung dahulu biayanya.\n", "\n", "m-77, m-01\n",
        "M-2\n", "\n", arguments=("putuskan",),
    )  # fmt: skip
    assert status == 0, shown
    assert "Bukan masukan lain di forum ini: m-77 dan m-01." in shown
    assert register(root)[0]["gabung"] == ["m-02"]


def test_what_is_answered_with_another_is_decided_there(root: Path) -> None:
    answer = ("--tanggapan", ANSWER)
    assert fkp(root, "putuskan", "m-01", "ditunda", *answer, "--gabung", "m-02").status == 0
    for code, more, said in (
        ("m-02", (), "Masukan m-02 dijawab bersama m-01. Putuskan m-01."),
        ("m-03", ("--ganti", "--gabung", "m-02"), "Masukan m-02 dijawab bersama m-01."),
        ("m-03", ("--ganti", "--gabung", "m-01"), "Masukan m-01 sudah diputuskan"),
    ):
        outcome = fkp(root, "putuskan", code, "diterima", *answer, *more)
        assert outcome.status == 2
        assert said in outcome.err


def test_questions_show_the_input_and_ask_for_the_reason(root: Path) -> None:
    status, shown = talk(
        root, "1\n", "ditunda\n", "Kami hitung dahulu biayanya.\n", "\n", "m-02\n", "\n",
        arguments=("putuskan",),
    )  # fmt: skip
    assert status == 0, shown
    assert "Terlalu lama" in shown
    assert "m-03" not in shown
    first = register(root)[0]
    assert (first["keputusan"], first["tanggapan"]) == ("ditunda", "Kami hitung dahulu biayanya.")
    assert first["gabung"] == ["m-02"]


def test_what_somebody_decided_during_the_questions_is_not_overwritten(root: Path) -> None:
    def meanwhile() -> str:
        noted(
            root, f"{FIRST}  keputusan: ditolak\n  tanggapan: Ini sudah paling singkat.\n", SECOND
        )
        return "Kami hitung dahulu biayanya.\n"

    status, shown = talk(
        root, "1\n", "ditunda\n", meanwhile, "\n", "m-02\n", "\n", arguments=("putuskan",)
    )
    assert status == 2, shown
    assert "Masukan m-01 sudah diputuskan: Ditolak." in shown
    first, second = register(root)
    assert (first["keputusan"], first["tanggapan"]) == ("ditolak", "Ini sudah paling singkat.")
    assert "keputusan" not in second
