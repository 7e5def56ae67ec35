"""Satu bagian dalam satu baris, seperti orang menyebutnya."""

from __future__ import annotations

from enum import Enum

from .. import locale
from ..model import (
    Biaya,
    JangkaWaktu,
    Kanal,
    Langkah,
    Node,
    Persyaratan,
    Rujukan,
    Sarana,
    Tarif,
    leaves,
)
from ..model.jam import JamHari
from ..model.pengelolaan import Peran
from ..model.prosedur import Cabang
from .blocks import words
from .penyampaian import alamat_kanal, kalimat_waktu, nilai_tarif, wujud
from .scope import dasar


def one_line(node: Node) -> str:
    """The part as its own words; parts without a sentence of their own list their values."""
    match node:
        case Persyaratan():
            return _persyaratan(node)
        case Langkah():
            time = f" ({locale.lama(node.waktu)})" if node.waktu else ""
            actor = f"{locale.read(node.pelaku)}: " if node.pelaku else ""
            return f"{actor}{node.kegiatan}{time}"
        case Biaya(gratis=True):
            return "Tidak dipungut biaya"
        case Tarif():
            return f"{node.uraian}: {nilai_tarif(node)}"
        case Rujukan():
            return dasar(node) or ""
        case Kanal():
            return words(alamat_kanal(node))
        case JangkaWaktu():
            return kalimat_waktu(node)
        case Sarana():
            return f"{node.nama} ({node.jumlah})" if node.jumlah else node.nama
        case Peran():
            return f"{node.jabatan}: {node.jumlah} orang"
        case JamHari():
            return f"{node.hari}: {locale.jam(node.jam)}"
        case Cabang():
            return f"{locale.when(node.bila)}: {node.maka}"
    return "; ".join(_leaf(item) for path, item in leaves(node) if path[-1] != "kode" and item)


def _persyaratan(item: Persyaratan) -> str:
    forms = ", ".join(wujud(item))
    text = item.nama or ""
    if forms:
        text += f" ({forms})"
    for name, group in (("salah satu dari", item.salah_satu), ("seluruhnya", item.semua)):
        if group:
            inner = "; ".join(_persyaratan(child) for child in group)
            text = f"{text} – {name}: {inner}" if text else f"{name}: {inner}"
    return text


def _leaf(item: object) -> str:
    if isinstance(item, Enum):
        return str(item.value)
    return str(item) if isinstance(item, int) and not isinstance(item, bool) else locale.read(item)
