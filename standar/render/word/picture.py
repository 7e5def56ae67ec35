"""Gambar di dalam baris, dengan teks pengganti bagi yang tidak melihatnya."""

from __future__ import annotations

from ...kertas import twips
from ...view.official import Picture
from .xml import Xml, clean, el, tag

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_INLINE = f"{_DRAWING.removesuffix('/2006')}/2006/wordprocessingDrawing"
EMU = 635
"""Units of DrawingML in a twip."""
TALL, BROAD = twips(22), twips(26)
"""The room of an emblem, in twips."""


def drawing(picture: Picture, number: int, wide: int = 0) -> Xml:
    """The run that shows a picture as large as the room of an emblem allows, or `wide` in twips."""
    scale = wide / picture.width or min(TALL / picture.height, BROAD / picture.width)
    size = {
        "cx": max(1, round(picture.width * scale)) * EMU,
        "cy": max(1, round(picture.height * scale)) * EMU,
    }
    named = {"id": number, "name": f"Gambar {number}", "descr": clean(picture.alt)}
    shape = tag(
        "pic:pic",
        tag("pic:nvPicPr", tag("pic:cNvPr", **named), tag("pic:cNvPicPr")),
        tag(
            "pic:blipFill",
            tag("a:blip", **{"r:embed": f"gambar{number}"}),
            tag("a:stretch", tag("a:fillRect")),
        ),
        tag(
            "pic:spPr",
            tag("a:xfrm", tag("a:off", x=0, y=0), tag("a:ext", **size)),
            tag("a:prstGeom", tag("a:avLst"), prst="rect"),
        ),
        **{"xmlns:pic": f"{_DRAWING}/picture"},
    )
    graphic = tag(
        "a:graphic",
        tag("a:graphicData", shape, uri=f"{_DRAWING}/picture"),
        **{"xmlns:a": f"{_DRAWING}/main"},
    )
    inline = tag(
        "wp:inline",
        tag("wp:extent", **size),
        tag("wp:docPr", **named),
        graphic,
        **{"xmlns:wp": _INLINE, "distT": 0, "distB": 0, "distL": 0, "distR": 0},
    )
    return el("r", el("drawing", inline))
