"""Aturan untuk gerai Mal Pelayanan Publik: SOP, standar, unit, jumlah pengunjung, dan pengaduan."""

from __future__ import annotations

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import MonevMpp
from ..model.mpp import GeraiMpp
from ..monev import Keadaan, Pemantauan
from ..path import Path

MONEV = "monitoring dan evaluasi MPP"
KEADAAN = frozenset({
    "gerai-belum-memiliki-sop", "gerai-belum-memiliki-standar", "pengaduan-gerai-belum-dijawab",
    "jadwal-gerai-berkurang", "ikm-gerai-turun", "gerai-hilang",
})  # fmt: skip
"""Rules about how things are; of a period that is over nothing can be mended any more."""


def _letak(gerai: GeraiMpp, item: Keadaan, medan: str) -> Path:
    """Where a record speaks of a service; of its unit where it does not."""
    if not item.tertulis:
        return ("gerai", gerai.kode, "unit")
    return ("gerai", gerai.kode, "layanan", item.kode, medan)


@rule(
    Severity.PERINGATAN,
    praktik=MONEV,
    message="{layanan} di gerai {gerai} belum memiliki SOP.",
    sejak="2026.12",
)
def gerai_belum_memiliki_sop(monev: MonevMpp, pemantauan: Pemantauan) -> Findings:
    """Setiap layanan gerai memiliki SOP.

    Tanpa `sop`, yang dilihat adalah kunci `sop` di berkas standar layanan itu. Sepanjang yang kami
    ketahui, petunjuk teknis MPP meminta SOP dan standar pelayanan bagi setiap layanan gerai; teks
    resminya belum kami periksa.

    Buruk (monev.yaml):
        gerai:
          pos:
            nama: Kantor Pos
            layanan:
              pengiriman: {sop: tidak, standar: ya}  # ←

    Baik (monev.yaml):
        gerai:
          pos:
            nama: Kantor Pos
            layanan:
              pengiriman: {sop: ya, standar: ya}
    """
    for gerai, item in pemantauan.semua:
        if item.sop is False:
            name = pemantauan.nama_gerai(gerai)
            yield at(*_letak(gerai, item, "sop"), gerai=name, layanan=item.nama)


@rule(
    Severity.PERINGATAN,
    law="UU 25/2009 Pasal 15 huruf a",
    message="{layanan} di gerai {gerai} belum memiliki standar pelayanan.",
    sejak="2026.12",
)
def gerai_belum_memiliki_standar(monev: MonevMpp, pemantauan: Pemantauan) -> Findings:
    """Setiap layanan gerai memiliki standar pelayanan.

    Standar yang berlaku di gerai adalah standar instansi asalnya. Bila gerai menyebut `unit`, yang
    dilihat adalah berkas layanan di folder unit itu.

    Buruk (monev.yaml):
        gerai:
          pos:
            nama: Kantor Pos
            layanan:
              pengiriman: {sop: ya, standar: tidak}  # ←

    Baik (monev.yaml):
        gerai:
          pos:
            nama: Kantor Pos
            layanan:
              pengiriman: {sop: ya, standar: ya}
    """
    for gerai, item in pemantauan.semua:
        if item.standar is False:
            name = pemantauan.nama_gerai(gerai)
            yield at(*_letak(gerai, item, "standar"), gerai=name, layanan=item.nama)


@rule(
    Severity.GALAT,
    message="Unit “{unit}” tidak ada di proyek ini.",
    sejak="2026.12",
)
def unit_gerai_tidak_ada(monev: MonevMpp, pemantauan: Pemantauan) -> Findings:
    """Unit yang disebut gerai ada di proyek.

    Tulis nama foldernya di dalam standards, misalnya `mpp/pos`. Gerai yang standarnya tidak ditulis
    di proyek ini tidak memerlukan `unit`.

    Buruk (monev.yaml):
        gerai:
          pos:
            unit: kantor-pos  # ←

    Baik (monev.yaml):
        gerai:
          pos:
            unit: dinas
            layanan:
              layanan: {sop: ya}
    """
    for gerai in monev.gerai:
        if gerai.kode in pemantauan.tempat and pemantauan.tempat[gerai.kode] is None:
            yield at("gerai", gerai.kode, "unit", unit=gerai.unit)


@rule(
    Severity.PERINGATAN,
    praktik=MONEV,
    message="Pengunjung tertulis {tertulis}, tetapi jumlah semua gerai {terhitung}.",
    sejak="2026.12",
)
def jumlah_pengunjung_mpp_tidak_cocok(monev: MonevMpp, pemantauan: Pemantauan) -> Findings:
    """Jumlah pengunjung sama dengan jumlah pengunjung semua gerai.

    Aturan ini hanya bicara bila setiap gerai menyebut pengunjungnya.

    Buruk (monev.yaml):
        pengunjung: 1500  # ←
        gerai:
          pos: {nama: Kantor Pos, pengunjung: 400}
          pajak: {nama: Kantor Pajak, pengunjung: 900}

    Baik (monev.yaml):
        pengunjung: 1300
        gerai:
          pos: {nama: Kantor Pos, pengunjung: 400}
          pajak: {nama: Kantor Pajak, pengunjung: 900}
    """
    written, counted = monev.pengunjung, pemantauan.terhitung
    if written is not None and counted is not None and written != counted:
        yield at("pengunjung", tertulis=written, terhitung=counted)


@rule(
    Severity.PERINGATAN,
    praktik=MONEV,
    message="Pengunjung gerai {gerai} tertulis {tertulis}; jumlah layanannya {terhitung}.",
    sejak="2026.12",
)
def jumlah_pengunjung_gerai_tidak_cocok(gerai: GeraiMpp, pemantauan: Pemantauan) -> Findings:
    """Pengunjung gerai sama dengan jumlah pengunjung layanannya.

    Aturan ini hanya bicara bila setiap layanan gerai menyebut pengunjungnya.

    Buruk (monev.yaml):
        gerai:
          pos:
            nama: Kantor Pos
            pengunjung: 500  # ←
            layanan:
              pengiriman: {pengunjung: 300}
              wesel: {pengunjung: 100}

    Baik (monev.yaml):
        gerai:
          pos:
            nama: Kantor Pos
            pengunjung: 400
            layanan:
              pengiriman: {pengunjung: 300}
              wesel: {pengunjung: 100}
    """
    counts = [item.pengunjung for item in gerai.layanan if item.pengunjung is not None]
    if gerai.pengunjung is None or not counts or len(counts) < len(gerai.layanan):
        return
    if sum(counts) != gerai.pengunjung:
        name = pemantauan.nama_gerai(gerai)
        yield at("pengunjung", tertulis=gerai.pengunjung, terhitung=sum(counts), gerai=name)


@rule(
    Severity.PERINGATAN,
    praktik=MONEV,
    message="{belum} dari {masuk} pengaduan tentang gerai {gerai} belum dijawab.",
    sejak="2026.12",
)
def pengaduan_gerai_belum_dijawab(gerai: GeraiMpp, pemantauan: Pemantauan) -> Findings:
    """Setiap pengaduan tentang gerai dijawab.

    Buruk (monev.yaml):
        gerai:
          pos:
            nama: Kantor Pos
            pengaduan: {masuk: 5, dijawab: 3}  # ←

    Baik (monev.yaml):
        gerai:
          pos:
            nama: Kantor Pos
            pengaduan: {masuk: 5, dijawab: 5}
    """
    said = gerai.pengaduan
    if said is not None and said.dijawab is not None and said.dijawab < said.masuk:
        name = pemantauan.nama_gerai(gerai)
        yield at("pengaduan", belum=said.masuk - said.dijawab, masuk=said.masuk, gerai=name)


@rule(
    Severity.PERINGATAN,
    message="{dijawab} pengaduan tentang gerai {gerai} dijawab, tetapi hanya {masuk} masuk.",
    sejak="2026.12",
)
def jawaban_gerai_melebihi_pengaduan(gerai: GeraiMpp, pemantauan: Pemantauan) -> Findings:
    """Pengaduan yang dijawab tidak lebih banyak daripada yang masuk.

    Buruk (monev.yaml):
        gerai:
          pos:
            nama: Kantor Pos
            pengaduan: {masuk: 3, dijawab: 5}  # ←

    Baik (monev.yaml):
        gerai:
          pos:
            nama: Kantor Pos
            pengaduan: {masuk: 5, dijawab: 5}
    """
    said = gerai.pengaduan
    if said is not None and said.dijawab is not None and said.dijawab > said.masuk:
        name = pemantauan.nama_gerai(gerai)
        yield at("pengaduan", dijawab=said.dijawab, masuk=said.masuk, gerai=name)
