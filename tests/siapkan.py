"""Makes sure that the programs which the tests drive are there: a browser, LibreOffice, poppler,
zbar, Node.js, and the language server that editors use.

Installs Debian packages where the user may; elsewhere says in one line what to install. The server
comes from npm at the version of its lock file, into a folder below tests/editor that Git ignores.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
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
EDITOR = Path(__file__).parent / "editor"
SERVER = "yaml-language-server"


def main() -> int:
    return _programs() or _server()


def _server() -> int:
    """Install the language server where it is absent or of another version."""
    wanted = json.loads((EDITOR / "package.json").read_text("utf-8"))["dependencies"][SERVER]
    about = EDITOR / "node_modules" / SERVER / "package.json"
    if about.is_file() and json.loads(about.read_text("utf-8"))["version"] == wanted:
        return 0
    print(f"Installing {SERVER} {wanted} …", flush=True)
    command = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    return subprocess.run(command, cwd=EDITOR, check=False, stdout=subprocess.DEVNULL).returncode


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
