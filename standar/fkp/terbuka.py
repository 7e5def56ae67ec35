"""Forum sebagaimana boleh dibaca umum: nomor dan alamat orang di dalam teksnya disamarkan."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, TypeVar

from ..model import Masukan, Node, leaves
from ..model.base import slots
from ..pribadi import kontak, samarkan
from ..project.document import Document
from ..project.project import Service, UnitFolder
from .forum import ForumFolder
from .trace import Jejak, Terbawa

N = TypeVar("N", bound=Node)


def opened(forum: ForumFolder) -> ForumFolder:
    """The same forum without what may tell persons apart; offices keep their numbers.

    The trace is that of the forum as written: hiding a number changes no decision.
    """
    official = frozenset(_official(forum))
    jejak = forum.jejak
    masked = {id(item.masukan): _masked(item.masukan, official) for item in jejak.masukan}

    def shown(item: Masukan) -> Masukan:
        return masked.get(id(item)) or _masked(item, official)

    fates = (
        replace(
            nasib,
            masukan=shown(nasib.masukan),
            jawaban=shown(nasib.jawaban),
            tindak_lanjut=tuple(_masked(work, official) for work in nasib.tindak_lanjut),
        )
        for nasib in jejak.masukan
    )
    links = (
        replace(
            kaitan,
            lain=tuple(_masked(other, official) for other in kaitan.lain),
            terbawa=_carried(kaitan.terbawa, official),
        )
        for kaitan in jejak.perubahan
    )
    result = replace(
        forum,
        document=_document(forum.document, official),
        register=_document(forum.register, official),
    )
    result.jejak = Jejak(jejak.versi, tuple(fates), tuple(links), _carried(jejak.terbawa, official))
    return result


def _carried(items: Iterable[Terbawa], official: frozenset[str]) -> tuple[Terbawa, ...]:
    """Inputs of earlier forums, looked through like its own."""
    return tuple(
        replace(one, masukan=_masked(one.masukan, official), jawaban=_masked(one.jawaban, official))
        for one in items
    )


def _document(document: Document[N], official: frozenset[str]) -> Document[N]:
    if document.node is None:
        return document
    return replace(document, node=_masked(document.node, official))


def _masked(node: N, official: frozenset[str]) -> N:
    """A copy of the part in which every text was looked through."""
    update = {slot.name: _clean(getattr(node, slot.name), official) for slot in slots(type(node))}
    return node.model_copy(update=update)


def _clean(value: Any, official: frozenset[str]) -> Any:
    if isinstance(value, Node):
        return _masked(value, official)
    if isinstance(value, tuple):
        return tuple(_clean(item, official) for item in value)
    return samarkan(value, official) if isinstance(value, str) else value


def _official(forum: ForumFolder) -> Iterator[str]:
    """The numbers and addresses that the standards and the unit give to everybody."""
    nodes: list[Node] = []
    for versi in forum.versi:
        for service in (versi.lama, versi.baru):
            nodes += _around(service, service.unit) if service is not None else []
    for node in (*nodes, *_around(None, forum.unit)):
        for _, value in leaves(node):
            if isinstance(value, str):
                yield from kontak(value)


def _around(service: Service | None, unit: UnitFolder | None) -> Iterator[Node]:
    if service is not None:
        yield service.standar
    while unit is not None:
        yield unit.unit
        unit = unit.parent
