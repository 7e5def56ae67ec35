"""Kertas bagi warga di situs: bila diminta, terunduh dari halaman layanan dan unitnya."""

from __future__ import annotations

import re
from pathlib import Path

from standar.site.build import build_site
from standar.site.papers import Printing
from standar.view.kertas_lama import LAIN
from tests.render.paper import body, lines
from tests.site.proyek import small
from tests.view.ketetapan_contoh import DAY, life_of

PAPERS = ("poster-a3", "poster", "loket", "selebaran")


def test_papers_are_published_where_they_are_asked_for(tmp_path: Path) -> None:
    root = small(tmp_path)
    build_site(root, root / "terbitan", printing=Printing(cetak=True))
    page = (root / "terbitan/layanan/dinas-uji/ktp.html").read_text(encoding="utf-8")
    for kind in PAPERS:
        assert f'href="../../cetak/dinas-uji--ktp--{kind}.docx"' in page
        data = (root / f"terbitan/cetak/dinas-uji--ktp--{kind}.docx").read_bytes()
        assert "Penerbitan Kartu Uji" in [line.strip() for line in lines(body(data))]
    unit = (root / "terbitan/layanan/dinas-uji/index.html").read_text(encoding="utf-8")
    for kind in ("tegak", "melintang"):
        assert f'href="../../cetak/dinas-uji--maklumat--{kind}.docx"' in unit
        assert (root / f"terbitan/cetak/dinas-uji--maklumat--{kind}.docx").is_file()


def test_without_being_asked_nothing_of_it_is_there(tmp_path: Path) -> None:
    root = small(tmp_path)
    build_site(root, root / "terbitan")
    assert not (root / "terbitan/cetak").exists()
    pages = (root / "terbitan").rglob("*.html")
    assert not any("cetak/" in page.read_text(encoding="utf-8") for page in pages)


def test_a_promise_of_many_pages_is_still_published(tmp_path: Path) -> None:
    root = small(tmp_path)
    unit = root / "standards/dinas-uji/unit.yaml"
    text = unit.read_text(encoding="utf-8").replace("Kami sanggup", "Kami sanggup " * 900)
    unit.write_text(text, encoding="utf-8")
    build_site(root, root / "terbitan", printing=Printing(cetak=True), draft=True)
    data = (root / "terbitan/cetak/dinas-uji--maklumat--tegak.docx").read_bytes()
    assert "MAKLUMAT PELAYANAN" in lines(body(data))


def test_a_page_knows_its_own_version_and_those_enacted_before(tmp_path: Path) -> None:
    life_of(tmp_path)
    decree = tmp_path / f"standards/dinas/penetapan/{DAY}"
    later = decree.parent / "2026-09-01"
    later.mkdir()
    (later / "sk.yaml").write_text(
        "nomor: 2/2026\ntanggal: 2026-09-01\npejabat: Kepala Dinas\nlayanan: [gedung]\n",
        encoding="utf-8",
    )
    before = _known(tmp_path)
    assert [kind for kind, _, _ in before] == ["kertas"]
    work = tmp_path / "standards/dinas/gedung.yaml"
    text = work.read_text(encoding="utf-8").replace("Rp1.500.000", "Rp2.000.000")
    work.write_text(text, encoding="utf-8")
    (own, mark, words), (old, was, told) = _known(tmp_path)
    assert (own, old) == ("kertas", "kertas lama")
    assert was == before[0][1] != mark
    assert "memuat versi yang berlaku" in words
    assert "versi lama" in told
    assert "ditetapkan 2 Juni 2026" in told


def _known(root: Path) -> list[tuple[str, str, str]]:
    build_site(root, root / "terbitan", draft=True)
    page = (root / "terbitan/layanan/dinas/gedung.html").read_text(encoding="utf-8")
    assert LAIN in page
    found = re.findall(r'<p class="([^"]*)" id="v-([0-9a-f]{8})">([^<]*)</p>', page)
    assert f"<dd>{found[0][1]}</dd>" in page
    return found
