"""Jangka waktu penyelesaian (huruf d): janji, titik mulai, dan batas menurut peraturan."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Annotated, Any, ClassVar

from .base import Meaning, Node
from .lama import Lama
from .medan import Daftar, Kode, Teks, judul
from .prosedur import Moda
from .rujukan import Rujukan


class BatasRegulasi(Node):
    """The limit that a sector law sets, longer than or equal to the promise."""

    lama: Annotated[Lama, judul("Lama", "waktu paling lama menurut peraturan")]
    dasar: Annotated[Rujukan | None, judul("Dasar", "peraturan yang membatasinya")] = None


_SEJAK = re.compile(
    r"(?i)(?:^| )(?:(?:terhitung|dihitung) (?:(?:sejak|setelah|sesudah|semenjak|mulai(?: dari)?"
    r"|dari) )?|(?:sejak|setelah|sesudah|semenjak|mulai) )(?P<sejak>.+)"
)
_PEMBUKA = re.compile(
    r"(?i)(?:(?:dalam )?(?:jangka )?waktu(?: (?:pelayanan|layanan|penyelesaian))?|selama|dalam"
    r"|antara)[ :]+"
)
"""Words before a duration that only say that it is one."""
_PER = re.compile(
    r"(?i)\s*(?:(?P<garis>/)\s*|\b(?P<kata>per|(?:untuk )?(?:setiap|tiap)|untuk (?:1|satu)) )"
    r"(?P<hal>(?:1 |satu )?[^,;()/0-9]{2,60})$"
)
_BILA = re.compile(r"(?i)(?:^| )(?P<bila>(?:bila|jika|apabila|kalau) .+)")
_PANJANG = re.compile(r"(?i)(?:dapat )?(?:di)?perpanjang")
_TANDA = ".,; "


class JangkaWaktu(Node):
    """The promised time, from which event, for which case. Unreadable text stays in `uraian`."""

    kode: Annotated[Kode | None, judul("Kode")] = None
    lama: Annotated[
        Lama | None,
        judul("Lama", "waktu yang dijanjikan"),
        Meaning(better="less", absent="worst"),
    ] = None
    sejak: Annotated[
        Teks | None, judul("Sejak", "kapan mulai dihitung, misalnya berkas lengkap")
    ] = None
    lazim: Annotated[
        Lama | None,
        judul("Lazimnya", "waktu yang biasa, bila lebih cepat daripada janji"),
        Meaning(better="less"),
    ] = None
    untuk: Annotated[
        Daftar[Kode], judul("Untuk varian", "kode dari varian; kosong berarti semua")
    ] = ()
    kanal: Annotated[Daftar[Moda], judul("Untuk kanal", "kosong berarti semua kanal")] = ()
    bila: Annotated[Teks | None, judul("Bila", "keadaan yang membuat waktu ini berlaku")] = None
    tahap: Annotated[Teks | None, judul("Tahap", "bagian proses, bila janjinya per tahap")] = None
    mencakup: Annotated[Teks | None, judul("Mencakup", "dari mana sampai mana waktu dihitung")] = (
        None
    )
    pengecualian: Annotated[
        Teks | None,
        judul("Tidak termasuk", "yang tidak ikut dihitung, misalnya waktu membayar"),
        Meaning(absent="best"),
    ] = None
    batas_regulasi: Annotated[BatasRegulasi | None, judul("Batas menurut peraturan")] = None
    menurut: Annotated[
        Teks | None, judul("Ditentukan menurut", "alasan bila waktunya tidak dapat berupa angka")
    ] = None
    uraian: Annotated[Teks | None, judul("Uraian", "teks yang tidak terbaca sebagai lama")] = None
    catatan: Annotated[Teks | None, judul("Catatan")] = None
    singkat: ClassVar[str] = "uraian"

    @classmethod
    def dari_teks(cls, teks: str) -> dict[str, Any]:
        for lama, lain in _bacaan(" ".join(teks.split()).rstrip(_TANDA)):
            try:
                Lama.baca(lama)
            except ValueError as error:
                if str(error) != Lama.galat:
                    return {"lama": lama}
                continue
            return {"lama": lama, **lain}
        return {"uraian": teks}


def _bacaan(teks: str) -> Iterator[tuple[str, dict[str, str]]]:
    """The ways to take a promise apart: the duration, and what is said beside it."""
    found = _SEJAK.search(teks)
    lama = teks[: found.start()].rstrip(_TANDA) if found else teks
    sejak = {"sejak": found["sejak"]} if found else {}
    if pembuka := _PEMBUKA.match(lama):
        lama = lama[pembuka.end() :]
    yield lama, sejak
    if per := _PER.search(lama):
        hal = f"{per['kata'] or 'per'} {per['hal']}"
        yield lama[: per.start()].rstrip(_TANDA), {**sejak, "catatan": hal}
    for depan, isi in _kurung(lama):
        yield depan, {**sejak, **_keterangan(isi, bersejak=bool(sejak))}
    for depan, isi in _kurung(teks):
        yield depan, _keterangan(isi)
    if bila := _BILA.search(lama):
        yield lama[: bila.start()].rstrip(_TANDA), {**sejak, "bila": bila["bila"]}


def _kurung(teks: str) -> Iterator[tuple[str, str]]:
    """The text before a bracket that ends it, and what stands in that bracket."""
    if not teks.endswith(")"):
        return
    for found in islice(re.finditer(r" ?\(", teks), 3):
        isi = teks[found.end() : -1].strip()
        if isi and _seimbang(isi) and not _PANJANG.match(isi):
            yield teks[: found.start()], isi


def _seimbang(teks: str) -> bool:
    """Whether every bracket inside is opened before it is closed."""
    terbuka = 0
    for huruf in teks:
        terbuka += (huruf == "(") - (huruf == ")")
        if terbuka < 0:
            return False
    return terbuka == 0


def _keterangan(isi: str, *, bersejak: bool = False) -> dict[str, str]:
    """What stands in brackets behind a duration, in the field where it belongs."""
    if not bersejak and (sejak := _SEJAK.match(isi)):
        return {"sejak": sejak["sejak"]}
    return {"bila" if _BILA.match(isi) else "catatan": isi}
