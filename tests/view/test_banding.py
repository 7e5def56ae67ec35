"""The comparison as a page: what a unit gives is told once, and nothing is left out."""

from __future__ import annotations

from pathlib import Path

import pytest

from standar.comparison.compare import Comparison, compare
from standar.difference.diff import Effect
from standar.view.banding import SEBAGIAN, beban, count, halaman, kelompok, sebab
from standar.view.blocks import Compared, Heading, Items, Note, Page, Table
from tests.comparison.test_compare import BASE, folders
from tests.page_words import page_words

UNIT = "nama: U\nbawaan:\n  evaluasi: {cara: SKM, berkala: tahunan}\n"
OWN = BASE.partition("evaluasi:")[0]


@pytest.fixture
def result(tmp_path: Path) -> Comparison:
    """Ten services that inherit; one of them has a change of its own."""
    lama = {f"l-{n}.yaml": OWN for n in range(10)} | {"unit.yaml": UNIT}
    baru = lama | {
        "unit.yaml": UNIT.replace("tahunan", "bulanan"),
        "l-3.yaml": OWN.replace("jangka_waktu: 1 hari kerja", "jangka_waktu: 4 jam"),
    }
    return compare(*folders(tmp_path, lama=lama, baru=baru))


def of(page: Page, kind: type) -> list[object]:
    return [block for block in page.blocks if isinstance(block, kind)]


def test_what_a_unit_gives_is_told_once_with_those_it_applies_to(result: Comparison) -> None:
    shared, own = kelompok(result.changes)
    assert len(result.changes) == 11
    assert len(shared.perubahan) == len(own.perubahan) == 1
    assert len(shared.layanan) == 10
    assert shared.judul.endswith("unit.yaml, berlaku bagi 10 layanan")
    assert shared.nama.endswith(f"u/l-{SEBAGIAN - 1}, dan 2 lainnya.")
    assert (own.judul, own.nama) == ("u/l-3", "")


def test_the_page_holds_burden_headings_and_both_sides(result: Comparison) -> None:
    page = halaman(result)
    assert page.subtitle == "2 perubahan: 1 meringankan, 1 netral."
    assert len(of(page, Heading)) == len(of(page, Items)) == 2
    (table,) = (block for block in page.blocks if isinstance(block, Table))
    assert [name for name, _ in beban(result)] == ["Semua layanan", "u/l-3"]
    assert len(table.rows) == 4
    inner = [
        b
        for block in page.blocks
        if isinstance(block, Items)
        for i in block.items
        for b in i.blocks
    ]
    assert [block.heads for block in inner if isinstance(block, Compared)] == [
        ("Semula", "Menjadi"), ("Semula", "Menjadi"),
    ]  # fmt: skip


def test_nothing_changed_is_said_so(tmp_path: Path) -> None:
    page = halaman(compare(*folders(tmp_path, lama={"a.yaml": BASE}, baru={"a.yaml": BASE})))
    assert [str(getattr(block, "text", "")) for block in page.blocks] == ["Tidak ada perbedaan."]


def test_what_could_not_be_read_is_a_warning(tmp_path: Path) -> None:
    lama, baru = {"a.yaml": BASE, "b.yaml": BASE}, {"a.yaml": "layanan: 'x\n", "b.yaml": BASE}
    page = halaman(compare(*folders(tmp_path, lama=lama, baru=baru)))
    assert [block.kind for block in page.blocks if isinstance(block, Note)] == ["warning"]


def test_a_cause_is_named_only_where_a_forum_was_asked(result: Comparison) -> None:
    change = result.changes[0]
    assert sebab(change, result) == ""
    result.causes = {(change.kode, change.change.fingerprint): ("m-01", "m-02")}
    assert sebab(change, result) == "Sebab: m-01 dan m-02"
    assert sebab(result.changes[-1], result) in ("Sebab: belum dicatat", "Sebab: m-01 dan m-02")


def test_counts_name_only_the_effects_that_occur(result: Comparison) -> None:
    assert count(result.changes) == "11 perubahan: 1 meringankan, 10 netral"
    assert result.count(Effect.NETRAL) == 10


def test_services_and_files_have_short_names_and_causes_their_words(result: Comparison) -> None:
    own = next(item for item in result.changes if not item.shared)
    result.causes = {(own.kode, own.change.fingerprint): ("m-01", "koreksi")}
    result.reasons = {own.change.fingerprint: {"m-01": "Terlalu\nlama.", "koreksi": "Salah ketik"}}
    result.forum = "Forum Dinas, 2 Januari 2026"
    page = halaman(result)
    assert page.subtitle.endswith("Sebabnya menurut Forum Dinas, 2 Januari 2026.")
    said = page_words(page)
    name = result.names[own.kode].lower()
    assert f"{name} ({own.kode})" in said  # ten services of one name
    assert "sebab: m-01, “terlalu lama.” sebab: pembetulan, “salah ketik”" in said
    assert "l-3.yaml, baris" in said
    assert "baru/" not in said
