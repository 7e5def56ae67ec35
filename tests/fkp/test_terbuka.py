"""Forum bagi umum: teksnya disamarkan, jejaknya tetap."""

from __future__ import annotations

from pathlib import Path

from standar.fkp.forum import ForumFolder, read_forums
from standar.fkp.terbuka import opened
from standar.project.layout import discover
from tests.site.proyek_forum import FORUM, REGISTER, with_forum

NIK, PHONE = "3301014108900001", "0812-3456-7890"


def read(root: Path) -> ForumFolder:
    (forum,) = read_forums(discover(root, root / "standards"))
    return forum


def test_every_text_of_a_forum_is_looked_through(tmp_path: Path) -> None:
    root = with_forum(
        tmp_path,
        forum=FORUM.replace("Semua masukan dijawab", f"Hubungi {PHONE}, semua masukan dijawab")
        .replace("Menambah kursi ruang tunggu", f"Menambah kursi bagi {NIK}")
        .replace("Melengkapi dasar hukum", f"Menurut {NIK}"),
        register=REGISTER.replace("Gratiskan saja", f"Gratiskan, NIK saya {NIK}").replace(
            "Kursinya sudah", f"Telepon {PHONE}; kursinya sudah"
        ),
    )
    shown = opened(read(root))
    assert shown.forum is not None
    assert shown.register.node is not None
    said = repr((shown.forum, shown.register.node, shown.jejak.masukan))
    said += repr([kaitan.lain for kaitan in shown.jejak.perubahan])
    assert NIK not in said
    assert PHONE not in said
    assert "Gratiskan, NIK saya [NIK disamarkan]" in said
    assert "Menurut [NIK disamarkan]" in said


def test_what_the_unit_tells_everybody_stays(tmp_path: Path) -> None:
    shown = opened(read(with_forum(tmp_path)))
    answers = [nasib.jawaban.tanggapan for nasib in shown.jejak.masukan]
    assert "Ada WhatsApp 0811-5550-000; surel menyusul." in answers


def test_hiding_a_number_changes_nothing_in_the_trace(tmp_path: Path) -> None:
    register = REGISTER.replace("Gratiskan saja", f"Gratiskan, NIK saya {NIK}")
    forum = read(with_forum(tmp_path, register=register))
    shown = opened(forum)
    assert [n.keadaan for n in shown.jejak.masukan] == [n.keadaan for n in forum.jejak.masukan]
    assert [k.masukan for k in shown.jejak.perubahan] == [k.masukan for k in forum.jejak.perubahan]
    # An input that was merged still points to the one that answers it.
    merged = [n for n in shown.jejak.masukan if n.jawaban is not n.masukan]
    assert [(n.masukan.kode, n.jawaban.kode) for n in merged] == [("m-04", "m-01")]
    assert merged[0].jawaban is shown.jejak.masukan[0].masukan
    assert forum.jejak.masukan[2].masukan.isi == f"Gratiskan, NIK saya {NIK}"


def test_a_forum_that_cannot_be_read_can_still_be_opened(tmp_path: Path) -> None:
    shown = opened(read(with_forum(tmp_path, forum="[", register="{")))
    assert shown.forum is None
    assert shown.jejak.masukan == ()
