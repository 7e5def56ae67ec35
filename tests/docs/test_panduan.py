"""Buku panduan: setiap contoh lolos atau melanggar yang disebut, setiap keluaran sungguhan."""

from __future__ import annotations

import datetime
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from standar.cli.command import VERBS
from standar.diagnostic import Severity
from standar.rules import catalogue
from standar.run.run import check_paths
from standar.source.read import read
from tests.docs.panduan import FOLDER, PAGES, Block, Session, blocks, call, commands, lay
from tests.rules.harness import BASE, DAY, DECREE, PROJECT, UNIT, frozen, other, write_project

MAKLUMAT = """maklumat:
  janji: Kami sanggup melayani sesuai Standar Pelayanan
  perbaikan: Kami memperbaiki pelayanan terus-menerus
  sanksi: Kami bersedia menerima sanksi
"""
START = FOLDER / "mulai.md"
BLOCKS = [block for page in PAGES for block in blocks(page)]
YAML = [block for block in BLOCKS if block.language == "yaml"]
CALLS = [(b, words) for b in BLOCKS if b.language == "console" for words in commands(b)]


def named(block: Block) -> str:
    return block.name


def project(block: Block) -> dict[str, str]:
    """A small project in which the example stands at its place."""
    where = re.search(r"\b(unit|proyek|sk|peraturan|forum|masukan|rahasia)\.yaml`", block.above)
    files = {"dinas/unit.yaml": UNIT, **dict(services(block)), "proyek.yaml": PROJECT}
    place = r"\b((?:skm|monev|penilaian)/[\w-]+\.yaml|inovasi\.yaml)`"
    if kept := re.search(place, block.above):
        unit = {"unit.yaml": UNIT, "kartu-keluarga.yaml": BASE, kept[1]: block.text}
        named = {f"disdukcapil/{name}": text for name, text in unit.items()}
        return {"proyek.yaml": PROJECT, **named}
    match where[1] if where else "layanan":
        case "unit":
            files["dinas/unit.yaml"] = lay(block.text, UNIT)
        case "proyek":
            files["proyek.yaml"] = lay(block.text, PROJECT)
            files["aturan.py"] = ""
        case "peraturan":
            files["peraturan.yaml"] = block.text
        case "sk":
            files["dinas/penetapan/2026-01-02/sk.yaml"] = lay(block.text, DECREE)
            files["dinas/unit.yaml"] = UNIT + MAKLUMAT
        case "forum" | "masukan" | "rahasia" as record:
            files = {f"dinas/{name}": text for name, text in meeting(record, block)}
            files["proyek.yaml"] = PROJECT
        case _:
            files["dinas/layanan.yaml"] = lay(block.text, BASE)
    return files


def meeting(record: str, block: Block) -> Iterator[tuple[str, str]]:
    """The forum that a page holds, about one standard, with the example at its place."""
    same = [b for b in YAML if b.page == block.page and b.file.endswith("/forum.yaml")]
    day, forum = same[0].file.split("/")[-2], same[0].text
    copied = {"unit.yaml": UNIT, "kartu-keluarga.yaml": BASE}
    yield from copied.items()
    yield from frozen(f"fkp/{day}/rancangan", copied).items()
    yield f"fkp/{day}/forum.yaml", lay(block.text, forum) if record == "forum" else forum
    yield f"fkp/{day}/masukan.yaml", block.text if record == "masukan" else ""
    if record == "rahasia":
        yield f"fkp/{day}/peserta.rahasia.yaml", block.text


def services(block: Block) -> Iterator[tuple[str, str]]:
    """Standards under the codes that the example lists; under one of their own otherwise."""
    listed = read(block.text).data
    names = listed.get("layanan") if isinstance(listed, dict) else None
    codes = list(names) if isinstance(names, list | dict) else ["layanan"]
    for kode, verb in zip(codes, ("Penerbitan", "Pengesahan", "Penggantian"), strict=False):
        text = other(verb) if verb != "Penerbitan" else BASE
        name = names[kode] if isinstance(names, dict) else None
        yield (
            f"dinas/{kode}.yaml",
            lay(f"layanan: {name}\nsebutan: Kartu Keluarga\n", text) if name else text,
        )


@pytest.mark.parametrize("block", YAML, ids=named)
def test_every_example_is_clean_or_breaks_the_rules_that_it_names(
    block: Block, tmp_path: Path
) -> None:
    standards = write_project(tmp_path, dict(project(block)))
    report = check_paths([standards], today=datetime.date.fromisoformat(DAY))
    if block.faults:
        assert set(block.faults) <= {d.rule for d in report.diagnostics}
    else:  # examples are short; a suggestion may ask for more
        assert {d.rule for d in report.diagnostics if d.severity > Severity.SARAN} == set()


@pytest.fixture(scope="session")
def started(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """The reader's folder after the first page, and what went otherwise than it says."""
    folder = tmp_path_factory.mktemp("pembaca") / "standar"
    folder.mkdir()
    return folder, Session(folder).play(START)


def test_the_first_page_leads_from_nothing_to_a_published_standard(
    started: tuple[Path, list[str]],
) -> None:
    folder, wrong = started
    assert wrong == []
    assert (folder / "terbitan/word/disdukcapil.docx").is_file()
    assert (folder / "terbitan/layanan/disdukcapil/kartu-keluarga.html").is_file()


@pytest.mark.parametrize("page", [p for p in PAGES if p != START], ids=lambda p: p.stem)
def test_every_output_block_is_what_really_appears(
    page: Path, started: tuple[Path, list[str]], tmp_path: Path
) -> None:
    folder = tmp_path / "standar"
    shutil.copytree(started[0], folder, ignore=shutil.ignore_patterns("terbitan"))
    assert Session(folder).play(page) == []


@pytest.mark.parametrize("pair", CALLS, ids=lambda pair: f"{pair[0].name}-{'-'.join(pair[1][:2])}")
def test_every_command_uses_verbs_and_options_that_exist(
    pair: tuple[Block, list[str]], tmp_path: Path
) -> None:
    _, words = pair
    assert words[0] in VERBS or words[0] in ("--versi", "--help")
    verb = words[: 2 if words[0] in ("fkp", "nilai") else 1] if words[0] in VERBS else []
    _, help_text = call([*verb, "--help"], tmp_path)
    options = [word for word in words if word.startswith("--")]
    assert [word for word in options if not re.search(rf"{word}\b", help_text)] == []


def test_every_verb_is_described() -> None:
    used = {words[0] for _, words in CALLS}
    assert set(VERBS) <= used


def _mentions() -> Iterator[tuple[str, str]]:
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        for name in re.findall(r"\.\./aturan/([a-z0-9-]+)\.html", text):
            yield page.name, name
        for name in re.findall(r"^(?:Buruk|Salah) \(`([a-z0-9-]+)`", text, re.MULTILINE):
            yield page.name, name
        for name in re.findall(r"\[([a-z0-9-]+)\] ", text):
            yield page.name, name


def test_every_rule_that_is_named_exists() -> None:
    mentions = set(_mentions())
    assert len(mentions) > 30
    assert {pair for pair in mentions if pair[1] not in {*catalogue(), "index"}} == set()


def test_every_link_between_pages_leads_to_a_page_and_a_heading() -> None:
    dead = []
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        for target, anchor in re.findall(r"\]\(([a-z-]+\.md)?(?:#([a-z0-9-]+))?\)", text):
            other = FOLDER / target if target else page
            if not other.is_file() or (anchor and anchor not in anchors(other)):
                dead.append((page.name, target, anchor))
    assert dead == []


def anchors(page: Path) -> set[str]:
    """The ids that MkDocs gives to headings."""
    text = page.read_text(encoding="utf-8")
    heads = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", h).strip().lower()) for h in heads}
