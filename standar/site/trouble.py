"""Kegagalan MkDocs dengan kata yang dapat dipakai penyusun."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager


class Unbuildable(Exception):  # noqa: N818 - a misuse that the command explains
    """The site cannot be made, and the last one stays; `args[0]` says why, in Indonesian."""


STRICT = "Ada peringatan pada halaman panduan, dan mkdocs.yml meminta strict. Lihat pesan di atas."
NO_PLUGIN = (
    "mkdocs.yml di folder ini tidak menyebut pengaya standar. Tulis di bawah plugins: - standar, "
    "atau pakai --mesin langsung."
)
CONFIG = "mkdocs.yml tidak dapat dipakai. Lihat pesan di atas."
PAGE = "Halaman panduan gagal dibuat. Lihat pesan di atas."
NOT_UTF_8 = "Sebuah halaman di docs/ bukan UTF-8. Simpan ulang sebagai UTF-8."


@contextmanager
def explained(stopped: str = STRICT) -> Iterator[None]:
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
        return CONFIG
    return stopped if isinstance(error, Abort) else PAGE
