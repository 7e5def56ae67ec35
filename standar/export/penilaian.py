"""Penilaian sebagai JSON dengan pecahan pastinya, dan jawaban F-01 sebagai CSV."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable
from fractions import Fraction
from typing import Any

from ..assess.bulat import bulat
from ..assess.instrumen_penilaian import InstrumenPekppp
from ..assess.ipp import Rentang, kategori
from ..message import visible
from ..penilaian.fakta import Fakta
from ..penilaian.indikator import NilaiIndikator
from ..penilaian.ombudsman import HasilTahun, NilaiHal, NilaiOmbudsman
from ..penilaian.pekppp import NilaiPekppp
from ..view.f01 import Jawaban
from .json import VERSION


def pekppp(units: Iterable[NilaiPekppp]) -> str:
    """The evaluation of some units, as one JSON object."""
    return _teks({"versi": VERSION, "unit": [_unit(found) for found in units]})


def ombudsman(units: Iterable[NilaiOmbudsman]) -> str:
    """What is known of some units for the Ombudsman, as one JSON object; no computed number."""
    data = [
        {
            "alamat": found.unit.alamat,
            "nama": found.unit.unit.nama,
            "riwayat": [_tahun(year) for year in found.riwayat],
            "tampak": [_hal(one) for one in found.tampak],
            "opini": [_hal(one) for one in found.bukti],
        }
        for found in units
    ]
    return _teks({"versi": VERSION, "unit": data})


def f01(answers: Iterable[Jawaban]) -> str:
    """The answers of form F-01 as a table."""
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(["nomor", "pertanyaan", "jawaban", "bukti"])
    for number, item in enumerate(answers, 1):
        places = "; ".join(f"{visible(place.file)}:{place.line}" for place in item.tempat)
        table.writerow([number, item.pertanyaan, item.jawaban, places])
    return text.getvalue()


def _teks(data: dict[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2)


def _unit(found: NilaiPekppp) -> dict[str, Any]:
    item, ipp = found.instrumen, found.ipp
    return {
        "alamat": found.unit.alamat,
        "nama": found.unit.unit.nama,
        "instrumen": item.instrumen,
        "tahun": found.tahun,
        "isian": found.document.name if found.nama else None,
        "f02": _rentang(ipp.f02, item),
        "f03": float(found.isian.f03.nilai) if found.isian.f03 is not None else None,
        "ipp": _rentang(ipp.indeks, item) if ipp.indeks is not None else None,
        "aspek": [
            {
                "kode": aspek.kode, "nama": aspek.nama, "bobot": aspek.bobot,
                "bobot_indikator_diketahui": ipp.aspek[aspek.kode].berbobot,
                **_batas(ipp.aspek[aspek.kode].nilai),
            }
            for aspek in item.aspek
        ],
        "indikator": [_indikator(one) for one in found.indikator],
        "langkah": [
            {
                "indikator": step.indikator.kode, "dari": step.dari, "ke": step.ke,
                "perbaikan": [fact.perbaikan for fact in step.perbaikan],
                "kenaikan_f02": str(step.kenaikan), "usaha": step.usaha,
            }
            for step in found.langkah
        ],
        "lain": [
            {
                "perbaikan": fact.perbaikan, "kenaikan_f02": None, "usaha": fact.usaha,
                "indikator": [one.kode for one in related],
            }
            for fact, related in found.lain
        ],
    }  # fmt: skip


def _batas(nilai: Rentang) -> dict[str, Any]:
    return {
        "terendah": float(bulat(nilai.rendah)), "tertinggi": float(bulat(nilai.tinggi)),
        "terendah_pasti": _pasti(nilai.rendah), "tertinggi_pasti": _pasti(nilai.tinggi),
    }  # fmt: skip


def _pasti(nilai: Fraction) -> str:
    return str(nilai)


def _rentang(nilai: Rentang, instrumen: InstrumenPekppp) -> dict[str, Any]:
    low, high = (kategori(value, instrumen).huruf for value in nilai)
    return {**_batas(nilai), "huruf": [low] if low == high else [low, high]}


def _indikator(one: NilaiIndikator) -> dict[str, Any]:
    item, answer = one.indikator, one.jawaban
    return {
        "kode": item.kode, "nama": item.nama, "aspek": item.aspek,
        "terendah": int(one.nilai.rendah), "tertinggi": int(one.nilai.tinggi),
        "dasar": one.dasar.value,
        "jawaban": answer.nilai if answer is not None else None,
        "fakta": [_fakta(fact) for fact in one.fakta],
        "bukti": [proof.model_dump(mode="json", exclude_none=True) for proof in one.bukti],
    }  # fmt: skip


def _fakta(fact: Fakta) -> dict[str, Any]:
    return {
        "nama": fact.nama, "terbukti": fact.terbukti, "ada": fact.ada, "dari": fact.dari,
        "tempat": [{"berkas": place.file, "baris": place.line} for place in fact.tempat],
    }  # fmt: skip


def _tahun(year: HasilTahun) -> dict[str, Any]:
    result = year.hasil
    return {
        "tahun": year.tahun,
        "nilai": float(result.nilai.nilai) if result.nilai is not None else None,
        "kategori": result.kategori.value if result.kategori is not None else None,
        "zona": result.zona.value if result.zona is not None else None,
        "opini": result.opini,
    }


def _hal(one: NilaiHal) -> dict[str, Any]:
    return {
        "kode": one.hal.kode, "nama": one.hal.nama, "terbukti": one.terbukti,
        "fakta": [_fakta(fact) for fact in one.fakta],
    }  # fmt: skip
