"""Standar Pelayanan sebagai data: diperiksa, dibandingkan, dicetak, diterbitkan.

The public surface, loaded on first use so that a command pays only for what it needs:

- read: `find`, `discover`, `read_project`, `StandarPelayanan`, `Unit`, `Proyek`
- check: `check_paths`, `check_layout`, `Profile`, `Report`, `Diagnostic`, `Severity`, `catalogue`
- write a rule: `rule`, `at`, `Findings`
- compare: `compare`, `diff`, `apply`, `Change`, `Effect`
- say: `say` turns a finding into its Indonesian sentence
"""

from __future__ import annotations

TYPE_CHECKING = False  # as type checkers read it; to import `typing` for it costs 3 ms

if TYPE_CHECKING:
    from .check import Findings, at, rule
    from .compare import compare
    from .diagnostic import Diagnostic, Severity
    from .diff import Change, Effect, diff
    from .layout import discover, find
    from .message import say
    from .model import Proyek, StandarPelayanan, Unit
    from .patch import apply
    from .reader import read_project
    from .report import Report
    from .rules import catalogue
    from .run import check_layout, check_paths
    from .settings import Profile

_HOME = {
    "Change": "diff", "Diagnostic": "diagnostic", "Effect": "diff", "Findings": "check",
    "Profile": "settings", "Proyek": "model", "Report": "report", "Severity": "diagnostic",
    "StandarPelayanan": "model", "Unit": "model", "apply": "patch", "at": "check",
    "catalogue": "rules", "check_layout": "run", "check_paths": "run", "compare": "compare",
    "diff": "diff", "discover": "layout", "find": "layout", "read_project": "reader",
    "rule": "check", "say": "message",
}  # fmt: skip

__all__ = [
    "Change", "Diagnostic", "Effect", "Findings", "Profile", "Proyek", "Report", "Severity",
    "StandarPelayanan", "Unit", "apply", "at", "catalogue", "check_layout", "check_paths",
    "compare", "diff", "discover", "find", "read_project", "rule", "say",
]  # fmt: skip


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_HOME[name]}", __name__), name)
