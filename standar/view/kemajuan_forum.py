"""Kemajuan sebuah forum dengan kata: peserta, jejak dua arah, tindak lanjut, dan yang terbuka."""

from __future__ import annotations

from collections.abc import Iterator

from .. import locale
from ..fkp.progress import Kemajuan
from ..fkp.trace import Kaitan, Nasib
from ..model import Masukan, StandarPelayanan
from ..rules import catalogue
from .acara import NAMA_KEPUTUSAN, NAMA_SEBAB, NAMA_UNSUR, nama_forum
from .blocks import Block, Facts, Heading, Item, Items, Page, Paragraph
from .kata_forum import keadaan, kemajuan, per_unsur, tanpa_masukan
from .perubahan import label
from .status import status

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
    blocks += _section("Perubahan sejak dibahas", [_change(k) for k in _once(found)])
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
        details.append(f"→ {len(places)} perubahan")
    details += [f"→ {work.kegiatan}" for work in nasib.tindak_lanjut]
    return Item(f"{item.kode}: {keadaan(nasib.keadaan)}{decision}{merged}", tuple(details))


def _about_input(item: Masukan) -> str:
    where = f"{', '.join(item.terhadap)}: " if item.terhadap else ""
    text = " ".join(item.isi.split())
    return where + (text if len(text) <= _SHORT else f"{text[: _SHORT - 1]}…")


def _once(found: Kemajuan) -> Iterator[Kaitan]:
    """Every change once, however many services inherit it."""
    seen = set()
    for kaitan in found.forum.jejak.perubahan:
        key = kaitan.perubahan.asal, kaitan.perubahan.change.kind
        if key not in seen:
            seen.add(key)
            yield kaitan


def _change(kaitan: Kaitan) -> Item:
    """A change and what explains it."""
    perubahan = kaitan.perubahan
    change = perubahan.change
    path = change.new if change.new is not None else change.old
    name = label(StandarPelayanan, path or ())
    what = ", ".join(filter(None, (name, change.kind, change.effect.value)))
    causes = [*kaitan.masukan, *(NAMA_SEBAB[other.sebab] for other in kaitan.lain)]
    cause = f"sebab: {locale.enumerate_words(causes)}" if causes else "tanpa sebab"
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
