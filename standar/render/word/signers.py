"""Yang menandatangani sebuah perubahan: sebab bagian itu, yang di dalamnya, atau sekitarnya."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from ...path import Path
from .tracked import Signed

TANPA_SEBAB = Signed("Penyusun")
"""The author of changes that nothing explains."""


def nearest(known: Mapping[Path, tuple[Signed, ...]]) -> Callable[[Path], Sequence[Signed]]:
    """Tells for a part what explains it, what is below it, or else what is nearest around it."""

    def signed(path: Path) -> Sequence[Signed]:
        if found := known.get(path):
            return found
        below = dict.fromkeys(
            one for place, found in known.items() if place[: len(path)] == path for one in found
        )
        if below:
            return tuple(below)
        around = [place for place in known if path[: len(place)] == place]
        return known[max(around, key=len)] if around else ()

    return signed
