"""Aturan tentang biaya/tarif (UU 25/2009 Pasal 21 huruf e)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import Biaya, StandarPelayanan, Tarif
from ..path import Path
from .kutip import kutip
from .pola import KEPENDUDUKAN, memuat

_KABUR = (
    "dapat berubah", "bisa berubah", "berubah-ubah", "sewaktu-waktu berubah", "seikhlasnya",
    "seikhlas", "sukarela", "menyesuaikan", "bervariasi", "variatif",
)  # fmt: skip
"""Words that make a sum uncertain."""
_MENOLAK = re.compile(r"\b(?:tidak|tanpa|bukan|jangan|dilarang|menolak)\b").search


def berbayar(tarif: Tarif) -> bool:
    """Whether somebody pays anything by this row."""
    terbesar = tarif.hingga or tarif.jumlah
    return bool(tarif.rumus) or (terbesar is not None and terbesar.nilai > 0)


@rule(
    Severity.GALAT,
    law="UU 25/2009 Pasal 21 huruf e",
    message="Biaya{isi? “%”} belum terbaca sebagai gratis atau tarif dengan besarnya.",
)
def biaya_tanpa_besaran(biaya: Biaya) -> Findings:
    """Biaya menyebut gratis, atau setiap tarif dengan besarnya.

    Warga harus tahu uang yang dibawa. Tarif yang dihitung ditulis sebagai `rumus` dengan arti
    setiap lambangnya. Gratis dengan perkecualian bukan gratis: tulis setiap tarifnya sebagai butir
    dan keterangannya di `catatan`.

    Buruk:
        biaya: Menyesuaikan  # ←

    Baik:
        biaya: gratis
    """
    if biaya.gratis or _merujuk(biaya):
        return
    if not biaya.tarif:
        yield at(isi=kutip(biaya.uraian), ditemukan=biaya.uraian)
    for place, tarif in enumerate(biaya.tarif, 1):
        if tarif.jumlah is None and not tarif.rumus and not tarif.dasar:
            yield at("tarif", tarif.kode or str(place))


def _merujuk(biaya: Biaya) -> bool:
    """Whether only a rule is named where the amount should stand."""
    names_rule = memuat(
        biaya.uraian, ("perda", "peraturan", "pp", "pnbp", "pmk", "perbup", "perwali")
    )
    return not biaya.tarif and bool(biaya.dasar or names_rule)


@rule(
    Severity.GALAT,
    law="UU 25/2009 Pasal 21 huruf e",
    message="Ditulis gratis, tetapi ada tarif {jumlah}.",
)
def gratis_tetapi_bertarif(biaya: Biaya) -> Findings:
    """Layanan gratis tidak bertarif.

    Hapus salah satunya, atau tulis tarif Rp0 untuk varian yang gratis.

    Buruk:
        biaya:
          gratis: ya
          dasar: Perda Kabupaten Contoh 1/2024
          tarif:
            - {uraian: Salinan, jumlah: Rp5.000}  # ←

    Baik:
        biaya:
          gratis: ya
    """
    for place, tarif in enumerate(biaya.tarif, 1):
        if biaya.gratis and berbayar(tarif):
            yield at("tarif", tarif.kode or str(place), jumlah=tarif.jumlah or tarif.rumus)


@rule(
    Severity.GALAT,
    law="UU 25/2009 Pasal 21 huruf e; UU 1/2022 Pasal 94; UU 9/2018",
    message="Tarif {tarif} belum menyebut dasar hukumnya.",
)
def tarif_tanpa_dasar_hukum(biaya: Biaya) -> Findings:
    """Setiap tarif menyebut dasar hukumnya.

    Retribusi diatur dalam satu Perda; PNBP dengan undang-undang, peraturan pemerintah, atau
    peraturan Menteri Keuangan. Pungutan tanpa dasar membuka jalan bagi pungutan liar.

    Buruk:
        biaya:
          tarif:
            - uraian: Sewa auditorium  # ←
              jumlah: Rp50.000

    Baik:
        biaya:
          dasar: Perda Kabupaten Contoh 1/2024 tentang Pajak Daerah dan Retribusi Daerah
          tarif:
            - uraian: Sewa auditorium
              jumlah: Rp50.000
    """
    for place, tarif in enumerate(biaya.tarif, 1):
        if berbayar(tarif) and not (biaya.dasar or tarif.dasar):
            yield at("tarif", tarif.kode or str(place), tarif=tarif.jumlah or tarif.uraian)


@rule(
    Severity.PERINGATAN,
    law="UU 25/2009 Pasal 21 huruf e",
    message="Biaya hanya merujuk peraturan; besarnya belum ditulis.",
)
def tarif_hanya_merujuk(biaya: Biaya) -> Findings:
    """Biaya menyebut besarnya, tidak hanya peraturannya.

    Warga tidak membuka lampiran peraturan untuk tahu berapa yang dibayar.

    Buruk:
        biaya: Sesuai Perda Kabupaten Contoh Nomor 1 Tahun 2024  # ←

    Baik:
        biaya:
          dasar: Perda Kabupaten Contoh 1/2024
          tarif:
            - {uraian: Sewa auditorium, jumlah: Rp50.000, per: hari}
    """
    if not biaya.gratis and _merujuk(biaya):
        yield at(ditemukan=biaya.uraian)
    for place, tarif in enumerate(biaya.tarif, 1):
        if tarif.jumlah is None and not tarif.rumus and tarif.dasar:
            yield at("tarif", tarif.kode or str(place))


@rule(
    Severity.PERINGATAN,
    law="UU 24/2013 Pasal 79A",
    message="Dokumen kependudukan dikenai {jumlah}, padahal tidak dipungut biaya.",
)
def dokumen_kependudukan_bertarif(biaya: Biaya, standar: StandarPelayanan) -> Findings:
    """Dokumen kependudukan tidak dipungut biaya.

    Pengurusan dan penerbitan KTP-el, Kartu Keluarga, dan akta tidak dipungut biaya.

    Buruk:
        layanan: Penerbitan KTP-el
        produk: KTP-el
        biaya:
          dasar: Perda Kabupaten Contoh 1/2024
          tarif:
            - {uraian: Cetak, jumlah: Rp10.000}  # ←

    Baik:
        layanan: Penerbitan KTP-el
        produk: KTP-el
        biaya: gratis
    """
    if not any(memuat(item.nama, KEPENDUDUKAN) for item in standar.produk):
        return
    for place, tarif in enumerate(biaya.tarif, 1):
        if berbayar(tarif):
            yield at("tarif", tarif.kode or str(place), jumlah=tarif.jumlah or tarif.rumus)


@rule(
    Severity.PERINGATAN,
    law="UU 25/2009 Pasal 21 huruf e",
    message="“{kata}” membuat biayanya tidak pasti.",
    sejak="2026.12",
    kata=_KABUR,
)
def kata_kabur_pada_biaya(biaya: Biaya) -> Findings:
    """Biaya ditulis pasti.

    Warga harus tahu uang yang dibawa. Bila tarifnya memang dapat berubah, sebut apa yang
    mengubahnya dan di mana tarif terbaru diumumkan.

    Buruk:
        biaya:
          dasar: Perda Kabupaten Contoh 1/2024
          pembayaran: QRIS
          tarif:
            - {uraian: Sewa auditorium, jumlah: Rp500.000, per: hari}
          catatan: Biaya dapat berubah  # ←

    Baik:
        biaya:
          dasar: Perda Kabupaten Contoh 1/2024
          pembayaran: QRIS
          tarif:
            - {uraian: Sewa auditorium, jumlah: Rp500.000, per: hari}
          catatan: Tarif ditinjau paling lama tiga tahun sekali dan diumumkan di papan tarif.
    """
    for path, text in _keterangan(biaya):
        kata = memuat(text, _KABUR)
        if kata and not _MENOLAK(text.lower().partition(kata)[0]):
            yield at(*path, kata=kata, ditemukan=text)


def _keterangan(biaya: Biaya) -> Iterator[tuple[Path, str]]:
    """What is said in words beside the amounts."""
    yield ("catatan",), biaya.catatan or ""
    if biaya.tarif or biaya.gratis:  # otherwise another rule speaks of the whole text
        yield ("uraian",), biaya.uraian or ""
    for place, tarif in enumerate(biaya.tarif, 1):
        row = ("tarif", tarif.kode or str(place))
        yield (*row, "uraian"), tarif.uraian
        yield (*row, "per"), tarif.per or ""
        yield (*row, "syarat"), tarif.syarat or ""
        yield (*row, "catatan"), tarif.catatan or ""
