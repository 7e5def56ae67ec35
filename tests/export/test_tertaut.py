"""Data tertaut dan lembar SIPPN: lengkap menurut bentuk yang disematkan, menuju bagian halaman."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from standar.export.terbuka import durasi, layanan, sippn, tertaut
from standar.model.base import slots
from standar.model.lama import Lama
from standar.model.standar import StandarPelayanan
from standar.project.project import Project
from standar.site.assemble import read
from tests.site.proyek import KTP, MINIMAL, REPOSITORY, small, write
from tests.site.proyek import read as read_page

MANDATORY = {
    "cpsv:PublicService": (
        "dct:identifier", "dct:title", "dct:description", "cv:hasCompetentAuthority",
    ),
    "cv:PublicOrganisation": ("skos:prefLabel", "dct:spatial"),
    "cv:Requirement": ("dct:identifier", "dct:title"),
    "cv:Output": ("dct:identifier", "dct:title"),
    "cpsv:Rule": ("dct:identifier", "dct:title", "dct:description"),
    "cv:Cost": ("dct:identifier",),
    "cv:Channel": ("dct:identifier",),
    "cv:Event": ("dct:identifier", "dct:title"),
    "eli:LegalResource": (),
}  # fmt: skip
"""What `sh:minCount 1` demands in CPSV-AP 3.2.0 (SEMICeu/CPSV-AP, releases/3.2.0/shacl)."""
LEADS_TO = {
    "cv:hasCompetentAuthority": "cv:PublicOrganisation",
    "cv:holdsRequirement": "cv:Requirement",
    "cv:hasCost": "cv:Cost",
    "cv:hasChannel": "cv:Channel",
    "cv:hasLegalResource": "eli:LegalResource",
    "cv:isGroupedBy": "cv:Event",
    "cv:currency": "skos:Concept",
    "cpsv:follows": "cpsv:Rule",
    "cpsv:produces": "cv:Output",
    "adms:status": "skos:Concept",
    "dct:type": "skos:Concept",
}
"""What `sh:class` demands of a value there."""
SCHEMA_ORG: dict[str, tuple[str | tuple[str, ...], Any]] = {
    "schema:name": ("Thing", str),
    "schema:description": ("Thing", str),
    "schema:disambiguatingDescription": ("Thing", str),
    "schema:url": ("Thing", str),
    "schema:subjectOf": ("Thing", "CreativeWork"),
    "schema:audience": ("Service", "Audience"),
    "schema:audienceType": ("Audience", str),
    "schema:availableChannel": ("Service", "ServiceChannel"),
    "schema:offers": ("Service", "Offer"),
    "schema:serviceOperator": ("GovernmentService", "Organization"),
    "schema:serviceUrl": ("ServiceChannel", str),
    "schema:serviceLocation": ("ServiceChannel", "Place"),
    "schema:price": (("Offer", "UnitPriceSpecification"), (int, float)),
    "schema:priceCurrency": (("Offer", "UnitPriceSpecification"), str),
    "schema:priceSpecification": ("Offer", "UnitPriceSpecification"),
    "schema:license": ("CreativeWork", "CreativeWork"),
    "schema:creativeWorkStatus": ("CreativeWork", str),
    "schema:minValue": ("QuantitativeValue", (int, float)),
    "schema:maxValue": ("QuantitativeValue", (int, float)),
    "schema:unitText": (("QuantitativeValue", "UnitPriceSpecification"), str),
}
"""Where schema.org uses a property, and what it leads to."""
ABOVE = {
    "GovernmentService": "Service", "GovernmentOrganization": "Organization",
    "DigitalDocument": "CreativeWork",
}  # fmt: skip
KNOWN_FAULTS = frozenset({"spatial-class", "no-region"})
"""What cannot be mended here.

spatial-class: the shape of PublicOrganisation wants a `dct:spatial` of the class
`http://data.europa.eu/88u/dataset/atu-type`, which is the address of a data set and no class.
no-region: a project that does not name its `kode_wilayah` has no `dct:spatial` at all.
"""
ONE = (
    "dct:identifier", "dct:spatial", "dct:type", "adms:status", "cv:processingTime",
    "cv:hasValue", "cv:currency",
)  # fmt: skip
DURATION = re.compile(r"P(?!$)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?")
"""The lexical forms of `xsd:duration` without a sign."""


@pytest.fixture(scope="module")
def examples() -> Project:
    return read(REPOSITORY)[0]


def nodes(project: Project) -> list[dict[str, Any]]:
    given = layanan.terms(project)
    return [tertaut.service_node(service, project, given) for service in project.services()]


def parts(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for key, inner in value.items():
            yield from () if key == "@context" else parts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from parts(inner)


def kinds(node: dict[str, Any]) -> list[str]:
    kind = node.get("@type", [])
    return [kind] if isinstance(kind, str) else kind


def faults(found: list[dict[str, Any]]) -> set[tuple[str, str]]:
    """What the pinned shapes say against these nodes."""
    wrong = set()
    for node in parts(found):
        for kind in kinds(node):
            wrong |= {(kind, name) for name in MANDATORY.get(kind, ()) if not node.get(name)}
            wrong |= {(kind, name) for name in ONE if isinstance(node.get(name), list)}
        for name, target in LEADS_TO.items():
            values = node.get(name, ())
            for value in values if isinstance(values, list) else [values] if values else ():
                wrong |= set() if target in kinds(value) else {(target, name)}
        if not DURATION.fullmatch(node.get("cv:processingTime", "PT1S")):
            wrong.add(("xsd:duration", "cv:processingTime"))
    return wrong


def own_kinds(node: dict[str, Any]) -> set[str]:
    """The classes of schema.org that a node is of, and those above them."""
    found = {kind.removeprefix("schema:") for kind in kinds(node) if kind.startswith("schema:")}
    return found | {ABOVE[kind] for kind in found if kind in ABOVE} | {"Thing"}


def test_every_example_has_what_the_pinned_shapes_demand(examples: Project) -> None:
    found = nodes(examples)
    used = {kind for node in parts(found) for kind in kinds(node)}
    assert set(MANDATORY) <= used
    assert faults(found) == set()


def test_the_shapes_find_what_is_missing(examples: Project) -> None:
    broken = nodes(examples)[:1]
    del broken[0]["dct:title"]
    assert faults(broken) == {("cpsv:PublicService", "dct:title")}


def test_the_known_faults_are_these_and_no_others(tmp_path: Path) -> None:
    assert faults(nodes(read(small(tmp_path))[0])) == {("cv:PublicOrganisation", "dct:spatial")}
    assert {"spatial-class", "no-region"} == KNOWN_FAULTS


def test_every_term_is_told_in_the_file_itself(examples: Project) -> None:
    known = set(tertaut.CONTEXT)
    for node in parts(nodes(examples)):
        names = [key for key in node if not key.startswith("@")] + kinds(node)
        assert {name.partition(":")[0] for name in names} <= known
    for slot in slots(StandarPelayanan):
        if slot.model is not None and slot.meaning.iri:
            assert slot.meaning.iri in tertaut.CLASSES


def test_every_property_of_schema_org_stands_where_it_belongs(examples: Project) -> None:
    used = set()
    for whole in nodes(examples):
        by_id = {part["@id"]: part for part in parts(whole) if "@type" in part and "@id" in part}
        for node in parts(whole):
            for name in (key for key in node if key.startswith("schema:")):
                domain, target = SCHEMA_ORG[name]
                used.add(name)
                allowed = {domain} if isinstance(domain, str) else {*domain}
                assert allowed & own_kinds(node), (name, node)
                values = node[name] if isinstance(node[name], list) else [node[name]]
                for value in values:
                    if isinstance(target, str):
                        assert target in own_kinds(by_id.get(value.get("@id"), value)), (
                            name,
                            value,
                        )
                    else:
                        assert isinstance(value, target), (name, value)
    assert used >= SCHEMA_ORG.keys() - {"schema:license"}  # the examples name none


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("3 jam", "PT3H"),
        ("1,5 jam", "PT1H30M"),
        ("1 jam 30 menit", "PT1H30M"),
        ("paling lama 3 x 24 jam", "PT72H"),
        ("2-5 menit", "PT5M"),
        ("2 minggu", "P14D"),
        ("1,5 hari kalender", "P1DT12H"),
        ("18 bulan", "P1Y6M"),
        ("1 tahun", "P1Y"),
        ("0,5 detik", "PT0.5S"),
        ("90 menit", "PT1H30M"),
        ("1000 hari kalender", "P1000D"),
        ("3 hari kerja", None),
        ("3 hari", None),
        ("1,5 bulan", None),
        ("0 menit", None),
        ("10 hari kalender (perpanjangan 7 hari kalender)", None),
        ("1 hari kalender 2 hari kerja", None),
    ],
)
def test_a_duration_is_written_only_where_it_says_just_that(text: str, written: str | None) -> None:
    assert durasi.duration(Lama.baca(text)) == written
    assert written is None or DURATION.fullmatch(written)


@pytest.mark.parametrize(
    ("rows", "written"),
    [
        ("3 jam sejak berkas lengkap", "PT3H"),
        ("paling lama 3 hari kerja", None),
        ("[{lama: 3 jam, untuk: [hilang]}]", None),
        ("[{lama: 3 jam, bila: ramai}]", None),
        ("[{lama: 3 jam, pengecualian: waktu membayar}]", None),
        ("[{lama: 3 jam}, {lama: 1 jam}]", None),
        ("menurut antrean", None),
    ],
)
def test_one_time_is_told_only_where_it_holds_for_everybody(
    tmp_path: Path, rows: str, written: str | None
) -> None:
    text = f"layanan: Uji\nvarian: {{hilang: Hilang}}\njangka_waktu: {rows}\n"
    node = ktp(tmp_path, text)
    assert node.get("cv:processingTime") == written
    words = [rule["dct:title"] for rule in node["cpsv:follows"]]
    assert len(words) == rows.count("lama:") or len(words) == 1


def ktp(root: Path, text: str, more: str = "") -> dict[str, Any]:
    write(small(root), {"standards/dinas-uji/ktp.yaml": text})
    settings = root / "standards/proyek.yaml"
    settings.write_text(settings.read_text("utf-8") + more, "utf-8")
    found = read(root)[0]
    service = next(one for one in found.services() if one.kode == "ktp")
    return tertaut.service_node(service, found, layanan.terms(found))


def test_working_days_stay_working_days_in_numbers_too(tmp_path: Path) -> None:
    rules = ktp(tmp_path, KTP)["cpsv:follows"]
    told = [rule["dct:extent"] for rule in rules if "dct:extent" in rule]
    assert [(one["schema:maxValue"], one["schema:unitText"]) for one in told] == [
        (1, "hari kerja"), (3, "hari kerja"),
    ]  # fmt: skip
    assert told[1]["schema:description"] == "paling lama 3 hari kerja"


def test_what_a_service_costs_can_be_reckoned_with(tmp_path: Path) -> None:
    free = ktp(tmp_path / "a", KTP)
    (cost,) = free["cv:hasCost"]
    assert (cost["cv:hasValue"], cost["schema:priceCurrency"]) == (0, "IDR")
    assert free["schema:offers"] == [{"@id": cost["@id"]}]
    rows = (
        "[{uraian: Kartu, jumlah: Rp1.500}, {uraian: Jauh, jumlah: Rp1.000, hingga: Rp9.000}, "
        "{uraian: Kandang, jumlah: Rp500, per: ekor}]"
    )
    paid = ktp(tmp_path / "b", f"{KTP}biaya: {{tarif: {rows}}}\n")
    assert [one.get("cv:hasValue") for one in paid["cv:hasCost"]] == [None, 1500, None, 500]
    assert [one.get("schema:price") for one in paid["cv:hasCost"]] == [None, 1500, None, None]
    assert paid["cv:hasCost"][3]["schema:priceSpecification"]["schema:unitText"] == "ekor"
    assert len(paid["schema:offers"]) == 2


def test_channels_events_and_readers_are_told(tmp_path: Path) -> None:
    ways = "[{jenis: daring, url: 'https://uji.go.id/a?b=1'}, {jenis: luring, tempat: Loket 1}]"
    node = ktp(tmp_path, KTP.replace("kanal: [luring]", f"kanal: {ways}"))
    online, counter = node["cv:hasChannel"]
    assert online["schema:serviceUrl"] == "https://uji.go.id/a?b=1"
    assert counter["schema:serviceLocation"]["schema:name"] == "Loket 1"
    assert counter["dct:type"]["skos:prefLabel"] == "luring"
    assert node["schema:availableChannel"] == [{"@id": way["@id"]} for way in (online, counter)]
    assert node["cv:isGroupedBy"][0]["dct:title"] == "Lahir"
    assert node["schema:audience"]["schema:audienceType"] == "Semua orang"
    assert node["adms:status"]["skos:prefLabel"] == "belum ditetapkan"


@pytest.mark.parametrize("url", ["javascript:alert(1)", "https://a b", 'https://a"b', "data:x"])
def test_only_a_plain_address_becomes_one(tmp_path: Path, url: str) -> None:
    quoted = url.replace("'", "''")
    ways = f"[{{jenis: daring, url: '{quoted}'}}]"
    node = ktp(tmp_path, KTP.replace("kanal: [luring]", f"kanal: {ways}"))
    assert "schema:serviceUrl" not in node["cv:hasChannel"][0]
    assert url in node["cv:hasChannel"][0]["dct:description"]


def test_a_choice_of_documents_names_them(examples: Project) -> None:
    titles = [
        one["dct:title"] for node in nodes(examples) for one in node.get("cv:holdsRequirement", ())
    ]
    assert "Salah satu dari: Buku nikah atau kutipan akta perkawinan (ditunjukkan)" in " ".join(
        titles
    )
    assert not [title for title in titles if title.rstrip().endswith(":")]


def test_a_law_is_named_as_people_cite_it(tmp_path: Path) -> None:
    (law,) = ktp(tmp_path, KTP)["cv:hasLegalResource"]
    assert law["dct:identifier"] == "UU 25/2009"


def test_terms_and_maturity_stand_in_the_file(tmp_path: Path) -> None:
    node = ktp(tmp_path, KTP, "lisensi: CC BY 4.0\n")
    assert node["schema:subjectOf"]["schema:license"]["schema:name"] == "CC BY 4.0"
    assert "schema:creativeWorkStatus" not in node["schema:subjectOf"]
    address = "https://creativecommons.org/licenses/by/4.0/"
    linked = ktp(tmp_path / "alamat", KTP, f"lisensi: {address}\n")
    assert linked["schema:subjectOf"]["schema:license"] == {"@id": address}
    project = read(tmp_path)[0]
    forced = layanan.terms(project, draft=True)
    service = next(iter(project.services()))
    draft = tertaut.service_node(service, project, forced)
    assert draft["schema:subjectOf"]["schema:creativeWorkStatus"] == ["rancangan"]
    assert draft["schema:disambiguatingDescription"] == layanan.DRAFT


def test_every_part_leads_to_its_place_on_the_page(example: Path, examples: Project) -> None:
    checked = 0
    for node in nodes(examples):
        page = read_page(example / f"layanan/{node['dct:identifier']}.html")
        for part in parts(node):
            file, _, anchor = part.get("@id", "").partition("#")
            if anchor and file.endswith(".html"):
                checked += 1
                assert unquote(anchor) in page.ids, part["@id"]
    assert checked > 200


def test_an_illustration_says_that_it_is_one(examples: Project, tmp_path: Path) -> None:
    assert all("schema:disambiguatingDescription" in node for node in nodes(examples))
    assert not any("schema:disambiguatingDescription" in n for n in nodes(read(small(tmp_path))[0]))


def sheets(project: Project, *, draft: bool = False) -> dict[str, bytes]:
    given = layanan.terms(project, draft=draft)
    return dict(sippn.sheet_file(service, given) for service in project.services())


def test_a_sheet_says_when_it_is_not_for_the_register(tmp_path: Path, examples: Project) -> None:
    for raw in sheets(examples).values():
        text = raw.decode("utf-8-sig")
        assert text.splitlines()[2] == "Contoh ilustrasi, bukan dokumen resmi."
        assert "\r\n\r\n\r\n" not in text
    (first, _) = sheets(read(small(tmp_path))[0], draft=True).values()
    assert layanan.DRAFT in first.decode()


def test_the_sheet_has_its_fields_in_the_order_of_the_national_register(tmp_path: Path) -> None:
    raw = sheets(read(small(tmp_path))[0])["layanan/dinas-uji/ktp.sippn.txt"]
    assert raw.startswith(b"\xef\xbb\xbf")
    lines = raw.decode("utf-8-sig").splitlines()
    assert [line for line in lines[2:] if line.isupper() or line == "NO. SK"] == [
        "JUDUL", "NO. SK", "PERSYARATAN", "SISTEM, MEKANISME, DAN PROSEDUR",
        "WAKTU PENYELESAIAN", "BIAYA/TARIF", "PRODUK", "PENGADUAN",
    ]  # fmt: skip
    assert lines[lines.index("NO. SK") + 1] == "(belum ditetapkan)"
    assert lines[lines.index("PERSYARATAN") + 1].startswith("1. Kartu Keluarga")
    assert lines[lines.index("BIAYA/TARIF") + 1] == "Tidak dipungut biaya."


def test_a_service_that_says_nothing_leaves_fields_to_fill(tmp_path: Path) -> None:
    root = write(small(tmp_path), {"standards/lain/kosong.yaml": MINIMAL})
    raw = sheets(read(root)[0])["layanan/lain/kosong.sippn.txt"].decode()
    assert raw.count("(belum ditulis)") == 6
