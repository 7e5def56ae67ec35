"""The laws of comparing: identity, mirror, stable names; and what each sort of change means."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from standar.difference.diff import Change, Effect, diff
from standar.model import StandarPelayanan, leaves
from standar.path import show
from tests.strategies import standards

FEW = settings(max_examples=80, deadline=None)


@st.composite
def revisions(draw: st.DrawFn) -> tuple[StandarPelayanan, StandarPelayanan]:
    """Two standards that share some of their components, as revisions do."""
    before, other = draw(standards()), draw(standards())
    fields = draw(st.sets(st.sampled_from(sorted(StandarPelayanan.model_fields))))
    return before, before.model_copy(update={name: getattr(other, name) for name in fields})


NAMES = "Kartu Keluarga asli surat pengantar kelurahan bukti lunas pajak foto berwarna".split()


@st.composite
def regroupings(draw: st.DrawFn) -> tuple[StandarPelayanan, StandarPelayanan]:
    """Two lists of requirements and steps over the same few words, cut in different ways."""
    sides = []
    for _ in range(2):
        words, parts = draw(st.permutations(NAMES).map(lambda w: w[: draw(st.integers(2, 10))])), []
        while words:
            size = draw(st.integers(1, 5))
            parts.append(" ".join(words[:size]))
            words = words[size:]
        keys = draw(st.permutations("abcdefghijk"))
        some = draw(st.booleans())
        items = [
            {"nama": t, **({"kode": k} if some else {})} for k, t in zip(keys, parts, strict=False)
        ]
        steps = [{**item, "kegiatan": item["nama"]} for item in items]
        sides.append(
            StandarPelayanan.model_validate(
                {
                    "layanan": "Uji", "persyaratan": items, "jaminan_keamanan": parts,
                    "prosedur": [{k: v for k, v in s.items() if k != "nama"} for s in steps],
                }
            )
        )  # fmt: skip
    return sides[0], sides[1]


def pairs() -> st.SearchStrategy[tuple[StandarPelayanan, StandarPelayanan]]:
    """Revisions of every sort."""
    return revisions() | regroupings()


@FEW
@given(standards())
def test_nothing_differs_from_itself(standar: StandarPelayanan) -> None:
    assert list(diff(standar, standar)) == []
    assert list(diff(standar, standar.model_copy(deep=True))) == []


@FEW
@given(pairs())
def test_swapping_the_sides_mirrors_every_change(
    pair: tuple[StandarPelayanan, StandarPelayanan],
) -> None:
    before, after = pair
    there, back = list(diff(before, after)), list(diff(after, before))
    assert Counter(map(repr, (c.mirrored() for c in there))) == Counter(map(repr, back))
    assert [change.mirrored().mirrored() for change in there] == there


@FEW
@given(pairs())
def test_a_fingerprint_is_the_same_every_time_and_tells_changes_apart(
    pair: tuple[StandarPelayanan, StandarPelayanan],
) -> None:
    first = [change.fingerprint for change in diff(*pair)]
    assert first == [change.fingerprint for change in diff(*pair)]
    shapes = {(c.kind, c.old, c.new, repr(c.before), repr(c.after)) for c in diff(*pair)}
    assert len(set(first)) == len(shapes)


@FEW
@given(pairs())
def test_without_a_change_both_sides_say_the_same(
    pair: tuple[StandarPelayanan, StandarPelayanan],
) -> None:
    before, after = pair
    same = Counter(repr(v) for _, v in leaves(before)) == Counter(repr(v) for _, v in leaves(after))
    assert same or list(diff(before, after))


def one(before: dict[str, object], after: dict[str, object]) -> Change:
    base: dict[str, object] = {"layanan": "Uji"}
    changes = list(
        diff(
            StandarPelayanan.model_validate(base | before),
            StandarPelayanan.model_validate(base | after),
        )
    )
    assert len(changes) == 1, changes
    return changes[0]


ITEM = {"kode": "kk", "nama": "Kartu Keluarga"}
STEPS = [{"kode": "a", "kegiatan": "Satu"}, {"kode": "b", "kegiatan": "Dua"}]


@pytest.mark.parametrize(
    ("before", "after", "path", "kind", "effect"),
    [
        ({}, {"persyaratan": [ITEM]}, "persyaratan/kk", "ditambah", "memberatkan"),
        ({"persyaratan": [ITEM]}, {}, "persyaratan/kk", "dihapus", "meringankan"),
        ({"produk": [ITEM]}, {}, "produk/kk", "dihapus", "memberatkan"),
        (
            {"biaya": "gratis"}, {"biaya": {"gratis": False}},
            "biaya/gratis", "diubah", "memberatkan",
        ),
        (
            {"persyaratan": [ITEM]}, {"persyaratan": [{**ITEM, "kode": "keluarga"}]},
            "persyaratan/keluarga", "diganti-nama", "netral",
        ),
        (
            {"jangka_waktu": "5 hari kerja"},
            {"jangka_waktu": "3 hari kerja"},
            "jangka_waktu/1/lama", "diubah", "meringankan",
        ),
        (
            {"jangka_waktu": "5 hari kerja"},
            {"jangka_waktu": "5 hari kalender"},
            "jangka_waktu/1/lama", "diubah", "meringankan",
        ),
        (
            {"biaya": {"tarif": [{"kode": "t", "uraian": "x", "jumlah": "Rp5.000"}]}},
            {"biaya": {"tarif": [{"kode": "t", "uraian": "x", "jumlah": "Rp7.000"}]}},
            "biaya/tarif/t/jumlah", "diubah", "memberatkan",
        ),
        (
            {"persyaratan": [ITEM]},
            {"persyaratan": [{**ITEM, "nama": "KARTU KELUARGA"}]},
            "persyaratan/kk/nama", "diubah", "redaksional",
        ),
        (
            {"persyaratan": [ITEM]},
            {"persyaratan": [{**ITEM, "nama": "Akta kelahiran"}]},
            "persyaratan/kk/nama", "diubah", "netral",
        ),
        ({"prosedur": STEPS}, {"prosedur": STEPS[::-1]}, "prosedur/langkah", "dipindah", "netral"),
        ({"layanan": "A"}, {"layanan": "B"}, "layanan", "diubah", "netral"),
    ],
)  # fmt: skip
def test_what_a_change_means(
    before: dict[str, object], after: dict[str, object], path: str, kind: str, effect: str
) -> None:
    change = one(before, after)
    assert (show(change.path), change.kind, change.effect.value) == (path, kind, effect)


def test_the_order_of_requirements_does_not_count() -> None:
    items = [ITEM, {"kode": "ktp", "nama": "KTP-el"}]
    before = StandarPelayanan(layanan="x", persyaratan=tuple(items))
    after = StandarPelayanan(layanan="x", persyaratan=tuple(items[::-1]))
    assert list(diff(before, after)) == []


def test_an_effect_mirrors_to_its_opposite() -> None:
    assert [effect.mirrored() for effect in Effect] == [
        Effect.MEMBERATKAN, Effect.MERINGANKAN, Effect.NETRAL, Effect.REDAKSIONAL,
    ]  # fmt: skip
