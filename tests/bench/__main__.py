"""`uv run poe bench`: what is measured, by its name; without one, how long checking takes.

`banding` compares revisions, `kertas` prints Word, `situs` publishes, `pratinjau` shows what was
saved, `cari` searches a site, and `lighthouse` gives marks to pages. `besar` adds ten times the
files to checking, comparing and publishing. The figures are ratios of whole processes side by side,
because machines differ.
"""

from __future__ import annotations

import sys
from importlib import import_module

GROWING = ("periksa", "banding", "situs")
FIXED = ("kertas", "pratinjau", "cari", "lighthouse")


def main() -> int:
    """Measure what is asked for; 2 where nobody knows it."""
    asked = [word for word in sys.argv[1:] if word != "besar"] or ["periksa"]
    if len(asked) > 1 or asked[0] not in (*GROWING, *FIXED):
        print(f"One of: {', '.join((*GROWING, *FIXED))}; with `besar`: {', '.join(GROWING)}.")
        return 2
    subject = import_module(f"{__package__}.{'bench' if asked[0] == 'periksa' else asked[0]}")
    more = {"large": "besar" in sys.argv[1:]} if asked[0] in GROWING else {}
    return int(subject.main(**more) or 0)


if __name__ == "__main__":
    raise SystemExit(main())
