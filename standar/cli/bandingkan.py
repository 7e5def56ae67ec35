"""`standar bandingkan`: perbedaan dua berkas atau dua folder menurut makna."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from ..compare import compare
from ..side import Unreadable
from .periksa import misuse, screen


def options(parser: ArgumentParser) -> None:
    """The verb's own arguments."""
    parser.add_argument("lama", metavar="LAMA", help="berkas atau folder versi lama")
    parser.add_argument("baru", metavar="BARU", help="berkas atau folder versi baru")
    parser.add_argument(
        "--format", choices=["teks", "json"], default="teks", help="bentuk keluaran"
    )
    parser.add_argument(
        "--gagal-bila", choices=["memberatkan"],
        help="berakhir dengan status 1 bila ada perubahan yang memberatkan",
    )  # fmt: skip


def run(args: Namespace) -> int:
    """Compare and print; status 1 only where `--gagal-bila` asks for it."""
    old, new = Path(args.lama), Path(args.baru)
    for path in (old, new):
        if not path.exists():
            return misuse(f"Tidak ada berkas atau folder: {path}")
    if old.is_file() != new.is_file():
        return misuse("Bandingkan berkas dengan berkas, atau folder dengan folder.")
    try:
        result = compare(old, new)
    except Unreadable as side:
        return misuse(
            f"Tidak ada standar yang dapat dibaca di {side.args[0]}. Coba: standar periksa"
        )
    if args.format == "json":
        from ..export.perubahan import comparison

        print(comparison(result))
    else:
        from ..render.perubahan import changes

        for line in changes(result, screen()):
            print(line)
    if result.skipped and args.format == "json":
        misuse(f"{len(result.skipped)} bagian tidak terbaca, jadi tidak dibandingkan.")
    return 1 if args.gagal_bila and (result.heavier or result.skipped) else 0
