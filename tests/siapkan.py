"""Makes sure that the programs which the tests drive are there: a browser, LibreOffice, poppler.

Installs Debian packages where the user may; elsewhere says in one line what to install.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

NEEDED = {
    "chromium": "chromium",
    "soffice": "libreoffice-writer-nogui",
    "pdftotext": "poppler-utils",
    "pdftoppm": "poppler-utils",
}
"""Program → Debian package."""
FONTS = "fonts-liberation"


def main() -> int:
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
