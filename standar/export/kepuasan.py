"""Survei kepuasan sebagai JSON, dengan kunci yang tetap; pecahan pasti disertakan sebagai teks."""

from __future__ import annotations

import json
from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from typing import Any

from ..assess.bulat import bulat
from ..kepuasan import Bagian, Kepuasan, tampil
from ..model.skm import Mutu
from ..survei import Pengukuran
from .json import VERSION


def surveys(units: Iterable[Kepuasan]) -> str:
    """What people think of some units, as one JSON object."""
    data = {"versi": VERSION, "unit": [_unit(found) for found in units]}
    return json.dumps(data, ensure_ascii=False, indent=2)


def _unit(found: Kepuasan) -> dict[str, Any]:
    survey = found.terakhir
    return {
        "alamat": found.unit.alamat,
        "nama": found.unit.unit.nama,
        "instrumen": survey.instrumen.instrumen,
        "periode": str(survey.periode) if survey.periode is not None else None,
        "sumber": "jawaban" if survey.lembar is not None else "tercetak",
        "responden": survey.responden,
        "populasi": survey.populasi,
        "responden_diperlukan": found.perlu,
        "galat_sampel": _number(found.galat, 4),
        **_index(survey),
        "unsur": [_element(survey, unsur.kode) for unsur in survey.instrumen.unsur],
        "layanan": _parts(found.layanan),
        "menurut_periode": _parts(found.bagian_periode),
        "kelompok": {ciri: _parts(parts) for ciri, parts in found.kelompok.items()},
        "perjalanan": [
            {"periode": str(s.periode), "ikm": float(ikm), "mutu": _letter(s.mutu(ikm))}
            for s, ikm in found.perjalanan
        ],
        "perubahan_unsur": {
            kode: {"selisih": float(moved.selisih), "berturut": moved.berturut}
            for kode, moved in found.gerak.items()
        },
        "usulan": [
            {
                "unsur": item.unsur.kode, "nama": item.unsur.nama,
                "komponen": list(item.komponen), "layanan": list(item.layanan),
            }
            for item in found.usulan
        ],
    }  # fmt: skip


def _index(survey: Pengukuran) -> dict[str, Any]:
    total = survey.indeks.nrr_tertimbang
    return {
        "nrr_tertimbang": _number(total, 4),
        "nrr_tertimbang_pasti": _exact(total),
        "ikm": float(survey.ikm) if survey.ikm is not None else None,
        "ikm_pasti": _exact(survey.indeks.ikm),
        "mutu": _letter(survey.mutu(survey.ikm)) if survey.ikm is not None else None,
    }


def _element(survey: Pengukuran, kode: str) -> dict[str, Any]:
    name = next(unsur.nama for unsur in survey.instrumen.unsur if unsur.kode == kode)
    found = survey.indeks.unsur.get(kode)
    if found is None:
        return {"kode": kode, "nama": name, "nrr": None, "jawaban": None, "sebaran": {}}
    return {
        "kode": kode, "nama": name, "nrr": _number(found.nrr, 4), "nrr_pasti": _exact(found.nrr),
        "tertimbang": _number(survey.indeks.tertimbang(kode), 4), "jawaban": found.banyak,
        "sebaran": {str(value): count for value, count in found.sebaran.items()},
    }  # fmt: skip


def _parts(parts: list[Bagian]) -> list[dict[str, Any]]:
    return [
        {
            "nama": part.nama, "responden": part.responden,
            "ikm": float(part.ikm) if part.ikm is not None else None, "mutu": _letter(part.mutu),
            "unsur": {
                kode: _number(mean.nrr, 4)
                for kode, mean in (part.indeks.unsur if part.indeks else {}).items()
            },
        }
        for part in tampil(parts)
    ]  # fmt: skip


def _letter(letter: Mutu | None) -> str | None:
    return letter.value if letter is not None else None


def _number(value: Fraction | Decimal | None, digits: int) -> float | None:
    return float(bulat(Fraction(value), digits)) if value is not None else None


def _exact(value: Fraction | None) -> str | None:
    return str(value) if value is not None else None
