"""Pengaduan: batas waktu dari datanya, dan yang mirip kesalahan tetapi benar."""

from __future__ import annotations

from importlib.resources import files

import pytest

from standar.model import Rujukan
from standar.rules.batas import batas
from standar.source.read import read

from .standar_kecil import findings


def test_every_limit_says_where_it_comes_from_and_how_sure_it_is() -> None:
    raw = files("standar.data").joinpath("batas.yaml").read_text(encoding="utf-8")
    entries = read(raw).data
    assert entries.keys() == batas().keys() == {"menjawab", "memutus", "survei"}
    for name, entry in entries.items():
        assert entry.keys() - {"sumber"} == {"lama", "dasar", "kepastian"}
        assert entry["kepastian"] == ("ditemukan" if "sumber" in entry else "ingatan")
        assert str(batas()[name].lama) == entry["lama"]
        assert Rujukan.model_validate(batas()[name].dasar.partition(" Pasal ")[0]).nomor


@pytest.mark.parametrize(
    ("waktu", "banyak"),
    [
        ("{menjawab: 14 hari}", 0),
        ("{menjawab: 14 hari kerja}", 0),
        ("{menjawab: 15 hari kerja}", 1),
        ("{menjawab: 3 minggu}", 1),
        ("{memutus: 60 hari kalender}", 0),
        ("{memutus: 3 bulan, menjawab: 20 hari}", 2),
        ("{sanggahan: 90 hari}", 0),
    ],
)
def test_a_time_is_held_against_the_limit_of_its_stage(waktu: str, banyak: int) -> None:
    text = f"pengaduan: {{waktu: {waktu}}}"
    assert len(findings("waktu-pengaduan-terlalu-lama", text)) == banyak


@pytest.mark.parametrize(
    "isi",
    [
        "langkah: [{kegiatan: Menjawab pengadu, waktu: 3 hari kerja}]",
        "langkah: [{kegiatan: Menjawab pengadu paling lama 3 hari kerja}]",
        "uraian: Pengaduan dijawab dalam 5 (lima) hari kerja",
        "waktu: {tanggapan: 3 hari}",
    ],
)
def test_a_time_may_stand_in_the_steps(isi: str) -> None:
    text = f"pengaduan:\n  kanal: [sp4n-lapor]\n  {isi}\n"
    assert findings("waktu-pengaduan-belum-disebut", text) == []


ASKED_OF_OTHERS = (
    "waktu-pengaduan-belum-disebut", "tata-cara-pengaduan-belum-ditulis", "ombudsman-belum-disebut",
)  # fmt: skip


@pytest.mark.parametrize("rule", ASKED_OF_OTHERS)
def test_a_complaint_service_tells_its_procedure_elsewhere(rule: str) -> None:
    text = "pengaduan: {kanal: [loket, sp4n-lapor]}\n"
    assert findings(rule, text) != []
    assert findings(rule, f"layanan: Penanganan Pengaduan\n{text}") == []


@pytest.mark.parametrize(
    "isi",
    [
        "langkah: [{kegiatan: Meneruskan pengaduan kepada Ombudsman RI bila belum puas}]",
        "uraian: Pengadu dapat menghubungi Ombudsman.",
        "langkah: [{kegiatan: Menjawab, jika: {belum puas: Dapat mengadu ke Ombudsman RI}}]",
    ],
)
def test_the_ombudsman_may_be_named_in_words(isi: str) -> None:
    text = f"pengaduan:\n  kanal: [loket]\n  {isi}\n"
    assert findings("ombudsman-belum-disebut", text) == []


@pytest.mark.parametrize(
    "kanal",
    [
        "{jenis: media-sosial, nama: Facebook Dinas Contoh}",
        "{jenis: kotak-saran, nama: Kotak saran di lobi}",
        "{jenis: whatsapp, nama: WA 0800-0000-101}",
        "{jenis: situs, nama: www.contoh.go.id}",
        "{jenis: surel, nama: pengaduan@contoh.go.id}",
        "{jenis: telepon, nama: Halo Contoh, nomor: '112'}",
    ],
)
def test_a_channel_that_can_be_reached_by_its_name_is_left_alone(kanal: str) -> None:
    assert findings("kanal-bernama-tanpa-nomor", f"pengaduan: {{kanal: [{kanal}]}}") == []


@pytest.mark.parametrize(
    "kanal",
    [
        "{jenis: telepon, nomor: '1'}, {jenis: whatsapp, nomor: '1'}",
        "{jenis: telepon, nomor: '1', nama: Umum}, {jenis: telepon, nomor: '1', nama: Darurat}",
        "{jenis: loket}, {jenis: loket}",
        "{jenis: telepon, nomor: '1', jam: pagi}, {jenis: telepon, nomor: '1', jam: malam}",
    ],
)
def test_channels_that_differ_in_anything_are_not_doubled(kanal: str) -> None:
    assert findings("kanal-pengaduan-ganda", f"pengaduan: {{kanal: [{kanal}]}}") == []


def test_a_channel_named_twice_is_found_though_it_needs_no_address() -> None:
    (found,) = findings("kanal-pengaduan-ganda", "pengaduan: {kanal: [sp4n-lapor, sp4n-lapor]}")
    assert found.values == {"lain": "1"}


@pytest.mark.parametrize(
    ("satu", "dua", "banyak"),
    [
        ("10 hari kerja", "10 hari kerja", 0),
        ("2-10 hari kerja", "10 hari kerja", 0),
        ("10 hari kerja", "5 hari kerja", 1),
    ],
)
def test_a_complaint_service_promises_one_time(satu: str, dua: str, banyak: int) -> None:
    text = f"jangka_waktu: {satu}\npengaduan: {{waktu: {{memutus: {dua}}}}}\n"
    assert findings("waktu-pengaduan-bertentangan", text) == []
    found = findings("waktu-pengaduan-bertentangan", f"layanan: Pengaduan Layanan\n{text}")
    assert len(found) == banyak


@pytest.mark.parametrize(
    "waktu",
    [
        "{menjawab: 5 hari kerja, memutus: 5 hari kerja}",
        "{menjawab: 10 hari kerja, memutus: 14 hari}",
        "{memutus: 1 hari}",
    ],
)
def test_an_answer_before_the_decision_is_left_alone(waktu: str) -> None:
    text = f"pengaduan: {{waktu: {waktu}}}"
    assert findings("waktu-menjawab-melebihi-memutus", text) == []


@pytest.mark.parametrize(
    "kanal", ["ombudsman", "wbs", "{jenis: surat, alamat: Inspektorat Daerah}"]
)
def test_a_complaint_service_with_a_way_past_the_unit_is_left_alone(kanal: str) -> None:
    text = f"layanan: Layanan Pengaduan\npengaduan: {{kanal: [loket, {kanal}]}}\n"
    assert findings("pengaduan-tanpa-kanal-luar-unit", text) == []
