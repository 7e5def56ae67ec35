"""Skema untuk editor: sah, seluruhnya berbahasa Indonesia, dan tidak menolak yang terbaca."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator
from pydantic import TypeAdapter

from standar.bilangan import BULAN
from standar.export.skema import SCHEMAS, schema, text
from standar.export.skema.cuplikan import _data, example
from standar.export.skema.nilai import nilai
from standar.model import Lama, Node, Penetapan, Proyek, Rupiah, StandarPelayanan, Unit
from standar.model.base import listed, slots
from standar.model.besaran import Jam, Tanggal
from standar.model.medan import Kode
from standar.model.nilai_survei import Bobot, Nilai, Periode
from standar.project.document import parse
from standar.source.read import read
from tests.process import ROOT

SHAPES = {name: schema(model) for name, model in SCHEMAS.items()}
FILES = sorted((ROOT / "standards").rglob("*.yaml"))
ENGLISH = re.compile(
    r"\b(?:the|is|not|must|allowed|expected|value|values|property|array|item|string|example"
    r"|default|missing|required|one|of|or|and|written)\b"
)


def properties(shape: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every key that an editor knows, with its shape."""
    if isinstance(shape, list):
        for item in shape:
            yield from properties(item)
    elif isinstance(shape, dict):
        found = shape.get("properties", {})
        yield from found.items()
        for inner in [*found.values(), *shape.get("definitions", {}).values()]:
            yield from properties(inner)
        for key in set(shape) - {"properties", "definitions", "defaultSnippets"}:
            yield from properties(shape[key])


def shown(shape: Any, *, names: bool = False) -> Iterator[str]:
    """Every text that an editor shows; the keys below `properties` are names of fields."""
    if isinstance(shape, list):
        for item in shape:
            yield from shown(item)
    elif isinstance(shape, dict):
        for key, value in shape.items():
            if not names and isinstance(value, str) and key not in ("$ref", "$schema", "pattern"):
                yield value
            yield from shown(value, names=key in ("properties", "definitions") and not names)


def parts(model: type[Node], seen: set[type[Node]]) -> set[type[Node]]:
    """A model and all that it is made of."""
    if model not in seen:
        seen.add(model)
        for slot in slots(model):
            if slot.model is not None:
                parts(slot.model, seen)
    return seen


MODELS = sorted(
    set().union(*(parts(model, set()) for model in SCHEMAS.values())), key=lambda m: m.__name__
)


# --- what the schemas are ------------------------------------------------------------------------


@pytest.mark.parametrize("name", SCHEMAS)
def test_it_is_a_valid_schema_of_the_dialect_that_the_server_knows_best(name: str) -> None:
    Draft7Validator.check_schema(SHAPES[name])
    assert SHAPES[name]["$schema"] == Draft7Validator.META_SCHEMA["$id"]


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_key_has_a_name_and_a_text(name: str) -> None:
    found = dict(properties(SHAPES[name]))
    assert {slot.name for slot in slots(listed(SCHEMAS[name]))} <= set(found)
    for key, shape in properties(SHAPES[name]):
        assert shape["title"], key
        assert shape["markdownDescription"], key
        if not shape.get("doNotSuggest"):
            assert "**Cara menulis:**" in shape["markdownDescription"], key
            assert "**Contoh**" in shape["markdownDescription"], key


@pytest.mark.parametrize("name", SCHEMAS)
def test_nothing_that_is_shown_is_english_or_a_class(name: str) -> None:
    texts = set(shown(SHAPES[name])) - {"object", "array", "string", "number", "integer", "boolean"}
    compound = re.compile(r"\b[A-Z][a-z]+[A-Z][a-zA-Z]+\b")  # as IsiKomponen
    classes = {model.__name__ for model in MODELS if compound.match(model.__name__)}
    assert len(texts) > 20
    assert [text for text in texts if ENGLISH.search(text)] == []
    assert [text for text in texts if classes & set(re.findall(r"\w+", text))] == []


def test_components_name_the_law() -> None:
    named = [
        shape["title"]
        for shape in SHAPES["standar-pelayanan"]["properties"].values()
        if "**Dasar:** UU 25/2009 Pasal 21 huruf" in shape["markdownDescription"]
    ]
    assert len(named) == 14


@pytest.mark.parametrize("name", SCHEMAS)
def test_no_keyword_is_used_whose_words_the_server_keeps_in_english(name: str) -> None:
    english = {
        "minLength",
        "maxLength",
        "minItems",
        "maxItems",
        "minProperties",
        "maxProperties",
        "uniqueItems",
        "examples",
        "enum",
        "const",
        "default",
        "oneOf",
        "anyOf",
        "format",
    }
    written = set(re.findall(r'^ *"(\w+)":', text(SCHEMAS[name]), re.MULTILINE))
    assert written & english == set()


@pytest.mark.parametrize("name", SCHEMAS)
def test_it_needs_no_other_file(name: str) -> None:
    refs = re.findall(r'"\$ref": "([^"]+)"', text(SCHEMAS[name]))
    assert [ref for ref in refs if not ref.startswith("#/definitions/")] == []
    assert len(text(SCHEMAS[name]).encode()) < 256 * 1024


# --- what they accept ----------------------------------------------------------------------------


def kind(path: Path) -> str:
    names = {"unit": "unit", "proyek": "proyek", "sk": "penetapan", "forum": "forum",
             "masukan": "masukan", "inovasi": "inovasi"}  # fmt: skip
    if path.parent.name == "penilaian":
        return path.stem.partition("-")[0]
    folders = {"skm": "survei", "monev": "monev"}
    return folders.get(path.parent.name) or names.get(path.stem, "standar-pelayanan")


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_an_independent_validator_accepts_every_file_of_the_example_project(path: Path) -> None:
    data = read(path.read_text(encoding="utf-8")).data
    errors = Draft7Validator(SHAPES[kind(path)]).iter_errors(data)
    assert [f"{list(error.path)} {error.message}" for error in errors] == []


def test_an_independent_validator_refuses_what_the_program_refuses() -> None:
    judge = Draft7Validator(SHAPES["standar-pelayanan"])
    for content in ("jenis: jasa\n", "layanan: x\nwaktu: 3 hari\n", "layanan: x\njenis: lain\n",
                    "layanan: x\nbiaya: {tarif: [{jumlah: Rp5}]}\n",
                    "layanan: x\npersyaratan: [{nma: a}]\n"):  # fmt: skip
        source = read(content)
        assert parse(source, StandarPelayanan).diagnostics, content
        assert not judge.is_valid(source.data), content


SPELLINGS: dict[Any, tuple[str, ...]] = {
    Rupiah: ("Rp. 50.000,00", "rp50.000,-", "RP 15,5", " Rp0 "),
    Lama: ("3 (tiga) Hari Kerja", "Maks. 3 x 24 jam", "2 s/d 5 hari", "1 jam 30 menit", "2 MINGGU",
           "1 hari kerja - 2 minggu", "paling lambat 10 hari kerja (perpanjangan 7 hari kerja)"),
    Jam: ("08:00 s.d. 15:30 WITA", " 8.00 – 15.30", "00.00-24.00"),
    Tanggal: ("2026-03-02", *(f"2 {month.lower()} 2026" for month in BULAN), " 12  MEI 2026 "),
    Kode: ("kk", "3-lembar", " kartu-keluarga "),
    Nilai: ("87,28", "87.28", " 4 ", "100"),
    Bobot: ("1/9", "1 / 14", "0,111", "0.11"),
    Periode: ("2025", "2025-s2", "2025-TW3", " 2025-09 "),
}  # fmt: skip


@pytest.mark.parametrize("of", SPELLINGS, ids=lambda of: getattr(of, "__name__", ""))
def test_the_editor_is_no_stricter_than_the_program_on_values(of: Any) -> None:
    judge = Draft7Validator(nilai(of).shape)
    program = TypeAdapter(of)
    for spelling in SPELLINGS[of]:
        assert program.validate_python(spelling) is not None
        assert judge.is_valid(spelling), spelling
    assert not judge.is_valid("Segera!")


# --- examples ------------------------------------------------------------------------------------


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_example_is_what_the_program_reads(model: type[Node]) -> None:
    for slot in slots(model):
        data = read(example(model, slot)).data
        assert list(data) == [slot.name]
        whole = {**required(model), **data}
        assert model.model_validate(whole), slot.name


def required(model: type[Node]) -> dict[str, Any]:
    """The examples of the keys that must be there."""
    found: dict[str, Any] = {}
    for slot in slots(model):
        if model.model_fields[slot.name].is_required():
            found |= read(example(model, slot)).data
    return found


def test_every_part_has_a_snippet_of_its_own() -> None:
    assert [model.__name__ for model in MODELS if model.__name__ not in _data()] == []


@pytest.mark.parametrize("model", [StandarPelayanan, Unit, Proyek, Penetapan])
def test_a_whole_file_can_be_written_from_a_snippet(model: type[Node]) -> None:
    name = next(name for name, of in SCHEMAS.items() if of is model)
    first = SHAPES[name]["defaultSnippets"][0]
    assert set(first["body"]) >= {n for n, info in model.model_fields.items() if info.is_required()}
