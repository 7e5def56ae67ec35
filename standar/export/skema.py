"""JSON Schema untuk editor: bentuk pendek dan panjang, dengan judul dan petunjuk Indonesia."""

from __future__ import annotations

import json
from typing import Any

from ..model import Penetapan, Proyek, StandarPelayanan, Unit
from ..model.base import Node

SCHEMAS: dict[str, type[Node]] = {
    "standar-pelayanan": StandarPelayanan,
    "unit": Unit,
    "proyek": Proyek,
    "penetapan": Penetapan,
}
"""Name of the schema file → the model that it describes."""


def schema(model: type[Node]) -> dict[str, Any]:
    """The JSON Schema of what a drafter may write for this model."""
    shape = _with_numbers(model.model_json_schema())
    for part in shape.get("$defs", {}).values():
        if "enum" in part:  # as with parts: its class's name and docstring are for engineers
            part.pop("title", None)
            part.pop("description", None)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **shape}


def _with_numbers(shape: Any) -> Any:
    """Where any text will do, a whole number will too: `nomor: 25` is what people write."""
    if isinstance(shape, list):
        return [_with_numbers(item) for item in shape]
    if not isinstance(shape, dict):
        return shape
    strict = {"examples", "enum", "const", "pattern", "format"}
    if shape.get("type") == "string" and not strict & shape.keys():
        return {**shape, "type": ["string", "integer"]}
    return {key: _with_numbers(value) for key, value in shape.items()}


def text(model: type[Node]) -> str:
    """The schema as the text of a file."""
    return json.dumps(schema(model), ensure_ascii=False, indent=1, sort_keys=True) + "\n"
