"""Keputusan dengan lampirannya dicetak ke Word, dibaca kembali, dan dibandingkan dengan emasnya."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from lxml import etree

from standar.kertas import kertas
from standar.ketetapan import Ketetapan
from standar.model import leaves
from standar.render.word.kertas_keputusan import decree_paper
from standar.view.blocks import Table
from standar.view.keputusan import RANCANGAN, keputusan
from standar.view.kop import pejabat_unit
from tests.page_words import flat, page_words
from tests.process import same_as_golden
from tests.render.paper import W, body, every, file, laid_out, lines, readable, said, value
from tests.render.test_word import HOSTILE, expected

from .ketetapan_contoh import DECREE, SERVICES, enacted


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Ketetapan:
    return enacted(tmp_path_factory.mktemp("sk"))


def printed(found: Ketetapan, profil: str = "f4-215") -> bytes:
    return decree_paper(found, kertas(profil=profil))


def test_the_paper_is_the_one_that_was_looked_at(found: Ketetapan) -> None:
    data = printed(found)
    same_as_golden("kertas/keputusan.txt", readable(data))
    root = file(data, "word/document.xml")
    etree.indent(root)
    same_as_golden("word/keputusan.xml", etree.tostring(root, encoding="unicode") + "\n")


@pytest.mark.parametrize("profil", ["a4", "f4", "f4-215"])
def test_sheets_and_tables_on_every_paper_are_those_that_were_looked_at(
    found: Ketetapan, profil: str
) -> None:
    same_as_golden(f"word/keputusan-{profil}.txt", laid_out(printed(found, profil)))


def test_the_same_decree_gives_the_same_bytes(found: Ketetapan) -> None:
    assert printed(found) == printed(found)


def test_every_leaf_of_every_service_stands_in_the_annexes(found: Ketetapan) -> None:
    words, checked = flat(" ".join(lines(body(printed(found))))), 0
    for service in found.services:
        for path, leaf in leaves(service.standar):
            for text in expected(path, leaf):
                assert flat(text) in words, (service.alamat, path)
                checked += 1
    assert checked > 80


def test_the_decree_names_its_services_as_their_annexes_are_numbered(found: Ketetapan) -> None:
    words = page_words(keputusan(found)[0])
    for text in (
        "Lampiran I sampai dengan Lampiran IV",
        "Peminjaman Gedung Pertemuan (Lampiran II);",
        "Izin Usaha (Lampiran III); dan",
        "Surat Keterangan (Lampiran IV).",
        "Ditetapkan di Kota Contoh",
        "pada tanggal 2 Juni 2026",
        "Keputusan ini mulai berlaku pada tanggal ditetapkan.",
    ):
        assert text.lower() in words, text


def test_the_forum_that_discussed_the_standards_is_a_recital(found: Ketetapan) -> None:
    assert "dibahas bersama masyarakat dalam forum" in page_words(keputusan(found)[0])


def test_regulations_stand_by_rank_and_age_and_each_once(found: Ketetapan) -> None:
    table = next(b for b in keputusan(found)[0].blocks if isinstance(b, Table))
    row = page_words(keputusan(found)[0]).split("mengingat : ")[1].split("memutuskan")[0]
    names = ("nomor 25 tahun 2009", "nomor 1 tahun 2022", "nomor 96 tahun 2012", "dalam negeri",
             "peraturan daerah kabupaten contoh nomor 1 tahun 2024")  # fmt: skip
    places = [row.index(name) for name in names]
    assert places == sorted(places)
    assert row.count("tambahan lembaran negara republik indonesia nomor 5038") == 1
    assert row.rstrip().endswith(".")
    assert table.plain


def test_own_recitals_and_regulations_replace_those_that_are_gathered(tmp_path: Path) -> None:
    own = "menimbang: Layanan perlu disesuaikan.\nmengingat: [PP 96/2012, UU 25/2009]\n"
    words = page_words(keputusan(enacted(tmp_path, DECREE + own))[0])
    assert "menimbang : bahwa layanan perlu disesuaikan; mengingat" in words
    assert words.index("nomor 96 tahun 2012") < words.index("nomor 25 tahun 2009 tentang")


def test_a_regulation_has_articles_instead_of_dicta(tmp_path: Path) -> None:
    pages = keputusan(enacted(tmp_path, DECREE + "bentuk: peraturan\n"))
    words = page_words(pages[0])
    assert "peraturan kepala dinas contoh" in words
    assert "dengan rahmat tuhan yang maha esa" in words
    assert "pasal 5 peraturan ini mulai berlaku" in words
    assert "kesatu" not in words
    assert pages[1].running.startswith("Lampiran I Peraturan Nomor")


def test_fourteen_components_may_run_in_the_order_of_the_law(tmp_path: Path) -> None:
    pages = keputusan(enacted(tmp_path, DECREE + "susunan: berurutan\n"))
    (table,) = (b for b in pages[1].blocks if isinstance(b, Table) and b.head[0] == "NO"
                and b.head[1] == "KOMPONEN")  # fmt: skip
    assert [row.group for row in table.rows] == [False] * 14
    assert table.rows[0].anchor[-1] == "dasar_hukum"
    assert table.rows[1].anchor[-1] == "persyaratan"


def test_a_decree_on_one_service_has_an_annex_without_a_number(tmp_path: Path) -> None:
    text = DECREE.replace("[layanan, gedung, izin, surat]", "[surat]")
    first, annex = keputusan(enacted(tmp_path, text))
    assert "tercantum dalam lampiran, yang" in page_words(first)
    assert page_words(annex).startswith("standar pelayanan surat keterangan lampiran keputusan")


def test_many_lanes_need_the_sheet_across_and_go_on_counting(found: Ketetapan) -> None:
    wide = [page for page in keputusan(found) if page.wide]
    assert [page.title for page in wide if "Izin" in page.title] == ["Standar Pelayanan Izin Usaha"]
    assert all(page.continues for page in wide)
    sections = every(body(printed(found)), "sectPr")
    across = [s for s in sections if value(s, "pgSz", attribute="orient") == "landscape"]
    assert len(across) == len(wide)
    assert {value(s, "pgSz", attribute="w") for s in across} == {"18709"}


def test_a_step_stands_in_the_lanes_of_its_actors_and_a_line_leads_there(found: Ketetapan) -> None:
    page = next(page for page in keputusan(found) if page.wide and "Izin" in page.title)
    table = next(b for b in page.blocks if isinstance(b, Table))
    assert table.head == ("NO", "KEGIATAN", "Pemohon", "Petugas loket", "Verifikator",
                          "Kepala Bidang", "Kepala Dinas")  # fmt: skip
    filled = [[n for n, cell in enumerate(row.cells[2:]) if cell.filled] for row in table.rows]
    joined = [[n for n, cell in enumerate(row.cells[2:]) if cell.joined] for row in table.rows]
    assert filled == [[0], [1], [2], [3], [4], [0, 1]]
    assert joined == [[], [0, 1], [1, 2], [2, 3], [3, 4], [0, 1, 2, 3, 4]]


def test_further_sheets_name_the_annex_and_first_ones_do_not(found: Ketetapan) -> None:
    data = printed(found)
    section = every(body(data), "p", "pPr", "sectPr")[1]
    assert every(section, "titlePg")
    assert value(section, "pgNumType", attribute="start") == "1"
    words = [said(file(data, f"word/header{n}.xml")).lstrip() for n in (1, 2, 3)]
    assert words == ["", "- 1 -", "Lampiran I Keputusan Nomor 100.3.4/12/SK/2026\t- 1 -"]
    assert said(file(data, "word/footer.xml")) == f"Salinan beku {found.sidik}"


def test_what_is_not_frozen_is_a_draft_on_every_sheet(tmp_path: Path) -> None:
    draft = enacted(tmp_path, copy=False)
    assert draft.sidik == ""
    data = printed(draft)
    for n in (1, 2, 3):
        assert said(file(data, f"word/header{n}.xml")).startswith(RANCANGAN)


def test_a_copy_that_was_changed_or_cannot_be_read_is_named(tmp_path: Path) -> None:
    enacted(tmp_path)
    copy = tmp_path / "standards/dinas/penetapan/2026-06-02/standar/dinas"
    (copy / "surat.yaml").write_text("layanan: [\n", encoding="utf-8")
    unread = {name: text for name, text in SERVICES.items() if name != "surat.yaml"}
    assert enacted(tmp_path / "b", services=unread).cacat == ("dinas/surat",)


def test_the_paper_has_no_empty_paragraph_but_those_that_word_demands(found: Ketetapan) -> None:
    root = body(printed(found))
    empty = {value(p, "pPr", "pStyle") for p in every(root, "p") if not said(p)}
    assert empty <= {"Sela"}


def test_nobody_signs_an_empty_sheet(found: Ketetapan, tmp_path: Path) -> None:
    data = printed(found)
    kept = {s.get(f"{W}styleId") for s in every(file(data, "word/styles.xml"), "style")
            if every(s, "keepNext")}  # fmt: skip
    before = [
        p
        for p in body(data)
        if (n := p.getnext()) is not None
        and value(n, "pPr", "pStyle") == "Tempat"
        and value(p, "pPr", "pStyle") != "Tempat"
    ]
    assert [value(p, "pPr", "pStyle") for p in before] == ["Klausul"]
    assert {"Klausul", "Tempat", "Jabatan"} <= kept
    tables = [t for t in body(data).findall(f"{W}tbl") if (n := t.getnext()) is not None
              and value(n, "pPr", "pStyle") == "Jabatan"]  # fmt: skip
    assert len(tables) == 4
    assert all(every(p, "keepNext") for t in tables for p in every(t.findall(f"{W}tr")[-1], "p"))
    articles = body(printed(enacted(tmp_path, DECREE + "bentuk: peraturan\n")))
    (last,) = (p for p in articles if "mulai berlaku pada tanggal" in said(p))
    assert every(last, "keepNext")


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("profil", ["a4", "f4"])
def test_hostile_values_are_only_text(found: Ketetapan, text: str, profil: str) -> None:
    node = found.keputusan.model_copy(
        update={
            "nomor": text, "tentang": text, "pejabat": text, "tempat": text, "tembusan": (text,),
            "mencabut": (text, text), "menimbang": (text,),
        }
    )  # fmt: skip
    service = found.services[0]
    service = type(service)(
        service.kode, service.document, service.unit,
        service.standar.model_copy(update={"layanan": text, "ringkasan": text}), {},
    )  # fmt: skip
    own = Ketetapan(node, found.unit, found.proyek, (service,), found.registri, (), "0" * 12)
    kept = "".join(c for c in text if c >= " " and c != "\uffff")
    words = [line.replace("\n", "").replace("\t", "") for line in lines(body(printed(own, profil)))]
    assert kept in words
    assert any(line.startswith("Ditetapkan di") for line in words)


def test_a_decree_without_services_or_words_is_still_a_paper(found: Ketetapan) -> None:
    node = type(found.keputusan)(nomor="1", tanggal=date(2026, 1, 2))
    empty = Ketetapan(node, found.unit, found.proyek, (), found.registri)
    assert "KEPUTUSAN KEPALA DINAS CONTOH" in lines(body(printed(empty)))


@pytest.mark.parametrize(
    ("office", "unit", "whole"),
    [
        ("Camat", "Kecamatan Muara Contoh", "Camat Muara Contoh"),
        ("Camat Muara Contoh", "Kecamatan Muara Contoh", "Camat Muara Contoh"),
        ("Lurah", "Kelurahan Teladan", "Lurah Teladan"),
        ("Kepala Dinas", "Dinas Pertanian", "Kepala Dinas Pertanian"),
        ("Kepala Puskesmas", "Puskesmas Teladan", "Kepala Puskesmas Teladan"),
        ("Kepala Dinas", "Kecamatan Muara Contoh", "Kepala Dinas"),
        ("Bupati Contoh", "Kecamatan Muara Contoh", "Bupati Contoh"),
        ("Sekretaris Daerah", "Sekretariat Daerah", "Sekretaris Daerah"),
    ],
)
def test_the_head_of_a_unit_is_named_with_it(office: str, unit: str, whole: str) -> None:
    assert pejabat_unit(office, unit) == whole
