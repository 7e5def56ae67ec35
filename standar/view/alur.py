"""Alur: langkah demi langkah, dan jumlah waktunya bila setiap langkah berwaktu."""

from __future__ import annotations

from collections.abc import Sequence
from string import ascii_lowercase

from .. import locale
from ..model import Langkah
from ..model.base import segment
from ..model.jumlah import jumlah_lama
from .blocks import Block, Flow, Paragraph, Step, Text
from .scope import Scope, labelled


def alur(langkah: Sequence[Langkah], scope: Scope) -> list[Block]:
    """The steps in order, and below them the time that all of them take together."""
    if not langkah:
        return []
    flow = Flow(tuple(_langkah(step, scope, n) for n, step in enumerate(langkah, 1)))
    total = jumlah_waktu(langkah)
    return [flow, Paragraph(total, "Jumlah waktu langkah")] if total else [flow]


def jumlah_waktu(langkah: Sequence[Langkah]) -> str:
    """The sum of all steps; nothing where a step is without time or not for everybody."""
    times = [step.waktu for step in langkah if step.waktu]
    common = not any(step.untuk or step.kanal or step.bila for step in langkah)
    if len(langkah) < 2 or len(times) < len(langkah) or not common:
        return ""
    total = jumlah_lama(times)
    return locale.lama(total) if total else ""


def _langkah(step: Langkah, scope: Scope, place: int) -> Step:
    details: list[Text] = [*scope.only(step)]
    when = step.bila and locale.when(step.bila)
    details += labelled(("Hanya", when), ("Sistem", step.sistem))
    lettered = zip(ascii_lowercase, step.rincian, strict=False)
    details += [f"{letter}. {text}" for letter, text in lettered]
    details += list(step.rincian[len(ascii_lowercase) :])
    details += labelled(("Catatan", step.catatan))
    return Step(
        locale.enumerate_words(step.pelaku),
        step.kegiatan,
        locale.lama(step.waktu) if step.waktu else "",
        tuple(details),
        tuple((branch.bila, branch.maka) for branch in step.jika),
        scope.below(segment(step, place)).path,
        scope.cases(step),
    )
