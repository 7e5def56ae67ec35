"""Makes sure that the programs which the tests drive are there: a browser, LibreOffice, poppler,
Node.js, the language server that editors use, axe-core, which looks for barriers in pages, and the
schemas of Open XML.

Installs Debian packages where the user may; elsewhere says in one line what to install. The last
three come from npm at the versions of their lock files, into folders that Git ignores.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from itertools import starmap
from pathlib import Path

NEEDED = {
    "chromium": "chromium",
    "soffice": "libreoffice-writer-nogui",
    "pdftotext": "poppler-utils",
    "pdftoppm": "poppler-utils",
    "zbarimg": "zbar-tools",
    "node": "nodejs",
    "npm": "npm",
}
"""Program → Debian package."""
FONTS = "fonts-liberation"
FROM_NPM = {
    "editor": "yaml-language-server",
    "browser": "axe-core",
    "ooxml": "@ooxml-tools/validate",
}
"""Folder of tests → the package of npm that they drive, at the version of its lock file."""


def main() -> int:
    return _programs() or next(filter(None, starmap(_package, FROM_NPM.items())), 0)


def _package(tests: str, name: str) -> int:
    """Install a package where it is absent or of another version."""
    folder = Path(__file__).parent / tests
    wanted = json.loads((folder / "package.json").read_text("utf-8"))["dependencies"][name]
    about = folder / "node_modules" / name / "package.json"
    if about.is_file() and json.loads(about.read_text("utf-8"))["version"] == wanted:
        return 0
    print(f"Installing {name} {wanted} …", flush=True)
    command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    return subprocess.run(command, cwd=folder, check=False, stdout=subprocess.DEVNULL).returncode


def _programs() -> int:
    missing = {package for program, package in NEEDED.items() if not shutil.which(program)}
    if not missing:
        return 0
    packages = sorted({*missing, FONTS})
    prefix = [] if os.geteuid() == 0 else ["sudo", "-n"]
    may = shutil.which("apt-get") and (not prefix or _quiet([*prefix, "true"]))
    if not may:
        print(f"Install first: apt-get install {' '.join(packages)}", file=sys.stderr)
        return 1
    print(f"Installing {', '.join(packages)} …", flush=True)
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-y"]
    subprocess.run([*apt, "update"], check=True, stdout=subprocess.DEVNULL)
    install = [*apt, "--no-install-recommends", "install", *packages]
    subprocess.run(install, check=True, stdout=subprocess.DEVNULL)
    absent = [program for program in NEEDED if not shutil.which(program)]
    if absent:
        print(f"Still missing: {', '.join(absent)}", file=sys.stderr)
        return 1
    return 0


def _quiet(command: list[str]) -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


if __name__ == "__main__":
    raise SystemExit(main())
