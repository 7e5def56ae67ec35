"""Sebab perubahan dari sebuah forum, bagi `standar bandingkan --fkp`."""

from __future__ import annotations

import datetime
from typing import Any

from ..causes import join
from ..compare import Comparison
from ..export.kemajuan import summary
from ..progress import Kemajuan
from .fkp.tempat import Salah, forum, project
from .sisi import Misuse


def joined(result: Comparison, name: str) -> dict[str, Any]:
    """Note the causes that a forum knows, and return its trace."""
    try:
        found = forum(project(), name)
    except Salah as wrong:
        raise Misuse(wrong.args[0]) from None
    join(result, found.jejak)
    return summary(Kemajuan(found, datetime.date.today()))
