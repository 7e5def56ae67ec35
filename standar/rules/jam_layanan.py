"""Aturan tentang jam layanan dan zona waktunya."""

from __future__ import annotations

import re
from functools import cache

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..fix import Replace
from ..model import JamLayanan, Proyek, StandarPelayanan
from ..model.base import segment
from ..model.jam import HARI, JamHari
from ..path import Path
from ..project.project import UnitFolder
from ..source.shipped import shipped


@rule(
    Severity.PERINGATAN,
    message="Jam layanan belum disebut, di sini maupun di unit.yaml.",
    praktik="praktik penilaian PEKPPP",
    sejak="2026.12",
    wajib=True,
)
def jam_layanan_belum_disebut(standar: StandarPelayanan, unit: UnitFolder) -> Findings:
    """Warga tahu kapan dapat dilayani.

    Tulis sekali di `jam_layanan` pada unit.yaml; layanan menulisnya sendiri hanya bila jamnya
    berbeda. Kekurangan ini disebut sekali saja untuk setiap unit.

    Buruk (layanan, unit tanpa jam layanan):
        layanan: Penerbitan Kartu Keluarga  # ←

    Baik (layanan, unit tanpa jam layanan):
        layanan: Penerbitan Kartu Keluarga
        jam_layanan:
          senin-kamis: 08.00-15.30
          jumat: 08.00-11.00
    """
    if standar.jam_layanan or not unit.service_names or unit.document.node is None:
        return
    first = unit.service_names[0]
    if any(service.kode == first and service.standar is standar for service in unit.services):
        folder: UnitFolder | None = unit
        while folder is not None:
            if folder.unit.jam_layanan or "jam_layanan" in folder.document.broken:
                return
            folder = folder.parent
        yield at("jam_layanan")


_ZONA = re.compile(r"(?<!\w)W(?:IB|ITA|IT)(?!\w)", re.IGNORECASE)
_BERJAM = {"jam_layanan", "prosedur", "jangka_waktu"}


@rule(
    Severity.PERINGATAN,
    message="Di sini tertulis {satu}, padahal zona waktunya {dua}.",
    sejak="2026.12",
    kata=("wib", "wita", "wit"),
)
def zona_waktu_bertentangan(teks: str, jalur: Path, unit: UnitFolder) -> Findings:
    """Jam ditulis dalam zona waktu unitnya.

    Satu jam keliru cukup untuk menemukan loket yang sudah tutup. Zonanya sudah ditulis sekali di
    proyek.yaml atau unit.yaml, jadi tidak perlu diulang di belakang jam.

    Buruk (unit.yaml):
        nama: Dinas Contoh
        alamat: Jalan Contoh Nomor 1
        pimpinan: Kepala Dinas
        zona_waktu: WITA
        jam_layanan:
          senin-jumat: 08.00-15.00 WIB  # ←

    Baik (unit.yaml):
        nama: Dinas Contoh
        alamat: Jalan Contoh Nomor 1
        pimpinan: Kepala Dinas
        zona_waktu: WITA
        jam_layanan:
          senin-jumat: 08.00-15.00
    """
    part = jalur[1:2] if jalur[:1] == ("bawaan",) else jalur[:1]
    if not _BERJAM.issuperset(part) or not part:
        return
    zona = unit.zona_waktu
    tertulis = {found.upper() for found in _ZONA.findall(teks)}
    if zona and tertulis and zona not in tertulis:
        yield at(satu=sorted(tertulis), dua=zona, ditemukan=teks, diharapkan=zona)


@cache
def _zona_wilayah() -> dict[str, str]:
    """Province code → time zone; read once, only when a project names both."""
    zones = shipped("wilayah.yaml")["zona_waktu"]
    return {kode: zona for zona, daftar in zones.items() for kode in daftar}


@rule(
    Severity.PERINGATAN,
    message="Wilayah berkode {kode} memakai {benar}, bukan {zona}.",
    sejak="2026.12",
    dapat_diperbaiki=True,
)
def zona_waktu_beda_dengan_wilayah(proyek: Proyek) -> Findings:
    """Zona waktu proyek sesuai dengan wilayahnya.

    Zona ini ditulis di belakang semua jam layanan, jadi satu kekeliruan terbawa ke mana-mana.

    Buruk (proyek.yaml):
        nama: Pemerintah Kabupaten Contoh
        kode_wilayah: "64.02"
        zona_waktu: WIB  # ←

    Baik (proyek.yaml):
        nama: Pemerintah Kabupaten Contoh
        kode_wilayah: "64.02"
        zona_waktu: WITA
    """
    kode, zona = proyek.kode_wilayah, proyek.zona_waktu
    if not kode or not zona:
        return
    benar = _zona_wilayah().get(kode[:2])
    if benar and benar != zona:
        yield at(
            "zona_waktu", kode=kode, benar=benar, zona=zona,
            ditemukan=zona, diharapkan=benar, perbaiki=Replace(benar),
        )  # fmt: skip


@rule(
    Severity.PERINGATAN,
    message="Hari {hari} tertulis dua kali, dengan jam {satu} dan {dua}.",
    sejak="2026.12",
)
def hari_layanan_tumpang_tindih(jam: JamLayanan) -> Findings:
    """Setiap hari mempunyai satu jam layanan.

    Bila senin-jumat dan jumat sama-sama ditulis dengan jam yang berbeda, warga tidak tahu mana yang
    berlaku. Jam pagi dan jam siang pada hari yang sama boleh ditulis sendiri-sendiri.

    Buruk:
        jam_layanan:
          senin-jumat: 08.00-15.30
          jumat: 08.00-11.00  # ←

    Baik:
        jam_layanan:
          senin-kamis: 08.00-15.30
          jumat: 08.00-11.00
    """
    known: list[tuple[set[str], JamHari]] = []
    for place, item in enumerate(jam.hari, 1):
        days = _hari(item.hari)
        for others, other in known:
            meets = item.jam.buka < other.jam.tutup and other.jam.buka < item.jam.tutup
            if meets and (twice := days & others):
                hari = [day.capitalize() for day in sorted(twice, key=HARI.index)]
                yield at(
                    "hari", segment(item, place), hari=hari,
                    satu=str(other.jam), dua=str(item.jam), ditemukan=item.hari,
                )  # fmt: skip
                break
        known.append((days, item))


def _hari(teks: str) -> set[str]:
    """The days that a key names: one, or a run of them; none where it says something else."""
    awal, _, akhir = (part.strip() for part in teks.lower().replace("'", "").partition("-"))
    if awal not in HARI or (akhir and akhir not in HARI):
        return set()
    first, last = HARI.index(awal), HARI.index(akhir or awal)
    run = range(first, last + 1) if first <= last else (*range(first, 7), *range(last + 1))
    return {HARI[day] for day in run}
