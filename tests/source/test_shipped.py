"""Data files that come with the program."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import pytest

from standar.source.shipped import shipped

DATA = Path(str(files("standar.data")))
SHIPPED = sorted(
    path.relative_to(DATA).as_posix()
    for path in DATA.rglob("*.yaml")
    if not path.name.startswith("baru-")  # forms for drafters, read by nobody
)


@pytest.mark.parametrize("name", SHIPPED)
def test_every_data_file_of_ours_reads_without_a_fault(name: str) -> None:
    assert shipped(*name.split("/"))


def test_a_file_that_is_not_there_is_an_error_of_ours_and_not_an_empty_answer() -> None:
    with pytest.raises(FileNotFoundError):
        shipped("tidak-ada.yaml")
