"""`standar baru`: kerangka proyek, unit, layanan, dan forum yang mengajari sambil ditulis."""

from __future__ import annotations

import re
from argparse import ArgumentParser, Namespace
from importlib.resources import files
from pathlib import Path

from ..fkp.snapshot import copy_around
from ..project.layout import PROJECT_FILE, RECORDS, STANDARDS, UNIT_FILE, find, is_kode
from .kerangka import BELUM, frame, write_new
from .periksa import day, misuse

APA = ("proyek", "unit", "layanan", "fkp", "mpp", "inovasi")
IGNORED, ATTRIBUTES = ".gitignore", ".gitattributes"


def options(parser: ArgumentParser) -> None:
    """The verb's own arguments."""
    parser.add_argument("apa", choices=APA, help="apa yang dibuat")
    parser.add_argument(
        "tempat", nargs="?", default="",
        help="proyek: folder; unit: nama folder unit; layanan: unit/kode-layanan; fkp: unit; "
        "mpp: folder MPP; inovasi: unit, atau kosong bagi seluruh proyek",
    )  # fmt: skip
    parser.add_argument(
        "--tanggal", type=day, metavar="TANGGAL", help="fkp: hari pelaksanaan; bawaan: hari ini"
    )
    parser.add_argument(
        "--periode", metavar="PERIODE", help="mpp: misalnya 2025-s2; bawaan: semester ini"
    )
    parser.add_argument("--nama", help="nama resminya")


def run(args: Namespace) -> int:
    """Write one new file; never over an existing one."""
    if args.apa == "proyek":
        root = Path(args.tempat) if args.tempat else Path.cwd()
        status = _write(root / STANDARDS / PROJECT_FILE, args.apa, args.nama or BELUM)
        return status or _private(root / IGNORED) or _steady(root / ATTRIBUTES)
    if args.apa == "fkp":
        from .baru_fkp import run as forum

        return forum(args)
    if args.apa in ("mpp", "inovasi"):
        from .baru_catatan import run as record

        return record(args)
    project = find(Path.cwd())
    if project is None:
        return misuse("Tidak ada proyek di sini. Mulai dengan: standar baru proyek")
    if copy_around(Path.cwd()) is not None:
        return misuse("Folder ini salinan beku, yang tidak boleh diubah.")
    parts = [part for part in re.split(r"[\\/]+", args.tempat) if part]
    if parts and parts[0] == STANDARDS:
        parts = parts[1:]
    parts = [part.removesuffix(".yaml") for part in parts]
    if reason := _unfit(args.apa, args.tempat, parts):
        return misuse(reason)
    name = args.nama or parts[-1].replace("-", " ").capitalize()
    if args.apa == "unit":
        return _write(project[1].joinpath(*parts) / UNIT_FILE, args.apa, name)
    unit = project[1].joinpath(*parts[:-1])
    if not (unit / UNIT_FILE).is_file():
        return misuse(
            f"Unit {unit.name} belum ada. Buat dahulu: standar baru unit {'/'.join(parts[:-1])}"
        )
    return _write(unit / f"{parts[-1]}.yaml", args.apa, name)


def _private(path: Path) -> int:
    """Keep lists of names out of Git; what a project says already is not touched."""
    text = files("standar.data").joinpath("baru.gitignore").read_text(encoding="utf-8")
    if not write_new(path, text) and "*.rahasia.yaml" not in path.read_text(errors="replace"):
        print(f"Tambahkan satu baris ke {path}, supaya nama orang tidak ikut Git: *.rahasia.yaml")
    return 0


def _steady(path: Path) -> int:
    """Keep Git from changing the line ends of frozen copies, whose digests would not fit then."""
    text = files("standar.data").joinpath("baru.gitattributes").read_text(encoding="utf-8")
    if not write_new(path, text) and "rancangan" not in path.read_text(errors="replace"):
        print(f"Tambahkan baris-baris ini ke {path}, supaya salinan beku tetap utuh:")
        print(text, end="")
    return 0


def _unfit(kind: str, given: str, parts: list[str]) -> str:
    """Why this place cannot be used; empty when it can."""
    plain = "disdukcapil" if kind == "unit" else "disdukcapil/kartu-keluarga"
    outside = given.startswith(("/", "\\"))
    if outside or not parts or not all(is_kode(part) for part in parts):
        near = plain if outside else "/".join(_slug(part) for part in parts) or plain
        return f"Sebutkan tempatnya dengan huruf kecil dan tanda hubung, misalnya: {near}"
    if kind == "unit" and parts[-1] in RECORDS:
        return f"Nama {parts[-1]} dipakai untuk catatan unit. Pilih nama lain."
    if kind == "layanan" and len(parts) == 1:
        return f"Sebutkan unitnya juga, misalnya: disdukcapil/{parts[0]}"
    return ""


def _slug(text: str) -> str:
    """The nearest allowed name: `Kecamatan Muara` → `kecamatan-muara`."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


def _write(path: Path, kind: str, name: str) -> int:
    text = frame(kind, nama=name)
    if not write_new(path, text):
        return misuse(f"{path} sudah ada dan tidak diubah.")
    print(f"Ditulis: {path}")
    print("Isi bagian yang ditandai, lalu jalankan: standar periksa")
    return 0
