"""Riwayat layanan: urutan versinya, sebab perubahannya, dan yang belum menjadi urusan umum."""

from __future__ import annotations

from pathlib import Path

from standar.fkp.riwayat import Arsip, frozen_services, read_archive
from standar.project.layout import discover
from tests.site.proyek import small
from tests.site.proyek_forum import (
    DAY,
    DECREED,
    FOLDER,
    FORUM,
    KARTU_NEW,
    LATER,
    REGISTER,
    UNIT_NEW,
    copied,
    with_forum,
)

KARTU = "dinas-uji/kartu"


def archive(root: Path) -> Arsip:
    return read_archive(discover(root, root / "standards"))


def test_versions_come_in_the_order_in_which_they_were_frozen(tmp_path: Path) -> None:
    copies = archive(with_forum(tmp_path))
    first, second = copies.history(KARTU)
    assert (first.hari, second.hari) == (DAY, DECREED)
    assert first.forum is not None
    assert first.versi is None
    assert second.penetapan is not None
    assert second.penetapan.nomor == "000.8/1/2026"
    assert second.dari is first.forum


def test_changes_keep_the_causes_that_their_forum_knows(tmp_path: Path) -> None:
    _, second = archive(with_forum(tmp_path)).history(KARTU)
    causes = {kaitan.perubahan.change.path[0]: kaitan for kaitan in second.perubahan}
    assert causes["jangka_waktu"].masukan == ("m-01", "m-04")
    assert [other.keterangan for other in causes["dasar_hukum"].lain] == ["Melengkapi dasar hukum"]
    assert not causes["prosedur"].bersebab


def test_the_work_after_a_forum_is_told_but_not_the_work_after_a_decree(tmp_path: Path) -> None:
    copies = archive(with_forum(tmp_path, more={f"{FOLDER}/kartu.yaml": "layanan: Diubah lagi\n"}))
    assert [babak.hari for babak in copies.history("dinas-uji/izin")] == [DAY, ""]
    assert [babak.hari for babak in copies.history(KARTU)] == [DAY, DECREED]


def test_a_draft_after_a_decree_is_told_once_a_forum_discusses_it(tmp_path: Path) -> None:
    draft = KARTU_NEW.replace("3 hari kerja", "1 hari kerja")
    forum = FORUM.replace(DAY, LATER).replace("[kartu, izin]", "[kartu]")
    more = {
        f"{FOLDER}/fkp/{LATER}/forum.yaml": forum,
        f"{FOLDER}/kartu.yaml": draft,
        **copied(f"fkp/{LATER}/rancangan", {"unit.yaml": UNIT_NEW, "kartu.yaml": draft}),
    }
    stages = archive(with_forum(tmp_path, more=more)).history(KARTU)
    assert [babak.hari for babak in stages] == [DAY, DECREED, LATER, ""]
    third = stages[2]
    assert third.dari is None
    assert [k.perubahan.change.path[0] for k in third.perubahan] == ["jangka_waktu"]
    assert stages[3].perubahan == ()


def test_services_that_a_decree_enacted_after_a_forum_are_known(tmp_path: Path) -> None:
    copies = archive(with_forum(tmp_path))
    (forum,) = copies.forums
    assert {a: d.nomor for a, d in copies.enacted_after(forum).items()} == {KARTU: "000.8/1/2026"}


def test_a_copy_that_cannot_be_read_is_passed_over_and_not_called_gone(tmp_path: Path) -> None:
    broken = {f"{FOLDER}/penetapan/{DECREED}/standar/dinas-uji/kartu.yaml": "["}
    stages = archive(with_forum(tmp_path, more=broken)).history(KARTU)
    assert [babak.hari for babak in stages] == [DAY, ""]
    assert {k.perubahan.change.kind for k in stages[1].perubahan} <= {
        "diubah", "ditambah", "dihapus",
    }  # fmt: skip
    assert all(k.perubahan.change.path for k in stages[1].perubahan)


def test_a_project_without_frozen_copies_has_no_history(tmp_path: Path) -> None:
    layout = discover(small(tmp_path), tmp_path / "standards")
    assert read_archive(layout).forums == ()
    assert read_archive(layout).history("dinas-uji/ktp") == ()
    assert frozen_services(layout) == frozenset()


def test_what_is_masked_in_a_forum_is_masked_in_the_history(tmp_path: Path) -> None:
    register = REGISTER.replace("Surat pengantar RT", "NIK 3301014108900001, surat pengantar RT")
    _, second = archive(with_forum(tmp_path, register=register)).history(KARTU)
    assert second.dari is not None
    said = [nasib.masukan.isi for nasib in second.dari.jejak.masukan]
    assert "NIK [NIK disamarkan], surat pengantar RT tidak perlu lagi" in said
