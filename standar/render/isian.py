"""HTML bagi yang dipilih, dihitung, dan diisi: pilihan keperluan, jam buka, lembar usulan."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from html import escape

from ..importer.pesan import Field
from ..path import Path
from ..view.isian import MOST, Choice, Interactive, Opening, Proposal

LONGEST = 1000
"""So many letters go into a message whole, in every program for mail."""


def cases(numbers: tuple[int, ...], kind: str = "u") -> str:
    """The mark by which the style hides a part for other cases."""
    if not numbers:
        return ""
    shown = " ".join(f"k{number}" for number in numbers if number <= MOST)
    return f' class="{kind} {shown}"' if shown else ""


def interactive(value: Interactive, attribute: Callable[[Path], str]) -> str:
    """What can be chosen, computed or filled in; `attribute` gives the id of a part."""
    match value:
        case Choice():
            return choice(value, [attribute(anchor) for _, anchor in value.options])
        case Opening():
            return opening(value)
        case Proposal():
            return proposal(value)


def choice(value: Choice, ids: Sequence[str]) -> str:
    """Radio buttons of which the style reads which one is chosen: it works without a script."""
    if len(value.options) > MOST:
        items = (f"<li{i}>{escape(n)}</li>" for n, i in zip(value.names, ids, strict=True))
        return f"<p>{escape(value.legend)}</p><ul>{''.join(items)}</ul>"
    options = [_radio(0, "Semua keperluan", "")]
    named = zip(value.names, ids, strict=True)
    options += [_radio(n, name, attribute) for n, (name, attribute) in enumerate(named, 1)]
    return (
        f'<fieldset class="pilihan"><legend>{escape(value.legend)}</legend>{"".join(options)}'
        '</fieldset><p class="terpilih" role="status"></p>'
    )


def _radio(number: int, name: str, attribute: str) -> str:
    chosen = "" if number else " checked"
    button = f'<input type="radio" name="keperluan" id="k{number}" autocomplete="off"{chosen}>'
    return f"<label{attribute}>{button} <span>{escape(name)}</span></label>"


def opening(value: Opening) -> str:
    """The hours as data; the words are computed where it is read, and at that moment."""
    spans = " ".join(f"{day}={start}-{end}" for day, start, end in value.spans)
    pause = f' data-jeda="{value.pause[0]}-{value.pause[1]}"' if value.pause else ""
    zone = f'data-beda="{value.offset}" data-zona="{escape(value.zone)}"'
    return f'<p class="buka" data-jam="{spans}"{pause} {zone} hidden></p>'


def proposal(value: Proposal) -> str:
    """A form that sends nothing anywhere: it opens the citizen's own mail, or makes a message.

    The names of its fields are those by which `standar fkp impor` reads the message again.
    """
    target = f"mailto:{value.mail}" if value.mail else ""
    action = f' action="{escape(target)}" method="post" enctype="text/plain"' if target else ""
    phone = f' data-wa="{escape(value.phone)}"' if value.phone else ""
    parts = _options("Seluruh layanan ini", value.parts)
    groups = _options("Pilih bila mau", value.groups)
    send = '<button type="submit">Kirim lewat surel</button>' if target else ""
    return (
        f'<form class="usul"{action}{phone}>'
        f'<input type="hidden" name="{Field.SERVICE}" value="{escape(value.service)}">'
        f'<p><label for="usul-bagian">Bagian yang ingin diperbaiki</label>'
        f'<select id="usul-bagian" name="{Field.PART}">{parts}</select></p>'
        f'<p><label for="usul-unsur">Anda sebagai (boleh kosong)</label>'
        f'<select id="usul-unsur" name="{Field.GROUP}">{groups}</select></p>'
        f"{_area('usul-isi', Field.SAID, 'Apa yang kurang atau menyulitkan?', ' required')}"
        f"{_area('usul-usulan', Field.WISH, 'Sebaiknya bagaimana? (boleh kosong)')}"
        f'<input type="hidden" name="{Field.END}" value="usulan">'
        f'<p class="kirim">{send}</p><p class="hasil" role="status"></p></form>'
    )


@cache
def _options(none: str, names: tuple[str, ...]) -> str:
    """What is chosen is sent by its name; the importer knows people's words for everything."""
    shown = "".join(f"<option>{escape(name)}" for name in names)
    return f'<option value="">{none}{shown}'


def _area(name: str, field: Field, label: str, more: str = "") -> str:
    box = f'<textarea id="{name}" name="{field}" rows="3" maxlength="{LONGEST}"{more}></textarea>'
    return f'<p><label for="{name}">{label}</label>{box}</p>'
