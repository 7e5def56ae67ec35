"""Menimbang dan Mengingat: ditulis sendiri, atau dihimpun dari forum dan layanannya."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .. import locale
from ..ketetapan import Ketetapan
from ..model import Rujukan
from ..peraturan import Registri, kunci
from .berita_acara import DASAR

TINGKAT = (
    ("UUD",), ("UU", "Perppu"), ("PP",), ("Perpres",), ("Permen", "PMK", "Peraturan Menteri"),
    ("Perda",), ("Pergub", "Perbup", "Perwali"),
)  # fmt: skip
"""The order in which decrees name regulations; what is of none of these kinds is no regulation."""


def menimbang(found: Ketetapan, hal: str) -> list[str]:
    """The recitals: those written, else why standards are needed and how they came about."""
    if found.keputusan.menimbang:
        return [_pertimbangan(text) for text in found.keputusan.menimbang]
    unit = found.unit.unit.nama
    said = [
        "bahwa setiap penyelenggara pelayanan publik wajib menetapkan standar pelayanan, agar hak "
        "dan kewajiban masyarakat dan penyelenggara menjadi pasti",
        "bahwa standar pelayanan diperlukan sebagai pegangan pelaksana dalam melayani dan sebagai "
        f"ukuran masyarakat dalam menilai mutu pelayanan pada {unit}",
        *_dibahas(found),
    ]
    letters = locale.enumerate_words(f"huruf {chr(ord('a') + n)}" for n in range(len(said)))
    closing = f"bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam {letters}, perlu {hal}"
    return [f"{text};" for text in (*said, closing)]


def _pertimbangan(text: str) -> str:
    """A recital as it is written, begun and closed as recitals are."""
    text = text.rstrip(" ;.,")
    begun = text if text.lower().startswith("bahwa ") else f"bahwa {text[:1].lower()}{text[1:]}"
    return f"{begun};"


def _dibahas(found: Ketetapan) -> Iterator[str]:
    for forum in found.forums:
        number = f" Nomor {forum.nomor}" if forum.nomor else ""
        yield (
            f"bahwa rancangan standar pelayanan telah dibahas bersama masyarakat dalam "
            f"{forum.forum} pada tanggal {locale.tanggal(forum.tanggal)}, sebagaimana dituangkan "
            f"dalam berita acara{number}"
        )


def mengingat(found: Ketetapan) -> list[str]:
    """The regulations: those written, else the general ones and those of the services by rank."""
    own = found.keputusan.mengingat
    cited = list(own) if own else sorted(_dihimpun(found), key=_urutan)
    said = [_kutipan(item, found.registri) for item in _sekali(cited)]
    return [f"{text};" for text in said[:-1]] + [f"{text}." for text in said[-1:]]


def _dihimpun(found: Ketetapan) -> Iterator[Rujukan]:
    yield from (Rujukan.model_validate(text) for text in DASAR)
    for service in found.services:
        yield from (item for item in service.standar.dasar_hukum if _tingkat(item) is not None)


def _sekali(cited: Iterable[Rujukan]) -> Iterator[Rujukan]:
    """Every regulation once; the first that says more than its number stands for all."""
    known: dict[str, Rujukan] = {}
    for item in cited:
        name = kunci(item) or str(item)
        before = known.get(name)
        if before is None or (item.ln and not before.ln) or (item.tentang and not before.tentang):
            known[name] = item
    yield from known.values()


def _tingkat(item: Rujukan) -> int | None:
    kind = item.jenis or ""
    for place, kinds in enumerate(TINGKAT):
        if kind in kinds or kind.startswith(tuple(f"{name} " for name in kinds)):
            return place
        if "Permen" in kinds and kind.startswith("Permen"):
            return place
    return None


def _urutan(item: Rujukan) -> tuple[int, int, int]:
    """By rank, then by age."""
    rank, number = _tingkat(item), item.nomor or ""
    year = item.tahun or (item.tanggal.year if item.tanggal else 0)
    return (len(TINGKAT) if rank is None else rank, year, int(number) if number.isdecimal() else 0)


def _kutipan(item: Rujukan, known: Registri) -> str:
    """The full citation; where it was published is told as far as the registry knows."""
    entry = known.cari(item)
    more: dict[str, object] = {"bagian": None, "catatan": None}
    if entry is not None:
        more |= {key: getattr(item, key) or getattr(entry, key) for key in ("ln", "tln", "bn")}
    return locale.peraturan(item.model_copy(update=more), known.tentang(item)).rstrip(" .;")
