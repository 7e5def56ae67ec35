"""Unit kecil untuk menguji penilaian: satu dinas dengan keputusan, forum, dan survei."""

from __future__ import annotations

import datetime
from pathlib import Path

from standar.fkp.forum import Records
from standar.penilaian.baca import Assessments
from standar.penilaian.indikator import NilaiIndikator
from standar.penilaian.ombudsman import NilaiOmbudsman
from standar.penilaian.pekppp import NilaiPekppp
from standar.project.layout import discover
from tests.rules.harness import ANSWERS, BASE, DECREE, FORUM, FORUM_DAY, PLEDGE, UNIT, write_project

TODAY = datetime.date(2026, 11, 22)
FORM = "penilaian/pekppp-2026.yaml"
DECREED = {"penetapan/2026-01-02/sk.yaml": DECREE}
HEARD = {**DECREED, f"fkp/{FORUM_DAY}/forum.yaml": FORUM}
SURVEY = """\
tindak_lanjut:
  - {kode: satu, unsur: waktu, kegiatan: Menambah loket, selesai: 2026-01-31}
  - {kode: dua, unsur: sarana, kegiatan: Menambah kursi, selesai: 2026-03-31}
publikasi: [Papan pengumuman, Situs dinas, Instagram]
"""
SURVEYED = {"skm/2025.csv": ANSWERS, "skm/2025.yaml": SURVEY}


def _reading(root: Path, files: dict[str, str], today: datetime.date) -> Assessments:
    named: dict[str, str | bytes] = {"dinas/unit.yaml": UNIT, "dinas/layanan.yaml": BASE}
    named |= {f"dinas/{name}": text for name, text in files.items()}
    layout = discover(root, write_project(root, named))
    return Assessments(Records(layout), today)


def _folder(reading: Assessments) -> int:
    return next(n for n, f in enumerate(reading.records.layout.folders) if f.path.name == "dinas")


def evaluated(
    root: Path, files: dict[str, str] | None = None, form: str = "", today: datetime.date = TODAY
) -> NilaiPekppp:
    """The evaluation of a small unit with some files and what it answers."""
    given = {**(files or {}), **({FORM: form} if form else {})}
    reading = _reading(root, given, today)
    return reading.pekppp(reading.records.layout.folders[_folder(reading)])


def indicator(found: NilaiPekppp, code: str) -> NilaiIndikator:
    """One of its indicators."""
    return next(one for one in found.indikator if one.indikator.kode == code)


def value(found: NilaiPekppp, code: str) -> tuple[int, int]:
    """Between what the value of an indicator lies."""
    low, high = indicator(found, code).nilai
    return int(low), int(high)


def watched(root: Path, files: dict[str, str] | None = None) -> NilaiOmbudsman:
    """What the Ombudsman would see of a small unit."""
    reading = _reading(root, files or {}, TODAY)
    return reading.ombudsman(reading.records.layout.folders[_folder(reading)])


PLEDGED = {"unit.yaml": UNIT + PLEDGE + "  nomor: 1/2026\n  tanggal: 2026-01-02\n"}
