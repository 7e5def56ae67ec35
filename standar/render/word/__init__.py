"""Halaman sebagai dokumen Word yang mudah dibaca siapa pun, juga oleh pembaca layar."""

from .book import book
from .package import document, write
from .revisions import bookmarks, redline
from .tracked import Signed

__all__ = ["Signed", "book", "bookmarks", "document", "redline", "write"]
