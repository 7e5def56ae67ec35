"""Cara membayar: kas dan bank bukan petugas, dan membayar pajak bukan membayar layanan."""

from __future__ import annotations

import pytest

from .standar_kecil import findings


@pytest.mark.parametrize(
    "kegiatan",
    [
        "Mengecek bukti pembayaran PBB",
        "Membayar pajak terutang di bank",
        "Membayarkan santunan kepada ahli waris",
        "Menerima layanan tanpa membayar",
        "Menyerahkan berkas di loket",
    ],
)
def test_a_free_service_may_speak_of_other_payments(kegiatan: str) -> None:
    text = f"biaya: gratis\nprosedur:\n  - Pemohon: {kegiatan}\n"
    assert findings("gratis-tetapi-membayar", text) == []


@pytest.mark.parametrize(
    "kegiatan",
    [
        "Membayar retribusi", "Pemohon membayar biaya cetak", "Melakukan pembayaran",
        "Menuju ke kasir", "Mengambil nomor lalu membayar biaya di loket",
    ],
)  # fmt: skip
def test_a_step_that_takes_money_contradicts_a_free_service(kegiatan: str) -> None:
    text = f"biaya: gratis\nprosedur:\n  - Pemohon: {kegiatan}\n"
    assert len(findings("gratis-tetapi-membayar", text)) == 1
    assert findings("gratis-tetapi-membayar", text.replace("gratis", "Rp5.000")) == []


@pytest.mark.parametrize(
    ("biaya", "langkah"),
    [
        ("{tarif: [{uraian: x, jumlah: Rp5.000}], pembayaran: QRIS}", "Menerima izin"),
        ("{tarif: [{uraian: x, jumlah: Rp5.000}]}", "Membayar di kasir puskesmas"),
        ("{tarif: [{uraian: x, jumlah: Rp5.000}], catatan: Lewat bank.}", "Menerima izin"),
        ("{tarif: [{uraian: x, jumlah: Rp0}]}", "Menerima izin"),
    ],
)
def test_a_way_to_pay_may_be_told_anywhere(biaya: str, langkah: str) -> None:
    text = f"biaya: {biaya}\nprosedur:\n  - Pemohon: {langkah}\n"
    assert findings("cara-pembayaran-belum-disebut", text) == []


@pytest.mark.parametrize(
    "cara",
    [
        "Tunai di loket kasir",
        "Transfer ke rekening atas nama Bendahara Penerimaan Dinas Contoh",
        "Transfer ke rekening a.n. RSUD Contoh",
        "Melalui petugas kasir",
        "Jangan membayar kepada petugas",
        "Kode billing di bank, kantor pos, atau minimarket",
    ],
)
def test_money_that_reaches_the_treasury_is_left_alone(cara: str) -> None:
    assert findings("pembayaran-kepada-petugas", f"biaya: {{pembayaran: ['{cara}']}}") == []


@pytest.mark.parametrize(
    "cara",
    [
        "Tunai kepada petugas lapangan", "Transfer ke rekening a.n. Budi Contoh",
        "Transfer ke rekening pribadi", "Rekening Bank atas nama Siti",
    ],
)  # fmt: skip
def test_money_in_private_hands_is_reported(cara: str) -> None:
    (found,) = findings("pembayaran-kepada-petugas", f"biaya: {{pembayaran: ['{cara}']}}")
    assert found.path == ("biaya", "pembayaran", "1")
