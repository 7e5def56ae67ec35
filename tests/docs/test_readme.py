"""The README shows what really happens."""

from __future__ import annotations

import re
import tomllib
from argparse import ArgumentParser
from pathlib import Path

import standar
from standar.cli.command import VERBS
from standar.cli.periksa import options
from standar.rules import catalogue
from tests.process import ROOT
from tests.process import standar as run
from tests.rules.harness import BASE, UNIT, write_project

README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_finding_is_a_real_one(tmp_path: Path) -> None:
    block = re.search(r"```console\n\$ standar (.+?)\n(.+?)```", README, re.DOTALL)
    assert block is not None
    fee = (
        "biaya:\n  pembayaran: QRIS\n"
        "  tarif:\n    - uraian: Sewa auditorium\n      jumlah: Rp50.000\n"
    )
    text = BASE.replace("biaya: gratis\n", fee).replace(
        "nama: Kartu Keluarga\n", "nama: Kuitansi\n"
    )
    text = text.replace("Menyerahkan berkas di loket", "Menyerahkan berkas dan membayar di loket")
    write_project(tmp_path, {"kecamatan/unit.yaml": UNIT, "kecamatan/sewa-gedung.yaml": text})
    outcome = run(*block[1].split(), cwd=tmp_path)
    assert outcome.out.strip() == block[2].strip()


def test_the_two_commands_are_the_tasks_of_the_project() -> None:
    tasks = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["poe"]["tasks"]
    assert "pip install uv && uv run standar terbitkan" in README
    assert "pip install uv && uv run poe uji" in README
    assert "uji" in tasks
    assert "pip install uv && uv run poe uji" in (ROOT / ".ci" / "run").read_text("utf-8")


def test_every_verb_stands_in_the_table() -> None:
    assert [verb for verb in VERBS if f"`standar {verb}" not in README] == []


def test_the_catalogue_is_as_large_as_it_says() -> None:
    rules = catalogue().values()
    real = [
        sum(rule.check is not None for rule in rules), sum(rule.is_fault for rule in rules),
        sum(rule.dapat_diperbaiki for rule in rules),
    ]  # fmt: skip
    said = [int(number) for number in re.findall(r"more than\s(\d+)", README)]
    assert len(said) == len(real)
    assert all(least < number <= least + 50 for least, number in zip(said, real, strict=True))


def test_every_option_of_a_check_stands_in_the_table() -> None:
    parser = ArgumentParser()
    options(parser)
    names = [name for action in parser._actions for name in action.option_strings]
    hidden = {"-h", "--help", "--tanpa-tembolok"}
    assert [name for name in names if name not in hidden and name not in README] == []


def test_the_library_example_runs() -> None:
    block = re.search(r"```python\n(.+?)```", README, re.DOTALL)
    assert block is not None
    names = re.findall(r"from standar import (.+)", block[1])[0].split(", ")
    assert [name for name in names if name not in standar.__all__] == []
    scope: dict[str, object] = {}
    exec(block[1].replace('Path("standards")', f"Path({str(ROOT / 'standards')!r})"), scope)
    assert scope["report"]
