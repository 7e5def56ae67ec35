"""Data tertaut dan lembar SIPPN: lengkap menurut bentuk yang disematkan, menuju bagian halaman."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from standar.export.terbuka import layanan, sippn, tertaut
from standar.model.base import slots
from standar.model.standar import StandarPelayanan
from standar.project.project import Project
from standar.site.assemble import read
from tests.site.proyek import MINIMAL, REPOSITORY, small, write
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
    "eli:LegalResource": (),
}  # fmt: skip
"""What `sh:minCount 1` demands in CPSV-AP 3.2.0 (SEMICeu/CPSV-AP, releases/3.2.0/shacl)."""
KNOWN_FAULTS = frozenset({"spatial-class", "no-region"})
"""What cannot be mended here.

spatial-class: the shape of PublicOrganisation wants a `dct:spatial` of the class
`http://data.europa.eu/88u/dataset/atu-type`, which is the address of a data set and no class.
no-region: a project that does not name its `kode_wilayah` has no `dct:spatial` at all.
"""
ONE = ("dct:identifier", "dct:spatial")


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
    return wrong


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


def test_every_part_leads_to_its_place_on_the_page(example: Path, examples: Project) -> None:
    checked = 0
    for node in nodes(examples):
        page = read_page(example / f"layanan/{node['dct:identifier']}.html")
        for part in parts(node):
            anchor = part.get("@id", "").partition("#")[2]
            if anchor:
                checked += 1
                assert unquote(anchor) in page.ids, part["@id"]
    assert checked > 200


def test_an_illustration_says_that_it_is_one(examples: Project, tmp_path: Path) -> None:
    assert all("schema:disambiguatingDescription" in node for node in nodes(examples))
    assert not any("schema:disambiguatingDescription" in n for n in nodes(read(small(tmp_path))[0]))


def test_the_sheet_has_its_fields_in_the_order_of_the_national_register(tmp_path: Path) -> None:
    project = read(small(tmp_path))[0]
    raw = dict(map(sippn.sheet_file, project.services()))["layanan/dinas-uji/ktp.sippn.txt"]
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
    raw = dict(map(sippn.sheet_file, read(root)[0].services()))[
        "layanan/lain/kosong.sippn.txt"
    ].decode()
    assert raw.count("(belum ditulis)") == 6
