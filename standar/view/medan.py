"""Acuan medan: setiap kunci yang boleh ditulis, dengan arti, isi, dan dasarnya, dari model."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from enum import Enum
from importlib.resources import files
from typing import Any, Literal, get_args, get_origin, get_type_hints

from ..locale import sentence
from ..model import (
    DaftarInovasi,
    Forum,
    HasilOmbudsman,
    Kanal,
    MonevMpp,
    Pekppp,
    Penetapan,
    Pengaduan,
    Proyek,
    Register,
    StandarPelayanan,
    Survei,
    Unit,
)
from ..model.base import Node, Slot, listed, slots
from ..model.besaran import Besaran, Nomor
from ..model.medan import Kode, YaTidak
from ..path import Path, show
from .blocks import (
    Block,
    Cell,
    Code,
    Heading,
    Link,
    Page,
    Paragraph,
    Row,
    Strong,
    Table,
    Text,
    cell,
)

BERKAS: dict[str, tuple[type[Node], str]] = {
    "standar-pelayanan": (StandarPelayanan, "berkas layanan"),
    "unit": (Unit, "unit.yaml"),
    "proyek": (Proyek, "proyek.yaml"),
    "penetapan": (Penetapan, "sk.yaml"),
    "forum": (Forum, "forum.yaml"),
    "masukan": (Register, "masukan.yaml"),
    "survei": (Survei, "survei"),
    "monev": (MonevMpp, "monev MPP"),
    "inovasi": (DaftarInovasi, "inovasi.yaml"),
    "pekppp": (Pekppp, "isian PEKPPP"),
    "ombudsman": (HasilOmbudsman, "hasil Ombudsman"),
}
"""Name of a reference page → the model of such a file, and what the file is called."""

_RINGKASAN = {
    "standar-pelayanan": "Satu berkas untuk satu layanan: jati diri, lalu keempat belas komponen.",
    "unit": "Profil unit, jam layanan, maklumat, dan komponen yang dipakai semua layanannya.",
    "proyek": "Pengaturan untuk seluruh pemerintah daerah atau instansi.",
    "forum": "Forum Konsultasi Publik, di fkp/<tanggal>/forum.yaml.",
    "masukan": "Register masukan di samping forum.yaml: daftar, satu butir untuk satu masukan.",
    "survei": "Survei kepuasan masyarakat, di skm/<periode>.yaml.",
    "monev": "Monitoring dan evaluasi Mal Pelayanan Publik, di monev/<periode>.yaml foldernya.",
    "inovasi": "Register inovasi unit, atau seluruh proyek: daftar, satu butir untuk satu inovasi.",
    "pekppp": "Isian PEKPPP sebuah unit, di penilaian/pekppp-<tahun>.yaml.",
    "ombudsman": "Hasil penilaian Ombudsman, di penilaian/ombudsman-<tahun>.yaml.",
    "penetapan": "Keputusan yang memberlakukan standar, di penetapan/<tanggal>/sk.yaml.",
}
_KEPALA = ("Kunci", "Arti", "Yang ditulis")
_LEBAR = (22, 45, 33)


def halaman_medan() -> tuple[Page, ...]:
    """The reference pages, in the order of `BERKAS`."""
    return tuple(_Acuan(nama).page() for nama in BERKAS)


class _Acuan:
    """One page: a part is described where it first stands, and linked to from elsewhere."""

    def __init__(self, nama: str) -> None:
        self.nama = nama
        self.known: dict[type[Node], Path] = {}

    def page(self) -> Page:
        """All keys of such a file, then every part below them."""
        model, title = BERKAS[self.nama]
        model = listed(model)
        self.known[model] = ()
        blocks = (_table(model, self, ()), *self.parts(model, (), 2))
        return Page(f"Kunci {title}", blocks, _RINGKASAN[self.nama])

    def parts(self, model: type[Node], path: Path, level: int) -> Iterator[Block]:
        """A section for every part that stands in this one and is not described yet."""
        for slot in slots(model):
            here = (*path, slot.name)
            if slot.model is None or self.known.get(slot.model) != here:
                continue
            yield Heading(level, slot.title, here)
            yield from (Paragraph(text) for text in _short(slot, here))
            yield _table(slot.model, self, here)
            if len(here) == 1 and (text := _example(slot.name, self.nama)):
                yield Code(text, "yaml")
            yield from self.parts(slot.model, here, min(level + 1, 4))

    def elsewhere(self, slot: Slot) -> bool:
        """Whether the part is described on the page of the services."""
        return self.nama != "standar-pelayanan" and slot.name == "bawaan"

    def link(self, slot: Slot) -> Link:
        """Where the part is described."""
        if self.elsewhere(slot):
            return Link("komponen seperti di berkas layanan", "standar-pelayanan.html#persyaratan")
        return Link(slot.title, f"#{show(self.known.get(slot.model or Node, ()))}")


# --- a table of keys -----------------------------------------------------------------------------


def _table(model: type[Node], acuan: _Acuan, path: Path) -> Table:
    """The keys of a part; the parts below it are now known to stand here."""
    hints = get_type_hints(model, include_extras=True)
    for slot in slots(model):
        if slot.model is not None and not acuan.elsewhere(slot):
            acuan.known.setdefault(slot.model, (*path, slot.name))
    rows = tuple(_row(model, slot, hints[slot.name], acuan, path) for slot in slots(model))
    return Table("", _KEPALA, rows, _LEBAR)


def _row(model: type[Node], slot: Slot, hint: Any, acuan: _Acuan, path: Path) -> Row:
    info = model.model_fields[slot.name]
    name: Text = (Strong(slot.name), " (wajib)") if info.is_required() else (Strong(slot.name),)
    about: list[Block] = [Paragraph(_sentence(slot.title, info.description))]
    if slot.meaning.law:
        about.append(Paragraph(f"Dasar: {slot.meaning.law}."))
    if slot.meaning.better:
        about.append(Paragraph(_BETTER[slot.meaning.better]))
    anchor = (*path, slot.name) if acuan.known.get(slot.model or Node) != (*path, slot.name) else ()
    return Row((cell(name), Cell(tuple(about)), cell(_filling(slot, hint, acuan))), anchor)


_BETTER = {
    "less": "Bila berkurang: meringankan warga.",
    "more": "Bila bertambah: meringankan warga.",
}


def _sentence(title: str, description: str | None) -> str:
    return f"{title}. {sentence(description)}." if description else f"{title}."


def _filling(slot: Slot, hint: Any, acuan: _Acuan) -> Text:
    """What may be written there, with a link where that is a part of its own."""
    if slot.model is None:
        return _words(hint, many=slot.kind == "items")
    if slot.peta is not None:
        return (f"pasangan {slot.peta.kunci}: {slot.peta.nilai}, lihat ", acuan.link(slot))
    return ("daftar, lihat " if slot.kind == "items" else "lihat ", acuan.link(slot))


_MARKS = (
    (Kode.__metadata__[-1], "kode: huruf kecil, angka, dan tanda hubung"),  # type: ignore[attr-defined]
    (YaTidak.__metadata__[-1], "ya atau tidak"),  # type: ignore[attr-defined]
    (Nomor.__metadata__[-1], 'nomor di dalam tanda kutip, misalnya "(0541) 000-000"'),  # type: ignore[attr-defined]
)
"""What tells a kind of text from any other: the mark that its annotation bears."""


def _words(hint: Any, *, many: bool = False) -> str:
    said = _kind(hint)
    return f"{said}; boleh beberapa" if many else said


def _kind(hint: Any, marks: tuple[Any, ...] = ()) -> str:
    if hasattr(hint, "__metadata__"):
        return _kind(hint.__origin__, (*marks, *hint.__metadata__))
    if get_origin(hint) is Literal:
        return _choices(get_args(hint))
    if arguments := [a for a in get_args(hint) if a not in (type(None), Ellipsis)]:
        return _kind(arguments[0], marks)
    if found := next((words for mark, words in _MARKS if mark in marks), ""):
        return found
    return _plain(hint)


def _plain(kind: Any) -> str:
    if not isinstance(kind, type):
        return "teks"
    if issubclass(kind, Enum):
        return _choices(tuple(str(member.value) for member in kind))
    if issubclass(kind, Besaran):
        return f"misalnya {' atau '.join(kind.contoh[:2])}"
    if issubclass(kind, datetime.date):
        return "tanggal, misalnya 2026-03-02 atau 2 Maret 2026"
    return "bilangan bulat" if issubclass(kind, int) else "teks"


def _choices(values: tuple[str, ...]) -> str:
    return f"pilihan: {', '.join(values)}"


# --- short forms and examples --------------------------------------------------------------------


_TERBACA: dict[type[Node], str] = {
    Kanal: (
        "Boleh ditulis dalam satu baris, misalnya WhatsApp 0800-0000-101, SP4N-LAPOR!, atau Kotak "
        "saran di lobi. Baris yang memuat lebih dari satu kanal tetap tercetak sebagai teks."
    ),
    Pengaduan: (
        "Boleh ditulis sebagai daftar kanal saja, atau sebagai teks; teks yang hanya memuat kanal "
        "menjadi kanal, teks lain menjadi uraian."
    ),
}
"""Short forms that are read for what they say."""


def _short(slot: Slot, path: Path) -> Iterator[str]:
    """Where the part stands, and how it may be written in one line."""
    model = slot.model
    if len(path) > 1:
        yield f"Ditulis di {' › '.join(path)}."
    if model is None or not model.singkat or slot.peta is not None:
        return
    if model in _TERBACA:
        yield _TERBACA[model]
        return
    inner = next(s for s in slots(model) if s.name == model.singkat)
    form = "daftar" if inner.kind == "items" and inner.model else "teks"
    yield f"Boleh ditulis sebagai {form} saja; {form} itu menjadi {model.singkat}."


def _example(key: str, nama: str) -> str:
    """The lines of a whole component in the example standard."""
    if nama != "standar-pelayanan":
        return ""
    text = files("standar.data").joinpath("contoh.yaml").read_text(encoding="utf-8")
    found = re.search(rf"^{re.escape(key)}:.*\n(?:[ ].*\n)*", text, re.MULTILINE)
    return found[0] if found else ""
