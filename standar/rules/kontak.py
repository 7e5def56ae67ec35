"""Aturan kontak: nomor telepon, surel, dan alamat web yang dapat dihubungi."""

from __future__ import annotations

import re

from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model import Kanal, Pengaduan
from ..model.pengaduan import JenisKanal

_BERKABEL = frozenset({JenisKanal.TELEPON, JenisKanal.FAKSIMILE})
_PISAH = re.compile(r"\s*(?:/|,|;|\batau\b|\bdan\b)\s*")


def _angka(nomor: str) -> str:
    """The digits of a number; the country's code counts as its zero."""
    digits = "".join(filter(str.isdigit, nomor))
    return f"0{digits[2:]}" if nomor.lstrip("( ").startswith("+62") else digits


@rule(
    Severity.PERINGATAN,
    message="Nomor “{nomor}” belum memuat kode wilayah.",
    sejak="2026.12",
)
def telepon_tanpa_kode_wilayah(kanal: Kanal) -> Findings:
    """Nomor telepon kantor diawali kode wilayahnya.

    Warga yang menelepon dengan ponsel atau dari luar kota memerlukannya.

    Buruk (unit.yaml):
        nama: Dinas Contoh
        alamat: Jalan Contoh Nomor 1
        pimpinan: Kepala Dinas
        jam_layanan: {senin-jumat: 08.00-15.00}
        kontak:
          - {jenis: telepon, nomor: "700-101"}  # ←

    Baik (unit.yaml):
        nama: Dinas Contoh
        alamat: Jalan Contoh Nomor 1
        pimpinan: Kepala Dinas
        jam_layanan: {senin-jumat: 08.00-15.00}
        kontak:
          - {jenis: telepon, nomor: "(0541) 000-101"}
    """
    if kanal.nomor is None or kanal.jenis not in _BERKABEL:
        return
    first = _PISAH.split(str(kanal.nomor))[0]
    digits = _angka(first)
    short = digits.startswith(("14", "15", "17")) and len(digits) <= 7
    if 6 <= len(digits) <= 8 and digits[0] != "0" and not short:
        yield at("nomor", nomor=first, ditemukan=first)


@rule(
    Severity.SARAN,
    message="Nomor “{nomor}” berisi {banyak} angka; periksa kembali.",
    sejak="2026.12",
)
def nomor_telepon_tidak_wajar(kanal: Kanal) -> Findings:
    """Nomor telepon tidak kurang dan tidak lebih angkanya.

    Satu angka yang hilang atau berlebih membuat kanalnya tidak dapat dihubungi.

    Buruk (unit.yaml):
        nama: Dinas Contoh
        alamat: Jalan Contoh Nomor 1
        pimpinan: Kepala Dinas
        jam_layanan: {senin-jumat: 08.00-15.00}
        kontak:
          - {jenis: whatsapp, nomor: "0812-000-1"}  # ←

    Baik (unit.yaml):
        nama: Dinas Contoh
        alamat: Jalan Contoh Nomor 1
        pimpinan: Kepala Dinas
        jam_layanan: {senin-jumat: 08.00-15.00}
        kontak:
          - {jenis: whatsapp, nomor: "0812-0000-0101"}
    """
    if kanal.nomor is None:
        return
    for nomor in _PISAH.split(str(kanal.nomor)):
        digits = _angka(nomor)
        if len(digits) > 15 or (digits.startswith("08") and len(digits) < 10):
            yield at("nomor", nomor=nomor, banyak=len(digits), ditemukan=nomor)


@rule(
    Severity.SARAN,
    message="Nomor yang sama ditulis “{satu}” dan “{dua}”.",
    sejak="2026.12",
)
def nomor_sama_beda_tulis(pengaduan: Pengaduan) -> Findings:
    """Satu nomor ditulis dengan satu cara.

    Dua cara tulis tampak seperti dua nomor, dan warga mencoba keduanya.

    Buruk:
        pengaduan:
          penanggung_jawab: Kepala Subbagian Umum
          langkah: [{kegiatan: Pengaduan dicatat lalu dijawab, pelaku: Petugas}]
          waktu: {menjawab: 5 hari kerja, memutus: 60 hari kerja}
          kanal:
            - {jenis: ombudsman, url: "https://ombudsman.go.id"}
            - {jenis: loket, alamat: Jalan Contoh Nomor 1}
            - {jenis: sp4n-lapor}
            - {jenis: telepon, nomor: "0800-0000-101"}
            - {jenis: whatsapp, nomor: "+62 800-0000-101"}  # ←

    Baik:
        pengaduan:
          penanggung_jawab: Kepala Subbagian Umum
          langkah: [{kegiatan: Pengaduan dicatat lalu dijawab, pelaku: Petugas}]
          waktu: {menjawab: 5 hari kerja, memutus: 60 hari kerja}
          kanal:
            - {jenis: ombudsman, url: "https://ombudsman.go.id"}
            - {jenis: loket, alamat: Jalan Contoh Nomor 1}
            - {jenis: sp4n-lapor}
            - {jenis: telepon, nomor: "0800-0000-101"}
            - {jenis: whatsapp, nomor: "0800-0000-101"}
    """
    seen: dict[str, str] = {}
    for place, kanal in enumerate(pengaduan.kanal, 1):
        if kanal.nomor is None:
            continue
        nomor = str(kanal.nomor)
        first = seen.setdefault(_angka(nomor), nomor)
        if first != nomor:
            yield at(
                "kanal", kanal.kode or str(place), "nomor",
                satu=first, dua=nomor, ditemukan=nomor, diharapkan=first,
            )  # fmt: skip


_UMUM = "gmail|yahoo|ymail|hotmail|outlook|rocketmail|icloud|live"
_SUREL_UMUM = re.compile(rf"[\w.+-]+@(?:{_UMUM})\.\w[\w.]*\w")


@rule(
    Severity.SARAN,
    message="“{surel}” memakai penyedia umum; surel instansi biasanya berakhiran go.id.",
    sejak="2026.12",
    pola=(re.compile(f"@(?={_UMUM})"),),
)
def surel_bukan_instansi(teks: str) -> Findings:
    """Surel resmi memakai ranah instansi.

    Surel penyedia umum melekat pada orang yang membuatnya, dan mudah ditiru orang lain.

    Buruk:
        ringkasan: Kirim berkas ke layanan.contoh@gmail.com  # ←

    Baik:
        ringkasan: Kirim berkas ke layanan@contoh.go.id
    """
    for found in _SUREL_UMUM.findall(teks) if "@" in teks else ():
        yield at(surel=found, ditemukan=found)


_SUREL = re.compile(r"[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+")


@rule(
    Severity.PERINGATAN,
    message="“{isi}” tidak terbaca sebagai alamat surel.",
    sejak="2026.12",
)
def surel_tidak_terbaca(kanal: Kanal) -> Findings:
    """Alamat surel ditulis lengkap: nama, tanda @, dan ranahnya.

    Buruk (unit.yaml):
        nama: Dinas Contoh
        alamat: Jalan Contoh Nomor 1
        pimpinan: Kepala Dinas
        jam_layanan: {senin-jumat: 08.00-15.00}
        kontak:
          - {jenis: surel, alamat: pengaduan.contoh.go.id}  # ←

    Baik (unit.yaml):
        nama: Dinas Contoh
        alamat: Jalan Contoh Nomor 1
        pimpinan: Kepala Dinas
        jam_layanan: {senin-jumat: 08.00-15.00}
        kontak:
          - {jenis: surel, alamat: pengaduan@contoh.go.id}
    """
    if kanal.jenis is JenisKanal.SUREL and kanal.alamat and not _SUREL.search(kanal.alamat):
        yield at("alamat", isi=kanal.alamat, ditemukan=kanal.alamat)
