"""Berkas dari luar dibaca menjadi nilai: tidak dipercaya, tidak dijalankan."""

from .package import Reason, Unreadable
from .word import Comment, Edit, Returned, read

__all__ = ["Comment", "Edit", "Reason", "Returned", "Unreadable", "read"]
