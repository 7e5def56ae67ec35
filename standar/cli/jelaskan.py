"""`standar jelaskan`: halaman satu aturan di layar."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from ..render.terminal_page import page
from ..view.aturan import halaman_aturan
from .aturan import known, trust
from .periksa import misuse, screen


def options(parser: ArgumentParser) -> None:
    """The verb's own arguments."""
    parser.add_argument(
        "aturan", metavar="ATURAN", help="nama aturan, misalnya tarif-tanpa-dasar-hukum"
    )
    trust(parser)


def run(args: Namespace) -> int:
    """Print the page of a rule, or the names that come near."""
    from difflib import get_close_matches

    rules = known(trusted=args.aturan_proyek)
    name = args.aturan.strip().lower().replace("_", "-")
    if name not in rules:
        near = get_close_matches(name, list(rules), 3, 0.5)
        hint = f" Mungkin: {', '.join(near)}." if near else " Lihat: standar aturan"
        return misuse(f"Tidak ada aturan “{args.aturan}”.{hint}")
    for line in page(halaman_aturan(rules[name]), screen()):
        print(line)
    return 0
