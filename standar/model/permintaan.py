"""Seberapa berat sebuah dokumen diminta: bentuknya, cap pengesahannya, dan jumlah lembarnya."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from .base import Reading

LEGALISASI = "dilegalisasi"
_USAHA = {
    "asli": ("bawa", "serahkan", "salin"), "ditunjukkan": ("bawa",), "dicocokkan": ("bawa",),
    "fotokopi": ("salin",), "salinan": ("salin",), LEGALISASI: (LEGALISASI,),
    "pindaian": ("pindai",), "diunggah": ("pindai",), "diisi": ("isi",),
}  # fmt: skip
"""What each form takes. An original that is handed over takes all that a copy takes, and more;
forms of which neither takes all that the other does cannot be weighed against each other."""
_DIPERLIHATKAN = frozenset(("ditunjukkan", "dicocokkan"))
_SEBUTAN = {
    "asli": "asli aslinya",
    "fotokopi": "fotokopi fotokopinya fotocopy photocopy fc salinan salinannya",
    LEGALISASI: "legalisir dilegalisir terlegalisir legalisasi dilegalisasi",
    "pindaian": "scan pindaian unggahan diunggah",
    "ditunjukkan": "menunjukkan ditunjukkan memperlihatkan diperlihatkan",
    "dicocokkan": "dicocokkan",
}
_BENTUK = {word: form for form, words in _SEBUTAN.items() for word in words.split()}
_LEMBAR = re.compile(
    r"\b(\d{1,3}) ?(?:\([a-z ]{1,40}\) ?)?(lembar|rangkap|eksemplar|berkas|buah|set)\b"
)
_SAMBUNG = frozenset("dan serta beserta yang dari di dengan telah sudah hasil sebanyak".split())
_TAK_PASTI = frozenset("atau bila jika apabila kecuali tidak tanpa bukan kalau maupun".split())
"""Words by which a name says more than one thing; it is not weighed then."""


@dataclass(frozen=True, slots=True)
class Permintaan:
    """In what forms and how often a document is asked for; ordered as far as that is certain."""

    bentuk: frozenset[str] = frozenset()
    lembar: Mapping[str, int] = field(default_factory=dict)

    def __lt__(self, other: Permintaan) -> bool:
        own, its = self._usaha(other), other._usaha(self)
        return own <= its and own != its

    def _usaha(self, other: Permintaan) -> Counter[str]:
        """What it takes; what only one of the two says is left out, where it must be said.

        Nobody is certified without being asked, and one sheet is what is meant where no number is.
        """
        unsaid = not self.bentuk or not other.bentuk
        forms = self.bentuk & {LEGALISASI} if unsaid else self.bentuk
        if forms & _DIPERLIHATKAN:
            forms = (forms - _DIPERLIHATKAN - {"asli"}) | {"ditunjukkan"}
        sheets = self.lembar or dict.fromkeys(other.lembar, 1)
        work = Counter(sheets)
        for effort in (frozenset(_USAHA[form]) for form in sorted(forms)):
            work.update(effort)
        work["pindai"] = min(work["pindai"], 1)
        return work


def permintaan(bentuk: Iterable[str], nama: str | None, lembar: Mapping[str, int]) -> Permintaan:
    """What a requirement asks for, in its name and in its fields."""
    said = _dibaca(nama or "")
    own = said[1] if said else Permintaan()
    return Permintaan(own.bentuk | frozenset(bentuk), {**own.lembar, **lembar})


def baca_permintaan(nama: str) -> Reading | None:
    """The document that a name means, and how it asks for it; None where that is not certain."""
    found = _dibaca(nama)
    return Reading(*found) if found else None


def lembar(teks: str) -> dict[str, int]:
    """How many sheets or copies a text asks for."""
    return {unit: int(many) for many, unit in _LEMBAR.findall(teks.lower())}


def _dibaca(nama: str) -> tuple[str, Permintaan] | None:
    text = re.sub(r"\bfoto[ -](?=kopi|copy)", "foto", nama.lower())
    words = re.findall(r"\w+", _LEMBAR.sub(" ", text))
    if "/" in text or _TAK_PASTI.intersection(words):
        return None
    forms = frozenset(_BENTUK[word] for word in words if word in _BENTUK)
    rest = (word for word in words if word not in _BENTUK and word not in _SAMBUNG)
    return " ".join(rest), Permintaan(forms, lembar(text))
