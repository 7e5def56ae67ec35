"""`standar cetak` bila sesuatu salah: berkas yang bergalat, kertas lain, berkas yang terkunci."""

from __future__ import annotations

from pathlib import Path

import pytest

from standar.cli.command import explain
from tests.process import standar
from tests.render.paper import body, every, lines
from tests.view.ketetapan_contoh import DAY, life_of

DRAFT = "terbit/dinas/penetapan/rancangan/rancangan-keputusan.docx"
PROJECT, UNIT = "standards/proyek.yaml", "standards/dinas/unit.yaml"
DECREE = f"standards/dinas/penetapan/{DAY}/sk.yaml"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    life_of(tmp_path)
    return tmp_path


def add(root: Path, name: str, text: str) -> None:
    path = root / name
    path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")


@pytest.mark.parametrize("kind", ["sk", "maklumat", "loket", "semua"])
@pytest.mark.parametrize("name", [PROJECT, UNIT])
def test_nothing_is_printed_under_a_name_that_cannot_be_read(
    root: Path, name: str, kind: str
) -> None:
    add(root, name, "x: [\n")
    outcome = standar("cetak", "dinas", "--rancangan", "--jenis", kind, cwd=root)
    assert (outcome.status, outcome.out) == (2, "")
    assert f"{name}:" in outcome.err
    assert f"tidak terbaca. Tidak dicetak. Lihat: standar periksa {name}" in outcome.err
    assert not (root / "terbit").exists()


@pytest.mark.parametrize(
    ("name", "text", "key"),
    [
        (PROJECT, "kertas: folio\n", "kertas"),
        (UNIT, "alamt: Jalan Contoh\n", "alamt"),
        (DECREE, "susunan: urut\n", "susunan"),
    ],
)
def test_what_is_written_wrongly_and_left_out_is_told(
    root: Path, name: str, text: str, key: str
) -> None:
    add(root, name, text)
    outcome = standar("cetak", "dinas", cwd=root)
    assert outcome.out.splitlines()[0] == (
        f"{name}: isian {key} salah, jadi tidak dipakai. Lihat: standar periksa {name}"
    )
    assert outcome.status == 0


def test_a_decree_keeps_the_paper_of_its_copy_and_says_how_to_get_another(root: Path) -> None:
    add(root, PROJECT, "kertas: f4\n")
    said = standar("cetak", "dinas", cwd=root).out.splitlines()
    assert "(4 lampiran, A4 (210 x 297 mm))" in said[0]
    assert said[1] == (
        "Kertasnya menurut salinan beku. Di proyek.yaml sekarang F4 (210 x 330 mm): untuk itu "
        "tambahkan --kertas f4"
    )
    assert len(standar("cetak", "dinas", "--kertas", "F4", cwd=root).out.splitlines()) == 1


def test_a_draft_has_the_form_of_the_last_decree(root: Path) -> None:
    add(root, DECREE, "susunan: berurutan\ntembusan: [Bupati Contoh]\nbentuk: peraturan\n")
    assert standar("cetak", "dinas", "--rancangan", cwd=root).status == 0
    told = lines(body((root / DRAFT).read_bytes()))
    assert "PERATURAN KEPALA DINAS CONTOH" in told
    assert "Bupati Contoh" in told
    assert "A. PENYAMPAIAN PELAYANAN" not in told
    assert "14." in told
    assert "PENETAPAN STANDAR PELAYANAN PADA DINAS CONTOH" in told
    assert "100.3.4/12/SK/2026" not in " ".join(told)


def test_what_stands_where_a_paper_belongs_is_named_and_not_a_file_beside_it(root: Path) -> None:
    (root / DRAFT).mkdir(parents=True)
    outcome = standar("cetak", "dinas", "--rancangan", cwd=root)
    assert outcome.err == (
        f"standar: tidak dapat membaca atau menulis {root / DRAFT}: di situ sudah ada folder "
        "bernama itu.\n"
    )
    assert [path.name for path in (root / DRAFT).parent.iterdir()] == [Path(DRAFT).name]


def test_a_paper_that_is_open_in_word_is_named_with_what_helps() -> None:
    locked = PermissionError(13, "locked", ".a.docx.x1.tmp", None, "terbit/a.docx")
    assert explain(locked) == (
        "tidak dapat membaca atau menulis terbit/a.docx: Anda tidak berhak. Bila berkasnya "
        "sedang terbuka di Word atau program lain, tutup dahulu, lalu ulangi."
    )
    assert "Word" not in explain(PermissionError(13, "no", "standards/a.yaml"))


def test_publishing_by_force_says_that_the_template_is_not_used(root: Path) -> None:
    add(root, PROJECT, "templat: kop.docx\nlogo: lambang.png\n")
    (root / "standards/kop.docx").write_bytes(b"bukan berkas Word")
    (root / "standards/lambang.png").write_bytes(b"bukan gambar")
    told = standar("terbitkan", "--paksa", cwd=root).out.splitlines()
    assert told[-2:] == [
        "Naskah Word dicetak tanpa templat. Templat tidak dapat dipakai: bukan berkas Word "
        "(.docx).",
        "Lambang lambang.png tidak dipakai: isinya bukan gambar PNG atau JPEG yang utuh.",
    ]
    data = (root / "terbitan/word/dinas.docx").read_bytes()
    assert every(body(data), "tbl")
