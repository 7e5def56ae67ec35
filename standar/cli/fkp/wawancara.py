"""Pertanyaan tentang satu masukan: siapa, melalui apa, tentang bagian mana, dan apa isinya."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence

from ...fkp.addresses import items, services
from ...fkp.decision import follow_up, inputs, undecided
from ...fkp.forum import ForumFolder
from ...message import tanggal, visible
from ...model import KOMPONEN, StandarPelayanan
from ...model.besaran import baca_tanggal
from ...model.forum import KanalMasukan, Keputusan, Masukan
from ...path import show
from ...view.acara import NAMA_KEPUTUSAN, NAMA_UNSUR, sasaran
from ...view.kata_forum import asal_masukan
from ...view.sebaris import one_line
from . import tanya
from .tanya import Answers, Step
from .tempat import Salah

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
        "isi": [_text("isi", "Apa yang disampaikan? Tanpa nama orang.", required=True)],
        "usulan": [_text("usulan", "Tulisan yang diusulkan, bila ada:")],
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


def _text(key: str, title: str, *, required: bool = False) -> Step:
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
            choices = [(show(path[1:]), one_line(node)[:_LABEL]) for path, node in found]
            title = "Butir yang mana? Lewati bila seluruh komponen."
            _narrowed(answers, 2, tanya.choose(title, choices, answers.get(_PARTS[2])))
        return bool(found)

    return step


def _narrowed(answers: Answers, place: int, value: str | None) -> None:
    """Note one part of the address; what was said below another one holds no longer."""
    if answers.get(_PARTS[place]) != value:
        answers |= dict.fromkeys(_PARTS[place:])
    answers[_PARTS[place]] = value
    answers["terhadap"] = "/".join(filter(None, map(answers.get, _PARTS))) or None


# --- decisions -----------------------------------------------------------------------------------


def decide(found: ForumFolder, given: Answers, *, again: bool = False) -> Answers:
    """What the call has not said of a decision: on which input, which one, and why.

    Where it is made `again`, what was decided before is offered.
    """
    choices = [(k.value, NAMA_KEPUTUSAN[k]) for k in Keputusan]

    def decision(answers: Answers) -> None:
        now = answers.get("keputusan")
        answers["keputusan"] = tanya.choose("Apa keputusannya?", choices, now, required=True)

    steps = {
        "kode": _input(found, again=again),
        "keputusan": decision,
        "tanggapan": _text("tanggapan", "Apa alasannya bagi masyarakat?", required=True),
        "gabung": _merged,
        "tindak": _follow(found),
    }
    asked = [step for key, step in steps.items() if not given.get(key)]
    _quoted(found, given.get("kode"))
    known = _before(found, given.get("kode")) if again else {}
    return tanya.ask([*asked, _confirm_decision], known)


def _input(found: ForumFolder, *, again: bool) -> Step:
    def step(answers: Answers) -> None:
        decided = (item for item in inputs(found).values() if item.keputusan)
        waiting = [*undecided(found), *(decided if again else ())]
        choices = [(item.kode, f"{item.kode}: {item.isi}"[:_LABEL]) for item in waiting]
        if not choices:
            raise Salah("Semua masukan forum ini sudah diputuskan. Untuk memutus ulang: --ganti")
        before = answers.get("kode")
        answers["kode"] = tanya.choose("Masukan yang mana?", choices, before, required=True)
        if answers["kode"] != before and again:
            answers |= _before(found, answers["kode"])
        _quoted(found, answers["kode"])

    return step


def _quoted(found: ForumFolder, code: str | None) -> None:
    """The words of the input that is decided on."""
    if (item := inputs(found).get(code or "")) is not None:
        for text in filter(None, (item.isi, item.usulan, *item.terhadap)):
            print(f"  {visible(text)}")


def _before(found: ForumFolder, code: str | None) -> Answers:
    """What was decided on an input before."""
    if code is None or (item := inputs(found).get(code)) is None:
        return {}
    return {
        "keputusan": item.keputusan and item.keputusan.value,
        "tanggapan": item.tanggapan,
        "gabung": ", ".join(item.gabung) or None,
        "tindak": next(iter(item.tindak_lanjut), None),
    }


def _merged(answers: Answers) -> None:
    title = "Kode masukan lain yang dijawab bersama"
    answers["gabung"] = tanya.line(title, answers.get("gabung"))


def _follow(found: ForumFolder) -> Step:
    choices = list(follow_up(found).items())

    def step(answers: Answers) -> bool:
        if choices:
            title = "Dilaksanakan melalui tindak lanjut yang mana?"
            answers["tindak"] = tanya.choose(title, choices, answers.get("tindak"))
        return bool(choices)

    return step


def _confirm_decision(answers: Answers) -> None:
    tanya.confirm("Simpan keputusan ini?")
