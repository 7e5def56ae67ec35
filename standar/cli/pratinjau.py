"""`standar pratinjau`: situs di komputer sendiri, diperbarui setiap kali berkas disimpan."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from ..layout import find
from .periksa import misuse


def options(parser: ArgumentParser) -> None:
    """The verb's own arguments."""
    parser.add_argument("--port", type=int, default=8000, help="nomor port; bawaan: 8000")


def run(args: Namespace) -> int:
    """Serve until the drafter stops it."""
    project = find(Path.cwd())
    if project is None:
        return misuse("Tidak ada proyek di sini. Mulai dengan: standar baru proyek")
    from ..site.serve import serve_site

    print(f"Buka http://127.0.0.1:{args.port}/ di peramban. Hentikan dengan Ctrl+C.", flush=True)
    serve_site(project[0], args.port)
    return 0
