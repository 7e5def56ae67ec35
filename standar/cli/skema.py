"""`standar skema`: JSON Schema yang dipakai editor untuk petunjuk dan pelengkapan."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from ..edit import write_atomic
from ..export.skema import SCHEMAS, text
from ..layout import find
from .periksa import misuse


def options(parser: ArgumentParser) -> None:
    """The verb's own arguments."""
    parser.add_argument("nama", nargs="?", choices=list(SCHEMAS), help="cetak satu skema ke layar")
    parser.add_argument(
        "--keluaran", metavar="FOLDER", help="folder tujuan; bawaan: .standar di proyek"
    )


def run(args: Namespace) -> int:
    """Print one schema, or write them all."""
    if args.nama:
        print(text(SCHEMAS[args.nama]), end="")
        return 0
    project = find(Path.cwd())
    if args.keluaran:
        folder = Path(args.keluaran)
    elif project is not None:
        folder = project[0] / ".standar"
    else:
        return misuse("Tidak ada proyek di sini. Sebutkan --keluaran FOLDER.")
    folder.mkdir(parents=True, exist_ok=True)
    for name, model in SCHEMAS.items():
        write_atomic(folder / f"{name}.json", text(model).encode())
    print(f"{len(SCHEMAS)} skema ditulis di {folder}")
    return 0
