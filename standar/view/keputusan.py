"""Keputusan penetapan standar pelayanan: kop, konsideran, diktum, tanda tangan, dan lampirannya."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .. import locale
from ..bilangan import romawi, terbilang
from ..ketetapan import Ketetapan
from ..model import Penetapan
from ..model.penetapan import Bentuk
from .acara import ISIAN
from .blocks import Block, Cell, Heading, Item, Items, Page, Paragraph, Row, Table, cell
from .konsideran import mengingat, menimbang
from .kop import kop, pejabat_lengkap, pejabat_unit
from .lampiran import Sebutan, lampiran
from .naskah import PERINGATAN
from .official import Aside, Clause, Masthead, Picture

RANCANGAN = "RANCANGAN, belum ditetapkan"
LEBAR = (22, 3, 75)


def peringatan_ketetapan(found: Ketetapan) -> str:
    """What must stand on every sheet of a draft or an illustration; empty for a real decree."""
    contoh = found.proyek.contoh or any(s.standar.contoh for s in found.services)
    said = ("" if found.sidik else RANCANGAN, PERINGATAN if contoh else "")
    return ". ".join(filter(None, said))


def hari_ketetapan(node: Penetapan) -> str:
    """The day of a decree; a line to fill in where not even its number is known."""
    return ISIAN[:8] if node.nomor == ISIAN[:8] else locale.tanggal(node.tanggal)


def keputusan(found: Ketetapan, emblem: Picture | None = None) -> list[Page]:
    """The decree and its annexes, part by part."""
    naskah = _Naskah(found)
    pages = [Page(naskah.judul, tuple(naskah.blocks(emblem)))]
    for n, service in enumerate(found.services, 1):
        pages += lampiran(found, service, n, naskah.named)
    return pages


class _Naskah:
    """The words of one decree."""

    def __init__(self, found: Ketetapan) -> None:
        node = found.keputusan
        self.found = found
        self.aturan = node.bentuk is Bentuk.PERATURAN
        self.jenis = "Peraturan" if self.aturan else "Keputusan"
        office = node.pejabat or found.unit.unit.pimpinan or f"Pimpinan {found.unit.unit.nama}"
        office = pejabat_lengkap(pejabat_unit(office, found.unit.unit.nama), found.proyek)
        tentang = node.tentang or f"Standar Pelayanan pada {found.unit.unit.nama}"
        hari = hari_ketetapan(node)
        self.named = Sebutan(f"{self.jenis} {office}", node.nomor, tentang, hari, office)
        self.judul = f"{self.named.keputusan} Nomor {node.nomor} tentang {tentang}"

    def blocks(self, emblem: Picture | None) -> Iterator[Block]:
        """The decree itself, from its letterhead to those who get a copy."""
        node, named = self.found.keputusan, self.named
        jabatan = named.jabatan.upper()
        yield kop(self.found.unit, self.found.proyek, emblem)
        grace = ["DENGAN RAHMAT TUHAN YANG MAHA ESA"] if self.aturan else []
        titles = (named.keputusan.upper(), f"NOMOR {node.nomor}", "TENTANG", named.tentang.upper())
        yield Masthead((*titles, *grace, f"{jabatan},"))
        yield Table("Konsideran dan diktum", (), tuple(self._rows()), LEBAR, plain=True)
        yield from self._decided()
        yield Aside(
            (
                f"Ditetapkan di {node.tempat or ISIAN[:8]}",
                f"pada tanggal {named.hari}",
            ),
            f"{jabatan},",
        )
        if node.tembusan:
            yield Paragraph("Tembusan:")
            yield Items(tuple(map(Item, node.tembusan)), ordered=True)

    def _rows(self) -> Iterator[Row]:
        title = f"{self.named.keputusan} tentang {self.named.tentang}"
        hal = f"menetapkan {title}"
        yield _row("Menimbang", Items(_items(menimbang(self.found, hal)), True, letters=True))
        yield _row("Mengingat", Items(_items(mengingat(self.found)), ordered=True))
        yield Row((cell("MEMUTUSKAN:"),), group=True)
        yield _row("Menetapkan", Paragraph(f"{title.upper()}."))
        for n, blocks in enumerate(() if self.aturan else self._diktum(), 1):
            yield _row(_diktum_ke(n), *blocks)

    def _decided(self) -> Iterator[Block]:
        """What stands below the table: the articles, or the last dictum with who signs it."""
        if not self.aturan:
            yield Clause(_diktum_ke(len(list(self._diktum())) + 1), self._berlaku(), LEBAR)
            return
        for n, text in enumerate((*self._diktum(), (Paragraph(self._berlaku()),)), 1):
            yield Heading(3, f"Pasal {n}")
            yield from text

    def _berlaku(self) -> str:
        return f"{self.jenis} ini mulai berlaku pada tanggal ditetapkan."

    def _diktum(self) -> Iterator[tuple[Block, ...]]:
        """What is decided, sentence by sentence, but for when it holds."""
        first = "Pasal 1" if self.aturan else "Diktum KESATU"
        ini = f"{self.jenis} ini"
        yield (
            Paragraph(
                f"Menetapkan Standar Pelayanan pada {self.found.unit.unit.nama} sebagaimana "
                f"tercantum dalam {self._annexes()}, yang merupakan bagian tidak terpisahkan dari "
                f"{ini}."
            ),
        )
        yield (
            Paragraph(f"Standar Pelayanan sebagaimana dimaksud dalam {first} meliputi layanan:"),
            Items(_items(self._services()), ordered=True, letters=True),
        )
        yield (
            Paragraph(
                f"Standar Pelayanan sebagaimana dimaksud dalam {first} wajib dilaksanakan oleh "
                "penyelenggara dan pelaksana, serta menjadi acuan pimpinan penyelenggara, aparat "
                "pengawasan, dan masyarakat dalam menilai kinerja pelayanan."
            ),
        )
        if revoked := self.found.keputusan.mencabut:
            yield tuple(self._revoked(ini, [text.rstrip(" .;") for text in revoked]))

    def _annexes(self) -> str:
        many = len(self.found.services)
        if many < 2:
            return "Lampiran"
        return f"Lampiran I {'sampai dengan' if many > 2 else 'dan'} Lampiran {romawi(many)}"

    def _revoked(self, ini: str, names: list[str]) -> Iterator[Block]:
        if len(names) == 1:
            yield Paragraph(
                f"Pada saat {ini} mulai berlaku, {names[0]} dicabut dan dinyatakan tidak berlaku."
            )
        else:
            yield Paragraph(f"Pada saat {ini} mulai berlaku:")
            yield Items(_items(_ended(names, ",")), ordered=True, letters=True)
            yield Paragraph("dicabut dan dinyatakan tidak berlaku.")

    def _services(self) -> list[str]:
        names = [service.standar.layanan for service in self.found.services]
        if len(names) > 1:
            names = [f"{name} (Lampiran {romawi(n)})" for n, name in enumerate(names, 1)]
        return _ended(names, ".")


def _row(name: str, *blocks: Block) -> Row:
    return Row((cell(name), cell(":"), Cell(blocks)))


def _items(texts: Iterable[str]) -> tuple[Item, ...]:
    return tuple(map(Item, texts))


def _ended(names: list[str], end: str) -> list[str]:
    """An enumeration as decrees write it: semicolons, `dan` before the last one."""
    if len(names) < 2:
        return [f"{name}{end}" for name in names]
    return [*(f"{name};" for name in names[:-2]), f"{names[-2]}; dan", f"{names[-1]}{end}"]


def _diktum_ke(n: int) -> str:
    """KESATU, KEDUA, KETIGA …"""
    return f"KE{terbilang(n).upper().replace(' ', '')}"
