"""Halaman yang berdiri sendiri: satu berkas HTML yang tidak mengambil apa pun dari mana pun."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from html import escape
from importlib.resources import files

from ..view.blocks import Page
from .html import page

_WHOLE = """<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{csp}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>{title}</title>
<style>{style}</style>
</head>
{body}
</html>
"""


def sheet(shown: Page) -> str:
    """A page as a whole document that needs nothing but itself."""
    style = files(__package__).joinpath("sheet.css").read_text(encoding="utf-8")
    return whole(shown.title, style, f"<body>\n<main>\n{page(shown)}\n</main>\n</body>")


def whole(title: str, style: str, body: str, script: str = "") -> str:
    """A document that asks for nothing, and runs nothing but `script`, which stands in its body.

    What may run is named by its digest, so that nothing that comes out of YAML ever can.
    """
    runs = f"script-src {_digest(script)}; " if script else ""
    csp = (
        f"default-src 'none'; style-src {_digest(style)}; {runs}base-uri 'none'; form-action 'none'"
    )
    return _WHOLE.format(csp=csp, title=escape(title), style=style, body=body)


def _digest(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
