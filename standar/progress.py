"""Kemajuan pekerjaan yang panjang: siapa pun mengabarkan, hanya terminal yang mendengarkan."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from enum import Enum, auto
from typing import TypeAlias, TypeVar

T = TypeVar("T")


class Work(Enum):
    """What is being counted."""

    READING = auto()
    CHECKING = auto()
    PRINTING = auto()
    WRITING = auto()


Listener: TypeAlias = Callable[[Work, int, int], None]
_listener: ContextVar[Listener | None] = ContextVar("listener", default=None)


@contextmanager
def listening(listener: Listener | None) -> Iterator[None]:
    """Let `listener` hear of all work inside: what, how much of it is done, and of how much."""
    before = _listener.set(listener)
    try:
        yield
    finally:
        _listener.reset(before)


def counted(
    work: Work,
    items: Iterable[T],
    total: Callable[[], int],
    weight: Callable[[T], int] = lambda _: 1,
) -> Iterator[T]:
    """The same items, each told of when the next one is asked for; costs nothing unheard."""
    listener = _listener.get()
    if listener is None:
        yield from items
        return
    done, whole = 0, total()
    for item in items:
        yield item
        done += weight(item)
        listener(work, done, max(done, whole))
