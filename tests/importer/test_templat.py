"""Templat dari luar: yang berbahaya ditolak dengan sebabnya, yang tidak dikenal ditinggalkan."""

from __future__ import annotations

from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from standar.importer.gaya import KNOWN, NEEDED, absent, canonical
from standar.importer.mutu import judged
from standar.importer.penanda import find_mark
from standar.importer.templat import Cacat, Templat, read_template
from standar.kertas import kertas
from standar.render.word import style
from standar.render.word.formal import formal
from standar.render.word.palette import FORMAL
from standar.rules import catalogue

from .templat_contoh import MARK, put, related, rezipped, template

DOCUMENT, RELATIONS, TYPES = (
    "word/document.xml", "word/_rels/document.xml.rels", "[Content_Types].xml",
)  # fmt: skip
GOOD = template()
NAMED = 'r:id="rIdX" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
PICTURE = f"<w:p><w:r><w:pict {NAMED}/></w:r></w:p>"
CODE = '<w:p><w:r><w:instrText xml:space="preserve"> {} </w:instrText></w:r></w:p>'


def opened(data: bytes) -> Templat:
    found = read_template(data)
    assert isinstance(found, Templat), found
    return found


def told(data: bytes) -> tuple[str, object]:
    found = read_template(data)
    assert isinstance(found, Cacat)
    return found.rule, next(iter(found.values.values()))


def faults(data: bytes, paper: str = "a4") -> list[str]:
    return [fault.rule for fault in judged(data, kertas(profil=paper))]


def bomb() -> bytes:
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as package:
        package.writestr(DOCUMENT, b"<a>" + b" " * (70 << 20))
    return stream.getvalue()


def test_a_clerks_template_is_read_with_what_it_shows() -> None:
    found = opened(GOOD)
    kinds = {part.kind for part in found.parts.values()}
    assert {"document", "styles", "numbering", "theme", "footer", "image"} <= kinds
    assert not {"customXml", "webSettings", "stylesWithEffects"} & kinds


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "bukan berkas Word (.docx)"),
        (b"bukan zip", "bukan berkas Word (.docx)"),
        (GOOD[: len(GOOD) // 2], "berkas rusak"),
        (b"\xd0\xcf\x11\xe0" + bytes(600), "berkas Word lama"),
        (bomb(), "berkas terlalu besar"),
        (rezipped(GOOD, {DOCUMENT: b'<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'}), "hal yang tidak"),
        (rezipped(GOOD, {DOCUMENT: None}), "bukan berkas Word"),
        (rezipped(GOOD, {DOCUMENT: b"<w:document"}), "rusak"),
        (rezipped(GOOD, {"word/styles.xml": None}), "rusak"),
        (rezipped(GOOD, {"word/footer1.xml": b"<a><b></a>"}), "rusak"),
        (rezipped(GOOD, {TYPES: b"<Types/>"}), "bukan berkas Word"),
    ],
)
def test_what_is_no_whole_word_file_is_refused(data: bytes, reason: str) -> None:
    rule, said = told(data)
    assert rule == "templat-tidak-terbaca"
    assert reason in str(said)


@pytest.mark.parametrize(
    ("changes", "what"),
    [
        ({TYPES: lambda d: d.replace(b"document.main", b"document.macroEnabled.main")}, "makro"),
        ({"word/vbaProject.bin": b"x"}, "makro"),
        ({DOCUMENT: put(PICTURE), RELATIONS: related("image", "https://x.id/a.png", "External")},
         "gambar dari luar berkas"),
        ({DOCUMENT: put(PICTURE), RELATIONS: related("oleObject", "embeddings/a.bin"),
          "word/embeddings/a.bin": b"x"}, "objek yang disematkan"),
        ({DOCUMENT: put(PICTURE), RELATIONS: related("aFChunk", "a.html"), "word/a.html": b"x"},
         "berkas lain di dalamnya"),
        ({DOCUMENT: put(PICTURE), RELATIONS: related("chart", "a.xml"), "word/a.xml": b"<a/>"},
         "grafik"),
        ({DOCUMENT: put(CODE.format("INCLUDEPICTURE x"))}, "bidang INCLUDEPICTURE"),
        ({DOCUMENT: put(CODE.format("dde") + CODE.format("auto"))}, "bidang DDE"),
        ({DOCUMENT: put('<w:p><w:fldSimple w:instr="LINK Excel"/></w:p>')}, "bidang LINK"),
        ({"word/footer1.xml": lambda d: d.replace(b"</w:ftr>", CODE.format("DDEAUTO cmd").encode()
                                                  + b"</w:ftr>")}, "bidang DDEAUTO"),
    ],
)  # fmt: skip
def test_what_runs_or_reaches_out_is_refused_by_its_name(
    changes: dict[str, Any], what: str
) -> None:
    assert told(rezipped(GOOD, changes)) == ("templat-berisi-hal-asing", what)


def test_links_to_other_things_are_only_their_words() -> None:
    link = f"<w:p><w:hyperlink {NAMED}><w:r><w:t>kata</w:t></w:r></w:hyperlink></w:p>"
    for address, kept in (("https://contoh.go.id", True), ("file:///etc/passwd", False)):
        found = opened(
            rezipped(
                GOOD, {DOCUMENT: put(link), RELATIONS: related("hyperlink", address, "External")}
            )
        )
        assert (address in found.parts[found.main].links.values()) is kept
        assert "kata" in "".join(t.text or "" for t in found.document.iter("{*}t"))


@pytest.mark.parametrize(
    ("marks", "rule"),
    [
        (("tidak ada",), "penanda-isi-belum-ada"),
        ((MARK, MARK), "penanda-isi-ganda"),
        ((f"Isi: {MARK}",), "penanda-isi-salah-tempat"),
        (("{{ ISI }}",), None),
        (("{{isi}}",), None),
        (("{{\u00a0isi }} ",), None),
    ],
)
def test_the_mark_stands_once_and_alone(marks: tuple[str, ...], rule: str | None) -> None:
    found = find_mark(opened(template(*marks)))
    assert (found.rule if isinstance(found, Cacat) else None) == rule


def test_the_mark_is_found_where_word_has_split_it() -> None:
    def split(made: Any) -> None:
        paragraph = made.paragraphs[2]
        paragraph.text = "{"
        for piece in ("{ is", "i", " }}"):
            paragraph.add_run(piece).bold = True

    assert not isinstance(find_mark(opened(template(shape=split))), Cacat)


@pytest.mark.parametrize(
    ("shape", "place"),
    [
        (lambda made: setattr(made.add_table(1, 1).rows[0].cells[0], "text", MARK), "tabel"),
        (lambda made: setattr(made.sections[0].footer.paragraphs[0], "text", MARK), "kaki halaman"),
        (
            lambda made: setattr(made.sections[0].header.paragraphs[0], "text", MARK),
            "kepala halaman",
        ),
    ],
)
def test_a_mark_in_the_wrong_place_is_told_with_the_place(shape: Any, place: str) -> None:
    found = find_mark(opened(template("x", shape=shape)))
    assert isinstance(found, Cacat)
    assert (found.rule, found.values["tempat"]) == ("penanda-isi-salah-tempat", place)


def test_sheet_styles_and_fonts_are_compared_with_what_is_asked() -> None:
    assert faults(GOOD) == ["gaya-templat-belum-ada"]
    assert faults(GOOD, "f4")[0] == "ukuran-kertas-templat-berbeda"
    assert faults(template(size=(297, 210))) == ["gaya-templat-belum-ada"]

    def strange(made: Any) -> None:
        made.styles["Normal"].font.name = "Huruf Daerah"

    (fault,) = (f for f in judged(template(shape=strange), None) if "huruf" in f.rule)
    assert fault.values["huruf"] == ["Huruf Daerah"]


def test_a_template_outside_a_project_is_not_measured() -> None:
    assert "ukuran-kertas-templat-berbeda" not in [
        f.rule for f in judged(template(size=(100, 100)), None)
    ]


def test_styles_are_known_by_their_indonesian_and_english_names() -> None:
    def without(made: Any) -> None:
        styles = made.styles.element
        for one in list(styles.iterchildren("{*}style")):
            if "eading 3" in str(one.name_val):
                styles.remove(one)

    def own(made: Any) -> None:
        without(made)
        made.styles.add_style("Judul 3", 1)

    assert canonical("Judul 3") == canonical("Heading  3") == "heading 3"
    assert "heading 3" in absent(opened(template(shape=without)).one("styles"))
    both = opened(template(shape=own))
    assert "heading 3" not in absent(both.one("styles"))
    assert "Isi Tabel" not in absent(both.one("styles"))


def test_every_style_that_is_asked_for_is_one_that_papers_use() -> None:
    names = style.definitions("Arial", FORMAL, formal(12))
    for name in (*NEEDED, *KNOWN.values()):
        assert f'<w:name w:val="{name}"/>' in names


def test_every_fault_is_an_entry_of_the_catalogue() -> None:
    own = {rule.id for rule in catalogue().values() if rule.topik == "templat"}
    assert len(own) == 10
