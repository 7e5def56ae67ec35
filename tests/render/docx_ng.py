"""Menerima dan menolak semua perubahan di sebuah folder; dijalankan dengan python-docx-ng."""

import sys
from pathlib import Path
from typing import Any

import docx

folder = Path(sys.argv[1])
for source in sorted(folder.glob("*.docx")):
    for way in ("accept", "reject"):
        document: Any = docx.Document(str(source))
        getattr(document, f"{way}_all_revisions")()
        document.save(str(folder / f"{source.stem}.{way}"))
