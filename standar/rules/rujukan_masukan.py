"""Aturan untuk rujukan dalam register masukan: alamat, kode masukan lain, dan tindak lanjut."""

from __future__ import annotations

from collections import Counter

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..fkp.addresses import nearest
from ..fkp.forum import ForumFolder
from ..fkp.trace import Jejak
from ..fkp.versi import resolve_address
from ..model import Forum, Masukan, Register


@rule(
    Severity.GALAT,
    message="Tidak ada layanan atau bagian {alamat} pada yang dibahas forum ini"
    "{saran?; mungkin maksudnya %}.",
    sejak="2026.12",
)
def terhadap_tidak_dikenal(masukan: Masukan, berkas: ForumFolder, jejak: Jejak) -> Findings:
    """Masukan menunjuk layanan atau bagian yang ada.

    Alamatnya dihitung dari folder unit yang menyimpan forum: layanan, lalu komponen, lalu kode
    butirnya, misalnya `layanan/persyaratan/kk`. Masukan tentang hal lain, seperti survei, tidak
    memerlukan `terhadap`.

    Buruk (masukan.yaml):
        - kode: m-01
          unsur: pengguna
          terhadap: layanan/syarat  # ←
          isi: Syaratnya terlalu banyak
          keputusan: ditolak
          tanggapan: Semua syarat diminta peraturan.

    Baik (masukan.yaml):
        - kode: m-01
          unsur: pengguna
          terhadap: layanan/persyaratan
          isi: Syaratnya terlalu banyak
          keputusan: ditolak
          tanggapan: Semua syarat diminta peraturan.
    """
    if berkas.forum is None:
        return  # what it discussed is not known, and is told at its own place
    for place, address in enumerate(masukan.terhadap, 1):
        if not jejak.places.known(resolve_address(berkas.unit.alamat, address)):
            near = next(iter(nearest(berkas, address)), None)
            yield at(
                "terhadap", str(place), alamat=address, ditemukan=address,
                diharapkan=near, saran=near,
            )  # fmt: skip


@rule(
    Severity.GALAT,
    message="Tidak ada masukan {kode} di register ini.",
    sejak="2026.12",
)
def gabung_tidak_dikenal(register: Register) -> Findings:
    """Masukan yang digabung ada di register.

    `gabung` menyebut kode masukan lain yang isinya sama dan dijawab bersama; tidak satu pun
    pengusul hilang.

    Buruk (masukan.yaml):
        - kode: m-01
          unsur: pengguna
          isi: Syaratnya terlalu banyak
          keputusan: ditolak
          tanggapan: Semua syarat diminta peraturan.
          gabung: m-07  # ←

    Baik (masukan.yaml):
        - kode: m-01
          unsur: pengguna
          isi: Syaratnya terlalu banyak
          keputusan: ditolak
          tanggapan: Semua syarat diminta peraturan.
          gabung: m-07
        - kode: m-07
          unsur: media
          isi: Terlalu banyak syarat
    """
    known = {item.kode for item in register.masukan}
    for item in register.masukan:
        for place, kode in enumerate(item.gabung, 1):
            if kode not in known - {item.kode}:
                yield at("masukan", item.kode, "gabung", str(place), kode=kode, ditemukan=kode)


@rule(
    Severity.PERINGATAN,
    message="Masukan {kode} digabung ke lebih dari satu masukan.",
    sejak="2026.12",
)
def gabung_ganda(register: Register) -> Findings:
    """Satu masukan dijawab bersama satu masukan lain saja.

    Buruk (masukan.yaml):
        - kode: m-01
          unsur: pengguna
          isi: Syaratnya terlalu banyak
          keputusan: ditolak
          tanggapan: Semua syarat diminta peraturan.
          gabung: m-03
        - kode: m-02
          unsur: media
          isi: Mohon persyaratan dikurangi
          keputusan: ditolak
          tanggapan: Semua syarat diminta peraturan.
          gabung: m-03  # ←
        - kode: m-03
          unsur: media
          isi: Terlalu banyak syarat

    Baik (masukan.yaml):
        - kode: m-01
          unsur: pengguna
          isi: Syaratnya terlalu banyak
          keputusan: ditolak
          tanggapan: Semua syarat diminta peraturan.
          gabung: m-03
        - kode: m-03
          unsur: media
          isi: Terlalu banyak syarat
    """
    counted: Counter[str] = Counter()
    for item in register.masukan:
        for place, kode in enumerate(item.gabung, 1):
            counted[kode] += 1
            if counted[kode] > 1:
                yield at("masukan", item.kode, "gabung", str(place), kode=kode, ditemukan=kode)


@rule(
    Severity.GALAT,
    message="Tidak ada tindak lanjut {kode} di forum.yaml.",
    sejak="2026.12",
)
def tindak_lanjut_tidak_dikenal(masukan: Masukan, forum: Forum) -> Findings:
    """Tindak lanjut yang disebut masukan ada di forum.yaml.

    Buruk (masukan.yaml, dengan tindak lanjut):
        - kode: m-01
          unsur: pengguna
          isi: Waktu tunggunya terlalu lama
          keputusan: diterima
          tanggapan: Kami menambah petugas loket mulai Desember.
          tindak_lanjut: [tambah-petugas, tambah-loket]  # ←

    Baik (masukan.yaml, dengan tindak lanjut):
        - kode: m-01
          unsur: pengguna
          isi: Waktu tunggunya terlalu lama
          keputusan: diterima
          tanggapan: Kami menambah petugas loket mulai Desember.
          tindak_lanjut: tambah-petugas
    """
    known = {item.kode for item in forum.tindak_lanjut}
    for place, kode in enumerate(masukan.tindak_lanjut, 1):
        if kode not in known:
            yield at("tindak_lanjut", str(place), kode=kode, ditemukan=kode)


@rule(
    Severity.SARAN,
    law="PermenPANRB 16/2017",
    message="Masukan {kode} belum menyebut unsur pengusulnya.",
    sejak="2026.12",
)
def unsur_masukan_belum_disebut(masukan: Masukan) -> Findings:
    """Masukan menyebut unsur pengusulnya, bukan namanya.

    Dari unsur terlihat apakah suara setiap kelompok masyarakat didengar. Nama orang tidak ditulis
    di sini.

    Buruk (masukan.yaml):
        - kode: m-01  # ←
          isi: Syaratnya terlalu banyak
          keputusan: ditolak
          tanggapan: Semua syarat diminta peraturan.

    Baik (masukan.yaml):
        - kode: m-01
          unsur: pengguna
          isi: Syaratnya terlalu banyak
          keputusan: ditolak
          tanggapan: Semua syarat diminta peraturan.
    """
    if masukan.unsur is None:
        yield at(kode=masukan.kode)
