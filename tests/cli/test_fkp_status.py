"""`standar fkp status`: jejak dua arah di layar dan sebagai JSON."""

from __future__ import annotations

import datetime
import json
from pathlib import Path

import pytest

from standar.cli.fkp.tempat import forum
from standar.fkp.progress import Kemajuan
from standar.project.layout import discover
from standar.render.columns import columns
from standar.render.terminal import Screen
from standar.render.terminal_page import page
from standar.view.kemajuan_forum import kemajuan_forum
from tests.cli.proyek_fkp import FORUM, fkp, noted, opened, process, project
from tests.process import same_as_golden, standar

PEOPLE = "peserta: {pengguna: 24, instansi: sekitar 10, media: 0}\n"
WORK = """\
tindak_lanjut:
  - {kode: loket, kegiatan: Menambah loket, penanggung_jawab: Kabag, tenggat: 2025-12-01}
perubahan_lain:
  - {terhadap: surat/biaya, sebab: peraturan}
"""
INPUTS = (
    "  terhadap: surat/jangka_waktu\n  isi: Terlalu lama\n  keputusan: diterima\n"
    "  tanggapan: Kami persingkat.\n  gabung: m-02\n",
    "  terhadap: surat/jangka_waktu\n  isi: Lama sekali\n",
    "  isi: Mohon loketnya ditambah\n  keputusan: diterima\n  tanggapan: Ya.\n"
    "  tindak_lanjut: loket\n",
    "  terhadap: bagian-kesra/beasiswa/biaya\n  isi: Gratiskan\n  keputusan: diterima-sebagian\n"
    "  tanggapan: Ya.\n",
    "  isi: Belum dibaca\n",
    "  isi: Di luar\n  keputusan: di-luar-kewenangan\n  tanggapan: Kami teruskan.\n",
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    opened(tmp_path)
    noted(tmp_path, *INPUTS)
    file = tmp_path / FORUM / "forum.yaml"
    text = file.read_text(encoding="utf-8").replace("peserta:\n", PEOPLE)
    file.write_text(text.replace("tindak_lanjut: []\n", WORK), encoding="utf-8")
    for name, old, new in (
        ("surat", "jangka_waktu: 1 hari kerja", "jangka_waktu: 4 jam"),
        ("bagian-kesra/beasiswa", "nama: Kartu Keluarga\n", "nama: Salinan Kartu Keluarga\n"),
    ):
        work = tmp_path / f"standards/setda/{name}.yaml"
        text = work.read_text(encoding="utf-8")
        assert old in text
        work.write_text(text.replace(old, new), encoding="utf-8")
    return tmp_path


def test_the_text_shows_both_ways_of_the_trace(root: Path) -> None:
    same_as_golden("fkp/status.txt", process(root, "status", "--per", "2026-01-02").shown)


def test_json_names_what_is_open_with_its_place(root: Path) -> None:
    outcome = fkp(root, "status", "--format", "json", "--per", "2025-11-30")
    assert outcome.status == 1
    data = json.loads(outcome.out)
    assert list(data) == ["versi", "forum"]
    (found,) = data["forum"]
    assert list(found) == [
        "alamat", "nama", "tanggal", "rancangan", "peserta", "masukan", "terbawa", "keadaan",
        "jejak", "tindak_lanjut", "terbuka",
    ]  # fmt: skip
    assert found["rancangan"]["cacat"] == {}
    assert found["peserta"]["jumlah"] == 34
    assert found["peserta"]["belum_hadir"] == ["akademisi", "masyarakat-sipil", "media"]
    trace = found["jejak"]
    assert trace["masukan"] == 6
    assert trace["tanpa_keputusan"] == ["m-05"]
    assert trace["diterima_tanpa_perubahan"] == ["m-04"]
    (change,) = trace["perubahan_tanpa_sebab"]
    assert change["jalur"] == "setda/bagian-kesra/beasiswa/produk/kk/nama"
    assert change["berkas"] == "standards/setda/bagian-kesra/beasiswa.yaml"
    assert found["masukan"][1]["dijawab_di"] == "m-01"
    assert found["masukan"][1]["perubahan"] == found["masukan"][0]["perubahan"] != []
    assert [work["terlambat"] for work in found["tindak_lanjut"]] == [False]
    assert list(found["terbuka"]) == [
        "masukan-belum-diputuskan", "masukan-belum-dilaksanakan", "perubahan-tanpa-sebab",
    ]  # fmt: skip


def test_a_damaged_copy_and_a_late_work_are_open(root: Path) -> None:
    (root / FORUM / "rancangan/setda/surat.yaml").write_text("layanan: Lain\n")
    (found,) = json.loads(fkp(root, "status", "--format", "json", "--per", "2026-01-02").out)[
        "forum"
    ]
    assert found["rancangan"]["cacat"] == {"setda/surat.yaml": "berubah"}
    assert found["terbuka"]["salinan-dibahas-berubah"] == ["setda/surat.yaml"]
    assert found["terbuka"]["tindak-lanjut-terlambat"] == ["loket"]


def test_where_nothing_is_open_the_status_is_zero(tmp_path: Path) -> None:
    file = opened(tmp_path) / FORUM / "forum.yaml"
    empty = fkp(tmp_path, "status", "--per", "2026-01-02")
    assert empty.status == 1
    assert "[peserta-belum-dicatat]" in empty.out
    assert "[forum-tanpa-masukan]" in empty.out
    text = file.read_text(encoding="utf-8").replace("peserta:\n", PEOPLE)
    file.write_text(f"{text}tanpa_masukan: Semua peserta setuju.\n", encoding="utf-8")
    outcome = fkp(tmp_path, "status", "--per", "2026-01-02")
    assert outcome.status == 0
    assert "Semua sudah terpenuhi." in outcome.out
    assert "Forum ini berakhir tanpa masukan. Semua peserta setuju." in outcome.out


@pytest.mark.parametrize("width", [40, 60, 100, 200])
def test_the_text_fits_the_screen(root: Path, width: int) -> None:
    found = Kemajuan(forum(discover(root, root / "standards"), "setda"), datetime.date(2026, 1, 2))
    lines = list(page(kemajuan_forum(found), Screen(width)))
    assert max(map(columns, lines)) <= width
    assert len(lines) > 30


def test_without_a_forum_it_says_how_to_open_one(tmp_path: Path) -> None:
    from tests.cli.proyek_fkp import project

    outcome = fkp(project(tmp_path), "status")
    assert (outcome.status, outcome.out) == (2, "")
    assert "standar fkp buka" in outcome.err


def test_a_forum_that_cannot_be_read_is_named(root: Path) -> None:
    (root / FORUM / "forum.yaml").write_text("forum: X\n")
    outcome = fkp(root, "status")
    assert (outcome.status, outcome.out) == (2, "")
    assert f"{FORUM}/forum.yaml:1 tidak terbaca." in outcome.err


def test_nothing_has_changed_before_a_draft_was_frozen(tmp_path: Path) -> None:
    root = project(tmp_path)
    assert standar("baru", "fkp", "setda", cwd=root).status == 0
    said = fkp(root, "status").out
    assert "Rancangan: belum dibekukan" in said
    assert "Perubahan sejak dibahas\nBelum ada.\n" in said
    assert "tanpa sebab" not in said
