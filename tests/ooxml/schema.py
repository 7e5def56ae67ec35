"""Naskah menurut skema: Open XML SDK, pemeriksa milik pembuat Word, dijalankan di Node.js."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
SECONDS = 600


class Fault(NamedTuple):
    """What a schema has against a paper, and where."""

    paper: str
    part: str
    place: str
    said: str


def faults(papers: Mapping[str, bytes], folder: Path) -> list[Fault]:
    """All that is wrong with some papers by the schemas; one process looks at all of them."""
    names = {}
    for number, (name, data) in enumerate(papers.items()):
        file = folder / f"{number}.docx"
        file.write_bytes(data)
        names[str(file)] = name
    done = subprocess.run(
        ["node", HERE / "validate.mjs"], input="\n".join(names).encode(), capture_output=True,
        timeout=SECONDS, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr.decode()
    return [
        Fault(names[file], fault["path"]["partUri"], fault["path"]["xpath"], fault["description"])
        for file, found in json.loads(done.stdout).items()
        for fault in found
    ]
