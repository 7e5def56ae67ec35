"""Perintah yang punya beberapa tindakan: setiap tindakan satu modul dengan pilihannya sendiri."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Mapping
from importlib import import_module


def add_verbs(parser: ArgumentParser, package: str, name: str, verbs: Mapping[str, str]) -> None:
    """The verbs below a verb, with the options of each.

    `verbs` are their names with one-line helps; each has a module of its name in `package`, with
    `options` and `run`. What was chosen runs as `langkah`.
    """
    below = parser.add_subparsers(dest=name, metavar=name.upper(), title=name, required=True)
    for verb, text in verbs.items():
        own = below.add_parser(verb, help=text, description=text[:1].upper() + text[1:] + ".")
        module = import_module(f".{verb.replace('-', '_')}", package)
        module.options(own)
        own.set_defaults(langkah=module.run)
