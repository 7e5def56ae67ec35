"""Daur hidup standar: statusnya mengikuti keputusan dan forum; yang terbit ialah yang berlaku."""

from __future__ import annotations

import datetime
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings

from standar.difference.diff import diff
from standar.enact.enact import Enactment, enact
from standar.enact.lifecycle import Lifecycle
from standar.fkp.draft import draft
from standar.model import StandarPelayanan
from standar.project.layout import discover
from standar.project.project import Project, Service
from standar.project.reader import Reader, read_project
from standar.project.status import Status, Tahap
from tests.forum_kecil import changed
from tests.rules.harness import BASE, FORUM, UNIT, frozen, other, write_project
from tests.strategies import standards
from tests.writing import Writer

LONGER = changed(jangka_waktu="9 hari kerja sejak berkas lengkap")
STANDARD = {"unit.yaml": UNIT, "layanan.yaml": BASE}


def decree(day: str, number: str = "1/2026", *more: str, **copy: str) -> dict[str, str]:
    """The record of a decree, with a copy of what is given for it."""
    folder = f"dinas/penetapan/{day}"
    text = "\n".join((f"nomor: {number}", f"tanggal: {day}", "pejabat: Kepala Dinas", *more, ""))
    held = {f"{name}.yaml": text for name, text in copy.items()}
    made = frozen(f"{folder}/standar", {"unit.yaml": UNIT, **held}) if held else {}
    return {f"{folder}/sk.yaml": text, **made}


def forum(day: str, **copy: str) -> dict[str, str]:
    folder = f"dinas/fkp/{day}"
    held = {"unit.yaml": UNIT, **{f"{name}.yaml": text for name, text in copy.items()}}
    return {f"{folder}/forum.yaml": FORUM, **frozen(f"{folder}/rancangan", held)}


def project(root: Path, *parts: dict[str, str], work: str = BASE) -> Project:
    files: dict[str, str | bytes] = {"dinas/unit.yaml": UNIT, "dinas/layanan.yaml": work}
    for part in parts:
        files.update(part)
    found = read_project(discover(root, write_project(root, files)))
    Lifecycle(found.layout).mark(found)
    return found


def status(root: Path, *parts: dict[str, str], work: str = BASE) -> Status:
    (service,) = project(root, *parts, work=work).services()
    return service.status


def test_without_records_a_standard_is_a_draft(tmp_path: Path) -> None:
    assert status(tmp_path) == Status()


def test_a_frozen_draft_of_a_forum_makes_it_consulted(tmp_path: Path) -> None:
    found = status(tmp_path, forum("2026-01-02", layanan=BASE))
    assert (found.tahap, found.forum) == (Tahap.DIKONSULTASIKAN, ("dinas", "2026-01-02"))


def test_a_forum_without_a_frozen_draft_does_not(tmp_path: Path) -> None:
    assert status(tmp_path, {"dinas/fkp/2026-01-02/forum.yaml": FORUM}) == Status()


def test_a_decree_with_the_same_copy_is_in_force(tmp_path: Path) -> None:
    records = forum("2026-01-02", layanan=BASE), decree("2026-02-01", layanan=BASE)
    found = status(tmp_path, *records)
    assert (found.tahap, found.bersalinan, found.perubahan) == (Tahap.BERLAKU, True, 0)
    assert found.keputusan is not None
    assert found.keputusan.nomor == "1/2026"
    assert found.forum is None


def test_what_the_work_changes_in_the_copy_is_counted(tmp_path: Path) -> None:
    found = status(tmp_path, decree("2026-02-01", layanan=BASE), work=LONGER)
    assert (found.tahap, found.perubahan) == (Tahap.BERUBAH, 1)


def test_a_change_in_the_unit_is_a_change_of_its_services(tmp_path: Path) -> None:
    unit = {"dinas/unit.yaml": f"{UNIT}bawaan:\n  evaluasi: Survei setiap bulan\n"}
    bare = "".join(row for row in changed(evaluasi="x").splitlines(keepends=True)[:-1])
    found = status(tmp_path, decree("2026-02-01", layanan=bare), unit, work=bare)
    assert (found.tahap, found.perubahan) == (Tahap.BERUBAH, 1)


def test_a_later_forum_shows_beside_what_is_in_force(tmp_path: Path) -> None:
    records = decree("2026-02-01", layanan=BASE), forum("2026-03-01", layanan=LONGER)
    same = status(tmp_path / "a", *records)
    assert (same.tahap, same.forum) == (Tahap.BERLAKU, ("dinas", "2026-03-01"))
    work = status(tmp_path / "b", *records, work=LONGER)
    assert (work.tahap, work.forum) == (Tahap.BERUBAH, ("dinas", "2026-03-01"))


def test_a_decree_without_a_copy_holds_as_before(tmp_path: Path) -> None:
    named = status(tmp_path / "a", decree("2026-02-01", "1/2026", "layanan: [layanan]"))
    assert (named.tahap, named.bersalinan) == (Tahap.BERLAKU, False)
    assert status(tmp_path / "b", decree("2026-02-01")).tahap is Tahap.BERLAKU
    others = status(tmp_path / "c", decree("2026-02-01", "1/2026", "layanan: [lain]"))
    assert others.tahap is Tahap.BELUM


def test_the_last_decree_counts(tmp_path: Path) -> None:
    records = decree("2026-02-01", layanan=BASE), decree("2026-05-01", "2/2026", layanan=LONGER)
    found = status(tmp_path, *records, work=LONGER)
    assert found.tahap is Tahap.BERLAKU
    assert found.keputusan is not None
    assert found.keputusan.nomor == "2/2026"


@pytest.mark.parametrize(
    ("revoked", "tahap"),
    [
        ("Keputusan Kepala Dinas Nomor 1/2026 tentang Standar", Tahap.BELUM),
        ("Keputusan Kepala Dinas Nomor 1/2026", Tahap.BELUM),
        ("Keputusan Kepala Dinas Nomor 1/2026/ORG", Tahap.BERLAKU),
        ("Keputusan Kepala Dinas Nomor 11/2026", Tahap.BERLAKU),
        ("Keputusan Kepala Dinas Nomor 1/2026 Tahun 2019", Tahap.BERLAKU),
    ],
)
def test_a_revoked_decree_holds_nothing(revoked: str, tahap: Tahap, tmp_path: Path) -> None:
    later = decree("2026-05-01", "2/2026", "layanan: [lain]", f"mencabut: [{revoked}]")
    assert status(tmp_path, decree("2026-02-01", layanan=BASE), later).tahap is tahap


def test_a_decree_of_the_unit_around_names_the_service_from_there(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "setda/unit.yaml": UNIT, "setda/bagian/unit.yaml": UNIT, "setda/bagian/layanan.yaml": BASE,
        "setda/bagian/lain.yaml": other("Pengesahan"),
        "setda/penetapan/2026-02-01/sk.yaml":
            "nomor: 1/2026\ntanggal: 2026-02-01\nlayanan: [bagian/layanan]\n",
    }  # fmt: skip
    found = read_project(discover(tmp_path, write_project(tmp_path, files)))
    Lifecycle(found.layout).mark(found)
    stages = {service.kode: service.status.tahap for service in found.services()}
    assert stages == {"layanan": Tahap.BERLAKU, "lain": Tahap.BELUM}


# --- what the public reads ------------------------------------------------------------------------


def published(root: Path, *parts: dict[str, str], work: str = BASE) -> dict[str, Service]:
    found = project(root, *parts, work=work)
    Lifecycle(found.layout).publish(found)
    return {service.kode: service for service in found.services()}


def test_the_public_reads_what_is_in_force_in_the_unit_of_today(tmp_path: Path) -> None:
    unit = {"dinas/unit.yaml": UNIT.replace("Jalan Contoh Nomor 1", "Jalan Baru")}
    found = published(tmp_path, decree("2026-02-01", layanan=BASE), unit, work=LONGER)["layanan"]
    assert str(found.standar.jangka_waktu[0].lama) == "1 hari kerja"
    assert found.unit.unit.alamat == "Jalan Baru"
    assert found.document.name == "standards/dinas/layanan.yaml"
    assert found.status.tahap is Tahap.BERUBAH


def test_inherited_parts_lead_to_the_unit_of_today(tmp_path: Path) -> None:
    bare = "".join(changed(evaluasi="x").splitlines(keepends=True)[:-1])
    copy = decree("2026-02-01", layanan=bare)
    unit = f"{UNIT}bawaan:\n  evaluasi: Survei setiap tahun\n"
    copy["dinas/penetapan/2026-02-01/standar/dinas/unit.yaml"] = unit
    now = {"dinas/unit.yaml": unit.replace("tahun", "bulan")}
    found = published(tmp_path, copy, now, work=bare)["layanan"]
    assert found.standar.evaluasi is not None
    assert "tahun" in str(found.standar.evaluasi)
    assert found.inherited["evaluasi"].document is found.unit.document


def test_what_was_enacted_is_read_though_its_file_is_gone_or_broken(tmp_path: Path) -> None:
    copy = decree("2026-02-01", layanan=BASE, lain=other("Pengesahan"))
    found = published(tmp_path, copy, work="- rusak")
    assert sorted(found) == ["lain", "layanan"]
    assert {service.status.tahap for service in found.values()} == {Tahap.BERUBAH}
    assert found["lain"].unit.service_names.count("lain") == 1


def test_without_a_copy_the_work_is_read(tmp_path: Path) -> None:
    records = decree("2026-02-01"), forum("2026-03-01", layanan=BASE)
    found = published(tmp_path, *records, work=LONGER)["layanan"]
    assert str(found.standar.jangka_waktu[0].lama) == "9 hari kerja"


# --- laws -----------------------------------------------------------------------------------------


@settings(max_examples=25)
@given(standards(4), standards(4))
def test_what_is_enacted_is_in_force_until_it_changes(
    node: StandarPelayanan, later: StandarPelayanan
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        files: dict[str, str | bytes] = {
            "dinas/unit.yaml": UNIT, "dinas/layanan.yaml": Writer(node).text,
        }  # fmt: skip
        file = write_project(root, files) / "dinas/layanan.yaml"
        layout = discover(root, root / "standards")
        unit = Reader(layout).unit(file.parent)
        day = datetime.date(2026, 6, 2)
        text = "nomor: 1/2026\ntanggal: 2026-06-02\nlayanan: [layanan]\n"
        enact(Enactment(layout, unit, day, (file,), draft(layout, [file])), text)
        assert _only(root) == Status(Tahap.BERLAKU, _only(root).keputusan, True)
        file.write_text(Writer(later).text, encoding="utf-8")
        changes = list(diff(node, later))
        assert _only(root).tahap is (Tahap.BERUBAH if changes else Tahap.BERLAKU)
        assert _only(root).perubahan == len(changes)


def _only(root: Path) -> Status:
    found = read_project(discover(root, root / "standards"))
    (service,) = found.services()
    return Lifecycle(found.layout).status(service)
