"""Kertas forum dicetak ke Word, dibaca kembali, dan dibandingkan dengan berkas emas."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from standar.fkp.forum import ForumFolder
from standar.model import Proyek
from standar.model.forum import DaftarHadir
from standar.render.word import document
from standar.view.acara import ISIAN
from standar.view.berita_acara import berita_acara
from standar.view.blocks import Page
from standar.view.daftar_hadir import PALING, daftar_hadir
from standar.view.matriks_masukan import matriks_masukan
from standar.view.matriks_perubahan import matriks_perubahan
from standar.view.naskah import PERINGATAN
from tests.forum_kecil import read_forum
from tests.process import same_as_golden
from tests.render.paper import body, every, lines, readable, said, value

from .forum_lengkap import FIRST, FORUM, SECOND, SHARED, forum_of

PROYEK = Proyek(nama="Kabupaten Contoh")
BARE = "forum: Forum Dinas Contoh\ntanggal: 2026-01-02\n"
NAMES = DaftarHadir.model_validate(
    {"hadir": [{"nama": "Siti Contoh", "unsur": "pengguna", "instansi": "Warga"}, "Budi Contoh"]}
)


def papers(forum: ForumFolder, hadir: DaftarHadir | None = None) -> dict[str, Page]:
    return {
        "berita-acara": berita_acara(forum, PROYEK),
        "matriks-masukan": matriks_masukan(forum),
        "matriks-perubahan": matriks_perubahan(forum),
        "daftar-hadir": daftar_hadir(forum, hadir),
    }


def unchanged(root: Path, forum: str, register: str = "[]\n") -> ForumFolder:
    """A forum after which nothing was changed."""
    return forum_of(root, forum=forum, register=register, first=FIRST, second=SECOND, shared=SHARED)


@pytest.mark.parametrize(
    "name", ["berita-acara", "matriks-masukan", "matriks-perubahan", "daftar-hadir"]
)
def test_a_paper_reads_as_its_golden_file(name: str, tmp_path: Path) -> None:
    same_as_golden(
        f"kertas/{name}.txt", readable(document(papers(forum_of(tmp_path), NAMES)[name]))
    )


@pytest.mark.parametrize(
    "name", ["berita-acara", "matriks-masukan", "matriks-perubahan", "daftar-hadir"]
)
def test_a_paper_of_a_forum_of_which_nothing_is_known_is_a_form(name: str, tmp_path: Path) -> None:
    text = readable(document(papers(unchanged(tmp_path, BARE))[name]))
    assert "None" not in text
    same_as_golden(f"kertas/kosong-{name}.txt", text)


@pytest.mark.parametrize("name", ["berita-acara", "matriks-masukan"])
def test_a_forum_that_ended_without_inputs_says_why_instead_of_a_form(
    name: str, tmp_path: Path
) -> None:
    forum = unchanged(tmp_path, f"{BARE}tanpa_masukan: semua peserta setuju\n")
    text = readable(document(papers(forum)[name]))
    assert "Forum ini berakhir tanpa masukan. Semua peserta setuju." in text
    assert "KEPUTUSAN" not in text


def test_matrices_lie_across_the_sheet_and_repeat_their_heads(tmp_path: Path) -> None:
    for name, page in papers(forum_of(tmp_path)).items():
        root = body(document(page))
        wide = value(root, "sectPr", "pgSz", attribute="orient") == "landscape"
        assert wide is name.startswith("matriks")
        tables = [table for table in every(root, "tbl") if value(table, "tblPr", "tblStyle")]
        assert tables
        for table in tables:
            assert every(every(table, "tr")[0], "trPr", "tblHeader")


def test_a_change_that_a_unit_gives_to_all_is_told_once(tmp_path: Path) -> None:
    text = readable(document(matriks_perubahan(forum_of(tmp_path))))
    assert text.count("berlaku bagi 2 layanan") == 1
    assert text.count("triwulan.+}") + text.count("triwulan+}") == 1


def test_a_matrix_without_changes_says_so(tmp_path: Path) -> None:
    text = readable(document(matriks_perubahan(unchanged(tmp_path, FORUM))))
    assert "Tidak ada perubahan" in text
    assert "|" not in text


def test_what_only_got_another_kode_is_no_row(tmp_path: Path) -> None:
    renamed = FIRST.replace("kode: kk-lama", "kode: kartu-lama")
    forum = forum_of(tmp_path, first=renamed, shared=SHARED)
    assert [link.perubahan.change.kind for link in forum.jejak.perubahan] == ["diganti-nama"]
    assert "|" not in readable(document(matriks_perubahan(forum)))


def test_a_service_that_came_or_went_is_one_row(tmp_path: Path) -> None:
    later = FORUM.replace("[layanan, kedua]", "[layanan, kedua, ketiga]")
    forum = forum_of(tmp_path, forum=later, first=FIRST, shared=SHARED)
    (forum.path.parents[1] / "ketiga.yaml").write_text(SECOND.replace("Penggantian", "Pengesahan"))
    (forum.path.parents[1] / "kedua.yaml").unlink()
    text = readable(document(matriks_perubahan(read_forum(forum.path.parents[2]))))
    assert "| Seluruh standar | [-Penggantian Kartu Keluarga-] | Dihapus |" in text
    assert "| Seluruh standar | Belum ada | {+Pengesahan Kartu Keluarga+} |" in text


def test_names_stand_on_the_attendance_list_and_nowhere_else(tmp_path: Path) -> None:
    shown = {
        name: readable(document(page)) for name, page in papers(forum_of(tmp_path), NAMES).items()
    }
    assert [name for name, text in shown.items() if "Siti Contoh" in text] == ["daftar-hadir"]


@pytest.mark.parametrize(("count", "rows"), [(0, 20), (3, 3), (100_000, PALING)])
def test_an_empty_list_has_a_row_for_everybody_who_was_counted(
    count: int, rows: int, tmp_path: Path
) -> None:
    forum = forum_of(tmp_path, forum=f"{BARE}peserta: {{pengguna: {count}}}\n")
    root = body(document(daftar_hadir(forum, None)))
    assert len(every(root, "tbl", "tr")) == rows + 1
    sides = [bool(every(tr, "jc")) for tr in every(root, "tbl", "tr")[1:]]
    assert sides == [n % 2 == 1 for n in range(rows)]


def test_signers_are_those_named_else_the_head_and_every_group(tmp_path: Path) -> None:
    def signed(forum: str, name: str) -> list[str]:
        root = body(document(berita_acara(unchanged(tmp_path / name, forum), PROYEK)))
        return [said(p) for p in every(root, "p") if value(p, "pPr", "pStyle") == "Jabatan"]

    groups = "peserta: {media: 2, akademisi: 0}\n"
    assert signed(BARE + groups, "a") == ["Kepala Dinas", "Wakil media massa"]
    assert len(signed(BARE, "b")) == 6
    named = "penandatangan: [Sekretaris Dinas, Wakil warga]\n"
    assert signed(BARE + named, "c") == ["Sekretaris Dinas", "Wakil warga"]
    people = "penandatangan: [Wakil warga]\n"
    assert signed(BARE + people, "d") == ["Kepala Dinas", "Wakil warga"]


def test_an_illustration_says_so_on_every_paper(tmp_path: Path) -> None:
    for page in papers(unchanged(tmp_path, f"{FORUM}contoh: ya\n")).values():
        assert PERINGATAN in lines(body(document(page)))


def test_a_forum_that_cannot_be_read_still_has_its_papers(tmp_path: Path) -> None:
    for page in papers(unchanged(tmp_path, "tanggal: [\n")).values():
        assert page.title
        document(page)


def test_an_undecided_input_leaves_room_for_the_decision(tmp_path: Path) -> None:
    rows = readable(document(matriks_masukan(forum_of(tmp_path)))).splitlines()
    (row,) = (row for row in rows if "m-06" in row)
    assert row.count(ISIAN) == 3


HOSTILE = st.text(max_size=40) | st.sampled_from(
    [
        "<w:p/>",
        "]]>",
        "&amp;",
        "None",
        "\x00",
        "\u202e",
        "a" * 300,
        "{x}",
        "%s",
        "\ud800",
        "https://a.b",
    ]
)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(HOSTILE)
def test_whatever_people_wrote_is_printed_as_text(tmp_path: Path, text: str) -> None:
    forum = forum_of(tmp_path)
    assert forum.forum is not None
    assert forum.register.node is not None
    item = forum.register.node.masukan[0].model_copy(update={"isi": text, "tanggapan": text})
    register = forum.register.node.model_copy(update={"masukan": (item,)})
    forum.register.node = register
    forum.document.node = forum.forum.model_copy(update={"tempat": text, "kesepakatan": (text,)})
    for page in papers(forum).values():
        body(document(page))


@pytest.mark.parametrize(("count", "rows"), [(0, 7), (3, 7), (27, 27)])
def test_a_list_with_some_names_keeps_room_for_the_others(
    count: int, rows: int, tmp_path: Path
) -> None:
    forum = forum_of(tmp_path, forum=f"{BARE}peserta: {{pengguna: {count}}}\n")
    text = readable(document(daftar_hadir(forum, NAMES)))
    assert text.count("Siti Contoh") == 1
    assert f"| {rows}. |  |  |  |" in text
    assert f"| {rows + 1}. |" not in text


def test_an_input_of_the_minutes_names_its_service_where_there_are_several(tmp_path: Path) -> None:
    text = readable(document(berita_acara(forum_of(tmp_path / "dua"), PROYEK)))
    assert "Syaratnya terlalu banyak. / Penerbitan Kartu Keluarga |" in text
    one = FORUM.replace("[layanan, kedua]", "[layanan]")
    alone = readable(document(berita_acara(forum_of(tmp_path / "satu", forum=one), PROYEK)))
    assert "| Syaratnya terlalu banyak. |" in alone


def test_the_last_signatures_stand_with_those_before_and_the_first_with_the_text(
    tmp_path: Path,
) -> None:
    root = body(document(berita_acara(forum_of(tmp_path), PROYEK)))
    *_, before, last = every(every(root, "tbl")[-1], "tr")
    assert len(every(before, "tc", "p", "pPr", "keepNext")) == len(every(before, "tc", "p"))
    assert not every(last, "tc", "p", "pPr", "keepNext")
    (annexes,) = (p for p in every(root, "p") if said(p).startswith("Berita acara ini dilampiri"))
    assert every(annexes, "pPr", "keepNext")


def test_a_mark_that_was_left_is_a_line_to_fill_in(tmp_path: Path) -> None:
    text = readable(document(berita_acara(unchanged(tmp_path, f"{BARE}tempat: ...\n"), PROYEK)))
    assert f"bertempat di {ISIAN}, kami" in text
