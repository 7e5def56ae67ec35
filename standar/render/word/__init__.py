"""Halaman sebagai dokumen Word yang mudah dibaca siapa pun, juga oleh pembaca layar."""

from .package import document, write
from .revisions import bookmarks, redline
from .tracked import Signed

__all__ = ["Signed", "bookmarks", "document", "redline", "write"]
