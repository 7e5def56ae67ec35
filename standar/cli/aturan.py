"""`standar aturan`: katalog aturan menurut pokoknya."""

from __future__ import annotations

import datetime
from argparse import ArgumentParser, Namespace
from itertools import groupby
from pathlib import Path

from ..check.definition import Catalogue
from ..project.layout import alone, discover, find
from ..project.reader import Reader
from ..run.rulebook import Rulebook
from ..run.settings import Profile, Settings
from .periksa import screen


def options(parser: ArgumentParser) -> None:
    """The verb's own arguments."""
    parser.add_argument(
        "--format", choices=["teks", "json"], default="teks", help="bentuk keluaran"
    )
    trust(parser)


def trust(parser: ArgumentParser) -> None:
    """The permission to run what a project brings as Python."""
    parser.add_argument(
        "--aturan-proyek", action="store_true", help="sertakan aturan Python dari proyek.yaml"
    )


def known(*, trusted: bool) -> Catalogue:
    """The catalogue with the rules of installed packages, and of the project around this folder."""
    root = find(Path.cwd())
    layout = discover(*root, only=()) if root else alone(Path.cwd() / "x.yaml")
    settings = Settings(Profile.PENETAPAN, datetime.date.today(), trusted)
    return Rulebook(layout, Reader(layout).proyek, settings).rules


def run(args: Namespace) -> int:
    """Print every rule with its severity and what it asks."""
    rules = known(trusted=args.aturan_proyek)
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
