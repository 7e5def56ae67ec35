"""Mengadu dan mengusulkan: kanal yang dapat langsung dipakai, dan lembar usulan perbaikan."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from .. import locale
from ..model import KOMPONEN, Kanal, Pengaduan
from ..model.base import segment
from ..model.pengaduan import Keperluan
from ..project.project import Service, UnitFolder
from .acara import NAMA_UNSUR
from .blocks import Block, Heading, Inline, Item, Items, Link, Paragraph, Strong, Text
from .isian import Proposal
from .penyampaian import NAMA_KANAL, SP4N, pengaduan
from .scope import Scope, enums
from .tree import upwards

USUL = "#usul"
_LAPOR = "https://www.lapor.go.id"
_CALLED = ("telepon", "call-center", "sms")
_BARE = re.compile(r"[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+(?:/\S*)?", re.IGNORECASE)
"""A web address as people write it, without its scheme; with one it becomes a link anyway."""
_MAIL = re.compile(r"[a-z0-9][\w.+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+", re.IGNORECASE)


def mengusulkan(judul: str) -> Link:
    """The way from a component to the sheet for proposals."""
    small = judul[:1].lower() + judul[1:]
    return Link(f"Usulkan perbaikan {small}", USUL)


def mengadu(value: Pengaduan | None, scope: Scope) -> list[Block]:
    """The channels, each ready to be used, and how a complaint is handled."""
    if value is None:
        return [Paragraph(("Sampaikan melalui ", *lapor(), "."))]
    inner = scope.below("kanal")
    items = [
        Item(satu_kanal(kanal), anchor=inner.below(segment(kanal, n)).path)
        for n, kanal in enumerate(value.kanal, 1)
    ]
    if not any(kanal.jenis.value == "sp4n-lapor" for kanal in value.kanal):
        items.append(Item((Strong(NAMA_KANAL["sp4n-lapor"]), ": ", *lapor())))
    rest = pengaduan(value.model_copy(update={"kanal": ()}), scope, resmi=False)
    return [Items(tuple(items)), *rest]


def pengaduan_unit(unit: UnitFolder) -> Pengaduan | None:
    """How a unit takes complaints: as its services inherit it, else through all their channels."""
    value, _ = unit.defaults.get("pengaduan", (None, None))
    if isinstance(value, Pengaduan):
        return value
    own = (service.standar.pengaduan for service in unit.services)
    # Two services may call different channels the same.
    every = (k.model_copy(update={"kode": None}) for one in own if one for k in one.kanal)
    kanal = tuple(dict.fromkeys(every))
    return Pengaduan(kanal=kanal) if kanal else None


def lapor() -> tuple[Inline, ...]:
    """The national channel, ready to be used."""
    _, _, text = SP4N.partition(" ")
    return (Link("www.lapor.go.id", _LAPOR), f" {text}")


def satu_kanal(kanal: Kanal) -> Text:
    """Its kind, the ways to it as links, and what else is to know."""
    kind = kanal.jenis.value
    ways = [[part] for part in (kanal.nama,) if part] + [list(part) for part in _jalan(kanal)]
    if not ways and kind == "sp4n-lapor":
        ways = [list(lapor())]
    said: list[Inline] = [Strong(NAMA_KANAL[kind])]
    for place, way in enumerate(ways):
        said += ["; " if place else ": ", *way]
    notes = [f"untuk {locale.enumerate_words(enums(kanal.keperluan))}"] if kanal.keperluan else []
    notes += [kanal.jam] if kanal.jam else []
    return (*said, f" ({'; '.join(notes)})" if notes else "")


def _jalan(kanal: Kanal) -> Iterator[tuple[Inline, ...]]:
    kind = kanal.jenis.value
    if kanal.nomor:
        digits = re.sub(r"[^\d+]", "", kanal.nomor)
        if kind == "whatsapp" and (number := nomor_wa(kanal.nomor)):
            yield (Link(kanal.nomor, f"https://wa.me/{number}"),)
        elif kind in _CALLED and digits:
            yield (Link(kanal.nomor, f"tel:{digits}"),)
        else:
            yield (kanal.nomor,)
    if kanal.alamat:
        yield (kanal.alamat,)
    if kanal.url:
        bare = _BARE.fullmatch(kanal.url)
        yield (Link(kanal.url, f"https://{kanal.url}") if bare else kanal.url,)


def nomor_wa(nomor: str) -> str:
    """A telephone number as WhatsApp's links want it; empty where it is none."""
    digits = re.sub(r"\D", "", nomor)
    digits = f"62{digits[1:]}" if digits.startswith("0") else digits
    return digits if re.fullmatch(r"[1-9][0-9]{7,14}", digits) else ""


def usulan(service: Service) -> list[Block]:
    """The sheet on which somebody says what should be better, part by part."""
    mail = next((k.alamat for k in _kanal(service, "surel") if _MAIL.fullmatch(k.alamat or "")), "")
    phones = (nomor_wa(k.nomor or "") for k in _kanal(service, "whatsapp"))
    sheet = Proposal(
        service.alamat,
        tuple(komponen.judul for komponen in KOMPONEN),
        tuple(NAMA_UNSUR.values()),
        mail or "",
        next(filter(None, phones), ""),
    )
    return [
        Heading(2, "Usulkan perbaikan", ("usul",)),
        Paragraph(
            "Standar ini disusun bersama masyarakat. Tulis usulan Anda, lalu kirim sendiri kepada "
            "unitnya; situs ini tidak mengirim dan tidak menyimpan apa pun. Jangan menulis nama, "
            "NIK, atau nomor telepon siapa pun."
        ),
        sheet,
    ]


def _kanal(service: Service, kind: str) -> Iterator[Kanal]:
    """Channels of a kind that take suggestions: of the service first, then of the units."""
    own = service.standar.pengaduan
    every: list[Iterable[Kanal]] = [own.kanal if own else ()]
    every += [unit.unit.kontak for unit in upwards(service.unit)]
    for kanal in (kanal for group in every for kanal in group):
        if kanal.jenis.value == kind and (
            not kanal.keperluan or Keperluan.SARAN in kanal.keperluan
        ):
            yield kanal
