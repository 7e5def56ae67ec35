"""Jenis medan: teks, kode, ya atau tidak, daftar, dan peta, dengan bentuk pendeknya."""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Annotated, Any, TypeVar

from pydantic import BeforeValidator, Field, GetCoreSchemaHandler, StringConstraints
from pydantic_core import core_schema

T = TypeVar("T")

Teks = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Kode = Annotated[
    str,
    StringConstraints(
        strip_whitespace=True,
        pattern=r"^([0-9]+-)*[0-9]*[a-z][a-z0-9]*(-[a-z0-9]+)*$",
    ),
]
"""A lasting name; it holds a letter, for a bare number is the address of a place in the list."""


def _ya_tidak(value: Any) -> Any:
    words = {"ya": True, "tidak": False}
    return words.get(value.lower(), value) if isinstance(value, str) else value


YaTidak = Annotated[bool, BeforeValidator(_ya_tidak)]
"""A yes or no: `ya`, `tidak`, `true`, `false`."""


class _Longgar(ABC):
    """Marks a list that may also be written in another shape."""

    __slots__ = ()

    @abstractmethod
    def daftar(self, value: Any) -> Any:
        """The list that a value stands for; what stands for none stays as it is."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        return core_schema.no_info_before_validator_function(self.daftar, handler(source))


@dataclass(frozen=True, slots=True)
class Peta(_Longgar):
    """Marks a list that may be written as a mapping: `kunci` takes the key, `nilai` the value."""

    kunci: str
    nilai: str

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


class _Berdaftar(_Longgar):
    """Lets a single item stand without its dash, and nothing at all be an empty list."""

    def daftar(self, value: Any) -> Any:
        """The list that a value stands for."""
        if value is None:
            return ()
        return [value] if isinstance(value, str | dict | int) else value


Daftar = Annotated[tuple[T, ...], _Berdaftar()]
"""A list; a single item may stand without its dash, and nothing at all is an empty list."""


def judul(title: str, description: str = "") -> Any:
    """Field metadata: the name that people read, and the hover text of editors."""
    return Field(title=title, description=description or None)
