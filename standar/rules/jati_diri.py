"""Aturan tentang jati diri layanan: nama, nama berkas, dan tanggal SOP-nya."""

from __future__ import annotations

import re
from itertools import pairwise

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..fix import Swap
from ..model import Node, StandarPelayanan, Unit
from ..model.standar import Sop
from ..model.unit import LayananUnit
from ..project.project import UnitFolder
from .kata import EJAAN_BAKU, SALAH_KETIK

_KATA_STANDAR = re.compile(
    r"standar pelayanan (?:publik )?(?!minim|publik|kinerja)(?=\w)", re.IGNORECASE
)


def _bernama(model: type[Node]) -> bool:
    return issubclass(model, StandarPelayanan | LayananUnit)


@rule(
    Severity.SARAN,
    message="Nama layanan cukup “{saran}”.",
    sejak="2026.12",
    medan=_bernama,
    dapat_diperbaiki=True,
)
def layanan_memuat_kata_standar(bagian: Node) -> Findings:
    """Nama layanan tidak diawali kata standar pelayanan.

    Kata itu sudah tercetak di kepala setiap standar. Warga mencari nama layanannya.

    Buruk:
        layanan: Standar Pelayanan Penerbitan Kartu Keluarga  # ←

    Baik:
        layanan: Penerbitan Kartu Keluarga
    """
    field = "layanan" if isinstance(bagian, StandarPelayanan) else "nama"
    nama = str(getattr(bagian, field))
    if found := _KATA_STANDAR.match(nama):
        saran = nama[found.end() :]
        yield at(
            field, saran=saran, ditemukan=nama, diharapkan=saran, perbaiki=Swap(found[0], "")
        )  # fmt: skip


_UMUM = frozenset(
    "pelayanan layanan penerbitan standar surat pengurusan pembuatan permohonan pemberian dan atau "
    "di untuk bagi".split()
)


def _inti(nama: str) -> set[str]:
    """The words of a name that tell it from others; all of them where none does."""
    words = set(re.findall(r"\w+", nama.lower()))
    return words - _UMUM or words


@rule(
    Severity.SARAN,
    message="Di unit.yaml layanan ini bernama “{satu}”.",
    sejak="2026.12",
)
def nama_layanan_beda_dari_daftar(standar: StandarPelayanan, unit: UnitFolder) -> Findings:
    """Nama layanan sama di standar dan di daftar layanan unit.

    Dua nama untuk satu layanan membuat warga mengira ada dua layanan. Nama yang hanya lebih pendek
    tidak ditegur.

    Buruk (layanan, unit dengan daftar):
        layanan: Pencatatan Kelahiran  # ←

    Baik (layanan, unit dengan daftar):
        layanan: Kartu Keluarga
    """
    kode = next((s.kode for s in unit.services if s.standar is standar), None)
    satu = next((item.nama for item in unit.unit.layanan if item.kode == kode), None)
    if satu is None or satu == standar.layanan:
        return
    listed, own = _inti(satu), _inti(standar.layanan)
    if not (listed <= own or own <= listed):
        yield at("layanan", satu=satu, ditemukan=standar.layanan, diharapkan=satu)


@rule(
    Severity.SARAN,
    message="Nama berkas “{kode}.yaml” memuat “{kata}”; ejaannya “{saran}”.",
    sejak="2026.12",
)
def nama_berkas_salah_eja(unit: Unit, folder: UnitFolder) -> Findings:
    """Nama berkas layanan dieja dengan benar.

    Nama berkas menjadi alamat halaman layanan. Selagi belum diterbitkan, ganti namanya bersama
    kodenya di daftar layanan unit.

    Buruk (unit.yaml, berkas pasport-baru.yaml):
        nama: Dinas Contoh  # ←
        alamat: Jalan Contoh Nomor 1
        pimpinan: Kepala Dinas
        jam_layanan: {senin-jumat: 08.00-15.00}

    Baik (unit.yaml, berkas paspor-baru.yaml):
        nama: Dinas Contoh
        alamat: Jalan Contoh Nomor 1
        pimpinan: Kepala Dinas
        jam_layanan: {senin-jumat: 08.00-15.00}
    """
    for kode in folder.service_names:
        for kata in kode.split("-"):
            if saran := SALAH_KETIK.get(kata) or EJAAN_BAKU.get(kata):
                yield at("layanan", kode, kode=kode, kata=kata, saran=saran, ditemukan=kode)


@rule(
    Severity.PERINGATAN,
    message="Tanggal {akhir} SOP, {satu}, mendahului tanggal {awal}nya, {dua}.",
    sejak="2026.12",
)
def tanggal_sop_tidak_urut(sop: Sop) -> Findings:
    """SOP dibuat dahulu, lalu direvisi, lalu berlaku.

    Urutan yang terbalik biasanya salah ketik pada tahunnya.

    Buruk:
        sop:
          nomor: SOP-1
          tanggal_pembuatan: 2026-02-13
          tanggal_efektif: 2025-02-14  # ←

    Baik:
        sop:
          nomor: SOP-1
          tanggal_pembuatan: 2026-02-13
          tanggal_efektif: 2026-02-14
    """
    days = [
        (name, day)
        for name in ("pembuatan", "revisi", "efektif")
        if (day := getattr(sop, f"tanggal_{name}")) is not None
    ]
    for (awal, dua), (akhir, satu) in pairwise(days):
        if satu < dua:
            yield at(
                f"tanggal_{akhir}", akhir=akhir, satu=satu, awal=awal, dua=dua,
                ditemukan=satu.isoformat(),
            )  # fmt: skip
