"""Aturan tentang pelaku yang disebut di dalam kegiatan: di tempatnya, dan dengan satu ejaan."""

from __future__ import annotations

import re
from functools import lru_cache

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import Langkah, Prosedur
from ..model.pemohon import ialah_pemohon
from .kutip import kutip

_PETUGAS = re.compile(
    r"(?:petugas|pegawai|staf|operator|verifikator|bendahara|kasir|dokter|perawat|bidan|apoteker"
    r"|camat|lurah|kepala|kasi|kasie|kabid|kabag|kasubb?ag|sekretaris|sekcam|pejabat|tim"
    r"|front office|back office|admin|kurir|teknisi|satpam|penyuluh|direktur|bupati|wali kota)\b"
).match
_KERJA = r"me(?:ng|ny|m|n)?\w{3,}"
_DI_DEPAN = re.compile(
    rf"([A-Za-z][\w-]*(?: (?!{_KERJA} )[A-Za-z][\w-]*){{0,4}}?)"
    rf"((?: (?:akan|dapat|wajib|harus|bisa|telah|kemudian|lalu|langsung))* {_KERJA} .+)"
).fullmatch
_SAMBUNG = frozenset("yang untuk dengan dan atau oleh bagi tidak dari".split())


def pelaku_di_depan(kegiatan: str) -> tuple[str, str] | None:
    """The actor with whom a sentence begins, and what that one does: `Petugas loket memeriksa …`.

    Only words that are known to name somebody count.
    """
    found = _DI_DEPAN(kegiatan)
    if found is None or not _SAMBUNG.isdisjoint(found[1].lower().split()):
        return None
    if not (_PETUGAS(found[1].lower()) or ialah_pemohon(found[1])):
        return None
    pelaku, tindakan = found[1], found[2].lstrip()
    return pelaku[:1].upper() + pelaku[1:], tindakan[:1].upper() + tindakan[1:]


@rule(
    Severity.SARAN,
    message="“{pelaku}” tertulis di dalam kegiatan; tulis sebagai pelaku langkah ini.",
    sejak="2026.12",
)
def pelaku_di_dalam_kegiatan(prosedur: Prosedur) -> Findings:
    """Pelaku ditulis sebagai pelaku, bukan sebagai awal kalimat.

    Pelaku yang berdiri sendiri tercetak di kolomnya dan ikut terhitung: siapa mengerjakan berapa
    langkah, dan apakah pemohon harus datang. Pindahkan ke depan titik dua, atau ke kunci `pelaku`.

    Buruk:
        prosedur:
          kanal: [luring]
          langkah:
            - Pemohon: Menyerahkan berkas di loket
            - Petugas loket memeriksa kelengkapan berkas  # ←
            - Petugas loket: Menyerahkan kartu kepada pemohon, atau daftar kekurangan berkas

    Baik:
        prosedur:
          kanal: [luring]
          langkah:
            - Pemohon: Menyerahkan berkas di loket
            - Petugas loket: Memeriksa kelengkapan berkas
            - pelaku: Petugas loket
              kegiatan: Menyerahkan kartu kepada pemohon, atau daftar kekurangan berkas
    """
    for place, step in enumerate(prosedur.langkah, 1):
        if step.pelaku or (found := pelaku_di_depan(step.kegiatan)) is None:
            continue
        pelaku, kegiatan = found
        short = step == Langkah(kegiatan=step.kegiatan)
        yield at(
            "langkah", step.kode or str(place), pelaku=kutip(pelaku), ditemukan=step.kegiatan,
            diharapkan=f"{pelaku}: {kegiatan}" if short else f"pelaku: {pelaku}",
        )  # fmt: skip


_SINGKATAN = ("ka", "kasi", "kasie", "kabid", "kabag", "kadis", "kasubag", "kasubbag", "kades")


@lru_cache(maxsize=4096)
def _ejaan(pelaku: str) -> re.Pattern[str] | None:
    """Every spelling of an actor whose name begins with an abbreviation: `Ka BBKB`, `Ka.BBKB`."""
    words = re.findall(r"\w+", pelaku)
    if len(words) < 2 or words[0].lower() not in _SINGKATAN:
        return None
    return re.compile(r"\b" + r"[. ]{1,3}".join(map(re.escape, words)) + r"\b")


@rule(
    Severity.SARAN,
    message="Pelaku yang sama ditulis “{satu}” dan “{dua}”.",
    sejak="2026.12",
    kata=_SINGKATAN,
)
def nama_pelaku_di_kegiatan_tidak_seragam(prosedur: Prosedur) -> Findings:
    """Pelaku disebut sama di kegiatan dan di pelaku.

    Satu ejaan untuk satu jabatan membuat langkah mudah diikuti dan dicari. Titik dan spasi ditulis
    sama di mana pun.

    Buruk:
        prosedur:
          kanal: [luring]
          langkah:
            - Pemohon: Menyerahkan berkas lengkap
            - Petugas: Meneruskan kekurangan berkas ke Kabid. Dafduk  # ←
            - Kabid Dafduk: Menyerahkan kartu kepada pemohon

    Baik:
        prosedur:
          kanal: [luring]
          langkah:
            - Pemohon: Menyerahkan berkas lengkap
            - Petugas: Meneruskan kekurangan berkas ke Kabid Dafduk
            - Kabid Dafduk: Menyerahkan kartu kepada pemohon
    """
    names = dict.fromkeys(name for step in prosedur.langkah for name in step.pelaku)
    known = [(name, ejaan) for name in names if (ejaan := _ejaan(name)) is not None]
    for place, step in enumerate(prosedur.langkah, 1) if known else ():
        for name, ejaan in known:
            found = ejaan.search(step.kegiatan)
            if found and found[0] not in names:
                where = "langkah", step.kode or str(place), "kegiatan"
                text = found[0]
                yield at(*where, satu=kutip(name), dua=kutip(text), ditemukan=text, diharapkan=name)
