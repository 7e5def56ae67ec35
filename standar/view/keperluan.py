"""Keperluan sebagai pilihan: yang dipilih menyaring semua yang ada di bawahnya."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..model import Persyaratan, StandarPelayanan
from ..model.standar import Varian
from .blocks import Block, Case, Heading, Item, Items, Paragraph, Text, words
from .isian import MOST, Choice
from .penyampaian import syarat
from .scope import Scope


def pilihan(standar: StandarPelayanan) -> list[Block]:
    """The cases of a service; a single one is no choice."""
    options = tuple((v.nama, ("varian", v.kode)) for v in standar.varian)
    return [Choice("Apa keperluan Anda?", options)] if options else []


def menurut_keperluan(
    standar: StandarPelayanan,
    cases: Sequence[StandarPelayanan],
    answer: Callable[[StandarPelayanan], Text],
) -> Text:
    """An answer for everybody, and for each case its own where it is another one."""
    whole = answer(standar)
    found: dict[str, tuple[Text, list[int]]] = {}
    for number, case in enumerate(cases, 1):
        own = answer(case) or whole
        found.setdefault(words(own), (own, []))[1].append(number)
    if set(found) <= {words(whole)}:
        return whole
    return (Case(whole), *(Case(own, tuple(numbers)) for own, numbers in found.values()))


def setiap_keperluan(standar: StandarPelayanan) -> list[StandarPelayanan]:
    """The standard for each of its cases; none where the answers at the top cannot differ."""
    tarif = standar.biaya.tarif if standar.biaya else ()
    marked = [part.untuk for part in standar.jangka_waktu]
    marked += [part.untuk for part in standar.produk]
    marked += [part.untuk for part in tarif]
    if len(standar.varian) > MOST or not any(marked):
        return []
    return [_hanya(standar, varian) for varian in standar.varian]


def _hanya(standar: StandarPelayanan, varian: Varian) -> StandarPelayanan:
    """The standard for one of its cases."""
    kode = varian.kode
    biaya = standar.biaya
    if biaya is not None:
        tarif = tuple(row for row in biaya.tarif if not row.untuk or kode in row.untuk)
        # Without a tariff of its own a case is free where the service is; else nothing is known.
        known = tarif or biaya.gratis or not biaya.tarif
        free = biaya.gratis and not any(row.untuk for row in tarif)
        biaya = biaya.model_copy(update={"tarif": tarif, "gratis": free}) if known else None
    update = {
        "jangka_waktu": tuple(t for t in standar.jangka_waktu if not t.untuk or kode in t.untuk),
        "produk": tuple(p for p in standar.produk if not p.untuk or kode in p.untuk),
        "biaya": biaya,
    }
    return standar.model_copy(update=update)


def persiapan(standar: StandarPelayanan) -> list[Block]:
    """What to bring, to be ticked off: what everybody needs first, then what a case needs."""
    if not standar.persyaratan:
        return [Paragraph("Tidak ada persyaratan.")] if standar.tanpa_persyaratan else []
    names = {v.kode: v.nama for v in standar.varian}
    scope = Scope(("persyaratan",), names, grouped=True)
    groups: dict[tuple[int, ...], list[Item]] = {}
    for place, item in enumerate(standar.persyaratan, 1):
        shown = syarat(_ringkas(item), scope, place)
        groups.setdefault(shown.cases, []).append(shown)
    blocks: list[Block] = []
    for cases in sorted(groups):
        if cases or len(groups) > 1:
            chosen = [name for n, name in enumerate(names.values(), 1) if n in cases]
            title = "; ".join(chosen) or "Untuk semua keperluan"
            blocks.append(Heading(3, title, (), cases))
        blocks.append(Items(tuple(groups[cases]), check=True))
    return blocks


def _ringkas(item: Persyaratan) -> Persyaratan:
    """Without its kind, a word of the law that tells a citizen nothing."""
    update = {
        "jenis": None,
        "salah_satu": tuple(map(_ringkas, item.salah_satu)),
        "semua": tuple(map(_ringkas, item.semua)),
    }
    return item.model_copy(update=update)
