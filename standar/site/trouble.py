"""Kegagalan MkDocs dengan kata yang dapat dipakai penyusun."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager


class Unbuildable(Exception):  # noqa: N818 - a misuse that the command explains
    """The site cannot be made; `args[0]` says why, in Indonesian."""


STRICT = "Ada peringatan pada halaman panduan, dan mkdocs.yml meminta strict. Lihat pesan di atas."
CONFIG = "mkdocs.yml tidak dapat dipakai. Lihat pesan di atas."
PAGE = "Halaman panduan gagal dibuat. Lihat pesan di atas."
NOT_UTF_8 = "Sebuah halaman di docs/ bukan UTF-8. Simpan ulang sebagai UTF-8."


@contextmanager
def explained(stopped: str = STRICT) -> Iterator[None]:
    """Turn what MkDocs throws into an `Unbuildable`; `stopped` is said where it just stops."""
    from mkdocs.exceptions import Abort, ConfigurationError, MkDocsException

    try:
        yield
    except ConfigurationError as error:
        raise Unbuildable(CONFIG) from error
    except Abort as error:
        raise Unbuildable(stopped) from error
    except UnicodeDecodeError as error:
        raise Unbuildable(NOT_UTF_8) from error
    except MkDocsException as error:
        raise Unbuildable(PAGE) from error
