"""Sebab perubahan dari sebuah forum, bagi `standar bandingkan --fkp`."""

from __future__ import annotations

import datetime
from typing import Any

from ..causes import join
from ..compare import Comparison
from ..export.kemajuan import summary
from ..forum import ForumFolder
from ..layout import DRAFT
from ..progress import Kemajuan
from .fkp.tempat import Salah, forum, project
from .sisi import Misuse


def draft(name: str) -> str:
    """The frozen copy that a forum discussed."""
    return str(_forum(name).path / DRAFT)


def joined(result: Comparison, name: str) -> dict[str, Any]:
    """Note the causes that a forum knows, and return its trace."""
    found = _forum(name)
    join(result, found.jejak)
    return summary(Kemajuan(found, datetime.date.today()))


def _forum(name: str) -> ForumFolder:
    try:
        return forum(project(), name)
    except Salah as wrong:
        raise Misuse(wrong.args[0]) from None
