"""Jam layanan: hari dan jam buka, istirahat, dan keterangannya."""

import re
from typing import Annotated, Any, ClassVar

from .base import Meaning, Node
from .besaran import Jam
from .medan import Peta, Teks, judul

HARI = ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu")


class JamHari(Node):
    """Opening hours of a day or a run of days: `senin-kamis: 08.00-15.30`."""

    kunci: ClassVar[str] = "hari"

    hari: Annotated[Teks, judul("Hari", "satu hari atau rentang, misalnya senin-kamis")]
    jam: Annotated[Jam, judul("Jam", "jam buka sampai jam tutup"), Meaning(better="more")]

    @property
    def banyak_hari(self) -> int | None:
        """How many days of the week this is about; None where the words are no such days."""
        return len(self.nomor_hari) or None

    @property
    def nomor_hari(self) -> tuple[int, ...]:
        """The days of the week, Sunday as 0; none where the words are no such days."""
        days = [_rapi(day) for day in self.hari.replace("–", "-").split("-")]
        if len(days) > 2 or not all(day in HARI for day in days):
            return ()
        first, week = HARI.index(days[0]), len(HARI)
        count = (HARI.index(days[-1]) - first) % week + 1
        return tuple((first + n + 1) % week for n in range(count))


class JamLayanan(Node):
    """When citizens are served. Days stand directly in the mapping, beside `istirahat`."""

    singkat: ClassVar[str] = "catatan"

    hari: Annotated[
        tuple[JamHari, ...],
        Peta("hari", "jam"),
        judul("Hari", "hari boleh langsung ditulis sebagai kunci"),
        Meaning(better="more", measure="menit_seminggu"),
    ] = ()
    istirahat: Annotated[
        Teks | None, judul("Istirahat", "misalnya 12.00-13.00 atau tanpa jeda")
    ] = None
    catatan: Annotated[Teks | None, judul("Catatan")] = None

    @property
    def menit_seminggu(self) -> int | None:
        """For how long one can come in a week, in minutes; None where that is not known."""
        rows = [(row.banyak_hari, row.jam.tutup - row.jam.buka) for row in self.hari]
        if any(days is None for days, _ in rows):
            return None
        return sum((days or 0) * minutes for days, minutes in rows)

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
    return _rapi(kunci.partition("-")[0]) in HARI


def _rapi(hari: str) -> str:
    """`Jum'at` → `jumat`."""
    return hari.lower().replace("'", "").strip()
