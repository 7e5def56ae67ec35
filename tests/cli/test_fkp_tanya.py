"""Pertanyaan `standar fkp catat`: dengan jalan kembali, ringkasan, dan tanpa kehilangan apa pun."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.proyek_fkp import DAY, bytes_of, opened, register
from tests.cli.terminal import talk

ABOUT = "bagian-kesra/beasiswa/persyaratan"


def test_questions_lead_from_the_group_to_the_item(tmp_path: Path) -> None:
    root = opened(tmp_path)
    status, shown = talk(
        root, "1\n", "surat\n", "5 November 2025\n", "2\n", "1\n", "1\n",
        "Syaratnya terlalu banyak\n", "kata kami\n", "\n", "\n", "\n", "t\n",
    )  # fmt: skip
    assert status == 0, shown
    (found,) = register(root)
    assert (found["unsur"], found["kanal"], found["tanggal"]) == ("pengguna", "surat", "2025-11-05")
    assert str(found["terhadap"]).startswith("bagian-kesra/beasiswa/persyaratan/")
    assert found["isi"] == "Syaratnya terlalu banyak\nkata kami"
    assert "usulan" not in found


def test_one_can_go_back_and_answer_anew(tmp_path: Path) -> None:
    root = opened(tmp_path)
    status, shown = talk(
        root, "1\n", "b\n", "media\n", "99\n", "1\n", "\n", "isi\n", "\n", "\n", "\n", "t\n"
    )
    assert status == 0, shown
    assert "Tulis angka 1 sampai 5." in shown
    assert register(root) == [
        {"kode": "m-01", "tanggal": DAY, "unsur": "media", "kanal": "forum", "isi": "isi"}
    ]


def test_a_piece_of_a_name_is_enough_where_it_names_one(tmp_path: Path) -> None:
    root = opened(tmp_path)
    status, shown = talk(
        root, "0\n", "a\n", "wartawan\n", "massa\n", "\n", "\n", "isi\n", "\n", "\n", "\n", "t\n"
    )
    assert status == 0, shown
    assert shown.count("Ada beberapa yang cocok. Tulis angka 1 sampai 5.") == 1
    assert shown.count("Tulis angka 1 sampai 5.") == 3
    assert register(root)[0]["unsur"] == "media"


def test_who_goes_back_keeps_every_answer_by_enter_alone(tmp_path: Path) -> None:
    root = opened(tmp_path)
    answers = ["2\n", "2\n", "\n", "2\n", "1\n", "1\n", "isi\n", "kedua\n", "\n", "usul\n", "\n"]
    ways = ["b\n"] * 8 + ["\n"] * 9
    status, shown = talk(root, *answers, *ways, "t\n")
    assert status == 0, shown
    (found,) = register(root)
    assert str(found.pop("terhadap")).startswith("bagian-kesra/beasiswa/persyaratan/")
    assert found == {
        "kode": "m-01", "tanggal": DAY, "unsur": "akademisi", "kanal": "daring",
        "isi": "isi\nkedua", "usulan": "usul",
    }  # fmt: skip


def test_an_answer_can_be_taken_away_and_another_service_forgets_the_part(tmp_path: Path) -> None:
    root = opened(tmp_path)
    first = ["1\n", "\n", "2\n", "1\n", "1\n", "isi\n", "\n", "usul\n", "\n"]
    back = ["b\n", "-\n", "b\n", "b\n", "b\n", "b\n", "b\n", "1\n", "\n", "\n", "\n", "\n"]
    status, shown = talk(root, *first, *back, "t\n")
    assert status == 0, shown
    assert register(root) == [
        {"kode": "m-01", "tanggal": DAY, "unsur": "pengguna", "kanal": "forum",
         "terhadap": "surat", "isi": "isi"}
    ]  # fmt: skip


def test_the_whole_input_is_shown_in_words_before_it_is_saved(tmp_path: Path) -> None:
    root = opened(tmp_path)
    given = ("catat", "--unsur", "media", "--terhadap", ABOUT, "--terhadap", "surat/biaya")
    status, shown = talk(root, "\n", "isi\n", "\n", "\n", "\n", "t\n", arguments=given)
    assert status == 0, shown
    summary = shown.partition("Yang akan dicatat")[2].partition("Simpan masukan ini?")[0]
    assert [" ".join(row.split()) for row in summary.split("\n") if row.strip()] == [
        "Dari Media massa, di forum, 3 November 2025",
        "Tentang Penerbitan Kartu Keluarga › Persyaratan",
        "Pengesahan Kartu Keluarga › Biaya/tarif",
        "Isi isi",
        "Usulan tidak ada",
    ]


def test_one_input_follows_another_and_only_its_way_is_kept(tmp_path: Path) -> None:
    root = opened(tmp_path)
    first = ["1\n", "surat\n", "2025-11-07\n", "\n", "satu\n", "\n", "usul\n", "\n", "\n"]
    second = ["\n", "3\n", "\n", "\n", "\n", "dua\n", "\n", "\n", "\n"]
    status, shown = talk(root, *first, *second, "t\n")
    assert status == 0, shown
    assert "Selesai: 2 masukan dicatat, m-01 dan m-02." in shown
    assert register(root) == [
        {"kode": "m-01", "tanggal": "2025-11-07", "unsur": "pengguna", "kanal": "surat",
         "isi": "satu", "usulan": "usul"},
        {"kode": "m-02", "tanggal": "2025-11-07", "unsur": "instansi", "kanal": "surat",
         "isi": "dua"},
    ]  # fmt: skip


@pytest.mark.parametrize("way_out", ["x\n", "\x03", "\x04"])
def test_whoever_leaves_half_way_leaves_nothing_behind(tmp_path: Path, way_out: str) -> None:
    root = opened(tmp_path)
    before = bytes_of(root)
    status, shown = talk(root, "1\n", "1\n", "\n", way_out)
    assert status == 2
    assert "Dibatalkan; tidak ada yang ditulis." in shown
    assert "Traceback" not in shown
    assert bytes_of(root) == before


@pytest.mark.parametrize("way_out", ["x\n", "\x03", "\x04"])
def test_what_was_saved_stays_when_the_next_input_is_left(tmp_path: Path, way_out: str) -> None:
    root = opened(tmp_path)
    status, shown = talk(root, "1\n", "1\n", "\n", "isi\n", "\n", "\n", "\n", "\n", "2\n", way_out)
    assert status == 2
    assert "Masukan terakhir dibatalkan. Yang sudah dicatat tetap ada: m-01." in shown
    assert "tidak ada yang ditulis" not in shown
    assert [item["isi"] for item in register(root)] == ["isi"]


@pytest.mark.parametrize("way_out", ["t\n", "x\n", "\x03", "\x04"])
def test_every_way_out_is_good_once_all_is_saved(tmp_path: Path, way_out: str) -> None:
    root = opened(tmp_path)
    status, shown = talk(root, "1\n", "1\n", "\n", "isi\n", "\n", "\n", "\n", way_out)
    assert status == 0, shown
    assert [item["isi"] for item in register(root)] == ["isi"]


def test_what_the_call_says_is_not_asked(tmp_path: Path) -> None:
    root = opened(tmp_path)
    given = ("catat", "--unsur", "media", "--kanal", "forum", "--terhadap", "surat")
    status, shown = talk(root, "isi\n", "\n", "usul\n", "\n", "\n", "t\n", arguments=given)
    assert status == 0, shown
    assert register(root)[0] | {"tanggal": ""} == {
        "kode": "m-01", "tanggal": "", "unsur": "media", "kanal": "forum", "terhadap": "surat",
        "isi": "isi", "usulan": "usul",
    }  # fmt: skip
