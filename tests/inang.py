"""Pengaya yang sama di bawah MkDocs dan ProperDocs, sendiri dan bersama pengaya lain.

`uv run poe inang` makes an environment of its own in a passing folder and downloads both hosts and
three plugins by others, so it is no part of `poe uji`. It says what was compared and ends with
status 1 where something differs.
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
import venv
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
HOSTS = ("mkdocs", "properdocs")
PACKAGES = (
    "properdocs", "mkdocs-awesome-nav", "mkdocs-git-revision-date-localized-plugin",
    "mkdocs-minify-plugin",
)  # fmt: skip
ALONE = """\
site_name: Uji
use_directory_urls: false
theme: {name: standar}
plugins: [standar]
strict: true
"""
BESIDE = """\
site_name: Uji
theme: {name: standar}
strict: true
plugins:
  - awesome-nav
  - git-revision-date-localized: {type: iso_date, fallback_to_build_date: false}
  - standar
  - minify: {minify_html: true}
"""
"""The first changes the menu, the second the Markdown, the last the HTML of every page it sees."""
PAGES = {
    "docs/.nav.yml": "nav:\n  - kedua.md\n  - pertama.md\n",
    "docs/pertama.md": "# Pertama\n\n[KTP](layanan/disdukcapil/ktp-el.html#biaya)\n",
    "docs/kedua.md": "# Kedua\n\nDiubah {{ git_revision_date_localized }}.\n",
}
SKIPPED = ("404.html", "sitemap.xml", "sitemap.xml.gz", ".standar.json", ".standar-tautan")


def main() -> int:
    """Try everything; the number of what is wrong."""
    with tempfile.TemporaryDirectory(prefix="standar-inang-") as folder:
        place = Path(folder)
        programs = _environment(place / "env")
        root = _project(place / "proyek")
        wrong = [line for line in _tried(programs, root) if line]
    for line in wrong:
        print(f"SALAH  {line}")
    return 1 if wrong else 0


def _environment(folder: Path) -> Path:
    venv.create(folder, with_pip=True)
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    install = [str(programs / "python"), "-m", "pip", "install", "--quiet", str(ROOT), *PACKAGES]
    subprocess.run(install, check=True, timeout=600)
    listing = [str(programs / "python"), "-m", "pip", "list", "--format", "freeze"]
    named = subprocess.run(listing, check=True, timeout=60, capture_output=True, text=True).stdout
    shown = [one for one in named.split() if one.startswith(("mkdocs", "properdocs"))]
    print("Dicoba:", ", ".join(shown))
    return programs


def _project(root: Path) -> Path:
    shutil.copytree(ROOT / "standards", root / "standards")
    files = {"mkdocs.yml": ALONE, "lain.yml": BESIDE, **PAGES}
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    git = ["git", "-c", "user.name=uji", "-c", "user.email=uji@contoh.id"]
    for words in (["init", "-q"], ["add", "-A"], ["commit", "-q", "-m", "uji"]):
        subprocess.run([*git, *words], cwd=root, check=True, timeout=60)
    return root


def _tried(programs: Path, root: Path) -> Iterator[str]:
    made = {}
    for host in HOSTS:
        for name in ("mkdocs", "lain"):
            site = root / f"hasil-{host}-{name}"
            code, said = _build(programs / host, root, f"{name}.yml", site)
            yield "" if code == 0 else f"{host} {name}.yml: status {code}\n{said}"
            made[host, name] = _files(site)
    for name in ("mkdocs", "lain"):
        one, other = (made[host, name] for host in HOSTS)
        print(f"{name}.yml: {len(one)} berkas, dibandingkan bita demi bita")
        yield "" if one == other else f"{name}.yml: {sorted(_differing(one, other))[:5]}"
    yield from _beside(made["properdocs", "lain"])
    yield from _stopped(programs, root)
    yield _served(programs / "properdocs", root)


def _beside(files: dict[str, bytes]) -> Iterator[str]:
    """Whether every other plugin did its part, and none of them touched a page of ours."""
    first, second = files["pertama/index.html"], files["kedua/index.html"]
    menu = first.find(b"Daftar isi")
    ordered = first.find(b"Kedua", menu) < first.find(b"Pertama", menu)
    yield "" if ordered else "awesome-nav: urutan menu tidak dipakai"
    yield "" if b'git-revision-date-localized-plugin-iso_date"' in second else "tanggal Git hilang"
    yield "" if b"<html lang=id>" in second else "minify: halaman panduan tidak diringkas"
    ours = files["layanan/disdukcapil/ktp-el.html"]
    yield "" if b'<html lang="id">' in ours else "halaman layanan diubah pengaya lain"


def _stopped(programs: Path, root: Path) -> Iterator[str]:
    """A broken link in the handbook stops either host, in our words."""
    page = root / "docs/kedua.md"
    before = page.read_text(encoding="utf-8")
    page.write_text(before + "\n[x](layanan/tidak-ada.html)\n", encoding="utf-8")
    for host in HOSTS:
        code, said = _build(programs / host, root, "mkdocs.yml", root / f"gagal-{host}")
        told = "docs/kedua.md:5: layanan/tidak-ada.html" in said
        yield "" if code and told else f"{host}: tautan putus tidak menghentikan: {said}"
    page.write_text(before, encoding="utf-8")


def _served(program: Path, root: Path) -> str:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{probe.getsockname()[1]}"
    command = [str(program), "serve", "-f", "mkdocs.yml", "--dev-addr", address]
    process = subprocess.Popen(
        command, cwd=root, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        end = time.monotonic() + 120
        while time.monotonic() < end:
            time.sleep(0.5)
            try:
                page = f"http://{address}/layanan/disdukcapil/ktp-el.html"
                with urllib.request.urlopen(page, timeout=5) as answer:
                    return "" if b"Pratinjau:" in answer.read() else "serve: tanpa jumlah galat"
            except OSError:
                continue
        return "properdocs serve tidak menjawab"
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(30)


def _build(program: Path, root: Path, config: str, site: Path) -> tuple[int, str]:
    command = [str(program), "build", "-q", "-f", config, "-d", str(site)]
    environment = {**os.environ, "DISABLE_MKDOCS_2_WARNING": "true"}
    done = subprocess.run(
        command, cwd=root, env=environment, capture_output=True, text=True, timeout=300, check=False
    )
    return done.returncode, done.stdout + done.stderr


def _files(site: Path) -> dict[str, bytes]:
    found = {p.relative_to(site).as_posix(): p for p in site.rglob("*") if p.is_file()}
    return {name: path.read_bytes() for name, path in found.items() if name not in SKIPPED}


def _differing(one: dict[str, bytes], other: dict[str, bytes]) -> set[str]:
    return {name for name in {*one, *other} if one.get(name) != other.get(name)}


if __name__ == "__main__":
    sys.exit(main())
