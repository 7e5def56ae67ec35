"""Aturan tentang keberlakuan: peraturan yang sudah diganti, dicabut, diubah, atau berakhir."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import Rujukan, StandarPelayanan
from ..path import Path
from ..peraturan import Peralihan, Registri, kunci
from ..project.project import UnitFolder
from .dasar_hukum import dasar_tarif
from .pola import memuat

_INGATAN = "menurut daftar program, belum diperiksa di JDIH"


@rule(
    Severity.PERINGATAN,
    message="{kutipan} sudah diganti oleh {pengganti}{sejak? sejak %}{catatan? (%)}.",
)
def peraturan_sudah_diganti(rujukan: Rujukan, registri: Registri, hari: datetime.date) -> Findings:
    """Peraturan yang dikutip masih berlaku.

    Dasar hukum yang sudah diganti membuat standar dan tarifnya mudah dipersoalkan. Daftar pengganti
    belum lengkap dan disusun tanpa JDIH; periksa teks resminya sebelum mengubah.

    Buruk:
        dasar_hukum:
          - UU 25/2009
          - PP 96/2012
          - PermenPANRB 15/2014
          - PermenPANRB 36/2012 tentang Petunjuk Teknis  # ←

    Baik:
        dasar_hukum:
          - UU 25/2009
          - PP 96/2012
          - PermenPANRB 15/2014
    """
    found = registri.cari(rujukan)
    if found is None or not found.diganti or found.berlaku_pada(hari):
        return
    names = registri.nama_penerus(found, hari)
    sure = registri.pasti(found, hari)
    yield at(
        kutipan=rujukan.sebutan, pengganti=names, sejak=found.sejak,
        catatan=None if sure else _INGATAN,
        ditemukan=rujukan.sebutan, diharapkan=names[0] if sure else None,
    )  # fmt: skip


@rule(
    Severity.PERINGATAN,
    message="{kutipan} sudah dicabut dengan {pencabut}{sejak? sejak %}{catatan? (%)}.",
    sejak="2026.12",
)
def peraturan_sudah_dicabut(rujukan: Rujukan, registri: Registri, hari: datetime.date) -> Findings:
    """Peraturan yang dicabut tanpa pengganti tidak dikutip lagi.

    Kewajiban yang bersandar padanya perlu dasar lain, atau tidak berlaku lagi.

    Buruk:
        dasar_hukum:
          - UU 25/2009
          - PP 96/2012
          - PermenPANRB 15/2014
          - Perpres 87/2016  # ←

    Baik:
        dasar_hukum: [UU 25/2009, PP 96/2012, PermenPANRB 15/2014]
    """
    found = registri.cari(rujukan)
    if found is not None and found.dicabut and not found.berlaku_pada(hari):
        yield at(
            kutipan=rujukan.sebutan, pencabut=found.dicabut, sejak=found.sejak,
            catatan=None if found.kepastian == "ditemukan" else _INGATAN,
            ditemukan=rujukan.sebutan,
        )  # fmt: skip


@rule(
    Severity.SARAN,
    message="{kutipan} sudah diubah, antara lain dengan {perubahan}.",
    sejak="2026.12",
)
def perubahan_belum_disebut(
    standar: StandarPelayanan, registri: Registri, hari: datetime.date
) -> Findings:
    """Peraturan yang sudah diubah dikutip bersama perubahannya.

    Yang berlaku adalah bunyi sesudah diubah. Tulis perubahannya di `diubah_dengan`, atau sebagai
    butir tersendiri.

    Buruk:
        dasar_hukum:
          - UU 25/2009
          - PP 96/2012
          - PermenPANRB 15/2014
          - UU 23/2006  # ←

    Baik:
        dasar_hukum:
          - UU 25/2009
          - PP 96/2012
          - PermenPANRB 15/2014
          - {jenis: UU, nomor: 23, tahun: 2006, diubah_dengan: [UU 24/2013]}
    """
    cited = {kunci(item) for item in standar.dasar_hukum}
    for place, item in enumerate(standar.dasar_hukum, 1):
        found = None if item.diubah_dengan else registri.cari(item)
        if found is None or not found.diubah or " diubah" in (item.tentang or "").lower():
            continue
        changes = found.perubahan_pada(hari)
        if changes and found.berlaku_pada(hari) and not any(kunci(c) in cited for c in changes):
            yield at("dasar_hukum", str(place), kutipan=item.sebutan, perubahan=changes)


@rule(
    Severity.PERINGATAN,
    law="UU 1/2022 Pasal 187",
    message="Pungutan menurut {kutipan} berlaku paling lama sampai {sampai}.",
    sejak="2026.12",
)
def dasar_pungutan_lama(
    standar: StandarPelayanan, registri: Registri, hari: datetime.date
) -> Findings:
    """Retribusi bersandar pada Perda yang dibuat menurut UU 1/2022.

    Perda pungutan yang dibuat menurut undang-undang lama hanya berlaku paling lama dua tahun sejak
    5 Januari 2022. Sebutkan Perda pajak dan retribusi daerah yang baru.

    Buruk:
        layanan: Pelayanan Pasar
        produk: Kuitansi
        biaya:
          tarif:
            - uraian: Retribusi pelayanan pasar
              jumlah: Rp5.000
              dasar: Perda Kabupaten Contoh 3/2011 tentang Retribusi Pelayanan Pasar  # ←

    Baik:
        layanan: Pelayanan Pasar
        produk: Kuitansi
        biaya:
          tarif:
            - uraian: Retribusi pelayanan pasar
              jumlah: Rp5.000
              dasar: Perda Kabupaten Contoh 4/2023 tentang Pajak Daerah dan Retribusi Daerah
    """
    for path, item in _pungutan(standar):
        for ended in registri.peralihan:
            fee = path[0] == "biaya" or memuat(item.tentang, ended.tentang)
            if fee and hari > ended.sampai and _terkena(item, ended):
                yield at(
                    *path, kutipan=item.sebutan, sampai=ended.sampai,
                    ditemukan=item.sebutan,
                )  # fmt: skip


def _pungutan(standar: StandarPelayanan) -> Iterator[tuple[Path, Rujukan]]:
    """The citations on which a fee may rest, with their addresses."""
    yield from dasar_tarif(standar)
    for place, item in enumerate(standar.dasar_hukum, 1):
        yield ("dasar_hukum", str(place)), item


def _terkena(rujukan: Rujukan, ended: Peralihan) -> bool:
    """Whether a citation was surely made before the day that a transition names."""
    jenis = (rujukan.jenis or "").lower()
    if jenis.partition(" ")[0] != ended.jenis.lower():
        return False
    if rujukan.tanggal is not None:
        return rujukan.tanggal < ended.sebelum
    return rujukan.tahun is not None and rujukan.tahun < ended.sebelum.year


@rule(
    Severity.SARAN,
    message="{kutipan} lebih baru daripada penetapan terakhir unit ini ({tanggal}).",
    sejak="2026.12",
    praktik="standar ditinjau kembali bila dasarnya berubah",
)
def dasar_lebih_baru_dari_penetapan(rujukan: Rujukan, unit: UnitFolder) -> Findings:
    """Standar yang dasarnya berubah ditetapkan kembali.

    Keputusan yang lama tidak mungkin bersandar pada peraturan yang lebih baru. Periksa tahunnya,
    lalu tinjau dan tetapkan kembali standarnya.

    Buruk (unit.yaml, sudah ditetapkan):
        nama: Dinas Contoh
        alamat: Jalan Contoh Nomor 1
        pimpinan: Kepala Dinas
        maklumat:
          janji: Kami sanggup melayani sesuai Standar Pelayanan yang telah ditetapkan
          perbaikan: Kami melayani sesuai kewajiban dan memperbaiki layanan terus-menerus
          sanksi: Bila ingkar janji, kami bersedia menerima sanksi dan/atau memberi kompensasi
        bawaan:
          dasar_hukum:
            - UU 25/2009
            - Perda Kabupaten Contoh 4/2099 tentang Administrasi Kependudukan  # ←

    Baik (unit.yaml, sudah ditetapkan):
        nama: Dinas Contoh
        alamat: Jalan Contoh Nomor 1
        pimpinan: Kepala Dinas
        maklumat:
          janji: Kami sanggup melayani sesuai Standar Pelayanan yang telah ditetapkan
          perbaikan: Kami melayani sesuai kewajiban dan memperbaiki layanan terus-menerus
          sanksi: Bila ingkar janji, kami bersedia menerima sanksi dan/atau memberi kompensasi
        bawaan:
          dasar_hukum:
            - UU 25/2009
            - Perda Kabupaten Contoh 4/2024 tentang Administrasi Kependudukan
    """
    year = rujukan.tahun or (rujukan.tanggal.year if rujukan.tanggal else None)
    days = [decree.node.tanggal for decree in unit.decrees if decree.node is not None]
    if year is not None and days:
        latest = max(days)
        if year > latest.year or (rujukan.tanggal is not None and rujukan.tanggal > latest):
            yield at(kutipan=rujukan.sebutan, tanggal=latest, ditemukan=rujukan.sebutan)
