"""Pertanyaan tentang satu keputusan: atas masukan mana, apa, dan mengapa."""

from __future__ import annotations

from ...fkp.decision import code_of, follow_up, inputs, undecided
from ...fkp.forum import ForumFolder
from ...locale import enumerate_words
from ...message import visible
from ...model.forum import Keputusan
from ...view.acara import NAMA_KEPUTUSAN
from . import tanya
from .tanya import Answers, Step
from .tempat import Salah
from .wawancara import prose, short


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
        "tanggapan": prose("tanggapan", "Apa alasannya bagi masyarakat?", required=True),
        "gabung": _merged(found),
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
        choices = [(item.kode, short(f"{item.kode}: {item.isi}")) for item in waiting]
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


def _merged(found: ForumFolder) -> Step:
    def step(answers: Answers) -> None:
        title = "Kode masukan lain yang dijawab bersama"
        while True:
            said = tanya.line(title, answers.get("gabung"))
            codes = [code_of(found, word) for word in (said or "").split(",") if word.strip()]
            own, known = answers.get("kode"), inputs(found)
            strange = [code for code in codes if code not in known or code == own]
            if not strange:
                answers["gabung"] = ", ".join(codes) or None
                return
            print(f"  Bukan masukan lain di forum ini: {visible(enumerate_words(strange))}.")

    return step


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
