"""Masukan yang diterima terbawa ke versi berikutnya sampai dilaksanakan, dan dikenali di sana."""

from __future__ import annotations

from pathlib import Path

import pytest

from standar.fkp.forum import ForumFolder, read_forums
from standar.fkp.pintu import pintu
from standar.fkp.riwayat import read_archive
from standar.fkp.terbuka import opened
from standar.fkp.trace import Keadaan
from standar.project.layout import discover
from standar.run.run import check_paths
from tests.forum_kecil import changed, progress_of, write_forum
from tests.rules.harness import BASE, FORUM, FORUM_DAY, UNIT, frozen

FASTER = changed(jangka_waktu="paling lama 2 jam sejak berkas lengkap")
CHEAPER = changed(biaya="Rp5.000", jangka_waktu="paling lama 2 jam sejak berkas lengkap")
SECOND, THIRD, DECREED = "2026-03-02", "2026-05-04", "2026-02-01"
TIME = "- kode: m-01\n  terhadap: layanan/jangka_waktu\n  isi: Terlalu lama\n  unsur: pengguna\n"
YES = "  keputusan: diterima\n  tanggapan: Kami persingkat.\n"
PROMISED = f"{YES}  tindak_lanjut: latih\n"
WORK = "  - {kode: latih, kegiatan: Melatih, penanggung_jawab: Kepala, tenggat: 2027-01-01}\n"


def again(day: str, service: str, register: str = "[]\n", **more: str) -> dict[str, str]:
    """Another forum, with the draft that it discussed."""
    held = {"unit.yaml": UNIT, "layanan.yaml": service, **more}
    return {
        f"fkp/{day}/forum.yaml": FORUM.replace(FORUM_DAY, day),
        f"fkp/{day}/masukan.yaml": register,
        **frozen(f"fkp/{day}/rancangan", held),
    }


def decree(day: str, service: str) -> dict[str, str]:
    """A decree, with the standard that it enacted."""
    folder = f"penetapan/{day}"
    text = f"nomor: 1/2026\ntanggal: {day}\nlayanan: [layanan]\n"
    held = {"unit.yaml": UNIT, "layanan.yaml": service}
    return {f"{folder}/sk.yaml": text, **frozen(f"{folder}/standar", held)}


def forums(
    root: Path, register: str, work: str, *records: dict[str, str], forum: str = FORUM
) -> list[ForumFolder]:
    files = {name: text for record in records for name, text in record.items()}
    standards = write_forum(root, register, work=work, forum=forum, files=files)
    return list(read_forums(discover(root, standards)))


def told(forum: ForumFolder) -> list[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """Every changed component of a forum with its own inputs, and with those of earlier ones."""
    causes = (
        (k.perubahan.change.path[0], k.masukan, tuple(one.alamat for one in k.terbawa))
        for k in forum.jejak.perubahan
    )
    return list(dict.fromkeys(causes))


CARRIED = f"dinas/fkp/{FORUM_DAY}/m-01"


def test_what_was_accepted_is_carried_out_after_the_next_forum(tmp_path: Path) -> None:
    first, second = forums(tmp_path, TIME + YES, FASTER, again(SECOND, BASE))
    (nasib,) = first.jejak.masukan
    assert nasib.keadaan is Keadaan.TERLAKSANA
    assert [change.change.path[0] for change in nasib.kemudian] == ["jangka_waktu"]
    assert first.jejak.perubahan == ()
    assert told(second) == [("jangka_waktu", (), (CARRIED,))]
    assert list(second.jejak.tanpa_sebab()) == []
    (carried,) = second.jejak.terbawa
    assert (carried.hari, carried.kode, carried.keadaan) == (FORUM_DAY, "m-01", nasib.keadaan)
    assert carried.letak.file == f"standards/dinas/fkp/{FORUM_DAY}/masukan.yaml"
    assert carried.letak.line == 5


@pytest.mark.parametrize(
    ("register", "state"),
    [(TIME + YES, Keadaan.MENUNGGU_PERUBAHAN), (TIME + PROMISED, Keadaan.DITINDAKLANJUTI)],
)
def test_what_nobody_has_carried_out_yet_still_waits_and_is_told(
    register: str, state: Keadaan, tmp_path: Path
) -> None:
    forum = f"{FORUM}tindak_lanjut:\n{WORK}"
    first, second = forums(tmp_path, register, BASE, again(SECOND, BASE), forum=forum)
    assert [nasib.keadaan for nasib in first.jejak.masukan] == [state]
    assert [(one.kode, one.keadaan) for one in second.jejak.terbawa] == [("m-01", state)]


@pytest.mark.parametrize("work", [WORK.replace("}", ", selesai: 2026-02-01}"), ""])
def test_what_was_done_is_not_carried_on(work: str, tmp_path: Path) -> None:
    forum = f"{FORUM}tindak_lanjut:\n{work}" if work else FORUM
    register = TIME + (PROMISED if work else YES)
    middle = BASE if work else changed(jangka_waktu="paling lama 4 jam sejak berkas lengkap")
    _, second = forums(tmp_path, register, FASTER, again(SECOND, middle), forum=forum)
    assert second.jejak.terbawa == ()
    assert told(second) == [("jangka_waktu", (), ())]


@pytest.mark.parametrize(
    "answer", ["", "  keputusan: ditolak\n  tanggapan: Sudah paling singkat.\n"]
)
def test_what_was_not_accepted_explains_nothing_later(answer: str, tmp_path: Path) -> None:
    _, second = forums(tmp_path, TIME + answer, FASTER, again(SECOND, BASE))
    assert second.jejak.terbawa == ()
    assert len(list(second.jejak.tanpa_sebab())) == 1


def test_it_is_carried_over_several_forums_until_it_is_done(tmp_path: Path) -> None:
    last = "2026-07-06"
    first, second, third, fourth = forums(
        tmp_path, TIME + YES, CHEAPER.replace("2 jam", "1 jam"), again(SECOND, BASE),
        again(THIRD, CHEAPER), again(last, CHEAPER),
    )  # fmt: skip
    assert [versi.menjadi and versi.menjadi.hari for versi in first.jejak.masukan[0].menunggu] == [
        THIRD
    ]
    assert told(second) == [("jangka_waktu", (), (CARRIED,)), ("biaya", (), ())]
    assert (third.jejak.terbawa, fourth.jejak.terbawa) == ((), ())
    assert told(fourth) == [("jangka_waktu", (), ())]


def test_a_forum_on_the_day_of_a_decree_goes_on_after_it(tmp_path: Path) -> None:
    records = decree(FORUM_DAY, BASE), again(SECOND, BASE)
    first, second = forums(tmp_path, TIME + YES, FASTER, *records)
    assert [versi.menjadi and versi.menjadi.enacted for versi in first.versi] == [True]
    assert [nasib.keadaan for nasib in first.jejak.masukan] == [Keadaan.TERLAKSANA]
    assert told(second) == [("jangka_waktu", (), (CARRIED,))]


def test_the_history_names_what_was_carried_over_a_decree(tmp_path: Path) -> None:
    forums(tmp_path, TIME + YES, FASTER, decree(DECREED, BASE), again(SECOND, FASTER))
    stages = read_archive(discover(tmp_path, tmp_path / "standards")).history("dinas/layanan")
    assert [babak.hari for babak in stages] == [FORUM_DAY, DECREED, SECOND, ""]
    assert stages[2].dari is None
    assert [[t.alamat for t in k.terbawa] for k in stages[2].perubahan] == [[CARRIED]]


def test_an_input_waits_for_its_own_services_only(tmp_path: Path) -> None:
    both = FORUM.replace("[layanan]", "[layanan, lain]")
    more = {"lain.yaml": changed(biaya="Rp9.000"), **again(SECOND, BASE, **{"lain.yaml": BASE})}
    more[f"fkp/{SECOND}/forum.yaml"] = both.replace(FORUM_DAY, SECOND)
    register = TIME.replace("layanan/jangka_waktu", "layanan/biaya") + YES
    _, second = forums(tmp_path, register, FASTER, more)
    assert told(second) == [("jangka_waktu", (), ()), ("biaya", (), ())]
    assert [one.kode for one in second.jejak.terbawa] == ["m-01"]


def test_a_shared_part_that_one_forum_saw_and_the_next_did_not(tmp_path: Path) -> None:
    without = "".join(
        row for row in changed(sarana="").splitlines(keepends=True) if row != "sarana: \n"
    )
    both = FORUM.replace("[layanan]", "[layanan, lain]")
    old = f"{UNIT}bawaan:\n  sarana: [Ruang]\n"
    standards = write_forum(
        tmp_path, f"- kode: m-01\n  terhadap: sarana\n  isi: Mohon kursi\n{YES}", forum=both,
        work=without, before=without,
        files={
            "lain.yaml": without, "unit.yaml": old.replace("[Ruang]", "[Ruang, Kursi]"),
            **again(SECOND, without),
        },
    )  # fmt: skip
    for day, name in ((FORUM_DAY, "lain.yaml"), (FORUM_DAY, "unit.yaml"), (SECOND, "unit.yaml")):
        copy = standards / f"dinas/fkp/{day}/rancangan/dinas" / name
        copy.write_text(old if name == "unit.yaml" else without)
    first, second = read_forums(discover(tmp_path, standards))
    assert told(first) == [("sarana", ("m-01",), ())]
    assert told(second) == [("sarana", (), (CARRIED,))]


def test_a_fingerprint_of_a_later_change_is_known(tmp_path: Path) -> None:
    _, second = forums(tmp_path / "a", "", FASTER, again(SECOND, BASE))
    mark = second.jejak.perubahan[0].perubahan.change.fingerprint
    for name, about in (("b", TIME), ("c", TIME.replace("  terhadap: layanan/jangka_waktu\n", ""))):
        register = f"{about}{YES}  perubahan: '{mark}'\n"
        first, second = forums(tmp_path / name, register, FASTER, again(SECOND, BASE))
        assert [nasib.keadaan for nasib in first.jejak.masukan] == [Keadaan.TERLAKSANA]
        assert told(second) == [("jangka_waktu", (), (CARRIED,))]


def test_numbers_of_people_are_hidden_in_what_is_carried_too(tmp_path: Path) -> None:
    register = (TIME + YES).replace("Terlalu lama", "Telepon saya di 0812-3456-7890")
    _, second = forums(tmp_path, register, FASTER, again(SECOND, BASE))
    jejak = opened(second).jejak
    texts = [one.masukan.isi for one in (*jejak.terbawa, *jejak.perubahan[0].terbawa)]
    assert len(texts) == 2
    assert all("3456" not in text for text in texts)


def test_a_kept_result_is_forgotten_when_an_earlier_register_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STANDAR_TEMBOLOK", str(tmp_path / "tembolok"))
    root = tmp_path / "proyek"
    forums(root, TIME + YES, FASTER, again(SECOND, BASE))
    standards = root / "standards"

    def uncaused() -> bool:
        found = check_paths([standards], keep=True).diagnostics
        return "perubahan-tanpa-sebab" in {d.rule for d in found}

    assert (uncaused(), uncaused()) == (False, False)
    register = standards / f"dinas/fkp/{FORUM_DAY}/masukan.yaml"
    register.write_text(TIME + YES.replace("diterima", "ditolak"))
    assert uncaused()


def test_progress_tells_what_is_carried_and_after_what_it_was_done(tmp_path: Path) -> None:
    first, second = (
        progress_of(forum) for forum in forums(tmp_path, TIME + YES, FASTER, again(SECOND, BASE))
    )
    assert "→ 1 perubahan, sesudah forum 2 Maret 2026" in first
    assert "m-01 dari forum 2 Januari 2026: Sudah dilaksanakan" in second
    assert "sebab: m-01 dari forum 2 Januari 2026" in second


def test_a_decree_waits_for_what_an_earlier_forum_promised(tmp_path: Path) -> None:
    records = decree(DECREED, BASE), again(SECOND, BASE)
    _, second = forums(tmp_path, TIME + YES, BASE, *records)
    open_gates = {one.rule: one for one in pintu(second)}
    assert open_gates["masukan-belum-dilaksanakan"].nama == CARRIED
    assert open_gates["masukan-belum-dilaksanakan"].tentang == (
        ("dinas", "layanan", "jangka_waktu"),
    )
