"""Templat Word sebuah pemerintah: dibaca dengan curiga, hanya yang dikenal yang dipakai."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from zipfile import ZipFile

from .package import (
    PART_MAX,
    Element,
    Reason,
    RefusedError,
    Unreadable,
    W,
    outside,
    relations,
    target,
    tree,
    within,
)

R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
UNPACKED_MAX = 64 << 20
"""Most bytes of all parts together."""
ENDINGS = (".docx", ".dotx")
"""How the name of a template ends; others may hold programs."""
FOREIGN = (".docm", ".dotm", ".doc", ".dot")
BESIDE = ("styles", "numbering", "settings", "fontTable", "theme")
"""Parts of which a document has one."""
STORIES = ("header", "footer", "footnotes", "endnotes")
"""Parts of which the document shows the words."""
COMMENTS = ("commentRangeStart", "commentRangeEnd", "commentReference")
_FILES = ("image", "font")
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_MAIN = re.compile(
    r"application/vnd\.openxmlformats-officedocument\.wordprocessingml\.(document|template)\.main\+xml"
).fullmatch
_WEB = re.compile(r"(https?://|mailto:|tel:)\S+", re.IGNORECASE).fullmatch
_FIELDS = re.compile(
    r"\b(INCLUDETEXT|INCLUDEPICTURE|DDE|DDEAUTO|LINK|IMPORT|DATABASE|EMBED|MACROBUTTON|RD)\b", re.I
).search
"""Fields that fetch something, or run it."""
NAMES = {
    "oleObject": "objek yang disematkan", "package": "objek yang disematkan",
    "control": "kontrol ActiveX", "aFChunk": "berkas lain di dalamnya",
    "subDocument": "dokumen lain", "image": "gambar dari luar berkas", "chart": "grafik",
    "diagramData": "SmartArt",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Cacat:
    """What is wrong with a template: an entry of the catalogue and its values."""

    rule: str
    values: Mapping[str, object] = field(default_factory=dict)


class ForeignError(Exception):
    """Something that a template must not hold; `args[0]` says what."""


@dataclass(frozen=True, slots=True)
class Bagian:
    """A part that comes along: its kind, what it is, and what it names by which identity."""

    kind: str
    content_type: str
    content: Element | bytes
    links: Mapping[str, str] = field(default_factory=dict)
    """Identity → name of another part, or an address on the web."""


@dataclass(frozen=True, slots=True)
class Templat:
    """A template of which nothing is left but what we know."""

    main: str
    parts: Mapping[str, Bagian]

    @property
    def document(self) -> Element:
        """The document itself."""
        return self.tree(self.main)

    def tree(self, name: str) -> Element:
        """A part that is XML."""
        content = self.parts[name].content
        if isinstance(content, bytes):
            raise TypeError(name)
        return content

    def one(self, kind: str) -> Element | None:
        """The part of a kind that a document has once."""
        found = (part.content for part in self.parts.values() if part.kind == kind)
        return next((content for content in found if not isinstance(content, bytes)), None)


def read_template(data: bytes) -> Templat | Cacat:
    """The template in a file, or why it cannot be used; never a traceback."""
    try:
        found = within(data, _read)
    except ForeignError as foreign:
        return Cacat("templat-berisi-hal-asing", {"hal": foreign.args[0]})
    if isinstance(found, Unreadable):
        return Cacat("templat-tidak-terbaca", {"sebab": found.reason.value})
    return found


def _read(package: ZipFile) -> Templat:
    if sum(entry.file_size for entry in package.infolist()) > UNPACKED_MAX:
        raise RefusedError(Reason.TOO_LARGE)
    types = _Types(package)
    if types.programs:
        raise ForeignError("makro")
    main = target(package, "", "officeDocument") or "word/document.xml"
    root = tree(package, main)
    if root is None or root.tag != f"{W}document" or root.find(f"{W}body") is None:
        raise RefusedError(Reason.NOT_WORD)
    if not _MAIN(types.of(main)):
        raise RefusedError(Reason.NOT_WORD)
    parts: dict[str, Bagian] = {}
    _take(package, types, main, "document", parts)
    return Templat(main, parts)


def _take(package: ZipFile, types: _Types, name: str, kind: str, parts: dict[str, Bagian]) -> None:
    """A part and all that it names, each once."""
    if kind in _FILES:
        parts[name] = Bagian(kind, types.of(name), _bytes(package, name))
        return
    root = tree(package, name)
    if root is None:
        raise RefusedError(Reason.BROKEN)
    parts[name] = Bagian(kind, types.of(name), root)
    if kind != "settings":  # of which only a flag or two are read
        _follow(package, types, name, parts, _asked(root))
    _plain(root, parts[name].links)
    _still(root)


def _follow(
    package: ZipFile, types: _Types, name: str, parts: dict[str, Bagian], asked: set[str]
) -> None:
    """Take what a part names, if we know it; refuse what it shows and we do not know."""
    kind, links = parts[name].kind, dict[str, str]()
    for identity, named, path in relations(package, name):
        if not _kept(named, kind):
            if identity in asked:
                raise ForeignError(NAMES.get(named, f"bagian jenis {named}"))
            continue
        links[identity] = path
        if path not in parts:
            _take(package, types, path, named, parts)
    for identity, named, address in outside(package, name):
        if named == "hyperlink" and _WEB(address):
            links[identity] = address
        elif identity in asked and named != "hyperlink":
            raise ForeignError(NAMES.get(named, f"bagian jenis {named} dari luar berkas"))
    parts[name] = replace(parts[name], links=links)


def _kept(kind: str, around: str) -> bool:
    if around == "document":
        return kind in (*BESIDE, *STORIES, *_FILES)
    return kind in _FILES


def _asked(root: Element) -> set[str]:
    """The identities by which a part asks for others."""
    return {value for element in root.iter() for key, value in _references(element)}


def _references(element: Element) -> Iterator[tuple[str, str]]:
    for key, value in element.items():
        if str(key).startswith(R) or str(key) == "{urn:schemas-microsoft-com:office:office}relid":
            yield str(key), str(value)


def _plain(root: Element, links: Mapping[str, str]) -> None:
    """Take away what leads nowhere by now: a link is only its words then, a comment is gone."""
    for element in list(root.iter(*(f"{W}{name}" for name in COMMENTS))):
        around = element.getparent()
        if around is not None:
            around.remove(element)
    for element in root.iter():
        for key, value in list(_references(element)):
            if value not in links:
                del element.attrib[key]


def _still(root: Element) -> None:
    """Refuse fields that fetch or run something; their words may be split over runs."""
    said = [element.text or "" for element in root.iter(f"{W}instrText")]
    said += [element.get(f"{W}instr", "") for element in root.iter(f"{W}fldSimple")]
    for text in ("".join(said), " ".join(said)):
        if (found := _FIELDS(text)) is not None:
            raise ForeignError(f"bidang {found[1].upper()}")


def _bytes(package: ZipFile, name: str) -> bytes:
    try:
        with package.open(name) as stream:
            data = stream.read(PART_MAX + 1)
    except KeyError:
        raise RefusedError(Reason.BROKEN) from None
    if len(data) > PART_MAX:
        raise RefusedError(Reason.TOO_LARGE)
    return data


class _Types:
    """What the parts of a file say that they are."""

    def __init__(self, package: ZipFile) -> None:
        root = tree(package, "[Content_Types].xml")
        found: Iterable[Element] = () if root is None else root.iterchildren()
        self._of: dict[str, str] = {}
        for element in found:
            name = element.get("PartName") or f".{element.get('Extension', '').lower()}"
            self._of[name.lower()] = element.get("ContentType", "")
        self.programs = any(
            "macroenabled" in kind.lower() or "vba" in kind.lower() for kind in self._of.values()
        ) or any("vbaproject" in name.lower() for name in package.namelist())

    def of(self, name: str) -> str:
        """The type of a part, by its name or by how the name ends."""
        ending = f".{name.rpartition('.')[2].lower()}"
        return self._of.get(f"/{name}".lower()) or self._of.get(ending, "")
