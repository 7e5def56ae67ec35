"""`standar fkp impor`: masukan dari CSV, Excel, dan naskah Word yang dikembalikan peserta."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Iterator
from pathlib import Path

from ...disk import MAX_BYTES
from ...fkp.forum import ForumFolder
from ...fkp.record import change
from ...importer.gabung import Hasil, merge
from ...importer.kiriman import Berkas, Dibagikan, read_file
from ...importer.package import FILE_MAX
from ...importer.usul import Pembaca, Usul
from ...message import visible
from ...model.forum import KanalMasukan, Unsur
from ...project.layout import FORUM_FILE, REGISTER_FILE
from ...run.mend import Rewritten
from ..perbaiki import difference
from .catat import guarded, received
from .hasil_impor import report
from .pribadi import warn
from .tempat import Salah, forum, not_frozen, project, readable, recordable


def options(parser: ArgumentParser) -> None:
    """The verb's own arguments."""
    parser.add_argument(
        "jalur", metavar="[FORUM] BERKAS", nargs="+",
        help="berkas .csv, .xlsx, atau .docx; satu atau lebih",
    )  # fmt: skip
    parser.add_argument(
        "--kanal", choices=[k.value for k in KanalMasukan], default="daring",
        help="cara masukan disampaikan, bila tabelnya tidak menyebutnya; bawaan: daring",
    )  # fmt: skip
    parser.add_argument(
        "--unsur", choices=[u.value for u in Unsur],
        help="kelompok pengusul, bila berkasnya tidak menyebutnya",
    )  # fmt: skip
    parser.add_argument("--uji", action="store_true", help="tunjukkan saja, jangan tulis")


def run(args: Namespace) -> int:
    """Read the files, merge what is the same, write everything at once."""
    layout = project()
    place, paths = _paths(args.jalur)
    found = recordable(readable(forum(layout, place)))
    group = Unsur(args.unsur) if args.unsur else None
    reader = Pembaca(found, KanalMasukan(args.kanal), group)
    files = list(_files(paths, found, reader))
    inputs = [usul for file in files for usul in file.usul]
    path, results, states = found.path / REGISTER_FILE, list[Hasil](), list[bytes]()

    def made(raw: bytes) -> bytes:
        _fits(raw, inputs)
        new, result = merge(raw, files, received(found))
        results.append(result)
        states[:] = [raw, new]
        return raw if args.uji else new

    guarded(layout.relative(path), lambda: change(path, made))
    if args.uji:
        sys.stdout.writelines(difference(Rewritten(layout.relative(path), path, *states)))
    for line in report(files, results[-1], reader.catatan, tried=args.uji):
        print(line)
    warn(results[-1].baru, [file.orang for file in files])
    if told := not_frozen(found):
        print(told)
    doubts = [f"{visible(file.nama)}: {file.peringatan}." for file in files if file.peringatan]
    for doubt in doubts:
        print(f"standar: {doubt}", file=sys.stderr)
    return 1 if doubts else 0


def _paths(given: list[str]) -> tuple[str | None, list[Path]]:
    """The forum, where the first word names one, and the files."""
    first = Path(given[0])
    if first.is_file() and first.name != FORUM_FILE:
        return None, [Path(name) for name in given]
    if len(given) == 1:
        if first.suffix.lower() in (".csv", ".xlsx", ".docx", ".tsv", ".txt"):
            raise Salah(f"Tidak ada berkas {visible(given[0])}.")
        raise Salah("Sebutkan berkasnya juga, misalnya: standar fkp impor masukan.csv")
    return given[0], [Path(name) for name in given[1:]]


def _files(paths: Iterable[Path], found: ForumFolder, reader: Pembaca) -> Iterator[Berkas]:
    """Every file that was read; one and the same file only once."""
    seen = set()
    for path in paths:
        raw = _read(path)
        if raw not in seen:
            seen.add(raw)
            file = read_file(path.name, raw, reader, lambda: _papers(found))
            if isinstance(file, str):
                raise Salah(f"{visible(str(path))} tidak dapat diimpor: {file}")
            yield file


def _papers(found: ForumFolder) -> Dibagikan:
    from .penanda import handed_out  # only a Word file pays for it

    return handed_out(found)


def _read(path: Path) -> bytes:
    if not path.is_file():
        raise Salah(f"Tidak ada berkas {visible(str(path))}.")
    with path.open("rb") as file:
        return file.read(FILE_MAX + 1)


def _fits(raw: bytes, inputs: Iterable[Usul]) -> None:
    """A register has a limit, so that nobody waits for it."""
    size = len(raw) + sum(len(f"{usul.isi}{usul.usulan}".encode()) for usul in inputs)
    if size > MAX_BYTES:
        raise Salah("Register akan melebihi 1 MiB. Ringkas dahulu isinya, atau bagi forumnya.")
