"""`standar fkp status`: jejak dua arah sebuah forum, dan yang masih terbuka."""

from __future__ import annotations

import datetime
from argparse import ArgumentParser, Namespace

from ...forum import ForumFolder
from ...layout import Layout
from ...progress import Kemajuan
from ..periksa import day, screen
from .tempat import forum, forums, project, readable


def options(parser: ArgumentParser) -> None:
    """The verb's own arguments."""
    parser.add_argument(
        "forum", metavar="FORUM", nargs="*",
        help="folder forum atau unit/tanggal; tanpa ini semua forum",
    )  # fmt: skip
    parser.add_argument(
        "--format", choices=["teks", "json"], default="teks", help="bentuk keluaran"
    )
    parser.add_argument("--per", type=day, metavar="TANGGAL", help="nilai tenggat menurut hari ini")


def run(args: Namespace) -> int:
    """Show how far forums have come; status 1 while anything is still open."""
    today = args.per or datetime.date.today()
    found = [Kemajuan(readable(one), today) for one in _wanted(project(), args.forum)]
    if args.format == "json":
        from ...export.kemajuan import progress

        print(progress(found))
    else:
        from ...render.terminal import page
        from ...view.kemajuan_forum import kemajuan_forum

        for one in found:
            for line in page(kemajuan_forum(one), screen()):
                print(line)
            print()
    return 1 if any(one.terbuka for one in found) else 0


def _wanted(layout: Layout, given: list[str]) -> list[ForumFolder]:
    names: list[str | None] = [*(given or ["/".join(key) for key in forums(layout)])]
    return [forum(layout, name) for name in names or [None]]
