"""Blok naskah resmi sebagai HTML."""

from __future__ import annotations

from html import escape

from ..view.official import (
    Answer,
    Aside,
    Clause,
    Figure,
    Letterhead,
    Masthead,
    Official,
    Signatures,
)


def official(value: Official) -> str:
    """A block of an official paper."""
    match value:
        case Masthead(lines, below):
            title = "<br>".join(map(escape, lines))
            under = "".join(f"<p>{escape(line)}</p>" for line in below)
            return f'<header class="naskah"><h1>{title}</h1>{under}</header>'
        case Signatures(lead, places):
            signed = "".join(f"<li>{escape(place)}</li>" for place in places)
            return f'<p>{escape(lead)}</p><ul class="tanda-tangan">{signed}</ul>'
        case Letterhead(names, reach):
            return f'<p class="kop">{"<br>".join(map(escape, (*names, *reach)))}</p>'
        case Clause(name, text):
            return f'<p><span class="label">{escape(name)}:</span> {escape(text)}</p>'
        case Figure(picture):
            return f"<p>{escape(picture.alt)}</p>"
        case Answer(text):
            return f"<p><strong>{escape(text)}</strong></p>"
        case Aside(lines, office):
            shown = "<br>".join(map(escape, filter(None, (*lines, office))))
            return f'<p class="samping">{shown}</p>'
