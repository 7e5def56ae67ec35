from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.process import ROOT, same_as_golden, standar

BASE = (ROOT / "standar" / "data" / "contoh.yaml").read_text(encoding="utf-8")


@pytest.fixture
def pair(tmp_path: Path) -> Path:
    new = (
        BASE.replace("jangka_waktu: 1 hari kerja", "jangka_waktu: 3 hari kerja")
        .replace("nama: Kartu Keluarga lama", "nama: Kartu keluarga lama")
        .replace("  - kode: buku-nikah\n", "  - {kode: ktp, nama: KTP-el}\n  - kode: buku-nikah\n")
        .replace("kegiatan: Memeriksa kelengkapan berkas", "kegiatan: Memeriksa isi berkas")
    )
    (tmp_path / "lama.yaml").write_text(BASE, encoding="utf-8")
    (tmp_path / "baru.yaml").write_text(new, encoding="utf-8")
    return tmp_path


def test_the_text_shows_effect_place_and_both_values(pair: Path) -> None:
    outcome = standar("bandingkan", "lama.yaml", "baru.yaml", cwd=pair)
    same_as_golden("bandingkan/teks.txt", outcome.shown)


def test_json_follows_the_contract(pair: Path) -> None:
    outcome = standar("bandingkan", "lama.yaml", "baru.yaml", "--format", "json", cwd=pair)
    data = json.loads(outcome.out)
    assert list(data) == ["versi", "ringkasan", "ukuran", "perubahan"]
    assert data["versi"] == 1
    assert data["ringkasan"] == {
        "meringankan": 0, "memberatkan": 2, "netral": 1, "redaksional": 1,
    }  # fmt: skip
    assert data["ukuran"]["persyaratan"] == [2, 3]
    assert data["ukuran"]["hari_kerja"] == [1, 3]
    promise = next(c for c in data["perubahan"] if c["jalur"] == "baru/jangka_waktu/1/lama")
    assert (promise["sebelum"], promise["sesudah"]) == ("1 hari kerja", "3 hari kerja")
    assert promise["dampak"] == "memberatkan"
    line = BASE.splitlines().index("jangka_waktu: 1 hari kerja sejak berkas lengkap") + 1
    assert promise["lama"] == {"berkas": "lama.yaml", "baris": line}
    assert promise["baru"] == {"berkas": "baru.yaml", "baris": line + 1}
    assert set(promise) == {
        "sidik", "jalur", "jenis", "dampak", "sebelum", "sesudah", "sebab", "lama", "baru",
    }  # fmt: skip


def test_a_burdening_change_fails_only_where_that_is_asked(pair: Path) -> None:
    assert standar("bandingkan", "lama.yaml", "baru.yaml", cwd=pair).status == 0
    arguments = ("bandingkan", "lama.yaml", "baru.yaml", "--gagal-bila", "memberatkan")
    assert standar(*arguments, cwd=pair).status == 1
    assert standar(*arguments[:1], "baru.yaml", "lama.yaml", *arguments[3:], cwd=pair).status == 0


def test_equal_versions_say_so(pair: Path) -> None:
    outcome = standar("bandingkan", "lama.yaml", "lama.yaml", cwd=pair)
    assert (outcome.status, outcome.out) == (0, "Tidak ada perbedaan.\n")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("lama.yaml", "nihil.yaml", "Tidak ada berkas atau folder"),
        ("lama.yaml", ".", "Bandingkan berkas dengan berkas"),
        ("rusak.yaml", "lama.yaml", "Tidak ada standar yang dapat dibaca"),
    ],
)
def test_misuse_is_explained(pair: Path, old: str, new: str, said: str) -> None:
    (pair / "rusak.yaml").write_text("layanan: 'terbuka\n", encoding="utf-8")
    outcome = standar("bandingkan", old, new, cwd=pair)
    assert outcome.status == 2
    assert said in outcome.err
    assert "Traceback" not in outcome.err


def test_an_unreadable_part_is_mentioned(pair: Path) -> None:
    (pair / "rusak.yaml").write_text(BASE + "kunci_asing: x\n", encoding="utf-8")
    outcome = standar("bandingkan", "lama.yaml", "rusak.yaml", cwd=pair)
    assert outcome.status == 0
    assert "rusak/kunci_asing" in outcome.out
    assert "Tidak ada perbedaan pada bagian yang terbaca." in outcome.out


@pytest.mark.parametrize("fault", ["biaya:gratis", "biaya: 50.000", "biaya: gratis\nBiaya: x"])
def test_what_cannot_be_read_is_never_counted_as_gone(tmp_path: Path, fault: str) -> None:
    for side, text in (("lama", BASE), ("baru", BASE.replace("biaya: gratis", fault))):
        unit = tmp_path / side / "standards" / "dinas"
        unit.mkdir(parents=True)
        (unit.parent / "proyek.yaml").write_text("nama: Uji\n", encoding="utf-8")
        (unit / "unit.yaml").write_text("nama: Dinas\n", encoding="utf-8")
        (unit / "kk.yaml").write_text(text, encoding="utf-8")
    for sides in (("lama", "baru"), ("baru", "lama")):
        outcome = standar("bandingkan", *sides, "--gagal-bila", "memberatkan", cwd=tmp_path)
        assert outcome.status == 1
        assert "Tidak dibandingkan, karena tidak terbaca:" in outcome.out
        assert "dihapus" not in outcome.out.lower()
        assert "baru" not in outcome.out.partition("tidak terbaca:")[2].partition("Perbaiki")[2]
