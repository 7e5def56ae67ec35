"""Judul kolom dan nilai dari formulir: dikenali bila pasti, dibiarkan bila tidak."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from standar.importer.kolom import ORANG, head, known, meaning, names
from standar.importer.nama import Nama
from standar.importer.package import Unreadable
from standar.importer.tabel import read_csv
from standar.importer.usul import kanal, tanggal, unsur
from standar.model.forum import KanalMasukan, Unsur
from tests.scale import LINEAR, growth


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Isi", "isi"), ("MASUKAN/SARAN", "isi"), ("Apa saran Anda untuk layanan kami?", "isi"),
        ("Usulan perubahan", "usulan"), ("Kelompok peserta", "unsur"), ("Cap waktu", "tanggal"),
        ("Tgl.", "tanggal"), ("Nama layanan", "layanan"), ("Komponen standar", "komponen"),
        ("Saluran", "kanal"), ("terhadap", "terhadap"), ("Nama", None), ("Nama lengkap", None),
        ("NIK", None), ("No. HP/WA", None), ("Alamat", None), ("Alamat email", None),
        ("Tanggal lahir", None), ("Nomor telepon pemberi saran", None), ("Pekerjaan", None),
        ("Nama responden layanan", None), ("", None), ("123", None),
        ("Nama pemberi masukan", None), ("Pengirim saran", None), ("Pelapor keluhan", None),
        ("NPWP pemberi masukan", None), ("Domisili pemberi usulan", None), ("Nama usulan", None),
        ("Identitas penyampai aspirasi", None), ("Akun pemberi kritik", None),
        ("nama_pemberi_masukan_layanan", None), ("Tempat tinggal pengusul saran", None),
        ("Alamat pemberi saran", None), ("Kelompok pemberi masukan", "unsur"),
        ("Tanggal penyampaian saran", "isi"), ("Saran untuk layanan", "isi"),
    ],
)  # fmt: skip
def test_a_heading_says_what_its_column_holds(heading: str, field: str | None) -> None:
    assert meaning(heading) == field


def test_the_row_of_headings_is_found_below_a_title() -> None:
    rows = [["Rekap masukan"], [], ["No", "Nama", "Saran"], ["1", "X", "Cepat"]]
    found = head(rows)
    assert found is not None
    meant = {"No": "", "Nama": ORANG, "Saran": "isi"}
    assert (found.baris, dict(found.kolom), dict(found.arti)) == (2, {2: "isi"}, meant)
    assert head([["Nama", "Tanggal"], ["X", "2025-11-03"]]) is None
    assert head([["Nama pemberi masukan", "Tanggal"], ["X", "2025-11-03"]]) is None
    private = head([["Nama pemberi masukan", "Saran"], ["X", "Cepat"]])
    assert private is not None
    assert (dict(private.kolom), private.arti["Nama pemberi masukan"]) == ({1: "isi"}, ORANG)
    assert head([]) is None


@pytest.mark.parametrize(
    ("heading", "person"),
    [
        ("Nama", True), ("Nama lengkap", True), ("Pengirim", True), ("Nama responden", True),
        ("nama_pemberi_masukan", True), ("Pengusul", True), ("NIK pemberi masukan", False),
        ("Nama instansi", False), ("Nama usulan", False), ("No. HP", False), ("Pekerjaan", False),
    ],
)  # fmt: skip
def test_columns_of_names_are_known_apart(heading: str, person: bool) -> None:
    rows = [[heading, "Saran"], ["Budi", "Cepat"], ["", "Murah"]]
    found = head(rows)
    assert found is not None
    assert list(names(rows, found)) == (["Budi"] if person else [])


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Kata Siti Rahmawati terlalu lama", True), ("siti rahmawati mengeluh", True),
        ("Menurut Bu siti terlalu lama", True), ("Petugas bernama Rahmawati ramah", True),
        ("Pelayanannya bagus sekali", False), ("Bagus sekali", False), ("Lama. Bagus juga", False),
        ("Tanyakan pada Bagus di loket", True), ("Loket di Jalan Melati", False), ("", False),
        ("Pemohon menunggu lama", False),
    ],
)  # fmt: skip
def test_a_name_is_found_in_a_text_and_praise_is_not_taken_for_one(text: str, named: bool) -> None:
    assert Nama(["Hj. Siti Rahmawati", "Bagus", "Pemohon", "-", ""]).within(text) is named


@pytest.mark.parametrize("sign", ["Budi ", "a", "Budi Contoh. ", "- "])
def test_looking_for_names_grows_with_the_text(sign: str) -> None:
    def prepare(size: int) -> Callable[[], object]:
        names = Nama(["Budi Santoso", sign * size, *(f"Nama Ke {n}" for n in range(9))])
        return lambda: names.within(f"{sign * size} x")

    assert growth(prepare, 400) < LINEAR


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2025-11-03", (2025, 11, 3)), ("3 November 2025", (2025, 11, 3)),
        ("03/11/2025 10:22:33", (2025, 11, 3)), ("3.11.25", (2025, 11, 3)),
        ("11/23/2025 1:02", (2025, 11, 23)), ("2025/11/03 10.22.33", (2025, 11, 3)),
        ("99/99/2025", None), ("kemarin", None), ("", None), ("0/0/0", None),
    ],
)  # fmt: skip
def test_days_are_read_the_indonesian_way(text: str, day: tuple[int, int, int] | None) -> None:
    assert tanggal(text) == (datetime.date(*day) if day else None)


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Warga", Unsur.PENGGUNA), ("Dosen Universitas Contoh", Unsur.AKADEMISI),
        ("Dinas Sosial", Unsur.INSTANSI), ("LSM", Unsur.MASYARAKAT_SIPIL), ("Pers", Unsur.MEDIA),
        ("Masyarakat sipil", Unsur.MASYARAKAT_SIPIL), ("masyarakat-sipil", Unsur.MASYARAKAT_SIPIL),
        ("Anggota DPRD", None), ("", None),
    ],
)  # fmt: skip
def test_groups_go_by_many_names(text: str, group: Unsur | None) -> None:
    assert unsur(text) is group


@pytest.mark.parametrize("group", Unsur)
def test_every_group_and_way_is_known_by_its_own_name(group: Unsur) -> None:
    assert unsur(group.value) is group
    assert all(kanal(way.value) is way for way in KanalMasukan)


@given(st.binary(max_size=400))
def test_any_bytes_are_rows_or_refused(data: bytes) -> None:
    found = read_csv(data, known)
    assert isinstance(found, Unreadable) or all(isinstance(row, list) for row in found)


def test_a_heading_that_asks_for_the_part_is_no_content() -> None:
    assert meaning("Bagian yang diberi masukan") == "komponen"
