"""Ejaan teks apa pun di belakang sebuah kunci YAML: polos, bertanda kutip, atau berbaris-baris."""

from __future__ import annotations

from .scalar import is_plain, spell

WIDTH = 88
"""Columns after which a text is folded onto further lines."""
_JOINED = "\u00a0\u200d"
"""Signs that nobody sees, which people type all the same: they may stand as they are."""


def clean(text: str) -> str:
    """A text as it is kept: ends of lines are one sign, and nothing stands around it."""
    whole = text.encode("utf-8", "replace").decode("utf-8")  # half a pair is no letter
    return whole.replace("\r\n", "\n").replace("\r", "\n").strip()


def written(text: str, indent: int, *, folded: bool = True) -> str:
    """A text as the value of a key that stands in column `indent`, from 0.

    Without `folded` it takes one line, whatever it says.
    """
    hidden = any(_is_hidden(c) for c in text)
    lines = text.split("\n")
    if folded and len(lines) > 1 and not hidden and lines[0] and not lines[0][0].isspace():
        return _block("|-", lines, indent)
    if folded and len(lines) == 1 and not hidden and len(text) > WIDTH and _is_even(text):
        return _block(">-", _folded(text, WIDTH - indent), indent)
    return on_one_line(text)


def on_one_line(text: str, *, flow: bool = False) -> str:
    """A text as a scalar that takes one line; with `flow` one that may stand between brackets."""
    if any(_is_hidden(c) or c in "\n\t" for c in text):
        return quoted(text)
    if is_plain(text, flow=flow):
        return text
    return spell(text, "'") if '"' in text or "\\" in text else quoted(text)


def quoted(text: str) -> str:
    """Between double quotes, with an escape for everything that cannot be seen."""
    return '"' + "".join(map(_escape, text)) + '"'


def _escape(sign: str) -> str:
    if sign in '"\\':
        return f"\\{sign}"
    if sign in "\n\t":
        return {"\n": "\\n", "\t": "\\t"}[sign]
    if not _is_hidden(sign):
        return sign
    code = ord(sign)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else (
        f"\\U{code:08x}"
    )  # fmt: skip


def _is_hidden(sign: str) -> bool:
    return not sign.isprintable() and sign not in _JOINED and sign not in "\n\t"


def _is_even(text: str) -> bool:
    """Whether a text can be broken at every space and read as the same."""
    return "  " not in text and "\t" not in text


def _folded(text: str, width: int) -> list[str]:
    lines = [""]
    for word in text.split(" "):
        if lines[-1] and len(lines[-1]) + 1 + len(word) > width:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}" if lines[-1] else word
    return lines


def _block(mark: str, lines: list[str], indent: int) -> str:
    space = " " * (indent + 2)
    return "\n".join([mark, *(space + line if line else "" for line in lines)])
