"""Bentuk keluaran `standar periksa` selain layar, dan ringkasan langkah di GitHub Actions."""

from __future__ import annotations

import os
from importlib import import_module
from pathlib import Path

from ..report import Report

FORMATS = ("json", "sarif", "github", "junit")
"""Each has a module of its name in `export`, imported only when it is asked for."""


def printed(name: str, report: Report) -> str:
    """The report in a format; inside GitHub Actions its step gets the full table as well."""
    module = import_module(f"..export.{name}", __package__)
    rules = report.rules
    if name != "json":
        from ..rules import catalogue

        rules = catalogue()  # to which a format adds what was told beyond it
    file = os.environ.get("GITHUB_STEP_SUMMARY")
    if name == "github" and file:
        path = Path(file)
        room = module.SUMMARY - (path.stat().st_size if path.exists() else 0)
        with path.open("a", encoding="utf-8", errors="replace", newline="\n") as summary:
            summary.write(module.summary(report, rules, room))
    return str(module.report(report, rules))
