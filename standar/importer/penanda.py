"""Penanda `{{ isi }}` di sebuah templat, dan bagian halaman tempat ia berdiri."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .package import Element, W
from .templat import STORIES, Cacat, Templat

MARK = "{{ isi }}"
"""What a clerk types in a paragraph of its own, where the body shall stand."""
_MARK = re.compile(r"\{\{\s*isi\s*\}\}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Penanda:
    """A paragraph with the mark, and the properties of the section in which it stands."""

    paragraph: Element
    section: Element | None


def find_mark(templat: Templat) -> Penanda | Cacat:
    """The one place for the body; else what is wrong with the marks."""
    body = templat.document.find(f"{W}body")
    paragraphs = [] if body is None else list(body.iter(f"{W}p"))
    found = [p for p in paragraphs if _MARK.search(words(p)) and not _inner(p)]
    elsewhere = list(_stories(templat))
    if len(found) + len(elsewhere) > 1:
        return _wrong("ganda", jumlah=len(found) + len(elsewhere))
    if elsewhere:
        return _wrong("salah-tempat", tempat=elsewhere[0])
    if not found or body is None:
        return _wrong("belum-ada")
    (paragraph,) = found
    if paragraph.getparent() is not body:
        return _wrong("salah-tempat", tempat=_around(paragraph))
    if _MARK.sub("", words(paragraph)).strip() or _pictured(paragraph):
        return _wrong("salah-tempat", tempat="paragraf yang berisi hal lain")
    return Penanda(paragraph, _section(body, paragraph))


def _wrong(how: str, **values: object) -> Cacat:
    return Cacat(f"penanda-isi-{how}", {"penanda": MARK, **values})


def words(paragraph: Element) -> str:
    """What is read in a paragraph, over all its runs."""
    return "".join(text.text or "" for text in paragraph.iter(f"{W}t"))


def _inner(paragraph: Element) -> bool:
    """Whether it only repeats the mark: of a paragraph in it, as in a text box, or of its twin."""
    if any(str(around.tag).endswith("}Fallback") for around in paragraph.iterancestors()):
        return True  # the same once more, for programs that are old
    inner = paragraph.iter(f"{W}p")
    return any(p is not paragraph and _MARK.search(words(p)) for p in inner)


def _stories(templat: Templat) -> Iterator[str]:
    """The heads, feet and notes that hold the mark."""
    names = {"header": "kepala halaman", "footer": "kaki halaman"}
    for name, part in templat.parts.items():
        if part.kind in STORIES:
            count = sum(bool(_MARK.search(words(p))) for p in templat.tree(name).iter(f"{W}p"))
            yield from [names.get(part.kind, "catatan kaki")] * count


def _around(paragraph: Element) -> str:
    names = {"tc": "tabel", "txbxContent": "kotak teks", "sdtContent": "kontrol isi"}
    for around in paragraph.iterancestors():
        if (name := names.get(str(around.tag).removeprefix(W))) is not None:
            return name
    return "bagian lain"


def _pictured(paragraph: Element) -> bool:
    return any(True for _ in paragraph.iter(f"{W}drawing", f"{W}pict", f"{W}object"))


def _section(body: Element, mark: Element) -> Element | None:
    """The properties of the section that holds the mark: the first that end one from there on."""
    here: Element | None = mark
    while here is not None:
        end = here if here.tag == f"{W}sectPr" else here.find(f"{W}pPr/{W}sectPr")
        if end is not None:
            return end
        here = here.getnext()
    return None
