"""Hasil atas lembar fakta sebagai halaman: yang tepat, yang luput beserta sebabnya, alarm palsu."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from standar.diagnostic import Diagnostic
from standar.path import Path as Place
from standar.path import parse, show
from standar.run.run import check_paths
from standar.run.settings import Profile
from tests.process import ROOT
from tests.rules.harness import DAY
from tests.test_kasus import CASES, harapan, project

PAGE = ROOT / "docs" / "hasil-lembar.md"
KINDS = {
    "menyusul": ("Belum dibuat", "Dapat diputuskan dari berkasnya, tetapi belum ada aturannya."),
    "fakta": (
        "Faktanya belum ada",
        "Baru dapat diputuskan bila daftar peraturan atau daftar lain memuat faktanya.",
    ),
    "pengetahuan": (
        "Perlu pengetahuan manusia",
        "Tulisannya sah; hanya orang yang mengenal layanannya tahu bahwa isinya keliru.",
    ),
    "terjawab": (
        "Sudah terjawab dengan cara lain",
        "Sebabnya hilang ketika standar ditulis sebagai YAML, atau temuan lain sudah memintanya.",
    ),
    "wajar": ("Sengaja dibiarkan", "Menegurnya akan mengganggu tanpa guna bagi warga."),
}
"""Why something is not reported: the name of each group, and what it means."""
HEAD = """\
# Hasil atas lembar fakta

Tiga puluh standar pelayanan nyata disusun ulang sebagai berkas YAML di `tests/kasus`. Setiap
lembar fakta menyebut apa yang **harus** dilaporkan dan apa yang **tidak boleh** dilaporkan;
`tests/kasus/harapan` mencatatnya sebagai aturan dan tempat. Halaman ini dibuat dari catatan itu
oleh `tests/docs/lembar.py`, dan sebuah uji menjaganya tetap sesuai.

- **Tepat**: harus dilaporkan, dan dilaporkan oleh aturan yang dimaksud di tempat yang benar.
- **Luput**: diminta lembarnya, tetapi tidak dilaporkan. Sebab setiap butir ada di bawah. Satu
  butir lembar dapat menjadi beberapa temuan, jadi Tepat dan Luput tidak dapat dijadikan persen.
- **Alarm palsu**: tidak boleh dilaporkan, tetapi dilaporkan; di sampingnya banyaknya larangan
  yang diuji.
- **Temuan lain**: dilaporkan, tetapi tidak disebut lembarnya. Banyak di antaranya benar
  (kompensasi yang belum disebut, misalnya), tetapi tidak ada yang menilainya satu per satu, jadi
  tidak dihitung ke mana pun.
"""
LIMITS = """\
## Yang tidak dibuktikan angka ini

- Aturannya dibuat dengan lembar ini di depan mata. Untuk standar yang belum pernah dilihat,
  hasilnya mungkin lebih rendah; belum ada lembar uji terpisah yang mengukurnya.
- Yang dihitung temuan, bukan mutu standar: satu temuan tentang komponen yang hilang setara dengan
  satu salah ketik.
- Lembar ditulis sebagai YAML oleh orang. Sebagian kekeliruan aslinya, seperti nomor butir yang
  tertukar, sudah hilang saat ditulis; itu disebut di atas.
"""


class Sheet(NamedTuple):
    """What one sheet asked for, and what came of it."""

    number: str
    service: str
    profile: str
    hits: int
    missed: tuple[dict[str, str], ...]
    forbidden: int
    alarms: int
    others: int


def sheets() -> Iterator[Sheet]:
    """Every sheet with its counts, judged as of one day so that they do not age."""
    for case in CASES:
        wanted = harapan(case)
        profile = wanted.get("profil", "penetapan")
        day = datetime.date.fromisoformat(DAY)
        found = check_paths([case / "standards"], Profile(profile), day).diagnostics
        asked = {(e["aturan"], e["berkas"], e.get("jalur") or "") for e in wanted["lapor"]}
        places = {(d.rule, d.place.file, show(d.path)) for d in found}
        banned = wanted.get("jangan", ())
        yield Sheet(
            case.name[:2], _named(case), profile, len(asked & places),
            tuple(wanted.get("belum", ())), len(banned),
            sum(any(_meets(entry, d) for d in found) for entry in banned), len(places - asked),
        )  # fmt: skip


def _meets(entry: dict[str, str], found: Diagnostic) -> bool:
    """Whether a finding is one that the sheet forbids."""
    below: Place = parse(entry.get("jalur") or "")
    return (
        found.rule == entry["aturan"]
        and found.path[: len(below)] == below
        and found.place.file.endswith(entry.get("berkas") or "")
    )


def _named(case: Path) -> str:
    names = [service.standar.layanan for service in project(case).services()]
    return names[0] if len(names) == 1 else f"{names[0]}, dan {len(names) - 1} layanan lain"


def page() -> str:
    """The whole page."""
    found = list(sheets())
    missed = [(sheet.number, item) for sheet in found for item in sheet.missed]
    parts = [HEAD, "\n".join(_table(found)) + "\n", "## Yang luput, dan sebabnya\n"]
    for kind, (title, meaning) in KINDS.items():
        items = [(number, item) for number, item in missed if item["golongan"] == kind]
        if not items:
            continue
        lines = [f"- Lembar {number}: {item['butir']} {item['sebab']}" for number, item in items]
        parts.append(f"### {title}: {len(items)} butir\n\n{meaning}\n\n" + "\n".join(lines) + "\n")
    return "\n".join([*parts, LIMITS])


def _table(found: list[Sheet]) -> Iterator[str]:
    yield "| Lembar | Layanan | Profil | Tepat | Luput | Alarm palsu | Temuan lain |"
    yield "|---|---|---|---|---|---|---|"
    for sheet in found:
        yield (
            f"| {sheet.number} | {sheet.service} | {sheet.profile} | {sheet.hits}"
            f" | {len(sheet.missed)} | {sheet.alarms} dari {sheet.forbidden} | {sheet.others} |"
        )
    missed = sum(len(sheet.missed) for sheet in found)
    alarms = f"{sum(s.alarms for s in found)} dari {sum(s.forbidden for s in found)}"
    yield (
        f"| **{len(found)}** | **Semua** | | **{sum(s.hits for s in found)}** | **{missed}**"
        f" | **{alarms}** | **{sum(s.others for s in found)}** |"
    )
