"""Aturan kontak dan alamat web: nomor, surel, dan situs yang patut diperiksa saja."""

from __future__ import annotations

import pytest

from standar.check.plan import Plan
from standar.model import Pengaduan, Proyek, Unit
from standar.rules import catalogue
from tests.rules.teks import findings


def reported(rule: str, **channel: str) -> int:
    part = Pengaduan.model_validate({"kanal": [channel]})
    return len(Plan([catalogue()[rule]]).run(part, {}))


@pytest.mark.parametrize("number", ["712-345", "7123456", "712345/712346"])
def test_a_landline_without_its_area_is_reported(number: str) -> None:
    assert reported("telepon-tanpa-kode-wilayah", jenis="telepon", nomor=number) == 1


@pytest.mark.parametrize(
    "number", ["112", "1708", "14045", "1500-123", "(0541) 712345", "+62 541 712345", "0541712345"]
)
def test_short_and_full_numbers_are_not(number: str) -> None:
    assert reported("telepon-tanpa-kode-wilayah", jenis="telepon", nomor=number) == 0


@pytest.mark.parametrize(
    ("number", "count"),
    [
        ("0812-000-1", 1), ("0812 0000 0000 0000 1", 1), ("0800 - 000101", 0),
        ("0812-0000-0101 / 0812-0000-0102", 0), ("0812-0000-0101 / 0812-000", 1),
    ],
)  # fmt: skip
def test_a_number_of_an_odd_length_is_reported(number: str, count: int) -> None:
    assert reported("nomor-telepon-tidak-wajar", jenis="whatsapp", nomor=number) == count


def test_one_number_in_one_spelling_is_not_reported() -> None:
    channels = [{"jenis": kind, "nomor": "0800-0000-101"} for kind in ("telepon", "whatsapp")]
    part = Pengaduan.model_validate({"kanal": channels})
    assert Plan([catalogue()["nomor-sama-beda-tulis"]]).run(part, {}) == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("satker@gmail.com", 1), ("a@yahoo.co.id dan b@ymail.com", 2), ("satker@contoh.go.id", 0),
        ("gmail.com", 0), ("satker@gmailku.example", 0),
    ],
)  # fmt: skip
def test_a_mail_address_of_a_public_provider_is_reported(text: str, count: int) -> None:
    assert len(findings("surel-bukan-instansi", text)) == count


@pytest.mark.parametrize(
    ("address", "count"),
    [("contoh.go.id", 1), ("https://contoh.go.id", 1), ("xxxx@gmail.com", 0), ("a@b.go.id", 0)],
)
def test_a_mail_address_without_its_parts_is_reported(address: str, count: int) -> None:
    assert reported("surel-tidak-terbaca", jenis="surel", alamat=address) == count


@pytest.mark.parametrize(
    ("url", "right"),
    [
        ("https://contoh.go.id'", "https://contoh.go.id"),
        ("(www.contoh.go.id)", None),
        ("https://contoh go.id", None),
        ("htps://contoh.go.id", None),
        ("laman dinas", None),
    ],
)
def test_a_web_address_that_cannot_be_opened_is_reported(url: str, right: str | None) -> None:
    part = Pengaduan.model_validate({"kanal": [{"jenis": "situs", "url": url}]})
    ((_, found),) = Plan([catalogue()["alamat-web-tidak-terbaca"]]).run(part, {})
    assert found.path == ("kanal", "1", "url")
    assert found.expected == right


@pytest.mark.parametrize(
    "url",
    [
        "https://contoh.go.id", "www.lapor.go.id", "http://contoh.example:8080/a?b=c#d",
        "https://contoh.go.id/layanan_(ktp)/",
    ],
)  # fmt: skip
def test_a_web_address_is_not_reported(url: str) -> None:
    assert reported("alamat-web-tidak-terbaca", jenis="situs", url=url) == 0


@pytest.mark.parametrize(
    ("given", "right"),
    [
        ("www.contoh.go.id/standar", "https://www.contoh.go.id/standar"),
        ("http://x y", None),
        ("ftp://contoh.go.id", None),
    ],
)
def test_the_address_of_the_site_is_written_whole(given: str, right: str | None) -> None:
    project = Proyek.model_validate({"nama": "Kabupaten Contoh", "situs_standar": given})
    ((_, found),) = Plan([catalogue()["alamat-web-tidak-terbaca"]]).run(project, {})
    assert found.path == ("situs_standar",)
    assert found.expected == right


def of_unit(rule: str, **fields: object) -> int:
    unit = Unit.model_validate({"nama": "Dinas Contoh", **fields})
    return len(Plan([catalogue()[rule]]).run(unit, {}))


@pytest.mark.parametrize(
    ("site", "count"),
    [
        ("https://dinas-contoh.com", 1), ("www.contoh.blogspot.com/a", 1),
        ("https://contoh.go.id", 0), ("https://desa.desa.id", 0), ("https://contoh.example", 0),
        ("https://contoh.go.id/berita.com", 0),
    ],
)  # fmt: skip
def test_a_site_of_a_public_domain_is_reported(site: str, count: int) -> None:
    assert of_unit("situs-bukan-instansi", situs=site) == count


@pytest.mark.parametrize(
    ("mail", "count"),
    [
        ("a@lama.go.id", 1), ("a@contoh.go.id", 0), ("a@dinas.contoh.go.id", 0), ("a@gmail.com", 0),
    ],
)  # fmt: skip
def test_a_site_and_a_mail_address_of_two_domains_are_reported(mail: str, count: int) -> None:
    contact = [{"jenis": "surel", "alamat": mail}]
    site = "https://dinas.contoh.go.id"
    assert of_unit("domain-kontak-berbeda", situs=site, kontak=contact) == count
