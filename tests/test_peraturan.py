"""Registri peraturan: setiap fakta bersumber, dan kutipan menemukan catatannya."""

from __future__ import annotations

from importlib.resources import files

import pytest

from standar.model import Rujukan
from standar.peraturan import Registri, cari, registri, tentang
from standar.source import read_bytes


def cited(text: str) -> Rujukan:
    return Rujukan.model_validate(text)


def test_registry_is_read_without_a_fault() -> None:
    raw = files("standar.data").joinpath("peraturan.yaml").read_bytes()
    source = read_bytes(raw, "peraturan.yaml")
    assert source.faults == []
    assert len(Registri.model_validate(source.data).peraturan) == len(registri()) > 10


def test_every_entry_is_a_full_citation_of_its_own_key() -> None:
    for key, item in registri().items():
        assert cited(item.sebutan).sebutan.lower() == key
        assert item.sumber


def test_every_successor_is_a_full_citation() -> None:
    successors = [text for item in registri().values() for text in item.diganti]
    assert successors
    assert [text for text in successors if cited(text).nomor is None] == []


@pytest.mark.parametrize(
    "text", ["UU 25/2009", "uu 25 tahun 2009", "Undang-Undang Nomor 25 Tahun 2009"]
)
def test_citation_is_found_however_it_is_spelled(text: str) -> None:
    found = cari(cited(text))
    assert found is not None
    assert found.tentang == "Pelayanan Publik"


@pytest.mark.parametrize("text", ["UU 1/1901", "kebiasaan setempat", "Perda Kabupaten X 5/2024"])
def test_unknown_citation_is_not_guessed(text: str) -> None:
    assert cari(cited(text)) is None
    assert tentang(cited(text)) is None


def test_written_title_comes_before_the_registry() -> None:
    assert tentang(cited("UU 25/2009 tentang Pelayanan Warga")) == "Pelayanan Warga"
    assert tentang(cited("UU 25/2009")) == "Pelayanan Publik"
