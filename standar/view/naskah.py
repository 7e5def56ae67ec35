"""Naskah unit: standar setiap layanan sebagai tabel NO–KOMPONEN–URAIAN."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from .. import locale
from ..model import BAGIAN, JamLayanan, Proyek
from ..path import Path
from ..project.project import Service, UnitFolder
from .blocks import (
    Block,
    Cell,
    Facts,
    Flow,
    Heading,
    Item,
    Items,
    Link,
    Note,
    Page,
    Paragraph,
    Row,
    Strong,
    Table,
    Text,
    cell,
    words,
)
from .penyampaian import alamat_kanal
from .scope import labelled_pairs, tanggal_sop
from .standar import Bagian, bagian
from .status import bercatatan, status
from .tree import address, upwards

PERINGATAN = "Contoh ilustrasi, bukan dokumen resmi."
KEPALA = ("NO", "KOMPONEN", "URAIAN")
LEBAR = (7, 24, 69)


def peringatan(unit: UnitFolder, proyek: Proyek) -> str:
    """The warning that must stand on every page of an illustration; empty for real standards."""
    contoh = proyek.contoh or any(service.standar.contoh for service in unit.services)
    return PERINGATAN if contoh else ""


def naskah_unit(unit: UnitFolder, proyek: Proyek) -> Page:
    """All standards of a unit; every anchor begins with the `kode` of its service."""
    warning = peringatan(unit, proyek)
    blocks: list[Block] = [Note(warning, "warning")] if warning else []
    blocks += [*_profil(unit), *_daftar(unit.services)]
    for service in unit.services:
        blocks.append(Heading(2, service.standar.layanan, (service.kode,)))
        blocks += [anchored(block, (service.kode,)) for block in _layanan(service)]
    if not unit.services:
        blocks.append(Note("Unit ini belum menulis standar pelayanan."))
    title = f"Standar Pelayanan {unit.unit.nama}"
    return Page(title, tuple(blocks), _induk(unit, proyek))


def naskah_layanan(services: Mapping[str, Service], title: str) -> Page:
    """Some standards by their addresses, with which every anchor begins."""
    blocks: list[Block] = []
    for name, service in services.items():
        start = tuple(name.split("/"))
        blocks.append(Heading(2, service.standar.layanan, start))
        blocks += [anchored(block, start) for block in _layanan(service)]
    return Page(title, tuple(blocks))


def _induk(unit: UnitFolder, proyek: Proyek) -> str:
    """The bodies above the unit, the nearest first, each named once."""
    around = [node for node in upwards(unit) if node.document.node is not None]
    names = [unit.unit.induk, *(node.unit.nama for node in around if node is not unit), proyek.nama]
    return ", ".join(dict.fromkeys(name for name in names if name))


def _profil(unit: UnitFolder) -> list[Block]:
    node = unit.unit
    pairs = labelled_pairs(
        ("Alamat", address(unit)),
        ("Pimpinan", node.pimpinan),
        ("Jam layanan", _jam(node.jam_layanan, unit.zona_waktu)),
        ("Kontak", "; ".join(words(alamat_kanal(kanal)) for kanal in node.kontak)),
        ("Situs", node.situs),
    )
    return [Facts(pairs)] if pairs else []


def _jam(jam: JamLayanan | None, zona: str | None) -> str:
    if jam is None:
        return ""
    rows = locale.hari_dan_jam(jam.model_copy(update={"catatan": None}), zona)
    times = "; ".join(f"{days} {hours}" for days, hours in rows)
    return ". ".join(filter(None, (times, jam.catatan)))


def _daftar(services: list[Service]) -> list[Block]:
    """What the document holds, where that is more than one service."""
    if len(services) < 2:
        return []
    items = (Item((Link(service.standar.layanan, f"#{service.kode}"),)) for service in services)
    return [Paragraph((Strong("Layanan dalam naskah ini"),)), Items(tuple(items), ordered=True)]


def pembuka(service: Service, keadaan: str | None = None) -> Iterator[Block]:
    """What stands above the components: for whom, when and where, the cases, the status."""
    standar = service.standar
    if standar.ringkasan:
        yield Paragraph(standar.ringkasan)
    pairs = labelled_pairs(
        ("Jenis layanan", locale.sentence(standar.jenis.value) if standar.jenis else None),
        ("Untuk siapa", standar.sasaran),
        ("Jam layanan", _jam(standar.jam_layanan, service.unit.zona_waktu)),
        ("Lokasi", standar.lokasi),
        ("SOP", "; ".join(filter(None, _sop(service)))),
        ("Status", keadaan),
    )
    if pairs:
        yield Facts(pairs)
    if standar.varian:
        yield Paragraph((Strong("Dibedakan menurut keperluan"),))
        yield Items(tuple(Item(varian.nama) for varian in standar.varian))


def _layanan(service: Service) -> Iterator[Block]:
    standar = service.standar
    yield from pembuka(service, status(service.status) if bercatatan(service.unit) else None)
    shown = bagian(standar)
    for letter, title in BAGIAN.items():
        rows = (_baris(part, service) for part in shown if part.komponen.bagian == letter)
        yield Heading(3, f"{letter}. {title}")
        yield Table(f"{letter}. {title}: {standar.layanan}", KEPALA, tuple(rows), LEBAR)
    if standar.tambahan:
        extra = enumerate(standar.tambahan, 1)
        yield Heading(3, "Tambahan")
        rows = (
            baris(n, row.label, [Paragraph(row.isi)], ("tambahan", row.label)) for n, row in extra
        )
        yield Table(f"Tambahan: {standar.layanan}", KEPALA, tuple(rows), LEBAR)


def _sop(service: Service) -> Iterator[str | None]:
    if sop := service.standar.sop:
        yield sop.nomor
        yield sop.url
        yield from tanggal_sop(sop)
        names = {other.kode: other.standar.layanan for other in service.unit.services}
        terkait = locale.enumerate_words(names.get(kode, kode) for kode in sop.terkait)
        yield f"terkait dengan {terkait}" if terkait else None


def _baris(part: Bagian, service: Service) -> Row:
    origin = service.inherited.get(part.komponen.kunci)
    quiet = f"Berlaku untuk semua layanan {origin.nama}." if origin else ""
    blocks = part.blocks or (Paragraph("Belum ditulis."),)
    return baris(part.komponen.nomor, part.komponen.judul, blocks, part.anchor, quiet)


def baris(number: int, name: str, blocks: Iterable[Block], anchor: Path, quiet: str = "") -> Row:
    """A row of NO-KOMPONEN-URAIAN."""
    note = [Note(quiet)] if quiet else []
    label: Text = (Strong(name),)
    return Row((cell(f"{number}."), Cell((Paragraph(label), *note)), Cell(tuple(blocks))), anchor)


def anchored(block: Block, prefix: Path) -> Block:
    """The block with every anchor in it moved below `prefix`; what has no anchor stays so."""

    def moved(anchor: Path) -> Path:
        return (*prefix, *anchor) if anchor else ()

    def inside(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        return tuple(anchored(inner, prefix) for inner in blocks)

    def within(cell: Cell) -> Cell:
        plain = all(isinstance(inner, Paragraph | Note) for inner in cell.blocks)
        return cell if plain else replace(cell, blocks=inside(cell.blocks))

    match block:
        case Heading():
            return replace(block, anchor=moved(block.anchor))
        case Items(items):
            shown = (replace(i, anchor=moved(i.anchor), blocks=inside(i.blocks)) for i in items)
            return replace(block, items=tuple(shown))
        case Flow(steps):
            return Flow(tuple(replace(step, anchor=moved(step.anchor)) for step in steps))
        case Table(rows=rows):
            made = (Row(tuple(map(within, r.cells)), moved(r.anchor), r.group) for r in rows)
            return replace(block, rows=tuple(made))
    return block
