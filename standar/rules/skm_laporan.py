"""Aturan untuk laporan survei: periodenya jelas, dan tindak lanjutnya pada unsur yang terlemah."""

from __future__ import annotations

import re

from ..assess.bawaan import VERSI
from ..check import Findings, at, rule
from ..diagnostic import Severity
from ..model.nilai_survei import periode_dari
from ..model.skm import Survei
from ..survei import Pengukuran

_SKM = "PermenPANRB 14/2017"


@rule(
    Severity.PERINGATAN,
    law=_SKM,
    message="Tindak lanjut belum menyentuh unsur terendah: {unsur} ({nilai}).",
    sejak="2026.12",
)
def tindak_lanjut_bukan_unsur_terendah(survei: Survei, pengukuran: Pengukuran) -> Findings:
    """Perbaikan dimulai dari unsur dengan nilai terendah.

    Bila beberapa unsur sama rendahnya, satu saja sudah cukup.

    Buruk (survei.yaml):
        skala: 1-4
        unsur: {persyaratan: 3.1, prosedur: 3.3, waktu: 2.9, biaya: 3.3, produk: 3.0,
          kompetensi: 3.1, perilaku: 3.3, pengaduan: 3.2, sarana: 3.1}
        tindak_lanjut:  # ←
          - {unsur: biaya, kegiatan: Menempelkan daftar tarif}

    Baik (survei.yaml):
        skala: 1-4
        unsur: {persyaratan: 3.1, prosedur: 3.3, waktu: 2.9, biaya: 3.3, produk: 3.0,
          kompetensi: 3.1, perilaku: 3.3, pengaduan: 3.2, sarana: 3.1}
        tindak_lanjut:
          - {unsur: jangka waktu, kegiatan: Menambah petugas loket}
    """
    named = [item.unsur for item in survei.tindak_lanjut if item.unsur is not None]
    found = [pengukuran.instrumen.unsur_dari(name) for name in named]
    lowest = pengukuran.indeks.terendah
    if not found or not all(found) or not lowest or not pengukuran.indeks.lengkap:
        return
    if not any(unsur is not None and unsur.kode in lowest for unsur in found):
        names = [u.sebutan for u in pengukuran.instrumen.unsur if u.kode in lowest]
        yield at("tindak_lanjut", unsur=names, nilai=pengukuran.nilai_tampil(lowest[0]))


@rule(
    Severity.PERINGATAN,
    law=_SKM,
    message="“{nama}” bukan nama unsur; sebutkan unsur yang hendak diperbaiki.",
    sejak="2026.12",
)
def tindak_lanjut_bukan_unsur(survei: Survei, pengukuran: Pengukuran) -> Findings:
    """Setiap tindak lanjut menyebut unsur yang hendak diperbaiki.

    Judul kegiatan ditulis di `kegiatan`, sehingga pembaca melihat unsur mana yang ditangani.

    Buruk (survei.yaml):
        ikm: 97,93
        tindak_lanjut:
          - unsur: Diskusi Publik  # ←
            kegiatan: Membahas biaya peminjaman gedung

    Baik (survei.yaml):
        ikm: 97,93
        tindak_lanjut:
          - unsur: biaya
            kegiatan: Diskusi publik tentang biaya peminjaman gedung
    """
    for place, item in enumerate(survei.tindak_lanjut, 1):
        if item.unsur is not None and pengukuran.instrumen.unsur_dari(item.unsur) is None:
            yield at("tindak_lanjut", item.kode or str(place), "unsur", nama=item.unsur)


@rule(
    Severity.SARAN,
    law=_SKM,
    message="Rencana tindak lanjut belum ditulis; unsur terendah adalah {unsur}.",
    sejak="2026.12",
    wajib=True,
)
def tindak_lanjut_survei_belum_ada(survei: Survei, pengukuran: Pengukuran) -> Findings:
    """Hasil survei disertai rencana tindak lanjut.

    Buruk (survei.yaml):
        skala: 1-4
        unsur: {persyaratan: 3.1, prosedur: 3.3, waktu: 2.9, biaya: 3.3, produk: 3.0,  # ←
          kompetensi: 3.1, perilaku: 3.3, pengaduan: 3.2, sarana: 3.1}

    Baik (survei.yaml):
        skala: 1-4
        unsur: {persyaratan: 3.1, prosedur: 3.3, waktu: 2.9, biaya: 3.3, produk: 3.0,
          kompetensi: 3.1, perilaku: 3.3, pengaduan: 3.2, sarana: 3.1}
        tindak_lanjut:
          - {unsur: waktu, kegiatan: Menambah petugas loket}
    """
    lowest = pengukuran.indeks.terendah
    if survei.unsur and not survei.tindak_lanjut and lowest and pengukuran.indeks.lengkap:
        names = [u.sebutan for u in pengukuran.instrumen.unsur if u.kode in lowest]
        yield at("unsur", unsur=names)


@rule(
    Severity.PERINGATAN,
    law=_SKM,
    message="Periode survei belum diketahui: nama berkas “{nama}” bukan periode.",
    sejak="2026.12",
)
def periode_survei_tidak_diketahui(survei: Survei, pengukuran: Pengukuran) -> Findings:
    """Nama berkas survei adalah periodenya.

    Misalnya `skm/2025.yaml`, `skm/2025-s2.yaml`, `skm/2025-tw3.yaml`. Nama lain boleh dipakai bila
    `periode` ditulis di dalamnya.

    Buruk (survei.yaml, berkas hasil-skm.yaml):
        ikm: 87,28  # ←

    Baik (survei.yaml, berkas hasil-skm.yaml):
        periode: 2025-s2
        ikm: 87,28
    """
    if pengukuran.periode is None:
        yield at(nama=pengukuran.nama)


@rule(
    Severity.PERINGATAN,
    law=_SKM,
    message="Periode {tertulis} berbeda dari nama berkasnya, {nama}.",
    sejak="2026.12",
)
def periode_beda_dari_berkas(survei: Survei, pengukuran: Pengukuran) -> Findings:
    """Periode di dalam berkas sama dengan nama berkasnya.

    Buruk (survei.yaml):
        periode: 2024  # ←
        ikm: 87,28

    Baik (survei.yaml):
        periode: 2025
        ikm: 87,28
    """
    named = periode_dari(pengukuran.nama)
    if survei.periode is not None and named is not None and named != survei.periode:
        yield at("periode", tertulis=survei.periode, nama=pengukuran.nama)


_TAHUN = re.compile(r"\b((?:19|20)[0-9]{2})\b").findall


@rule(
    Severity.PERINGATAN,
    law=_SKM,
    message="Judul menyebut tahun {judul}, tetapi periodenya {periode}.",
    sejak="2026.12",
)
def tahun_survei_tidak_cocok(survei: Survei, pengukuran: Pengukuran) -> Findings:
    """Tahun di judul laporan cocok dengan periodenya.

    Kepala tabel dari tahun lalu sering terbawa ketika laporan baru disalin dari yang lama.

    Buruk (survei.yaml):
        survei: Survei Kepuasan Masyarakat Dinas Contoh Tahun 2014  # ←
        ikm: 87,28

    Baik (survei.yaml):
        survei: Survei Kepuasan Masyarakat Dinas Contoh Tahun 2025
        ikm: 87,28
    """
    years = [int(year) for year in _TAHUN(survei.survei or "")]
    period = pengukuran.periode
    if period is None or not years or period.tahun in years:
        return
    if not min(years) <= period.tahun <= max(years):
        yield at("survei", judul=[str(year) for year in years], periode=str(period))


@rule(
    Severity.PERINGATAN,
    law=_SKM,
    message="Instrumen “{nama}” tidak dikenal; yang ada: {ada}.",
    sejak="2026.12",
)
def instrumen_survei_tidak_dikenal(survei: Survei) -> Findings:
    """Instrumen survei disebut dengan versinya.

    Tanpa `instrumen`, versinya dipilih menurut tahun dan unsur survei.

    Buruk (survei.yaml):
        instrumen: skm-2023  # ←
        ikm: 87,28

    Baik (survei.yaml):
        instrumen: skm-2017
        ikm: 87,28
    """
    if survei.instrumen is not None and survei.instrumen not in VERSI:
        yield at("instrumen", nama=survei.instrumen, ada=list(VERSI))
