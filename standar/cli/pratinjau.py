"""`standar pratinjau`: situs di komputer sendiri, diperbarui setiap kali berkas disimpan."""

from __future__ import annotations

import socket
from argparse import ArgumentParser, Namespace
from pathlib import Path

from ..project.layout import find
from .periksa import misuse


def options(parser: ArgumentParser) -> None:
    """The verb's own arguments."""
    parser.add_argument("--port", type=int, default=8000, help="nomor port; bawaan: 8000")


def run(args: Namespace) -> int:
    """Serve until the drafter stops it."""
    if not 1 <= args.port <= 65535:
        return misuse("Nomor port antara 1 dan 65535.")
    project = find(Path.cwd())
    if project is None:
        return misuse("Tidak ada proyek di sini. Mulai dengan: standar baru proyek")
    from ..site.serve import serve_site
    from ..site.trouble import Unbuildable

    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if probe.connect_ex(("127.0.0.1", args.port)) == 0:
            return misuse(f"Port {args.port} sedang dipakai. Coba: --port {args.port + 1}")
    print(f"Buka http://127.0.0.1:{args.port}/ di peramban. Hentikan dengan Ctrl+C.", flush=True)
    try:
        serve_site(project[0], args.port)
    except Unbuildable as trouble:
        return misuse(str(trouble.args[0]))
    return 0
