"""Jejak forum: nasib setiap masukan, sebab setiap perubahan, dan hukum yang selalu berlaku."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from standar.fkp.trace import Jejak, Keadaan, trace
from standar.fkp.versi import Versi
from standar.model import Forum, Masukan, Register, StandarPelayanan
from standar.model.forum import Keputusan
from standar.path import Path as Address
from tests.forum_kecil import changed, read_forum, service_of, write_forum
from tests.rules.harness import BASE, FORUM, UNIT
from tests.strategies import standards

FASTER = changed(jangka_waktu="paling lama 2 jam sejak berkas lengkap")
TIME = "  terhadap: layanan/jangka_waktu\n  isi: Terlalu lama\n  unsur: pengguna\n"
YES = "  keputusan: diterima\n  tanggapan: Kami persingkat.\n"
NO = "  keputusan: ditolak\n  tanggapan: Sudah paling singkat.\n"


def states(jejak: Jejak) -> dict[str, Keadaan]:
    return {nasib.masukan.kode: nasib.keadaan for nasib in jejak.masukan}


def jejak(root: Path, register: str, work: str = BASE, forum: str = FORUM) -> Jejak:
    return read_forum(write_forum(root, register, work=work, forum=forum)).jejak


def test_an_accepted_input_and_the_change_of_its_part_find_each_other(tmp_path: Path) -> None:
    found = jejak(tmp_path, f"- kode: m-01\n{TIME}{YES}", FASTER)
    assert states(found) == {"m-01": Keadaan.TERLAKSANA}
    assert [kaitan.masukan for kaitan in found.perubahan] == [("m-01",)]
    assert list(found.tanpa_sebab()) == []


@pytest.mark.parametrize(
    ("answer", "work", "state"),
    [
        ("", FASTER, Keadaan.BELUM_DIPUTUSKAN),
        ("  keputusan: diterima\n", FASTER, Keadaan.BELUM_DITANGGAPI),
        (YES, BASE, Keadaan.MENUNGGU_PERUBAHAN),
        (NO, BASE, Keadaan.DIJAWAB),
        (f"{YES}  tindak_lanjut: latih\n", BASE, Keadaan.DITINDAKLANJUTI),
        (f"{YES}  tindak_lanjut: selesai\n", BASE, Keadaan.TERLAKSANA),
        (f"{YES}  tindak_lanjut: kosong\n", BASE, Keadaan.MENUNGGU_PERUBAHAN),
        (f"{YES}  tindak_lanjut: tidak-ada\n", BASE, Keadaan.MENUNGGU_PERUBAHAN),
    ],
)
def test_the_state_of_an_input_follows_from_what_was_decided_and_done(
    answer: str, work: str, state: Keadaan, tmp_path: Path
) -> None:
    forum = (
        f"{FORUM}tindak_lanjut:\n"
        "  - {kode: latih, kegiatan: Melatih, penanggung_jawab: Kepala, tenggat: 2027-01-01}\n"
        "  - {kode: selesai, kegiatan: Melatih, selesai: 2026-02-01}\n"
        "  - {kode: kosong, kegiatan: Melatih}\n"
    )
    assert states(jejak(tmp_path, f"- kode: m-01\n{TIME}{answer}", work, forum)) == {"m-01": state}


@pytest.mark.parametrize("answer", ["", NO, "  keputusan: ditunda\n  tanggapan: Tahun depan.\n"])
def test_a_change_that_nobody_accepted_has_no_cause(answer: str, tmp_path: Path) -> None:
    found = jejak(tmp_path, f"- kode: m-01\n{TIME}{answer}", FASTER)
    (change,) = found.tanpa_sebab()
    assert change.asal == ("dinas", "layanan", "jangka_waktu", "1", "lama")


def test_another_cause_explains_a_change(tmp_path: Path) -> None:
    forum = f"{FORUM}perubahan_lain:\n  - {{terhadap: layanan/jangka_waktu, sebab: peraturan}}\n"
    found = jejak(tmp_path, "", FASTER, forum)
    assert list(found.tanpa_sebab()) == []
    assert found.perubahan[0].lain[0].sebab.value == "peraturan"


def test_merged_inputs_share_the_answer_and_each_is_named_as_cause(tmp_path: Path) -> None:
    register = f"- kode: m-01\n{TIME}{YES}  gabung: m-02\n- kode: m-02\n  isi: Lambat\n"
    found = jejak(tmp_path, register, FASTER)
    assert set(states(found).values()) == {Keadaan.TERLAKSANA}
    assert found.perubahan[0].masukan == ("m-01", "m-02")


def test_a_fingerprint_picks_one_of_several_changes(tmp_path: Path) -> None:
    work = changed(biaya="Rp5.000", jangka_waktu="paling lama 2 jam sejak berkas lengkap")
    both = jejak(tmp_path / "a", "", work)
    time = next(k for k in both.perubahan if k.perubahan.change.path[0] == "jangka_waktu")
    register = (
        f"- kode: m-01\n  terhadap: layanan\n  isi: Semua\n{YES}"
        f"  perubahan: {time.perubahan.change.fingerprint}\n"
    )
    found = jejak(tmp_path / "b", register, work)
    assert [len(k.masukan) for k in found.perubahan] == [
        int(k.perubahan.change == time.perubahan.change) for k in found.perubahan
    ]


def test_a_fingerprint_of_a_change_that_is_gone_asks_for_review(tmp_path: Path) -> None:
    register = f"- kode: m-01\n{TIME}{YES}  perubahan: 0123456789ab\n"
    assert states(jejak(tmp_path, register, FASTER)) == {"m-01": Keadaan.PERLU_DITINJAU}


def test_a_part_that_changes_after_the_decision_asks_for_review(tmp_path: Path) -> None:
    first = read_forum(write_forum(tmp_path / "a", "", work=FASTER))
    mark = first.jejak.places.digest("dinas", ["layanan/jangka_waktu"], new=True)
    register = f"- kode: m-01\n{TIME}{YES}  sidik: '{mark}'\n"
    later = changed(jangka_waktu="paling lama 3 jam sejak berkas lengkap")
    assert states(jejak(tmp_path / "b", register, FASTER)) == {"m-01": Keadaan.TERLAKSANA}
    assert states(jejak(tmp_path / "c", register, later)) == {"m-01": Keadaan.PERLU_DITINJAU}


def test_an_accepted_input_may_change_what_it_was_decided_on(tmp_path: Path) -> None:
    first = read_forum(write_forum(tmp_path / "a", ""))
    mark = first.jejak.places.digest("dinas", ["layanan/jangka_waktu"], new=True)
    accepted, refused = (f"- kode: m-01\n{TIME}{text}  sidik: '{mark}'\n" for text in (YES, NO))
    assert states(jejak(tmp_path / "b", accepted, FASTER)) == {"m-01": Keadaan.TERLAKSANA}
    assert states(jejak(tmp_path / "c", refused, FASTER)) == {"m-01": Keadaan.PERLU_DITINJAU}


def test_a_shared_component_is_explained_once_for_all_services(tmp_path: Path) -> None:
    without = "".join(
        row for row in changed(sarana="").splitlines(keepends=True) if row != "sarana: \n"
    )
    shared = f"{UNIT}bawaan:\n  sarana: [Ruang tunggu]\n"
    register = f"- kode: m-01\n  terhadap: sarana\n  isi: Mohon kursi\n{YES}"
    standards = write_forum(
        tmp_path, register, work=without, before=without,
        forum=FORUM.replace("[layanan]", "[layanan, lain]"),
        files={"lain.yaml": without, "unit.yaml": shared},
    )  # fmt: skip
    copy = standards / "dinas/fkp/2026-01-02/rancangan/dinas"
    (copy / "lain.yaml").write_text(without)
    (copy / "unit.yaml").write_text(shared.replace("[Ruang tunggu]", "[Ruang]"))
    found = read_forum(standards).jejak
    assert len(found.perubahan) == 2
    assert {kaitan.perubahan.asal[:2] for kaitan in found.perubahan} == {("dinas", "sarana")}
    assert all(kaitan.masukan == ("m-01",) for kaitan in found.perubahan)


def test_a_later_decree_ends_the_story_of_a_forum(tmp_path: Path) -> None:
    later = changed(jangka_waktu="paling lama 9 hari kerja sejak berkas lengkap")
    enacted = "penetapan/2026-02-01/standar/dinas"
    standards = write_forum(
        tmp_path, f"- kode: m-01\n{TIME}{YES}", work=later,
        files={
            "penetapan/2026-02-01/sk.yaml": "nomor: 1/2026\ntanggal: 2026-02-01\n",
            f"{enacted}/layanan.yaml": FASTER, f"{enacted}/unit.yaml": UNIT,
            "penetapan/2026-02-01/standar/proyek.yaml": "nama: Kabupaten Contoh\n",
        },
    )  # fmt: skip
    forum = read_forum(standards)
    assert [versi.sesudah for versi in forum.versi] == ["2026-02-01"]
    assert list(forum.jejak.tanpa_sebab()) == []


@pytest.mark.parametrize("name", ["../../lain", "/etc/passwd", "layanan/../layanan", "a//b", ".."])
def test_names_that_lead_out_of_the_folder_are_not_read(name: str, tmp_path: Path) -> None:
    (tmp_path / "lain.yaml").write_text(BASE)
    forum = FORUM.replace("[layanan]", f"['{name}']")
    assert read_forum(write_forum(tmp_path / "p", "", forum=forum)).versi == ()


def test_a_shared_component_is_guarded_and_a_whole_service_is_not(tmp_path: Path) -> None:
    without = "".join(
        row for row in changed(sarana="").splitlines(keepends=True) if row != "sarana: \n"
    )
    marks = []
    for name, said in (("a", "[Ruang]"), ("b", "[Ruang, Kursi]")):
        standards = write_forum(
            tmp_path / name, "", work=without, before=without,
            files={"unit.yaml": f"{UNIT}bawaan:\n  sarana: {said}\n"},
        )  # fmt: skip
        places = read_forum(standards).jejak.places
        marks.append(places.digest("dinas", ["sarana"], new=True))
        assert places.digest("dinas", ["layanan"], new=True) == ""
        assert places.digest("dinas", [], new=True) == ""
    assert marks[0] != marks[1]
    assert "" not in marks


def test_what_cannot_be_read_is_not_gone(tmp_path: Path) -> None:
    found = jejak(tmp_path, f"- kode: m-01\n{TIME}{YES}", f"{BASE}: : [\n")
    assert found.perubahan == ()
    assert states(found) == {"m-01": Keadaan.PERLU_DITINJAU}


def test_an_unreadable_component_is_left_out(tmp_path: Path) -> None:
    register = f"- kode: m-01\n  terhadap: layanan/produk\n  isi: x\n{YES}"
    found = jejak(tmp_path, register, changed(produk="{nama: [[a]]}"))
    assert states(found) == {"m-01": Keadaan.MENUNGGU_PERUBAHAN}


LISTED = "\n  - nama: KTP\n  - nama: SIM\n  - nama: Paspor"


@pytest.mark.parametrize(
    ("work", "place"),
    [
        ("\n  - nama: KTP\n  - {nama: SIM, jumlah: 2 lembar}\n  - nama: Paspor", 2),
        ("\n  - Surat nikah\n  - KTP\n  - {nama: SIM, jumlah: 2 lembar}\n  - Paspor", 2),
        ("\n  - nama: KTP\n  - nama: Kartu anggota klub\n  - nama: SIM\n  - nama: Paspor", 0),
    ],
)
def test_places_in_a_list_count_as_they_were_discussed(
    work: str, place: int, tmp_path: Path
) -> None:
    register = "".join(
        f"- kode: m-{n}\n  terhadap: layanan/persyaratan/{n}\n  isi: x\n{YES}" for n in (1, 2, 3)
    )
    standards = write_forum(
        tmp_path, register, before=changed(persyaratan=LISTED), work=changed(persyaratan=work)
    )
    done = {code for k in read_forum(standards).jejak.perubahan for code in k.masukan}
    assert done == ({f"m-{place}"} if place else set())


def test_a_fingerprint_explains_only_the_part_that_the_input_is_about(tmp_path: Path) -> None:
    (change,) = jejak(tmp_path / "a", "", FASTER).perubahan
    mark = change.perubahan.change.fingerprint
    register = f"- kode: m-01\n  terhadap: layanan/biaya\n  isi: x\n{YES}  perubahan: '{mark}'\n"
    assert jejak(tmp_path / "b", register, FASTER).perubahan[0].masukan == ()


FILL, HAND, TAKE = (
    f"{{kode: {code}, kegiatan: {what}}}"
    for code, what in (("isi", "Mengisi formulir"), ("serah", "Menyerahkan berkas"),
                       ("terima", "Menerima kartu"))
)  # fmt: skip


def test_the_order_of_a_list_is_not_what_an_input_below_it_is_about(tmp_path: Path) -> None:
    before, work = (
        changed(prosedur=f"[{', '.join(steps)}]")
        for steps in ((FILL, HAND, TAKE), (HAND, FILL, TAKE))
    )
    for target, explained in (("prosedur", True), ("prosedur/langkah/isi/kegiatan", False)):
        register = f"- kode: m-01\n  terhadap: layanan/{target}\n  isi: x\n{YES}"
        standards = write_forum(
            tmp_path / target.replace("/", "-"), register, before=before, work=work
        )
        (link,) = read_forum(standards).jejak.perubahan
        assert (link.perubahan.change.kind, link.bersebab) == ("dipindah", explained)


def test_two_changes_of_one_place_without_a_cause_are_told_both(tmp_path: Path) -> None:
    both = FORUM.replace("[layanan]", "[layanan, lain]")
    without = changed(prosedur="x").replace("prosedur: x\n", "")
    timed = FILL.replace("}", ", waktu: {} menit}}").replace("{kode", "{{kode")
    standards = write_forum(
        tmp_path, "", forum=both, work=without, before=f"{without}prosedur: [{FILL}]\n",
        files={
            "lain.yaml": without, "unit.yaml": f"{UNIT}bawaan:\n  prosedur: [{timed.format(5)}]\n",
            "fkp/2026-01-02/rancangan/dinas/lain.yaml": f"{without}prosedur: [{timed.format(9)}]\n",
        },
    )  # fmt: skip
    kinds: dict[Address, set[str]] = {}
    for one in read_forum(standards).jejak.tanpa_sebab():
        kinds.setdefault(one.asal, set()).add(one.change.kind)
    assert {"diubah", "ditambah"} in kinds.values()


# --- laws ----------------------------------------------------------------------------------------


DECISIONS = st.none() | st.sampled_from(Keputusan)
PARTS = st.lists(st.sampled_from(sorted(StandarPelayanan.model_fields)), max_size=2, unique=True)


@st.composite
def registers(draw: st.DrawFn) -> Register:
    """Inputs about components of one service, decided or not."""
    items = [
        Masukan(
            kode=f"m-{n}", isi="x", keputusan=draw(DECISIONS),
            terhadap=tuple(f"layanan/{part}" for part in draw(PARTS)),
            tanggapan=draw(st.none() | st.just("Ya.")),
        )
        for n in range(draw(st.integers(0, 5)))
    ]  # fmt: skip
    return Register(masukan=tuple(items))


FORUM_NODE = Forum.model_validate({"forum": "x", "tanggal": "2026-01-02"})


@settings(max_examples=60, deadline=None)
@given(before=standards(), after=standards(), register=registers())
def test_the_trace_is_complete_both_ways(
    before: StandarPelayanan, after: StandarPelayanan, register: Register
) -> None:
    versi = Versi("layanan", service_of(before), service_of(after))
    found = trace("", FORUM_NODE, register, [versi])
    assert [nasib.masukan for nasib in found.masukan] == list(register.masukan)
    assert [k.perubahan.change for k in found.perubahan] == list(versi.changes())
    forward = {(n.masukan.kode, c.change) for n in found.masukan for c in n.perubahan}
    backward = {(code, k.perubahan.change) for k in found.perubahan for code in k.masukan}
    assert {(code, change.fingerprint) for code, change in forward} == {
        (code, change.fingerprint) for code, change in backward
    }
    accepted = {m.kode for m in register.masukan if m.keputusan and m.keputusan.mengubah}
    assert {code for code, _ in forward} <= accepted


@settings(max_examples=30, deadline=None)
@given(standard=standards(), register=registers())
def test_a_forum_that_changed_nothing_needs_no_cause(
    standard: StandarPelayanan, register: Register
) -> None:
    versi = Versi("layanan", service_of(standard), service_of(standard))
    found = trace("", FORUM_NODE, register, [versi])
    assert found.perubahan == ()
    assert found.dalam(Keadaan.TERLAKSANA) == ()
