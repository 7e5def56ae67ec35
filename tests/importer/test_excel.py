"""Lembar kerja Excel dibaca sebagai teks; berkas yang jahat ditolak dengan alasannya."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from standar.importer.excel import SHEETS_MAX, read_xlsx
from standar.importer.package import Reason, Unreadable
from standar.importer.tabel import ROWS_MAX, Rows

S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
P = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
STYLES = (
    f'<styleSheet {S}><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>'
    '<numFmt numFmtId="165" formatCode="&quot;hari&quot; 0"/></numFmts><cellXfs>'
    '<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/>'
    "</cellXfs></styleSheet>"
)
TEXTS = (
    f"<sst {S}><si><t>satu</t></si><si><r><t>dua </t></r><r><t>tiga</t></r>"
    "<rPh><t>bunyi</t></rPh></si></sst>"
)


def relations(*pairs: tuple[str, str]) -> str:
    rows = "".join(
        f'<Relationship Id="r{n}" Type="{R}/{kind}" Target="{path}"/>'
        for n, (kind, path) in enumerate(pairs, 1)
    )
    return f"<Relationships {P}>{rows}</Relationships>"


def workbook(*sheets: str, more: str = "", parts: Mapping[str, str | bytes] | None = None) -> bytes:
    """An Excel file with these cells, as a program would write it."""
    names = [f"worksheets/sheet{n}.xml" for n in range(1, len(sheets) + 1)]
    root = f'<workbook {S} xmlns:r="{R}">'
    listed = "".join(
        f'<sheet name="L{n}" sheetId="{n}" r:id="r{n}" {"state=" if "hidden" in s else ""}'
        f"{s.partition('<')[0]}/>"
        for n, s in enumerate(sheets, 1)
    )
    files: dict[str, str | bytes] = {
        "_rels/.rels": relations(("officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f"{root}{more}<sheets>{listed}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": relations(
            *(("worksheet", name) for name in names),
            ("sharedStrings", "sharedStrings.xml"), ("styles", "/xl/styles.xml"),
        ),
        "xl/sharedStrings.xml": TEXTS,
        "xl/styles.xml": STYLES,
    }  # fmt: skip
    for name, cells in zip(names, sheets, strict=True):
        rows = cells.partition("<")[1] + cells.partition("<")[2]
        files[f"xl/{name}"] = f"<worksheet {S}><sheetData>{rows}</sheetData></worksheet>"
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in (files | dict(parts or {})).items():
            package.writestr(name, content)
    return stream.getvalue()


def rows(data: bytes) -> Rows:
    """The rows of the only sheet."""
    found = read_xlsx(data)
    assert isinstance(found, list), found
    return found[0]


def test_every_sort_of_cell_is_a_text() -> None:
    cells = (
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>'
        '<row r="7"><c t="inlineStr"><is><t> empat </t></is></c><c><v>50000</v></c>'
        '<c t="b"><v>1</v></c><c t="str"><f>A1&amp;B1</f><v>hasil</v></c><c><f>1+1</f></c>'
        '<c t="e"><v>#N/A</v></c><c t="s"><v>99</v></c><c t="s"><v>-1</v></c></row>'
    )
    assert rows(workbook(cells)) == [
        ["satu", "", "dua tiga"],
        ["empat", "50000", "ya", "hasil", "=1+1", "#N/A", "", ""],
    ]


def test_days_are_known_by_their_format() -> None:
    cells = "<row>" + "".join(f'<c s="{n}"><v>45964.5</v></c>' for n in range(4)) + "</row>"
    assert rows(workbook(cells)) == [["45964.5", "2025-11-03", "2025-11-03", "45964.5"]]
    late = '<workbookPr date1904="1"/>'
    assert rows(workbook('<row><c s="1"><v>0</v></c></row>', more=late)) == [["1904-01-01"]]
    wild = '<row><c s="1"><v>1e300</v></c><c s="1"><v>x</v></c></row>'
    assert rows(workbook(wild)) == [["1e300", "x"]]


def test_hidden_sheets_are_not_read() -> None:
    shown = read_xlsx(workbook('"hidden"<row><c><v>1</v></c></row>', "<row><c><v>2</v></c></row>"))
    assert shown == [[["2"]]]
    many = read_xlsx(workbook(*["<row><c><v>2</v></c></row>"] * (SHEETS_MAX + 5)))
    assert isinstance(many, list)
    assert len(many) == SHEETS_MAX


def test_a_sheet_that_is_named_many_times_is_read_once() -> None:
    again = '<sheet name="Lagi" sheetId="9" r:id="r1"/>'
    data = workbook("<row><c><v>1</v></c></row>", more=f"<sheets>{again * 9}</sheets>")
    assert read_xlsx(data) == [[["1"]]]


BOMB = "<row><c t='inlineStr'><is><t>" + "x" * (17 << 20) + "</t></is></c></row>"
ENTITY = '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>'


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", Reason.NOT_WORD),
        (b"isi\nx\n", Reason.NOT_WORD),
        (b"\xd0\xcf\x11\xe0" + bytes(99), Reason.LOCKED),
        (b"PK\x03\x04" + bytes(99), Reason.BROKEN),
        (workbook(BOMB), Reason.TOO_LARGE),
        (workbook("<row/>" * (ROWS_MAX + 1)), Reason.TOO_LARGE),
        (workbook(*["<row/>" * (ROWS_MAX // 2 + 1)] * 2), Reason.TOO_LARGE),
        (workbook(*["<row/>" + " " * (12 << 20)] * 3), Reason.TOO_LARGE),
        (workbook("", parts={"xl/worksheets/sheet1.xml": ENTITY}), Reason.UNSAFE),
        (workbook("", parts={"xl/worksheets/sheet1.xml": "<a"}), Reason.BROKEN),
        (workbook("", parts={"xl/workbook.xml": "<document/>"}), Reason.NOT_WORD),
        (workbook("", parts={f"x{n}": "" for n in range(5_001)}), Reason.TOO_LARGE),
        (bytes(33 << 20), Reason.TOO_LARGE),
    ],
    ids=[
        "kosong",
        "csv",
        "xls",
        "zip rusak",
        "bom",
        "baris",
        "baris semua lembar",
        "besar semua lembar",
        "entitas",
        "xml",
        "lain",
        "isi",
        "besar",
    ],
)
def test_what_is_no_workbook_or_a_hostile_one_is_refused(data: bytes, reason: Reason) -> None:
    assert read_xlsx(data) == Unreadable(reason)


def test_a_cell_far_away_takes_no_room() -> None:
    cells = '<row r="1048576"><c r="XFD1048576"><v>1</v></c><c r="A1048576"><v>2</v></c></row>'
    assert rows(workbook(cells)) == [["2"]]


@given(st.binary(max_size=200), st.integers(0, 3000), st.integers(1, 200))
def test_no_damage_leads_to_a_traceback(junk: bytes, start: int, length: int) -> None:
    whole = workbook('<row><c t="s"><v>0</v></c><c s="1"><v>45964</v></c></row>')
    broken = whole[:start] + junk + whole[start + length :]
    assert isinstance(read_xlsx(broken), list | Unreadable)
