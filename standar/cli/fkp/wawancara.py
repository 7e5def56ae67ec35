"""Pertanyaan tentang satu masukan: siapa, melalui apa, tentang bagian mana, dan apa isinya."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ...fkp.addresses import items, services
from ...fkp.decision import follow_up, inputs, undecided
from ...fkp.forum import ForumFolder
from ...message import visible
from ...model import KOMPONEN, StandarPelayanan
from ...model.forum import KanalMasukan, Keputusan, Unsur
from ...path import show
from ...view.acara import NAMA_KEPUTUSAN
from ...view.sebaris import one_line
from . import tanya
from .tanya import Answers, Step
from .tempat import Salah

_LABEL = 70


def interview(found: ForumFolder, given: Mapping[str, str | None]) -> Answers:
    """All that the call has not said, asked one after another; `terhadap` is an address."""
    known = services(found)
    steps = {
        "unsur": [_choice("unsur", "Siapa yang menyampaikan?", [u.value for u in Unsur])],
        "kanal": [_choice("kanal", "Disampaikan melalui apa?", [k.value for k in KanalMasukan])],
        "terhadap": [_service(known), _component, _item(known)],
        "isi": [_text("isi", "Apa yang disampaikan? Tanpa nama orang.", required=True)],
        "usulan": [_text("usulan", "Tulisan yang diusulkan, bila ada:")],
    }
    wanted = [step for key, asked in steps.items() if not given.get(key) for step in asked]
    answers = tanya.ask([*wanted, _confirm])
    parts = [answers.get(key) for key in ("layanan", "komponen", "butir")]
    answers["terhadap"] = "/".join(filter(None, parts)) or None
    return answers


def _choice(key: str, title: str, values: Iterable[str]) -> Step:
    choices = [(value, value.replace("-", " ").capitalize()) for value in values]

    def step(answers: Answers) -> None:
        answers[key] = tanya.choose(title, choices)

    return step


def _text(key: str, title: str, *, required: bool = False) -> Step:
    def step(answers: Answers) -> None:
        answers[key] = tanya.write(title, required=required)

    return step


def _service(known: Mapping[str, StandarPelayanan]) -> Step:
    choices = [(name, f"{standar.layanan} ({name})") for name, standar in known.items()]

    def step(answers: Answers) -> None:
        answers |= {"layanan": None, "komponen": None, "butir": None}
        title = "Tentang layanan apa? Lewati bila tentang hal lain."
        answers["layanan"] = tanya.choose(title, choices)

    return step


def _component(answers: Answers) -> bool:
    if answers["layanan"] is None:
        return False
    answers |= {"komponen": None, "butir": None}
    choices = [(komponen.kunci, komponen.judul) for komponen in KOMPONEN]
    title = "Komponen yang mana? Lewati bila seluruh layanan."
    answers["komponen"] = tanya.choose(title, choices)
    return True


def _item(known: Mapping[str, StandarPelayanan]) -> Step:
    def step(answers: Answers) -> bool:
        service, component = answers["layanan"], answers["komponen"]
        if service is None or component is None:
            return False
        found = items(known[service], component)
        if not found:
            return False
        choices = [(show(path[1:]), one_line(node)[:_LABEL]) for path, node in found]
        title = "Butir yang mana? Lewati bila seluruh komponen."
        answers["butir"] = tanya.choose(title, choices)
        return True

    return step


def _confirm(answers: Answers) -> None:
    tanya.confirm("Simpan masukan ini?")


# --- decisions -----------------------------------------------------------------------------------


def decide(found: ForumFolder, given: Mapping[str, str | None]) -> Answers:
    """What the call has not said of a decision: on which input, which one, and why."""
    choices = [(k.value, NAMA_KEPUTUSAN[k]) for k in Keputusan]

    def decision(answers: Answers) -> None:
        answers["keputusan"] = tanya.choose("Apa keputusannya?", choices, required=True)

    steps = {
        "kode": _input(found),
        "keputusan": decision,
        "tanggapan": _text("tanggapan", "Apa alasannya bagi masyarakat?", required=True),
        "gabung": _merged,
        "tindak": _follow(found),
    }
    asked = [step for key, step in steps.items() if not given.get(key)]
    return tanya.ask([*asked, _confirm_decision])


def _input(found: ForumFolder) -> Step:
    choices = [(item.kode, f"{item.kode}: {item.isi}"[:_LABEL]) for item in undecided(found)]
    if not choices:
        raise Salah("Semua masukan forum ini sudah diputuskan.")

    def step(answers: Answers) -> None:
        answers["kode"] = tanya.choose("Masukan yang mana?", choices, required=True)
        item = inputs(found)[answers["kode"] or ""]
        for text in filter(None, (item.isi, item.usulan, *item.terhadap)):
            print(f"  {visible(text)}")

    return step


def _merged(answers: Answers) -> None:
    answers["gabung"] = tanya.line("Kode masukan lain yang dijawab bersama")


def _follow(found: ForumFolder) -> Step:
    choices = list(follow_up(found).items())

    def step(answers: Answers) -> bool:
        if choices:
            title = "Dilaksanakan melalui tindak lanjut yang mana?"
            answers["tindak"] = tanya.choose(title, choices)
        return bool(choices)

    return step


def _confirm_decision(answers: Answers) -> None:
    tanya.confirm("Simpan keputusan ini?")
