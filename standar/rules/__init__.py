"""Katalog aturan: satu fungsi satu aturan, satu modul satu komponen atau pokok."""

from __future__ import annotations

from functools import cache

from ..check import Rule, collect
from . import (
    alamat_kanal,
    alamat_web,
    angka,
    antarstandar,
    bahasa,
    bentuk,
    berkas,
    biaya,
    cara_bayar,
    dasar_hukum,
    data_pribadi,
    dokumen,
    ejaan,
    evaluasi,
    forum,
    jam_layanan,
    jaminan,
    jangka_waktu,
    janji_waktu,
    jati_diri,
    jejak,
    kanal_layanan,
    kanal_pengaduan,
    keberlakuan,
    kelompok_rentan,
    keputusan,
    kontak,
    kutipan,
    langkah,
    langkah_bayar,
    layanan_kembar,
    masukan,
    nilai,
    pelaksana,
    pelaku,
    pengaduan,
    pengaturan,
    pengawasan,
    persyaratan,
    persyaratan_bentuk,
    persyaratan_isi,
    persyaratan_syarat,
    peserta,
    produk,
    prosedur,
    prosedur_isi,
    rujukan_masukan,
    salin_tempel,
    sarana,
    sebutan_pelaku,
    skm,
    skm_jawaban,
    skm_laporan,
    skm_nrr,
    skm_responden,
    skm_unsur,
    susunan,
    tanda_baca,
    tarif,
    tata_tulis,
    templat,
    tindak_lanjut,
    unit,
    waktu_pengaduan,
)

MODULES = (
    berkas, tata_tulis, susunan, bentuk, nilai, dokumen, jati_diri, salin_tempel, persyaratan,
    persyaratan_bentuk, persyaratan_isi, persyaratan_syarat, prosedur, prosedur_isi, langkah,
    pelaku, sebutan_pelaku, kanal_layanan, langkah_bayar, jangka_waktu, janji_waktu, biaya, tarif,
    cara_bayar, produk, pengaduan, kanal_pengaduan, alamat_kanal, waktu_pengaduan, dasar_hukum,
    kutipan, keberlakuan, sarana, kelompok_rentan, pelaksana, pengawasan, jaminan, evaluasi, unit,
    jam_layanan, keputusan, forum, peserta, masukan, rujukan_masukan, tindak_lanjut, jejak,
    skm, skm_nrr, skm_unsur, skm_responden, skm_laporan, skm_jawaban,
    layanan_kembar, antarstandar, ejaan, tanda_baca, bahasa, angka, data_pribadi, kontak,
    alamat_web, pengaturan, templat,
)  # fmt: skip


@cache
def catalogue() -> dict[str, Rule]:
    """Every rule of the catalogue by id, in the order in which it is read."""
    return collect(MODULES)
