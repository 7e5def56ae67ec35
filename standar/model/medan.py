"""Jenis medan: teks, kode, ya atau tidak, daftar, dan peta, dengan bentuk pendeknya."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, Literal, TypeVar

from pydantic import (
    BeforeValidator,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    StringConstraints,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import core_schema

T = TypeVar("T")

Teks = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Kode = Annotated[str, StringConstraints(strip_whitespace=True, pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]


def _ya_tidak(value: Any) -> Any:
    words = {"ya": True, "tidak": False}
    return words.get(value.lower(), value) if isinstance(value, str) else value


YaTidak = Annotated[
    bool, BeforeValidator(_ya_tidak, json_schema_input_type=bool | Literal["ya", "tidak"])
]
"""A yes or no: `ya`, `tidak`, `true`, `false`."""


@dataclass(frozen=True, slots=True)
class Peta:
    """Marks a list that may be written as a mapping: `kunci` takes the key, `nilai` the value."""

    kunci: str
    nilai: str

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        return core_schema.no_info_before_validator_function(self.daftar, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        items = handler(schema)
        item = handler.resolve_ref_schema(items["items"])
        value = item["properties"][self.nilai]
        rest = {
            **{k: v for k, v in item.items() if k not in ("title", "description", "required")},
            "properties": {k: v for k, v in item["properties"].items() if k != self.kunci},
        }
        return {
            "anyOf": [
                {"type": "object", "additionalProperties": {"anyOf": [value, rest]}},
                items,
            ]
        }

    def daftar(self, value: Any) -> Any:
        """`{a: x, b: {…}}` as the list of its items; anything else as it is."""
        if not isinstance(value, dict):
            return () if value is None else value
        return [
            {
                self.kunci: key,
                **({self.nilai: item} if not isinstance(item, dict) else item),
            }
            for key, item in value.items()
        ]


class _Berdaftar:
    """Lets a single item stand without its dash, and nothing at all be an empty list."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        return core_schema.no_info_before_validator_function(self.daftar, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        items = handler(schema)
        return {"anyOf": [items, items["items"]]}

    @staticmethod
    def daftar(value: Any) -> Any:
        """The list that a value stands for."""
        if value is None:
            return ()
        return [value] if isinstance(value, str | dict | int) else value


Daftar = Annotated[tuple[T, ...], _Berdaftar()]
"""A list; a single item may stand without its dash, and nothing at all is an empty list."""


def judul(title: str, description: str = "") -> Any:
    """Field metadata: the name that people read, and the hover text of editors."""
    return Field(title=title, description=description or None)
