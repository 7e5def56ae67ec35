"""Yang dimiliki setiap bagian standar: beku, setara menurut nilai, beralamat, bermakna."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Any, ClassVar, Literal, NamedTuple, Self, get_args

from pydantic import (
    BaseModel,
    ConfigDict,
    ModelWrapValidatorHandler,
    ValidationInfo,
    model_validator,
)
from pydantic_core import PydanticCustomError

from ..path import Path
from .compact import Pool, compact, said_before
from .medan import Peta


class Reading(NamedTuple):
    """What a text says that can be weighed: of what, None where that is no matter, and how much."""

    about: str | None
    amount: Any


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a field means to law and citizen; drives diff, grading, schema texts and exports.

    `better` says which direction helps the citizen ("less" or "more" of it), None where neither
    does; `absent` says what it is that nothing is written: the number it stands for, or that
    nothing written could help more ("best") or less ("worst"). `measure` names the property of
    the part around by which a list is weighed as a whole, and without a change of which another
    value weighs nothing: what it says only stands elsewhere. `read` weighs a text that is more than
    a number. `ordered` marks lists whose order matters; `iri` is the term for linked data.
    """

    law: str = ""
    better: Literal["less", "more"] | None = None
    absent: Literal["best", "worst"] | int | None = None
    measure: str = ""
    read: Callable[[str], Reading | None] | None = None
    ordered: bool = False
    iri: str = ""


class Slot(NamedTuple):
    """How the engines see one field of a Node."""

    name: str
    kind: Literal["leaf", "node", "items"]
    model: type[Node] | None
    meaning: Meaning
    title: str
    peta: Peta | None


class Node(BaseModel):
    """A part of a standard. Immutable; equal by value; knows nothing of files or sentences."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", coerce_numbers_to_str=True, defer_build=True
    )

    singkat: ClassVar[str | None] = None
    """The field that a plain text fills when it stands where this part is expected."""
    kunci: ClassVar[str] = "kode"
    """The field that names this part among its siblings."""
    akar: ClassVar[str | None] = None
    """The field that a file fills which is nothing but a list."""

    @property
    def ringan(self) -> bool:
        """Whether nobody has to heed this part, so that what changes in it weighs nothing."""
        return False

    def berbobot(self, other: Any) -> bool:
        """Whether this item matters to the citizen where `other`, the part around, lacks it."""
        return not self.ringan

    @classmethod
    def dari_teks(cls, teks: str) -> dict[str, Any]:
        """The long form of a text that stands for the whole part."""
        if cls.singkat is None:
            raise PydanticCustomError("harus_peta", "mapping expected")
        return {cls.singkat: teks}

    @classmethod
    def dari_peta(cls, peta: dict[str, Any]) -> dict[str, Any]:
        """The long form of a mapping; parts with a short mapping form override it."""
        return peta

    @model_validator(mode="wrap")
    @classmethod
    def _bentuk(
        cls, data: Any, handler: ModelWrapValidatorHandler[Self], info: ValidationInfo
    ) -> Self:
        """From any of its forms; what many files say alike is made into a part once.

        That is a short text, and where the validation's context is a `Pool`, a mapping.
        """
        if isinstance(data, dict):
            if isinstance(info.context, Pool):
                return info.context.part(cls, data, lambda: handler(cls.dari_peta(data)))
            return compact(handler(cls.dari_peta(data)))
        if isinstance(data, str):
            return said_before(cls, data, lambda: handler(cls.dari_teks(data)))
        if isinstance(data, list):
            return compact(handler(cls.dari_daftar(data)))
        if isinstance(data, int) and not isinstance(data, bool):
            return compact(handler(cls.dari_angka(data)))
        return handler(data)

    @classmethod
    def dari_angka(cls, angka: int) -> dict[str, Any]:
        """The long form of a bare whole number; its digits as text unless a part knows better."""
        return cls.dari_teks(str(angka))

    @classmethod
    def dari_daftar(cls, daftar: list[Any]) -> Any:
        """The long form of a list: into the short-form field when that is a list, else as text."""
        slot = next((slot for slot in slots(cls) if slot.name == cls.singkat), None)
        if slot is not None and slot.kind == "items":
            return {slot.name: daftar}
        if slot is not None and daftar and all(isinstance(item, str) for item in daftar):
            return cls.dari_teks("; ".join(daftar))
        return daftar

    @classmethod
    def bentuk_lain(cls) -> list[dict[str, Any]]:
        """The short forms that stand beside the mapping, in the words of JSON Schema."""
        if cls.singkat is None:
            return []
        return [{"type": ["string", "integer"]}, {"type": "array"}]


def _slot(name: str, info: Any) -> Slot:
    meaning = next((m for m in info.metadata if isinstance(m, Meaning)), Meaning())
    peta = next((m for m in info.metadata if isinstance(m, Peta)), None)
    kind: Literal["leaf", "node", "items"] = "leaf"
    model = None
    for inner in _unwrap(info.annotation):
        if isinstance(inner, type) and issubclass(inner, Node):
            kind, model = "node", inner
        elif getattr(inner, "__origin__", None) is tuple:
            item = next(iter(_unwrap(get_args(inner)[0])))
            kind, model = (
                "items",
                item if isinstance(item, type) and issubclass(item, Node) else None,
            )
    return Slot(name, kind, model, meaning, info.title or name, peta)


def _unwrap(annotation: Any) -> Iterator[Any]:
    """The members of a union, without Annotated and without None."""
    if hasattr(annotation, "__metadata__"):
        yield from _unwrap(annotation.__origin__)
    elif type(annotation).__name__ in ("UnionType", "_UnionGenericAlias"):
        for member in get_args(annotation):
            yield from _unwrap(member)
    elif annotation is not type(None):
        yield annotation


@cache
def slots(model: type[Node]) -> tuple[Slot, ...]:
    """The fields of a model in the order of the law."""
    return tuple(_slot(name, info) for name, info in model.model_fields.items())


@cache
def inner_slots(model: type[Node]) -> tuple[Slot, ...]:
    """Only the fields that hold other parts."""
    return tuple(slot for slot in slots(model) if slot.model is not None)


@cache
def key_field(model: type[Node]) -> str | None:
    """The field that names such a part among its siblings, or None when it has none."""
    return model.kunci if model.kunci in model.model_fields else None


def listed(model: type[Node]) -> type[Node]:
    """Whose keys stand in a file of this model: those of the items where it is a bare list."""
    if model.akar is None:
        return model
    return next(slot.model or model for slot in slots(model) if slot.name == model.akar)


def segment(item: Any, place: int) -> str:
    """The path segment of a list item: its own key where it has one, else its place from 1."""
    if isinstance(item, Node) and (name := key_field(type(item))) is not None:
        key = getattr(item, name)
        if isinstance(key, Enum):
            key = key.value
        if isinstance(key, str):
            return key
    return str(place)


def part_at(node: Node, path: Path) -> Any:
    """The part or value at an address; KeyError where the model or this node has none."""
    here: Any = node
    for name in path:
        if isinstance(here, Node):
            if name not in type(here).model_fields:
                raise KeyError(name)
            here = getattr(here, name)
        elif isinstance(here, tuple):
            named = {segment(item, place): item for place, item in reversed([*enumerate(here, 1)])}
            here = named[name]
        else:
            raise KeyError(name)
    return here


def walk(node: Node, path: Path = ()) -> Iterator[tuple[Path, Node]]:
    """Every part below `node`, itself first, each with its address."""
    yield path, node
    for slot in inner_slots(type(node)):
        value = getattr(node, slot.name)
        if not value:
            continue
        if slot.kind == "node":
            yield from walk(value, (*path, slot.name))
        else:
            for place, item in enumerate(value, 1):
                yield from walk(item, (*path, slot.name, segment(item, place)))


def leaves(node: Node, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Every written value below `node` that is not itself a part, with its address."""
    for part_path, part in walk(node, path):
        for slot in slots(type(part)):
            value = getattr(part, slot.name)
            if slot.model is not None or value is None or value == ():
                continue
            if isinstance(value, tuple):
                for place, item in enumerate(value, 1):
                    yield (*part_path, slot.name, str(place)), item
            else:
                yield (*part_path, slot.name), value
