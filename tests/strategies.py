"""Strategi hypothesis untuk bagian model apa pun, diturunkan dari medan-medannya sendiri."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from decimal import Decimal
from enum import Enum
from typing import Any, Literal, TypeVar, get_args, get_origin

from annotated_types import Ge, Le
from hypothesis import strategies as st
from pydantic.fields import FieldInfo

from standar.model import Jam, Lama, Node, Rupiah, Satuan, StandarPelayanan

N = TypeVar("N", bound=Node)

LETTERS = st.characters(
    codec="utf-8", exclude_categories=("Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp")
)
"""What a file may hold; the reader refuses the others."""
PHRASES = (
    "Kartu Keluarga", "gratis", "-", "...", "dll.", "dokumen lengkap", "3 hari kerja", "segera",
    "sesuai ketentuan yang berlaku", "UU 25/2009", "Perda Contoh 1/2024 tentang X", "Rp50.000",
    "Kepala Bidang", "penyandang cacat", "berkas tidak lengkap", "50.000", "ya", "null", "a: b # c",
    "Kursi roda", "Pemohon", "Standar", "<b>&amp;", "{x}", "\\", "'", '"', "łąç 漢字 👨‍👩‍👧",
)  # fmt: skip
TEXT = st.sampled_from(PHRASES) | st.text(LETTERS, min_size=1, max_size=12).filter(
    lambda text: text == text.strip()
)
CODE = st.sampled_from("kk ktp ktp-el buku-nikah periksa serahkan baru 2-b 4x6 a b c".split())
BAD_CODE = st.from_regex(r"[0-9]+(-[0-9]+)*", fullmatch=True) | st.sampled_from(
    ("", "-", "a-", "-a", "a--b", "A", "a b", "a_b", "é")
)
"""No codes: what is not written as one, and bare numbers, which are addresses of places."""


def rupiah() -> st.SearchStrategy[Rupiah]:
    """Amounts with at most twelve digits and two decimals."""
    cents = st.integers(0, 10**14 - 1) | st.integers(0, 10**6).map(lambda n: n * 100_000)
    return cents.map(lambda n: Rupiah((Decimal(n) / 100).normalize() + 0))


def _numbers() -> st.SearchStrategy[Decimal]:
    """Small whole numbers, quarters, and now and then the largest that a file may hold."""
    large = st.integers(10**9, 10**14 - 1) | st.just(10**14 - 1)
    return (
        st.integers(0, 400).map(Decimal)
        | st.integers(0, 99).map(lambda n: Decimal(n) / 4)
        | large.map(lambda n: (Decimal(n) / 100).normalize() + 0)
    )


def _larger(number: Decimal) -> st.SearchStrategy[Decimal]:
    return _numbers().map(lambda more: min(number + more, Decimal(10**14 - 1) / 100))


MIXED = (
    (Satuan.MENIT, Satuan.HARI_KERJA), (Satuan.JAM, Satuan.HARI), (Satuan.HARI, Satuan.HARI_KERJA),
    (Satuan.HARI_KERJA, Satuan.MINGGU), (Satuan.HARI_KALENDER, Satuan.BULAN),
    (Satuan.MINGGU, Satuan.TAHUN),
)  # fmt: skip
"""Units of a range that do not convert exactly into each other."""


@st.composite
def lama(draw: st.DrawFn, extension: bool = True) -> Lama:
    """Durations: exact, at most, a range of one unit or two, `3 x 24 jam`, with an extension."""
    number, unit = draw(_numbers()), draw(st.sampled_from(Satuan))
    upper = draw(st.none() | _larger(number))
    below, times_24, rest = None, False, None
    if upper is not None and draw(st.booleans()):
        below, unit = draw(st.sampled_from(MIXED))
    elif draw(st.booleans()):
        unit, times_24 = Satuan.JAM, True
        number, upper = number // 1 * 24, upper and upper // 1 * 24
    if upper is None and draw(st.booleans()):
        rest = Lama(draw(_numbers()), draw(st.sampled_from(Satuan)))
    more = draw(st.none() | lama(extension=False)) if extension else None
    return Lama(number, unit, upper, draw(st.booleans()), rest, more, below, times_24)


@st.composite
def jam(draw: st.DrawFn) -> Jam:
    """Opening hours of a day, closing after they open, with or without a time zone."""
    opening = draw(st.integers(0, 24 * 60 - 1))
    closing = draw(st.integers(opening + 1, 24 * 60))
    return Jam(opening, closing, draw(st.sampled_from([None, "WIB", "WITA", "WIT"])))


# --- from a field to values -----------------------------------------------------------------------


def _members(annotation: Any, metadata: tuple[Any, ...] = ()) -> Iterator[tuple[Any, Any]]:
    """The types of a union, each with what is annotated around it; without None."""
    if hasattr(annotation, "__metadata__"):
        yield from _members(annotation.__origin__, metadata + annotation.__metadata__)
    elif type(annotation).__name__ in ("UnionType", "_UnionGenericAlias"):
        for member in get_args(annotation):
            yield from _members(member, metadata)
    elif annotation is not type(None):
        yield annotation, metadata


def _values(kind: Any, metadata: tuple[Any, ...], depth: int) -> st.SearchStrategy[Any]:
    """Valid values of one type."""
    if get_origin(kind) is Literal:
        return st.sampled_from(get_args(kind))
    if get_origin(kind) is tuple:
        (item, around), *_ = _members(get_args(kind)[0])
        return st.lists(_values(item, around, depth), max_size=3).map(distinct)
    if issubclass(kind, Node):
        return nodes(kind, depth - 1)
    if issubclass(kind, Enum):
        return st.sampled_from(kind)
    if kind is int:
        low = next((m.ge for m in metadata if isinstance(m, Ge)), 0)
        high = next((m.le for m in metadata if isinstance(m, Le)), 200)
        return st.integers(int(str(low)), int(str(high)))
    has_pattern = any(getattr(m, "pattern", None) for m in metadata)
    return {
        bool: st.booleans(),
        datetime.date: st.dates(datetime.date(1990, 1, 1), datetime.date(2100, 1, 1)),
        Rupiah: rupiah(),
        Lama: lama(),
        Jam: jam(),
        str: CODE if has_pattern else TEXT,
    }[kind]


def distinct(items: list[Any]) -> tuple[Any, ...]:
    """Without items whose own key stands there already: no valid standard has them."""
    kept: dict[object, Any] = {}
    for item in items:
        own = getattr(item, type(item).kunci, None) if isinstance(item, Node) else None
        kept.setdefault(id(item) if own is None else own, item)
    return tuple(kept.values())


def _field(info: FieldInfo, depth: int) -> st.SearchStrategy[Any]:
    return st.one_of(
        *(
            _values(kind, (*info.metadata, *around), depth)
            for kind, around in _members(info.annotation)
        )
    )


def _holds_parts(info: FieldInfo) -> bool:
    for kind, _ in _members(info.annotation):
        inner = next(_members(get_args(kind)[0]))[0] if get_origin(kind) is tuple else kind
        if isinstance(inner, type) and issubclass(inner, Node):
            return True
    return False


@st.composite
def _node(draw: st.DrawFn, model: type[N], depth: int, most: int) -> N:
    fields = model.model_fields
    optional = [
        name
        for name, info in fields.items()
        if not info.is_required() and (depth > 0 or not _holds_parts(info))
    ]
    chosen = draw(st.sets(st.sampled_from(optional), max_size=most)) if optional else set()
    return model.model_validate(
        {
            name: draw(_field(info, depth))
            for name, info in fields.items()
            if info.is_required() or name in chosen
        }
    )


def nodes(model: type[N], depth: int = 3, most: int = 5) -> st.SearchStrategy[N]:
    """Valid parts of any kind, with at most `most` of their optional fields."""
    return _node(model, depth, most)


def standards(most: int = 8) -> st.SearchStrategy[StandarPelayanan]:
    """Valid standards: any components, any short or odd text, own keys distinct among siblings."""
    return nodes(StandarPelayanan, depth=4, most=most)
