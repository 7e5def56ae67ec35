"""Aturan alamat web: terbaca, milik instansi, dan seranah dengan surelnya."""

from __future__ import annotations

import re

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..fix import Swap
from ..model import Node, Proyek, Unit
from ..model.pengaduan import JenisKanal
from ..situs import ADDRESS

_BERALAMAT = ("url", "situs", "situs_standar")
_WEB = re.compile(r"(?:https?://)?[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#][^\s\"'“”‘’<>]*)?")
_UJUNG = " \"'“”‘’.,;)>"


def _beralamat(model: type[Node]) -> bool:
    return not model.model_fields.keys().isdisjoint(_BERALAMAT)


def _bersitus(model: type[Node]) -> bool:
    return issubclass(model, Unit | Proyek)


@rule(
    Severity.PERINGATAN,
    message="“{isi}” tidak terbaca sebagai alamat web.",
    sejak="2026.12",
    medan=_beralamat,
    dapat_diperbaiki=True,
)
def alamat_web_tidak_terbaca(bagian: Node) -> Findings:
    """Alamat web ditulis utuh, tanpa spasi, tanda petik, atau kurung.

    Tanda yang ikut tersalin membuat tautannya tidak dapat dibuka.

    Buruk:
        prosedur:
          kanal:
            - {jenis: daring, url: "https://layanan.contoh.go.id'"}  # ←
          langkah:
            - {pelaku: Pemohon, kegiatan: Mengajukan permohonan}
            - pelaku: Petugas
              kegiatan: Menyerahkan Kartu Keluarga kepada pemohon
              jika: {berkas tidak lengkap: dikembalikan}

    Baik:
        prosedur:
          kanal:
            - {jenis: daring, url: "https://layanan.contoh.go.id"}
          langkah:
            - {pelaku: Pemohon, kegiatan: Mengajukan permohonan}
            - pelaku: Petugas
              kegiatan: Menyerahkan Kartu Keluarga kepada pemohon
              jika: {berkas tidak lengkap: dikembalikan}
    """
    written = vars(bagian)
    for name in _BERALAMAT:
        isi = written.get(name)
        shape = ADDRESS if name == "situs_standar" else _WEB
        if not isi or shape.fullmatch(isi):
            continue
        rapi = isi.strip(_UJUNG)
        if name == "situs_standar" and "://" not in rapi:
            rapi = f"https://{rapi}"
        known = rapi != isi and shape.fullmatch(rapi) is not None
        yield at(
            name, isi=isi, ditemukan=isi, diharapkan=rapi if known else None,
            perbaiki=Swap(isi, rapi) if known else None,
        )  # fmt: skip


_UMUM = (".com", ".net", ".org", ".info", ".xyz", ".site", ".online")


def _inang(alamat: str) -> str:
    """The host of a web address, or what stands behind the @ of a mail address."""
    return re.split(r"[/?#:]", alamat.partition("://")[2] or alamat)[0].lower()


@rule(
    Severity.SARAN,
    message="“{situs}” bukan alamat go.id, desa.id, atau mil.id.",
    sejak="2026.12",
    medan=_bersitus,
)
def situs_bukan_instansi(bagian: Node) -> Findings:
    """Situs resmi memakai ranah instansi pemerintah.

    Warga mengenali situs resmi dari ranahnya; ranah umum dapat dibeli siapa saja.

    Buruk (unit.yaml):
        nama: Dinas Contoh
        alamat: Jalan Contoh Nomor 1
        pimpinan: Kepala Dinas
        jam_layanan: {senin-jumat: 08.00-15.00}
        situs: https://dinas-contoh.com  # ←

    Baik (unit.yaml):
        nama: Dinas Contoh
        alamat: Jalan Contoh Nomor 1
        pimpinan: Kepala Dinas
        jam_layanan: {senin-jumat: 08.00-15.00}
        situs: https://dinas.contoh.go.id
    """
    situs = getattr(bagian, "situs", None)
    if situs and _inang(situs).endswith(_UMUM):
        yield at("situs", situs=situs, ditemukan=situs)


_PENYEDIA = ("gmail.", "yahoo.", "ymail.", "hotmail.", "outlook.", "rocketmail.", "icloud.")


def _ranah(inang: str) -> str:
    """The part of a host that somebody registers: `contoh.go.id`, `contoh.example`."""
    labels = inang.removeprefix("www.").split(".")
    kept = 3 if len(labels) > 2 and labels[-1] == "id" and len(labels[-2]) <= 4 else 2
    return ".".join(labels[-kept:])


@rule(
    Severity.SARAN,
    message="Situs memakai {satu}, surel memakai {dua}.",
    sejak="2026.12",
)
def domain_kontak_berbeda(unit: Unit) -> Findings:
    """Situs dan surel unit memakai ranah yang sama.

    Ranah yang berbeda sering berarti salah satunya sudah tidak dipakai lagi.

    Buruk (unit.yaml):
        nama: Dinas Contoh
        alamat: Jalan Contoh Nomor 1
        pimpinan: Kepala Dinas
        jam_layanan: {senin-jumat: 08.00-15.00}
        situs: https://dinas.contoh.go.id
        kontak:
          - {jenis: surel, alamat: layanan@lama.go.id}  # ←

    Baik (unit.yaml):
        nama: Dinas Contoh
        alamat: Jalan Contoh Nomor 1
        pimpinan: Kepala Dinas
        jam_layanan: {senin-jumat: 08.00-15.00}
        situs: https://dinas.contoh.go.id
        kontak:
          - {jenis: surel, alamat: layanan@contoh.go.id}
    """
    if not unit.situs:
        return
    satu = _ranah(_inang(unit.situs))
    for place, kanal in enumerate(unit.kontak, 1):
        if kanal.jenis is not JenisKanal.SUREL or "@" not in (kanal.alamat or ""):
            continue
        inang = str(kanal.alamat).rpartition("@")[2].strip().lower()
        if _ranah(inang) != satu and not inang.startswith(_PENYEDIA):
            yield at("kontak", kanal.kode or str(place), "alamat", satu=satu, dua=_ranah(inang))
