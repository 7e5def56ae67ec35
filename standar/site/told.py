"""Pesan MkDocs dengan kata yang dapat dipakai penyusun; yang tidak dikenal diteruskan saja."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from ..message import visible

_SAID = {
    r"Doc file '(.+?)' contains a link '(.+?)', but the target.* is not found.*": (
        "Halaman panduan {0}: tautan “{1}” tidak menuju halaman atau berkas mana pun."
    ),
    r"Doc file '(.+?)' contains a link '(.+?)', but .*anchor.*": (
        "Halaman panduan {0}: tautan “{1}” menuju bagian yang tidak ada."
    ),
    r"A reference to '(.+?)' is included in the 'nav' configuration, which is not found.*": (
        "mkdocs.yml: nav menyebut “{0}”, dan halaman itu tidak ada."
    ),
    r"Excluding '(.+?)' from the site because it conflicts with '(.+?)'\.": (
        "Halaman panduan {0} tidak terbit, karena alamatnya sama dengan {1}."
    ),
    r"Encoding error reading file: (.+)": (
        "Halaman panduan {0} bukan UTF-8. Simpan ulang sebagai UTF-8."
    ),
    r"Config value 'site_name': Required configuration not provided\.": (
        "mkdocs.yml: site_name belum ditulis. Contoh: site_name: Standar Pelayanan"
    ),
    r"Config value '.+?': Unrecognised configuration name: (.+)": (
        "mkdocs.yml: kunci “{0}” tidak dikenal."
    ),
    r"Config value 'plugins': The \"(.+?)\" plugin is not installed": (
        "mkdocs.yml: pengaya “{0}” belum terpasang."
    ),
    r"Config value 'plugins': Plugin '(.+?)' option '(.+?)': Unrecognised.*": (
        "mkdocs.yml: pengaya {0} tidak mengenal pilihan “{1}”."
    ),
    r"Config value 'plugins': Plugin '(.+?)' option '(.+?)': Expected type: <class 'bool'>.*": (
        "mkdocs.yml: pilihan “{1}” pengaya {0} diisi true atau false."
    ),
    r"Config value 'theme': Unrecognised theme name: '(.+?)'\. .* are: (.+)": (
        "mkdocs.yml: tema “{0}” belum terpasang. Yang ada: {1}."
    ),
    r"Config value 'site_url': .*": (
        "mkdocs.yml: site_url harus alamat web lengkap, misalnya "
        "https://contoh.go.id/standar-pelayanan/."
    ),
    r"Config value 'docs_dir': The path '(.+?)' isn't an existing directory\.": (
        "mkdocs.yml: folder {0} belum ada. Buat folder itu, atau ubah docs_dir."
    ),
    # Said by ourselves, with what became of the publication, or of no use to anybody.
    r"(?s)Belum diterbitkan, .*": "",
    r"File not found: .*": "",
    r"Error reading page '.+?': (?:\[Errno |'utf-8' codec).*": "",
    r"(?:\[[\d:]+\] )?\"[A-Z]+ .* code \d+": "",
}
_KNOWN = [(re.compile(pattern), said) for pattern, said in _SAID.items()]


def told(message: str) -> str:
    """What MkDocs says, in Indonesian; empty where it need not be said."""
    for pattern, said in _KNOWN:
        if match := pattern.fullmatch(message):
            return said.format(*map(visible, match.groups()))
    return message


class _Teller(logging.Handler):
    """Writes to whatever is standard error just then."""

    def emit(self, record: logging.LogRecord) -> None:
        """Say a message, unless it need not be said."""
        if said := told(record.getMessage()):
            sys.stderr.write(f"{said}\n")


class _Keeper(logging.Handler):
    """Keeps what stopped a build."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a message, unless it need not be said."""
        if said := told(record.getMessage()):
            self.said.append(said)


_TELLER = _Teller(logging.WARNING)


@contextmanager
def telling() -> Iterator[None]:
    """Say what MkDocs warns of; a strict build of its own keeps all of it to itself."""
    logger = logging.getLogger("mkdocs")
    if _TELLER in logger.handlers:
        yield
        return
    logger.addHandler(_TELLER)
    try:
        yield
    finally:
        logger.removeHandler(_TELLER)


@contextmanager
def keeping() -> Iterator[list[str]]:
    """The faults that MkDocs tells meanwhile."""
    logger, keeper = logging.getLogger("mkdocs"), _Keeper()
    logger.addHandler(keeper)
    try:
        yield keeper.said
    finally:
        logger.removeHandler(keeper)
