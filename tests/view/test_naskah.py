from collections.abc import Iterable
from pathlib import Path

import pytest

from standar.model import KOMPONEN
from standar.project.layout import discover
from standar.project.project import Project, UnitFolder
from standar.project.reader import read_project
from standar.view.blocks import (
    Block,
    Facts,
    Flow,
    Heading,
    Item,
    Items,
    Note,
    Page,
    Paragraph,
    Row,
    Step,
    Table,
    cell,
    words,
)
from standar.view.naskah import PERINGATAN, anchored, naskah_unit, peringatan

PROYEK = "nama: Kabupaten Contoh\nzona_waktu: WITA\nbawaan: {evaluasi: Survei tahunan.}\n"
UNIT = """\
nama: Dinas Contoh
induk: Pemerintah Kabupaten
alamat: Jalan Contoh Nomor 1
pimpinan: Kepala Dinas
jam_layanan: {senin-kamis: 08.00-15.30, catatan: Loket dua buka sampai petang.}
kontak: [{jenis: telepon, nomor: "(0541) 000-101"}]
bawaan:
  pengawasan: {oleh: Kepala Dinas, cara: Memeriksa, berkala: bulanan}
"""
SURAT = """\
layanan: Penerbitan Surat
jenis: administratif
ringkasan: Surat untuk uji.
sasaran: Semua warga
jam_layanan: {sabtu: 08.00-10.00}
sop: {nomor: SOP-1, terkait: [kartu, SOP-9]}
varian: {baru: Surat baru, ganti: Penggantian}
persyaratan: [{kode: ktp, nama: KTP-el}]
dasar_hukum: UU 25/2009
tambahan: {Catatan: Tidak perlu dilegalisasi.}
"""


def unit_of(folder: Path, **files: str) -> tuple[UnitFolder, Project]:
    texts = {"proyek": PROYEK, "dinas/unit": UNIT, "dinas/surat": SURAT}
    texts |= {name.replace("__", "/"): text for name, text in files.items()}
    for name, text in texts.items():
        path = folder / f"{name}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    project = read_project(discover(folder.parent, folder))
    return next(u for u in project.units if u.alamat == "dinas"), project


def naskah(folder: Path, **files: str) -> Page:
    unit, project = unit_of(folder, **files)
    return naskah_unit(unit, project.proyek)


def tables(page: Page) -> list[Table]:
    return [block for block in page.blocks if isinstance(block, Table)]


def row(page: Page, kunci: str) -> Row:
    return next(r for t in tables(page) for r in t.rows if r.anchor[1:] == (kunci,))


def texts(blocks: Iterable[Block]) -> list[str]:
    return [words(b.text) for b in blocks if isinstance(b, Paragraph | Note)]


def facts(page: Page) -> dict[str, str]:
    pairs = [pair for b in page.blocks if isinstance(b, Facts) for pair in b.pairs]
    return {name: words(text) for name, text in pairs}


def test_the_page_is_named_after_the_unit_and_the_bodies_above_it(tmp_path: Path) -> None:
    page = naskah(tmp_path / "standards")
    assert page.title == "Standar Pelayanan Dinas Contoh"
    assert page.subtitle == "Pemerintah Kabupaten, Kabupaten Contoh"


def test_a_body_that_is_named_twice_is_said_once(tmp_path: Path) -> None:
    unit = UNIT.replace("Pemerintah Kabupaten", "Kabupaten Contoh")
    assert naskah(tmp_path / "standards", dinas__unit=unit).subtitle == "Kabupaten Contoh"


def test_six_components_of_delivery_and_eight_of_management_are_numbered_anew(
    tmp_path: Path,
) -> None:
    first, second, _ = tables(naskah(tmp_path / "standards"))
    assert first.head == second.head == ("NO", "KOMPONEN", "URAIAN")
    for table, count in ((first, 6), (second, 8)):
        assert [texts(r.cells[0].blocks) for r in table.rows] == [
            [f"{n}."] for n in range(1, count + 1)
        ]
    names = [texts(r.cells[1].blocks)[0] for t in (first, second) for r in t.rows]
    assert names == [komponen.judul for komponen in KOMPONEN]


def test_headings_name_the_service_and_both_halves(tmp_path: Path) -> None:
    page = naskah(tmp_path / "standards")
    headings = [(b.level, b.text, b.anchor) for b in page.blocks if isinstance(b, Heading)]
    assert headings == [
        (2, "Penerbitan Surat", ("surat",)),
        (3, "A. Penyampaian pelayanan", ()),
        (3, "B. Pengelolaan pelayanan", ()),
        (3, "Tambahan", ()),
    ]


def test_a_component_that_is_absent_says_so(tmp_path: Path) -> None:
    page = naskah(tmp_path / "standards")
    assert texts(row(page, "produk").cells[2].blocks) == ["Belum ditulis."]
    assert texts(row(page, "persyaratan").cells[2].blocks) == []


@pytest.mark.parametrize(
    ("kunci", "asal"), [("pengawasan", "Dinas Contoh"), ("evaluasi", "Kabupaten Contoh")]
)
def test_an_inherited_component_says_for_whom_it_holds(
    tmp_path: Path, kunci: str, asal: str
) -> None:
    blocks = row(naskah(tmp_path / "standards"), kunci).cells[1].blocks
    assert blocks[-1] == Note(f"Berlaku untuk semua layanan {asal}.")


def test_a_component_of_its_own_says_nothing_of_others(tmp_path: Path) -> None:
    assert len(row(naskah(tmp_path / "standards"), "dasar_hukum").cells[1].blocks) == 1


def test_further_rows_follow_the_second_half(tmp_path: Path) -> None:
    extra = tables(naskah(tmp_path / "standards"))[-1]
    assert [texts(c.blocks) for c in extra.rows[0].cells] == [
        ["1."],
        ["Catatan"],
        ["Tidak perlu dilegalisasi."],
    ]
    assert extra.rows[0].anchor == ("surat", "tambahan", "Catatan")


def test_a_service_without_further_rows_has_two_tables(tmp_path: Path) -> None:
    assert len(tables(naskah(tmp_path / "standards", dinas__surat="layanan: Surat\n"))) == 2


def test_the_profile_of_the_unit_and_the_service_stand_before_the_tables(tmp_path: Path) -> None:
    kartu = "layanan: Penerbitan Kartu\n"
    page = naskah(tmp_path / "standards", dinas__kartu=kartu)
    assert facts(page) == {
        "Alamat": "Jalan Contoh Nomor 1",
        "Pimpinan": "Kepala Dinas",
        "Jam layanan": "Sabtu 08.00–10.00 WITA",
        "Kontak": "Telepon: (0541) 000-101",
        "Jenis layanan": "Administratif",
        "Untuk siapa": "Semua warga",
        "SOP": "SOP-1; terkait dengan Penerbitan Kartu dan SOP-9",
    }
    first = next(b for b in page.blocks if isinstance(b, Facts))
    hours = "Senin–Kamis 08.00–15.30 WITA. Loket dua buka sampai petang."
    assert ("Jam layanan", hours) in first.pairs


def test_variants_are_listed_by_name(tmp_path: Path) -> None:
    lists = [b for b in naskah(tmp_path / "standards").blocks if isinstance(b, Items)]
    assert [[i.text for i in block.items] for block in lists] == [["Surat baru", "Penggantian"]]


def test_several_services_are_listed_first_and_lead_to_their_headings(tmp_path: Path) -> None:
    page = naskah(tmp_path / "standards", dinas__kartu="layanan: Penerbitan Kartu\n")
    listed = next(b for b in page.blocks if isinstance(b, Items))
    links = [part for item in listed.items for part in item.text if not isinstance(part, str)]
    anchors = [b.anchor for b in page.blocks if isinstance(b, Heading) and b.level == 2]
    assert [getattr(link, "href", "") for link in links] == ["#kartu", "#surat"]
    assert anchors == [("kartu",), ("surat",)]


@pytest.mark.parametrize(
    "files", [{"proyek": PROYEK + "contoh: true\n"}, {"dinas__surat": SURAT + "contoh: true\n"}]
)
def test_an_illustration_is_called_one_before_anything_else(
    tmp_path: Path, files: dict[str, str]
) -> None:
    unit, project = unit_of(tmp_path / "standards", **files)
    assert peringatan(unit, project.proyek) == PERINGATAN
    assert naskah_unit(unit, project.proyek).blocks[0] == Note(PERINGATAN, "warning")


def test_a_real_standard_carries_no_warning(tmp_path: Path) -> None:
    unit, project = unit_of(tmp_path / "standards")
    assert peringatan(unit, project.proyek) == ""
    page = naskah_unit(unit, project.proyek)
    assert not [b for b in page.blocks if isinstance(b, Note) and b.kind == "warning"]


def test_a_unit_without_standards_says_so(tmp_path: Path) -> None:
    unit, project = unit_of(tmp_path / "standards")
    unit.services.clear()
    page = naskah_unit(unit, project.proyek)
    assert page.blocks[-1] == Note("Unit ini belum menulis standar pelayanan.")


def test_every_anchor_moves_below_the_service_and_none_is_made_up() -> None:
    inner = Items((Item("a", anchor=("a",)), Item("b")))
    blocks: tuple[Block, ...] = (
        Heading(2, "h", ("h",)),
        Heading(2, "i"),
        Items((Item("x", blocks=(inner,), anchor=("x",)),)),
        Flow((Step("p", "q", anchor=("s",)), Step("p", "q"))),
        Table("t", ("k",), (Row((cell("r"),), ("r",)), Row((cell("g"),), group=True))),
        Paragraph("p"),
    )
    moved = [anchored(block, ("l",)) for block in blocks]
    assert moved == [
        Heading(2, "h", ("l", "h")),
        Heading(2, "i"),
        Items(
            (
                Item(
                    "x",
                    blocks=(Items((Item("a", anchor=("l", "a")), Item("b"))),),
                    anchor=("l", "x"),
                ),
            )
        ),
        Flow((Step("p", "q", anchor=("l", "s")), Step("p", "q"))),
        Table("t", ("k",), (Row((cell("r"),), ("l", "r")), Row((cell("g"),), group=True))),
        Paragraph("p"),
    ]


def test_anchors_inside_cells_move_too(tmp_path: Path) -> None:
    listed = row(naskah(tmp_path / "standards"), "persyaratan").cells[2].blocks[0]
    assert isinstance(listed, Items)
    assert listed.items[0].anchor == ("surat", "persyaratan", "ktp")
