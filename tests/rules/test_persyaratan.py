"""Aturan persyaratan: yang wajar tidak ditegur, dan yang bertingkat tetap ditemukan."""

from __future__ import annotations

from typing import Any

import pytest

from standar.check.plan import Plan
from standar.model import StandarPelayanan
from standar.path import show
from standar.rules import catalogue

PLAN = Plan(catalogue().values())


def found(rule: str, **parts: Any) -> list[str]:
    """The addresses at which a rule speaks of a service made of these parts."""
    service = StandarPelayanan.model_validate({"layanan": "Penerbitan Izin", **parts})
    results = PLAN.run(service, {StandarPelayanan: service})
    return [show(finding.path) for entry, finding in results if entry.id == rule]


@pytest.mark.parametrize(
    "name",
    [
        "Memiliki tempat usaha",
        "Surat cara kerja",
        "Formulir yang telah diisi",
        "Bukti mendaftar",
        "Belum mendapat bantuan lain",
    ],
)
def test_a_thing_is_not_taken_for_an_action(name: str) -> None:
    assert found("persyaratan-berupa-kegiatan", persyaratan=[name]) == []


@pytest.mark.parametrize("name", ["Mengisi formulir", "Pasien mendaftar di loket", "Cara lapor"])
def test_an_action_is_no_requirement(name: str) -> None:
    assert found("persyaratan-berupa-kegiatan", persyaratan=[name]) == ["persyaratan/1/nama"]


def test_eligibility_that_a_group_declares_needs_no_mark_of_its_own() -> None:
    group = {"jenis": "kelayakan", "semua": ["Berusia 17 tahun", "Penduduk setempat"]}
    assert found("kelayakan-belum-ditandai", persyaratan=[group, "KTP-el"]) == []
    assert found("kelayakan-belum-ditandai", persyaratan=["Terdaftar di sekolah", "KTP-el"])


@pytest.mark.parametrize(
    ("name", "biaya"),
    [
        ("Surat pernyataan bermeterai Rp10.000", "gratis"),
        ("Bukti lunas PBB", {"gratis": True, "catatan": "PBB dibayar tersendiri"}),
        ("Bukti bayar retribusi", {"tarif": [{"uraian": "Retribusi izin", "jumlah": "Rp50.000"}]}),
        ("Bukti pembayaran", {"tarif": [{"uraian": "Izin baru", "jumlah": "Rp50.000"}]}),
        ("Bukti kepemilikan tanah", "gratis"),
        ("Bukti lunas PBB", None),
    ],
)
def test_a_payment_that_the_fees_name_is_not_hidden(name: str, biaya: object) -> None:
    assert found("biaya-tersembunyi-di-persyaratan", persyaratan=[name], biaya=biaya) == []


def test_a_payment_inside_a_group_is_found() -> None:
    parts = [{"nama": "Lampiran", "semua": [{"kode": "infak", "nama": "Kuitansi infak masjid"}]}]
    assert found("biaya-tersembunyi-di-persyaratan", persyaratan=parts, biaya="gratis") == [
        "persyaratan/1/semua/infak/nama"
    ]


@pytest.mark.parametrize(
    "name",
    [
        "KTP atau identitas lain",
        "KTP, KK, atau paspor",
        "KTP/KK",
        "Surat keterangan beda nama pada KTP dan KK",
        "KTP suami dan istri",
        "Kartu Keluarga dan formulirnya",
    ],
)
def test_one_document_or_a_choice_is_not_several(name: str) -> None:
    assert found("beberapa-dokumen-satu-butir", persyaratan=[name]) == []


@pytest.mark.parametrize(
    "name", ["Fotokopi KTP dan KK", "SPOP dan LSPOP", "Ijazah, transkrip", "KTP-el serta NPWP"]
)
def test_two_documents_in_one_item_are_several(name: str) -> None:
    assert found("beberapa-dokumen-satu-butir", persyaratan=[name]) == ["persyaratan/1/nama"]


def test_the_same_document_for_another_case_is_no_double() -> None:
    first = {"nama": "Pasfoto", "ukuran": "4x6", "untuk": ["baru"]}
    assert found("persyaratan-ganda", persyaratan=[first, {**first, "untuk": ["lama"]}]) == []
    assert found("persyaratan-ganda", persyaratan=[first, {**first, "ukuran": "2x3"}]) == []
    assert found("persyaratan-ganda", persyaratan=[{"semua": ["KK", "Ijazah", "KK"]}]) == [
        "persyaratan/1/semua/3"
    ]


@pytest.mark.parametrize("text", ["2 lembar", "3 arah", "dua lembar", "1 rangkap"])
def test_a_certain_number_of_sheets_is_certain(text: str) -> None:
    assert found("jumlah-dokumen-tidak-pasti", persyaratan=[{"nama": "Foto", "jumlah": text}]) == []


@pytest.mark.parametrize("text", ["±2 lembar", "+= 1 Lembar", "sekitar 3 lembar", "Secukupnya"])
def test_an_uncertain_number_of_sheets_is_reported_in_a_group(text: str) -> None:
    parts = [{"semua": [{"nama": "Foto", "jumlah": text}]}]
    assert found("jumlah-dokumen-tidak-pasti", persyaratan=parts) == [
        "persyaratan/1/semua/1/jumlah"
    ]


@pytest.mark.parametrize(
    "part",
    [
        {"nama": "Surat kuasa bila diwakilkan"},
        {"nama": "Surat kuasa", "opsional": True},
        {"nama": "Surat kuasa", "untuk": ["wakil"]},
        {"syarat": "bila dikuasakan", "semua": ["Surat kuasa", "KTP-el penerima kuasa"]},
        {"salah_satu": ["Surat kuasa", "Kartu pegawai"]},
    ],
)
def test_a_power_of_attorney_with_its_case_is_silent(part: object) -> None:
    varian = {"sendiri": "Pemohon sendiri", "wakil": "Dikuasakan"}
    assert found("surat-kuasa-tanpa-keadaan", persyaratan=[part], varian=varian) == []


@pytest.mark.parametrize(
    ("name", "product"),
    [
        ("Surat pengantar nikah dari desa", "Surat dispensasi nikah"),
        ("Surat pengantar sekolah", "Kartu Keluarga"),
        ("Surat keterangan desa", "Kartu Keluarga"),
    ],
)
def test_an_introduction_that_is_still_asked_for_is_silent(name: str, product: str) -> None:
    assert found("pengantar-tidak-diminta-lagi", persyaratan=[name], produk=[product]) == []


@pytest.mark.parametrize(
    ("rule", "name"),
    [
        ("cap-basah-diminta", "Contoh batik cap dan kain basah"),
        ("syarat-masa-pandemi", "Contoh masker kain untuk diuji"),
        ("syarat-dari-proses-dalam", "Rekomendasi Dinas Kesehatan"),
        ("syarat-dari-proses-dalam", "Berita acara pemeriksaan kepolisian"),
        ("masa-berlaku-dua-ukuran", "KTP-el yang masih berlaku"),
    ],
)
def test_a_word_of_another_meaning_is_silent(rule: str, name: str) -> None:
    assert found(rule, persyaratan=[name]) == []


def test_a_health_service_may_speak_of_masks() -> None:
    part = "Wajib memakai masker"
    assert found("syarat-masa-pandemi", layanan="Rawat Jalan", persyaratan=[part]) == []
    assert found("syarat-masa-pandemi", persyaratan=[part]) == ["persyaratan/1/nama"]


def test_choices_that_differ_in_form_are_choices() -> None:
    choice = [{"nama": "KK yang hilang", "bentuk": "fotokopi"}, "KK yang habis terbakar"]
    assert found("pilihan-tidak-berbeda", persyaratan=[{"salah_satu": choice}]) == []


def test_data_that_the_state_holds_is_named_once() -> None:
    copies: list[object] = [
        {"nama": "Kartu Keluarga", "bentuk": "ditunjukkan"},
        {"nama": "Ijazah", "bentuk": "fotokopi"},
    ]
    assert found("salinan-data-milik-negara", persyaratan=copies) == []
    copies += [{"nama": "KTP", "bentuk": "salinan"}, {"nama": "KK", "bentuk": "salinan"}]
    assert found("salinan-data-milik-negara", persyaratan=copies) == ["persyaratan/3"]


def test_one_form_that_is_told_shows_that_forms_are_told() -> None:
    rule = "bentuk-dokumen-belum-disebut"
    group = {"salah_satu": ["Ijazah", {"nama": "Transkrip", "bentuk": "asli"}]}
    assert found(rule, persyaratan=["KTP-el", "Pasfoto", group]) == []
    age = {"nama": "Berusia 17 tahun", "jenis": "kelayakan"}
    assert found(rule, persyaratan=["KTP-el", age]) == []
    assert found(rule, persyaratan=["KTP-el", "Pasfoto"]) == ["persyaratan"]


@pytest.mark.parametrize(
    "name", ["KTP asli", "Fotokopi KK", "Ijazah yang dilegalisir", "Pindaian akta", "Salinan akta"]
)
def test_a_name_may_say_in_what_form_a_document_is_asked_for(name: str) -> None:
    assert found("bentuk-dokumen-belum-disebut", persyaratan=[name, "Surat dokter"]) == []
    plain = found("bentuk-dokumen-belum-disebut", persyaratan=["Kartu Keluarga", "Surat dokter"])
    assert plain == ["persyaratan"]
