"""Lembar fasilitator: yang perlu dikerjakan, masukan di samping perubahan, dan saringannya."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from standar.fkp.forum import read_forums
from standar.project.layout import discover
from standar.view.bacaan import Bacaan
from standar.view.blocks import Compared, words
from standar.view.fasilitator import Lembar, Perkara, lembar
from standar.view.perubahan_warga import Tautan
from tests.page_words import all_words, flat
from tests.site.proyek_forum import DAY, FOLDER, FORUM, REGISTER, with_forum


def sheet(root: Path) -> Lembar:
    (forum,) = read_forums(discover(root, root / "standards"))
    return lembar(Bacaan(forum, Tautan("", {}), date(2026, 2, 2)))


def entries(value: Lembar) -> dict[str, Perkara]:
    return {entry.kode: entry for _, group in value.kelompok for entry in group}


def work(value: Lembar) -> str:
    return flat(" ".join(all_words(value.kerja)))


def test_what_is_left_to_do_stands_first_with_its_place(tmp_path: Path) -> None:
    said = work(sheet(with_forum(tmp_path)))
    assert "m-06: “apakah surat permohonan boleh dikirim lewat surel?” putuskan dan jawab." in said
    assert f"{FOLDER}/fkp/{DAY}/masukan.yaml, baris 39" in said
    assert "perubahan tanpa sebab: jangka waktu penyelesaian pada izin pemakaian aula" in said
    assert f"{FOLDER}/izin.yaml, baris 5" in said
    assert "membuka kanal surel pengaduan terlambat" in said
    assert "menambah kursi" not in said


def test_every_change_and_every_input_has_an_entry(tmp_path: Path) -> None:
    found = entries(sheet(with_forum(tmp_path)))
    assert [kode for kode in found if kode.startswith("m-")] == [f"m-0{n}" for n in range(1, 10)]
    others = [entry.judul for kode, entry in found.items() if kode.startswith("p-")]
    assert len(others) == 3
    assert all(any(isinstance(b, Compared) for b in found[f"p-{n}"].kanan) for n in (3, 6, 7))


def test_an_input_stands_beside_what_it_changed(tmp_path: Path) -> None:
    entry = entries(sheet(with_forum(tmp_path)))["m-07"]
    assert "cukup dua lembar" in flat(" ".join(all_words(entry.kiri)))
    (change,) = [block for block in entry.kanan if isinstance(block, Compared)]
    assert next(words(line) for line in change.before).endswith("(4 lembar)")
    assert ("meringankan", "meringankan") in entry.tanda


def test_entries_are_found_by_group_decision_state_service_and_component(tmp_path: Path) -> None:
    value = sheet(with_forum(tmp_path))
    assert entries(value)["m-01"].ciri == {
        "unsur": ("pengguna",),
        "keputusan": ("diterima",),
        "keadaan": ("sudah-dilaksanakan",),
        "layanan": ("dinas-uji/kartu",),
        "komponen": ("jangka_waktu",),
    }
    assert entries(value)["m-06"].ciri["keputusan"] == ("belum",)
    assert entries(value)["p-7"].ciri["keadaan"] == ("tanpa-sebab",)
    names = {one.nama: [value for value, _ in one.pilihan] for one in value.saringan}
    assert names["unsur"] == ["pengguna", "akademisi", "instansi", "masyarakat-sipil", "media"]
    assert "ditunda" not in names["keputusan"]
    for entry in entries(value).values():
        for name, given in entry.ciri.items():
            assert set(given) <= set(names[name]), (entry.kode, name)


def test_a_merged_input_leads_to_the_one_that_answers_it(tmp_path: Path) -> None:
    entry = entries(sheet(with_forum(tmp_path)))["m-04"]
    assert flat(" ".join(all_words(entry.kanan))) == "dijawab bersama m-01."


def test_when_all_is_done_it_says_so(tmp_path: Path) -> None:
    bare = f"forum: Forum\ntanggal: {DAY}\nmembahas: [izin]\n"
    value = sheet(with_forum(tmp_path, forum=bare, register="", changed=False))
    assert work(value) == "semua masukan terjawab, dan semua perubahan bersebab."
    assert value.kelompok == ()


def test_a_forum_that_ended_without_inputs_says_why(tmp_path: Path) -> None:
    bare = f"forum: Forum\ntanggal: {DAY}\nmembahas: [izin]\ntanpa_masukan: Semua setuju.\n"
    value = sheet(with_forum(tmp_path, forum=bare, register="", changed=False))
    assert work(value).startswith("forum ini berakhir tanpa masukan. semua setuju.")


def test_files_that_are_damaged_are_named_first(tmp_path: Path) -> None:
    copy = f"{FOLDER}/fkp/{DAY}/rancangan/dinas-uji/kartu.yaml"
    root = with_forum(
        tmp_path, register=REGISTER + "  nama: Budi\n", more={copy: "layanan: Lain\n"}
    )
    said = work(sheet(root))
    assert "masukan.yaml belum terbaca seluruhnya" in said
    assert "tidak cocok lagi dengan sidik.txt: dinas-uji/kartu.yaml" in said


def test_a_follow_up_without_owner_is_work(tmp_path: Path) -> None:
    forum = FORUM.replace("penanggung_jawab: Kepala Subbagian Umum,\n     ", "")
    said = work(sheet(with_forum(tmp_path, forum=forum.replace("2026-01-31", "2027-01-31"))))
    assert "membuka kanal surel pengaduan lengkapi penanggung jawab dan tenggat." in said


def test_the_entries_are_counted_by_what_they_are(tmp_path: Path) -> None:
    value = sheet(with_forum(tmp_path / "a"))
    assert value.isi == "12 butir: 9 masukan dan 3 perubahan tanpa masukan"
    assert sheet(with_forum(tmp_path / "b", changed=False)).isi == "9 butir: 9 masukan"
