"""Lembar fasilitator: setiap masukan di samping perubahannya, dan yang masih perlu dikerjakan."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from .. import locale
from ..diff import Effect
from ..model import StandarPelayanan
from ..model.base import slots
from ..trace import Keadaan, Nasib
from .acara import NAMA_KEPUTUSAN, NAMA_UNSUR, nama_forum, nama_layanan, sasaran
from .bacaan import Bacaan
from .blocks import Block, Facts, Item, Items, Note, Paragraph, Strong, Table, Text
from .jawaban import sebab_lain
from .jawaban_masukan import kepala
from .kata_forum import asal_masukan, jumlah_peserta, keadaan, kemajuan
from .kerja import kerja
from .perubahan_warga import banding, dampak, judul_perubahan, tabel_beban
from .semula import Selisih

JUDUL = "Lembar fasilitator"
BELUM = "belum"
"""Stands for a decision that was not taken yet."""


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
class Saringan:
    """A way to choose among the entries."""

    nama: str
    judul: str
    pilihan: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Lembar:
    """The whole sheet of a forum."""

    judul: str
    ringkasan: str
    angka: Facts
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
        about += [jumlah_peserta(acara.peserta)] if acara.peserta else []
    return Lembar(
        JUDUL,
        ". ".join(about),
        _angka(bacaan),
        tuple(kerja(bacaan)),
        tuple(_saringan((*inputs, *others), bacaan)),
        tuple(group for group in groups if group[1]),
        tuple(tabel_beban(bacaan.forum.versi, bacaan.tautan)),
    )


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
    decided = NAMA_KEPUTUSAN[answer.keputusan] if answer.keputusan else "Belum diputuskan"
    state = "selesai" if nasib.keadaan.selesai else "kerja"
    ciri = {
        "unsur": (item.unsur.value,) if item.unsur else (),
        "keputusan": (answer.keputusan.value if answer.keputusan else BELUM,),
        "keadaan": (_slug(nasib.keadaan),),
        **_tempat(rows, (*item.terhadap, *answer.terhadap), bacaan),
    }
    marks = ((decided, "keputusan"), (keadaan(nasib.keadaan), state))
    return Perkara(
        item.kode, f"“{kepala(item.isi)}”", marks, ciri,
        tuple(_isi(nasib, bacaan)), tuple(_hasil(nasib, rows, bacaan)),
    )  # fmt: skip


def _isi(nasib: Nasib, bacaan: Bacaan) -> Iterator[Block]:
    """What was said, and the answer."""
    item, answer = nasib.masukan, nasib.jawaban
    if kepala(item.isi) != item.isi:
        yield Paragraph(item.isi)
    pairs = (
        ("Tentang", "; ".join(bacaan.tentang(item.terhadap))),
        ("Dari", asal_masukan(item)),
        ("Usulan", item.usulan or ""),
        ("Serupa", ", ".join(n.masukan.kode for n in bacaan.serupa(nasib))),
        ("Dijawab bersama", answer.kode if answer is not item else ""),
    )
    yield Facts(tuple((name, text) for name, text in pairs if text))
    if answer.tanggapan:
        yield Paragraph(answer.tanggapan, "Tanggapan")
    else:
        yield Note("Belum ada tanggapan bagi masyarakat.", "warning")


def _hasil(nasib: Nasib, rows: list[Selisih], bacaan: Bacaan) -> Iterator[Block]:
    """What came of it."""
    for row in rows:
        yield from _ubahan(row, bacaan)
    for work in nasib.tindak_lanjut:
        yield Paragraph((Strong(kemajuan(work, bacaan.hari)), ": ", work.kegiatan))
    if not rows and not nasib.tindak_lanjut:
        promised = nasib.jawaban.keputusan is not None and nasib.jawaban.keputusan.mengubah
        if promised:
            yield Note("Diterima, tetapi belum ada perubahan atau tindak lanjutnya.", "warning")
        else:
            yield Paragraph("Tidak mengubah standar.")


def _ubahan(row: Selisih, bacaan: Bacaan) -> Iterator[Block]:
    effects = locale.enumerate_words(effect.value for effect in dampak(row))
    yield Paragraph((*judul_perubahan(row, bacaan.tautan), f" ({effects})"))
    yield banding(row)


def _perubahan(row: Selisih, number: int, bacaan: Bacaan) -> Perkara:
    """A change that no input caused."""
    causes = list(sebab_lain(row))
    cause: Block = Items(tuple(map(Item, causes)))
    if not causes:
        cause = Note("Belum ada sebabnya. Tulis di masukan.yaml atau perubahan_lain.", "warning")
    marks = (("Sebab lain", "selesai"),) if causes else (("Tanpa sebab", "kerja"),)
    ciri = {
        "keadaan": ("sebab-lain" if causes else "tanpa-sebab",),
        **_tempat([row], (), bacaan),
    }
    name = ", ".join(filter(None, (row.bagian, row.tempat)))
    return Perkara(
        f"p-{number}", name, marks, ciri, (cause,), tuple(_ubahan(row, bacaan))
    )  # fmt: skip


# --- filters --------------------------------------------------------------------------------------


def _slug(value: Keadaan) -> str:
    return value.value.replace(" ", "-")


def _tempat(
    rows: Iterable[Selisih], targets: Iterable[str], bacaan: Bacaan
) -> dict[str, tuple[str, ...]]:
    """The services and components that an entry is about."""
    services: dict[str, None] = {}
    components: dict[str, None] = {}
    for row in rows:
        services |= dict.fromkeys(versi.alamat for versi in row.layanan)
        paths = (link.perubahan.change.path for link in row.kaitan)
        components |= dict.fromkeys(path[0] for path in paths if path)
    for target in targets:
        if (found := sasaran(bacaan.forum, target)) is not None:
            services[found.versi.alamat] = None
            components |= dict.fromkeys(found.bagian[:1])
    return {"layanan": tuple(services), "komponen": tuple(components)}


def _saringan(entries: Iterable[Perkara], bacaan: Bacaan) -> Iterator[Saringan]:
    """The filters with the values that really occur, each in a fixed order."""
    used: dict[str, set[str]] = {}
    for entry in entries:
        for name, values in entry.ciri.items():
            used.setdefault(name, set()).update(values)
    for name, title, choices in (
        ("unsur", "Unsur", _nama(NAMA_UNSUR)),
        ("keputusan", "Keputusan", {**_nama(NAMA_KEPUTUSAN), BELUM: "Belum diputuskan"}),
        ("keadaan", "Keadaan", _KEADAAN),
        ("layanan", "Layanan", {v.alamat: nama_layanan(v) for v in bacaan.forum.versi}),
        ("komponen", "Komponen", _komponen()),
    ):
        there = tuple(
            (value, text) for value, text in choices.items() if value in used.get(name, ())
        )  # fmt: skip
        if len(there) > 1:
            yield Saringan(name, title, there)


def _nama(names: Mapping[Any, str]) -> dict[str, str]:
    return {str(value.value): text for value, text in names.items()}


_KEADAAN = {
    **{_slug(value): keadaan(value) for value in Keadaan},
    "sebab-lain": "Berubah karena sebab lain",
    "tanpa-sebab": "Berubah tanpa sebab",
}


def _komponen() -> dict[str, str]:
    """Every part at the top of a standard, by its title."""
    return {slot.name: slot.title for slot in slots(StandarPelayanan)}
