"""Lampiran keputusan: satu layanan, keempat belas komponennya, dan alurnya menurut pelaku."""

from __future__ import annotations

from collections.abc import Iterator

from .. import locale
from ..bilangan import romawi
from ..ketetapan import Ketetapan
from ..model import BAGIAN
from ..model.penetapan import Susunan
from ..project import Service
from .blocks import Block, Heading, Page, Paragraph, Row, Table, cell
from .lajur import across, lajur
from .naskah import KEPALA, LEBAR, anchored, baris, pembuka
from .official import Aside, Masthead
from .standar import Bagian, bagian


def lampiran(
    found: Ketetapan, service: Service, number: int, naming: tuple[str, str]
) -> list[Page]:
    """The annex of one service; where its flow needs the sheet across, that is a part of its own.

    `naming` is what the decree is called, and the office that signs.
    """
    decree, office = naming
    standar, keputusan = service.standar, found.keputusan
    name = "LAMPIRAN" if len(found.services) == 1 else f"LAMPIRAN {romawi(number)}"
    title = f"Standar Pelayanan {standar.layanan}"
    lines = [name, decree.upper(), f"NOMOR {keputusan.nomor}"]
    lines.append(f"TANGGAL {locale.tanggal(keputusan.tanggal).upper()}")
    lines += [f"TENTANG {keputusan.tentang.upper()}"] if keputusan.tentang else []
    blocks: list[Block] = [Aside(tuple(lines)), Masthead((title.upper(),))]
    blocks += [*pembuka(service), _komponen(found, service)]
    flow = lajur(standar.prosedur.langkah if standar.prosedur else (), standar.layanan)
    drawn: list[Block] = [Heading(4, "Alur menurut pelaku"), flow] if flow is not None else []
    signed = Aside((), f"{office.upper()},")
    running = f"{_sebutan(name)} {decree} Nomor {keputusan.nomor}"
    shown = [anchored(block, tuple(service.alamat.split("/"))) for block in (*blocks, *drawn)]
    if flow is None or not across(flow):
        return [Page(title, (*shown, signed), running=running)]
    first, last = tuple(shown[: len(blocks)]), tuple(shown[len(blocks) :])
    return [
        Page(title, first, running=running),
        Page(title, (*last, signed), wide=True, running=running, continues=True),
    ]


def _sebutan(name: str) -> str:
    """`Lampiran XIV` of `LAMPIRAN XIV`."""
    word, _, number = name.partition(" ")
    return " ".join(filter(None, (word.capitalize(), number)))


def _komponen(found: Ketetapan, service: Service) -> Table:
    """NO-KOMPONEN-URAIAN in the order that the decree asks for."""
    shown, rows = list(bagian(service.standar)), list[Row]()
    if found.keputusan.susunan is Susunan.BERURUTAN:
        shown.sort(key=lambda part: part.komponen.dasar)
        rows += (_baris(part, n) for n, part in enumerate(shown, 1))
    else:
        for letter, title in BAGIAN.items():
            rows.append(Row((cell(f"{letter}. {title.upper()}"),), group=True))
            members = (part for part in shown if part.komponen.bagian == letter)
            rows += (_baris(part, part.komponen.nomor) for part in members)
    rows += _tambahan(service, len(shown) if found.keputusan.susunan else 0)
    return Table(f"Standar Pelayanan {service.standar.layanan}", KEPALA, tuple(rows), LEBAR)


def _baris(part: Bagian, number: int) -> Row:
    blocks = part.blocks or (Paragraph("Belum ditulis."),)
    return baris(number, part.komponen.judul, blocks, part.anchor)


def _tambahan(service: Service, before: int) -> Iterator[Row]:
    if service.standar.tambahan:
        yield Row((cell("TAMBAHAN"),), group=True)
    for n, row in enumerate(service.standar.tambahan, before + 1):
        yield baris(n, row.label, [Paragraph(row.isi)], ("tambahan", row.label))
