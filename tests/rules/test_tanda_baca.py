"""Aturan tanda baca: spasi, kurung, nomor butir, dan huruf kapital yang patut ditegur saja."""

from __future__ import annotations

import pytest

from tests.rules.teks import findings, mended


@pytest.mark.parametrize(
    ("rule", "text", "right", "place"),
    [
        ("tanda-baca-renggang", "KTP , KK", "KTP, KK", "ringkasan"),
        ("tanda-baca-renggang", "untuk KUA(Kecamatan)", "untuk KUA (Kecamatan)", "ringkasan"),
        ("tanda-baca-renggang", "Gedung C, 10270;", "Gedung C, 10270", "ringkasan"),
        ("tanda-baca-renggang", "sampai 16.45 Wib /", "sampai 16.45 Wib", "ringkasan"),
        ("tanda-baca-renggang", "57/Permentan/ OT.140", "57/Permentan/OT.140", "nomor"),
        ("tanda-baca-renggang", "HK.00. 06.3", "HK.00.06.3", "nomor"),
        ("tanda-baca-renggang", "UU Nomor36", "UU Nomor 36", "dasar_hukum/1"),
        ("tanda-pengganti-kata", "data & catatan", "data dan catatan", "ringkasan"),
        ("nomor-butir-tertinggal", "1. Kartu Keluarga", "Kartu Keluarga", "ringkasan"),
        ("nomor-butir-tertinggal", "a) Kartu Keluarga", "Kartu Keluarga", "ringkasan"),
        ("nomor-butir-tertinggal", "Secara Nasional 4.", "Secara Nasional", "tentang"),
    ],
)
def test_a_slip_is_mended(rule: str, text: str, right: str, place: str) -> None:
    assert mended(rule, text, place) == right


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("tanda-baca-renggang", "Luas (m2), F(x), Rp50.000,-, dan 24 jam/hari"),
        ("tanda-baca-renggang", "Desa/lurah; RT/RW; 4 x 6 cm"),
        ("tanda-baca-renggang", "Buka https://contoh.go.id ; lalu isi"),
        ("tanda-pengganti-kata", "Toko A&B"),
        ("nomor-butir-tertinggal", "Ruang di Lantai 2."),
        ("nomor-butir-tertinggal", "a.n. Kepala Dinas"),
        ("nomor-butir-tertinggal", "2 lembar"),
        ("nomor-butir-tertinggal", "Buka pada pukul 08.00 sampai tahun 2."),
        ("kurung-tidak-berpasangan", "Mengisi (luring) atau (daring)"),
        ("kurung-tidak-berpasangan", "Terdiri atas a) KTP, b) KK"),
    ],
)
def test_what_is_right_is_not_reported(rule: str, text: str) -> None:
    assert findings(rule, text) == []


@pytest.mark.parametrize("text", ["Mengisi (luring atau daring", "Administrasi Kependudukan)"])
def test_a_lone_bracket_is_reported(text: str) -> None:
    before = "Penyelenggaraan yang cukup panjang untuk " if text.endswith(")") else ""
    assert len(findings("kurung-tidak-berpasangan", before + text, "tentang")) == 1


@pytest.mark.parametrize(
    ("text", "place", "count"),
    [
        ("SERTIPIKAT", "nama", 1),
        ("SURAT IZIN USAHA", "produk", 1),
        ("SPPT PBB P2", "nama", 0),
        ("SIMPBB", "nama", 0),
        ("SURAT KEPUTUSAN", "dasar_hukum/1", 0),
        ("SURAT KEPUTUSAN", "ringkasan", 0),
    ],
)
def test_only_a_name_in_capitals_is_reported(text: str, place: str, count: int) -> None:
    assert len(findings("huruf-kapital-semua", text, place)) == count
