"""Skema untuk editor: yang tampil di atas kunci hanyalah judul dan petunjuk medannya."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from standar.export.skema import SCHEMAS, schema
from standar.model.base import Node, slots


def shown(shape: Any, *, names: bool = False) -> Iterator[str]:
    """Every text that an editor shows; the keys below `properties` are names of fields."""
    if isinstance(shape, list):
        for item in shape:
            yield from shown(item)
    elif isinstance(shape, dict):
        for key, value in shape.items():
            if key in ("title", "description") and not names:
                yield value
            yield from shown(value, names=key in ("properties", "$defs") and not names)


def parts(model: type[Node], seen: set[type[Node]]) -> set[type[Node]]:
    """A model and all that it is made of."""
    if model not in seen:
        seen.add(model)
        for slot in slots(model):
            if slot.model is not None:
                parts(slot.model, seen)
    return seen


@pytest.mark.parametrize("name", SCHEMAS)
def test_editors_show_the_texts_of_fields_and_no_class(name: str) -> None:
    fields = [info for part in parts(SCHEMAS[name], set()) for info in part.model_fields.values()]
    meant = {text for info in fields for text in (info.title, info.description) if text}
    assert set(shown(schema(SCHEMAS[name]))) == meant


def test_a_bare_number_is_no_code_for_editors_either() -> None:
    codes = schema(SCHEMAS["standar-pelayanan"])["$defs"]["Varian"]["properties"]["kode"]
    assert codes["pattern"] == "^([0-9]+-)*[0-9]*[a-z][a-z0-9]*(-[a-z0-9]+)*$"
