"""Dari nilai ke kalimat Indonesia: satu-satunya tempat kalimat dan bentuk baca dibuat."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from decimal import Decimal

from .bilangan import BULAN, terbilang, tulis_bilangan
from .message import enumerate_words, read, say, tanggal
from .model.besaran import Jam, Rupiah
from .model.jam import HARI, JamLayanan
from .model.lama import Lama
from .model.nilai_survei import Periode
from .model.rujukan import NAMA_JENIS, Rujukan

__all__ = [
    "banyaknya", "desimal", "enumerate_words", "hari_dan_jam", "hari_seminggu", "hari_tanggal",
    "jam", "lama", "lama_resmi", "number_runs", "peraturan", "periode", "read", "rupiah", "say",
    "sentence", "tanggal", "tanggal_huruf", "when",
]  # fmt: skip

_BILA = ("bila ", "jika ", "apabila ", "kalau ", "saat ")


def when(text: str) -> str:
    """A condition as a clause: `bila …`, small at the start, and never with two `bila`.

    A name keeps its capital; that it is one shows in the capital of its second word.
    """
    named = text.partition(" ")[2][:1].isupper()
    small = text[:1].lower() + text[1:] if text[1:2].islower() and not named else text
    return small if small.lower().startswith(_BILA) else f"bila {small}"


def sentence(text: str) -> str:
    """With a capital at the start; the rest as written."""
    return text[:1].upper() + text[1:]


def lama(value: Lama) -> str:
    """`5 hari kerja`, `2–5 hari kerja`; ranges with an en dash."""
    return value.susun(tulis_bilangan, "–")


def lama_resmi(value: Lama) -> str:
    """As papers write it, with the number in words: `5 (lima) hari kerja`."""
    return value.susun(_dengan_kata, "–")


def _dengan_kata(number: Decimal) -> str:
    """5 → `5 (lima)`; a fraction stays without its words."""
    digits = tulis_bilangan(number)
    return f"{digits} ({terbilang(int(number))})" if number == int(number) else digits


def banyaknya(count: int) -> str:
    """As papers write a number: `45 (empat puluh lima)`."""
    return f"{tulis_bilangan(count)} ({terbilang(count)})"


def number_runs(numbers: Iterable[int]) -> str:
    """`3–5, 8`: numbers in order, those that follow each other with an en dash."""
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(f"{run[0]}–{run[-1]}" if run[1:] else str(run[0]) for run in runs)


def hari_tanggal(day: datetime.date) -> str:
    """Senin, 3 November 2025."""
    return f"{sentence(HARI[day.weekday()])}, {tanggal(day)}"


def tanggal_huruf(day: datetime.date) -> str:
    """As minutes write it: `Senin, tanggal tiga bulan November tahun dua ribu dua puluh lima`."""
    return (
        f"{sentence(HARI[day.weekday()])}, tanggal {terbilang(day.day)} "
        f"bulan {BULAN[day.month - 1]} tahun {terbilang(day.year)}"
    )


def periode(value: Periode) -> str:
    """Semester II 2025, Triwulan III 2025, September 2025, or the year alone."""
    match value.jenis:
        case "s":
            return f"Semester {'I' * value.ke} {value.tahun}"
        case "tw":
            return f"Triwulan {('I', 'II', 'III', 'IV')[value.ke - 1]} {value.tahun}"
        case "bl":
            return f"{BULAN[value.ke - 1]} {value.tahun}"
    return f"{value.tahun}"


def periode_di_grafik(value: Periode | None, among: int) -> str:
    """The same where room is scarce: Smt II 2025; as it is written where many stand together."""
    if value is None:
        return ""
    word, _, rest = periode(value).partition(" ")
    if not rest or among > 5:
        return str(value)
    return f"{'Smt' if value.jenis == 's' else 'Tw' if value.jenis == 'tw' else word[:3]} {rest}"


def hari_seminggu(count: int) -> str:
    """How often somebody serves: `sekali seminggu`, `3 hari seminggu`."""
    if count == 0:
        return "tidak melayani"
    return "sekali seminggu" if count == 1 else f"{count} hari seminggu"


def desimal(value: Decimal, digits: int = 2) -> str:
    """A score with all its decimals: `87,28`, `3,50`."""
    return f"{value:.{digits}f}".replace(".", ",")


def rupiah(value: Rupiah) -> str:
    """Rp50.000."""
    return str(value)


def jam(value: Jam) -> str:
    """08.00–15.30."""
    return str(value).replace("-", "–")


def hari_dan_jam(value: JamLayanan, zona: str | None = None) -> list[tuple[str, str]]:
    """Rows of an opening-hours table: (`Senin–Kamis`, `08.00–15.30 WITA`)."""
    suffix = f" {zona}" if zona else ""
    rows = [
        (
            "–".join(sentence(day.strip()) for day in row.hari.split("-")),
            jam(row.jam) + ("" if row.jam.zona else suffix),
        )
        for row in value.hari
    ]
    if value.istirahat:
        rows.append(("Istirahat", value.istirahat.replace("-", "–")))
    if value.catatan:
        rows.append(("Catatan", value.catatan))
    return rows


def peraturan(value: Rujukan, tentang: str | None = None) -> str:
    """The full citation: `Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik`."""
    if value.uraian is not None:
        return value.uraian
    jenis = value.jenis or ""
    for singkat in sorted(NAMA_JENIS, key=len, reverse=True):
        if jenis == singkat or jenis.startswith(singkat + " "):
            jenis = NAMA_JENIS[singkat] + jenis[len(singkat) :]
            break
    words = [jenis, f"Nomor {value.nomor}" if value.nomor else ""]
    if value.tanggal:
        words.append(f"tanggal {tanggal(value.tanggal)}")
    elif value.tahun and not value.nomor_bertahun:
        words.append(f"Tahun {value.tahun}")
    if about := value.tentang or tentang:
        words.append(f"tentang {about}")
    text = " ".join(filter(None, words))
    if value.ln:
        text += f" ({', '.join(filter(None, (value.ln, value.tln)))})"
    elif value.bn:
        text += f" ({value.bn})"
    if value.bagian:
        text += f", {value.bagian}"
    if value.diubah_dengan:
        changes = enumerate_words(peraturan(change) for change in value.diubah_dengan)
        text += f", sebagaimana telah diubah dengan {changes}"
    return text
