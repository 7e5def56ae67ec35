"""Bagian terbitan: yang tidak berubah dilewati, dan hasilnya tetap sama dengan terbitan baru."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from standar.report import Report
from standar.run.run import check_paths
from standar.site.build import build_site
from standar.site.manifest import MANIFEST
from standar.site.options import read_options
from standar.site.output import Output
from standar.site.papers import Printing
from standar.site.shares import PARALLEL_FROM, Share, write_shares
from tests.bench.generate import generate

from .proyek import CONFIG, KTP, MINIMAL, write
from .proyek_forum import FOLDER, FORUM, with_forum

OTHER = "nama: Kantor Lain\nalamat: Jalan Lain\n"


class Kitchen:
    """Makes files, and remembers how often it was asked."""

    def __init__(self) -> None:
        self.asked = 0

    def share(self, name: str = "satu", key: str = "k1", text: bytes = b"isi") -> Share:
        return Share(name, key, lambda: self.make(name, text))

    def make(self, name: str, text: bytes) -> Iterator[tuple[str, bytes]]:
        self.asked += 1
        yield f"{name}/a.html", text


def publish(folder: Path, *shares: Share) -> Output:
    output = Output(folder)
    write_shares(shares, output)
    output.finish()
    return output


def test_a_share_with_the_same_key_is_not_made_again(tmp_path: Path) -> None:
    kitchen = Kitchen()
    publish(tmp_path, kitchen.share())
    publish(tmp_path, kitchen.share())
    assert kitchen.asked == 1
    assert (tmp_path / "satu/a.html").read_bytes() == b"isi"


@pytest.mark.parametrize(
    "touch",
    [
        lambda file: file.unlink(),
        lambda file: file.write_bytes(b"lain"),
        lambda file: os.utime(file, (1, 1)),
    ],
)
def test_a_share_that_somebody_touched_is_made_again(
    touch: Callable[[Path], object], tmp_path: Path
) -> None:
    kitchen = Kitchen()
    publish(tmp_path, kitchen.share())
    touch(tmp_path / "satu/a.html")
    publish(tmp_path, kitchen.share())
    assert (tmp_path / "satu/a.html").read_bytes() == b"isi"


def test_a_share_without_a_key_is_always_made(tmp_path: Path) -> None:
    kitchen = Kitchen()
    publish(tmp_path, kitchen.share(key=""))
    publish(tmp_path, kitchen.share(key=""))
    assert kitchen.asked == 2


def test_what_a_share_no_longer_writes_is_removed(tmp_path: Path) -> None:
    kitchen = Kitchen()
    publish(tmp_path, kitchen.share(), kitchen.share("dua"))
    publish(tmp_path, kitchen.share())
    assert not (tmp_path / "dua").exists()


# --- whole projects: whatever happens, the site is that of a fresh build --------------------------


def project(tmp_path: Path) -> Path:
    root = with_forum(tmp_path / "proyek")
    files = {"lain/unit.yaml": OTHER, "lain/ktp.yaml": KTP, "lain/seadanya.yaml": MINIMAL}
    return write(root, {f"standards/{name}": text for name, text in files.items()})


def findings(root: Path) -> Report:
    return check_paths([root / "standards"])


def files_of(site: Path) -> dict[str, bytes]:
    return {
        path.relative_to(site).as_posix(): path.read_bytes()
        for path in site.rglob("*")
        if path.is_file() and path.name != MANIFEST
    }


def replaced(name: str, old: str, new: str) -> Callable[[Path], None]:
    def edit(root: Path) -> None:
        path = root / "standards" / name
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new), "utf-8")

    return edit


EDITS: dict[str, Callable[[Path], object]] = {
    "isi sebuah layanan": replaced("lain/ktp.yaml", "Surat kehilangan", "Surat dari polisi"),
    "nama sebuah layanan": replaced("lain/ktp.yaml", "Penerbitan Kartu", "Pembuatan Kartu"),
    "profil unit": replaced("lain/unit.yaml", "Jalan Lain", "Jalan Baru"),
    "nama proyek": replaced("proyek.yaml", "nama:", "contoh: ya\nnama:"),
    "layanan baru": lambda root: write(root, {"standards/lain/baru.yaml": MINIMAL}),
    "layanan hilang": lambda root: (root / "standards/lain/seadanya.yaml").unlink(),
    "layanan dalam forum": replaced("dinas-uji/kartu.yaml", "layanan:", "sasaran: Warga\nlayanan:"),
    "layanan itu lagi": replaced("dinas-uji/kartu.yaml", "sasaran: Warga", "sasaran: Orang"),
    "forum": lambda root: write(root, {f"{FOLDER}/fkp/2025-11-03/forum.yaml": FORUM + "\n"}),
    "berkas lain": lambda root: write(root, {"standards/peraturan.yaml": "peraturan: []\n"}),
}


@pytest.mark.parametrize("handbook", [False, True], ids=["sendiri", "dengan panduan"])
def test_after_every_change_the_site_is_that_of_a_fresh_build(
    tmp_path: Path, handbook: bool
) -> None:
    root = project(tmp_path)
    if handbook:
        write(root, {"mkdocs.yml": CONFIG, "docs/panduan.md": "# Panduan\n"})
    build_site(root, root / "terbitan", findings=findings(root))
    for n, (what, edit) in enumerate(EDITS.items()):
        edit(root)
        found = findings(root)
        build_site(root, root / "terbitan", findings=found)
        build_site(root, tmp_path / f"baru-{n}", findings=found)
        assert files_of(root / "terbitan") == files_of(tmp_path / f"baru-{n}"), what


@pytest.mark.parametrize("engine", ["langsung", None])
def test_another_address_in_mkdocs_reaches_every_share(tmp_path: Path, engine: str | None) -> None:
    root = write(project(tmp_path), {"mkdocs.yml": CONFIG, "docs/index.md": "# Awal\n"})
    found = findings(root)
    printing = Printing(cetak=True)
    for n, more in enumerate(("", "site_url: https://a.go.id/\n", "site_url: https://b.go.id/\n")):
        write(root, {"mkdocs.yml": CONFIG + more})
        for site in (root / "terbitan", tmp_path / f"baru-{n}"):
            build_site(root, site, engine=engine, findings=found, printing=printing)
        assert files_of(root / "terbitan") == files_of(tmp_path / f"baru-{n}"), more


@pytest.mark.parametrize("handbook", [False, True], ids=["sendiri", "dengan panduan"])
def test_an_unchanged_project_is_left_alone_until_its_output_is_touched(
    tmp_path: Path, handbook: bool
) -> None:
    root = project(tmp_path)
    if handbook:
        write(root, {"mkdocs.yml": CONFIG, "docs/panduan.md": "# Panduan\n"})
    site, found = root / "terbitan", findings(root)
    build_site(root, site, findings=found)
    before = (site / MANIFEST).stat().st_mtime_ns
    build_site(root, site, findings=found)
    assert (site / MANIFEST).stat().st_mtime_ns == before
    (site / "index.html").unlink()
    build_site(root, site, findings=found)
    assert (site / "index.html").is_file()


def test_a_changed_page_of_the_handbook_is_published(tmp_path: Path) -> None:
    root = write(project(tmp_path), {"mkdocs.yml": CONFIG, "docs/panduan.md": "# Panduan\n"})
    site, found = root / "terbitan", findings(root)
    build_site(root, site, findings=found)
    write(root, {"docs/panduan.md": "# Petunjuk\n"})
    build_site(root, site, findings=found)
    assert "Petunjuk" in (site / "panduan.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("more", "plain"),
    [
        ("", True),
        ("markdown_extensions: [tables, {toc: {permalink: true}}]\n", True),
        ("markdown_extensions: [pymdownx.snippets]\n", False),
        ("hooks: [kait.py]\n", False),
        ("copyright: !ENV PEMILIK\n", False),
        ("INHERIT: ../dasar.yml\n", False),
    ],
)
def test_a_handbook_that_may_read_other_files_is_never_taken_as_known(
    tmp_path: Path, more: str, plain: bool
) -> None:
    write(tmp_path, {"mkdocs.yml": CONFIG + more})
    assert read_options(tmp_path).plain is plain


def test_a_change_in_one_unit_keeps_the_share_of_another(tmp_path: Path) -> None:
    root = project(tmp_path)
    site = root / "terbitan"
    build_site(root, site, findings=findings(root))
    before = json.loads((site / MANIFEST).read_text())["bagian"]
    EDITS["isi sebuah layanan"](root)
    build_site(root, site, findings=findings(root))
    after = json.loads((site / MANIFEST).read_text())["bagian"]
    assert before["layanan/lain"]["kunci"] != after["layanan/lain"]["kunci"]
    assert before["layanan/dinas-uji"] == after["layanan/dinas-uji"]


def test_several_processes_write_what_one_writes(tmp_path: Path) -> None:
    generate(tmp_path, PARALLEL_FROM + 20)
    build_site(tmp_path, tmp_path / "banyak")
    whole = files_of(tmp_path / "banyak")
    (tmp_path / "banyak" / MANIFEST).unlink()
    allowed = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(allowed)})
    try:
        build_site(tmp_path, tmp_path / "satu")
    finally:
        os.sched_setaffinity(0, allowed)
    assert files_of(tmp_path / "satu") == whole
