"""Judul kolom dan nilai dari formulir: dikenali bila pasti, dibiarkan bila tidak."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from standar.importer.kolom import head, known, meaning
from standar.importer.package import Unreadable
from standar.importer.tabel import read_csv
from standar.importer.usul import kanal, tanggal, unsur
from standar.model.forum import KanalMasukan, Unsur


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
    assert (found.baris, dict(found.kolom), found.lain) == (2, {2: "isi"}, ("No", "Nama"))
    assert head([["Nama", "Tanggal"], ["X", "2025-11-03"]]) is None
    assert head([["Nama pemberi masukan", "Tanggal"], ["X", "2025-11-03"]]) is None
    private = head([["Nama pemberi masukan", "Saran"], ["X", "Cepat"]])
    assert private is not None
    assert (dict(private.kolom), private.lain) == ({1: "isi"}, ("Nama pemberi masukan",))
    assert head([]) is None


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
