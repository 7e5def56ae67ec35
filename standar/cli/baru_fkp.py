"""`standar baru fkp`: berkas sebuah forum yang akan diadakan; rancangannya dibekukan kemudian."""

from __future__ import annotations

import datetime
from argparse import Namespace

from ..fkp.draft import services_below
from ..project.reader import Reader
from .fkp.tempat import Salah, address, project, unit, within
from .kerangka import forum_files, write_new
from .periksa import misuse


def run(args: Namespace) -> int:
    """Write what the folder of the forum does not hold yet; never over an existing file."""
    try:
        if not args.tempat:
            raise Salah("Sebutkan unitnya, misalnya: standar baru fkp disdukcapil")
        layout = project()
        folder = unit(layout, args.tempat)
        when = (args.tanggal or datetime.date.today()).isoformat()
        place = within(layout, folder.path / "fkp" / when)
    except Salah as error:
        return misuse(error.args[0])
    found = services_below(layout, folder)
    names = [path.relative_to(folder.path).with_suffix("").as_posix() for path in found]
    named = args.nama or Reader(layout).unit(folder.path).unit.nama
    made = [
        layout.relative(place / name)
        for name, text in forum_files(named, when, names).items()
        if write_new(place / name, text)
    ]
    if not made:
        return misuse(f"Forum di {layout.relative(place)} sudah ada dan tidak diubah.")
    print(f"Ditulis: {', '.join(made)}")
    frozen = f"standar fkp buka {address(layout, folder)}"
    print(f"Isi bagian yang ditandai. Bekukan rancangan yang dibahas dengan: {frozen}")
    return 0
