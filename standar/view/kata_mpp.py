"""Kata-kata tentang Mal Pelayanan Publik, yang sama di layar, halaman, dan laporan Word."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from .. import locale
from ..model.nilai_survei import Nilai
from ..monev import Pemantauan
from ..source.shipped import shipped


def contoh() -> str:
    """That the figures are made up."""
    return "Contoh ilustrasi: angka gerai ini dibuat untuk memperlihatkan bentuknya."


def periode(one: Pemantauan | None) -> str:
    """When it was; the name of the file where it is no period."""
    if one is None:
        return ""
    return locale.periode(one.periode) if one.periode is not None else one.nama


def selisih(kini: int | None, dahulu: int | None) -> str:
    """`+1.200`, `−300`, `tetap`; a dash where one of them is unknown."""
    if kini is None or dahulu is None:
        return "–"
    if kini == dahulu:
        return "tetap"
    return f"{'+' if kini > dahulu else '−'}{locale.read(abs(kini - dahulu))}"


def orang(count: int | None) -> str:
    """A number of people; a dash where nobody knows."""
    return "–" if count is None else locale.read(count)


def dijawab(one: Pemantauan | None) -> str:
    """`9 dari 12`: of the complaints of which it is known; a dash where it is of none."""
    said = [g.pengaduan for g in one.monev.gerai if g.pengaduan is not None] if one else []
    known = [p for p in said if p.dijawab is not None]
    if not known:
        return "–"
    answered, came = sum(p.dijawab or 0 for p in known), sum(p.masuk for p in known)
    return f"{locale.read(answered)} dari {locale.read(came)}"


def semula(kini: str, dahulu: str) -> str:
    """`4 (semula 6)`; nothing is added where it is the same, or was not known."""
    return kini if dahulu in ("–", kini) else f"{kini} (semula {dahulu})"


def jadwal(kini: int | None, dahulu: int | None) -> str:
    """`sekali seminggu (semula 5 hari)`."""
    if kini is None:
        return "–"
    before = f" (semula {dahulu} hari)" if dahulu is not None and dahulu != kini else ""
    return locale.hari_seminggu(kini) + before


def ikm(kini: Nilai | None, dahulu: Nilai | None) -> str:
    """`79,40 (semula 86,10)`."""
    if kini is None:
        return "–"
    before = dahulu is not None and dahulu.nilai != kini.nilai
    return f"{kini} (semula {dahulu})" if before else str(kini)


def ada(value: bool | None) -> str:
    """Whether something is there, or nobody said so."""
    return "belum diketahui" if value is None else "ada" if value else "belum ada"


def ringkasan(one: Pemantauan) -> str:
    """What has changed since the period before, in a sentence or two."""
    before = one.sebelum
    if before is None:
        return "Ini periode pertama yang tercatat, jadi belum ada perbandingannya."
    said = [f"Dibandingkan dengan {periode(before)}."]
    now, then = one.pengunjung, before.pengunjung
    if one.sebanding and now is not None and then:
        share = abs(Decimal(now - then)) * 100 / then
        verb = "naik" if now > then else "turun"
        said.append(
            f"Pengunjung {verb} {locale.desimal(share, 1)} persen." if now != then
            else "Banyaknya pengunjung tetap."
        )  # fmt: skip
    elif not one.sebanding:
        said.append("Panjang kedua periode berbeda, jadi banyaknya pengunjung tidak dibandingkan.")
    return " ".join(said)


@cache
def _dasar() -> dict[str, dict[str, str]]:
    return dict(shipped("mpp.yaml"))


def dasar() -> Iterator[str]:
    """What the law says, and how sure that is."""
    for item in _dasar().values():
        unsure = item["kepastian"] == "ingatan"
        tail = " (Belum diperiksa pada teks resminya.)" if unsure else ""
        source = f" Sumber: {item['sumber']}." if "sumber" in item else ""
        yield f"{item['isi']}{tail}{source}"
