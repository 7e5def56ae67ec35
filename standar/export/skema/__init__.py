"""JSON Schema untuk editor: bentuk, petunjuk, cuplikan, dan pesan galat dalam bahasa Indonesia."""

from __future__ import annotations

import json
from typing import Any

from ...model import (
    DaftarInovasi,
    Forum,
    HasilOmbudsman,
    MonevMpp,
    Pekppp,
    Penetapan,
    Proyek,
    Register,
    StandarPelayanan,
    Survei,
    Unit,
)
from ...model.base import Node
from .bentuk import Shapes

SCHEMAS: dict[str, type[Node]] = {
    "standar-pelayanan": StandarPelayanan,
    "unit": Unit,
    "proyek": Proyek,
    "penetapan": Penetapan,
    "forum": Forum,
    "masukan": Register,
    "survei": Survei,
    "monev": MonevMpp,
    "inovasi": DaftarInovasi,
    "pekppp": Pekppp,
    "ombudsman": HasilOmbudsman,
}
"""Name of the schema file → the model that it describes."""

JUDUL = {
    "standar-pelayanan": "Standar pelayanan",
    "unit": "Profil unit (unit.yaml)",
    "proyek": "Pengaturan proyek (proyek.yaml)",
    "penetapan": "Keputusan penetapan (sk.yaml)",
    "forum": "Forum Konsultasi Publik (forum.yaml)",
    "masukan": "Register masukan (masukan.yaml)",
    "survei": "Survei kepuasan (skm/<periode>.yaml)",
    "monev": "Monitoring dan evaluasi MPP (monev/<periode>.yaml)",
    "inovasi": "Register inovasi (inovasi.yaml)",
    "pekppp": "Isian PEKPPP (penilaian/pekppp-<tahun>.yaml)",
    "ombudsman": "Hasil Ombudsman (penilaian/ombudsman-<tahun>.yaml)",
}
"""What an editor calls each kind of file."""


def schema(model: type[Node]) -> dict[str, Any]:
    """The JSON Schema of what a drafter may write for this model."""
    name = next(name for name, of in SCHEMAS.items() if of is model)
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": JUDUL[name],
        **Shapes().whole(model),
    }


def text(model: type[Node]) -> str:
    """The schema as the text of a file."""
    return json.dumps(schema(model), ensure_ascii=False, indent=1) + "\n"
