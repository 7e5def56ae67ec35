"""Perintah `standar`: memilih kata kerja, lalu mengimpor hanya yang diperlukannya."""

from __future__ import annotations

import errno
import os
import sys
from importlib import import_module
from types import ModuleType

from ..collector import loading
from .awal import STOPPED, listen
from .parser import Parser

VERBS = {
    "periksa": "memeriksa standar terhadap undang-undang",
    "bandingkan": "membandingkan dua versi standar",
    "fkp": "mencatat forum konsultasi publik dan menjawab masukannya",
    "tetapkan": "menetapkan standar dan membekukan salinannya",
    "cetak": "mencetak keputusan penetapan dengan lampirannya",
    "nilai": "menilai kepuasan, gerai MPP, PEKPPP, dan Ombudsman dengan buktinya",
    "terbitkan": "memeriksa, mencetak Word, dan menerbitkan situs",
    "pratinjau": "melihat situs sambil menulis",
    "jelaskan": "menjelaskan satu aturan",
    "aturan": "menampilkan katalog aturan",
    "skema": "menulis JSON Schema untuk editor",
    "baru": "membuat kerangka proyek, unit, layanan, forum, atau catatan",
}
"""Verb → its one-line help; each has a module of its name with `options` and `run`."""


def parser(verb: str | None) -> tuple[Parser, ModuleType | None]:
    """The top parser and the module of `verb`, whose options alone are added."""
    top = Parser(
        prog="standar",
        description="Standar Pelayanan: diperiksa, dibandingkan, dicetak, diterbitkan.",
        epilog="Bantuan setiap perintah: standar PERINTAH --help",
    )
    top.add_argument("--versi", action="store_true", help="tampilkan versi")
    verbs = top.add_subparsers(dest="verb", metavar="PERINTAH", title="perintah")
    module = None
    for name, text in VERBS.items():
        own = verbs.add_parser(name, help=text, description=text[:1].upper() + text[1:] + ".")
        if name == verb:
            with loading():
                module = import_module(f".{name}", __package__)
            module.options(own)
    return top, module


def run(argv: list[str]) -> int:
    """Run one command and return its exit status: 0 fine, 1 findings, 2 misuse."""
    top, module = parser(next((word for word in argv if not word.startswith("-")), None))
    options = top.parse_args(argv)
    options.argv = argv
    listen()
    if module is not None:
        return int(module.run(options))
    if options.versi:
        from importlib.metadata import version

        print(f"standar {version('standar')}")
        return 0
    top.print_help()
    return 2


def reason(error: OSError) -> str:
    """Why the system refused, in Indonesian."""
    return {
        errno.EACCES: "Anda tidak berhak",
        errno.EPERM: "Anda tidak berhak",
        errno.EADDRINUSE: "alamat atau port itu sedang dipakai program lain",
        errno.ENOSPC: "media penyimpanan penuh",
        errno.EROFS: "media penyimpanan hanya dapat dibaca",
        errno.ENOTDIR: "sebagian jalurnya bukan folder",
        errno.ENAMETOOLONG: "namanya terlalu panjang",
        errno.EISDIR: "di situ sudah ada folder bernama itu",
        errno.EEXIST: "di situ sudah ada berkas bernama itu",
    }.get(error.errno or 0, "sistem menolaknya")


def _held(error: OSError, name: str) -> str:
    """What helps where a file is kept by the program that shows it, as no editor of text does."""
    if error.errno not in (errno.EACCES, errno.EPERM) or name.endswith((".yaml", ".yml")):
        return ""
    return " Bila berkasnya sedang terbuka di Word atau program lain, tutup dahulu, lalu ulangi."


def main() -> int:
    """Run the command of this process: never a traceback, always an exit status."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        return run(sys.argv[1:])
    except KeyboardInterrupt:
        return _stopped()
    except BrokenPipeError:  # the reader of a pipe has gone; nothing is left to say
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 1
    except Exception as error:
        if isinstance(error.__cause__, KeyboardInterrupt):  # it came while a class was made
            return _stopped()
        if os.environ.get("STANDAR_JEJAK"):
            raise
        sys.stderr.write(f"standar: {explain(error)}\n")
        return 2


def _stopped() -> int:
    sys.stderr.write("\nDihentikan.\n")
    return STOPPED


def explain(error: Exception) -> str:
    """What went wrong, and whose it is."""
    if isinstance(error, OSError):
        name = error.filename2 or error.filename  # of two, the one that was to be replaced
        where = f" {name}" if name else ""
        return f"tidak dapat membaca atau menulis{where}: {reason(error)}.{_held(error, str(name))}"
    if type(error).__name__ == "RuleFailed":  # its module is not imported for its name
        rule, origin, what = error.args
        return f"aturan “{rule}” dari {origin} gagal: {what}. Perbaiki atau lepaskan aturan itu."
    return (
        f"kesalahan di dalam program ({type(error).__name__}).\n"
        "Ini bukan kesalahan Anda. Ulangi dengan STANDAR_JEJAK=1 untuk melihat rinciannya."
    )
