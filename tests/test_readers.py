"""Our files are ordinary YAML: another reader finds the same data, apart from the number traps."""

from __future__ import annotations

from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML
from ruamel.yaml.scalarfloat import ScalarFloat

from standar.source.read import Angka, read
from tests.process import ROOT

FILES = sorted([*(ROOT / "standards").rglob("*.yaml"), *(ROOT / "standar/data").glob("*.yaml")])


def plain(value: Any) -> Any:
    """ruamel's data as plain values, dates as they are written."""
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, ScalarFloat):
        return float(value)
    return value.isoformat() if hasattr(value, "isoformat") else value


def ours(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: ours(item) for key, item in value.items()}
    if isinstance(value, list):
        return [ours(item) for item in value]
    return float(value) if isinstance(value, Angka) else value


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_another_reader_finds_the_same(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    source = read(text)
    assert source.faults == []
    assert ours(source.data) == plain(YAML().load(StringIO(text)))
