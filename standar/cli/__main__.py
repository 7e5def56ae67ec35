"""Pintu perintah `standar`: mengulang hasil yang sudah diketahui, atau menjalankan perintahnya."""

from __future__ import annotations

import sys


def main() -> int:
    """The entry point: never a traceback, always an exit status."""
    from .awal import hush

    hush()
    from .replay import replay

    status = replay(sys.argv[1:])
    if status is not None:
        return status
    import gc

    from .command import main as run

    try:
        return run()
    finally:
        gc.freeze()  # what is left goes with the process; to look for garbage in it costs a tenth


if __name__ == "__main__":
    raise SystemExit(main())
