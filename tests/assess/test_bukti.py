"""Kanal yang diterbitkan standar sebuah unit: jenisnya, dan berkas serta barisnya."""

from __future__ import annotations

from pathlib import Path

from standar.assess.bukti import kanal_terbit
from standar.project.layout import discover
from standar.project.reader import Reader
from tests.rules.harness import BASE, UNIT, lay, write_project

SHARED = f"{UNIT}bawaan:\n  pengaduan:\n    kanal:\n      - SP4N-LAPOR!\n      - jenis: wbs\n"
OWN = "layanan: Akta\npengaduan:\n  kanal:\n    - WhatsApp 0800-0000-101\n    - sp4n-lapor\n"
NONE = "layanan: Lain\npengaduan: Datang ke kantor pada jam kerja\n"


def bare(name: str) -> str:
    """The base without its complaints: they are inherited."""
    text = lay(f"layanan: {name}\n")
    start = text.index("pengaduan:")
    rest = text[start:].splitlines(keepends=True)
    end = next(n for n, line in enumerate(rest) if n and line[0].isalpha())
    return text[:start] + "".join(rest[end:])


def test_a_channel_is_told_with_its_file_and_line(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "dinas/unit.yaml": SHARED, "dinas/akta.yaml": OWN, "dinas/kk.yaml": bare("KK"),
        "dinas/ktp.yaml": bare("KTP"), "dinas/lain.yaml": NONE,
    }  # fmt: skip
    layout = discover(tmp_path, write_project(tmp_path, files))
    reader = Reader(layout)
    folder = next(folder for folder in layout.folders if folder.services)
    for path in folder.services:
        reader.service(path)
    found = kanal_terbit(reader.unit(folder.path).services)
    assert set(found) == {"sp4n-lapor", "wbs", "whatsapp"}
    own, shared = found["sp4n-lapor"]
    assert (own.tempat.file, own.tempat.line) == ("standards/dinas/akta.yaml", 5)
    assert (shared.tempat.file, shared.tempat.line) == ("standards/dinas/unit.yaml", 9)
    assert (own.layanan, shared.layanan) == (("dinas/akta",), ("dinas/kk", "dinas/ktp"))
    assert [one.uraian for one in found["whatsapp"]] == ["0800-0000-101"]
    assert [one.tempat.line for one in found["wbs"]] == [10]


def test_a_unit_without_services_publishes_nothing(tmp_path: Path) -> None:
    layout = discover(tmp_path, write_project(tmp_path, {"dinas/unit.yaml": UNIT}))
    assert kanal_terbit(Reader(layout).unit(tmp_path / "standards/dinas").services) == {}
    assert "pengaduan:" in BASE
