"""Perender HTML: setiap blok menjadi unsur bermakna; semua teks disaring, tautan dipilih ketat."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape
from itertools import zip_longest

from ..path import Path, show
from ..view.blocks import (
    Block,
    Code,
    Compared,
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
    Text,
)
from ..view.grafik import Chart
from ..view.isian import Choice, Opening, Proposal
from ..view.official import (
    Answer,
    Aside,
    Clause,
    Figure,
    Letterhead,
    Masthead,
    Signatures,
)
from .grafik import chart
from .inline import text
from .isian import cases, interactive
from .official import official

_ALIGN = {"left": "", "right": ' class="kanan"', "center": ' class="tengah"'}
_SPACES = re.compile(r"\s+")


def identifier(path: Path) -> str:
    """The id of a part: its address, with the white space that HTML refuses made hyphens."""
    return _SPACES.sub("-", show(path))


def render(blocks: Iterable[Block], *, shift: int = 0) -> str:
    """Blocks as HTML. Every heading opens a section; `shift` lowers the headings' levels."""
    return "\n".join(_sections(blocks, _Ids(), shift))


def page(value: Page) -> str:
    """A whole page as an article body: title, subtitle, blocks."""
    return f"{opening(value)}\n{render(value.blocks)}"


def opening(value: Page) -> str:
    """What stands above the blocks of a page."""
    lead = f'\n<p class="ringkasan">{text(value.subtitle)}</p>' if value.subtitle else ""
    title = "" if value.headed else f"<h1>{escape(value.title)}</h1>"
    return title + lead


class _Ids:
    """Gives every id once; hostile or careless files may repeat an address."""

    def __init__(self) -> None:
        self._given: set[str] = set()

    def attribute(self, path: Path) -> str:
        name = identifier(path)
        if not name or name in self._given:
            return ""
        self._given.add(name)
        return f' id="{escape(name)}"'


def _sections(blocks: Iterable[Block], ids: _Ids, shift: int) -> Iterator[str]:
    opened: list[int] = []
    title = ""
    for value in blocks:
        if isinstance(value, Heading):
            title = value.text
            while opened and opened[-1] >= value.level:
                opened.pop()
                yield "</section>"
            opened.append(value.level)
            level = min(6, max(1, value.level + shift))
            yield f"<section{ids.attribute(value.anchor)}{cases(value.cases)}>"
            yield f"<h{level}>{escape(value.text)}</h{level}>"
        elif isinstance(value, Table):
            yield _table(value, ids, repeated=value.caption == title)
        else:
            yield _block(value, ids)
    yield from ("</section>" for _ in opened)


def _block(value: Block, ids: _Ids) -> str:
    match value:
        case Heading():
            return f"<p><strong>{escape(value.text)}</strong></p>"
        case Paragraph(words, label):
            named = f'<span class="label">{escape(label)}:</span> ' if label else ""
            return f"<p>{named}{text(words)}</p>"
        case Items(items, ordered):
            tag = "ol" if ordered else "ul"
            kind = ' type="a"' if value.letters else ' class="centang"' if value.check else ""
            shown = "".join(_item(item, ids, check=value.check) for item in items)
            return f"<{tag}{kind}>{shown}</{tag}>"
        case Table():
            return _table(value, ids)
        case Chart():
            return chart(value)
        case Facts(pairs):
            rows = "".join(
                f"<div><dt>{escape(name)}</dt><dd>{text(words)}</dd></div>" for name, words in pairs
            )
            return f'<dl class="fakta">{rows}</dl>'
        case Flow(steps):
            return (
                f'<ol class="alur" role="list">{"".join(_step(step, ids) for step in steps)}</ol>'
            )
        case Note(words, kind):
            return f'<div class="catatan {kind}" role="note"><p>{text(words)}</p></div>'
        case Compared():
            return _compared(value)
        case Code(source):
            # A long line scrolls inside its box; the box can be reached by keyboard.
            return f'<pre tabindex="0"><code>{escape(source)}</code></pre>'
        case Choice() | Opening() | Proposal():
            return interactive(value, ids.attribute)
        case Masthead() | Signatures() | Letterhead() | Aside() | Clause() | Figure() | Answer():
            return official(value)


def _compared(value: Compared) -> str:
    """Side by side where there is room; what `del` and `ins` say aloud is told by the style."""
    kinds = ("lama", "baru") if value.before else ("baru",)
    sides = "".join(
        f'<div class="{kind}"><dt>{escape(head)}</dt>'
        f"{''.join(f'<dd>{text(line)}</dd>' for line in lines)}</div>"
        for kind, (head, lines) in zip(kinds, value.sides, strict=False)
    )
    return f'<dl class="banding">{sides}</dl>'


def _blocks(blocks: Iterable[Block], ids: _Ids) -> str:
    return "".join(_block(value, ids) for value in blocks)


def _details(details: Iterable[Text]) -> str:
    lines = "".join(f"<li>{text(line)}</li>" for line in details)
    return f'<ul class="rinci">{lines}</ul>' if lines else ""


def _item(item: Item, ids: _Ids, *, check: bool = False) -> str:
    inner = _details(item.details) + _blocks(item.blocks, ids)
    said = text(item.text)
    if check:
        said = f'<label><input type="checkbox">{said}</label>'
    return f"<li{ids.attribute(item.anchor)}{cases(item.cases)}>{said}{inner}</li>"


def _step(step: Step, ids: _Ids) -> str:
    actor = f'<strong class="pelaku">{escape(step.actor)}</strong> ' if step.actor else ""
    time = f' <span class="waktu">{escape(step.time)}</span>' if step.time else ""
    branches = "".join(
        f"<li>Bila {escape(when)}: {text(then)}</li>" for when, then in step.branches
    )
    other = f'<ul class="cabang">{branches}</ul>' if branches else ""
    words = f"<p>{actor}{text(step.text)}{time}</p>"
    marks = f"{ids.attribute(step.anchor)}{cases(step.cases)}"
    return f"<li{marks}>{words}{_details(step.details)}{other}</li>"


def _table(table: Table, ids: _Ids, *, repeated: bool = False) -> str:
    """`repeated` says that the heading above is the table's name already."""
    first = next((row.cells for row in table.rows if not row.group), ())
    heads = "".join(
        f'<th scope="col"{_ALIGN[cell.align] if cell else ""}>{escape(name)}</th>'
        for name, cell in zip_longest(table.head, first[: len(table.head)])
    )
    quiet = ' class="diam"' if repeated else ""
    caption = f"<caption{quiet}>{escape(table.caption)}</caption>" if table.caption else ""
    bodies: list[str] = []
    rows: list[str] = []
    for row in table.rows:
        if row.group and rows:
            bodies.append("".join(rows))
            rows = []
        rows.append(_row(row, len(table.head), ids))
    bodies.append("".join(rows))
    body = "".join(f"<tbody>{rows}</tbody>" for rows in bodies if rows)
    head = f"<thead><tr>{heads}</tr></thead>" if heads else ""
    # A wide table scrolls inside its own region, which keyboards can reach.
    named = f' role="region" aria-label="{escape(table.caption)}"' if table.caption else ""
    return f'<div class="tabel" tabindex="0"{named}><table>{caption}{head}{body}</table></div>'


def _row(row: Row, width: int, ids: _Ids) -> str:
    if row.group:
        inner = "".join(_cell(cell.blocks, ids) for cell in row.cells)
        return f'<tr class="grup"><th scope="rowgroup" colspan="{max(1, width)}">{inner}</th></tr>'
    columns = (f"<td{_ALIGN[cell.align]}>{_cell(cell.blocks, ids)}</td>" for cell in row.cells)
    return f"<tr{ids.attribute(row.anchor)}{cases(row.cases)}>{''.join(columns)}</tr>"


def _cell(blocks: tuple[Block, ...], ids: _Ids) -> str:
    """A cell that holds one unlabelled text needs no paragraph around it."""
    match blocks:
        case (Paragraph(words, ""),):
            return text(words)
        case _:
            return _blocks(blocks, ids)
