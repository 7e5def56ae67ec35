"""Kata-kata tentang penilaian, yang sama di layar, halaman, dan laporan Word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from .. import locale
from ..assess.bawaan import jenis_fakta, sebutan_usaha
from ..assess.bulat import bulat
from ..assess.instrumen_penilaian import Indikator, InstrumenPekppp
from ..assess.ipp import Rentang, kategori
from ..assess.usulan import Tren
from ..diagnostic import Position
from ..message import visible
from ..model.penilaian import Bukti
from ..penilaian.fakta import Fakta
from ..penilaian.indikator import Dasar, Langkah, NilaiIndikator
from ..penilaian.pekppp import NilaiPekppp

BELUM = "belum ditetapkan"
_DASAR = {
    Dasar.TERBUKTI: "terbukti dari berkas",
    Dasar.BERBUKTI: "dijawab unit dengan bukti",
    Dasar.DIAKUI: "dijawab unit, belum berbukti",
    Dasar.SEBAGIAN: "sebagian terbukti dari berkas",
    Dasar.BELUM: "belum dijawab",
}
_DIGIT = 4
"""Decimals of a gain; it is exact with them."""


def contoh() -> str:
    """That all of it is made up."""
    return "Contoh ilustrasi: nilai dan bukti ini dibuat untuk memperlihatkan bentuknya."


def sendiri() -> str:
    """Whose judgement it is."""
    return (
        "Ini penilaian unit atas dirinya sendiri, bukan hasil resmi evaluator. Yang belum dijawab "
        "tidak ditebak: nilainya ditulis sebagai rentang, dari yang paling rendah sampai yang "
        "paling tinggi yang masih mungkin."
    )


def angka(nilai: Fraction) -> str:
    """A value with two decimals; a whole value of an indicator without."""
    return locale.desimal(bulat(nilai))


def rentang(nilai: Rentang) -> str:
    """`3,12`, or `antara 2,10 dan 4,30`."""
    low, high = (angka(value) for value in nilai)
    return low if nilai.pasti else f"antara {low} dan {high}"


def pendek(nilai: Rentang) -> str:
    """The value of an indicator: `4`, or `2–5`."""
    low, high = (f"{int(value)}" for value in nilai)
    return low if nilai.pasti else f"{low}–{high}"


def huruf(nilai: Rentang, instrumen: InstrumenPekppp) -> str:
    """The letter, or the letters between which it lies, with what they are called."""
    low, high = (kategori(value, instrumen) for value in nilai)
    names = [f"{level.huruf} ({level.sebutan})" for level in (low, high)]
    return names[0] if low is high else f"antara {names[0]} dan {names[1]}"


def nama(indikator: Indikator) -> str:
    """The name of an indicator; what it is about where its name has not been found."""
    if indikator.nama is not None:
        return indikator.nama
    return f"{locale.sentence(indikator.tentang or '')} (nama resmi {BELUM})"


def dasar(item: NilaiIndikator) -> str:
    """What a value rests on."""
    return _DASAR[item.dasar]


def mengapa(item: NilaiIndikator, *, tempat: bool) -> Iterator[str]:
    """Why an indicator has its value: its step, what files show, what was given as evidence."""
    value = item.nilai
    step = item.indikator.uraian(int(value.rendah)) if item.diketahui else ""
    if item.dasar is Dasar.SEBAGIAN and not value.rendah:
        yield f"Belum dijawab; menurut berkas paling tinggi {int(value.tinggi)}."
    else:
        yield f"{locale.sentence(dasar(item))}{f': {step}' if step else ''}."
    if item.indikator.jenjang:
        counting = (step for step in item.indikator.jenjang if step.nilai <= value.rendah)
        names = {name for step in counting for name in step.fakta}
        shown = [fact for fact in item.fakta if fact.terbukti and fact.nama in names][-1:]
        against = [fact for fact in item.fakta if fact.terbukti is False][:1]
    else:
        shown, against = [fact for fact in item.fakta if fact.terbukti], []
    for fact in shown:
        yield f"Terlihat: {fakta(fact, tempat=tempat)}"
    for fact in against:
        yield f"Belum: {fakta(fact, tempat=tempat)}"
    for proof in item.bukti:
        yield f"Bukti: {bukti(proof, tempat=tempat)}"


def fakta(fact: Fakta, *, tempat: bool) -> str:
    """A fact, how often it holds, and where it stands."""
    text = jenis_fakta()[fact.nama].sebutan
    if fact.ada is not None and fact.dari:
        text += f" ({fact.ada} dari {fact.dari})"
    places = letak(fact.tempat) if tempat else ""
    return f"{text}; lihat {places}" if places else text


def letak(places: Iterable[Position], most: int = 2) -> str:
    """The first places as `berkas:baris`, and how many more there are."""
    found = [f"{visible(place.file)}:{place.line}" for place in dict.fromkeys(places)]
    more = f" dan {len(found) - most} lainnya" if len(found) > most else ""
    return ", ".join(found[:most]) + more


def bukti(proof: Bukti, *, tempat: bool) -> str:
    """What was given as evidence; the public is not told the name of a file."""
    file = proof.berkas if tempat or proof.berkas is None else "berkas pada unit"
    words = ", ".join(filter(None, (proof.uraian, file, proof.url)))
    day = f" ({locale.tanggal(proof.tanggal)})" if proof.tanggal is not None else ""
    return f"{words}{day}"


def langkah(step: Langkah) -> tuple[str, tuple[str, ...]]:
    """The next step of an indicator, with what it brings and what it costs."""
    works = locale.enumerate_words(fact.perbaikan for fact in step.perbaikan)
    reasons = dict.fromkeys(fact.alasan for fact in step.perbaikan)
    gain = locale.desimal(bulat(step.kenaikan, _DIGIT), _DIGIT)
    heaviest = max(fact.usaha for fact in step.perbaikan)
    text = f"Dari {step.dari} ke {step.ke} pada indikator {step.indikator.nomor}: {works}."
    return text, (
        f"{nama(step.indikator)}; nilai F-02 naik {gain}",
        f"Usaha {sebutan_usaha()[heaviest]}: {locale.enumerate_words(reasons)}",
    )


def urutan() -> str:
    """By what the next steps are sorted, and whose judgement that is."""
    return (
        "Diurutkan menurut kenaikan nilai bagi setiap satuan usaha. Kenaikannya dihitung tepat "
        "dari bobot; usahanya pertimbangan kami, bukan bagian dari instrumen."
    )


def perjalanan(way: Tren) -> str:
    """How the official index has moved."""
    if not way.selisih:
        return "Indeks resmi sama dengan tahun sebelumnya."
    verb = "naik" if way.selisih > 0 else "turun"
    again = f", {way.berturut} kali berturut-turut" if way.berturut > 1 else ""
    return f"Indeks resmi {verb} {locale.desimal(abs(way.selisih))} dari tahun sebelumnya{again}."


def sumber(found: NilaiPekppp) -> Iterator[str]:
    """Where everything comes from, and what is not known."""
    item, own = found.instrumen, found.isian.sumber_bobot
    known = [aspek for aspek in item.aspek if found.ipp.aspek[aspek.kode].berbobot]
    unknown = [a.nama for a in item.aspek if a not in known]
    yield f"Instrumen {item.instrumen}: {item.dasar}. Diperiksa {locale.tanggal(item.dicek_pada)}."
    if own is not None and found.bobot:
        yield f"Bobot indikator yang diisi unit berasal dari: {own}."
    if unknown:
        yield (
            f"Bobot setiap indikator di dalam aspek {locale.enumerate_words(unknown)} {BELUM} di "
            "program ini. Nilai aspek itu pasti terletak di antara indikatornya yang terendah dan "
            "yang tertinggi, berapa pun bobotnya; karena itu ditulis sebagai rentang."
        )
    yield (
        f"F-02 adalah penilaian evaluator. Indeks akhir menggabungkannya dengan penilaian pengguna "
        f"(F-03): {item.bagian.f02} dan {item.bagian.f03} persen; pembagian ini berasal dari "
        "ingatan dan belum diperiksa pada teks resminya."
    )
    yield f"Sumber: {item.sumber.strip()}"
