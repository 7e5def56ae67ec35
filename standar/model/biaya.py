"""Biaya/tarif (huruf e): gratis, atau tarif dengan besar, rumus, dan dasar hukumnya."""

import re
from typing import Annotated, Any, ClassVar

from .base import Meaning, Node
from .besaran import Rupiah
from .medan import Daftar, Kode, Peta, Teks, YaTidak, judul
from .prosedur import Moda
from .rujukan import Rujukan


class Variabel(Node):
    """A letter of a formula and what it stands for."""

    kunci: ClassVar[str] = "lambang"

    lambang: Annotated[Teks, judul("Lambang", "huruf di dalam rumus")]
    arti: Annotated[Teks, judul("Arti", "apa yang diwakilinya")]


class Tarif(Node):
    """One row of a tariff table: an amount, a range, or a formula."""

    kode: Annotated[Kode | None, judul("Kode", "pengenal tetap baris ini")] = None
    kelompok: Annotated[
        Daftar[Teks],
        judul("Kelompok", "judul kelompok tabel, dari yang luas"),
        Meaning(ordered=True),
    ] = ()
    uraian: Annotated[Teks, judul("Uraian", "apa yang dibayar")]
    jumlah: Annotated[Rupiah | None, judul("Tarif", "besarnya"), Meaning(better="less")] = None
    hingga: Annotated[
        Rupiah | None,
        judul("Hingga", "batas atas, bila tarifnya rentang"),
        Meaning(better="less", absent="best"),
    ] = None
    per: Annotated[Teks | None, judul("Per", "satuannya, misalnya hari")] = None
    untuk: Annotated[
        Daftar[Kode],
        judul("Untuk varian", "kode dari varian; kosong berarti semua"),
        Meaning(better="less", absent="worst"),
    ] = ()
    kanal: Annotated[
        Daftar[Moda],
        judul("Untuk kanal", "kosong berarti semua kanal"),
        Meaning(better="less", absent="worst"),
    ] = ()
    syarat: Annotated[
        Teks | None,
        judul("Berlaku bila", "keadaan yang membuat tarif ini berlaku"),
        Meaning(absent="worst"),
    ] = None
    tambahan: Annotated[YaTidak, judul("Tambahan di atas tarif lain"), Meaning(better="less")] = (
        False
    )
    rumus: Annotated[Teks | None, judul("Rumus", "bila besarnya dihitung")] = None
    variabel: Annotated[
        tuple[Variabel, ...],
        Peta("lambang", "arti"),
        judul("Variabel", "arti setiap lambang rumus"),
    ] = ()
    dasar: Annotated[
        Rujukan | None, judul("Dasar", "peraturan tarif ini, bila lain dari yang lain")
    ] = None
    catatan: Annotated[Teks | None, judul("Catatan")] = None

    def berbobot(self, other: Any) -> bool:
        """Whether a row that `other` lacks is a price more or less, and not one that is not said.

        Only `gratis` says that nothing is paid. A table that is not written at all, and a whole
        group that is not in it, leave the price unknown; on top of others it is a price more.
        """
        if self.tambahan or other.gratis:
            return True
        groups = {row.kelompok[:1] for row in other.tarif}
        return bool(groups) and (not self.kelompok or self.kelompok[:1] in groups)


_BEBAS = (
    r"(?:gratis|tidak (?:dipungut|ada|dikenakan) (?:biaya|tarif)(?: apa ?pun)?|bebas biaya"
    r"|tanpa biaya|tidak berbayar|nihil|nol rupiah|0 rupiah|rp\.? ?0(?:,00)?(?:,?-{1,2})?)"
)
_GRATIS = re.compile(rf"(?i){_BEBAS}(?: ?[(/,;–-]+ ?{_BEBAS}\)?){{0,3}}\.?")
"""Free, perhaps in other words again, and nothing else: what is added would be lost."""
_GRATIS_DENGAN = re.compile(rf"(?i){_BEBAS} ?\(([^0-9()]+)\)\.?")
"""Free, with words in brackets that neither limit it nor name a sum: `gratis (dibiayai APBN)`."""
_ANGKA = r"[0-9](?:[0-9.,]*[0-9])?"
_STRIP = r"(?: ?,?-{1,2})?"
_TARIF = re.compile(
    rf"(?i)rp\.? ?(?P<jumlah>{_ANGKA}){_STRIP}"
    r"(?: ?(?:[–—-]|s\.d\.?|s/d|sampai dengan|sampai|hingga) ?(?:rp\.? ?)?"
    rf"(?P<hingga>{_ANGKA}){_STRIP})?"
    r"(?: ?(?:/|per ) ?(?P<per>(?:[0-9]{1,6} )?[^0-9();:,+]{1,40}[0-9²³]?))?"
)
_BERSYARAT = re.compile(r"(?i)\b(?:kecuali|bila|jika|apabila|kalau|untuk|dan|atau|rp)\b")


def _tarif(teks: str) -> dict[str, str] | None:
    """`Rp10.000 s.d. Rp50.000 per orang` as the fields of a tariff; None for anything else."""
    found = _TARIF.fullmatch(teks.rstrip("."))
    if found is None or _BERSYARAT.search(found["per"] or ""):
        return None
    batas = [f"Rp{angka}" for angka in (found["jumlah"], found["hingga"]) if angka]
    try:
        uang = [Rupiah.baca(teks) for teks in batas]
    except ValueError:
        return None
    if uang != sorted(uang):
        return None
    tarif = dict(zip(("jumlah", "hingga"), batas, strict=False))
    return {**tarif, "per": found["per"]} if found["per"] else tarif


class Biaya(Node):
    """What the citizen pays: nothing at all (`gratis`), or tariffs with their legal basis."""

    gratis: Annotated[
        YaTidak,
        judul("Tidak dipungut biaya", "cukup tulis biaya: gratis"),
        Meaning(better="more"),
    ] = False
    dasar: Annotated[Rujukan | None, judul("Dasar hukum tarif", "peraturan bagi semua tarif")] = (
        None
    )
    pembayaran: Annotated[
        Daftar[Teks], judul("Cara pembayaran", "misalnya QRIS"), Meaning(better="more")
    ] = ()
    tarif: Annotated[
        Daftar[Tarif], judul("Tarif", "satu butir untuk satu baris tabel"), Meaning(better="less")
    ] = ()
    uraian: Annotated[Teks | None, judul("Uraian", "teks yang tidak terbaca sebagai uang")] = None
    catatan: Annotated[Teks | None, judul("Catatan")] = None
    singkat: ClassVar[str] = "uraian"

    @property
    def bebas(self) -> bool:
        """Whether nobody pays: no tariff stands beside `gratis`."""
        return self.gratis and not self.tarif

    @classmethod
    def dari_teks(cls, teks: str) -> dict[str, Any]:
        rapi = " ".join(teks.split())
        if _GRATIS.fullmatch(rapi):
            return {"gratis": True}
        if (free := _GRATIS_DENGAN.fullmatch(rapi)) and not _BERSYARAT.search(free[1]):
            return {"gratis": True, "catatan": free[1]}
        if type(teks) is str and (tarif := _tarif(rapi)):
            if tarif.keys() == {"jumlah"} and Rupiah.baca(tarif["jumlah"]).nilai == 0:
                return {"gratis": True}
            return {"tarif": [{"uraian": "Biaya layanan", **tarif}]}
        if type(teks) is not str or re.fullmatch(r"(?i)rp[ 0-9.,-]+", rapi):
            return {"tarif": [{"uraian": "Biaya", "jumlah": teks}]}  # says what is wrong with it
        return {"uraian": teks}

    @classmethod
    def dari_angka(cls, angka: int) -> dict[str, Any]:
        return {"tarif": [{"uraian": "Biaya", "jumlah": angka}]}
