"""Cuplikan dan contoh: isi contoh setiap kunci, dengan perhentian tab untuk diganti penyusun."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from itertools import count
from typing import Any, get_type_hints

from ...model.base import Node, Slot, slots
from ...source.read import read
from .nilai import Shape, nilai

SEMUA = {"catatan": "bila perlu penjelasan lain", "untuk": "kk-hilang", "kanal": "daring",
         "dasar": "UU 25/2009"}  # fmt: skip
"""Examples of keys that mean the same in many parts."""


def snippet(
    model: type[Node], owner: type[Node] | None = None, slot: Slot | None = None, *,
    many: bool = False, whole: bool = False,
) -> Shape:  # fmt: skip
    """A completion that writes a part; below a key where `slot` is given, as a list if asked."""
    said = _said(model)
    value: object = {key: _value(model, key) for key in said["cuplikan"]}
    label = said["label"]
    if slot is not None and owner is not None:
        value, label = {slot.name: _value(owner, slot.name)}, f"{slot.title}: contoh"
    elif many:
        value, label = [value], f"Daftar: {label}"
    found = {"label": label, "markdownDescription": said["arti"], "body": _stops(value, count(1))}
    return {**found, "sortText": "0"} if whole or slot is None else found


def body(model: type[Node], slot: Slot) -> object:
    """What a snippet writes behind a key."""
    return _stops(_value(model, slot.name), count(1))


def short(model: type[Node]) -> list[Shape]:
    """Completions that write a part in one word or line."""
    said = _said(model).get("singkat", [])
    return [{"label": text, "body": text, "sortText": "1"} for text in said]


def example(model: type[Node], slot: Slot) -> str:
    """A key with its example, as lines of YAML."""
    return "".join(_lines({slot.name: _value(model, slot.name)}, ""))


def pair_of(model: type[Node], key: str, value: str) -> str:
    """A part as `key: value`, as its list may also be written."""
    return "".join(_lines({scalar(_value(model, key)): _value(model, value)}, ""))


# --- example values ------------------------------------------------------------------------------


@cache
def _data() -> dict[str, Any]:
    text = files("standar.data").joinpath("cuplikan.yaml").read_text(encoding="utf-8")
    found: dict[str, Any] = read(text).data
    return found


def _said(model: type[Node]) -> dict[str, Any]:
    """What is said of a part; one that nothing is said of shows the keys that it needs."""
    found: dict[str, Any] | None = _data().get(model.__name__)
    needed = [slot.name for slot in slots(model) if model.model_fields[slot.name].is_required()]
    plain = {"cuplikan": needed or [slots(model)[0].name], "label": "Contoh", "arti": "Isi contoh."}
    return found or plain


def _value(model: type[Node], key: str) -> Any:
    """The example of a key: as said for its part or one that it is made of, else by its kind."""
    for kind in model.__mro__:
        said = _data().get(kind.__name__, {}).get("contoh", {})
        if key in said:
            return said[key]
    slot = next(slot for slot in slots(model) if slot.name == key)
    if slot.model is not None:
        return _part(slot.model, slot)
    found = nilai(get_type_hints(model, include_extras=True)[key]).example
    return SEMUA.get(key, found or slot.title)


def _part(model: type[Node], slot: Slot) -> Any:
    if slot.peta is not None:
        return {_value(model, slot.peta.kunci): _value(model, slot.peta.nilai)}
    if slot.name in SEMUA:
        return SEMUA[slot.name]
    value = {key: _value(model, key) for key in _said(model)["cuplikan"]}
    return [value] if slot.kind == "items" else value


# --- as YAML -------------------------------------------------------------------------------------


def scalar(value: object) -> str:
    """A value as it must stand in YAML: in quotes where a text would be read as something else."""
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    text = str(value)
    same = read(f"x: {text}\n")
    plain = not same.faults and same.data == {"x": text} and text[:1] not in _QUOTED
    if plain or type(value) is not str:
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


_QUOTED = ("(", "+")
"""Telephone numbers start so; they are always shown in quotes."""


def _stops(value: Any, number: Iterator[int]) -> Any:
    """The same with a tab stop around every value."""
    if isinstance(value, dict):
        return {scalar(key): _stops(item, number) for key, item in value.items()}
    if isinstance(value, list) and any(isinstance(item, dict) for item in value):
        return [_stops(item, number) for item in value]
    if isinstance(value, list):
        return f"[{', '.join(_stop(item, number) for item in value)}]"
    return _stop(value, number)


def _stop(value: Any, number: Iterator[int]) -> str:
    text = scalar(value)
    inner = text[1:-1] if text.startswith('"') else text
    safe = inner.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}")
    stop = f"${{{next(number)}:{safe}}}"
    return f'"{stop}"' if inner != text else stop


def _lines(value: dict[str, Any], indent: str) -> Iterator[str]:
    for key, item in value.items():
        if isinstance(item, dict):
            yield f"{indent}{key}:\n"
            yield from _lines(item, f"{indent}  ")
        elif isinstance(item, list) and any(isinstance(one, dict) for one in item):
            yield f"{indent}{key}:\n"
            for one in item:
                first, *rest = _lines(one, f"{indent}    ")
                yield f"{indent}  - {first.lstrip()}"
                yield from rest
        elif isinstance(item, list):
            yield f"{indent}{key}: [{', '.join(scalar(one) for one in item)}]\n"
        else:
            yield f"{indent}{key}: {scalar(item)}\n"
