"""`standar bandingkan`: perbedaan dua berkas, folder, atau revisi Git menurut makna."""

from __future__ import annotations

import argparse
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..comparison.compare import Comparison, compare
from ..comparison.side import Side, Unreadable
from .kertas import sheet_option
from .periksa import misuse, screen
from .sisi import Misuse, sides

FORMATS = ("teks", "json", "html", "word", "md")


def options(parser: ArgumentParser) -> None:
    """The verb's own arguments."""
    parser.set_defaults(refuse=parser.error)
    parser.add_argument(
        "lama", nargs="?", metavar="LAMA",
        help="versi lama: berkas, folder, atau revisi Git seperti HEAD~1 atau v1:standards/x.yaml",
    )  # fmt: skip
    parser.add_argument(
        "baru", nargs="?", metavar="BARU", help="versi baru; tanpa ini yang sedang dikerjakan"
    )
    parser.add_argument("--format", choices=FORMATS, default="teks", help="bentuk keluaran")
    parser.add_argument(
        "--keluaran", type=Path, metavar="BERKAS", help="tulis ke berkas ini, bukan ke layar"
    )
    sheet_option(parser)
    parser.add_argument(
        "--fkp", metavar="FORUM", help="sebutkan sebab setiap perubahan menurut forum ini"
    )
    parser.add_argument(
        "--gagal-bila", choices=["memberatkan"],
        help="berakhir dengan status 1 bila ada perubahan yang memberatkan",
    )  # fmt: skip
    parser.add_argument(
        "--penggerak-git", nargs=argparse.REMAINDER, metavar="ARGUMEN",
        help="dipanggil oleh git diff; lihat panduan",
    )  # fmt: skip


def run(args: Namespace) -> int:
    """Compare and print; status 1 only where `--gagal-bila` asks for it."""
    if args.penggerak_git is not None:
        from .penggerak import drive

        return drive(args.penggerak_git)
    if args.lama is None and args.fkp is None:
        args.refuse("argumen ini wajib diisi: LAMA")
    if args.format == "word" and args.keluaran is None:
        return misuse("Naskah Word ditulis ke berkas: --format word --keluaran perubahan.docx")
    try:
        with sides(_words(args)) as (old, new):
            return _compared(args, old, new)
    except Misuse as wrong:
        return misuse(wrong.args[0])
    except Unreadable as side:
        return misuse(
            f"Tidak ada standar yang dapat dibaca di {side.args[0]}. Coba: standar periksa"
        )


def _words(args: Namespace) -> list[str]:
    """What was named; of a forum alone, the draft that it discussed."""
    named = [side for side in (args.lama, args.baru) if side is not None]
    if named or args.fkp is None:
        return named
    from .sebab import draft

    return [draft(args.fkp)]


def _compared(args: Namespace, old: Side, new: Side) -> int:
    if old.single != new.single:
        return misuse("Bandingkan berkas dengan berkas, atau folder dengan folder.")
    result = compare(old, new)
    jejak = None
    if args.fkp is not None:
        from .sebab import joined

        jejak = joined(result, args.fkp)
    written = _written(args, result, old, new, jejak)
    if args.keluaran is None:
        sys.stdout.write(written.decode())
    else:
        from ..source.edit import write_atomic

        write_atomic(args.keluaran, written)
        print(f"Ditulis: {args.keluaran}")
    if result.skipped and args.format != "teks":
        misuse(f"{len(result.skipped)} bagian tidak terbaca, jadi tidak dibandingkan.")
    return 1 if args.gagal_bila and (result.heavier or result.skipped) else 0


def _written(
    args: Namespace, result: Comparison, old: Side, new: Side, jejak: Mapping[str, Any] | None
) -> bytes:
    """The result in the form that was asked for; each form imports what only it needs."""
    if args.format == "word":
        from .naskah_banding import paper

        return paper(result, old, new, args.kertas)
    return f"{_text(args, result, jejak)}\n".encode()


def _text(args: Namespace, result: Comparison, jejak: Mapping[str, Any] | None) -> str:
    if args.format == "json":
        from ..export.perubahan import comparison

        return comparison(result, jejak)
    if args.format == "md":
        from ..export.banding import markdown

        return markdown(result)
    if args.format == "html":
        from ..render.sheet import sheet
        from ..view.banding import halaman

        return sheet(halaman(result))
    from ..render.perubahan import changes
    from ..render.terminal import Screen

    return "\n".join(changes(result, screen() if args.keluaran is None else Screen()))
