"""Sekilas: lama, biaya, hasil, dan cara dalam masing-masing satu baris."""

from __future__ import annotations

from dataclasses import replace

from .. import locale
from ..model import Biaya, Lama, StandarPelayanan
from .blocks import Facts, Link, Strong, Text
from .keperluan import menurut_keperluan, setiap_keperluan
from .penyampaian import NAMA_KANAL, nilai_tarif

MANY = 3


def sekilas(standar: StandarPelayanan) -> Facts:
    """What a citizen asks first; a question without an answer is left out."""
    cases = setiap_keperluan(standar)
    pairs = (
        ("Lama", menurut_keperluan(standar, cases, lama)),
        ("Biaya", menurut_keperluan(standar, cases, _biaya)),
        ("Hasil", menurut_keperluan(standar, cases, hasil)),
        ("Cara mengurus", cara(standar)),
    )
    return Facts(tuple((name, words) for name, words in pairs if words))


def lama(standar: StandarPelayanan) -> Text:
    """The promised time; of several the shortest and the longest."""
    items = standar.jangka_waktu
    times = sorted(
        (replace(item.lama, maksimum=False, perpanjangan=None) for item in items if item.lama),
        key=lambda time: (time.detik, str(time)),
    )
    if not items:
        return ""
    if not times:
        return (Link("Menurut keperluan", "#jangka_waktu"),)
    if len(items) == 1 and items[0].lama is not None:
        most = "Paling lama " if items[0].lama.maksimum else ""
        return (Strong(most + locale.lama(times[0])),)
    if any(item.tahap for item in items):
        return (Strong(f"{len(items)} tahap"), ", ", Link("lihat rinciannya", "#jangka_waktu"))
    words = _range(times[0], times[-1])
    return (Strong(words), ", ", Link("menurut keperluan", "#jangka_waktu"))


def _range(low: Lama, high: Lama) -> str:
    if str(low) == str(high):
        return locale.lama(high)
    plain = all(time.hingga is None and time.sisa is None for time in (low, high))
    if plain and low.satuan is high.satuan:
        return locale.lama(replace(low, hingga=high.jumlah))
    return f"{locale.lama(low)} sampai {locale.lama(high)}"


def _biaya(standar: StandarPelayanan) -> Text:
    return biaya(standar.biaya) if standar.biaya else ""


def biaya(value: Biaya) -> Text:
    """Free, a sum, or from which sum to which."""
    if value.bebas:
        return (Strong("Gratis"),)
    if len(value.tarif) == 1 and value.tarif[0].jumlah and not value.gratis:
        return (Strong(nilai_tarif(value.tarif[0])),)
    return (Strong(_besar(value)), ", ", Link("lihat rinciannya", "#biaya"))


def _besar(value: Biaya) -> str:
    rows = [row for row in value.tarif if not row.tambahan] or value.tarif
    sums = sorted(s for row in rows for s in (row.jumlah, row.hingga) if s is not None)
    if value.gratis:
        return "Gratis untuk keperluan tertentu"
    if not rows:
        return "Menurut ketentuan"
    formula = any(row.jumlah is None and row.hingga is None for row in rows)
    if not any(s.nilai for s in sums):
        # What costs nothing beside a formula is an exemption: the formula is the answer.
        return "Dihitung dengan rumus" if formula else locale.rupiah(sums[0])
    words = locale.rupiah(sums[0])
    if sums[0] != sums[-1]:
        words += f" sampai {locale.rupiah(sums[-1])}"
    return f"{words}, atau menurut rumus" if formula else words


def hasil(standar: StandarPelayanan) -> Text:
    """The products by name."""
    names = [item.nama for item in standar.produk]
    if len(names) > MANY:
        rest = f", dan {len(names) - MANY + 1} lainnya"
        return (Strong(", ".join(names[: MANY - 1])), Link(rest, "#produk"))
    return (Strong(locale.enumerate_words(names)),) if names else ""


def cara(standar: StandarPelayanan) -> Text:
    """The ways to reach the service."""
    kanal = standar.prosedur.kanal if standar.prosedur else ()
    names = dict.fromkeys(NAMA_KANAL[item.jenis.value].lower() for item in kanal)
    words = locale.sentence(locale.enumerate_words(names, "atau"))
    return (Strong(words),) if words else ""
