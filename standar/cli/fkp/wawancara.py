"""Pertanyaan tentang satu masukan: siapa, melalui apa, tentang bagian mana, dan apa isinya."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence

from ...fkp.addresses import items, services
from ...fkp.forum import ForumFolder
from ...message import tanggal, visible
from ...model import KOMPONEN, StandarPelayanan
from ...model.besaran import baca_tanggal
from ...model.forum import KanalMasukan, Masukan
from ...path import show
from ...view.acara import NAMA_UNSUR, sasaran
from ...view.kata_forum import asal_masukan
from ...view.sebaris import one_line
from . import tanya
from .tanya import Answers, Step

_LABEL = 70
_PARTS = ("layanan", "komponen", "butir")
"""What makes an address, each within the one before."""
_UNSUR = [(kind.value, name) for kind, name in NAMA_UNSUR.items()]
_KANAL = [(kind.value, kind.value.replace("-", " ").capitalize()) for kind in KanalMasukan]


def interview(
    found: ForumFolder, given: Answers, kept: Answers, received: datetime.date
) -> Answers:
    """All that the call has not said, asked one after another; `terhadap` is an address.

    `kept` is offered from the input before; `received` is the day unless another one is told.
    """
    known = services(found)
    steps = {
        "unsur": [_choice("unsur", "Siapa yang menyampaikan?", _UNSUR)],
        "kanal": [_choice("kanal", "Disampaikan melalui apa?", _KANAL, KanalMasukan.FORUM.value)],
        "tanggal": [_received(received)],
        "terhadap": [_service(known), _component, _item(known)],
        "isi": [prose("isi", "Apa yang disampaikan? Tanpa nama orang.", required=True)],
        "usulan": [prose("usulan", "Tulisan yang diusulkan, bila ada:")],
    }
    wanted = [step for key, asked in steps.items() if not given.get(key) for step in asked]
    said: Answers = {key: value for key, value in given.items() if value}

    def confirm(answers: Answers) -> None:
        _shown(found, answers, received)
        tanya.confirm("Simpan masukan ini?")

    return tanya.ask([*wanted, confirm], kept | said)


def _shown(found: ForumFolder, answers: Answers, received: datetime.date) -> None:
    """The whole input before it is saved, in words rather than in codes."""
    when = answers.get("tanggal") or received.isoformat()
    kanal = answers.get("kanal") or KanalMasukan.FORUM.value
    told = {"unsur": answers.get("unsur"), "kanal": kanal, "tanggal": when}
    item = Masukan.model_validate({"kode": "m", "isi": "-", **told})
    targets = (answers.get("terhadap") or "").splitlines()
    about = [str(sasaran(found, target) or target) for target in targets]
    rows = {
        "Dari": asal_masukan(item),
        "Tentang": "\n".join(about) or "hal lain, bukan satu bagian standar",
        "Isi": answers.get("isi") or "",
        "Usulan": answers.get("usulan") or "tidak ada",
    }
    print("\nYang akan dicatat")
    for name, text in rows.items():
        for n, row in enumerate(text.splitlines()):
            print(f"  {'' if n else name:<9}{visible(row)}")


def _choice(
    key: str, title: str, choices: Sequence[tuple[str, str]], usual: str | None = None
) -> Step:
    """One of some values; with a `usual` one there always is an answer."""

    def step(answers: Answers) -> None:
        now = answers.get(key) or usual
        answers[key] = tanya.choose(title, choices, now, required=usual is not None)

    return step


def _received(usual: datetime.date) -> Step:
    """The day, where an input did not come on that of the forum itself."""

    def step(answers: Answers) -> bool:
        if answers.get("kanal") in (None, KanalMasukan.FORUM.value):
            answers["tanggal"] = None
            return False
        while True:
            now = tanggal(baca_tanggal(answers.get("tanggal") or usual))
            said = tanya.line("Kapan diterima? Misalnya 2 Maret 2026", now, required=True)
            try:
                answers["tanggal"] = baca_tanggal(said or now).isoformat()
            except ValueError:
                print("  Bukan tanggal. Tulis seperti 2 Maret 2026 atau 2026-03-02.")
            else:
                return True

    return step


def prose(key: str, title: str, *, required: bool = False) -> Step:
    """A text of one or more lines."""

    def step(answers: Answers) -> None:
        answers[key] = tanya.write(title, answers.get(key), required=required)

    return step


def _service(known: Mapping[str, StandarPelayanan]) -> Step:
    choices = [(name, f"{standar.layanan} ({name})") for name, standar in known.items()]

    def step(answers: Answers) -> None:
        title = "Tentang layanan apa? Lewati bila tentang hal lain."
        _narrowed(answers, 0, tanya.choose(title, choices, answers.get(_PARTS[0])))

    return step


def _component(answers: Answers) -> bool:
    if not answers.get(_PARTS[0]):
        return False
    choices = [(komponen.kunci, komponen.judul) for komponen in KOMPONEN]
    title = "Komponen yang mana? Lewati bila seluruh layanan."
    _narrowed(answers, 1, tanya.choose(title, choices, answers.get(_PARTS[1])))
    return True


def _item(known: Mapping[str, StandarPelayanan]) -> Step:
    def step(answers: Answers) -> bool:
        service, component = answers.get(_PARTS[0]), answers.get(_PARTS[1])
        found = items(known[service], component) if service and component else []
        if found:
            choices = [(show(path[1:]), short(one_line(node))) for path, node in found]
            title = "Butir yang mana? Lewati bila seluruh komponen."
            _narrowed(answers, 2, tanya.choose(title, choices, answers.get(_PARTS[2])))
        return bool(found)

    return step


def short(text: str) -> str:
    """A text on one line of the screen; it shows where there is more."""
    words = " ".join(text.split())
    return words if len(words) <= _LABEL else f"{words[: _LABEL - 1].rstrip()}…"


def _narrowed(answers: Answers, place: int, value: str | None) -> None:
    """Note one part of the address; what was said below another one holds no longer."""
    if answers.get(_PARTS[place]) != value:
        answers |= dict.fromkeys(_PARTS[place:])
    answers[_PARTS[place]] = value
    answers["terhadap"] = "/".join(filter(None, map(answers.get, _PARTS))) or None
