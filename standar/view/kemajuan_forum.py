"""Kemajuan sebuah forum dengan kata: peserta, jejak dua arah, tindak lanjut, dan yang terbuka."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .. import locale
from ..fkp.copies import Copy
from ..fkp.progress import Kemajuan
from ..fkp.trace import Kaitan, Nasib, Terbawa
from ..model import Masukan, StandarPelayanan
from ..rules import catalogue
from .acara import NAMA_KEPUTUSAN, NAMA_SEBAB, NAMA_UNSUR, nama_forum
from .blocks import Block, Facts, Heading, Item, Items, Page, Paragraph
from .kata_forum import asal_terbawa, keadaan, kemajuan, per_unsur, tanpa_masukan
from .perubahan import label
from .status import hari, status

_SHORT, _NOTHING = 160, "Belum ada."
_ALL = "Semua sudah terpenuhi."
_ALSO = "Standarnya sendiri juga diperiksa; lihat semuanya dengan: standar tetapkan UNIT … --uji"
_ENACTED = "Semua layanan yang dibahas sudah ditetapkan sesudah forum ini."


def kemajuan_forum(found: Kemajuan) -> Page:
    """What a facilitator asks of a forum, on one page."""
    forum = found.forum
    blocks: list[Block] = [Facts(tuple(_about(found))), Heading(2, "Peserta")]
    blocks.append(Facts(tuple(_people(found))))
    inputs, none = [_input(n) for n in forum.jejak.masukan], tanpa_masukan(forum)
    blocks += _section(f"Masukan ({_counts(found)})", inputs, none or _NOTHING)
    if carried := [_carried(one) for one in forum.jejak.terbawa if one.sendiri]:
        blocks += _section("Masukan forum sebelumnya yang masih ditunggu", carried)
    blocks += _section("Perubahan sejak dibahas", [_change(same) for same in _once(found)])
    works = [
        Item(work.kegiatan, (_who(work.penanggung_jawab), kemajuan(work, found.hari_ini)))
        for work in found.tindak_lanjut
    ]
    blocks += _section("Tindak lanjut", works)
    blocks += [Heading(2, "Yang belum terpenuhi sebelum penetapan"), *_open(found)]
    return Page(f"{nama_forum(forum)} ({forum.alamat})", tuple(blocks))


def _section(title: str, items: list[Item], nothing: str = _NOTHING) -> list[Block]:
    return [Heading(2, title), Items(tuple(items)) if items else Paragraph(nothing)]


def _about(found: Kemajuan) -> Iterator[tuple[str, str]]:
    forum = found.forum
    if forum.forum is not None:
        yield "Hari", locale.hari_tanggal(forum.forum.tanggal)
        yield "Membahas", f"{len(forum.forum.membahas)} layanan"
    if not forum.salinan.ada:
        yield "Rancangan", "belum dibekukan"
    else:
        state = "tidak utuh lagi" if forum.salinan.cacat else "utuh"
        yield "Rancangan", f"{state}, sidik {found.sidik}"
    stages: dict[str, list[str]] = {}
    for name, value in found.status.items():
        stages.setdefault(status(value), []).append(name)
    for words, names in stages.items():
        yield "Standar", words if len(stages) == 1 else f"{words}: {locale.enumerate_words(names)}"


def _people(found: Kemajuan) -> Iterator[tuple[str, str]]:
    counted = found.forum.forum.peserta if found.forum.forum is not None else ()
    there = dict(per_unsur(counted))
    yield from ((name, there.get(name, "belum ada")) for name in NAMA_UNSUR.values())


def _counts(found: Kemajuan) -> str:
    total = len(found.forum.jejak.masukan)
    states = [f"{count} {state.value}" for state, count in found.keadaan.items()]
    return f"{total}: {locale.enumerate_words(states)}" if total else "0"


def _input(nasib: Nasib) -> Item:
    """An input, what was decided, and what became of it."""
    item, answer = nasib.masukan, nasib.jawaban
    merged = f", dijawab bersama {answer.kode}" if answer is not item else ""
    decision = f" ({NAMA_KEPUTUSAN[answer.keputusan]})" if answer.keputusan else ""
    details = [_about_input(item)]
    places = {(change.asal, change.change.kind) for change in nasib.perubahan}
    if places:
        details.append(f"→ {len(places)} perubahan{_since(nasib)}")
    details += [f"→ {work.kegiatan}" for work in nasib.tindak_lanjut]
    return Item(f"{item.kode}: {keadaan(nasib.keadaan)}{decision}{merged}", tuple(details))


def _since(nasib: Nasib) -> str:
    """Where it was carried out later only: after which forum or decree."""
    copies = {change.versi.dari for change in nasib.kemudian} if nasib.perubahan else set()
    if len(nasib.kemudian) < len(nasib.perubahan):
        return ""
    names = [_record(copy) for copy in sorted(filter(None, copies))]
    return f", sesudah {locale.enumerate_words(dict.fromkeys(names))}" if names else ""


def _record(copy: Copy) -> str:
    return f"{'penetapan' if copy.enacted else 'forum'} {hari(copy.hari)}"


def _carried(one: Terbawa) -> Item:
    """An input of an earlier forum, and how far it has come by now."""
    return Item(f"{asal_terbawa(one)}: {keadaan(one.keadaan)}", (_about_input(one.masukan),))


def _about_input(item: Masukan) -> str:
    where = f"{', '.join(item.terhadap)}: " if item.terhadap else ""
    text = " ".join(item.isi.split())
    return where + (text if len(text) <= _SHORT else f"{text[: _SHORT - 1]}…")


def _once(found: Kemajuan) -> Iterable[list[Kaitan]]:
    """Every change once, with all services that inherit it."""
    same: dict[object, list[Kaitan]] = {}
    for kaitan in found.forum.jejak.perubahan:
        key = kaitan.perubahan.asal, kaitan.perubahan.change.kind
        same.setdefault(key, []).append(kaitan)
    return same.values()


def _change(same: list[Kaitan]) -> Item:
    """A change and all that explains it, in any of the services that it is in."""
    perubahan = same[0].perubahan
    change = perubahan.change
    path = change.new if change.new is not None else change.old
    name = label(StandarPelayanan, path or ())
    what = ", ".join(filter(None, (name, change.kind, change.effect.value)))
    causes = [code for kaitan in same for code in kaitan.masukan]
    causes += [asal_terbawa(one) for kaitan in same for one in kaitan.terbawa]
    causes += [NAMA_SEBAB[other.sebab] for kaitan in same for other in kaitan.lain]
    known = locale.enumerate_words(dict.fromkeys(causes))
    cause = f"sebab: {known}" if known else "tanpa sebab"
    return Item(f"{perubahan.versi.alamat}: {what}", (cause,))


def _who(name: str | None) -> str:
    return f"Penanggung jawab: {name}" if name else "Penanggung jawab belum ditentukan"


def _open(found: Kemajuan) -> Iterator[Block]:
    """What stands in the way of a decree; each as its rule names it."""
    if found.ditetapkan:
        yield Paragraph(_ENACTED)
        return
    rules = catalogue()
    if found.pintu:
        yield Items(
            tuple(
                Item(f"{rules[rule].title} [{rule}]", (locale.enumerate_words(names),))
                for rule, names in found.pintu.items()
            )
        )
    yield Paragraph(_ALSO if found.pintu else f"{_ALL} {_ALSO}")
