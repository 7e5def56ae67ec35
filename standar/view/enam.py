"""Enam komponen penyampaian bagi yang berdiri di depan papan atau loket."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from .. import locale
from ..model import Biaya, JangkaWaktu, Langkah, Persyaratan, StandarPelayanan, Tarif
from ..model.pemohon import ialah_pemohon
from .blocks import Block, Paragraph, Text, words
from .kanal_pengaduan import pengaduan
from .penyampaian import kalimat_waktu, nilai_tarif, wujud
from .ringkas import LONG, SHORT, UNWRITTEN, Ways, clip, listed, shrinking, whole
from .sekilas import biaya, hasil, lama

PERLU = " (menurut keperluan)"
"""What stands behind a requirement for which there is no room to say when it is asked for."""
Names = Mapping[str, str]
"""The variants of a service by their codes."""


def enam(
    standar: StandarPelayanan, more: str, *, boxes: bool = False, besar: bool = False
) -> dict[str, Ways]:
    """Every public component in its forms; `more` tells where all of it stands.

    With `besar` the number for complaints stands above in large letters, and not again here.
    """
    names = {varian.kode: varian.nama for varian in standar.varian}
    steps = standar.prosedur.langkah if standar.prosedur else ()
    ways = {
        "persyaratan": _persyaratan(standar, names, more, boxes=boxes),
        "prosedur": _prosedur(steps, names, more),
        "waktu": _waktu(standar, names, more),
        "biaya": _biaya(standar.biaya, more),
        "produk": _produk(standar, more),
        "pengaduan": [*pengaduan(standar.pengaduan, more, besar=besar)],
    }
    return {name: shrinking(forms) for name, forms in ways.items()}


def jawaban(standar: StandarPelayanan) -> tuple[str, str]:
    """How long and how much, in a few words each."""
    time = polos(lama(standar)) or "Belum ditulis"
    cost = polos(biaya(standar.biaya)) if standar.biaya else "Belum ditulis"
    return time, cost


def polos(text: Text) -> str:
    """A short answer without the link to its details."""
    return words(text if isinstance(text, str) else text[:1]).strip(", ")


def _cases(part: Persyaratan | Langkah | JangkaWaktu, names: Names) -> Iterator[str]:
    """For whom and where a part holds, if not always."""
    if part.untuk:
        yield f"untuk {'; '.join(_small(names.get(kode, kode)) for kode in part.untuk)}"
    if part.kanal:
        yield f"kanal {locale.enumerate_words(moda.value for moda in part.kanal)}"


def _small(text: str) -> str:
    """As it stands inside a sentence; what begins with a short form keeps its capitals."""
    return text[:1].lower() + text[1:] if text[1:2].islower() else text


def _in_brackets(text: str, *more: str | None) -> str:
    said = "; ".join(filter(None, more))
    return f"{text} ({said})" if said else text


# --- persyaratan ----------------------------------------------------------------------------------


def _persyaratan(standar: StandarPelayanan, names: Names, more: str, *, boxes: bool) -> Ways:
    items = standar.persyaratan
    if standar.tanpa_persyaratan and not items:
        return [(Paragraph("Tidak ada persyaratan."),)]
    full = [_syarat(one, names) for one in items]
    ways = listed(full, more, boxes=boxes, ordered=not boxes, short=_singkat(items, full))
    usual = [_nama(one) for one in items if not _bersyarat(one)]
    if usual and len(usual) < len(items):
        told = Paragraph(f"Ada syarat tambahan menurut keperluan. Selengkapnya: {more}.")
        ways.insert(2, (whole(usual, boxes=boxes, ordered=not boxes), told))
    return ways


def _bersyarat(item: Persyaratan) -> bool:
    """Whether a requirement is asked for in some cases only."""
    return bool(item.untuk or item.syarat or item.kanal or item.opsional)


def _singkat(items: Sequence[Persyaratan], full: Sequence[str]) -> Callable[[int], list[str]]:
    """Requirements in few letters, that never seem to be asked of everybody if they are not."""

    def short(letters: int) -> list[str]:
        return [
            text
            if len(text) <= letters
            else f"{clip(_nama(item), letters - len(PERLU))}{PERLU}"
            if _bersyarat(item)
            else clip(text, letters)
            for item, text in zip(items, full, strict=True)
        ]

    return short


def _syarat(item: Persyaratan, names: Names) -> str:
    """A requirement in one sentence: in what form, for which case; a group with its members."""
    when = locale.when(item.syarat) if item.syarat else ""
    return _in_brackets(
        _nama(item), *_cases(item, names), when, "tidak wajib" if item.opsional else ""
    )


def _nama(item: Persyaratan) -> str:
    own, below = item.nama or "", [_nama(child) for child in (*item.salah_satu, *item.semua)]
    if below:
        lead = "salah satu dari" if item.salah_satu else "semua ini"
        group = f"{lead}: {locale.enumerate_words(below, 'atau' if item.salah_satu else 'dan')}"
        own = f"{own}, {group}" if own else locale.sentence(group)
    return _in_brackets(own, ", ".join(wujud(item)))


# --- prosedur -------------------------------------------------------------------------------------


def _prosedur(steps: Sequence[Langkah], names: Names, more: str) -> Ways:
    full = [_langkah(step, names, timed=True) for step in steps]
    brief = [_langkah(step, names, timed=False) for step in steps]
    ways = [*listed(full, more, ordered=True)[:1], *listed(brief, more, ordered=True)]
    own = [step for step in steps if any(map(ialah_pemohon, step.pelaku))]
    if own and len(own) < len(steps):
        said = [clip(_langkah(step, names, timed=False), LONG) for step in own]
        lead = Paragraph("Yang Anda lakukan:")
        rest = Paragraph(f"Langkah petugas: {more}.")
        ways.insert(3, (lead, whole(said, ordered=True), rest))
    return list(dict.fromkeys(ways))


def _langkah(step: Langkah, names: Names, *, timed: bool) -> str:
    who = locale.enumerate_words(step.pelaku)
    when = locale.when(step.bila) if step.bila else ""
    time = locale.lama(step.waktu) if timed and step.waktu else ""
    text = f"{who}: {step.kegiatan}" if who else step.kegiatan
    return _in_brackets(text, *_cases(step, names), when, time)


# --- waktu, biaya, produk -------------------------------------------------------------------------


def _waktu(standar: StandarPelayanan, names: Names, more: str) -> Ways:
    said = [_janji(item, names) for item in standar.jangka_waktu]
    if not said:
        return [UNWRITTEN]
    return [*listed(said, more), (Paragraph(f"Rinciannya: {more}."),)]


def _janji(item: JangkaWaktu, names: Names) -> str:
    when = locale.when(item.bila) if item.bila else ""
    stage = f"tahap {item.tahap}" if item.tahap else ""
    said = locale.sentence(locale.lama(item.lama)) if item.lama else kalimat_waktu(item)
    since = f" sejak {item.sejak}" if item.lama and item.sejak else ""
    out = item.pengecualian or ""
    if out and not out.lower().startswith(("tidak", "kecuali", "di luar")):
        out = f"tidak termasuk {_small(out)}"
    return _in_brackets(said + since, *_cases(item, names), when, stage, out)


def _biaya(value: Biaya | None, more: str) -> Ways:
    if value is None:
        return [UNWRITTEN]
    told = ["Tidak dipungut biaya."] if value.gratis else []
    told += [value.uraian] if value.uraian else []
    lead: tuple[Block, ...] = tuple(map(Paragraph, told))
    paid = locale.enumerate_words(value.pembayaran)
    paying: tuple[Block, ...] = (Paragraph(f"Cara bayar: {paid}."),) if paid else ()
    rows = [_tarif(row) for row in value.tarif]
    if not rows:
        short = tuple(Paragraph(clip(text, LONG)) for text in told)
        return list(dict.fromkeys([(*lead, *paying), lead, short]))
    brief = [f"{clip(row.uraian, SHORT)}: {clip(nilai_tarif(row), SHORT)}" for row in value.tarif]
    forms = [*listed(rows, more)[:1], *listed(brief, more)]
    ways = [(*lead, *way, *paying) for way in forms]
    return [*ways, (Paragraph(f"Rinciannya: {more}."),)]


def _tarif(row: Tarif) -> str:
    name = " › ".join((*row.kelompok, row.uraian))
    return _in_brackets(f"{name}: {nilai_tarif(row)}", row.syarat and locale.when(row.syarat))


def _produk(standar: StandarPelayanan, more: str) -> Ways:
    if not standar.produk:
        return [UNWRITTEN]
    full = [
        _in_brackets(one.nama, one.masa_berlaku and f"berlaku {one.masa_berlaku}", one.cara)
        for one in standar.produk
    ]
    ways = [*listed(full, more)[:1], *listed([one.nama for one in standar.produk], more)]
    return list(dict.fromkeys([*ways, (Paragraph(clip(polos(hasil(standar)), LONG)),)]))
