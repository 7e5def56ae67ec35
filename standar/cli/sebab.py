"""Sebab perubahan dari sebuah forum, bagi `standar bandingkan --fkp`."""

from __future__ import annotations

import datetime
from typing import Any

from ..comparison.causes import join
from ..comparison.compare import Comparison
from ..export.kemajuan import summary
from ..fkp.forum import ForumFolder
from ..fkp.progress import Kemajuan
from ..fkp.terbuka import opened
from ..project.layout import DRAFT
from ..view.kata_forum import sebutan_forum
from .fkp.tempat import Salah, damage, forum, project
from .periksa import misuse
from .sisi import Misuse


def draft(name: str) -> str:
    """The frozen copy that a forum discussed."""
    return str(_forum(name).path / DRAFT)


def joined(result: Comparison, name: str) -> dict[str, Any]:
    """Note the causes that a forum knows, and return its trace."""
    found = _forum(name)
    if broken := damage(found):
        misuse(f"{broken}\nSebab di bawah ini dihitung dari salinan yang sudah berubah itu.")
    join(result, opened(found).jejak)
    result.forum = sebutan_forum(found)
    return summary(Kemajuan(found, datetime.date.today()))


def _forum(name: str) -> ForumFolder:
    try:
        return forum(project(), name)
    except Salah as wrong:
        raise Misuse(wrong.args[0]) from None
