"""Beberapa standar sekaligus: yang memang boleh berbeda atau sama tidak ditegur."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from standar.run.run import check_paths

from .harness import BASE, DAY, UNIT, lay, reported, write_project

KONTAK = """\
pengaduan:
  kanal:
    - {{jenis: loket, alamat: Jalan Contoh Nomor 1}}
    - {{kode: hubungi, jenis: telepon, nomor: "{}"}}
    - {{jenis: sp4n-lapor}}
  penanggung_jawab: Kepala Subbagian Umum
  waktu: {{menjawab: {}}}
"""


def service(layanan: str, nomor: str = "(0541) 000-101", lama: str = "3 hari kerja") -> str:
    return lay(f"layanan: {layanan}\nproduk: {layanan}\n" + KONTAK.format(nomor, lama))


def said(root: Path, **services: str) -> set[str]:
    return reported(root, {f"dinas/{name}.yaml": text for name, text in services.items()})


def test_an_odd_number_out_is_reported_at_its_channel(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "dinas/unit.yaml": UNIT,
        "dinas/a.yaml": service("Kartu Keluarga Baru"),
        "dinas/b.yaml": service("Kartu Keluarga Hilang"),
        "dinas/c.yaml": service("Kartu Keluarga Rusak", "(0541) 000-999"),
    }
    day = datetime.date.fromisoformat(DAY)
    report = check_paths([write_project(tmp_path, files)], today=day, keep=False)
    found = [d for d in report.diagnostics if d.rule == "kontak-antarstandar-berbeda"]
    assert [(d.place.file, d.place.line, d.path) for d in found] == [
        ("standards/dinas/c.yaml", 6, ("pengaduan", "kanal", "hubungi"))
    ]


@pytest.mark.parametrize(
    ("satu", "dua"),
    [
        ("(0541) 000-102", "(0541) 000-103"),
        ("(0541) 000-101", "0541000101"),
        ("(0541) 000-101", "(0541)-000-101"),
    ],
    ids=["each its own", "other spelling", "other signs"],
)
def test_numbers_that_follow_no_rule_are_left_alone(satu: str, dua: str, tmp_path: Path) -> None:
    found = said(
        tmp_path,
        layanan=service("Kartu Keluarga Baru"),
        b=service("Kartu Keluarga Hilang", satu),
        c=service("Kartu Keluarga Rusak", dua),
    )
    assert "kontak-antarstandar-berbeda" not in found


def test_two_services_do_not_outvote_each_other(tmp_path: Path) -> None:
    files = {"layanan": service("Satu"), "dua": service("Kartu Lain", "(0541) 000-999")}
    assert "kontak-antarstandar-berbeda" not in said(tmp_path, **files)


@pytest.mark.parametrize(
    "lama", ["3 hari kerja", "paling lama 3 hari kerja", "maksimal 3 hari kerja"]
)
def test_the_same_time_in_other_words_is_left_alone(lama: str, tmp_path: Path) -> None:
    files = {"layanan": service("Kartu Keluarga"), "dua": service("Kartu Keluarga Lama", lama=lama)}
    assert "janji-antarstandar-berbeda" not in said(tmp_path, **files)


def test_times_that_are_inherited_are_the_units_own(tmp_path: Path) -> None:
    files = {"layanan": service("Kartu Keluarga"), "dua": lay("layanan: Lain\npengaduan:\n")}
    assert "janji-antarstandar-berbeda" not in said(tmp_path, **files)


TWINS = {"layanan-ganda-di-unit", "isi-sama-dengan-layanan-lain"}


def test_the_same_service_in_two_units_is_left_alone(tmp_path: Path) -> None:
    files = {"lain/unit.yaml": UNIT, "lain/layanan.yaml": BASE}
    assert not reported(tmp_path, files) & TWINS


@pytest.mark.parametrize("layanan", ["Penerbitan Kartu Keluarga Baru", "Kartu Keluarga"])
def test_names_that_differ_are_left_alone(layanan: str, tmp_path: Path) -> None:
    assert not said(tmp_path, lain=service(layanan)) & TWINS


@pytest.mark.parametrize(
    ("surel", "unit"),
    [
        ("aduan@dinas.contoh.go.id", "dinas@contoh.go.id"),
        ("aduan@gmail.com", "dinas@contoh.go.id"),
        ("aduan@contoh.go.id", "dinas@gmail.com"),
        ("aduan@mail.contoh.example", "dinas@contoh.example"),
        ("bukan surel", "dinas@contoh.go.id"),
    ],
)
def test_addresses_of_the_same_office_are_left_alone(surel: str, unit: str, tmp_path: Path) -> None:
    files = {"dinas/unit.yaml": f"{UNIT}kontak: {{jenis: surel, alamat: {unit}}}\n"}
    text = f"pengaduan:\n  kanal:\n    - {{jenis: surel, alamat: {surel}}}\n"
    assert "surel-beda-dari-unit" not in reported(tmp_path, files, fragment=text)


SIMILAR = "layanan-mirip-antarunit"


@pytest.mark.parametrize(
    ("lain", "expected"),
    [
        ("Kartu Keluarga", True), ("Pelayanan Penerbitan Kartu Keluarga", True),
        ("Kartu Keluarga Sejahtera", False), ("Kartu Identitas Anak", False), ("Kartu", False),
    ],
)  # fmt: skip
def test_names_are_alike_when_nearly_all_words_are(
    lain: str, expected: bool, tmp_path: Path
) -> None:
    files = {"lain/unit.yaml": UNIT, "lain/x.yaml": service(lain)}
    assert (SIMILAR in reported(tmp_path, files)) is expected


@pytest.mark.parametrize("folders", [["lain", "lagi"], ["mpp/lain"], ["dinas/bidang"]])
def test_what_many_units_or_a_counter_elsewhere_offer_is_left_alone(
    folders: list[str], tmp_path: Path
) -> None:
    files = {f"{folder}/x.yaml": BASE for folder in folders}
    units = {f"{folder}/unit.yaml": UNIT for folder in (*folders, "mpp")}
    assert SIMILAR not in reported(tmp_path, files | units)
