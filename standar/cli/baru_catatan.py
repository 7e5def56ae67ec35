"""`standar baru mpp` dan `standar baru inovasi`: catatan unit yang diisi sambil belajar."""

from __future__ import annotations

import datetime
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from .. import locale
from ..message import visible
from ..model.nilai_survei import Periode, periode_dari
from ..monev import Monitors
from ..project.layout import INNOVATION_FILE, Folder, Layout, is_kode
from ..project.project import UnitFolder
from ..project.reader import Reader
from ..source.prose import clean, on_one_line
from .fkp.tempat import Salah, project, unit, within
from .kerangka import BELUM, frame, write_new
from .periksa import misuse


def run(args: Namespace) -> int:
    """Write one new record; never over an existing one."""
    try:
        layout = project()
        if args.apa == "inovasi":
            where = unit(layout, args.tempat).path if args.tempat else layout.standards
            return _write(layout, within(layout, where / INNOVATION_FILE), frame("inovasi"))
        if not args.tempat:
            raise Salah("Sebutkan folder MPP-nya, misalnya: standar baru mpp mpp")
        folder = unit(layout, args.tempat)
        period = _period(args.periode)
        path = within(layout, folder.path / "monev" / f"{period}.yaml")
        return _write(layout, path, _monev(layout, folder, period, args.nama))
    except Salah as error:
        return misuse(error.args[0])


def _period(given: str | None) -> Periode:
    """The period that is asked for, else the half year of today."""
    if given is None:
        today = datetime.date.today()
        return Periode(today.year, 6 if today.month <= 6 else 12, "s")
    found = periode_dari(given)
    if found is None:
        raise Salah(f"“{visible(given)}” bukan periode; tulis seperti 2025-s2.")
    return found


def _monev(layout: Layout, folder: Folder, period: Periode, name: str | None) -> str:
    """The frame with the tenants of the last period, and those that the project knows besides."""
    reader = Reader(layout)
    called = reader.unit(folder.path).unit.nama
    title = name or f"Monitoring dan Evaluasi {called} {locale.periode(period)}"
    before = Monitors(reader).monitors(folder)
    known = {item.kode: (item.nama, item.unit) for item in before[-1].monev.gerai} if before else {}
    named = {place.strip("/") for _, place in known.values() if place}
    for found in _tenants(reader, folder):
        if found.alamat not in named:
            known[_kode(found.alamat)] = (found.unit.nama, found.alamat)
    shown = [_tenant(kode, *given) for kode, given in known.items()]
    return frame("mpp", nama=title).replace(
        "  GERAI: {}\n", "".join(shown) or _tenant("nama-gerai", None, None)
    )


def _tenants(reader: Reader, folder: Folder) -> Iterator[UnitFolder]:
    """The units that say that they have a place in this Mal Pelayanan Publik."""
    standards = reader.layout.standards
    own = folder.path.relative_to(standards).as_posix()
    for other in reader.layout.folders:
        place = reader.unit(other.path).unit.gerai if other.has_unit else None
        if place is not None and place.mpp.strip("/") == own and is_kode(other.path.name):
            yield reader.unit(other.path)


def _kode(alamat: str) -> str:
    """A lasting name for the tenant of this address; a number alone is none."""
    last = alamat.rpartition("/")[2]
    return last if any(letter.isalpha() for letter in last) else f"gerai-{last}"


def _tenant(kode: str, name: str | None, alamat: str | None) -> str:
    shown = BELUM if name is None else on_one_line(clean(name))
    where = "# unit: mpp/pos              # folder unitnya, bila ada di proyek ini"
    lines = [f"  {kode}:", f"    nama: {shown}"]
    lines.append(f"    {where}" if alamat is None else f"    unit: {on_one_line(clean(alamat))}")
    lines += [
        "    # hari_seminggu: 5",
        "    # pengunjung: 400",
        "    # ikm: 87,28",
        "    # pengaduan: {masuk: 5, dijawab: 5}",
    ]
    return "".join(f"{line}\n" for line in lines)


def _write(layout: Layout, path: Path, text: str) -> int:
    if not write_new(path, text):
        return misuse(f"{layout.relative(path)} sudah ada dan tidak diubah.")
    print(f"Ditulis: {layout.relative(path)}")
    print("Isi bagian yang ditandai, lalu jalankan: standar periksa")
    return 0
