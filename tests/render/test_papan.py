"""Poster, lembar loket, selebaran, dan maklumat di Word: selembar, terbaca, dan selalu sama."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from lxml import etree

from standar.kertas import kertas
from standar.model import Maklumat, Proyek
from standar.project.project import Service, UnitFolder
from standar.render.pdf import to_pdf
from standar.render.word.kertas_papan import (
    Around,
    TooMuchError,
    counter,
    leaflet,
    promise,
    wall,
)
from standar.view.cap import cap
from standar.view.naskah import PERINGATAN
from standar.view.official import Picture
from tests.process import same_as_golden
from tests.qr_reader import pictures, scanned
from tests.render.paper import (
    W,
    body,
    every,
    file,
    laid_out,
    lines,
    readable,
    said,
    value,
)
from tests.render.test_word import HOSTILE
from tests.test_gambar import png
from tests.view.ketetapan_contoh import enacted

SITUS = "https://standar.contoh.go.id"
PROYEK = Proyek(nama="Pemerintah Kabupaten Contoh", contoh=True)
EMBLEM = Picture(png(30, 40), "png", 30, 40, "Lambang Kabupaten Contoh")
KINDS = ("poster-a3", "poster", "loket", "selebaran", "maklumat", "maklumat-melintang")
PAPERS = ("a4", "f4", "f4-215")


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Service]:
    found = enacted(tmp_path_factory.mktemp("papan"))
    return {service.kode: service for service in found.services}


def around(profil: str = "a4", warning: str = PERINGATAN) -> Around:
    return Around(PROYEK, kertas(profil=profil), EMBLEM, warning)


def printed(service: Service, kind: str, given: Around, situs: str = SITUS) -> bytes:
    stamp = cap(service, situs)
    match kind:
        case "poster-a3" | "poster":
            return wall(service, stamp, given, large=kind == "poster-a3")
        case "loket":
            return counter(service, stamp, given)
        case "selebaran":
            return leaflet(service, stamp, given)
    return promise(service.unit, given, wide=kind == "maklumat-melintang")


def made(services: dict[str, Service], kind: str, profil: str = "a4") -> bytes:
    return printed(services["gedung"], kind, around(profil))


def size_of(data: bytes, style: str) -> float:
    """The size of a style in points."""
    styles = {s.get(f"{W}styleId"): s for s in every(file(data, "word/styles.xml"), "style")}
    return int(value(styles[style], "rPr", "sz") or 0) / 2


@pytest.mark.parametrize("kind", KINDS)
def test_the_paper_is_the_one_that_was_looked_at(services: dict[str, Service], kind: str) -> None:
    root = file(made(services, kind), "word/document.xml")
    etree.indent(root)
    same_as_golden(f"word/papan-{kind}.xml", etree.tostring(root, encoding="unicode") + "\n")


@pytest.mark.parametrize("profil", PAPERS[1:])
def test_papers_on_f4_are_those_that_were_looked_at(
    services: dict[str, Service], profil: str
) -> None:
    papers = {kind: made(services, kind, profil) for kind in KINDS if kind != "poster-a3"}
    told = (f"== {k}\n{laid_out(data)}\n{readable(data)}" for k, data in papers.items())
    same_as_golden(f"word/papan-{profil}.txt", "\n".join(told))


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_input_gives_the_same_bytes(services: dict[str, Service], kind: str) -> None:
    assert made(services, kind) == made(services, kind)


@pytest.mark.parametrize("profil", PAPERS)
def test_every_paper_is_one_sheet_and_a_leaflet_has_two_sides(
    services: dict[str, Service], profil: str, tmp_path: Path
) -> None:
    papers = []
    for kode, service in services.items():
        for kind in KINDS if kode == "gedung" else KINDS[:4]:
            papers.append(tmp_path / f"{kode}-{kind}.docx")
            papers[-1].write_bytes(printed(service, kind, around(profil)))
    for pdf in to_pdf(papers):
        assert sheets(pdf) == (2 if "selebaran" in pdf.name else 1), pdf.name


def sheets(pdf: Path) -> int:
    shown = subprocess.run(["pdfinfo", str(pdf)], check=True, capture_output=True).stdout.decode()
    return int(shown.partition("Pages:")[2].split()[0])


@pytest.mark.parametrize("kode", ["layanan", "gedung", "izin", "surat"])
def test_a_poster_is_read_from_two_metres(services: dict[str, Service], kode: str) -> None:
    data = printed(services[kode], "poster-a3", around())
    assert size_of(data, "JudulNaskah") >= 60
    assert size_of(data, "Jawaban") >= 36
    assert min(size_of(data, style) for style in used(data)) >= 20
    half = printed(services[kode], "poster", around())
    assert size_of(half, "JudulNaskah") >= 42
    assert min(size_of(half, style) for style in used(half)) >= 14


def used(data: bytes) -> set[str]:
    """The styles of paragraphs that hold words."""
    return {value(p, "pPr", "pStyle") or "" for p in every(body(data), "p") if said(p).strip()}


@pytest.mark.parametrize("kode", ["layanan", "gedung", "izin", "surat"])
def test_all_six_components_are_on_the_wall(services: dict[str, Service], kode: str) -> None:
    for kind in ("poster-a3", "poster"):
        words = lines(body(printed(services[kode], kind, around())))
        for title in ("Waktu", "Biaya", "Yang Anda terima", "Persyaratan", "Langkah-langkah",
                      "Pengaduan dan saran"):  # fmt: skip
            assert title in words


def test_another_program_reads_the_code_off_the_printed_sheet(
    services: dict[str, Service], tmp_path: Path
) -> None:
    stamp = cap(services["gedung"], SITUS)
    for kind in KINDS[:4]:
        paper = tmp_path / f"{kind}.docx"
        paper.write_bytes(made(services, kind))
        (pdf,) = to_pdf([paper])
        subprocess.run(
            ["pdftoppm", "-r", "100", "-png", "-f", "1", "-l", "1", "-singlefile", str(pdf),
             str(tmp_path / kind)], check=True,
        )  # fmt: skip
        assert scanned(tmp_path / f"{kind}.png") == [stamp.alamat]


def test_without_an_address_there_is_no_code_and_a_sentence_instead(
    services: dict[str, Service],
) -> None:
    for kind in KINDS[:4]:
        data = printed(services["gedung"], kind, replace(around(), emblem=None), "")
        assert not pictures(data)
        assert not any("indai" in line for line in lines(body(data)))
        assert any(line.startswith("Versi ") for line in lines(body(data)))


@pytest.mark.parametrize("kind", KINDS)
def test_the_paper_is_correct_word(services: dict[str, Service], kind: str) -> None:
    data = made(services, kind)
    root = body(data)
    empty = {value(p, "pPr", "pStyle") for p in every(root, "p")
             if not said(p) and not every(p, "drawing")}  # fmt: skip
    assert empty <= {"Sela"}
    alts = [e.get("descr") for e in root.iter() if str(e.tag).endswith("docPr")]
    assert alts
    assert all(alts)
    language = every(file(data, "word/styles.xml"), "docDefaults", "rPrDefault", "rPr", "lang")
    assert language[0].get(f"{W}val") == "id-ID"
    outlines = {s.get(f"{W}styleId") for s in every(file(data, "word/styles.xml"), "style")
                if every(s, "outlineLvl")}  # fmt: skip
    headings = [p for p in every(root, "p") if value(p, "pPr", "pStyle") in outlines]
    assert value(headings[0], "pPr", "pStyle") in ("JudulNaskah", "Heading2")
    assert "JudulNaskah" in {value(p, "pPr", "pStyle") for p in headings}
    assert len(headings) >= (1 if "maklumat" in kind else 6)
    assert Document(BytesIO(data)).core_properties.title
    assert said(file(data, "word/header.xml")) == PERINGATAN


def test_a_leaflet_has_three_panels_on_each_side(services: dict[str, Service]) -> None:
    root = body(made(services, "selebaran"))
    (columns,) = every(root, "cols")
    assert columns.get(f"{W}num") == "3"
    assert value(every(root, "sectPr")[0], "pgSz", attribute="orient") == "landscape"
    assert sum(b.get(f"{W}type") == "column" for b in every(root, "br")) == 5


def test_a_promise_has_a_frame_a_list_and_lines_to_fill_in(services: dict[str, Service]) -> None:
    root = body(made(services, "maklumat"))
    assert len(every(root, "pgBorders")) == 1
    numbered = [said(p) for p in every(root, "p") if every(p, "numPr")]
    assert len(numbered) == 3
    assert any(line.startswith("…") for line in lines(root))
    assert "Kepala Dinas Contoh," in lines(root)


def with_promise(service: Service, text: str) -> UnitFolder:
    unit = service.unit
    node = unit.unit.model_copy(update={"maklumat": Maklumat(janji=text), "pimpinan": text[:60]})
    return replace(unit, document=replace(unit.document, node=node))


def test_a_promise_that_is_no_sheet_is_refused(services: dict[str, Service]) -> None:
    unit = with_promise(services["gedung"], "Kami berjanji melayani. " * 400)
    with pytest.raises(TooMuchError):
        promise(unit, around(), wide=False)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_values_are_only_text_and_never_more_than_a_sheet(
    services: dict[str, Service], text: str, tmp_path: Path
) -> None:
    base = services["gedung"]
    standar = base.standar
    cost = standar.biaya.model_copy(update={"uraian": text}) if standar.biaya else None
    hostile = standar.model_copy(
        update={
            "layanan": text, "ringkasan": text, "sasaran": text, "biaya": cost,
            "persyaratan": tuple(x.model_copy(update={"nama": text}) for x in standar.persyaratan),
            "produk": tuple(x.model_copy(update={"nama": text}) for x in standar.produk),
        }
    )  # fmt: skip
    unit = with_promise(base, text)
    node = unit.unit.model_copy(update={"nama": text})
    unit = replace(unit, document=replace(unit.document, node=node))
    service = replace(base, standar=hostile, unit=unit)
    papers = []
    for kind in KINDS[:4]:
        papers.append(tmp_path / f"{kind}.docx")
        papers[-1].write_bytes(printed(service, kind, around()))
        assert body(papers[-1].read_bytes()) is not None
    for pdf in to_pdf(papers):
        assert sheets(pdf) == (2 if "selebaran" in pdf.name else 1), pdf.name
