"""Teks berjalan dalam HTML: semua disaring, tautan dipilih ketat, alamat web menjadi tautan."""

from __future__ import annotations

import re
from html import escape
from urllib.parse import urlsplit

from ..view.blocks import Added, Case, Inline, Link, Removed, Strong, Text
from .isian import cases

_SCHEMES = {"http", "https", "mailto", "tel"}
_UNSAFE = re.compile(r"[\x00-\x20\x7f\\]")
_ADDRESS = re.compile(
    r"(?P<web>https?://[^\s<>\"'()]*[^\s<>\"'().,;:!?])"
    r"|(?P<mail>(?<![a-z0-9])[a-z0-9][\w.+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+)",
    re.IGNORECASE,
)
"""The bounds are those of mail itself; without them a long text would be read again and again."""


_CHAT = "https://wa.me/"
"""Where the words of a link are the telephone number that paper needs."""


def safe(href: str) -> bool:
    """Whether a link may be followed: http(s), mailto, tel, or a relative address; nothing else."""
    if not href or _UNSAFE.search(href) or href.startswith("//"):
        return False
    try:
        scheme = urlsplit(href).scheme
    except ValueError:
        return False
    return scheme in _SCHEMES or (not scheme and ":" not in href.partition("/")[0])


def text(value: Text) -> str:
    """Running text; web and mail addresses that stand in it become links."""
    if isinstance(value, str):
        return _plain(value)
    return "".join(_inline(part) for part in value)


def _inline(part: Inline) -> str:
    match part:
        case Strong(words):
            return f"<strong>{escape(words)}</strong>"
        case Removed(words):
            return f"<del>{escape(words)}</del>"
        case Added(words):
            return f"<ins>{escape(words)}</ins>"
        case Link(words, href):
            return _link(words, href) if safe(href) else escape(words)
        case Case(words, numbers):
            mark = cases(numbers, "w") if numbers else ' class="s"'
            return f"<span{mark}>{text(words)}</span>"
        case _:
            return _plain(part)


def _link(words: str, href: str) -> str:
    """A link; the class marks one of which paper has to spell out the address."""
    hidden = href.startswith("http") and words not in href and not href.startswith(_CHAT)
    mark = ' class="luar"' if hidden else ""
    return f'<a{mark} href="{escape(href)}">{escape(words)}</a>'


def _plain(words: str) -> str:
    if "//" not in words and "@" not in words:
        return escape(words)
    shown, end = [], 0
    for found in _ADDRESS.finditer(words):
        href = found[0] if found["web"] else f"mailto:{found[0]}"
        shown += [escape(words[end : found.start()]), _inline(Link(found[0], href))]
        end = found.end()
    return "".join([*shown, escape(words[end:])])
