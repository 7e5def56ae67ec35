"""`standar fkp status`: jejak dua arah sebuah forum, dan yang masih terbuka."""

from __future__ import annotations

import datetime
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path

from ...enact.lifecycle import Lifecycle
from ...fkp.forum import ForumFolder
from ...fkp.progress import Kemajuan
from ...fkp.terbuka import opened
from ...project.layout import Layout
from ...project.status import Status
from ...source.edit import write_atomic
from ..periksa import day, screen
from .tempat import Salah, forum, forums, project, readable


def options(parser: ArgumentParser) -> None:
    """The verb's own arguments."""
    parser.add_argument(
        "forum", metavar="FORUM", nargs="*",
        help="folder forum atau unit/tanggal; tanpa ini semua forum",
    )  # fmt: skip
    parser.add_argument(
        "--format", choices=["teks", "json", "html"], default="teks", help="bentuk keluaran"
    )
    parser.add_argument(
        "--keluaran", metavar="BERKAS", help="berkas lembar fasilitator; hanya untuk html"
    )
    parser.add_argument("--per", type=day, metavar="TANGGAL", help="nilai tenggat menurut hari ini")


def run(args: Namespace) -> int:
    """Show how far forums have come; status 1 while anything is still open."""
    today = args.per or datetime.date.today()
    if (args.format == "html") != bool(args.keluaran):
        raise Salah("Lembar fasilitator ditulis ke berkas: --format html --keluaran BERKAS")
    layout = project()
    life = Lifecycle(layout)
    found = [
        Kemajuan(opened(readable(one)), today, dict(_stages(life, one)))
        for one in _wanted(layout, args.forum)
    ]
    if args.format == "json":
        from ...export.kemajuan import progress

        print(progress(found))
    elif args.format == "html":
        _write(found, Path(args.keluaran), today)
    else:
        from ...render.terminal_page import page
        from ...view.kemajuan_forum import kemajuan_forum

        for one in found:
            for line in page(kemajuan_forum(one), screen()):
                print(line)
            print()
    return 1 if any(one.terbuka for one in found) else 0


def _stages(life: Lifecycle, found: ForumFolder) -> Iterator[tuple[str, Status]]:
    """How far each service has come that a forum discussed."""
    for versi in found.versi:
        if (service := life.records.current(versi.alamat)) is not None:
            yield versi.alamat, life.status(service)


def _write(found: list[Kemajuan], path: Path, today: datetime.date) -> None:
    """The facilitator's sheet of one forum as a file that needs nothing else."""
    if len(found) != 1:
        raise Salah("Sebutkan satu forum; setiap lembar fasilitator memuat satu forum.")
    from ...site.forum import forum_html

    try:
        write_atomic(path, forum_html(found[0].forum, today).encode())
    except OSError as error:
        raise Salah(f"{path} tidak dapat ditulis. Pilih tempat lain.") from error
    print(f"Ditulis: {path}")


def _wanted(layout: Layout, given: list[str]) -> list[ForumFolder]:
    names: list[str | None] = [*(given or ["/".join(key) for key in forums(layout)])]
    return [forum(layout, name) for name in names or [None]]
