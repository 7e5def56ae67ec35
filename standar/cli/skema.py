"""`standar skema`: petunjuk, pelengkapan, dan pemeriksaan di editor selagi mengetik."""

from __future__ import annotations

import json
from argparse import ArgumentParser, Namespace
from pathlib import Path

from ..export.skema import SCHEMAS, text
from ..export.skema.vscode import recommendations, settings, shown
from ..project.layout import find
from ..source.edit import write_atomic
from .kerangka import write_new
from .periksa import misuse

FOLDER = ".standar/skema"
"""Where the schemas lie in a project."""


def options(parser: ArgumentParser) -> None:
    """The verb's own arguments."""
    parser.add_argument("nama", nargs="?", choices=list(SCHEMAS), help="cetak satu skema ke layar")
    parser.add_argument(
        "--pasang", action="store_true", help="tulis juga pengaturan VS Code bagi proyek ini"
    )
    parser.add_argument(
        "--keluaran", metavar="FOLDER", help=f"folder tujuan; bawaan: {FOLDER} di proyek"
    )


def run(args: Namespace) -> int:
    """Print one schema, or write them all, with the settings of an editor if asked."""
    if args.nama and (args.pasang or args.keluaran):
        return misuse("Nama skema mencetak ke layar; jangan dipakai bersama --pasang, --keluaran.")
    if args.pasang and args.keluaran:
        return misuse(f"--pasang menulis ke {FOLDER} di proyek; jangan dipakai bersama --keluaran.")
    if args.nama:
        print(text(SCHEMAS[args.nama]), end="")
        return 0
    project = find(Path.cwd())
    if project is None and not args.keluaran:
        where = "." if args.pasang else ", atau sebutkan --keluaran FOLDER."
        return misuse(f"Tidak ada proyek di sini. Mulai dengan: standar baru proyek{where}")
    folder = Path(args.keluaran) if args.keluaran or project is None else project[0] / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for name, model in SCHEMAS.items():
        write_atomic(folder / f"{name}.json", text(model).encode())
    print(f"{len(SCHEMAS)} skema ditulis di {folder}")
    return _install(*project) if args.pasang and project is not None else 0


def _install(root: Path, standards: Path) -> int:
    """Write the settings of VS Code where there are none; else say what to add to them."""
    wanted = settings(FOLDER, standards.name)
    folder = root / ".vscode"
    folder.mkdir(exist_ok=True)
    write_new(folder / "extensions.json", shown(recommendations()))
    file = folder / "settings.json"
    if write_new(file, shown(wanted)) or _holds(file, wanted):
        print(f"VS Code siap. Buka folder {root}, lalu pasang pengaya YAML bila ditawarkan.")
        return 0
    print(f"{file} sudah ada dan tidak diubah. Tambahkan ke dalamnya:")
    print(shown(wanted), end="")
    return 1


def _holds(path: Path, wanted: dict[str, object]) -> bool:
    """Whether a settings file already says all that is wanted."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False  # VS Code allows comments, which only its own reader understands
    return isinstance(found, dict) and all(found.get(key) == value for key, value in wanted.items())
