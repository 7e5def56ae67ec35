"""Monev MPP: dibaca menurut periode, dibandingkan dengan sebelumnya, dibuktikan dari berkasnya."""

from __future__ import annotations

import datetime
import re
from pathlib import Path

import pytest

from standar.diagnostic import Diagnostic
from standar.model.mpp import GeraiMpp
from standar.monev import Pemantauan, read_monitors
from standar.project.layout import discover
from standar.run.run import check_paths
from tests.rules.harness import BASE, DAY, UNIT, write_project

WITHOUT_SOP = re.sub(r"^sop:.*\n", "", BASE, flags=re.MULTILINE)
BEFORE = """\
pengunjung: 900
gerai:
  pos: {nama: Kantor Pos, hari_seminggu: 5, pengunjung: 400, ikm: 86.10}
  pajak: {nama: Kantor Pajak, hari_seminggu: 3, pengunjung: 500}
"""


def laid(root: Path, **periods: str) -> Path:
    """A project with a Mal Pelayanan Publik, a tenant below it, and one elsewhere."""
    files: dict[str, str | bytes] = {
        "mal/unit.yaml": UNIT, "mal/pos/unit.yaml": UNIT, "mal/pos/kirim.yaml": WITHOUT_SOP,
        "dinas/unit.yaml": UNIT.replace("Dinas Contoh", "Dinas Jauh"), "dinas/kk.yaml": BASE,
    }  # fmt: skip
    for name, text in periods.items():
        files[f"mal/monev/{name.removeprefix('p').replace('_', '-')}.yaml"] = text
    return write_project(root, files)


def read(root: Path, **periods: str) -> list[Pemantauan]:
    (found,) = read_monitors(discover(root, laid(root, **periods)))
    return found


def said(root: Path, **periods: str) -> list[Diagnostic]:
    day = datetime.date.fromisoformat(DAY)
    found = check_paths([laid(root, **periods)], today=day).diagnostics
    return [one for one in found if "/monev/" in one.place.file]


def gerai(one: Pemantauan, kode: str) -> GeraiMpp:
    found = one.gerai(kode)
    assert found is not None
    return found


def test_periods_are_compared_with_the_one_before(tmp_path: Path) -> None:
    first, second, third = read(tmp_path, p2025_s2=BEFORE, p2024=BEFORE, p2025_s1=BEFORE)
    assert [one.nama for one in (first, second, third)] == ["2024", "2025-s1", "2025-s2"]
    assert (second.sebelum, third.sebelum, first.sebelum) == (first, second, None)
    assert (second.sebanding, third.sebanding) == (False, True)
    assert [one.terakhir for one in (first, second, third)] == [False, False, True]


def test_what_is_not_written_is_proved_by_the_files_of_the_tenant(tmp_path: Path) -> None:
    text = "gerai:\n  a: {unit: dinas, layanan: {kk: , akta: }}\n  b: {unit: mal/pos}\n"
    (one,) = read(tmp_path, p2025=text)
    kk, akta = one.layanan(gerai(one, "a"))
    assert (kk.sop, kk.standar, kk.bukti) == (True, True, "standards/dinas/kk.yaml")
    assert (akta.sop, akta.standar, akta.bukti) == (None, False, "")
    (kirim,) = one.layanan(gerai(one, "b"))
    assert (kirim.kode, kirim.sop, kirim.standar) == ("kirim", False, True)
    assert one.nama_gerai(gerai(one, "a")) == "Dinas Jauh"


def test_what_is_written_counts_more_than_the_files(tmp_path: Path) -> None:
    (one,) = read(tmp_path, p2025="gerai: {a: {unit: dinas, layanan: {kk: {sop: tidak}}}}\n")
    (kk,) = one.layanan(gerai(one, "a"))
    assert (kk.sop, kk.standar) == (False, True)


def test_files_of_today_say_nothing_of_an_earlier_period(tmp_path: Path) -> None:
    text = "gerai: {a: {unit: mal/pos}}\n"
    first, last = read(tmp_path, p2024=text, p2025=text)
    assert first.layanan(gerai(first, "a")) == []
    assert len(last.layanan(gerai(last, "a"))) == 1


def test_the_named_findings_are_said_with_their_lines(tmp_path: Path) -> None:
    text = """\
pengunjung: 1000
gerai:
  pos:
    unit: mal/pos
    hari_seminggu: 1
    pengunjung: 450
    ikm: 80,00
    pengaduan: {masuk: 4, dijawab: 1}
    layanan:
      kirim: Pengiriman
      wesel: Wesel
"""
    found = said(tmp_path, p2025_s1=BEFORE, p2025_s2=text)
    assert [(one.rule, one.place.line) for one in found] == [
        ("jumlah-pengunjung-mpp-tidak-cocok", 1), ("gerai-hilang", 2),
        ("jadwal-gerai-berkurang", 5), ("ikm-gerai-turun", 7),
        ("pengaduan-gerai-belum-dijawab", 8), ("gerai-belum-memiliki-sop", 10),
        ("gerai-belum-memiliki-standar", 11),
    ]  # fmt: skip
    values = {one.rule: one.values for one in found}
    assert values["jadwal-gerai-berkurang"]["kini"] == "sekali seminggu"
    assert values["gerai-hilang"]["periode"] == "Semester I 2025"


def test_of_a_period_that_is_over_only_its_figures_are_checked(tmp_path: Path) -> None:
    old = "pengunjung: 5\ngerai: {pos: {nama: Pos, pengunjung: 4, layanan: {a: {sop: tidak}}}}\n"
    new = "gerai: {pos: {nama: Pos, pengunjung: 4, layanan: {a: {sop: ya}}}}\n"
    assert [one.rule for one in said(tmp_path, p2024=old, p2025=new)] == [
        "jumlah-pengunjung-mpp-tidak-cocok"
    ]


def test_a_file_named_alone_is_judged_with_every_unit(tmp_path: Path) -> None:
    standards = laid(tmp_path, p2025="gerai: {a: {unit: dinas, layanan: {kk: }}}\n")
    assert check_paths([standards / "mal/monev/2025.yaml"]).diagnostics == []
    assert check_paths([standards / "mal/monev"]).diagnostics == []


def test_a_kept_result_knows_the_files_of_tenants(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    standards = laid(tmp_path, p2025="gerai: {a: {unit: dinas, layanan: {kk: }}}\n")
    place = standards / "mal/monev/2025.yaml"
    assert check_paths([place], keep=True).diagnostics == []
    (standards / "dinas/kk.yaml").unlink()
    (found,) = check_paths([place], keep=True).diagnostics
    assert found.rule == "gerai-belum-memiliki-standar"


def test_a_tenant_is_not_missed_where_a_file_cannot_be_read(tmp_path: Path) -> None:
    found = said(tmp_path, p2025_s1=BEFORE, p2025_s2="gerai: [salah\n")
    assert "gerai-hilang" not in {one.rule for one in found}


def test_a_tenant_that_is_said_to_have_left_is_not_missed(tmp_path: Path) -> None:
    text = "gerai: {pos: {nama: Pos}}\nkeluar: {pajak: Pindah}\n"
    assert said(tmp_path, p2025_s1=BEFORE, p2025_s2=text) == []


@pytest.mark.parametrize("spelling", ["34686", "'34.686'", "34.686 orang"])
def test_the_visitors_of_disdukcapil_are_read_as_they_were_printed(
    spelling: str, tmp_path: Path
) -> None:
    # this project's brief: Disdukcapil 34,686 visitors
    (one,) = read(tmp_path, p2025=f"gerai: {{disdukcapil: {{nama: D, pengunjung: {spelling}}}}}\n")
    assert (one.pengunjung, one.terhitung) == (34686, 34686)


def test_a_bare_34_686_is_asked_to_be_sure(tmp_path: Path) -> None:
    found = said(tmp_path, p2025="gerai: {disdukcapil: {nama: D, pengunjung: 34.686}}\n")
    assert [(one.rule, one.expected) for one in found] == [("angka-telanjang", "34686")]
