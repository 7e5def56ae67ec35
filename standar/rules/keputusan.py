"""Aturan untuk keputusan penetapan (sk.yaml): nomor, pejabat, dan layanan yang ditetapkan."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import Penetapan
from ..path import Path
from ..project.project import UnitFolder

_PEKPPP = "praktik penilaian PEKPPP"
_LUBANG = re.compile(r"/\s*/|…|\.\.\.|__|^\s*/|/\s*$")


@rule(
    Severity.PERINGATAN,
    message="Nomor keputusan “{nomor}” belum lengkap.",
    praktik=_PEKPPP,
    sejak="2026.12",
    medan="nomor",
    pola=(
        re.compile(
            r"""nomor:(?: .{0,80}(?:/ {0,3}/|…|\.\.\.|__)| {0,9}["']? {0,9}/"""
            r"""| .{0,80}/["' ]{0,9}(?:#|$))""",
            re.MULTILINE,
        ),
    ),
)  # fmt: skip
def nomor_keputusan_berlubang(teks: str, jalur: Path) -> Findings:
    """Nomor keputusan ditulis lengkap.

    Bagian yang kosong di antara garis miring biasanya menunggu nomor dari bagian umum. Keputusan
    yang belum bernomor belum dapat dirujuk.

    Buruk (sk.yaml):
        nomor: 140/  /SK/2026  # ←
        tanggal: 2026-01-02
        pejabat: Kepala Dinas

    Baik (sk.yaml):
        nomor: 140/12/SK/2026
        tanggal: 2026-01-02
        pejabat: Kepala Dinas
    """
    if jalur == ("nomor",) and _LUBANG.search(teks):
        yield at(nomor=" ".join(teks.split()), ditemukan=teks)


@rule(
    Severity.PERINGATAN,
    message="Jabatan yang menetapkan belum disebut.",
    praktik=_PEKPPP,
    sejak="2026.12",
    wajib=True,
)
def pejabat_penetap_belum_disebut(keputusan: Penetapan) -> Findings:
    """Keputusan menyebut jabatan yang menetapkannya.

    Standar pelayanan ditetapkan sekurang-kurangnya oleh pimpinan unit yang melayani. Tulis
    jabatannya, bukan nama orangnya.

    Buruk (sk.yaml):
        nomor: 140/12/SK/2026  # ←
        tanggal: 2026-01-02

    Baik (sk.yaml):
        nomor: 140/12/SK/2026
        tanggal: 2026-01-02
        pejabat: Kepala Dinas
    """
    if not keputusan.pejabat:
        yield at("pejabat")


@rule(
    Severity.PERINGATAN,
    message="“{kode}” ditetapkan, tetapi standarnya tidak ada di unit ini.",
    sejak="2026.12",
)
def layanan_keputusan_tanpa_standar(keputusan: Penetapan, unit: UnitFolder) -> Findings:
    """Setiap layanan yang ditetapkan memiliki berkas standar.

    Yang ditulis di `layanan` ialah nama berkas standar tanpa .yaml. Mungkin berkasnya sudah
    berganti nama.

    Buruk (sk.yaml):
        nomor: 140/12/SK/2026
        tanggal: 2026-01-02
        pejabat: Kepala Dinas
        layanan:
          - layanan
          - kartu-keluarga  # ←

    Baik (sk.yaml):
        nomor: 140/12/SK/2026
        tanggal: 2026-01-02
        pejabat: Kepala Dinas
        layanan: [layanan]
    """
    if not unit.service_names:
        return  # the services of the units below are enacted here
    for place, kode in enumerate(keputusan.layanan, 1):
        if kode not in unit.service_names and "/" not in kode:
            yield at("layanan", str(place), kode=kode, ditemukan=kode)


@rule(
    Severity.SARAN,
    message="Layanan {layanan} sudah ditetapkan dengan {lama}, yang belum dicabut.",
    praktik=_PEKPPP,
    sejak="2026.12",
)
def keputusan_lama_belum_dicabut(keputusan: Penetapan, unit: UnitFolder) -> Findings:
    """Keputusan yang menetapkan ulang suatu standar mencabut keputusan lamanya.

    Tanpa pencabutan, dua keputusan berlaku bersama dan warga dapat memegang yang lama.

    Buruk (sk.yaml, sesudah keputusan lain):
        nomor: 140/12/SK/2026
        tanggal: 2026-06-02
        pejabat: Kepala Dinas
        layanan: [layanan]  # ←

    Baik (sk.yaml, sesudah keputusan lain):
        nomor: 140/12/SK/2026
        tanggal: 2026-06-02
        pejabat: Kepala Dinas
        layanan: [layanan]
        mencabut: Keputusan Kepala Dinas Nomor 000.8/1/2026
    """
    earlier = [lain for lain in _keputusan(unit) if lain.tanggal < keputusan.tanggal]
    dicabut = " ".join(text for lain in _keputusan(unit) for text in lain.mencabut)
    for lama in sorted(earlier, key=lambda lain: lain.tanggal, reverse=True):
        again = [kode for kode in keputusan.layanan if kode in lama.layanan]
        if again and not keputusan.mencabut and lama.nomor not in dicabut:
            yield at(
                "layanan", layanan=again, lama=lama.nomor, diharapkan=f"mencabut: {lama.nomor}"
            )
            return


def _keputusan(unit: UnitFolder) -> Iterator[Penetapan]:
    return (document.node for document in unit.decrees if document.node is not None)


@rule(
    Severity.SARAN,
    law="PP 96/2012 Pasal 33",
    message="Ditetapkan {tanggal}, lebih dari setahun lalu; tinjau ulang standarnya bila belum.",
    praktik=_PEKPPP,
    sejak="2026.12",
)
def keputusan_belum_ditinjau(
    keputusan: Penetapan, unit: UnitFolder, hari_ini: datetime.date
) -> Findings:
    """Standar yang sudah ditetapkan ditinjau ulang setiap tahun.

    Keadaan, petugas, dan peraturan berubah. Hasil peninjauan dapat berupa keputusan baru, atau
    berita acara bahwa standar yang lama masih sesuai.

    Buruk (sk.yaml):
        nomor: 140/12/SK/2023
        tanggal: 2023-01-02  # ←
        pejabat: Kepala Dinas

    Baik (sk.yaml):
        nomor: 140/12/SK/2026
        tanggal: 2026-01-02
        pejabat: Kepala Dinas
    """
    later = [lain for lain in _keputusan(unit) if lain.tanggal > keputusan.tanggal]
    if not later and (hari_ini - keputusan.tanggal).days > 366:
        tanggal = keputusan.tanggal
        yield at("tanggal", tanggal=tanggal, ditemukan=tanggal.isoformat())


@rule(
    Severity.SARAN,
    message="Tanggal keputusan, {tanggal}, belum tiba.",
    sejak="2026.12",
)
def tanggal_keputusan_di_muka(keputusan: Penetapan, hari_ini: datetime.date) -> Findings:
    """Keputusan yang dicatat sudah ditetapkan.

    Tanggal yang belum tiba biasanya salah ketik pada tahunnya. Rancangan keputusan tidak perlu
    dicatat sebagai penetapan.

    Buruk (sk.yaml):
        nomor: 140/12/SK/2026
        tanggal: 2062-01-02  # ←
        pejabat: Kepala Dinas

    Baik (sk.yaml):
        nomor: 140/12/SK/2026
        tanggal: 2026-01-02
        pejabat: Kepala Dinas
    """
    if keputusan.tanggal > hari_ini:
        tanggal = keputusan.tanggal
        yield at("tanggal", tanggal=tanggal, ditemukan=tanggal.isoformat())
