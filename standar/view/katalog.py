"""Halaman katalog aturan: komponen lebih dahulu, menurut urutan hukum, dengan jumlah aturannya."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from ..check.definition import Rule
from .blocks import Block, Heading, Item, Items, Link, Page, Paragraph
from .links import RULES, relative, rule_page


class Kelompok(NamedTuple):
    """A heading of the catalogue, and the topics of rules that stand below it."""

    kunci: str
    judul: str
    topik: tuple[str, ...]


def _kelompok(kunci: str, judul: str, topik: str = "") -> Kelompok:
    return Kelompok(kunci, judul, tuple(topik.split()) or (kunci,))


_KOMPONEN = (
    _kelompok(
        "persyaratan", "Persyaratan",
        "persyaratan persyaratan_bentuk persyaratan_isi persyaratan_syarat",
    ),
    _kelompok(
        "prosedur", "Sistem, mekanisme, dan prosedur",
        "prosedur prosedur_isi langkah pelaku sebutan_pelaku kanal_layanan langkah_bayar",
    ),
    _kelompok("jangka_waktu", "Jangka waktu penyelesaian", "jangka_waktu janji_waktu"),
    _kelompok("biaya", "Biaya/tarif", "biaya tarif cara_bayar"),
    _kelompok("produk", "Produk pelayanan"),
    _kelompok(
        "pengaduan", "Penanganan pengaduan, saran, dan masukan",
        "pengaduan kanal_pengaduan alamat_kanal waktu_pengaduan",
    ),
    _kelompok("dasar_hukum", "Dasar hukum", "dasar_hukum kutipan keberlakuan"),
    _kelompok("sarana", "Sarana, prasarana, dan/atau fasilitas", "sarana kelompok_rentan"),
    _kelompok("pelaksana", "Kompetensi dan jumlah pelaksana"),
    _kelompok("pengawasan", "Pengawasan internal"),
    _kelompok("jaminan", "Jaminan pelayanan, keamanan, dan keselamatan"),
    _kelompok("evaluasi", "Evaluasi kinerja pelaksana"),
)  # fmt: skip
_LAIN = (
    _kelompok(
        "dokumen", "Standar sebagai keseluruhan",
        "dokumen jati_diri salin_tempel nilai layanan_kembar antarstandar",
    ),
    _kelompok("unit", "Unit dan keputusan", "unit jam_layanan keputusan"),
    _kelompok(
        "forum", "Forum konsultasi publik",
        "forum peserta masukan rujukan_masukan tindak_lanjut jejak",
    ),
    _kelompok(
        "skm", "Survei kepuasan masyarakat",
        "skm skm_nrr skm_unsur skm_responden skm_laporan skm_jawaban skm_tahunan",
    ),
    _kelompok("mpp", "Mal Pelayanan Publik dan inovasi", "mpp mpp_banding inovasi"),
    _kelompok("pekppp", "Penilaian evaluator", "pekppp pekppp_klaim ombudsman"),
    _kelompok("ejaan", "Bahasa dan tulisan", "ejaan tanda_baca bahasa angka"),
    _kelompok("kontak", "Data pribadi, kontak, dan alamat web", "data_pribadi kontak alamat_web"),
    _kelompok("berkas", "Tata tulis berkas YAML", "berkas tata_tulis susunan bentuk"),
    _kelompok("pengaturan", "Pengaturan pemeriksaan"),
)  # fmt: skip
_DIKENAL = {topik for kelompok in (*_KOMPONEN, *_LAIN) for topik in kelompok.topik}


def nama_topik(topik: str) -> str:
    """The name of a topic as people read it."""
    return topik.replace("_", " ").capitalize()


def judul_aturan(rule: Rule) -> str:
    """The title without the marks that set words of YAML apart in a docstring."""
    return rule.title.replace("`", "")


def halaman_katalog(rules: Iterable[Rule], atas: Iterable[Block] = ()) -> Page:
    """All rules below the component that they are about, then those about everything else."""
    topics: dict[str, list[Rule]] = {}
    for rule in rules:
        topics.setdefault(rule.topik, []).append(rule)
    others = tuple(_kelompok(name, nama_topik(name)) for name in topics if name not in _DIKENAL)
    index: list[Block] = []
    sections: list[Block] = []
    for title, groups in (
        ("Komponen", _KOMPONEN),
        ("Yang lain", (*_LAIN[:4], *others, *_LAIN[4:])),
    ):
        found = [
            (group, [r for name in group.topik for r in topics.get(name, ())]) for group in groups
        ]
        found = [(group, members) for group, members in found if members]
        if not found:
            continue
        entries = (Item((Link(g.judul, f"#{g.kunci}"), f": {len(m)} aturan")) for g, m in found)
        index += [Heading(2, title), Items(tuple(entries))]
        for group, members in found:
            sections.append(Heading(2, f"{group.judul} ({len(members)} aturan)", (group.kunci,)))
            sections.append(Items(tuple(map(_entry, members))))
    total = sum(map(len, topics.values()))
    index.insert(0, Paragraph(f"Seluruhnya {total} aturan, komponen lebih dahulu."))
    lead = "Apa yang diperiksa pada setiap berkas, menurut hukum yang mana, dan cara menulisnya."
    return Page("Aturan pemeriksaan", (*atas, *index, *sections), lead)


def _entry(rule: Rule) -> Item:
    link = Link(judul_aturan(rule), relative(rule_page(rule.id), RULES))
    said = " · ".join(filter(None, (rule.severity.kata, rule.law)))
    return Item((link,), (said,), anchor=(rule.id,))
