"""Halaman sebagai dokumen Word yang mudah dibaca siapa pun, juga oleh pembaca layar."""

from .package import document, write

__all__ = ["document", "write"]
