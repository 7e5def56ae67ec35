"""Lampiran keputusan: satu layanan, keempat belas komponennya, dan alurnya menurut pelaku."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..bilangan import romawi
from ..ketetapan import Ketetapan
from ..model import BAGIAN
from ..model.penetapan import Susunan
from ..project.project import Service
from .blocks import Block, Heading, Page, Paragraph, Row, Table, cell
from .lajur import across, lajur
from .naskah import KEPALA, LEBAR, baris, pembuka
from .official import Aside, Masthead
from .standar import Bagian, bagian


@dataclass(frozen=True, slots=True)
class Sebutan:
    """What a decree is called, on what, of which day, and the office that signs it."""

    keputusan: str
    nomor: str
    tentang: str
    hari: str
    jabatan: str

    @property
    def jenis(self) -> str:
        """Keputusan, or Peraturan."""
        return self.keputusan.partition(" ")[0]

    @property
    def lines(self) -> tuple[str, ...]:
        """As annexes name it, line by line."""
        return (
            self.keputusan.upper(), f"NOMOR {self.nomor}", f"TANGGAL {self.hari.upper()}",
            f"TENTANG {self.tentang.upper()}",
        )  # fmt: skip


def lampiran(found: Ketetapan, service: Service, number: int, sebutan: Sebutan) -> list[Page]:
    """The annex of one service; a flow that needs the sheet across is a part of its own."""
    standar = service.standar
    many = f" {romawi(number)}" if len(found.services) > 1 else ""
    title = f"Standar Pelayanan {standar.layanan}"
    head = Aside((f"LAMPIRAN{many}", *sebutan.lines))
    blocks: list[Block] = [head, Masthead((title.upper(),))]
    blocks += [*pembuka(service), _komponen(found, service)]
    flow = lajur(standar.prosedur.langkah if standar.prosedur else (), standar.layanan)
    drawn: list[Block] = [Heading(4, "Alur menurut pelaku"), flow] if flow is not None else []
    signed = Aside((), f"{sebutan.jabatan.upper()},")
    running = f"Lampiran{many} {sebutan.jenis} Nomor {sebutan.nomor}"
    base = tuple(service.alamat.split("/"))
    if flow is None or not across(flow):
        return [Page(title, (*blocks, *drawn, signed), running=running, base=base)]
    last = (*drawn, signed)
    return [
        Page(title, tuple(blocks), running=running, base=base),
        Page(title, last, wide=True, running=running, continues=True, base=base),
    ]


def _komponen(found: Ketetapan, service: Service) -> Table:
    """NO-KOMPONEN-URAIAN in the order that the decree asks for."""
    shown, rows = list(bagian(service.standar)), list[Row]()
    in_one = found.keputusan.susunan is Susunan.BERURUTAN
    if in_one:
        shown.sort(key=lambda part: part.komponen.dasar)
        rows += (_baris(part, n) for n, part in enumerate(shown, 1))
    else:
        for letter, title in BAGIAN.items():
            rows.append(Row((cell(f"{letter}. {title.upper()}"),), group=True))
            members = (part for part in shown if part.komponen.bagian == letter)
            rows += (_baris(part, part.komponen.nomor) for part in members)
    rows += _tambahan(service, len(shown) if in_one else 0)
    return Table(f"Standar Pelayanan {service.standar.layanan}", KEPALA, tuple(rows), LEBAR)


def _baris(part: Bagian, number: int) -> Row:
    blocks = part.blocks or (Paragraph("Belum ditulis."),)
    return baris(number, part.komponen.judul, blocks, part.anchor)


def _tambahan(service: Service, before: int) -> Iterator[Row]:
    if service.standar.tambahan:
        yield Row((cell("TAMBAHAN"),), group=True)
    for n, row in enumerate(service.standar.tambahan, before + 1):
        yield baris(n, row.label, [Paragraph(row.isi)], ("tambahan", row.label))
