"""Alamat bagian bersama: unit asalnya, unit di antaranya, dan layanan; dan tumbuhnya pencarian."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from standar.fkp.addresses import all_addresses, meant, nearest, shared
from standar.fkp.forum import ForumFolder
from standar.fkp.snapshot import manifest
from standar.fkp.trace import Keadaan, trace
from standar.fkp.versi import Versi
from standar.model import Forum, Masukan, Register, StandarPelayanan
from standar.model.forum import Keputusan
from standar.project.document import parse
from standar.source.read import read_bytes
from tests.forum_kecil import changed, progress_of, read_forum, service_of
from tests.rules.harness import BASE, FORUM, FORUM_DAY, PROJECT, UNIT, write_project
from tests.scale import LINEAR, growth

WITHOUT = "".join(row for row in changed(sarana="").splitlines(True) if row != "sarana: \n")
ROOM, CHAIRS = (f"{UNIT}bawaan:\n  sarana: {said}\n" for said in ("[Ruang]", "[Ruang, Kursi]"))
INPUT = "- kode: m-01\n  unsur: media\n  terhadap: {}\n  isi: Mohon kursi\n"
YES = "  keputusan: diterima\n  tanggapan: Kami tambah kursinya.\n"
SERVICES = ("bagian/tim/layanan", "bagian/lain")


def deep(root: Path, register: str) -> ForumFolder:
    """A forum of an office on two services below it, which take a component over from it."""
    before = {
        "setda/unit.yaml": ROOM, "setda/bagian/unit.yaml": UNIT, "setda/bagian/tim/unit.yaml": UNIT,
        **{f"setda/{name}.yaml": WITHOUT for name in SERVICES},
    }  # fmt: skip
    copied = {"proyek.yaml": PROJECT, **before}
    listed = manifest({name: text.encode() for name, text in copied.items()})
    folder = f"setda/fkp/{FORUM_DAY}"
    copy = {f"{folder}/rancangan/{n}": t for n, t in {**copied, "sidik.txt": listed}.items()}
    forum = FORUM.replace("[layanan]", f"[{', '.join(SERVICES)}]")
    return read_forum(write_project(root, {
        **before, **copy, "setda/unit.yaml": CHAIRS, f"{folder}/forum.yaml": forum,
        f"{folder}/masukan.yaml": register,
    }))  # fmt: skip


@pytest.mark.parametrize(
    ("target", "services"),
    [
        ("sarana", SERVICES), ("bagian/sarana", SERVICES),
        ("bagian/tim/sarana", SERVICES[:1]), ("bagian/lain/sarana", SERVICES[1:]),
    ],
)  # fmt: skip
def test_every_unit_between_names_what_it_gives_on(
    target: str, services: tuple[str, ...], tmp_path: Path
) -> None:
    forum = deep(tmp_path, INPUT.format(target) + YES)
    assert meant(forum, target) == target
    assert shared(forum, target) == "sarana"
    assert target in set(all_addresses(forum))
    (nasib,) = forum.jejak.masukan
    assert nasib.keadaan is Keadaan.TERLAKSANA
    explained = {k.perubahan.versi.alamat for k in forum.jejak.perubahan if k.bersebab}
    assert explained == {f"setda/{name}" for name in services}


def test_a_part_of_a_unit_between_is_guarded_like_the_shared_one(tmp_path: Path) -> None:
    places = deep(tmp_path, "[]\n").jejak.places
    marks = [places.digest("setda", [f"{unit}sarana"], new=True) for unit in ("", "bagian/")]
    assert "" not in marks
    assert len(set(marks)) == 2  # each under its own name
    assert places.digest("setda", ["bagian/sarana"], new=False) not in marks


def test_a_slip_in_the_address_of_a_unit_is_put_right(tmp_path: Path) -> None:
    assert "bagian/tim/sarana" in nearest(deep(tmp_path, "[]\n"), "bagian/tim/saranaa")


@pytest.mark.parametrize(
    "target",
    ["biaya", "bagian/biaya", "pengaduan", "bagian/tim/biaya/tarif", "layanan", "sarana/9"],
)
def test_what_no_service_takes_over_from_a_unit_is_no_part_of_it(
    target: str, tmp_path: Path
) -> None:
    forum = deep(tmp_path, "[]\n")
    assert meant(forum, target) is None
    assert meant(forum, "bagian/lain/biaya") == "bagian/lain/biaya"


def test_all_that_explains_a_shared_change_is_told_though_it_is_shown_once(tmp_path: Path) -> None:
    first = INPUT.format("bagian/tim/layanan/sarana") + YES
    second = INPUT.replace("m-01", "m-02").format("bagian/lain/sarana") + YES
    text = progress_of(deep(tmp_path, first + second))
    assert text.count("sebab: m-01 dan m-02") == 1
    assert "tanpa sebab" not in text


def node(text: str) -> StandarPelayanan:
    found = parse(read_bytes(text.encode(), "x"), StandarPelayanan).node
    assert found is not None
    return found


OLD, NEW = node(BASE), node(changed(jangka_waktu="paling lama 2 jam sejak berkas lengkap"))
MEETING = Forum.model_validate({"forum": "x", "tanggal": "2026-01-02"})


def crowd(size: int) -> Callable[[], object]:
    """A forum on so many services, with five inputs about each."""
    versions = [Versi(f"a/s-{n}", service_of(OLD), service_of(NEW)) for n in range(size)]
    inputs = tuple(
        Masukan(
            kode=f"m-{n}-{k}", isi="x", terhadap=(f"s-{n}/jangka_waktu",), tanggapan="Ya.",
            keputusan=Keputusan.DITERIMA, sidik="0",
        )
        for n in range(size) for k in range(5)
    )  # fmt: skip

    def work() -> None:
        jejak = trace("a", MEETING, Register(masukan=inputs), versions)
        assert len(jejak.masukan) == 5 * len(jejak.perubahan)
        assert all(jejak.places.known(("a", f"s-{n}", "biaya")) for n in range(size))

    return work


def test_the_trace_grows_evenly_with_services_and_inputs() -> None:
    assert growth(crowd, 24) < LINEAR
