"""Papan Mal Pelayanan Publik sebagai JSON, dengan kunci yang tetap."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from ..diagnostic import Diagnostic, Said
from ..message import say
from ..model.mpp import GeraiMpp
from ..monev import Pemantauan
from .json import VERSION


def board(one: Pemantauan, found: Sequence[Diagnostic], rules: Mapping[str, Said]) -> str:
    """A Mal Pelayanan Publik in one period, as one JSON object."""
    before = one.sebelum
    data = {
        "versi": VERSION,
        "alamat": one.unit.alamat,
        "nama": one.unit.unit.nama,
        "periode": str(one.periode) if one.periode is not None else None,
        "sebelumnya": str(before.periode) if before is not None else None,
        "pengunjung": one.pengunjung,
        "pengunjung_sebelumnya": before.pengunjung if before is not None else None,
        "gerai": [_tenant(one, gerai) for gerai in one.monev.gerai],
        "gerai_baru": [gerai.kode for gerai in one.baru],
        "gerai_keluar": {left.kode: left.alasan for left in one.monev.keluar},
        "temuan": [
            {
                "aturan": item.rule, "pesan": say(item, rules), "berkas": item.place.file,
                "baris": item.place.line, "kolom": item.place.column,
            }
            for item in found
        ],
    }  # fmt: skip
    return json.dumps(data, ensure_ascii=False, indent=2)


def _tenant(one: Pemantauan, gerai: GeraiMpp) -> dict[str, Any]:
    said = gerai.pengaduan
    return {
        "kode": gerai.kode,
        "nama": one.nama_gerai(gerai),
        "unit": gerai.unit,
        **_figures(gerai),
        "sebelumnya": _figures(before) if (before := one.dahulu(gerai.kode)) is not None else None,
        "pengaduan": {"masuk": said.masuk, "dijawab": said.dijawab} if said is not None else None,
        "layanan": [
            {
                "kode": item.kode, "nama": item.nama, "sop": item.sop, "standar": item.standar,
                "bukti": item.bukti or None,
            }
            for item in one.layanan(gerai)
        ],
    }  # fmt: skip


def _figures(gerai: GeraiMpp) -> dict[str, Any]:
    return {
        "hari_seminggu": gerai.hari_seminggu,
        "pengunjung": gerai.pengunjung,
        "ikm": float(gerai.ikm.nilai) if gerai.ikm is not None else None,
    }
