"""Lembar fasilitator: setiap masukan di samping perubahannya, dan yang masih perlu dikerjakan."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from .. import locale
from ..difference.diff import Effect
from ..fkp.trace import Nasib
from .acara import NAMA_KEPUTUSAN, nama_forum
from .bacaan import Bacaan
from .blocks import Block, Facts, Inline, Item, Items, Link, Note, Paragraph, Strong, Table, Text
from .jawaban import sebab_lain
from .jawaban_masukan import kutipan, terpotong
from .kata_forum import asal_masukan, jumlah_peserta, keadaan, kemajuan
from .kerja import kerja
from .perubahan_warga import banding, dampak, judul_perubahan, nama_perubahan, tabel_beban
from .saringan import BELUM, Saringan, saringan, slug, tempat
from .semula import Selisih

JUDUL = "Lembar fasilitator"


@dataclass(frozen=True, slots=True)
class Perkara:
    """One entry: an input beside what it changed, or a change beside its cause.

    `ciri` are the values by which it is found: name of a filter → values.
    """

    kode: str
    judul: str
    tanda: tuple[tuple[str, str], ...]
    ciri: Mapping[str, tuple[str, ...]]
    kiri: tuple[Block, ...]
    kanan: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Lembar:
    """The whole sheet of a forum."""

    judul: str
    ringkasan: str
    angka: Facts
    isi: str
    """What its entries are, counted."""
    kerja: tuple[Block, ...]
    saringan: tuple[Saringan, ...]
    kelompok: tuple[tuple[str, tuple[Perkara, ...]], ...]
    beban: tuple[Table, ...]


def lembar(bacaan: Bacaan) -> Lembar:
    """What the facilitator of a forum works with."""
    acara, fates = bacaan.forum.forum, bacaan.jejak.masukan
    inputs = tuple(_masukan(nasib, bacaan) for nasib in fates)
    others = [
        _perubahan(row, number, bacaan)
        for number, row in enumerate(bacaan.rows, 1)
        if not any(link.masukan for link in row.kaitan)
    ]
    groups = (("Masukan", inputs), ("Perubahan tanpa masukan", tuple(others)))
    about = [nama_forum(bacaan.forum)]
    if acara is not None:
        about += [locale.hari_tanggal(acara.tanggal)]
        about += [f"Dihadiri {jumlah_peserta(acara.peserta)}"] if acara.peserta else []
    return Lembar(
        JUDUL,
        ". ".join(about),
        _angka(bacaan),
        _isi_lembar(groups),
        tuple(kerja(bacaan)),
        tuple(saringan((entry.ciri for entry in (*inputs, *others)), bacaan)),
        tuple(group for group in groups if group[1]),
        tuple(tabel_beban(bacaan.forum.versi, bacaan.tautan)),
    )


def _isi_lembar(groups: Iterable[tuple[str, tuple[Perkara, ...]]]) -> str:
    """`9 butir: 8 masukan dan 1 perubahan tanpa masukan`."""
    counted = [(len(entries), title.lower()) for title, entries in groups if entries]
    said = locale.enumerate_words(f"{many} {title}" for many, title in counted)
    return f"{sum(many for many, _ in counted)} butir: {said}"


def _angka(bacaan: Bacaan) -> Facts:
    """How many inputs are done, and what the changes mean."""
    fates = bacaan.jejak.masukan
    done = sum(nasib.keadaan.selesai for nasib in fates)
    effects = [effect for row in bacaan.rows for effect in dampak(row)[:1]]
    pairs: list[tuple[str, Text]] = [
        ("Masukan selesai", f"{done} dari {len(fates)}"),
        ("Butir berubah", str(len(bacaan.rows))),
    ]
    pairs += [
        (locale.sentence(effect.value), str(effects.count(effect)))
        for effect in (Effect.MERINGANKAN, Effect.MEMBERATKAN)
    ]
    return Facts(tuple(pairs))


# --- entries --------------------------------------------------------------------------------------


def _masukan(nasib: Nasib, bacaan: Bacaan) -> Perkara:
    item, answer = nasib.masukan, nasib.jawaban
    rows = bacaan.berubah(item.kode)
    decided = NAMA_KEPUTUSAN[answer.keputusan] if answer.keputusan else ""
    state = "selesai" if nasib.keadaan.selesai else "kerja"
    ciri = {
        "unsur": (item.unsur.value,) if item.unsur else (),
        "keputusan": (answer.keputusan.value if answer.keputusan else BELUM,),
        "keadaan": (slug(nasib.keadaan),),
        **tempat(rows, (*item.terhadap, *answer.terhadap), bacaan),
    }
    marks = [(decided, "keputusan")] if answer.keputusan else []
    marks.append((keadaan(nasib.keadaan), state))
    marks += _tanda_dampak(rows)
    return Perkara(
        item.kode, kutipan(item.isi), tuple(marks), ciri,
        tuple(_isi(nasib, bacaan)), tuple(_hasil(nasib, rows, bacaan)),
    )  # fmt: skip


def _isi(nasib: Nasib, bacaan: Bacaan) -> Iterator[Block]:
    """What was said, and the answer."""
    item, answer = nasib.masukan, nasib.jawaban
    if terpotong(item.isi):
        yield Paragraph(item.isi)
    pairs: tuple[tuple[str, Text], ...] = (
        ("Tentang", ". ".join(bacaan.tentang(item.terhadap))),
        ("Dari", asal_masukan(item)),
        ("Usulan", item.usulan or ""),
        ("Serupa", _menuju(n.masukan.kode for n in bacaan.serupa(nasib))),
    )
    yield Facts(tuple((name, text) for name, text in pairs if text))
    if answer is not item:
        return
    if answer.tanggapan:
        yield Paragraph(answer.tanggapan, "Tanggapan")
    else:
        yield Note("Belum ada tanggapan bagi masyarakat.", "warning")


def _menuju(codes: Iterable[str]) -> tuple[Inline, ...]:
    """Links to other entries."""
    return tuple(part for code in codes for part in (", ", Link(code, f"#{code}")))[1:]


def _hasil(nasib: Nasib, rows: list[Selisih], bacaan: Bacaan) -> Iterator[Block]:
    """What came of it; of an input that was merged into another, where that stands."""
    if nasib.jawaban is not nasib.masukan:
        yield Paragraph(("Dijawab bersama ", *_menuju([nasib.jawaban.kode]), "."))
        return
    for row in rows:
        yield from _ubahan(row, bacaan)
    for work in nasib.tindak_lanjut:
        yield Paragraph((Strong(kemajuan(work, bacaan.hari)), ": ", work.kegiatan))
    if not rows and not nasib.tindak_lanjut:
        promised = nasib.jawaban.keputusan is not None and nasib.jawaban.keputusan.mengubah
        if promised:
            yield Note("Diterima, tetapi belum ada perubahan atau tindak lanjutnya.", "warning")
        else:
            yield Paragraph("Standar tidak berubah karenanya.")


def _ubahan(row: Selisih, bacaan: Bacaan) -> Iterator[Block]:
    yield Paragraph((*judul_perubahan(row, bacaan.tautan), f" ({_dampak(row)})"))
    yield banding(row)


def _tanda_dampak(rows: Iterable[Selisih]) -> list[tuple[str, str]]:
    """What the changes mean to citizens, each effect once, marked by its own name."""
    found = {effect: None for row in rows for effect in dampak(row)}
    return [(effect.value, effect.value) for effect in found]


def _dampak(row: Selisih) -> str:
    return locale.enumerate_words(effect.value for effect in dampak(row))


def _perubahan(row: Selisih, number: int, bacaan: Bacaan) -> Perkara:
    """A change that no input caused."""
    causes = list(sebab_lain(row))
    cause: Block = Items(tuple(map(Item, causes)))
    if not causes:
        cause = Note("Belum ada sebabnya. Tulis di masukan.yaml atau perubahan_lain.", "warning")
    mark = ("Sebab lain", "selesai") if causes else ("Tanpa sebab", "kerja")
    ciri = {
        "keadaan": ("sebab-lain" if causes else "tanpa-sebab",),
        **tempat([row], (), bacaan),
    }
    return Perkara(
        f"p-{number}", nama_perubahan(row), (mark, *_tanda_dampak([row])), ciri, (cause,),
        (banding(row),),
    )  # fmt: skip
