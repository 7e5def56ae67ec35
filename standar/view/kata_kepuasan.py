"""Kata-kata tentang survei kepuasan, yang sama di layar, halaman, dan laporan Word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from .. import locale
from ..assess.bulat import bulat
from ..assess.usulan import Tren, Usulan
from ..kepuasan import Kepuasan
from ..model import KOMPONEN
from ..model.nilai_survei import Periode
from ..model.skm import Mutu
from ..survei import Pengukuran

_JUDUL = {komponen.kunci: komponen.judul for komponen in KOMPONEN}


def contoh() -> str:
    """That the figures are made up."""
    return "Contoh ilustrasi: angka survei ini dibuat untuk memperlihatkan bentuknya."


def mutu(letter: Mutu, survey: Pengukuran) -> str:
    """`B (Baik)`."""
    words = survey.kinerja(letter)
    return f"{letter.value} ({words})" if words else letter.value


def ringkasan(found: Kepuasan) -> str:
    """What the figures say, in two sentences."""
    survey = found.terakhir
    indeks, names = survey.indeks, {u.kode: u.sebutan.lower() for u in survey.instrumen.unsur}
    if not indeks.unsur:
        return "Nilai setiap unsur belum ditulis, jadi yang terkuat dan terlemah belum diketahui."
    best, worst = indeks.tertinggi, indeks.terendah
    if best == worst:
        return "Semua unsur bernilai sama."
    top = survey.instrumen.skala.tertinggi
    good, weak = (locale.enumerate_words(names[kode] for kode in some) for some in (best, worst))
    return (
        f"Yang paling dihargai masyarakat adalah {good} ({_nilai(survey, best[0])} dari {top}). "
        f"Yang paling perlu diperbaiki adalah {weak} ({_nilai(survey, worst[0])} dari {top})."
    )


def _nilai(survey: Pengukuran, kode: str) -> str:
    return locale.desimal(bulat(survey.indeks.unsur[kode].nrr))


def perjalanan(found: Kepuasan) -> str:
    """How the index moved since the survey before."""
    way, trend = found.sebanding, found.tren
    if trend is None:
        return "Sebelum survei ini belum ada survei dengan unsur yang sama."
    before = way[-2][0].periode
    since = f" sejak {locale.periode(before)}" if before is not None else ""
    if not trend.selisih:
        return f"Indeksnya tetap{since}."
    verb = "naik" if trend.selisih > 0 else "turun"
    text = f"Indeksnya {verb} {locale.desimal(abs(trend.selisih))}{since}"
    again = f", {verb} {trend.berturut} kali berturut-turut" if trend.berturut > 1 else ""
    return f"{text}{again}."


def beda_instrumen(found: Kepuasan) -> str:
    """That older surveys asked for other elements; nothing where all are alike."""
    others: dict[str, list[Periode]] = {}
    for survey, _ in found.perjalanan:
        if survey.instrumen is not found.perjalanan[-1][0].instrumen and survey.periode is not None:
            others.setdefault(survey.instrumen.dasar, []).append(survey.periode)
    said = (
        f"{locale.enumerate_words(map(locale.periode, periods))} menurut {basis}"
        for basis, periods in others.items()
    )
    which = locale.enumerate_words(said)
    return (
        f"Survei {which} memakai unsur dan batas mutu yang lain, jadi indeksnya tidak dapat "
        "dibandingkan begitu saja." if which else ""
    )  # fmt: skip


def gerak(found: Kepuasan) -> str:
    """Which elements rose and fell the most since the survey before."""
    moves, before = found.gerak, found.berunsur[-2].periode
    names = {u.kode: u.sebutan.lower() for u in found.terakhir.instrumen.unsur}
    since = f" sejak {locale.periode(before)}" if before is not None else ""
    up = max((t.selisih for t in moves.values()), default=Decimal(0))
    down = min((t.selisih for t in moves.values()), default=Decimal(0))
    said: list[str] = []
    for least, verb in ((up, "naik"), (down, "turun")):
        if (least > 0) == (verb == "naik") and least:
            who = locale.enumerate_words(names[k] for k, t in moves.items() if t.selisih == least)
            when = since if not said else ""
            said.append(f"Yang paling {verb}{when} adalah {who} ({selisih(least)}).")
    return " ".join(said) or f"Tidak ada unsur yang berubah{since}."


def selisih(value: Decimal) -> str:
    """`+0,12`, `−0,05`, `tetap`."""
    if not value:
        return "tetap"
    return f"{'+' if value > 0 else '−'}{locale.desimal(abs(value))}"


def arah(moved: Tren | None) -> str:
    """`+0,12`, and since when it goes that way: `+0,12 (3×)`."""
    if moved is None:
        return "–"
    again = f" ({moved.berturut}×)" if moved.berturut > 1 else ""
    return selisih(moved.selisih) + (again if moved.selisih else "")


def bersama() -> str:
    """Why the weak elements are told here."""
    return (
        "Unsur yang lemah menunjuk bagian standar yang diukurnya. Inilah yang patut dibahas "
        "bersama pengguna layanan, mulai dari yang paling lemah."
    )


def usulan(item: Usulan, survey: Pengukuran, layanan: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    """An item of the agenda, and where in the standards to look."""
    value = bulat(item.nrr * survey.instrumen.pengali.nilai)
    letter = survey.mutu(value)
    grade = f", mutu {letter.value}" if letter is not None else ""
    why = "nilai terendah" if item.terendah else "di bawah Baik"
    text = f"{item.unsur.nama}: {locale.desimal(bulat(item.nrr))} dari 4{grade} ({why})"
    parts = [_JUDUL[kunci].lower() for kunci in item.komponen if kunci in _JUDUL]
    details = []
    if parts:
        details.append(f"Bagian standar yang dibahas: {locale.enumerate_words(parts)}.")
    if layanan:
        details.append(f"Terlemah di layanan {locale.enumerate_words(layanan)}.")
    return text, tuple(details)


def _jumlah(survey: Pengukuran) -> str:
    total = survey.indeks.nrr_tertimbang
    return f" Jumlah NRR tertimbangnya {locale.desimal(bulat(total, 3), 3)}." if total else ""


def dasar(found: Kepuasan) -> Iterator[str]:
    """How the figures come about, and how sure the rules behind them are."""
    survey = found.terakhir
    item = survey.instrumen
    source = "jawaban setiap responden" if survey.lembar is not None else "angka yang tercetak"
    yield (
        f"Dihitung dari {source} menurut {item.dasar}: rata-rata setiap unsur, dikali bobot "
        f"{item.bobot.nilai}, dijumlahkan, lalu dikali {item.pengali.nilai}.{_jumlah(survey)}"
    )
    levels = [f"{j.mutu.value} mulai {j.dari}" for j in item.mutu]
    yield f"Batas mutu: {locale.enumerate_words(levels)}."
    if item.sampel is not None and survey.responden is not None:
        known = "" if survey.populasi is not None else (
            " Banyaknya pengguna layanan tidak diketahui, jadi yang disebut adalah galat terbesar."
        )  # fmt: skip
        yield (
            "Galat sampel dan banyaknya responden yang diperlukan dihitung dengan rumus Krejcie "
            f"dan Morgan, dengan galat yang diizinkan {item.sampel.galat}.{known}"
        )
    yield f"Sumber: {item.sumber} Diperiksa pada {locale.tanggal(item.dicek_pada)}."
