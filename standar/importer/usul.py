"""Satu usul dari berkas peserta, dengan nilai yang dikenal register dan alamat yang dibahas."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TypeVar

from pydantic_core import PydanticCustomError

from ..fkp.addresses import meant, services, shared
from ..fkp.forum import ForumFolder
from ..model import KOMPONEN, StandarPelayanan
from ..model.besaran import baca_tanggal
from ..model.forum import KanalMasukan, Unsur
from ..path import Path
from ..project import intent
from ..source.prose import clean

T = TypeVar("T")

_UNSUR = (
    (Unsur.MASYARAKAT_SIPIL, "sipil lsm ormas organisasi yayasan tokoh komunitas ngo oms"),
    (Unsur.AKADEMISI, "akademisi dosen mahasiswa praktisi ahli guru universitas kampus peneliti"),
    (Unsur.MEDIA, "media pers wartawan jurnalis"),
    (Unsur.INSTANSI, "instansi dinas opd pemerintah asn perangkat kecamatan desa kelurahan badan"),
    (Unsur.PENGGUNA, "pengguna masyarakat warga pemohon umum pelanggan penerima"),
)
_KANAL = (
    (KanalMasukan.KOTAK_SARAN, "kotak"),
    (KanalMasukan.SURAT, "surat"),
    (KanalMasukan.WORD, "word naskah"),
    (KanalMasukan.DARING, "daring online google formulir whatsapp wa surel email situs web"),
    (KanalMasukan.FORUM, "forum luring langsung lisan rapat"),
)
_DAY = re.compile(r"([0-9]{1,4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,4})").match
_NEAR = 0.85
_QUOTED = 120


@dataclass(frozen=True, slots=True)
class Usul:
    """What somebody says about a part of a standard, before it has a code; never who it is."""

    isi: str
    usulan: str = ""
    unsur: Unsur | None = None
    kanal: KanalMasukan | None = None
    tanggal: datetime.date | None = None
    terhadap: tuple[str, ...] = ()
    asal: str = ""
    """Where it stood: `baris 12`."""
    tulisan: str = ""
    """All that was written, before anything was added to it."""


@dataclass(slots=True)
class Catatan:
    """What was not understood on the way: kind of value → the values, each with how often."""

    asing: dict[str, dict[str, int]] = field(default_factory=dict)

    def note(self, kind: str, value: str) -> None:
        """Something written that stands for nothing known."""
        counted = self.asing.setdefault(kind, {})
        counted[value] = counted.get(value, 0) + 1


def unsur(text: str) -> Unsur | None:
    """The group of participants that a text names."""
    return _named(text, _UNSUR)


def kanal(text: str) -> KanalMasukan | None:
    """The way in which an input came that a text names."""
    return _named(text, _KANAL)


def _named(text: str, table: Iterable[tuple[T, str]]) -> T | None:
    words = set(re.findall(r"[a-z]+", text.lower()))
    return next((value for value, signs in table if words.intersection(signs.split())), None)


def tanggal(text: str) -> datetime.date | None:
    """The day in a text such as `3/11/2025 10.22`, the day before the month where both can be."""
    try:
        return baca_tanggal(text.strip())
    except PydanticCustomError:
        pass
    if (found := _DAY(text.strip())) is None:
        return None
    first, second, third = map(int, found.groups())
    orders = [(third, second, first), (third, first, second)]
    for year, month, day in [(first, second, third)] if first > 31 else orders:
        try:
            return datetime.date(year + (2000 if year < 100 else 0), month, day)
        except ValueError:
            continue
    return None


class Pembaca:
    """Makes inputs of the rows of a table; what is not understood is noted and never lost."""

    def __init__(
        self, forum: ForumFolder, bawaan: KanalMasukan, unsur_bawaan: Unsur | None = None
    ) -> None:
        self.forum = forum
        self.bawaan = bawaan
        self.unsur_bawaan = unsur_bawaan
        self.catatan = Catatan()
        self._services = services(forum)
        self._names = _named_services(self._services)

    def usul(self, values: Mapping[str, str], asal: str) -> Usul | None:
        """One row as an input; None where nobody says anything in it."""
        said, wish = clean(values.get("isi", "")), clean(values.get("usulan", ""))
        if not said and not wish:
            return None
        written = f"{said} {wish}"
        targets, unknown = self._address(values)
        if unknown:
            self.catatan.note("layanan atau bagian", unknown)
            said = f"({unknown}) {said}".strip()
        return Usul(
            said or wish, wish if said else "",
            self._value("unsur", values, unsur) or self.unsur_bawaan,
            self._value("kanal", values, kanal) or self.bawaan,
            self._value("tanggal", values, tanggal), targets, asal, written,
        )  # fmt: skip

    def kiriman(
        self, said: str, wish: str, path: Path, about: str, day: datetime.date | None, number: int
    ) -> Iterator[Usul]:
        """What stands beside a part of a paper; none where nothing is said."""
        said, about = clean(said), " ".join(about.split())
        if not said:
            return
        target, written = self._known(path), f"{said} {wish}"
        if target is None and about:
            self.catatan.note("bagian naskah", about[:_QUOTED])
            said = f"(pada “{about[:_QUOTED]}”) {said}"
        yield Usul(
            said, clean(wish), self.unsur_bawaan, KanalMasukan.WORD, day,
            (target,) if target else (), f"{number}", written,
        )  # fmt: skip

    def _known(self, path: Path) -> str | None:
        """The address of a part, or of what is around it and known."""
        for end in range(len(path), 0, -1):
            if (found := meant(self.forum, "/".join(path[:end]))) is not None:
                inside = any(found.startswith(name) for name in self._services)
                return shared(self.forum, found) if inside else None
        return None

    def _value(
        self, name: str, values: Mapping[str, str], read: Callable[[str], T | None]
    ) -> T | None:
        text = values.get(name)
        if text is None:
            return None
        found = read(text)
        if found is None:
            self.catatan.note(name, text)
        return found

    def _address(self, values: Mapping[str, str]) -> tuple[tuple[str, ...], str]:
        """The part that a row names, and the words by which nothing was found."""
        named = values.get("terhadap", "")
        if named and (address := meant(self.forum, named)) is not None:
            return (address,), ""
        service, component = values.get("layanan", ""), values.get("komponen", "")
        words = " › ".join(filter(None, (named, service, component)))
        own = self._service(service)
        if own is None:
            return (), words
        if not component:
            return (own,), named
        slot = _component(component)
        return ((f"{own}/{slot}",), named) if slot else ((own,), component)

    def _service(self, name: str) -> str | None:
        if not name:
            return next(iter(self._services)) if len(self._services) == 1 else None
        if (address := meant(self.forum, name)) is not None:
            return address
        word = " ".join(name.lower().split())
        near = get_close_matches(word, self._names, 1, _NEAR)
        near = near or [known for known in self._names if f" {word} " in f" {known} "]
        found = {self._names[known] for known in near}
        return found.pop() if len(found) == 1 else None


def _named_services(services: Mapping[str, StandarPelayanan]) -> dict[str, str]:
    """Name → address: the title, what people call it, and its file; none that two services have."""
    found: dict[str, set[str]] = {}
    for address, standar in services.items():
        file = address.rpartition("/")[2].replace("-", " ")
        for name in (standar.layanan, *standar.sebutan, file):
            found.setdefault(" ".join(name.lower().split()), set()).add(address)
    return {name: own.pop() for name, own in found.items() if len(own) == 1}


def _component(name: str) -> str | None:
    """The component that goes by this name, in the law or among people."""
    known = {komponen.kunci for komponen in KOMPONEN}
    word = re.sub(r"[^a-z]+", "_", name.lower()).strip("_")
    found = word if word in known else intent.named(name, StandarPelayanan)
    return found if found in known else None
