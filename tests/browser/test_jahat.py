"""Berkas yang jahat menjadi halaman yang tenang: setiap jenis halaman, di peramban sungguhan."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Dialog

from standar.site.build import build_site
from tests.served import served
from tests.site.proyek import write
from tests.site.proyek_forum import (
    DAY,
    DECREE,
    DECREED,
    FOLDER,
    FORUM,
    KARTU,
    KARTU_NEW,
    REGISTER,
    UNIT_NEW,
    with_forum,
)

MARK = "<script>alert(1)</script>"
EVIL = f'"{MARK}<img src=x onerror=alert(1)>{{{{ 7*7 }}}}"'
LONG = f'"{"Panjang" * 800}"'
LINK = '"javascript:alert(1)"'
SURVEY = f"""\
survei: {EVIL}
responden: 304
unsur: {{persyaratan: 3.36, prosedur: 3.30, waktu: 2.98}}
tindak_lanjut:
  - {{kode: a, unsur: waktu, kegiatan: {EVIL}, penanggung_jawab: {LONG}, tenggat: 2027-03-31}}
contoh: ya
"""
HEAD = "layanan,jenis kelamin,umur,pendidikan,U1,U2,U3,U4,U5,U6,U7,U8,U9\n"
INNOVATION = f"""\
- kode: jahat
  nama: {EVIL}
  layanan: [%s]
  masalah: {EVIL}
  sejak: 2025-03
  uraian: {LONG}
  hasil: [{{ukuran: {EVIL}, semula: {LONG}, menjadi: {EVIL}}}]
  bukti: [{EVIL}, {{uraian: {EVIL}, url: {LINK}}}]
"""
MONEV = f"""\
monev: {EVIL}
gerai:
  satu: {{nama: {EVIL}, hari_seminggu: 5, pengunjung: 7, layanan: {{a: {EVIL}, b: {LONG}}}}}
  dua: {{nama: {LONG}, pengunjung: 3}}
keluar: {{tiga: {EVIL}}}
tindak_lanjut: [{{kode: x, kegiatan: {EVIL}, penanggung_jawab: {EVIL}, tenggat: 2027-03-31}}]
"""
PEKPPP = f"""\
instrumen: pekppp-2023
tahun: 2026
indikator:
  i2: {{nilai: 3, bukti: {EVIL}}}
  i9: {{nilai: 0, bukti: {LONG}}}
  i21: {{nilai: 4, bukti: {LINK}}}
"""
OMBUDSMAN = (
    f"nilai: 76,40\nkategori: C\nzona: kuning\ntampak: {{moto: {{ada: ya, bukti: {EVIL}}}}}\n"
)
FILES = {
    "standards/proyek.yaml": f"nama: {EVIL}\nzona_waktu: WITA\nsitus: {LINK}\n",
    "standards/inovasi.yaml": INNOVATION % "dinas-uji/kartu",
    f"{FOLDER}/inovasi.yaml": INNOVATION % "kartu",
    f"{FOLDER}/unit.yaml": f"{UNIT_NEW}maklumat: {{janji: {EVIL}, sanksi: {LONG}}}\n".replace(
        "Dinas Uji\n", f"{EVIL}\n", 1
    ),
    f"{FOLDER}/kosong.yaml": "layanan: Kosong\n",
    f"{FOLDER}/penetapan/{DECREED}/sk.yaml": DECREE.replace("Standar Pelayanan Dinas Uji", EVIL),
    f"{FOLDER}/skm/2025-s1.yaml": SURVEY,
    f"{FOLDER}/skm/2025-s2.csv": HEAD
    + f'kartu,"{MARK}",40,"{MARK}",4,4,4,4,3,3,4,4,3\n' * 9
    + f'"{MARK}",perempuan,29,{"x" * 900},3,3,2,4,3,3,3,2,3\n' * 9,
    f"{FOLDER}/penilaian/pekppp-2026.yaml": PEKPPP,
    f"{FOLDER}/penilaian/ombudsman-2024.yaml": OMBUDSMAN,
    "standards/mpp/unit.yaml": f"nama: {EVIL}\njenis: mpp\nsitus: {LINK}\n",
    "standards/mpp/monev/2025-s1.yaml": MONEV,
    "standards/sunyi/unit.yaml": "nama: Sunyi\n",
}
KINDS = {
    "beranda", "cari", "az", "peristiwa", "unit", "layanan", "riwayat", "jawaban", "fasilitator",
    "kepuasan", "penilaian", "gerai", "inovasi", "pemeriksaan",
}  # fmt: skip
"""Every kind of page in which texts of a project stand."""


def evil(text: str) -> str:
    """A service in which names, cases and steps attack."""
    text = text.replace("Penerbitan Kartu Uji", EVIL).replace("Kartu bagi setiap orang.", LONG)
    text = text.replace("nama: Kartu Keluarga", f"tautan: {LINK}, nama: {EVIL}")
    text = text.replace("kegiatan: Mencetak kartu", f"kegiatan: {EVIL}")
    return f"{text}sebutan: [{EVIL}]\nperistiwa: [{EVIL}]\n"


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("jahat")
    forum = FORUM.replace("Forum Konsultasi Publik Dinas Uji", EVIL).replace("Aula Dinas Uji", LONG)
    register = REGISTER.replace("Lima hari kerja terlalu lama", MARK).replace(
        "Kami persingkat menjadi tiga hari kerja.", f'{MARK} "><img src=x onerror=alert(1)>'
    )
    with_forum(root, forum=forum, register=register, kartu=(evil(KARTU), evil(KARTU_NEW)))
    write(root, FILES)
    build_site(root, root / "terbitan", draft=True)
    return root / "terbitan"


LOOK = """() => ({
  kind: document.body.className,
  said: document.querySelector('main').innerText.includes('<script>alert(1)</script>'),
  wide: document.documentElement.scrollWidth > innerWidth,
  scripts: [...document.scripts].filter(e => !e.src || !e.src.startsWith(ROOT)).length,
  handlers: [...document.querySelectorAll('*')]
    .flatMap(e => [...e.attributes]).filter(a => a.name.startsWith('on')).length,
  images: [...document.images].filter(e => !e.src.endsWith('/img/tanda.svg')).length,
  schemes: [...new Set([...document.querySelectorAll('a[href]')].map(a => a.protocol))],
})"""


def silence(heard: list[str], dialog: Dialog) -> None:
    """Note what a script had to say, and close its window."""
    heard.append(dialog.message)
    dialog.dismiss()


def test_no_kind_of_page_runs_or_breaks_by_what_stands_in_the_files(
    browser: Browser, published: Path
) -> None:
    page = browser.new_page(viewport={"width": 320, "height": 740})
    heard: list[str] = []
    page.on("console", lambda message: heard.append(message.text))
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.on("dialog", partial(silence, heard))
    skipped = ("aturan/", "medan/")
    names = [p.relative_to(published).as_posix() for p in sorted(published.rglob("*.html"))]
    attacked = set()
    with served(published) as address:
        look = LOOK.replace("ROOT", f"'{address}/'")
        for name in (n for n in names if not n.startswith(skipped)):
            query = "?q=<script>alert(1)</script>" if name == "cari/index.html" else ""
            page.goto(f"{address}/{quote(name)}{query}")
            if query:
                page.locator("output:not(:empty)").wait_for(timeout=10_000)
            seen = page.evaluate(look)
            attacked |= {seen["kind"]} if seen["said"] else set()
            assert not any(seen[part] for part in ("wide", "scripts", "handlers", "images")), name
            assert set(seen["schemes"]) <= {"http:", "https:", "tel:", "mailto:"}, name
    page.close()
    assert heard == []
    assert attacked >= KINDS
    assert f"layanan/dinas-uji/fkp/{DAY}/index.html" in names
