"""Pesan usulan: satu atau banyak, dari program apa pun, tanpa nama dan nomor pengirimnya."""

from __future__ import annotations

import pytest

from standar.importer.pesan import COLUMNS, messages
from tests.scale import LINEAR, growth

MESSAGE = """\
Layanan: setda/beasiswa
Komponen: Biaya/tarif
Tanggal: 2026-11-22
Unsur: Pengguna layanan
Isi: Terlalu lama.
Dua bulan.
Usulan: Dua minggu
Akhir: usulan
"""
ROW = [
    "setda/beasiswa",
    "Biaya/tarif",
    "Pengguna layanan",
    "2026-11-22",
    "Terlalu lama.\nDua bulan.",
    "Dua minggu",
]


@pytest.mark.parametrize(
    "text",
    [
        MESSAGE,
        MESSAGE.replace("\n", "\r\n"),
        MESSAGE.replace(": ", "="),  # as a browser writes a form
        "".join(f"> {line}\n" for line in MESSAGE.splitlines()),
        f"Yth. Bagian Kesra,\n\n{MESSAGE}\nSalam, Warga\n0812-0000-000\n",
        MESSAGE.replace("Layanan:", "22/11/26 08.15 - +62 812-0000: Layanan:"),
        MESSAGE.replace("Layanan:", "*Layanan*:"),
        MESSAGE.replace("Akhir: usulan\n", ""),
    ],
)
def test_a_message_becomes_one_row_and_nothing_around_it(text: str) -> None:
    assert messages(text) == [[str(name) for name in COLUMNS], ROW]


def test_several_messages_become_several_rows_with_or_without_an_end() -> None:
    second = MESSAGE.replace("setda/beasiswa", "setda/audiensi").replace("Terlalu lama", "Jauh")
    for text in (MESSAGE + "Terima kasih.\n" + second, MESSAGE[:-14] + second):
        rows = messages(text)
        assert rows is not None
        assert [row[0] for row in rows[1:]] == ["setda/beasiswa", "setda/audiensi"]
        assert rows[2][4] == "Jauh.\nDua bulan."


@pytest.mark.parametrize(
    "text", ["", "Isi: halo", "layanan;isi\nKTP;lama\n", "Layanan: Kartu Keluarga\nIsi: bagus"]
)
def test_what_is_no_message_is_left_to_the_reader_of_tables(text: str) -> None:
    assert messages(text) is None


@pytest.mark.parametrize("letters", ["Layanan: a/", "> ", "*", "Isi: \n", "Layanan: a\nIsi: b\n"])
def test_reading_takes_no_more_than_its_share(letters: str) -> None:
    assert growth(lambda size: lambda: messages(letters * size), 2000) < LINEAR
