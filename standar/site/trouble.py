"""Kegagalan MkDocs dengan kata yang dapat dipakai penyusun."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from .told import telling


class Unbuildable(Exception):  # noqa: N818 - a misuse that the command explains
    """The site cannot be made, and the last one stays; `args[0]` says why, in Indonesian."""


ABOVE = "Lihat pesan di atas."
STRICT = f"Ada peringatan pada halaman panduan, dan mkdocs.yml meminta strict. {ABOVE}"
NO_PLUGIN = (
    "mkdocs.yml di folder ini tidak menyebut pengaya standar. Tulis di bawah plugins: - standar, "
    "atau pakai --mesin langsung."
)
NO_CONFIG = (
    "Di folder ini belum ada mkdocs.yml. Contohnya ada di halaman panduan “Memasang di hos web”; "
    "atau pakai --mesin langsung."
)
CONFIG = f"mkdocs.yml tidak dapat dipakai. {ABOVE}"
UNREAD = (
    "mkdocs.yml tidak dapat dibaca. Lihat baris {} dan yang di atasnya: kutip dan kurung ditutup, "
    "jorokan memakai spasi."
)
_LINE = re.compile(r'mkdocs\.yml", line (\d+)')
PAGE = f"Halaman panduan gagal dibuat. {ABOVE}"
NOT_UTF_8 = f"Sebuah halaman di docs/ tidak dapat dibaca. {ABOVE}"


@contextmanager
def explained(stopped: str = STRICT) -> Iterator[None]:
    """Say what MkDocs warns of in our words, and what it throws as `in_our_words` does."""
    with telling(), in_our_words(stopped):
        yield


@contextmanager
def in_our_words(stopped: str = STRICT) -> Iterator[None]:
    """Turn what MkDocs throws into an `Unbuildable`; `stopped` is said where it just stops."""
    from mkdocs.exceptions import Abort, MkDocsException

    try:
        yield
    except UnicodeDecodeError as error:
        raise Unbuildable(NOT_UTF_8) from error
    except (Abort, MkDocsException) as error:
        raise _ours(error) or Unbuildable(_reason(error, stopped)) from error


def _ours(error: BaseException | None) -> Unbuildable | None:
    """What our plugin said, which MkDocs wraps into words of its own."""
    while error is not None and not isinstance(error, Unbuildable):
        error = error.__cause__ or error.__context__
    return error


def _reason(error: Exception, stopped: str) -> str:
    from mkdocs.exceptions import Abort, ConfigurationError

    if isinstance(error, ConfigurationError):
        line = _LINE.search(str(error))
        return UNREAD.format(line[1]) if line else CONFIG
    return stopped if isinstance(error, Abort) else PAGE
