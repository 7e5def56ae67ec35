"""Lembar kerja Excel sebagai baris-baris teks; rumusnya tidak pernah dihitung."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from zipfile import ZipFile

from .package import (
    FILE_MAX,
    Element,
    Reason,
    RefusedError,
    Unreadable,
    relations,
    target,
    tree,
    within,
)
from .tabel import COLUMNS_MAX, ROWS_MAX, Rows

_S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
SHEETS_MAX, CELL_MAX = 20, 32_767
"""Most sheets that are read; as many letters as Excel itself lets a cell hold."""
_DATES = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
"""Number formats of dates and times that are not written out in a file."""
_QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')
_PLACE = re.compile(r"([A-Z]{1,3})[0-9]+").fullmatch


def read_xlsx(data: bytes) -> list[Rows] | Unreadable:
    """The rows of every sheet that is shown; a formula is the result that was saved with it."""
    return within(data, _sheets)


def _sheets(package: ZipFile) -> list[Rows]:
    main = target(package, "", "officeDocument") or "xl/workbook.xml"
    workbook = tree(package, main)
    if workbook is None or workbook.tag != f"{_S}workbook":
        raise RefusedError(Reason.NOT_WORD)
    paths = {name: path for name, kind, path in relations(package, main) if kind == "worksheet"}
    shown = [
        paths.get(sheet.get(f"{_R}id", ""), "")
        for sheet in workbook.iter(f"{_S}sheet")
        if sheet.get("state", "visible") == "visible"
    ]
    once = list(dict.fromkeys(path for path in shown[:SHEETS_MAX] if path))
    sizes = {part.filename: part.file_size for part in package.infolist()}
    if sum(sizes.get(path, 0) for path in once) > FILE_MAX:
        raise RefusedError(Reason.TOO_LARGE)
    reader = _Reader(package, main, workbook)
    return [list(reader.rows(path)) for path in once]


class _Reader:
    """Reads sheets of one file, with its texts and its formats."""

    def __init__(self, package: ZipFile, main: str, workbook: Element) -> None:
        self.package = package
        self.left = ROWS_MAX  # of all sheets together
        about = workbook.find(f"{_S}workbookPr")
        late = about is not None and about.get("date1904") in ("1", "true")
        self.start = datetime.datetime(1904, 1, 1) if late else datetime.datetime(1899, 12, 30)
        self.texts = [_text(item) for item in self.items(main, "sharedStrings", "si")]
        self.dates = set(self.date_styles(target(package, main, "styles")))

    def items(self, main: str, kind: str, name: str) -> Iterator[Element]:
        """The elements right below another part of the file."""
        path = target(self.package, main, kind)
        root = tree(self.package, path) if path else None
        yield from () if root is None else root.iterchildren(f"{_S}{name}")

    def date_styles(self, path: str) -> Iterator[str]:
        """The styles that show a number as a day."""
        root = tree(self.package, path) if path else None
        if root is None:
            return
        own = {
            form.get("numFmtId", "")
            for form in root.iter(f"{_S}numFmt")
            if re.search("[dmy]", _QUOTED.sub("", form.get("formatCode", "")), re.IGNORECASE)
        }
        known = {str(number) for number in _DATES} | own
        for styles in root.iterchildren(f"{_S}cellXfs"):
            for place, style in enumerate(styles.iterchildren(f"{_S}xf")):
                if style.get("numFmtId", "") in known:
                    yield str(place)

    def rows(self, path: str) -> Iterator[list[str]]:
        """The filled rows of a sheet, each cell in its column."""
        root = tree(self.package, path)
        for row in () if root is None else root.iter(f"{_S}row"):
            if not self.left:
                raise RefusedError(Reason.TOO_LARGE)
            self.left -= 1
            cells: list[str] = []
            for cell in row.iterchildren(f"{_S}c"):
                place = _column(cell.get("r", ""), len(cells))
                if place < COLUMNS_MAX:
                    cells += [""] * (place + 1 - len(cells))
                    cells[place] = self.value(cell)
            yield cells

    def value(self, cell: Element) -> str:
        """What a cell shows, as text."""
        kind, found = cell.get("t", "n"), cell.findtext(f"{_S}v")
        if kind == "inlineStr":
            return _text(cell)
        if not found:
            formula = cell.findtext(f"{_S}f")
            return f"={formula}"[:CELL_MAX] if formula else ""
        if kind == "s":
            place = int(found) if found.isascii() and found.isdigit() else -1
            return self.texts[place] if 0 <= place < len(self.texts) else ""
        if kind == "b":
            return "ya" if found == "1" else "tidak"
        if kind == "n" and cell.get("s") in self.dates:
            return self.day(found)
        return found.strip()[:CELL_MAX]

    def day(self, number: str) -> str:
        """A number of days as the day that it stands for."""
        try:
            return (self.start + datetime.timedelta(days=float(number))).date().isoformat()
        except (ValueError, OverflowError):
            return number[:CELL_MAX]


def _text(element: Element) -> str:
    """The text of a cell with its runs, but not how it is pronounced."""
    pieces = (
        run.text or ""
        for run in element.iter(f"{_S}t")
        if (above := run.getparent()) is None or above.tag != f"{_S}rPh"
    )
    return "".join(pieces).replace("_x000D_", "").strip()[:CELL_MAX]


def _column(place: str, following: int) -> int:
    """The column of a cell from 0: as it says, or the next one."""
    found = _PLACE(place)
    if found is None:
        return following
    number = 0
    for letter in found[1]:
        number = number * 26 + ord(letter) - 64
    return max(number - 1, following)
