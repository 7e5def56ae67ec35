"""Bunyi dokumen Word bila semua perubahan terlacaknya diterima, dan bila semuanya ditolak."""

from __future__ import annotations

from typing import NamedTuple

from standar.importer.package import Unreadable, opened
from standar.importer.resolve import lines


class Resolved(NamedTuple):
    """The paragraphs of a document, decided one way and the other, as our own reader has them."""

    accepted: tuple[str, ...]
    rejected: tuple[str, ...]


def resolved(data: bytes) -> Resolved:
    """Both ways of deciding all changes of a document."""
    parts = opened(data)
    assert not isinstance(parts, Unreadable)
    return Resolved(tuple(lines(parts.body, "accepted")), tuple(lines(parts.body, "rejected")))
