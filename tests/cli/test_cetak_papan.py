"""`standar cetak --jenis`: semua kertas sebuah unit sekaligus, dan apa kata perintahnya."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.process import standar
from tests.qr_reader import pictures
from tests.render.paper import body, every, file, lines, said
from tests.rules.harness import PLEDGE
from tests.view.ketetapan_contoh import DAY, life_of

CODES = ("gedung", "izin", "layanan", "surat")
SITE = "situs_standar: https://standar.contoh.go.id\n"
NO_CODE = (
    "Tanpa kode QR: alamat terbitan belum diketahui. Isi situs_standar di proyek.yaml, misalnya "
    "https://standar.contoh.go.id."
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    life_of(tmp_path)
    for name, text in (("proyek.yaml", SITE), ("dinas/unit.yaml", PLEDGE)):
        path = tmp_path / "standards" / name
        path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")
    return tmp_path


def found(root: Path) -> list[str]:
    return sorted(p.relative_to(root / "terbit").as_posix() for p in root.rglob("terbit/**/*.*"))


def test_everything_is_printed_in_one_go(root: Path) -> None:
    outcome = standar("cetak", "dinas", "--jenis", "semua", cwd=root)
    assert (outcome.status, outcome.err) == (0, "")
    assert outcome.out.splitlines() == [
        f"Ditulis: terbit/dinas/penetapan/{DAY}/keputusan.docx (4 lampiran, A4 (210 x 297 mm))",
        "Ditulis: terbit/dinas/maklumat/ (2 berkas maklumat)",
        "Ditulis: terbit/dinas/poster/ (8 berkas poster)",
        "Ditulis: terbit/dinas/loket/ (4 berkas loket)",
        "Ditulis: terbit/dinas/selebaran/ (4 berkas selebaran)",
    ]
    posters = [f"dinas/poster/{kode}-{size}.docx" for kode in CODES for size in ("a3", "a4")]
    assert found(root) == sorted(
        [
            f"dinas/penetapan/{DAY}/keputusan.docx",
            "dinas/maklumat/maklumat-melintang.docx", "dinas/maklumat/maklumat-tegak.docx",
            *posters, *(f"dinas/{k}/{c}.docx" for k in ("loket", "selebaran") for c in CODES),
        ]
    )  # fmt: skip


def test_without_a_kind_the_decree_is_printed_as_ever(root: Path) -> None:
    assert standar("cetak", "dinas", cwd=root).status == 0
    assert found(root) == [f"dinas/penetapan/{DAY}/keputusan.docx"]


def test_posters_are_of_the_version_in_force_and_drafts_say_so(root: Path) -> None:
    work = root / "standards/dinas/gedung.yaml"
    text = work.read_text(encoding="utf-8").replace("Rp1.500.000", "Rp2.000.000")
    work.write_text(text, encoding="utf-8")
    poster = root / "terbit/dinas/poster/gedung-a3.docx"
    standar("cetak", "dinas", "--jenis", "poster", "--kertas", "a3", cwd=root)
    words = " ".join(lines(body(poster.read_bytes())))
    assert "Rp1.500.000" in words
    assert "berlaku sejak 2 Juni 2026" in words
    assert said(file(poster.read_bytes(), "word/header.xml")) == ""
    standar("cetak", "dinas", "--jenis", "poster", "--kertas", "a3", "--rancangan", cwd=root)
    assert "Rp2.000.000" in " ".join(lines(body(poster.read_bytes())))
    assert said(file(poster.read_bytes(), "word/header.xml")).startswith("RANCANGAN")
    assert found(root) == [f"dinas/poster/{kode}-a3.docx" for kode in CODES]


def test_the_sheet_is_the_one_that_was_asked_for(root: Path) -> None:
    standar("cetak", "dinas", "--jenis", "poster", "--kertas", "f4", cwd=root)
    assert found(root) == [f"dinas/poster/{kode}-f4.docx" for kode in CODES]
    data = (root / "terbit/dinas/poster/gedung-f4.docx").read_bytes()
    assert every(body(data), "pgSz")[0].values() == ["11906", "18709"]


def test_a_unit_without_words_of_its_own_is_told_to_read_the_usual_ones(root: Path) -> None:
    (root / "standards/dinas/unit.yaml").write_text("nama: Dinas Contoh\n", encoding="utf-8")
    outcome = standar("cetak", "dinas", "--jenis", "maklumat", cwd=root)
    assert outcome.out.splitlines()[0].startswith("Maklumat unit ini belum ditulis")
    words = lines(body((root / "terbit/dinas/maklumat/maklumat-tegak.docx").read_bytes()))
    assert sum("Standar Pelayanan" in line or "terus-menerus" in line for line in words) == 3


def test_a_promise_that_is_too_long_is_told(root: Path) -> None:
    text = f"nama: Dinas\nmaklumat: {'Kami berjanji. ' * 900}\n"
    (root / "standards/dinas/unit.yaml").write_text(text, encoding="utf-8")
    outcome = standar("cetak", "dinas", "--jenis", "maklumat", cwd=root)
    assert outcome.status == 2
    assert "terlalu panjang untuk satu lembar" in outcome.err


def test_without_an_address_papers_have_no_code_and_the_way_is_told(root: Path) -> None:
    project = root / "standards/proyek.yaml"
    project.write_text("nama: Kabupaten Contoh\n", encoding="utf-8")
    outcome = standar("cetak", "dinas", "--jenis", "loket", cwd=root)
    assert outcome.out.splitlines()[0] == NO_CODE
    assert not pictures((root / "terbit/dinas/loket/gedung.docx").read_bytes())


def test_a_logo_that_is_no_picture_is_told_and_left_out(root: Path) -> None:
    project = root / "standards/proyek.yaml"
    project.write_text(f"nama: Kabupaten Contoh\nlogo: l.png\n{SITE}", encoding="utf-8")
    (root / "standards/l.png").write_bytes(b"GIF89a")
    outcome = standar("cetak", "dinas", "--jenis", "poster", cwd=root)
    assert outcome.status == 0
    assert outcome.out.startswith("Lambang l.png tidak dipakai: isinya bukan gambar")


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (("dinas", "--jenis", "spanduk"), "spanduk"),
        (("dinas", "--kertas", "a3"), "hanya untuk poster"),
        (("dinas", "--jenis", "poster", "--keluaran", "standards/x"), "di luar folder standar"),
    ],
)
def test_a_misuse_is_told(root: Path, call: tuple[str, ...], said: str) -> None:
    outcome = standar("cetak", *call, cwd=root)
    assert outcome.status == 2
    assert said in outcome.err
    assert not (root / "terbit").exists()


def test_a_service_that_cannot_be_read_is_named(root: Path) -> None:
    (root / "standards/dinas/surat.yaml").write_text("layanan: [\n", encoding="utf-8")
    outcome = standar("cetak", "dinas", "--jenis", "loket", cwd=root)
    assert outcome.status == 2
    assert "surat.yaml tidak terbaca" in outcome.err


def test_a_unit_that_has_decreed_nothing_gets_all_but_the_decree(root: Path) -> None:
    (root / f"standards/dinas/penetapan/{DAY}/sk.yaml").unlink()
    outcome = standar("cetak", "dinas", "--jenis", "semua", cwd=root)
    assert outcome.status == 0
    assert outcome.out.startswith("Keputusan tidak dicetak. Unit ini belum menetapkan standar.")
    header = file((root / "terbit/dinas/loket/izin.docx").read_bytes(), "word/header.xml")
    assert said(header) == "RANCANGAN, belum ditetapkan"
