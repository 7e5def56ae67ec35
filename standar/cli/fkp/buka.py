"""`standar fkp buka`: membuka forum dan membekukan rancangan yang dibahas."""

from __future__ import annotations

import datetime
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path

from ...enact.lifecycle import Lifecycle
from ...fkp.draft import ChangedWhileRead, Draft, draft, open_forum, services_below
from ...fkp.forum import Records
from ...locale import enumerate_words
from ...message import tanggal, visible
from ...model import Forum
from ...project.document import Document
from ...project.layout import DRAFT, FORUM_FILE, REGISTER_FILE, Folder, Layout
from ...project.reader import Reader, load
from ...report import Report
from ...view.status import hari
from ..kerangka import forum_files
from ..periksa import day, told
from .tempat import UNCHANGED, Salah, address, project, services, unit, within


def options(parser: ArgumentParser) -> None:
    """The verb's own arguments."""
    parser.add_argument(
        "unit", metavar="UNIT", nargs="?",
        help="folder unit, misalnya setda; boleh dikosongkan bila hanya ada satu yang dimaksud",
    )  # fmt: skip
    parser.add_argument(
        "--tanggal", type=day, metavar="TANGGAL", help="hari pelaksanaan; bawaan: hari ini"
    )
    parser.add_argument(
        "--membahas", nargs="+", metavar="LAYANAN", default=[],
        help="layanan yang dibahas; bawaan: semua layanan unit ini dan unit di dalamnya",
    )  # fmt: skip
    parser.add_argument(
        UNCHANGED, action="store_true",
        help="bekukan walaupun sudah ada masukan: standarnya masih persis yang dibaca peserta",
    )  # fmt: skip


def run(args: Namespace) -> int:
    """Freeze what is discussed; the forum's own files too, where there are none yet."""
    layout = project()
    folder = unit(layout, args.unit) if args.unit else _only(layout)
    when = args.tanggal.isoformat() if args.tanggal else _waiting(layout, folder)
    place = within(layout, folder.path / "fkp" / when)
    if (place / DRAFT).exists():
        raise Salah(f"Rancangan forum {when} sudah dibekukan dan tidak diubah: {place / DRAFT}")
    fresh = not (place / FORUM_FILE).is_file()
    _lost(layout, folder, place, unchanged=args.belum_berubah)
    found = _chosen(layout, folder, place, args.membahas, fresh=fresh)
    if not found:
        name = address(layout, folder)
        raise Salah(f"Belum ada layanan di {name}. Buat dahulu: standar baru layanan")
    _in_order(layout, found, place, fresh=fresh)
    frozen = _read(layout, found)
    if frozen.faults:
        return _refused(layout, frozen)
    names = [path.relative_to(folder.path).with_suffix("").as_posix() for path in found]
    try:
        named = Reader(layout).unit(folder.path).unit.nama
        open_forum(place, frozen, forum_files(named, when, names))
    except FileExistsError as error:
        raise Salah(
            f"{error.args[0]} sudah berisi hal lain dan tidak diubah. Pindahkan isinya dahulu, "
            f"atau buat forumnya: standar baru fkp {address(layout, folder)} --tanggal {when}"
        ) from None
    _say(layout, place, frozen, names, fresh=fresh)
    return 0


def _only(layout: Layout) -> Folder:
    """The unit that can be meant: the one whose forum waits for its draft, or the only one."""
    units = {folder.path: folder for folder in layout.folders if address(layout, folder)}
    waiting = [folder for folder in units.values() if any(_unfrozen(folder))]
    found = waiting or [one for one in units.values() if one.has_unit or one.services]
    if len(found) == 1:
        return found[0]
    names = enumerate_words(_few([address(layout, folder) for folder in found], "unit"), "atau")
    hint = f": {visible(names)}" if names else ", misalnya: standar fkp buka disdukcapil"
    raise Salah(f"Sebutkan unitnya{hint}")


def _unfrozen(folder: Folder) -> Iterator[str]:
    """The days of the forums of a unit whose draft is not frozen yet."""
    return (path.parent.name for path in folder.forums if not (path.parent / DRAFT).exists())


def _waiting(layout: Layout, folder: Folder) -> str:
    """The day of the only forum whose draft is not frozen yet; else today, if nothing is open."""
    days = [*_unfrozen(folder)]
    if len(days) == 1:
        return days[0]
    life = Lifecycle(layout)
    known = (life.status(service).forum for path in services_below(layout, folder)
             if (service := life.records.current(_address(layout, path))) is not None)  # fmt: skip
    if own := [day for unit, day in filter(None, known) if unit == address(layout, folder)]:
        raise Salah(
            f"Forum {hari(max(own))} sudah dibuka, dan layanannya belum ditetapkan. "
            "Untuk forum lain sebutkan harinya: --tanggal TANGGAL"
        )
    return datetime.date.today().isoformat()


def _in_order(layout: Layout, found: Sequence[Path], place: Path, *, fresh: bool) -> None:
    """Refuse a day on which the next version of a service stands already, or one before that."""
    life, when = Lifecycle(layout), place.name
    latest = {(name := _address(layout, path)): life.latest(name) for path in found}
    done = {name: decree for name, (decree, _) in latest.items() if when <= decree}
    later = {name: forum for name, (_, forum) in latest.items() if when < forum}
    for known, verb in ((done, "ditetapkan"), (later, "dibahas dalam forum")):
        if known:
            last = max(known.values())
            names = visible(enumerate_words(_few(list(known))))
            raise Salah(
                f"{names} sudah {verb} pada {hari(last)}, jadi forum {hari(when)} tidak dapat "
                f"dibuka lagi. {_otherwise(layout, place, last, fresh=fresh)}"
            )


_FEW = 3
"""So many services are named; of more than these the others are counted."""


def _few(names: list[str], kind: str = "layanan") -> list[str]:
    return names if len(names) <= _FEW else [*names[:_FEW], f"{len(names) - _FEW} {kind} lain"]


def _otherwise(layout: Layout, place: Path, last: str, *, fresh: bool) -> str:
    """What to do where a forum cannot be opened on the day that was meant."""
    if fresh:
        return (
            f"Pakai hari sesudah {hari(last)}: --tanggal TANGGAL; atau sebutkan layanan lain saja: "
            "--membahas LAYANAN"
        )
    name = layout.relative(place)
    return (
        f"Bila forumnya sesudah {hari(last)}, ganti nama folder {name} dan isi “tanggal” di "
        f"{FORUM_FILE} menjadi harinya; bila tidak, hapus layanan itu dari “membahas”."
    )


def _address(layout: Layout, service: Path) -> str:
    return service.relative_to(layout.standards).with_suffix("").as_posix()


def _lost(layout: Layout, folder: Folder, place: Path, *, unchanged: bool) -> None:
    """Refuse to freeze today's words as those about which inputs were given.

    Who forgot it before the forum may say that they are the same, until anything is decided.
    """
    if not (place / REGISTER_FILE).exists():
        return
    register = Records(layout).forum(folder, place / FORUM_FILE).register.node
    decided = register is None or any(item.keputusan for item in register.masukan)
    if register is not None and (not register.masukan or (unchanged and not decided)):
        return
    otherwise = "atau bukalah forum baru dengan --tanggal lain." if decided else (
        "bila pernah dibekukan. Bila belum pernah, dan berkas standarnya masih persis yang dibaca "
        f"peserta, ulangi dengan {UNCHANGED}."
    )  # fmt: skip
    raise Salah(
        f"Forum {hari(place.name)} sudah punya masukan, jadi rancangannya tidak dapat "
        "dibekukan begitu saja: isinya mungkin bukan lagi yang dibaca peserta. Kembalikan "
        f"{layout.relative(place / DRAFT)} dari cadangan atau Git, {otherwise}"
    )


def _chosen(
    layout: Layout, folder: Folder, place: Path, given: Sequence[str], *, fresh: bool
) -> list[Path]:
    """The services to discuss: as named in the call, else in `forum.yaml`, else all."""
    if fresh:
        return services(layout, folder, given) if given else services_below(layout, folder)
    name = layout.relative(place / FORUM_FILE)
    if given:
        raise Salah(f"{name} sudah ada; sebutkan layanannya di sana, di bawah “membahas”.")
    document: Document[Forum] = load(place / FORUM_FILE, name, Forum)
    if document.node is None or document.diagnostics:
        raise Salah(f"{name} tidak terbaca. Lihat: standar periksa {name}")
    if not document.node.membahas:
        raise Salah(f"{name} belum menyebut layanan yang dibahas, di bawah “membahas”.")
    return services(layout, folder, document.node.membahas)


def _read(layout: Layout, found: list[Path]) -> Draft:
    try:
        return draft(layout, found)
    except ChangedWhileRead as error:
        raise Salah(
            f"{layout.relative(error.args[0])} berubah selagi dibaca. Ulangi perintahnya."
        ) from None


def _refused(layout: Layout, frozen: Draft) -> int:
    """Show what cannot be read; nothing has been written."""
    from ...rules import catalogue

    report = Report(tuple(frozen.files), frozen.faults, catalogue())
    sys.stdout.write(told(report, [layout.root]))
    print("Forum belum dibuka. Perbaiki dahulu yang tidak terbaca di atas.")
    return 1


def _say(layout: Layout, place: Path, frozen: Draft, names: list[str], *, fresh: bool) -> None:
    where, when = layout.relative(place), datetime.date.fromisoformat(place.name)
    print(f"Forum {tanggal(when)} dibuka di {where}")
    print(f"Dibekukan: {len(names)} layanan, sidik rancangan {frozen.sidik}")
    if fresh:
        print(f"Ditulis: {where}/{FORUM_FILE}, {where}/{REGISTER_FILE}")
    print("Cetak rancangannya untuk peserta: standar fkp berita-acara")
    print("Pada hari forum, catat masukannya: standar fkp catat")
