"""axe-core menemukan tidak satu pun hambatan: setiap jenis halaman, terang, gelap, dan cetak."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from .conftest import Visit

AXE = Path(__file__).parent / "node_modules" / "axe-core" / "axe.min.js"
COLOURS = ["color-contrast", "link-in-text-block"]
PLACES = ["scrollable-region-focusable", "target-size"]
ALL = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
PAPER = [*COLOURS, PLACES[0]]
"""Nobody taps on paper."""
LOOKS: list[tuple[int, Literal["light", "dark"], Literal["screen", "print"], list[str]]] = [
    (320, "light", "screen", ALL),
    (320, "dark", "screen", COLOURS),
    (1440, "light", "screen", ALL),
    (1440, "dark", "screen", COLOURS),
    (718, "dark", "print", PAPER),
]
"""Every way in which a page is looked at, with the rules of which the answer may be another one
there: all of them at both widths, where other parts are shown, and those about colours in every
scheme. A sheet of A4 is 718 pixels wide between its margins."""
SECONDS = 60
RUN = f"""rules => Promise.race([
  axe.run(document, {{ runOnly: rules, resultTypes: ['violations'], preload: false }})
    .then(({{ violations }}) => violations.flatMap(({{ id, nodes }}) =>
      nodes.map(({{ target }}) => `${{id}}: ${{target.join(' ')}}`))),
  new Promise(late => setTimeout(late, {SECONDS}000, ['axe gave no answer in {SECONDS} seconds']))
])"""
"""`preload` fetches media, of which no page has any."""


def test_nothing_stands_in_anybodys_way(visit: Visit) -> None:
    visit.page.evaluate(AXE.read_text(encoding="utf-8"))
    found = {}
    for width, scheme, media, rules in LOOKS:
        page = visit.look(width, scheme, media)
        found[f"{width} {scheme} {media}"] = page.evaluate(RUN, rules)
    assert {look: barriers for look, barriers in found.items() if barriers} == {}
