"""Lembar fakta standar nyata: terungkap tanpa rugi, dilaporkan bila patut, tidak bila tidak."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from enum import Enum
from functools import cache
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest

from standar import locale
from standar.diagnostic import Diagnostic
from standar.model import KOMPONEN, Jam, Lama, Rupiah, walk
from standar.model.base import Node, slots
from standar.model.rujukan import NAMA_JENIS
from standar.model.standar import JatiDiri, JenisLayanan
from standar.path import parse, show
from standar.project.layout import discover, find
from standar.project.project import Project, Service
from standar.project.reader import read_project
from standar.rules import catalogue
from standar.run.run import check_paths
from standar.run.settings import Profile
from standar.source.read import read_bytes
from standar.view.layanan import halaman_layanan
from standar.view.penyampaian import NAMA_KANAL
from standar.view.standar import bagian
from standar.view.tree import Tree
from standar.view.unit import halaman_unit

from .page_words import all_anchors, all_words, flat, page_words

HERE = Path(__file__).parent / "kasus"
CASES = sorted(p for p in HERE.iterdir() if (HERE / "harapan" / f"{p.name[:2]}.yaml").is_file())
KEYS = {"profil", "lapor", "belum", "jangan"}

cases = pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)


@cache
def harapan(case: Path) -> dict[str, Any]:
    """What a sheet expects: `profil`, `lapor`, `belum` and `jangan`."""
    path = HERE / "harapan" / f"{case.name[:2]}.yaml"
    source = read_bytes(path.read_bytes(), path.name)
    assert not source.faults, path
    return dict(source.data)


@cache
def findings(case: Path) -> tuple[Diagnostic, ...]:
    profile = Profile(harapan(case).get("profil", "penetapan"))
    return tuple(check_paths([case / "standards"], profile).diagnostics)


@cache
def project(case: Path) -> Project:
    root = find(case / "standards")
    assert root is not None
    return read_project(discover(*root))


def places(case: Path) -> set[tuple[str, str, str]]:
    """Every finding as rule, file and address."""
    return {(d.rule, d.place.file, show(d.path)) for d in findings(case)}


def expected(case: Path) -> set[tuple[str, str, str]]:
    return {(e["aturan"], e["berkas"], e.get("jalur") or "") for e in harapan(case)["lapor"]}


# --- what is reported ----------------------------------------------------------------------------


def test_there_are_cases() -> None:
    assert len(CASES) >= 15


@cases
def test_an_expectation_names_rules_of_the_catalogue(case: Path) -> None:
    wanted = harapan(case)
    assert wanted.keys() <= KEYS
    for entry in (*wanted["lapor"], *wanted.get("jangan", ())):
        assert entry["aturan"] in catalogue()


@cases
def test_a_sheet_reads_without_faults_of_form(case: Path) -> None:
    form = {name for name, entry in catalogue().items() if entry.check is None}
    assert {place for place in places(case) if place[0] in form} <= expected(case)


@cases
def test_what_should_be_reported_is_reported(case: Path) -> None:
    assert expected(case) <= places(case)


@cases
def test_what_must_not_be_reported_is_not_reported(case: Path) -> None:
    for entry in harapan(case).get("jangan", ()):
        below = parse(entry.get("jalur") or "")
        wrong = [
            d for d in findings(case)
            if d.rule == entry["aturan"] and d.path[: len(below)] == below
            and d.place.file.endswith(entry.get("berkas") or "")
        ]  # fmt: skip
        assert not wrong


# --- nothing is lost -----------------------------------------------------------------------------


@cases
def test_no_value_is_lost_on_the_page(case: Path) -> None:
    services = list(project(case).services())
    assert services
    assert [line for service in services for line in lost(service)] == []


@cases
def test_a_service_and_its_unit_say_all_that_they_are(case: Path) -> None:
    tree = Tree(project(case))
    missing: list[str] = []
    for unit in project(case).units:
        missing += unsaid(unit.unit, type(unit.unit), page_words(halaman_unit(unit, tree)))
        for service in unit.services:
            missing += unsaid(service.standar, JatiDiri, page_words(halaman_layanan(service)))
    assert missing == []


ELSEWHERE = {"bawaan", "pengecualian", "contoh", "kode", "zona_waktu", "peristiwa"}
"""Fields that other pages show, or that say nothing to a reader by themselves."""


def unsaid(node: Node, model: type[Node], text: str) -> Iterator[str]:
    """Values of the fields of `model` that do not stand in a page's words."""
    for slot in slots(model):
        value = getattr(node, slot.name)
        if slot.name in ELSEWHERE or isinstance(value, JenisLayanan):
            continue
        for item in value if isinstance(value, tuple) else (value,):
            for name, leaf in _leaves(item):
                forms = spoken(name or slot.name, leaf, {})
                if name != "kode" and not any(flat(form) in text for form in forms):
                    yield f"{slot.name}: {leaf}"


def lost(service: Service) -> Iterator[str]:
    """Values of the components that do not stand in the words of their own component."""
    names = {varian.kode: varian.nama for varian in service.standar.varian}
    for part in bagian(service.standar):
        value = getattr(service.standar, part.komponen.kunci)
        text = flat(" ".join(all_words(part.blocks)))
        anchors = set(all_anchors(part.blocks))
        wanted: Counter[tuple[str, ...]] = Counter()
        for item in value if isinstance(value, tuple) else (value,):
            for name, leaf in _leaves(item):
                if name == "kode":
                    if not any(leaf in anchor for anchor in anchors):
                        yield f"{service.kode}: {part.komponen.kunci}: kode {leaf}"
                elif name == "kelompok":  # one heading serves all rows of a group
                    wanted[spoken(name, leaf, names)] = 1
                else:
                    wanted[spoken(name, leaf, names)] += 1
        for forms, times in wanted.items():
            if sum(text.count(flat(form)) for form in set(forms)) < times:
                yield f"{service.kode}: {part.komponen.kunci}: {forms} ({times} kali)"


def _leaves(item: Any) -> Iterator[tuple[str, Any]]:
    """Every written value below an item, with the name of its field."""
    if not isinstance(item, Node):
        if item not in (None, ()):
            yield "", item
        return
    for _, part in walk(item):
        for slot in slots(type(part)):
            value = getattr(part, slot.name)
            if slot.model is None and value is not False and value is not None:
                for leaf in value if isinstance(value, tuple) else (value,):
                    yield slot.name, leaf


YES = {
    "gratis": "Tidak dipungut biaya", "opsional": "Tidak wajib",
    "tambahan": "Tambahan di atas tarif lain", "kelompok_rentan": "kelompok rentan",
}  # fmt: skip
"""How the page says a yes."""


def spoken(name: str, leaf: Any, varian: dict[str, str]) -> tuple[str, ...]:
    """The forms in which the page may say a value."""
    match leaf:
        case True:
            return (YES[name],)
        case Enum():
            return (NAMA_KANAL.get(leaf.value, leaf.value), leaf.value)
        case Lama():
            return (locale.lama(leaf), locale.lama_resmi(leaf))
        case Rupiah():
            return (locale.rupiah(leaf),)
        case Jam():
            return (locale.jam(leaf),)
        case datetime.date():
            return (locale.tanggal(leaf),)
        case int() | Decimal():
            return (str(leaf) if name == "tahun" else locale.read(leaf),)
    if name == "untuk":
        return (varian.get(leaf, leaf),)
    if name == "jenis":
        return (_full_kind(leaf), leaf.replace("-", " "))
    return (str(leaf), str(leaf).replace("-", "–")) if name == "hari" else (str(leaf),)


def _full_kind(jenis: str) -> str:
    short = max((s for s in NAMA_JENIS if f"{jenis} ".startswith(f"{s} ")), key=len, default="")
    return NAMA_JENIS.get(short, short) + jenis[len(short) :]


# --- single sheets -------------------------------------------------------------------------------


def named(number: str) -> Path:
    return next(case for case in CASES if case.name.startswith(number))


def test_the_page_shows_all_fourteen_components_of_a_case() -> None:
    service = next(project(CASES[0]).services())
    assert [part.komponen for part in bagian(service.standar)] == list(KOMPONEN)


def test_one_person_too_many_makes_sheet_22_wrong(tmp_path: Path) -> None:
    copytree(named("22"), tmp_path, dirs_exist_ok=True)
    (file,) = tmp_path.rglob("stnk-baru-bbn-1.yaml")
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("cek fisik: 4", "cek fisik: 5"), encoding="utf-8")
    found = check_paths([tmp_path / "standards"], Profile.DRAF).diagnostics
    assert "rincian-pelaksana-tidak-berjumlah" in {d.rule for d in found}


def test_the_two_columns_of_sheet_25_say_the_same() -> None:
    before, after = (
        next(read_project(discover(named("25"), named("25") / name)).services()).standar
        for name in ("semula", "standards")
    )
    assert before == after
