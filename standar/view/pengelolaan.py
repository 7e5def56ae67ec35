"""Uraian delapan komponen pengelolaan pelayanan."""

from __future__ import annotations

from collections.abc import Iterable

from .. import locale
from ..bilangan import terbilang
from ..model import (
    Evaluasi,
    JaminanPelayanan,
    JumlahPelaksana,
    Kompetensi,
    Pengawasan,
    Rujukan,
    Sarana,
)
from .blocks import Block, Facts, Item, Items, Paragraph, Strong, Text
from .scope import Scope, kutipan, labelled, labelled_pairs


def dasar_hukum(items: Iterable[Rujukan], scope: Scope) -> list[Block]:
    shown = []
    for place, item in enumerate(items, 1):
        details = labelled(("Catatan", item.catatan))
        shown.append(Item(kutipan(item), tuple(details), (), scope.below(str(place)).path))
    return [Items(tuple(shown), ordered=True)]


def sarana(items: Iterable[Sarana], scope: Scope) -> list[Block]:
    groups: dict[str, list[Item]] = {}
    for place, item in enumerate(items, 1):
        text = f"{item.nama} ({item.jumlah})" if item.jumlah else item.nama
        details = ["Untuk kelompok rentan"] if item.kelompok_rentan else []
        details += [item.catatan] if item.catatan else []
        shown = Item(text, tuple(details), (), scope.below(str(place)).path)
        groups.setdefault(item.kelompok or "", []).append(shown)
    blocks: list[Block] = []
    for name, members in groups.items():
        if name:
            blocks.append(Paragraph((Strong(name),)))
        blocks.append(Items(tuple(members)))
    return blocks


def kompetensi(items: Iterable[Kompetensi], scope: Scope) -> list[Block]:
    shown = []
    for place, item in enumerate(items, 1):
        details = labelled(
            ("Jabatan", item.jabatan), ("Jenis", item.jenis.value if item.jenis else None)
        )
        shown.append(Item(item.nama, tuple(details), (), scope.below(str(place)).path))
    return [Items(tuple(shown))]


def pengawasan(items: Iterable[Pengawasan], scope: Scope) -> list[Block]:
    shown = []
    for place, item in enumerate(items, 1):
        text: Text = item.uraian or ""
        if item.oleh:
            text = (Strong(item.oleh), f": {item.cara}" if item.cara else "")
        elif item.cara:
            text = item.cara
        details = labelled(("Berkala", item.berkala))
        if item.oleh or item.cara:
            details += [item.uraian] if item.uraian else []
        shown.append(Item(text, tuple(details), (), scope.below(str(place)).path))
    return [Items(tuple(shown))]


def jumlah_pelaksana(value: JumlahPelaksana, scope: Scope) -> list[Block]:
    blocks: list[Block] = [Paragraph(value.uraian)] if value.uraian else []
    if value.orang:
        blocks.append(Paragraph(f"{value.orang} ({terbilang(value.orang)}) orang"))
    if value.rincian:
        items = (
            Item(f"{p.jabatan}: {p.jumlah} orang", anchor=scope.below("rincian", p.jabatan).path)
            for p in value.rincian
        )
        blocks.append(Items(tuple(items)))
    return [*blocks, Paragraph(value.catatan, "Catatan")] if value.catatan else blocks


def jaminan_pelayanan(value: JaminanPelayanan, scope: Scope) -> list[Block]:
    blocks: list[Block] = [Paragraph(text) for text in value.janji]
    if value.kompensasi:
        items = (
            Item(f"{locale.sentence(locale.when(k.bila))}: {k.bentuk}" if k.bila else k.bentuk)
            for k in value.kompensasi
        )
        blocks += [Paragraph((Strong("Kompensasi"),)), Items(tuple(items))]
    if value.tanpa_kompensasi:
        blocks.append(Paragraph(value.tanpa_kompensasi, "Tanpa kompensasi"))
    return blocks


def jaminan_keamanan(items: Iterable[str], scope: Scope) -> list[Block]:
    shown = (Item(text, anchor=scope.below(str(n)).path) for n, text in enumerate(items, 1))
    return [Items(tuple(shown))]


def evaluasi(value: Evaluasi, scope: Scope) -> list[Block]:
    blocks: list[Block] = []
    if len(value.cara) == 1:
        blocks.append(Paragraph(value.cara[0]))
    elif value.cara:
        blocks.append(Items(tuple(Item(text) for text in value.cara)))
    pairs = labelled_pairs(("Berkala", value.berkala), ("Tindak lanjut", value.tindak_lanjut))
    return [*blocks, Facts(pairs)] if pairs else blocks
