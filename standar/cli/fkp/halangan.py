"""Mengapa sebuah keputusan belum dapat ditulis, dan apa yang dapat dilakukan, dengan kalimat."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from ...fkp.decision import Halangan, Hambatan, follow_up, inputs
from ...fkp.forum import ForumFolder
from ...locale import enumerate_words
from ...message import visible
from ...model.forum import Keputusan
from ...view.acara import NAMA_KEPUTUSAN

CONTOH = Keputusan.DITERIMA.value
_SHOWN = 12


def missing(code: str | None, decision: str | None) -> str:
    """What a call has not said that it has to say."""
    if code is None or decision is None:
        return f"Sebutkan masukan dan keputusannya, misalnya: m-03 {CONTOH}"
    return "Setiap keputusan disertai alasannya bagi masyarakat: --tanggapan “…”"


def reason(found: ForumFolder, hambatan: Hambatan) -> str:
    """Why a decision is refused, and what can be done instead."""
    kode, lain = visible(hambatan.kode), hambatan.lain
    match hambatan.halangan:
        case Halangan.TIDAK_DIKENAL:
            return f"Tidak ada masukan {kode}.{_near(hambatan.kode, inputs(found))}"
        case Halangan.DIGABUNG:
            return f"Masukan {kode} dijawab bersama {lain}. Putuskan {lain}."
        case Halangan.SUDAH_DIPUTUS:
            decision = inputs(found)[hambatan.kode].keputusan
            name = NAMA_KEPUTUSAN[decision] if decision is not None else ""
            return f"Masukan {kode} sudah diputuskan: {name}. Untuk memutus ulang: --ganti"
        case Halangan.TANPA_TANGGAPAN:
            return missing(kode, kode)
        case Halangan.TANGGAPAN_PENGGANTI:
            return (
                "Tanggapannya terlalu singkat bagi yang bertanya. Tulis apa yang dilakukan, atau "
                "mengapa belum dapat, dalam empat kata atau lebih."
            )
        case Halangan.DIRI_SENDIRI:
            return f"Masukan {kode} tidak dapat digabung dengan dirinya sendiri."
        case Halangan.BERGABUNGAN:
            return f"Masukan {kode} sudah menjawab {lain}. Putuskan {kode}, lalu gabung yang lain."
        case Halangan.TINDAK_LANJUT:
            near = _near(hambatan.kode, follow_up(found))
            return f"Tidak ada tindak lanjut {kode} di forum.yaml.{near}"
        case Halangan.TIDAK_TERKAIT:
            item = inputs(found)[lain]
            near = _near(hambatan.kode, [*item.gabung, *item.tindak_lanjut])
            return f"Pada masukan {lain} tidak ada {kode} yang dapat dilepas.{near}"


def _near(code: str, known: Iterable[str]) -> str:
    known = sorted(known, key=_numbered)
    if len(known) > _SHOWN:
        known = sorted(get_close_matches(code, known, 3, 0.5), key=_numbered) or known[:_SHOWN]
    return f" Yang ada: {enumerate_words(known)}." if known else ""


def _numbered(code: str) -> tuple[str, int, str]:
    """`m-9` before `m-10`."""
    head, _, number = code.rpartition("-")
    return (head, int(number[:9]), "") if number[:9].isdecimal() else (code, 0, code)
