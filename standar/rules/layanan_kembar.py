"""Aturan tentang layanan yang kembar: namanya sama, isinya tersalin, atau mirip di unit lain."""

from __future__ import annotations

import re

from ..check import Findings, at, rule
from ..check.himpunan import Himpunan, Ikhtisar
from ..diagnostic import Severity

_ISI = {"persyaratan", "prosedur", "produk"}


def _rapi(nama: str) -> str:
    """A name without what does not tell it from another."""
    return " ".join(re.findall(r"\w+", nama.lower()))


def _berkas(item: Ikhtisar) -> str:
    """The file's name; both lie in one folder."""
    return item.berkas.rpartition("/")[2]


@rule(
    Severity.PERINGATAN,
    law="PermenPANRB 15/2014",
    message="Layanan “{nama}” sudah ada di {berkas}.",
    sejak="2026.12",
)
def layanan_ganda_di_unit(himpunan: Himpunan) -> Findings:
    """Setiap jenis pelayanan mempunyai satu standar.

    Dua standar dengan nama yang sama membuat warga tidak tahu mana yang berlaku. Hapus salah
    satunya, atau sebutkan bedanya pada namanya.

    Buruk (layanan, di samping lain.yaml):
        layanan: Penerbitan kartu keluarga  # ←

    Baik (layanan, di samping lain.yaml):
        layanan: Penggantian Kartu Keluarga
    """
    for items in himpunan.per_unit().values():
        known: dict[str, Ikhtisar] = {}
        for item in items:
            first = known.setdefault(_rapi(item.layanan), item)
            if first is not item:
                yield at(
                    item.alamat, "layanan", nama=item.layanan, berkas=_berkas(first),
                    ditemukan=item.layanan,
                )  # fmt: skip


@rule(
    Severity.PERINGATAN,
    message="Persyaratan, prosedur, dan produknya sama persis dengan {nama} di {berkas}.",
    sejak="2026.12",
)
def isi_sama_dengan_layanan_lain(himpunan: Himpunan) -> Findings:
    """Layanan yang berbeda berbeda pula isinya.

    Persyaratan, langkah, dan hasil yang ketiganya sama persis biasanya tersalin dan belum
    disesuaikan. Bila memang sama, satukan menjadi satu standar dengan `varian`.

    Buruk (layanan, di samping lain.yaml):
        layanan: Penggantian Kartu Keluarga  # ←

    Baik (layanan, di samping lain.yaml):
        layanan: Penggantian Kartu Keluarga
        produk: Kartu Keluarga pengganti
    """
    for items in himpunan.per_unit().values():
        known: dict[tuple[str, ...], Ikhtisar] = {}
        for item in items:
            if item.sidik.keys() < _ISI:
                continue
            first = known.setdefault(tuple(item.sidik[key] for key in sorted(_ISI)), item)
            if first is not item and _rapi(first.layanan) != _rapi(item.layanan):
                yield at(
                    item.alamat,
                    "layanan",
                    nama=first.layanan,
                    berkas=_berkas(first),
                )


_UMUM = frozenset(
    "pelayanan layanan penerbitan standar surat pengurusan pembuatan permohonan pemberian dan atau "
    "di untuk bagi dari pada oleh dengan".split()
)
_TERBANYAK = 50
"""A word that stands in more names than this tells nothing about any two of them."""


@rule(
    Severity.SARAN,
    message="Layanan ini mirip dengan “{nama}” di {berkas}; sebutkan bedanya bila memang lain.",
    sejak="2026.12",
)
def layanan_mirip_antarunit(himpunan: Himpunan) -> Findings:
    """Dua unit tidak melayani hal yang sama tanpa menyebut bedanya.

    Warga perlu tahu ke mana harus pergi. Layanan yang sama di tiga unit atau lebih, seperti di
    setiap kecamatan, tidak ditegur; begitu pula gerai di Mal Pelayanan Publik dan instansi asalnya.

    Buruk (layanan, di samping unit lain):
        layanan: Penerbitan Kartu Keluarga  # ←

    Baik (layanan, di samping unit lain):
        layanan: Penerbitan Kartu Identitas Anak
    """
    beside: dict[str, list[tuple[Ikhtisar, frozenset[str]]]] = {}
    for item in himpunan.layanan:
        words = frozenset(re.findall(r"\w+", item.layanan.lower())) - _UMUM
        if len(words) > 1:
            beside.setdefault(item.unit.rpartition("/")[0], []).append((item, words))
    for items in beside.values():
        yield from _mirip(items)


def _mirip(items: list[tuple[Ikhtisar, frozenset[str]]]) -> Findings:
    """Pairs of nearly the same words; by their rarest words, for there may be many thousands."""
    index: dict[str, list[int]] = {}
    for place, (_, words) in enumerate(items):
        for word in words:
            index.setdefault(word, []).append(place)
    for place, (item, words) in enumerate(items):
        near = [
            other
            for other in _calon(words, index)
            if items[other][0].unit != item.unit and _dekat(words, items[other][1])
        ]
        if len({items[other][0].unit for other in near}) == 1 and near[0] < place:
            first = items[near[0]][0]
            yield at(item.alamat, "layanan", nama=first.layanan, berkas=first.berkas)


def _calon(words: frozenset[str], index: dict[str, list[int]]) -> list[int]:
    """Who shares one of the two rarest words: nobody who lacks both can be near enough."""
    rare = sorted(words, key=lambda word: (len(index[word]), word))[:2]
    return sorted({n for word in rare if len(index[word]) <= _TERBANYAK for n in index[word]})


def _dekat(satu: frozenset[str], lain: frozenset[str]) -> bool:
    """Whether four words of five are the same."""
    return 5 * len(satu & lain) >= 4 * len(satu | lain)
