"""Jam layanan: hari dan jam buka, istirahat, dan keterangannya."""

import re
from typing import Annotated, Any, ClassVar

from .base import Node
from .besaran import Jam
from .medan import Peta, Teks, judul

HARI = ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu")


class JamHari(Node):
    """Opening hours of a day or a run of days: `senin-kamis: 08.00-15.30`."""

    kunci: ClassVar[str] = "hari"

    hari: Annotated[Teks, judul("Hari", "satu hari atau rentang, misalnya senin-kamis")]
    jam: Annotated[Jam, judul("Jam", "jam buka sampai jam tutup")]


class JamLayanan(Node):
    """When citizens are served. Days stand directly in the mapping, beside `istirahat`."""

    singkat: ClassVar[str] = "catatan"

    hari: Annotated[
        tuple[JamHari, ...],
        Peta("hari", "jam"),
        judul("Hari", "hari boleh langsung ditulis sebagai kunci"),
    ] = ()
    istirahat: Annotated[
        Teks | None, judul("Istirahat", "misalnya 12.00-13.00 atau tanpa jeda")
    ] = None
    catatan: Annotated[Teks | None, judul("Catatan")] = None

    @classmethod
    def dari_peta(cls, peta: dict[str, Any]) -> dict[str, Any]:
        hari = {k: v for k, v in peta.items() if _is_hari(k)}
        rapi = {re.sub(r"\s*[-–]\s*", "-", k): v for k, v in hari.items()}
        if not hari or "hari" in peta:
            return peta
        return {"hari": rapi, **{k: v for k, v in peta.items() if k not in hari}}

    @classmethod
    def bentuk_lain(cls) -> list[dict[str, Any]]:
        hari = f"^([Jj]um'at|{'|'.join(HARI)})"
        properties = {"istirahat": {"type": "string"}, "catatan": {"type": "string"}}
        days = {"type": "object", "patternProperties": {hari: {"type": "string"}}}
        return [
            *super().bentuk_lain(),
            {**days, "properties": properties, "additionalProperties": False},
        ]


def _is_hari(kunci: str) -> bool:
    return kunci.lower().replace("'", "").partition("-")[0].strip() in HARI
