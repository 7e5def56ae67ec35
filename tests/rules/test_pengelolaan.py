"""Sarana, pelaksana, pengawasan, jaminan, dan evaluasi: yang wajar tidak ditegur."""

from __future__ import annotations

import pytest

from .standar_kecil import findings


@pytest.mark.parametrize(
    ("rule", "sarana"),
    [
        ("petugas-sebagai-sarana", ["Seragam petugas", "Ruang pegawai", "Tenaga listrik cadangan"]),
        ("sarana-ganda", ["Meja baca", "Auditorium", "Meja dan kursi baca", "Kursi"]),
        ("sarana-ganda", ["Komputer", "Komputer jinjing", "Meja komputer dan kursi"]),
        ("sarana-berkata-kosong", ["Ruang tunggu dengan 24 kursi", "Modem"]),
        ("kotak-saran-sebagai-sarana", ["Kotak P3K", "Kotak arsip"]),
    ],
)
def test_facilities_that_only_look_wrong_are_left_alone(rule: str, sarana: list[str]) -> None:
    assert findings(rule, f"sarana: {sarana}") == []


def test_the_same_facility_in_two_rooms_is_not_doubled() -> None:
    text = "sarana:\n  - {nama: Kursi, kelompok: Aula}\n  - {nama: Kursi, kelompok: Ruang tunggu}\n"
    assert findings("sarana-ganda", text) == []
    assert len(findings("sarana-ganda", text.replace("Aula", "Ruang tunggu"))) == 1


def test_staff_for_the_vulnerable_may_stand_among_the_facilities() -> None:
    text = "sarana: [{nama: Petugas pendamping disabilitas, kelompok_rentan: ya}]"
    assert findings("petugas-sebagai-sarana", text) == []


def test_only_the_first_member_of_staff_is_named() -> None:
    text = "sarana: [Petugas loket, Petugas arsip]"
    assert [f.values["nama"] for f in findings("petugas-sebagai-sarana", text)] == ["Petugas loket"]


def test_a_suggestion_box_among_the_channels_is_left_alone() -> None:
    text = "sarana: [Kotak saran]\npengaduan: {kanal: [kotak-saran]}\n"
    assert findings("kotak-saran-sebagai-sarana", text) == []


@pytest.mark.parametrize(
    "bagian",
    [
        "prosedur: {catatan: Lansia didahulukan}",
        "prosedur: [{Petugas loket: Mendampingi penyandang disabilitas mengisi formulir}]",
        "jaminan_keamanan: Pemohon lansia didampingi petugas",
        "kompetensi: Menjadi juru bahasa isyarat",
        "tambahan: {Kelompok rentan: Layanan jemput bola}",
    ],
)
def test_priority_may_be_told_anywhere(bagian: str) -> None:
    sarana = "sarana: [{nama: Kursi roda, kelompok_rentan: ya}]\n"
    assert findings("layanan-prioritas-belum-disebut", sarana) != []
    assert findings("layanan-prioritas-belum-disebut", f"{sarana}{bagian}\n") == []


@pytest.mark.parametrize(
    "butir",
    [
        ["Mampu bekerja teliti", "Mampu memahami SOP", "Mampu mengarahkan"],
        ["Pendidikan paling rendah D-3", "Pendidikan paling rendah SMA"],
        ["Memahami", "Memahami", "Memahami"],
    ],
)
def test_a_short_common_beginning_is_no_pattern(butir: list[str]) -> None:
    assert findings("kompetensi-berpola-kosong", f"kompetensi: {butir}") == []


@pytest.mark.parametrize(
    "pengawasan",
    [
        "[{oleh: Kepala Bidang, cara: Supervisi setiap hari}]",
        "[{oleh: Kepala Bidang, cara: Rapat bulanan}, {oleh: Inspektorat}]",
        "[{oleh: Kepala Bidang, uraian: Dilakukan sebulan sekali}]",
        "[{oleh: Kepala Bidang, berkala: triwulan}]",
    ],
)
def test_a_frequency_may_be_told_in_words(pengawasan: str) -> None:
    assert findings("pengawasan-tanpa-frekuensi", f"pengawasan: {pengawasan}") == []


@pytest.mark.parametrize("kata", ["secara berkala", "rutin", "berjenjang", "harapan masyarakat"])
def test_words_that_name_no_frequency_do_not_count(kata: str) -> None:
    text = f"pengawasan: [{{oleh: Kepala Bidang, cara: Diawasi {kata}}}]"
    assert len(findings("pengawasan-tanpa-frekuensi", text)) == 1


@pytest.mark.parametrize(
    "oleh",
    ["Inspektur Daerah", "APIP", "Satuan Pengawas Internal", "Itjen Kementerian", "Dewan Pengawas"],
)
def test_a_functional_supervisor_has_many_names(oleh: str) -> None:
    assert findings("pengawas-fungsional-belum-disebut", f"pengawasan: [{{oleh: {oleh}}}]") == []


@pytest.mark.parametrize(
    ("syarat", "jaminan"),
    [
        ("[Proposal kegiatan]", "Ruang dilengkapi APAR"),
        ("[{nama: KTP-el}]", "Kerahasiaan berkas dijaga"),
        ("[{nama: KTP-el}]", "Data pemohon dilindungi"),
        ("[Tanda terima KTPA]", "Ruang dilengkapi APAR"),
    ],
)
def test_nothing_is_asked_where_data_are_safe_or_not_taken(syarat: str, jaminan: str) -> None:
    text = f"persyaratan: {syarat}\njaminan_keamanan: {jaminan}\n"
    assert findings("pelindungan-data-pribadi-belum-disebut", text) == []


def test_a_document_inside_a_choice_bears_personal_data_too() -> None:
    text = (
        "persyaratan: [{kode: diri, salah_satu: [Paspor, Ijazah]}]\n"
        "jaminan_keamanan: Ruang dilengkapi APAR\n"
    )
    (found,) = findings("pelindungan-data-pribadi-belum-disebut", text)
    assert found.values["dokumen"] == "Paspor"


@pytest.mark.parametrize(
    "evaluasi",
    [
        "{cara: SKM, berkala: setahun sekali}",
        "{cara: Survei kepuasan masyarakat, berkala: setiap tahun}",
        "{cara: Survei kepuasan masyarakat dua kali setahun}",
        "{cara: [Survei kepuasan masyarakat, Petugas paling singkat dua tahun bertugas]}",
        "{cara: Penilaian kinerja, berkala: tiga tahun sekali}",
    ],
)
def test_a_yearly_survey_is_often_enough(evaluasi: str) -> None:
    assert findings("survei-kurang-dari-setahun-sekali", f"evaluasi: {evaluasi}") == []


@pytest.mark.parametrize(
    "berkala", ["2 tahun sekali", "setiap 2 (dua) tahun", "Tiap tiga tahun", "sekali dalam 5 tahun"]
)
def test_a_rarer_survey_is_not(berkala: str) -> None:
    text = f"evaluasi: {{cara: SKM, berkala: {berkala}}}"
    assert len(findings("survei-kurang-dari-setahun-sekali", text)) == 1


@pytest.mark.parametrize(
    ("rule", "cara"),
    [
        ("evaluasi-tanpa-frekuensi", "Survei kepuasan masyarakat setiap semester"),
        ("evaluasi-tanpa-tindak-lanjut", "Survei yang ditindaklanjuti dalam rapat"),
        ("survei-kepuasan-belum-disebut", "Penghitungan IKM"),
        ("survei-kepuasan-belum-disebut", "Berkala"),
        ("evaluasi-tanpa-frekuensi", "Berkala"),
    ],
)
def test_an_evaluation_may_be_told_in_one_text(rule: str, cara: str) -> None:
    assert findings(rule, f"evaluasi: {cara}") == []
