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
    from .check.definition import Findings, at, rule
    from .comparison.compare import compare
    from .diagnostic import Diagnostic, Severity
    from .difference.diff import Change, Effect, diff
    from .difference.patch import apply
    from .message import say
    from .model import Proyek, StandarPelayanan, Unit
    from .project.layout import discover, find
    from .project.reader import read_project
    from .report import Report
    from .rules import catalogue
    from .run.run import check_layout, check_paths
    from .run.settings import Profile

_HOME = {
    "Change": "difference.change", "Diagnostic": "diagnostic", "Effect": "difference.change",
    "Findings": "check", "Profile": "run.settings", "Proyek": "model", "Report": "report",
    "Severity": "diagnostic", "StandarPelayanan": "model", "Unit": "model",
    "apply": "difference.patch", "at": "check", "catalogue": "rules", "check_layout": "run.run",
    "check_paths": "run.run",
    "compare": "comparison.compare", "diff": "difference.diff", "discover": "project.layout",
    "find": "project.layout", "read_project": "project.reader", "rule": "check",
    "say": "message",
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
