"""Kata-kata forum bagi pembaca di layar: cara menyampaikan, keadaan, peserta, dan tindak lanjut."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from .. import locale
from ..fkp.forum import ForumFolder
from ..fkp.terbitan import Terbitan
from ..fkp.trace import Keadaan, Terbawa
from ..model import TindakLanjut
from ..model.forum import KanalMasukan, Masukan, Peserta
from .acara import NAMA_UNSUR, nama_forum
from .status import hari

NAMA_KANAL_MASUKAN = {
    KanalMasukan.FORUM: "di forum",
    KanalMasukan.DARING: "secara daring",
    KanalMasukan.SURAT: "lewat surat",
    KanalMasukan.KOTAK_SARAN: "lewat kotak saran",
    KanalMasukan.WORD: "lewat naskah Word",
}

_DI_DALAM = str.maketrans("“”", "‘’")


def sebutan_forum(forum: ForumFolder) -> str:
    """`Forum Konsultasi Publik Dinas Contoh, 3 November 2025`."""
    node = forum.forum
    return f"{nama_forum(forum)}, {locale.tanggal(node.tanggal) if node else forum.hari}"


def asal_terbawa(one: Terbawa) -> str:
    """`m-01 dari forum 3 November 2025`: an input that an earlier forum left to be carried out."""
    return f"{one.kode} dari forum {hari(one.hari)}"


def keadaan(value: Keadaan) -> str:
    """How far an input has come."""
    return locale.sentence(value.value)


def dikutip(text: str) -> str:
    """The words in quotation marks; marks within them are single, and those around them go."""
    inner = text.strip()
    for first, last in (("“", "”"), ('"', '"')):
        if inner[:1] == first and inner.find(last, 1) == len(inner) - 1:
            inner = inner[1:-1].strip()
    return f"“{inner.translate(_DI_DALAM)}”"


def asal_masukan(item: Masukan) -> str:
    """`Pengguna layanan, di forum, 3 November 2025`: never who it was."""
    parts = (
        NAMA_UNSUR[item.unsur] if item.unsur else "",
        NAMA_KANAL_MASUKAN[item.kanal] if item.kanal else "",
        locale.tanggal(item.tanggal) if item.tanggal else "",
    )
    return locale.sentence(", ".join(filter(None, parts)))


def jumlah_peserta(peserta: Iterable[Peserta]) -> str:
    """`46 orang`, or `sekitar 50 orang` where somebody counted by eye."""
    counted = list(peserta)
    about = "sekitar " if any(group.perkiraan for group in counted) else ""
    return f"{about}{sum(group.jumlah for group in counted)} orang"


def per_unsur(peserta: Iterable[Peserta]) -> list[tuple[str, str]]:
    """Every group that took part, with its number."""
    return [(NAMA_UNSUR[group.unsur], jumlah_peserta([group])) for group in peserta if group.jumlah]


def kemajuan(work: TindakLanjut, hari: date) -> str:
    """Whether a follow-up is done, still in time, or late."""
    if work.selesai:
        return f"Selesai {locale.tanggal(work.selesai)}"
    if work.tenggat is None:
        return "Tenggatnya belum ditentukan"
    due = locale.tanggal(work.tenggat)
    if work.tenggat < hari:
        return f"Terlambat; seharusnya selesai {due}"
    return f"Berjalan; selesai paling lambat {due}"


def tanpa_masukan(forum: ForumFolder) -> str:
    """That a forum ended without any input, and why; nothing where there was one, or none yet."""
    node, register = forum.forum, forum.register.node
    if node is None or register is None or register.masukan or not node.tanpa_masukan:
        return ""
    why = node.tanpa_masukan.strip()
    return f"Forum ini berakhir tanpa masukan. {locale.sentence(why).rstrip('.')}."


def sebutan_terbitan(found: Terbitan) -> str:
    """What stands at the foot of all papers that were issued together."""
    draft = f"rancangan {found.rancangan}" if found.rancangan else "rancangan belum dibekukan"
    after = f"standar {locale.enumerate_words(found.standar)}" if found.standar else ""
    return f"Terbitan: {' · '.join(filter(None, (draft, after)))}"
