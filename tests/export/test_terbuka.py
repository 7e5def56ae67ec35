"""Data terbuka: lengkap, menurut skemanya, aman di program lain, dan tanpa yang tidak perlu."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import jsonschema
import pytest

from standar.export.terbuka import layanan, peta, sippn, tabel, tertaut
from standar.export.terbuka.skema import catalogue_schema, service_schema
from standar.model.base import leaves
from standar.project.project import Project
from standar.site.assemble import read
from tests.site.proyek import KTP, REPOSITORY, small, write

SERVICE = jsonschema.Draft202012Validator(service_schema())
CATALOGUE = jsonschema.Draft202012Validator(catalogue_schema())
LOC = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"


@pytest.fixture(scope="module")
def examples() -> Project:
    return read(REPOSITORY)[0]


def project(root: Path, files: dict[str, str] | None = None) -> Project:
    return read(write(small(root), files or {}))[0]


def parsed(project: Project) -> dict[str, Any]:
    given = layanan.terms(project)
    return {
        name: json.loads(data)
        for name, data in (layanan.file(one, given) for one in project.services())
    }


@pytest.mark.parametrize(
    "text",
    [
        "</script><script>alert(1)</script>",
        "A\x00\x07\x1b[31mB",
        "Kartu \u202e)gpj.exe",
        "]]>&<!--",
        "a\u2028b\x85c\ufffed",
        "x" * 100_000,
    ],
    ids=["skrip", "kendali", "kanan ke kiri", "xml", "baris", "panjang"],
)
def test_hostile_words_are_only_words_in_every_form(tmp_path: Path, text: str) -> None:
    said = json.dumps(text)
    unit = f"nama: {said}\nlayanan: {{ktp: X}}\n"
    service = f"layanan: {said}\nringkasan: {said}\nperistiwa: [{said}]\nproduk: {said}\n"
    files = {"standards/dinas-uji/unit.yaml": unit, "standards/dinas-uji/ktp.yaml": service}
    found = project(tmp_path, files)
    given = layanan.terms(found)
    one = next(service for service in found.services() if service.kode == "ktp")
    assert text in strings(json.loads(layanan.file(one, given)[1]))
    assert text in strings(json.loads(tertaut.linked(one, found, given)[1]))
    rows = [*csv.reader(io.StringIO(tabel.table(found, given).decode("utf-8-sig"), newline=""))]
    assert {len(row) for row in rows} == {len(tabel.HEAD)}
    assert all(cell.isprintable() for row in rows for cell in row)
    assert sippn.sheet(one, given).decode("utf-8-sig").replace("\r\n", "").isprintable()


def test_half_a_character_never_reaches_the_data(tmp_path: Path) -> None:
    broken = {"standards/dinas-uji/ktp.yaml": 'layanan: "A \\ud800"\n'}
    found = project(tmp_path, broken)
    assert "layanan/dinas-uji/ktp.json" not in parsed(found)
    tabel.table(found, layanan.terms(found)).decode("utf-8")


def strings(data: Any) -> list[str]:
    if isinstance(data, dict):
        return [text for value in data.values() for text in strings(value)]
    if isinstance(data, list):
        return [text for value in data for text in strings(value)]
    return [data] if isinstance(data, str) else []


def test_the_schemas_are_schemas() -> None:
    for validator in (SERVICE, CATALOGUE):
        validator.check_schema(validator.schema)


def test_every_example_is_as_its_schema_says(examples: Project) -> None:
    found = parsed(examples)
    assert len(found) > 20
    assert {name: [e.message for e in SERVICE.iter_errors(data)] for name, data in found.items()
            if not SERVICE.is_valid(data)} == {}  # fmt: skip
    whole = json.loads(layanan.text(layanan.catalogue(examples, layanan.terms(examples))))
    assert [error.message for error in CATALOGUE.iter_errors(whole)] == []
    assert len(whole["layanan"]) == len(found)


def test_a_schema_refuses_what_the_data_never_hold(tmp_path: Path) -> None:
    data = parsed(project(tmp_path))["layanan/dinas-uji/ktp.json"]
    assert SERVICE.is_valid(data)
    assert not SERVICE.is_valid({**data, "catatan_pribadi": "x"})
    assert not SERVICE.is_valid({**data, "standar": {**data["standar"], "pengecualian": []}})


def test_every_text_of_a_standard_is_in_its_data(examples: Project) -> None:
    for service in examples.services():
        told = set(strings(layanan.service(service, layanan.terms(examples))))
        for path, value in leaves(service.standar):
            if isinstance(value, str) and path[0] != "pengecualian":
                assert value in told, (service.alamat, path)


def test_values_are_ready_for_a_program(tmp_path: Path) -> None:
    more = "biaya: {tarif: [{uraian: Kartu, jumlah: 'Rp1.500', dasar: UU 25/2009}]}\n"
    found = parsed(project(tmp_path, {"standards/dinas-uji/ktp.yaml": KTP + more}))
    data = found["layanan/dinas-uji/ktp.json"]
    said = data["standar"]
    assert said["biaya"]["tarif"][0]["jumlah"] == 1500
    assert said["jangka_waktu"][0]["lama"] == {
        "teks": "paling lama 1 hari kerja", "jumlah": 1, "satuan": "hari kerja",
    }  # fmt: skip
    assert said["dasar_hukum"][0]["tahun"] == 2009
    hours = data["tempat"]["jam_layanan"]["hari"][0]["jam"]
    assert hours == {"buka": "08:00", "tutup": "15:30"}
    assert data["warisan"] == {"pengaduan": "Dinas Uji"}
    assert data["status"] == {"tahap": "belum-ditetapkan"}


def test_what_drafters_still_owe_is_not_published(tmp_path: Path) -> None:
    owed = "pengecualian:\n  - {aturan: x, alasan: Rahasia dapur, sampai: 2099-01-01}\n"
    found = parsed(project(tmp_path, {"standards/dinas-uji/ktp.yaml": KTP + owed}))
    assert "Rahasia dapur" not in json.dumps(found)


@pytest.mark.parametrize(
    ("home", "start"),
    [
        ("https://standar.contoh.go.id", "https://standar.contoh.go.id/layanan/dinas-uji/"),
        ("https://contoh.go.id/sp/", "https://contoh.go.id/sp/layanan/dinas-uji/"),
        ("javascript:alert(1)", ""),
    ],
)
def test_addresses_are_whole_where_the_project_says_where_it_stands(
    tmp_path: Path, home: str, start: str
) -> None:
    text = f'nama: Uji\nsitus_standar: "{home}"\nlisensi: CC BY 4.0\n'
    data = parsed(project(tmp_path, {"standards/proyek.yaml": text}))
    service = data["layanan/dinas-uji/ktp.json"]
    assert service["halaman"] == f"{start}ktp.html"
    assert service["lisensi"] == "CC BY 4.0"


def test_every_form_takes_the_address_of_the_handbook_where_the_project_has_none(
    tmp_path: Path,
) -> None:
    found = project(tmp_path, {"mkdocs.yml": "site_url: https://uji.example/sp/\n"})
    given = layanan.terms(found)
    assert given.base == "https://uji.example/sp/"
    page = "https://uji.example/sp/layanan/dinas-uji/ktp.html"
    assert parsed(found)["layanan/dinas-uji/ktp.json"]["halaman"] == page
    linked = tertaut.service_node(next(iter(found.services())), found, given)
    assert linked["@id"] == page
    assert page in tabel.table(found, given).decode()


def test_no_cell_of_the_table_is_a_formula_or_breaks_its_row(tmp_path: Path) -> None:
    text = 'layanan: "=HYPERLINK(1)"\nringkasan: "@a, b\\n\\"c\\""\n'
    found = project(tmp_path, {"standards/dinas-uji/ktp.yaml": text})
    raw = tabel.table(found, layanan.terms(found))
    assert raw.startswith(b"\xef\xbb\xbf")
    head, *rows = csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline=""))
    assert tuple(head) == tabel.HEAD
    first = dict(zip(head, rows[0], strict=True))
    assert first["layanan"] == "'=HYPERLINK(1)"
    assert first["ringkasan"] == '\'@a, b "c"'
    assert not [cell for row in rows for cell in row if cell[:1] in ("=", "+", "-", "@")]


HOSTILE = (
    "a;=1+1", "a; =1+1", 'a;"=1+1', "a,=1+1", "=1", '"=1"', "@a", "x;-1", "x,+1", "\uff1d1",
)  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("written", [tabel.COMMA, tabel.SEMICOLON])
def test_nothing_becomes_a_formula_at_whatever_sign_a_program_parts_the_cells(
    tmp_path: Path, text: str, written: str
) -> None:
    quoted = json.dumps(text)
    more = {
        "standards/dinas-uji/ktp.yaml": f"layanan: Uji\nringkasan: {quoted}\nproduk: {quoted}\n"
    }
    found = project(tmp_path, more)
    raw = tabel.table(found, layanan.terms(found), written).decode("utf-8-sig")
    for sign in (tabel.COMMA, tabel.SEMICOLON):
        for row in csv.reader(io.StringIO(raw, newline=""), delimiter=sign):
            assert not [cell for cell in row if cell.strip(' "')[:1] in tuple("=+-@\uff1d")]


def test_the_table_for_excel_holds_the_same_behind_other_signs(examples: Project) -> None:
    given = layanan.terms(examples)
    both = [
        list(
            csv.reader(
                io.StringIO(tabel.table(examples, given, sign).decode("utf-8-sig")), delimiter=sign
            )
        )
        for sign in (tabel.COMMA, tabel.SEMICOLON)
    ]
    assert both[0] == both[1]
    assert {len(row) for row in both[0]} == {len(tabel.HEAD)}


def test_what_cannot_be_seen_is_seen_in_the_table(tmp_path: Path) -> None:
    text = 'layanan: "A\\0B\\x07C\\u202eD"\n'
    found = project(tmp_path, {"standards/dinas-uji/ktp.yaml": text})
    raw = tabel.table(found, layanan.terms(found)).decode("utf-8-sig")
    assert next(csv.DictReader(io.StringIO(raw)))["layanan"] == "A·B·C·D"


def test_stages_are_named_with_their_times_in_the_table(tmp_path: Path) -> None:
    rows = "[{tahap: Seleksi, lama: 7 hari kerja}, {tahap: Pengadaan, menurut: jadwal}]"
    text = f"layanan: Uji\njangka_waktu: {rows}\n"
    found = project(tmp_path, {"standards/dinas-uji/ktp.yaml": text})
    raw = tabel.table(found, layanan.terms(found)).decode("utf-8-sig")
    told = next(csv.DictReader(io.StringIO(raw)))["lama"]
    assert told == "Seleksi: 7 (tujuh) hari kerja; Pengadaan: Menurut jadwal"


def test_terms_and_maturity_stand_in_every_row(tmp_path: Path) -> None:
    more = "nama: Uji\nlisensi: CC BY 4.0\n"
    found = project(tmp_path, {"standards/proyek.yaml": more})
    raw = tabel.table(found, layanan.terms(found, draft=True)).decode("utf-8-sig")
    for row in csv.DictReader(io.StringIO(raw)):
        assert (row["rancangan"], row["lisensi"]) == ("ya", "CC BY 4.0")
        assert row["data_tertaut"].endswith(".jsonld")


def test_the_table_says_at_a_glance_what_the_page_says(tmp_path: Path) -> None:
    found = project(tmp_path)
    raw = tabel.table(found, layanan.terms(found)).decode("utf-8-sig")
    row = next(csv.DictReader(io.StringIO(raw)))
    told = [row[key] for key in ("lama", "biaya", "gratis", "produk", "status")]
    assert told == ["1–3 hari kerja", "Gratis", "ya", "Kartu Uji", "belum-ditetapkan"]


def locations(raw: bytes) -> list[str | None]:
    return [element.text for element in ElementTree.fromstring(raw).iter(LOC)]


def test_the_map_of_the_site_needs_its_address_and_escapes_what_it_lists() -> None:
    pages = ["index.html", "layanan/a & b.html"]
    assert dict(peta.sitemap(pages, {}, layanan.Terms())) == {}
    given = layanan.Terms(base="https://contoh.go.id/")
    made = dict(peta.sitemap(pages, {"index.html": "2026-03-02"}, given))
    assert locations(made["sitemap.xml"]) == [
        "https://contoh.go.id/index.html", "https://contoh.go.id/layanan/a%20%26%20b.html",
    ]  # fmt: skip
    assert b"<lastmod>2026-03-02</lastmod>" in made["sitemap.xml"]


def test_a_map_that_is_too_long_becomes_an_index_of_several() -> None:
    given = layanan.Terms(base="https://contoh.go.id/")
    made = dict(peta.sitemap([f"{n}.html" for n in range(5)], {}, given, many=2))
    parts = locations(made["sitemap.xml"])
    assert parts == [f"https://contoh.go.id/sitemap-{n}.xml" for n in (1, 2, 3)]
    listed = [url for n in (1, 2, 3) for url in locations(made[f"sitemap-{n}.xml"])]
    assert listed == [f"https://contoh.go.id/{n}.html" for n in range(5)]


def test_a_draft_is_not_for_search_engines() -> None:
    draft = layanan.Terms(base="https://contoh.go.id/", rancangan=True)
    assert peta.robots(draft) == b"User-agent: *\nDisallow: /\n"
    assert dict(peta.sitemap(["index.html"], {}, draft)) == {}
    shown = layanan.Terms(base="https://contoh.go.id/")
    assert b"Sitemap: https://contoh.go.id/sitemap.xml" in peta.robots(shown)
