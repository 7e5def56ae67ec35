"""Alur: langkah beserta jumlah waktunya."""

from __future__ import annotations

from typing import Any

from standar.model import Langkah
from standar.view.alur import alur
from standar.view.blocks import Flow, Paragraph
from standar.view.scope import Scope

SCOPE = Scope(("prosedur", "langkah"), {"baru": "Permohonan baru"})


def steps(*parts: dict[str, Any]) -> list[Langkah]:
    return [Langkah.model_validate({"kegiatan": "Memeriksa", **part}) for part in parts]


def test_timed_steps_end_with_their_sum() -> None:
    flow, total = alur(steps({"waktu": "20 menit"}, {"waktu": "10 detik"}), SCOPE)
    assert isinstance(flow, Flow)
    assert total == Paragraph("20 menit 10 detik", "Jumlah waktu langkah")


def test_a_step_without_time_leaves_the_sum_unsaid() -> None:
    assert len(alur(steps({"waktu": "20 menit"}, {}), SCOPE)) == 1


def test_steps_for_some_only_leave_the_sum_unsaid() -> None:
    timed = {"waktu": "20 menit"}
    for only in ({"untuk": ["baru"]}, {"bila": "berkas meragukan"}, {"kanal": ["daring"]}):
        assert len(alur(steps(timed, {**timed, **only}), SCOPE)) == 1


def test_a_single_step_needs_no_sum() -> None:
    assert len(alur(steps({"waktu": "20 menit"}), SCOPE)) == 1


def test_no_steps_are_no_blocks() -> None:
    assert alur([], SCOPE) == []


def test_a_step_is_addressed_by_its_code_or_its_place() -> None:
    (flow,) = alur(steps({"kode": "periksa"}, {}), SCOPE)
    assert isinstance(flow, Flow)
    assert [step.anchor[-1] for step in flow.steps] == ["periksa", "2"]


def test_details_are_lettered_in_order() -> None:
    (flow,) = alur(steps({"rincian": ["mencatat", "mengundang"]}), SCOPE)
    assert isinstance(flow, Flow)
    assert flow.steps[0].details == ("a. mencatat", "b. mengundang")
