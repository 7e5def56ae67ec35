"""`standar aturan`: katalog aturan menurut pokoknya."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from itertools import groupby

from ..rules import catalogue
from .periksa import screen


def options(parser: ArgumentParser) -> None:
    """The verb's own arguments."""
    parser.add_argument(
        "--format", choices=["teks", "json"], default="teks", help="bentuk keluaran"
    )


def run(args: Namespace) -> int:
    """Print every rule with its severity and what it asks."""
    rules = catalogue()
    if args.format == "json":
        from ..export.json import catalogue as to_json

        print(to_json(rules))
        return 0
    view = screen()
    for topik, group in groupby(rules.values(), key=lambda rule: rule.topik):
        print(view.paint(topik.replace("_", " ").capitalize(), "1"))
        for rule in group:
            mends = ", dapat diperbaiki otomatis" if rule.dapat_diperbaiki else ""
            print(f"  {rule.id}  ({rule.severity.kata}{mends})\n      {rule.title}.")
        print()
    print(f"{len(rules)} aturan. Penjelasan: standar jelaskan ATURAN")
    return 0
