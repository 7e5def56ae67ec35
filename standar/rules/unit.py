"""Aturan untuk unit: profil, daftar layanan, dan maklumat."""

from __future__ import annotations

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import Maklumat, Unit
from ..project.project import UnitFolder
from .pola import memuat


@rule(
    Severity.GALAT,
    law="UU 25/2009 Pasal 15 huruf b",
    message="Unit ini sudah menetapkan standar, tetapi maklumat pelayanannya belum ada.",
    wajib=True,
)
def maklumat_belum_ada(unit: Unit, folder: UnitFolder) -> Findings:
    """Unit yang sudah menetapkan standar pelayanan memiliki maklumat pelayanan.

    Menyusun, menetapkan, dan memublikasikan maklumat adalah kewajiban penyelenggara.

    Buruk (unit.yaml, sudah ditetapkan):
        nama: Dinas Contoh  # ←
        alamat: Jalan Contoh Nomor 1
        pimpinan: Kepala Dinas
        jam_layanan: {senin-jumat: 08.00-15.00}

    Baik (unit.yaml, sudah ditetapkan):
        nama: Dinas Contoh
        alamat: Jalan Contoh Nomor 1
        pimpinan: Kepala Dinas
        jam_layanan: {senin-jumat: 08.00-15.00}
        maklumat:
          janji: Kami sanggup melayani sesuai Standar Pelayanan yang telah ditetapkan
          perbaikan: Kami melayani sesuai kewajiban dan memperbaiki layanan terus-menerus
          sanksi: Bila ingkar janji, kami bersedia menerima sanksi dan/atau memberi kompensasi
    """
    if folder.decrees and unit.maklumat is None:
        yield at("maklumat")


@rule(
    Severity.PERINGATAN,
    message="Maklumat belum memuat pernyataan {kurang}.",
    praktik="praktik penilaian PEKPPP",
)
def maklumat_kurang_pernyataan(maklumat: Maklumat) -> Findings:
    """Maklumat memuat tiga pernyataan: janji, perbaikan terus-menerus, dan sanksi atau kompensasi.

    Buruk (unit.yaml):
        nama: Dinas Contoh
        alamat: Jalan Contoh Nomor 1
        pimpinan: Kepala Dinas
        jam_layanan: {senin-jumat: 08.00-15.00}
        maklumat: Kami siap melayani sesuai standar pelayanan  # ←

    Baik (unit.yaml):
        nama: Dinas Contoh
        alamat: Jalan Contoh Nomor 1
        pimpinan: Kepala Dinas
        jam_layanan: {senin-jumat: 08.00-15.00}
        maklumat:
          janji: Kami sanggup melayani sesuai Standar Pelayanan yang telah ditetapkan
          perbaikan: Kami melayani sesuai kewajiban dan memperbaiki layanan terus-menerus
          sanksi: Bila ingkar janji, kami bersedia menerima sanksi dan/atau memberi kompensasi
    """
    said = " ".join(filter(None, (maklumat.janji, maklumat.perbaikan, maklumat.sanksi)))
    lacking = []
    if not maklumat.janji:
        lacking.append("janji melayani sesuai standar")
    if not maklumat.perbaikan and not memuat(said, ("terus-menerus", "terus menerus")):
        lacking.append("perbaikan terus-menerus")
    bound = maklumat.sanksi or maklumat.kompensasi
    if not bound and not memuat(said, ("sanksi", "kompensasi")):
        lacking.append("kesediaan menerima sanksi dan/atau memberi kompensasi")
    if lacking:
        yield at(kurang=lacking)


@rule(
    Severity.PERINGATAN,
    law="UU 25/2009 Pasal 23",
    message="Profil unit belum memuat {kurang}.",
)
def profil_unit_belum_lengkap(unit: Unit, folder: UnitFolder) -> Findings:
    """Profil unit memuat alamat dan jabatan pimpinan.

    Warga perlu tahu ke mana datang dan siapa yang bertanggung jawab. Tulis jabatan, bukan nama.

    Buruk (unit.yaml):
        nama: Dinas Contoh  # ←
        jam_layanan: {senin-jumat: 08.00-15.00}

    Baik (unit.yaml):
        nama: Dinas Contoh
        alamat: Jalan Contoh Nomor 1
        pimpinan: Kepala Dinas
        jam_layanan: {senin-jumat: 08.00-15.00}
    """
    pairs = (("alamat", unit.alamat), ("jabatan pimpinan", unit.pimpinan))
    lacking = [name for name, value in pairs if not value]
    if lacking and folder.document.node is not None:
        yield at(kurang=lacking)


@rule(
    Severity.PERINGATAN,
    law="PermenPANRB 15/2014",
    message="Layanan “{layanan}” tercantum di unit, tetapi standarnya belum ditulis.",
    praktik="praktik penilaian PEKPPP",
)
def layanan_tanpa_standar(unit: Unit, folder: UnitFolder) -> Findings:
    """Setiap layanan dalam daftar unit memiliki standar.

    Standar disusun untuk setiap jenis pelayanan; praktik penilaian PEKPPP membandingkan kedua
    jumlahnya.

    Buruk (unit.yaml):
        nama: Dinas Contoh
        alamat: Jalan Contoh Nomor 1
        pimpinan: Kepala Dinas
        jam_layanan: {senin-jumat: 08.00-15.00}
        layanan:
          layanan: Penerbitan Kartu Keluarga
          akta-kelahiran: Penerbitan Akta Kelahiran  # ←

    Baik (unit.yaml):
        nama: Dinas Contoh
        alamat: Jalan Contoh Nomor 1
        pimpinan: Kepala Dinas
        jam_layanan: {senin-jumat: 08.00-15.00}
    """
    for item in unit.layanan:
        if item.kode not in folder.service_names:
            yield at("layanan", item.kode, layanan=item.nama)


@rule(
    Severity.PERINGATAN,
    law="PermenPANRB 15/2014",
    message="Standar “{kode}” tidak tercantum di daftar layanan unit.",
    praktik="praktik penilaian PEKPPP",
    sejak="2026.12",
)
def standar_di_luar_daftar_layanan(unit: Unit, folder: UnitFolder) -> Findings:
    """Setiap standar tercantum dalam daftar layanan unit.

    Daftar itulah yang dibandingkan dengan jumlah standar. Unit yang tidak menulis daftar tidak
    ditegur.

    Buruk (unit.yaml):
        nama: Dinas Contoh
        alamat: Jalan Contoh Nomor 1
        pimpinan: Kepala Dinas
        jam_layanan: {senin-jumat: 08.00-15.00}
        layanan:  # ←
          akta-kelahiran: Penerbitan Akta Kelahiran

    Baik (unit.yaml):
        nama: Dinas Contoh
        alamat: Jalan Contoh Nomor 1
        pimpinan: Kepala Dinas
        jam_layanan: {senin-jumat: 08.00-15.00}
        layanan:
          layanan: Penerbitan Kartu Keluarga
    """
    if unit.layanan and "layanan" not in folder.document.broken:
        listed = {item.kode for item in unit.layanan}
        for kode in folder.service_names:
            if kode not in listed:
                yield at("layanan", kode=kode)


@rule(
    Severity.SARAN,
    message="Standar “{kode}” belum ditetapkan dengan keputusan mana pun.",
    sejak="2026.12",
    wajib=True,
)
def standar_belum_ditetapkan(unit: Unit, folder: UnitFolder) -> Findings:
    """Setiap standar ditetapkan dengan keputusan.

    Standar yang belum ditetapkan belum mengikat. Unit yang belum menetapkan satu pun tidak ditegur,
    begitu pula bila ada keputusan yang tidak menyebut layanannya.

    Buruk (unit.yaml, sudah ditetapkan sebagian):
        nama: Dinas Contoh  # ←
        alamat: Jalan Contoh Nomor 1
        pimpinan: Kepala Dinas
        jam_layanan: {senin-jumat: 08.00-15.00}
        maklumat:
          janji: Kami sanggup melayani sesuai Standar Pelayanan yang telah ditetapkan
          perbaikan: Kami melayani sesuai kewajiban dan memperbaiki layanan terus-menerus
          sanksi: Bila ingkar janji, kami bersedia menerima sanksi dan/atau memberi kompensasi

    Baik (unit.yaml, sudah ditetapkan):
        nama: Dinas Contoh
        alamat: Jalan Contoh Nomor 1
        pimpinan: Kepala Dinas
        jam_layanan: {senin-jumat: 08.00-15.00}
        maklumat:
          janji: Kami sanggup melayani sesuai Standar Pelayanan yang telah ditetapkan
          perbaikan: Kami melayani sesuai kewajiban dan memperbaiki layanan terus-menerus
          sanksi: Bila ingkar janji, kami bersedia menerima sanksi dan/atau memberi kompensasi
    """
    decrees = [document.node for document in folder.decrees]
    if not decrees or any(decree is None or not decree.layanan for decree in decrees):
        return
    enacted = {kode for decree in decrees if decree for kode in decree.layanan}
    for kode in folder.service_names:
        if kode not in enacted:
            yield at("layanan", kode, kode=kode)
