"""Pratinjau: `mkdocs serve` melihat perubahan YAML dan menyusun ulang halamannya."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from html import unescape
from pathlib import Path

from tests.served import free_port

from .proyek import CONFIG, KTP, small, write


@contextmanager
def serving(root: Path) -> Iterator[str]:
    """`mkdocs serve` exactly as people type it, on a free port, ended when the test ends."""
    port = free_port()
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"]
    with (root / "catatan.txt").open("w") as log:
        process = subprocess.Popen(command, cwd=root, stdout=log, stderr=log)
        try:
            yield f"http://127.0.0.1:{port}"
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(10)


def fetch(url: str) -> str:
    try:
        with urllib.request.urlopen(url, timeout=5) as answer:
            return str(answer.read().decode())
    except OSError:
        return ""


def wait_for(seen: Callable[[], bool], seconds: float = 30) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if seen():
            return True
        time.sleep(0.1)
    return False


def test_a_changed_yaml_file_shows_in_the_running_preview(tmp_path: Path) -> None:
    root = small(tmp_path)
    write(root, {"mkdocs.yml": CONFIG, "docs/panduan.md": "# Panduan\n"})
    with serving(root) as url:
        page = f"{url}/layanan/dinas-uji/seadanya.html"
        assert wait_for(lambda: "Layanan Seadanya" in fetch(page))
        time.sleep(1.2)  # the watcher compares times once a second at the coarsest
        write(root, {"standards/dinas-uji/seadanya.yaml": "layanan: Layanan Baru Saja\n"})
        assert wait_for(lambda: "Layanan Baru Saja" in fetch(page))
        write(root, {"standards/dinas-uji/tambahan.yaml": "layanan: Layanan Tambahan\n"})
        unit = f"{url}/layanan/dinas-uji/index.html"
        assert wait_for(lambda: "Layanan Tambahan" in fetch(unit))
        # The reload script of MkDocs may run here, and only here.
        assert "script-src 'self' 'unsafe-inline'" in unescape(fetch(page))
        assert fetch(f"{url}/word/dinas-uji.docx") == ""


def test_a_broken_file_shows_its_errors_where_its_page_was(tmp_path: Path) -> None:
    root = small(tmp_path)
    broken = 'layanan: Layanan <b>Rusak\nringkasan: "terbuka\nbiaya: gratis\n'
    write(
        root,
        {
            "mkdocs.yml": CONFIG,
            "docs/panduan.md": "# Panduan\n",
            "standards/dinas-uji/seadanya.yaml": broken,
        },
    )
    with serving(root) as url:
        page = f"{url}/layanan/dinas-uji/seadanya.html"
        assert wait_for(lambda: "seadanya.yaml:2:12" in fetch(page))
        shown = fetch(page)
        assert "Tanda kutip yang dibuka di sini tidak ditutup." in shown
        assert "../../aturan/kutip-tidak-ditutup.html" in shown
        assert "seadanya.html" in fetch(f"{url}/layanan/dinas-uji/index.html")
        # ktp.yaml lacks components: `standar periksa` calls that an error too.
        for any_page in ("index.html", "panduan.html", "aturan/index.html"):
            assert "Pratinjau: 2 berkas bergalat" in fetch(f"{url}/{any_page}")
        overview = fetch(f"{url}/_galat.html")
        assert "standards/dinas-uji/seadanya.yaml" in overview
        assert "standards/dinas-uji/ktp.yaml" in overview
        own = fetch(f"{url}/layanan/dinas-uji/ktp.html")
        assert "Berkas halaman ini bergalat" in own
        assert "../../aturan/komponen-belum-ada.html" in own
        assert "Penerbitan Kartu Uji" in own
        time.sleep(1.2)
        write(root, {"standards/dinas-uji/seadanya.yaml": "layanan: Layanan Pulih\n"})
        assert wait_for(lambda: "Layanan Pulih" in fetch(page))


def test_a_link_that_leads_nowhere_is_told_until_the_file_it_leads_to_is_there(
    tmp_path: Path,
) -> None:
    root = small(tmp_path)
    broken = KTP + "sop: {nomor: SOP/1, url: berkas/sop.pdf}\n"
    files = {"mkdocs.yml": CONFIG, "docs/panduan.md": "# Panduan\n"}
    write(root, {**files, "standards/dinas-uji/ktp.yaml": broken})
    with serving(root) as url:
        page = f"{url}/layanan/dinas-uji/ktp.html"
        place = f"standards/dinas-uji/ktp.yaml:{broken.count(chr(10))}"
        assert wait_for(lambda: place in fetch(page))
        for any_page in ("index.html", "layanan/dinas-uji/seadanya.html", "cari/index.html"):
            assert "tidak sampai ke mana pun" not in fetch(f"{url}/{any_page}")
        write(root, {"docs/layanan/dinas-uji/berkas/sop.pdf": "%PDF"})
        assert wait_for(lambda: "berkas/sop.pdf" in fetch(page) and place not in fetch(page))


def test_what_stops_a_build_stands_on_every_page_until_it_is_mended(tmp_path: Path) -> None:
    root = small(tmp_path)
    write(root, {"mkdocs.yml": CONFIG, "docs/panduan.md": "# Panduan\n"})
    with serving(root) as url:
        page = f"{url}/layanan/dinas-uji/seadanya.html"
        assert wait_for(lambda: "Layanan Seadanya" in fetch(page))
        (root / "docs/kafe.md").write_bytes("# Kaf\xe9\n".encode("latin-1"))
        assert wait_for(lambda: "kafe.md bukan UTF-8" in fetch(page))
        assert "kafe.md bukan UTF-8" in fetch(f"{url}/")
        (root / "docs/kafe.md").unlink()
        assert wait_for(lambda: "Layanan Seadanya" in fetch(page))
        write(root, {"mkdocs.yml": CONFIG + "nav: [\n"})
        assert wait_for(lambda: "mkdocs.yml tidak dapat dibaca" in fetch(page))
        write(root, {"mkdocs.yml": CONFIG})
        assert wait_for(lambda: "Layanan Seadanya" in fetch(page))
