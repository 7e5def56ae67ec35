"""Gaya bernama di sebuah templat, menurut nama yang ditampilkan Word."""

from __future__ import annotations

from collections.abc import Iterator

from .package import Element, W

KNOWN = {
    "Teks Isi": "Body Text", "Isi Teks": "Body Text", "Paragraf Daftar": "List Paragraph",
    "Daftar Paragraf": "List Paragraph", "Subjudul": "Subtitle", "Kepala Halaman": "header",
    "Kaki Halaman": "footer", "Kuat": "Strong", "Tautan": "Hyperlink",
    **{f"Judul {level}": f"heading {level}" for level in range(1, 7)},
}  # fmt: skip
"""What a style may be called in Indonesian, and its name in every file that Word writes."""
NEEDED = (
    "Body Text", "List Paragraph", "heading 3", "heading 4", "Judul Naskah", "Baris Naskah",
    "Isi Naskah", "Klausul", "Memutuskan", "Samping", "Jabatan", "Nama", "Kepala Tabel",
    "Kelompok Tabel", "Isi Tabel", "Keterangan",
)  # fmt: skip
"""Styles that a government may shape in its template; what is absent looks as usual."""
_MEANT = {name.casefold(): meant.casefold() for name, meant in KNOWN.items()}


def canonical(name: str) -> str:
    """One spelling of a style's name, whatever its language and capitals."""
    plain = " ".join(name.split()).casefold()
    return _MEANT.get(plain, plain)


def named(styles: Element) -> dict[tuple[str, str], str]:
    """Kind and name of every style → its id; the first one that bears a name counts."""
    found: dict[tuple[str, str], str] = {}
    for style in styles.iterchildren(f"{W}style"):
        kind, identity = style.get(f"{W}type", "paragraph"), style.get(f"{W}styleId", "")
        for name in names(style):
            if identity:
                found.setdefault((kind, canonical(name)), identity)
    return found


def names(style: Element) -> Iterator[str]:
    """What a style is called; it may have further names."""
    for tag in ("name", "aliases"):
        element = style.find(f"{W}{tag}")
        if element is not None:
            yield from element.get(f"{W}val", "").split(",")


def absent(styles: Element | None) -> list[str]:
    """The styles that a template does not have, as Word shows their names."""
    there = {} if styles is None else named(styles)
    return [name for name in NEEDED if ("paragraph", canonical(name)) not in there]
