"""Petunjuk di atas kunci: arti, cara menulis, contoh, dan dasar hukumnya."""

from __future__ import annotations

from ...locale import sentence
from ...model.base import Node, Slot
from .cuplikan import example, pair_of
from .nilai import Nilai

_BETTER = {
    "less": "Bila berkurang, warga diringankan.",
    "more": "Bila bertambah, warga diringankan.",
}


def hover(model: type[Node], slot: Slot, value: Nilai | None, *, key: str = "") -> str:
    """The text that an editor shows above a key, below its title; `key` names that of a pair."""
    info = model.model_fields[slot.name]
    about = sentence(info.description or slot.title)
    must = " Wajib ditulis." if info.is_required() and not key else ""
    parts = [f"{about}.{must}", f"**Cara menulis:** {_words(slot, value)}."]
    shown = pair_of(model, key, slot.name) if key else example(model, slot)
    parts.append(f"**Contoh**\n\n```yaml\n{shown}```")
    if slot.meaning.law:
        parts.append(f"**Dasar:** {slot.meaning.law}.")
    if slot.meaning.better:
        parts.append(_BETTER[slot.meaning.better])
    return "\n\n".join(parts)


def _words(slot: Slot, value: Nilai | None) -> str:
    if value is not None:
        return f"{value.words}; boleh beberapa, sebagai daftar" if _many(slot) else value.words
    if slot.peta is not None:
        return f"pasangan `{slot.peta.kunci}: {slot.peta.nilai}`, satu di setiap baris"
    field = slot.model.singkat if slot.model else None
    short = f"; atau langsung isinya, yang menjadi `{field}`" if field else ""
    if _many(slot):
        return f"daftar, setiap butir didahului tanda hubung dan berisi kunci{short}"
    return f"kunci-kunci di bawahnya, menjorok dua spasi{short}"


def _many(slot: Slot) -> bool:
    return slot.kind == "items"
