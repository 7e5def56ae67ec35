"""Bentuk berkas bagi editor: satu skema rata untuk setiap bagian, dengan pesan galatnya sendiri.

Keywords for objects, lists and texts stand side by side and each speaks only of its own kind. With
`anyOf` the server would guess which form was meant, and fall back to its English messages.
"""

from __future__ import annotations

from typing import Any, get_type_hints

from ...model.base import Node, Slot, listed, slots
from ...model.jam import HARI
from ...model.medan import Peta
from ...model.proyek import Proyek
from ...project.intent import ALIASES
from .cuplikan import body, short, snippet
from .nilai import TEKS, Nilai, Shape, letters, nilai
from .petunjuk import hover

_MANY = 14
"""More keys than this are not listed in a message."""
_NO_TYPE: list[Any] = [True]
"""Holds always. The server offers an English `(array item)` where no such keyword stands."""
_OBJECT = {"type": "object"}


class Shapes:
    """The shapes of a file; every part is defined once and referred to."""

    def __init__(self) -> None:
        self.definitions: dict[str, Shape] = {}

    def whole(self, model: type[Node]) -> Shape:
        """The shape of a file that holds this part, or that is nothing but a list."""
        if model.akar is not None:
            return self.listed(model.akar, listed(model))
        shape = self.keys(model)
        shape.setdefault("if", _OBJECT)
        shape["else"] = {**_OBJECT, "errorMessage": "Tulis kunci, titik dua, lalu isinya."}
        shape["defaultSnippets"] = [snippet(model, whole=True), *self.components(model)]
        return {**shape, "definitions": dict(sorted(self.definitions.items()))}

    def listed(self, name: str, part: type[Node]) -> Shape:
        """The shape of a file that is a list of parts."""
        return {
            "type": "array",
            "errorMessage": f"Tulis daftar {name}: tanda hubung di depan setiap butirnya.",
            "items": self.item(part),
            "defaultSnippets": [snippet(part, many=True)],
            "definitions": dict(sorted(self.definitions.items())),
        }

    def components(self, model: type[Node]) -> list[Shape]:
        """A snippet for every field that holds parts of its own."""
        return [
            {**snippet(slot.model, model, slot), "sortText": f"a{place:02}"}
            for place, slot in enumerate(slots(model))
            if slot.model is not None
        ]

    def part(self, model: type[Node], without: str = "") -> Shape:
        """A reference to a part written as a mapping; its keys without one that stands outside."""
        name = f"{model.__name__}-{without}" if without else model.__name__
        if name not in self.definitions:
            self.definitions[name] = {}
            self.definitions[name] = self.keys(model, without)
        return {"$ref": f"#/definitions/{name}"}

    def keys(self, model: type[Node], without: str = "") -> Shape:
        """What a mapping may hold; says nothing of texts and lists."""
        hints = get_type_hints(model, include_extras=True)
        own = {s.name: s for s in slots(model) if s.name != without}
        properties = {name: self.field(model, slot, hints[name]) for name, slot in own.items()}
        if model is Proyek and "versi_aturan" in own:
            properties["aturan"] |= _versioned(properties["aturan"], properties["versi_aturan"])
        shape: Shape = {
            "properties": {**properties, **_misnamed(own)},
            "additionalProperties": False,
            "errorMessage": _unknown(list(own)),
            "allOf": _NO_TYPE,
        }
        for form in model.bentuk_lain():
            if form.get("type") == "object":
                shape |= _open(model, form)
        required = [n for n in own if model.model_fields[n].is_required()]
        if required:
            shape |= _required(required, shape.get("patternProperties", {}))
        return shape

    # --- one field -------------------------------------------------------------------------------

    def field(self, model: type[Node], slot: Slot, hint: Any) -> Shape:
        """A key with its hover text and what may stand behind it."""
        value = nilai(hint) if slot.model is None else None
        about = {"title": slot.title, "markdownDescription": hover(model, slot, value)}
        if value is not None:
            return {**about, **(_texts(value) if slot.kind == "items" else value.shape)}
        part = slot.model or Node
        if slot.peta is not None:
            return {**about, **self.pairs(part, slot.peta, body(model, slot))}
        return {**about, **(self.items(part) if slot.kind == "items" else self.one(part))}

    def one(self, model: type[Node]) -> Shape:
        """A part; or its short form, a text or a list."""
        shape: Shape = {"allOf": [self.part(model)], **_forms(model)}
        if "array" in shape["type"]:
            inner = next(s for s in slots(model) if s.name == model.singkat)
            whole = inner.model if inner.kind == "items" else None
            shape["allOf"].append({"items": self.item(whole) if whole else TEKS.shape})
        return {**shape, "defaultSnippets": [snippet(model), *short(model)]}

    def items(self, model: type[Node]) -> Shape:
        """A list of parts; a single one may stand without its dash."""
        alone = {"allOf": [self.part(model)], "defaultSnippets": [snippet(model, many=True)]}
        kinds = {"type": ["array", *_kinds(model)]}
        return {**_forms(model), **kinds, "items": self.item(model), "if": _OBJECT, "then": alone}

    def item(self, model: type[Node]) -> Shape:
        """A part behind a dash."""
        offer = {"allOf": [self.part(model)], "defaultSnippets": [snippet(model)]}
        return {**_forms(model), "type": _kinds(model), **offer}

    def pairs(self, model: type[Node], peta: Peta, offer: object) -> Shape:
        """A list that is mostly written as a mapping of key and value."""
        value = _pair(model, peta.kunci, peta.nilai)
        rest = {"allOf": [self.part(model, peta.kunci)]}
        pair = {**value, "type": ["object", *_types(value)], **rest}
        return {
            "type": ["object", "array"],
            "errorMessage": f"Tulis pasangan {peta.kunci}: {peta.nilai}, satu di setiap baris.",
            "additionalProperties": pair,
            "allOf": [{"items": self.item(model)}],
            "defaultSnippets": [
                {"label": f"Pasangan {peta.kunci} dan {peta.nilai}", "body": offer}
            ],
        }


def _types(shape: Shape) -> list[str]:
    kinds = shape["type"]
    return [kinds] if isinstance(kinds, str) else list(kinds)


def _kinds(model: type[Node]) -> list[str]:
    """How one part may be written, other than as a list."""
    return [kind for kind in _forms(model)["type"] if kind != "array"]


def _texts(value: Nilai) -> Shape:
    """A list of values; a single one may stand without its dash."""
    own = {key: said for key, said in value.shape.items() if key != "defaultSnippets"}
    return {**own, "type": ["array", *_types(value.shape)], "items": value.shape}


def _forms(model: type[Node]) -> Shape:
    """The kinds of value that may stand for a part, and what to say to any other."""
    short = any(form.get("type") == "array" for form in model.bentuk_lain())
    if not short:
        return {"type": ["object"], "errorMessage": "Tulis kunci dan isinya di bawah, menjorok."}
    return {
        **TEKS.shape,
        "type": ["object", "string", "number", "array"],
        "errorMessage": "Tulis sebagai teks, atau kunci dan isinya.",
    }


def _pair(model: type[Node], key: str, name: str) -> Shape:
    """What stands behind a key of the author's own, with its hover text."""
    slot = next(slot for slot in slots(model) if slot.name == name)
    value = nilai(get_type_hints(model, include_extras=True)[name])
    about = {"title": slot.title, "markdownDescription": hover(model, slot, value, key=key)}
    return {**about, **value.shape}


def _open(model: type[Node], form: Shape) -> Shape:
    """Keys beyond the fields of a part, which its other mapping form brings."""
    peta = next(slot for slot in slots(model) if slot.peta)
    if "patternProperties" not in form:
        say = "Tulis jabatan dan jumlah orangnya, misalnya petugas loket: 2."
        said = {"errorMessage": say, "patternErrorMessage": say}
        return {"additionalProperties": {**_behind(peta), **said}}
    if peta.name == "hari":
        days = "|".join(map(letters, (*HARI, "jum'at")))
        say = "Tulis hari, misalnya senin-kamis: 08.00-15.30; atau istirahat dan catatan."
        return {"patternProperties": {f"^({days})": _behind(peta)}, "errorMessage": say}
    short = _pair(model, "pelaku", "kegiatan")
    return {"patternProperties": dict.fromkeys(form["patternProperties"], short)}


def _behind(slot: Slot) -> Shape:
    """The value of a list of pairs whose own key may be left out."""
    model, peta = slot.model or Node, slot.peta or Peta("", "")
    return _pair(model, peta.kunci, peta.nilai)


def _versioned(rules: Shape, version: Shape) -> Shape:
    """The rules of a project as their version alone, or with it among them."""
    either = {key: said for key, said in TEKS.shape.items() if key.startswith("pattern")}
    return {
        **either,
        "type": [*rules["type"], *_types(TEKS.shape)],
        "properties": {"versi": version},
    }


def _required(names: list[str], other: Shape) -> Shape:
    """The keys that must stand there, unless a short mapping form is used."""
    free = [{"propertyNames": {"not": {"pattern": pattern}}} for pattern in other]
    keys = " dan ".join(names)
    say = f"Kunci {keys} wajib ditulis di sini."
    return {
        "if": {**_OBJECT, **({"allOf": free} if free else {})},
        "then": {"required": names, "errorMessage": say},
    }


def _unknown(names: list[str]) -> str:
    if len(names) > _MANY:
        return "Kunci ini tidak dikenal di sini. Tekan Ctrl+Spasi untuk melihat kunci yang ada."
    return f"Kunci ini tidak dikenal di sini. Yang dapat ditulis: {', '.join(names)}."


def _misnamed(own: dict[str, Slot]) -> dict[str, Shape]:
    """Words that authors use for a key: refused with the key's name, and not offered."""
    return {
        word: {
            "title": own[key].title,
            "markdownDescription": f"Kunci ini ditulis `{key}`.",
            "allOf": [{"type": t, "errorMessage": f"Kunci ini ditulis {key}."} for t in _NEVER],
            "doNotSuggest": True,
        }
        for word, key in ALIASES.items()
        if key in own and word not in own
    }


_NEVER = ("string", "object")
"""Nothing is both; the schema language has no refusal with a message of one's own."""
