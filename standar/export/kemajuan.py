"""Kemajuan forum sebagai JSON, dengan kunci yang tetap."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable
from typing import Any

from ..fkp.progress import Kemajuan
from ..fkp.trace import Keadaan, Nasib, Terbawa
from ..fkp.versi import Perubahan
from ..model import TindakLanjut
from .json import VERSION

_KEADAAN = {state: state.value.replace(" ", "-") for state in Keadaan}
_JEJAK = {
    "tanpa_keputusan": Keadaan.BELUM_DIPUTUSKAN,
    "tanpa_tanggapan": Keadaan.BELUM_DITANGGAPI,
    "diterima_tanpa_perubahan": Keadaan.MENUNGGU_PERUBAHAN,
    "perlu_ditinjau": Keadaan.PERLU_DITINJAU,
}


def progress(forums: Iterable[Kemajuan]) -> str:
    """How far some forums have come, as one JSON object."""
    data = {"versi": VERSION, "forum": [_forum(found) for found in forums]}
    return json.dumps(data, ensure_ascii=False, indent=2)


def _forum(found: Kemajuan) -> dict[str, Any]:
    forum = found.forum
    return {
        "alamat": forum.alamat,
        "nama": forum.forum.forum if forum.forum is not None else None,
        "tanggal": forum.hari,
        "rancangan": {
            "beku": forum.salinan.ada, "sidik": found.sidik or None,
            "cacat": dict(forum.salinan.cacat),
        },
        "peserta": {
            "jumlah": sum(found.peserta.values()),
            "unsur": {unsur.value: count for unsur, count in found.peserta.items()},
            "belum_hadir": [unsur.value for unsur in found.belum_hadir],
        },
        "masukan": [_input(nasib) for nasib in forum.jejak.masukan],
        "terbawa": [_carried(one) for one in forum.jejak.terbawa],
        "keadaan": {_KEADAAN[state]: found.keadaan.get(state, 0) for state in Keadaan},
        "jejak": summary(found),
        "tindak_lanjut": [_work(work, found) for work in found.tindak_lanjut],
        "terbuka": {rule: list(names) for rule, names in found.terbuka.items()},
    }  # fmt: skip


def _input(nasib: Nasib) -> dict[str, Any]:
    item, answer = nasib.masukan, nasib.jawaban
    return {
        "kode": item.kode,
        "unsur": item.unsur.value if item.unsur else None,
        "terhadap": list(item.terhadap),
        "keadaan": _KEADAAN[nasib.keadaan],
        "keputusan": answer.keputusan.value if answer.keputusan else None,
        "dijawab_di": answer.kode,
        "perubahan": [change.change.fingerprint for change in nasib.perubahan],
        "tindak_lanjut": [work.kode for work in nasib.tindak_lanjut],
    }


def _carried(one: Terbawa) -> dict[str, Any]:
    """An input of an earlier forum that still waited when this one was opened."""
    return {"alamat": one.alamat, "kode": one.kode, "keadaan": _KEADAAN[one.keadaan]}


def summary(found: Kemajuan) -> dict[str, Any]:
    """The trace as the contract of the command line names it."""
    jejak = found.forum.jejak
    return {
        "masukan": len(jejak.masukan),
        **{key: [n.masukan.kode for n in found.dalam(state)] for key, state in _JEJAK.items()},
        "perubahan": len(jejak.perubahan),
        "perubahan_tanpa_sebab": [_change(change) for change in jejak.tanpa_sebab()],
    }


def _change(found: Perubahan) -> dict[str, Any]:
    place = found.place()
    return {
        "sidik": found.change.fingerprint,
        "jalur": "/".join(found.asal),
        "berkas": place.file if place else None,
        "baris": place.line if place else None,
    }


def _work(work: TindakLanjut, found: Kemajuan) -> dict[str, Any]:
    return {
        "kode": work.kode,
        "kegiatan": work.kegiatan,
        "penanggung_jawab": work.penanggung_jawab,
        "tenggat": _day(work.tenggat),
        "selesai": _day(work.selesai),
        "terlambat": found.terlambat(work),
    }


def _day(day: datetime.date | None) -> str | None:
    return day.isoformat() if day is not None else None
