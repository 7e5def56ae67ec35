"""Sistem, mekanisme, dan prosedur (huruf c): langkah berurutan, cabang, dan kanal layanan."""

import re
from enum import Enum
from typing import Annotated, Any, ClassVar

from .base import Meaning, Node
from .lama import Lama
from .medan import Daftar, Kode, Peta, Teks, judul


class Moda(Enum):
    """How a citizen reaches the service."""

    LURING = "luring"
    DARING = "daring"
    KELILING = "keliling"


class Cabang(Node):
    """What happens when a condition holds."""

    kunci: ClassVar[str] = "bila"

    bila: Annotated[Teks, judul("Bila", "keadaannya, misalnya berkas tidak lengkap")]
    maka: Annotated[Teks, judul("Maka", "apa yang terjadi kemudian")]


_PELAKU = re.compile(r"[A-Z][^:]*")


class Langkah(Node):
    """One step: who does what. `- Pemohon: Menyerahkan berkas` is its short form."""

    singkat: ClassVar[str] = "kegiatan"

    kode: Annotated[Kode | None, judul("Kode", "pengenal tetap, misalnya periksa")] = None
    pelaku: Annotated[
        Daftar[Teks], judul("Pelaku", "siapa yang bertindak, misalnya Petugas loket")
    ] = ()
    kegiatan: Annotated[Teks, judul("Kegiatan", "apa yang dilakukan")]
    waktu: Annotated[
        Lama | None, judul("Waktu", "lama langkah ini saja"), Meaning(better="less")
    ] = None
    bila: Annotated[
        Teks | None,
        judul("Hanya bila", "keadaan yang membuat langkah ini perlu"),
        Meaning(absent="worst"),
    ] = None
    kanal: Annotated[
        Daftar[Moda],
        judul("Untuk kanal", "kosong berarti semua kanal"),
        Meaning(better="less", absent="worst"),
    ] = ()
    untuk: Annotated[
        Daftar[Kode],
        judul("Untuk varian", "kode dari varian; kosong berarti semua"),
        Meaning(better="less", absent="worst"),
    ] = ()
    sistem: Annotated[Teks | None, judul("Sistem yang dipakai", "nama aplikasinya")] = None
    rincian: Annotated[
        Daftar[Teks], judul("Rincian", "kegiatan kecil di dalam langkah ini"), Meaning(ordered=True)
    ] = ()
    jika: Annotated[
        tuple[Cabang, ...], Peta("bila", "maka"), judul("Jika", "keadaan, lalu apa yang terjadi")
    ] = ()
    catatan: Annotated[Teks | None, judul("Catatan")] = None

    @classmethod
    def dari_peta(cls, peta: dict[str, Any]) -> dict[str, Any]:
        if len(peta) == 1:
            (pelaku, kegiatan), *_ = peta.items()
            if isinstance(kegiatan, str) and _PELAKU.fullmatch(pelaku):
                return {"pelaku": pelaku, "kegiatan": kegiatan}
        return peta

    @classmethod
    def bentuk_lain(cls) -> list[dict[str, Any]]:
        pelaku = {"type": "object", "patternProperties": {"^[A-Z]": {"type": "string"}}}
        one = {"minProperties": 1, "maxProperties": 1, "additionalProperties": False}
        return [*super().bentuk_lain(), {**pelaku, **one}]


class KanalLayanan(Node):
    """A way to reach the service, with its place or address."""

    singkat: ClassVar[str] = "jenis"

    jenis: Annotated[Moda, judul("Jenis", "cara warga mendapat layanan")]
    tempat: Annotated[Teks | None, judul("Tempat", "loket atau kantornya")] = None
    url: Annotated[Teks | None, judul("Alamat web", "halaman atau aplikasinya")] = None
    catatan: Annotated[Teks | None, judul("Catatan")] = None


class Prosedur(Node):
    """Steps in order; a list of steps is its short form."""

    kanal: Annotated[
        Daftar[KanalLayanan], judul("Kanal", "cara warga mendapat layanan"), Meaning(better="more")
    ] = ()
    batas_pengajuan: Annotated[
        Teks | None,
        judul("Batas pengajuan", "tenggat bagi pemohon, bukan waktu layanan"),
        Meaning(absent="best"),
    ] = None
    gambar: Annotated[
        Teks | None, judul("Gambar alur", "berkas gambar; menyertai, bukan menggantikan langkah")
    ] = None
    langkah: Annotated[
        Daftar[Langkah],
        judul("Langkah", "berurutan, paling sedikit dua"),
        Meaning(better="less", ordered=True),
    ] = ()
    catatan: Annotated[Teks | None, judul("Catatan")] = None
    singkat: ClassVar[str] = "langkah"
