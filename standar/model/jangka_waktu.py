"""Jangka waktu penyelesaian (huruf d): janji, titik mulai, dan batas menurut peraturan."""

from __future__ import annotations

import re
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


_SEJAK = re.compile(r"\s+(?:terhitung\s+)?(?:sejak|setelah)\s+(?P<sejak>.+)", re.DOTALL)


class JangkaWaktu(Node):
    """The promised time, from which event, for which case. Unreadable text stays in `uraian`."""

    kode: Annotated[Kode | None, judul("Kode")] = None
    lama: Annotated[Lama | None, judul("Lama", "waktu yang dijanjikan"), Meaning(better="less")] = (
        None
    )
    sejak: Annotated[
        Teks | None, judul("Sejak", "kapan mulai dihitung, misalnya berkas lengkap")
    ] = None
    lazim: Annotated[
        Lama | None, judul("Lazimnya", "waktu yang biasa, bila lebih cepat daripada janji")
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
        Teks | None, judul("Tidak termasuk", "yang tidak ikut dihitung, misalnya waktu membayar")
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
        found = _SEJAK.search(teks)
        lama = teks[: found.start()] if found else teks
        try:
            Lama.baca(lama)
        except ValueError as error:
            return {"uraian": teks} if str(error) == Lama.galat else {"lama": lama}
        return {"lama": lama, "sejak": found["sejak"].rstrip(".") if found else None}
