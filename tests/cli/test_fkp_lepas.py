"""`standar fkp putuskan --lepas`: gabungan dan tindak lanjut sebuah keputusan ditarik kembali."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.proyek_fkp import FORUM, bytes_of, fkp, noted, opened, register
from tests.cli.terminal import talk

FIRST = (
    "  isi: Loketnya jauh\n  keputusan: diterima # ya\n  tanggapan: Kami tambah satu loket lagi.\n"
    "  diputus: 2025-11-10\n  gabung: [m-02, m-03] # sama\n"
    "  tindak_lanjut:\n    - loket # yang ini\n    - papan\n"
)
WORKS = """tindak_lanjut:
  - kode: loket
    kegiatan: Menambah loket
    penanggung_jawab: Kepala Bagian
    tenggat: 2099-01-01
  - kode: papan
    kegiatan: Memasang papan
    penanggung_jawab: Kepala Bagian
    tenggat: 2099-01-01
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    opened(tmp_path)
    noted(tmp_path, FIRST, "  isi: Dua\n", "  isi: Tiga\n")
    file = tmp_path / FORUM / "forum.yaml"
    file.write_text(file.read_text().replace("tindak_lanjut: []\n", WORKS))
    return tmp_path


def test_a_merged_input_is_released_and_the_decision_stays_as_written(root: Path) -> None:
    before = (root / FORUM / "masukan.yaml").read_text()
    outcome = fkp(root, "putuskan", "m-01", "--lepas", "m-02")
    assert (outcome.status, outcome.err) == (0, "")
    assert outcome.out == (
        "Dilepas dari masukan m-01: m-02.\nMasukan m-02 kini menunggu keputusannya sendiri.\n"
        "Keadaan sekarang: sedang ditindaklanjuti.\n"
    )
    after = (root / FORUM / "masukan.yaml").read_text()
    assert after == before.replace("[m-02, m-03]", "[m-03]")


def test_a_follow_up_is_released_with_its_line_alone(root: Path) -> None:
    before = (root / FORUM / "masukan.yaml").read_text()
    assert fkp(root, "putuskan", "m-01", "--lepas", "loket").status == 0
    after = (root / FORUM / "masukan.yaml").read_text()
    assert after == before.replace("    - loket # yang ini\n", "")


@pytest.mark.parametrize("words", [("gabung", "tindak-lanjut"), ("m-02,m-03", "papan,loket")])
def test_all_of_a_kind_goes_with_its_key(root: Path, words: tuple[str, str]) -> None:
    outcome = fkp(root, "putuskan", "m-01", "--lepas", words[0], "--lepas", words[1])
    assert outcome.out.startswith("Dilepas dari masukan m-01: m-02, m-03, loket, dan papan.\n")
    assert outcome.out.endswith("Keadaan sekarang: menunggu perubahan.\n")
    assert set(register(root)[0]) == {
        "kode", "unsur", "isi", "keputusan", "tanggapan", "diputus"
    }  # fmt: skip


def test_a_new_decision_can_release_in_the_same_call(root: Path) -> None:
    outcome = fkp(
        root, "putuskan", "m-01", "ditolak", "--tanggapan", "Loketnya sudah cukup tahun ini.",
        "--ganti", "--lepas", "gabung", "--lepas", "loket,papan", "--per", "2025-11-12",
    )  # fmt: skip
    assert outcome.status == 0, outcome.shown
    assert register(root)[0] == {
        "kode": "m-01", "unsur": "pengguna", "isi": "Loketnya jauh", "keputusan": "ditolak",
        "tanggapan": "Loketnya sudah cukup tahun ini.", "diputus": "2025-11-12",
    }  # fmt: skip
    assert fkp(root, "putuskan", "m-02", "ditolak", "--tanggapan", "Sudah cukup untuk kini.")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("m-01", "--lepas", "m-09"), "tidak ada m-09 yang dapat dilepas. Yang ada: loket, m-02"),
        (("m-02", "--lepas", "gabung"), "Pada masukan m-02 tidak ada gabung yang dapat dilepas."),
        (("m-09", "--lepas", "m-02"), "Tidak ada masukan m-09."),
        (("m-01", "ditolak", "--lepas", "m-02"), "Setiap keputusan disertai alasannya"),
    ],
)
def test_what_does_not_belong_to_it_is_named_and_nothing_is_written(
    root: Path, arguments: tuple[str, ...], said: str
) -> None:
    before = bytes_of(root)
    outcome = fkp(root, "putuskan", *arguments)
    assert (outcome.status, outcome.out) == (2, "")
    assert said in outcome.err
    assert bytes_of(root) == before


def test_deciding_anew_offers_what_was_decided_and_keeps_it_by_enter_alone(root: Path) -> None:
    before = register(root)[0]
    status, shown = talk(
        root, "m-01\n", "\n", "\n", "\n", "\n", "\n", arguments=("putuskan", "--ganti")
    )
    assert status == 0, shown
    assert "Enter: Diterima" in shown
    assert "  Kami tambah satu loket lagi." in shown
    after = register(root)[0]
    assert after | {"diputus": "", "sidik": ""} == before | {"diputus": "", "sidik": ""}


def test_what_is_not_named_again_is_released(root: Path) -> None:
    status, shown = talk(
        root, "\n", "\n", "m-03\n", "-\n", "\n", arguments=("putuskan", "m-01", "--ganti")
    )
    assert status == 0, shown
    assert register(root)[0]["gabung"] == ["m-03"]
    assert "tindak_lanjut" not in register(root)[0]
