"""Status standar dengan kata: bagi penyusun, dan bagi warga di halaman layanannya."""

from __future__ import annotations

import datetime
from typing import Literal

from .. import locale
from ..project.project import Service, UnitFolder
from ..project.status import Status, Tahap
from .blocks import Block, Inline, Link, Note, Strong
from .links import forum_page, history_page, relative, service_page

_WARNA: dict[Tahap, Literal["berlaku", "dibahas", "rancangan"]] = {
    Tahap.BELUM: "rancangan",
    Tahap.DIKONSULTASIKAN: "dibahas",
    Tahap.BERLAKU: "berlaku",
    Tahap.BERUBAH: "berlaku",
}


def hari(day: str) -> str:
    """The name of a record's folder as a day, where it is one."""
    try:
        return locale.tanggal(datetime.date.fromisoformat(day))
    except ValueError:
        return day


def status(value: Status) -> str:
    """The stage with its day, for lists and papers."""
    match value.tahap:
        case Tahap.BELUM:
            return "Belum ditetapkan"
        case Tahap.DIKONSULTASIKAN:
            return f"Belum ditetapkan, sedang dibahas dalam forum {_forum(value)}"
    since = locale.tanggal(value.keputusan.tanggal) if value.keputusan else ""
    changed, again = value.tahap is Tahap.BERUBAH, value.forum is not None
    more = {
        (False, False): "",
        (True, False): ", ada rancangan perubahan",
        (False, True): f", dibahas kembali dalam forum {_forum(value)}",
        (True, True): f"; rancangan perubahannya dibahas dalam forum {_forum(value)}",
    }
    return f"Berlaku sejak {since}{more[changed, again]}"


def status_penyusun(value: Status) -> str:
    """The same with what only drafters ask: the number, how many changes, whether it is frozen."""
    words = status(value)
    if value.keputusan is None:
        return words
    more = [f"Nomor {value.keputusan.nomor}"]
    if not value.bersalinan:
        more.append("tanpa salinan beku")
    if value.perubahan:
        more.append(f"{value.perubahan} perubahan")
    return f"{words} ({', '.join(more)})"


def _forum(value: Status) -> str:
    return hari(value.forum[1]) if value.forum else ""


def bercatatan(unit: UnitFolder) -> bool:
    """Whether any service of a unit has come further than a draft: else nothing is said of it."""
    return any(service.status.tahap is not Tahap.BELUM for service in unit.services)


def catatan(service: Service, *, draft: bool) -> list[Block]:
    """What a citizen has to know before reading: whether what is shown is in force.

    With `draft` the page shows the work also where something else is in force.
    """
    value, page = service.status, service_page(service)
    words: list[Inline] = [Strong(_tanda(value, draft=draft)), _kalimat(value, draft=draft)]
    if value.tahap is Tahap.BERUBAH:
        words += [" ", Link("Lihat apa yang berubah", relative(history_page(service), page)), "."]
    if value.forum:
        target = relative(forum_page(*value.forum), page)
        words += [" ", Link(f"Lihat forum {_forum(value)}", target), "."]
    return [Note(tuple(words), _WARNA[value.tahap] if not draft else "rancangan")]


def _kalimat(value: Status, *, draft: bool) -> str:
    """What follows the stage, in the same sentence where it is in force."""
    since = locale.tanggal(value.keputusan.tanggal) if value.keputusan else ""
    match value.tahap:
        case Tahap.DIKONSULTASIKAN:
            return ". Sedang dibahas bersama masyarakat, belum ditetapkan."
        case Tahap.BERUBAH if draft:
            return f". Yang terbit ialah standar yang berlaku sejak {since}."
        case Tahap.BERUBAH:
            stage = "dibahas bersama masyarakat" if value.forum else "disiapkan"
            return f" sejak {since}. Perubahannya sedang {stage}."
        case Tahap.BERLAKU if draft:
            return f". Standar ini berlaku sejak {since}."
        case Tahap.BERLAKU if value.forum:
            return f" sejak {since}, dan sedang dibahas kembali bersama masyarakat."
        case Tahap.BERLAKU:
            return f" sejak {since}."
    return ". Standar ini belum ditetapkan dengan keputusan."


def _tanda(value: Status, *, draft: bool) -> str:
    """The stage in a word or two, the first thing that is read."""
    if value.tahap is Tahap.DIKONSULTASIKAN:
        return "Rancangan, sedang dikonsultasikan"
    return "Berlaku" if value.tahap.berlaku and not draft else "Rancangan"
