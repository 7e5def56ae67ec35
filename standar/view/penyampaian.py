"""Uraian enam komponen penyampaian pelayanan."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .. import locale
from ..model import (
    Biaya,
    JangkaWaktu,
    Kanal,
    Pengaduan,
    Persyaratan,
    Produk,
    Prosedur,
    Tarif,
)
from ..model.base import segment
from .alur import alur
from .blocks import (
    Block,
    Cell,
    Facts,
    Item,
    Items,
    Paragraph,
    Row,
    Strong,
    Table,
    Text,
    cell,
)
from .scope import CARA, Scope, dasar, enums, labelled, labelled_pairs

NAMA_KANAL = {
    "loket": "Loket layanan", "telepon": "Telepon", "whatsapp": "WhatsApp", "sms": "SMS",
    "surel": "Surel", "surat": "Surat", "kotak-saran": "Kotak saran", "situs": "Situs web",
    "aplikasi": "Aplikasi", "media-sosial": "Media sosial", "sp4n-lapor": "SP4N-LAPOR!",
    "ombudsman": "Ombudsman RI", "wbs": "Pelaporan pelanggaran (WBS)", "faksimile": "Faksimile",
    "call-center": "Pusat panggilan", "lainnya": "Lainnya",
    **{moda: locale.sentence(words) for moda, words in CARA.items()},
}  # fmt: skip
SP4N = "www.lapor.go.id atau SMS 1708"


def persyaratan(items: Iterable[Persyaratan], scope: Scope) -> list[Block]:
    return [Items(tuple(syarat(item, scope, n) for n, item in enumerate(items, 1)), ordered=True)]


def syarat(item: Persyaratan, scope: Scope, place: int) -> Item:
    """One requirement, with whatever it is composed of below it."""
    here = scope.below(segment(item, place))
    detail = f" ({words})" if (words := ", ".join(wujud(item))) else ""
    details: list[Text] = ["Tidak wajib"] if item.opsional else []
    details += scope.only(item)
    details += labelled(
        ("Berlaku", item.nama and item.syarat and locale.when(item.syarat)),
        ("Jenis", item.jenis.value if item.jenis else None),
        ("Diterbitkan oleh", item.penerbit),
        ("Dilegalisasi oleh", item.legalisasi),
        ("Dasar", dasar(item.dasar)),
        ("Tautan", item.tautan),
        ("Catatan", item.catatan),
    )
    blocks: list[Block] = []
    for name, group in (("salah_satu", item.salah_satu), ("semua", item.semua)):
        if group:
            inner = here.below(name)
            below = tuple(syarat(child, inner, n) for n, child in enumerate(group, 1))
            blocks.append(Items(below, ordered=name == "semua"))
    if item.nama and blocks:
        details.append(f"{_kelompok(item)}:")  # right above what it introduces
    title = item.nama + detail if item.nama else f"{_kelompok(item)}{detail}:"
    return Item(title, tuple(details), tuple(blocks), here.path, scope.cases(item))


def wujud(item: Persyaratan) -> Iterator[str]:
    """In what form a requirement is brought: `asli`, `ukuran 3x4`, `rangkap 2`."""
    yield from enums(item.bentuk)
    yield from filter(None, (item.ukuran, item.jumlah))
    if item.rangkap:
        yield f"rangkap {item.rangkap}"


def _kelompok(item: Persyaratan) -> str:
    """What stands above a group; without a name of its own it says when it is asked for."""
    words = "salah satu dari" if item.salah_satu else "semua ini"
    if item.syarat and not item.nama:
        words = f"{locale.when(item.syarat)}, {words}"
    return locale.sentence(words)


def prosedur(value: Prosedur, scope: Scope) -> list[Block]:
    blocks: list[Block] = []
    pairs: list[tuple[str, Text]] = []
    for kanal in value.kanal:
        where = "; ".join(filter(None, (kanal.tempat, kanal.url, kanal.catatan)))
        pairs.append((NAMA_KANAL[kanal.jenis.value], where or "tersedia"))
    if value.batas_pengajuan:
        pairs.append(("Batas pengajuan", value.batas_pengajuan))
    if value.gambar:
        pairs.append(("Gambar alur", value.gambar))
    if pairs:
        blocks.append(Facts(tuple(pairs)))
    blocks += alur(value.langkah, scope.below("langkah"))
    if value.catatan:
        blocks.append(Paragraph(value.catatan, "Catatan"))
    return blocks


def jangka_waktu(items: Iterable[JangkaWaktu], scope: Scope, *, resmi: bool = True) -> list[Block]:
    return [Items(tuple(_waktu(item, scope, n, resmi) for n, item in enumerate(items, 1)))]


def kalimat_waktu(item: JangkaWaktu, *, resmi: bool = True) -> str:
    """The promise in one line: `Paling lama 3 (tiga) hari kerja sejak berkas lengkap`.

    Not `resmi` it spares citizens the number in words.
    """
    if item.lama is not None:
        words = locale.sentence((locale.lama_resmi if resmi else locale.lama)(item.lama))
    else:
        words = item.uraian or f"Menurut {item.menurut}"
    return f"{words} sejak {item.sejak}" if item.sejak else words


def _waktu(item: JangkaWaktu, scope: Scope, place: int, resmi: bool) -> Item:
    details = labelled(("Tahap", item.tahap)) + scope.only(item)
    if item.lama is not None or item.uraian:
        details += labelled(("Ditentukan menurut", item.menurut))
    if item.lama is not None:
        details += labelled(("Uraian", item.uraian))
    limit = item.batas_regulasi
    details += labelled(
        ("Berlaku", item.bila and locale.when(item.bila)),
        ("Lazimnya", locale.lama(item.lazim) if item.lazim else None),
        ("Mencakup", item.mencakup),
        ("Tidak termasuk", item.pengecualian),
        ("Batas menurut peraturan", locale.lama(limit.lama) if limit else None),
        ("Dasar batas", dasar(limit.dasar) if limit else None),
        ("Catatan", item.catatan),
    )
    anchor = scope.below(segment(item, place)).path
    return Item(kalimat_waktu(item, resmi=resmi), tuple(details), (), anchor, scope.cases(item))


def biaya(value: Biaya, scope: Scope) -> list[Block]:
    blocks: list[Block] = []
    if value.gratis:
        blocks.append(Paragraph("Tidak dipungut biaya."))
    if value.uraian:
        blocks.append(Paragraph(value.uraian))
    if value.tarif:
        blocks.append(_tabel_tarif(value.tarif, scope.below("tarif")))
    pairs = labelled_pairs(
        ("Dasar hukum tarif", dasar(value.dasar)),
        ("Cara pembayaran", locale.read(value.pembayaran) if value.pembayaran else None),
        ("Catatan", value.catatan),
    )
    return [*blocks, Facts(pairs)] if pairs else blocks


def nilai_tarif(tarif: Tarif) -> str:
    """The amount of a row: a sum, a range, or its formula."""
    words = locale.rupiah(tarif.jumlah) if tarif.jumlah else (tarif.rumus or "")
    if tarif.hingga:
        words += f"–{locale.rupiah(tarif.hingga)}"
    if tarif.per:
        words += f" per {tarif.per}"
    return words


def _tabel_tarif(tarif: Iterable[Tarif], scope: Scope) -> Table:
    rows: list[Row] = []
    groups: tuple[str, ...] = ()
    for place, row in enumerate(tarif, 1):
        if row.kelompok and row.kelompok != groups:
            rows.append(Row((cell(" › ".join(row.kelompok)),), group=True))
        groups = row.kelompok
        details = [("Tambahan di atas tarif lain" if row.tambahan else ""), *scope.only(row)]
        details += labelled(
            ("Berlaku", row.syarat and locale.when(row.syarat)),
            ("Rumus", row.rumus if row.jumlah else None),
            *((f"{v.lambang}", v.arti) for v in row.variabel),
            ("Dasar", dasar(row.dasar)),
            ("Catatan", row.catatan),
        )
        said = tuple(Paragraph(line) for line in details if line)
        anchor = scope.below(segment(row, place)).path
        rows.append(
            Row(
                (Cell((Paragraph(row.uraian), *said)), cell(nilai_tarif(row), "right")),
                anchor,
                cases=scope.cases(row),
            )
        )
    return Table("Tarif", ("Uraian", "Tarif"), tuple(rows), (62, 38))


def produk(items: Iterable[Produk], scope: Scope) -> list[Block]:
    shown = []
    for place, item in enumerate(items, 1):
        details = scope.only(item) + labelled(
            ("Bentuk", locale.enumerate_words(enums(item.bentuk))),
            ("Masa berlaku", item.masa_berlaku),
            ("Cara penyerahan", item.cara),
            ("Catatan", item.catatan),
        )
        anchor = scope.below(segment(item, place)).path
        shown.append(Item(item.nama, tuple(details), (), anchor, scope.cases(item)))
    return [Items(tuple(shown))]


def alamat_kanal(kanal: Kanal) -> Text:
    """A channel in one line: what it is and where to reach it."""
    name = NAMA_KANAL[kanal.jenis.value]
    where = "; ".join(filter(None, (kanal.nama, kanal.nomor, kanal.alamat, kanal.url)))
    if not where and kanal.jenis.value == "sp4n-lapor":
        where = SP4N
    extra = [f"untuk {locale.enumerate_words(enums(kanal.keperluan))}"] if kanal.keperluan else []
    extra += [kanal.jam] if kanal.jam else []
    tail = f" ({'; '.join(extra)})" if extra else ""
    return (Strong(name), f": {where}{tail}" if where else tail)


def pengaduan(value: Pengaduan, scope: Scope, *, resmi: bool = True) -> list[Block]:
    blocks: list[Block] = [Paragraph(value.uraian)] if value.uraian else []
    if value.kanal:
        inner = scope.below("kanal")
        items = (
            Item(alamat_kanal(kanal), anchor=inner.below(segment(kanal, n)).path)
            for n, kanal in enumerate(value.kanal, 1)
        )
        blocks.append(Items(tuple(items)))
    say = locale.lama_resmi if resmi else locale.lama
    limits = [(f"Waktu {w.tahap}", say(w.lama)) for w in value.waktu]
    pairs = labelled_pairs(
        ("Penanggung jawab", value.penanggung_jawab), ("Alamat", value.alamat), *limits
    )
    if pairs:
        blocks.append(Facts(pairs))
    return [*blocks, *alur(value.langkah, scope.below("langkah"))]
