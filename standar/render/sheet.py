"""Halaman yang berdiri sendiri: satu berkas HTML tanpa jaringan dan tanpa skrip."""

from __future__ import annotations

from html import escape
from importlib.resources import files

from ..view.blocks import Page
from .html import page

_SHEET = """<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>
{style}</style>
</head>
<body>
<main>
{body}
</main>
</body>
</html>"""


def sheet(shown: Page) -> str:
    """A page as a whole document that needs nothing but itself."""
    style = files(__package__).joinpath("sheet.css").read_text(encoding="utf-8")
    return _SHEET.format(title=escape(shown.title), style=style, body=page(shown))
