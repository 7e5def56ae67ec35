"""Aturan tentang janji waktu yang tidak cocok dengan dirinya sendiri atau dengan langkahnya."""

from __future__ import annotations

import re

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import JangkaWaktu, Lama, Prosedur, Satuan, StandarPelayanan
from ..model.base import segment
from ..model.jumlah import jumlah_lama
from ..model.standar import JenisLayanan

_HARI = (Satuan.HARI, Satuan.HARI_KERJA, Satuan.HARI_KALENDER)


@rule(
    Severity.PERINGATAN,
    message="Lazimnya {lazim}, janjinya {lama}: jenis harinya berbeda.",
    sejak="2026.12",
)
def lazim_beda_jenis_hari(waktu: JangkaWaktu) -> Findings:
    """Waktu yang lazim dan waktu yang dijanjikan memakai jenis hari yang sama.

    Tiga hari kalender dan lima hari kerja sulit dibandingkan. Pakailah jenis hari yang sama agar
    warga langsung melihat bedanya.

    Buruk:
        jangka_waktu:
          - lama: paling lama 5 hari kerja
            lazim: 3 hari kalender  # ←
            sejak: berkas lengkap

    Baik:
        jangka_waktu:
          - lama: paling lama 5 hari kerja
            lazim: 3 hari kerja
            sejak: berkas lengkap
    """
    lazim, lama = waktu.lazim, waktu.lama
    if lazim is None or lama is None or lazim.satuan is lama.satuan:
        return
    if lazim.satuan in _HARI and lama.satuan in _HARI:
        yield at("lazim", lazim=str(lazim), lama=str(lama), ditemukan=str(lazim))


@rule(
    Severity.PERINGATAN,
    message="Lazimnya {lazim}, lebih lama daripada janjinya {lama}.",
    sejak="2026.12",
)
def lazim_melebihi_janji(waktu: JangkaWaktu) -> Findings:
    """Waktu yang lazim tidak lebih lama daripada waktu yang dijanjikan.

    Bila biasanya saja sudah lebih lama, janjinya hampir selalu ingkar. Periksa apakah keduanya
    tertukar.

    Buruk:
        jangka_waktu:
          - lama: 3 hari kerja
            lazim: 5 hari kerja  # ←
            sejak: berkas lengkap

    Baik:
        jangka_waktu:
          - lama: 5 hari kerja
            lazim: 3 hari kerja
            sejak: berkas lengkap
    """
    lazim, lama = waktu.lazim, waktu.lama
    if lazim and lama and lazim.detik > lama.terlama() * _kelonggaran(lazim, lama):
        yield at("lazim", lazim=str(lazim), lama=str(lama), ditemukan=str(lazim))


def _kelonggaran(satu: Lama, lain: Lama) -> int:
    """How many times longer one must seem before units that do not convert exactly leave no doubt:
    a working day may be a shift of seven hours, or count like a day and a half.
    """
    if satu.satuan is lain.satuan and satu.kali_24 == lain.kali_24:
        return 1
    daily = {x.kali_24 or x.satuan.detik >= Satuan.HARI.detik for x in (satu, lain)}
    if len(daily) > 1:
        return 5
    return 2 if daily == {True} else 1


@rule(
    Severity.PERINGATAN,
    message="Janji {satu} dan {dua} berlaku untuk keadaan yang sama.",
    sejak="2026.12",
)
def janji_ganda(standar: StandarPelayanan) -> Findings:
    """Satu keadaan mempunyai satu janji waktu.

    Bila janjinya memang berbeda, sebutkan bedanya dengan `bila`, `tahap`, `untuk`, atau `kanal`.

    Buruk:
        jangka_waktu:
          - {lama: 3 hari kerja, sejak: berkas lengkap}
          - {lama: 5 hari kerja, sejak: berkas lengkap}  # ←

    Baik:
        jangka_waktu:
          - {lama: 3 hari kerja, sejak: berkas lengkap}
          - {lama: 5 hari kerja, sejak: berkas lengkap, bila: berkas diperiksa di lapangan}
    """
    if len(standar.jangka_waktu) < 2:
        return
    known: dict[object, Lama] = {}
    for place, waktu in enumerate(standar.jangka_waktu, 1):
        if waktu.lama is None or waktu.bila or waktu.tahap or waktu.mencakup or waktu.catatan:
            continue
        keadaan = (waktu.sejak, waktu.untuk, waktu.kanal, waktu.pengecualian)
        first = known.setdefault(keadaan, waktu.lama)
        if first != waktu.lama:
            yield at(
                "jangka_waktu", segment(waktu, place), satu=str(first), dua=str(waktu.lama),
                ditemukan=str(waktu.lama),
            )  # fmt: skip


_LANGKAH = re.compile(
    r"(?:langkah|prosedur|tahap|butir)\D{0,20}?[0-9]{1,3}\s*"
    r"(?:s\.d\.?|s/d|-|–|sampai dengan|sampai|hingga)\s*(?:ke-?)?\s*([0-9]{1,3})"
)


@rule(
    Severity.PERINGATAN,
    message="Waktunya hanya mencakup langkah 1 sampai {cakup}, padahal langkahnya {jumlah}.",
    sejak="2026.12",
    kata=("mencakup",),
)
def waktu_tidak_mencakup_semua_langkah(standar: StandarPelayanan) -> Findings:
    """Jangka waktu mencakup semua langkah.

    Warga ingin tahu kapan seluruh urusannya selesai. Tulis juga waktu untuk langkah yang tersisa,
    atau jelaskan di `pengecualian` mengapa tidak dihitung.

    Buruk:
        jangka_waktu:
          - lama: 1 jam
            mencakup: langkah 1 s.d. 2  # ←

    Baik:
        jangka_waktu:
          - lama: 1 jam
            mencakup: dari penyerahan berkas sampai penyerahan Kartu Keluarga
    """
    langkah = standar.prosedur.langkah if standar.prosedur else ()
    batas = [
        (place, waktu, int(found[1]))
        for place, waktu in enumerate(standar.jangka_waktu, 1)
        if waktu.mencakup and (found := _LANGKAH.search(waktu.mencakup.lower()))
    ]
    if len(batas) != len(standar.jangka_waktu):
        return  # the rest may be covered by a promise that says so in words
    if batas and max(akhir for _, _, akhir in batas) < len(langkah):
        place, waktu, akhir = max(batas, key=lambda pair: pair[2])
        if not waktu.pengecualian:
            yield at(
                "jangka_waktu", segment(waktu, place), "mencakup",
                cakup=akhir, jumlah=len(langkah), ditemukan=waktu.mencakup,
            )  # fmt: skip


@rule(
    Severity.SARAN,
    message="Waktu semua langkah berjumlah {jumlah}, tetapi jangka waktunya belum ditulis.",
    sejak="2026.12",
)
def jumlah_waktu_langkah_tanpa_janji(prosedur: Prosedur, standar: StandarPelayanan) -> Findings:
    """Standar yang menyebut waktu setiap langkah juga menyebut janji waktunya.

    Jumlahnya sudah ada; tinggal dituliskan sebagai janji di `jangka_waktu`, mungkin dengan sedikit
    kelonggaran.

    Buruk:
        prosedur:
          kanal: [luring]
          langkah:  # ←
            - {pelaku: Pemohon, kegiatan: Menyerahkan berkas, waktu: 10 menit}
            - {pelaku: Petugas, kegiatan: Mengembalikan berkas tidak lengkap, waktu: 5 menit}
            - {pelaku: Petugas, kegiatan: Menyerahkan hasil kepada pemohon, waktu: 15 menit}
        jangka_waktu:

    Baik:
        prosedur:
          kanal: [luring]
          langkah:
            - {pelaku: Pemohon, kegiatan: Menyerahkan berkas, waktu: 10 menit}
            - {pelaku: Petugas, kegiatan: Mengembalikan berkas tidak lengkap, waktu: 5 menit}
            - {pelaku: Petugas, kegiatan: Menyerahkan hasil kepada pemohon, waktu: 15 menit}
        jangka_waktu: 30 menit
    """
    if standar.jangka_waktu or not prosedur.langkah:
        return
    times = [langkah.waktu for langkah in prosedur.langkah if langkah.waktu]
    total = jumlah_lama(times) if len(times) == len(prosedur.langkah) else None
    if total is not None:
        yield at("langkah", jumlah=str(total), diharapkan=f"jangka_waktu: {total}")


_BAWAAN_UU = Satuan.HARI_KERJA.detik * 5


@rule(
    Severity.SARAN,
    law="UU 30/2014 Pasal 53",
    message="Peraturan yang membatasi waktu {lama} belum disebut.",
    sejak="2026.12",
    wajib=True,
)
def batas_regulasi_belum_disebut(standar: StandarPelayanan) -> Findings:
    """Keputusan yang memerlukan lebih dari lima hari kerja menyebut batas menurut peraturannya.

    Bila peraturan sektornya tidak menentukan batas waktu, keputusan diberikan paling lama lima hari
    kerja. Tulis peraturan yang memberi waktu lebih longgar di `batas_regulasi`.

    Buruk:
        jangka_waktu:
          - lama: 14 hari kerja  # ←
            sejak: berkas lengkap

    Baik:
        jangka_waktu:
          - lama: 14 hari kerja
            sejak: berkas lengkap
            batas_regulasi: {lama: 30 hari kerja, dasar: Perbup Contoh 1/2026}
    """
    janji = standar.jangka_waktu
    if standar.jenis is not JenisLayanan.ADMINISTRATIF or any(w.batas_regulasi for w in janji):
        return
    for place, waktu in enumerate(janji, 1):
        lama = waktu.lama
        if lama and not waktu.tahap and lama.satuan in _HARI and lama.detik > _BAWAAN_UU:
            yield at(
                "jangka_waktu", segment(waktu, place), "lama", lama=str(lama), ditemukan=str(lama)
            )
            return  # once is enough: the regulation is the same for all
