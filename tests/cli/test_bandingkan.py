from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.process import ROOT, same_as_golden, standar

BASE = (ROOT / "standar" / "data" / "contoh.yaml").read_text(encoding="utf-8")
UNIT = "nama: Dinas\nbawaan:\n  evaluasi: {cara: SKM, berkala: tahunan}\n"


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
    assert list(data) == ["versi", "ringkasan", "ukuran", "ukuran_layanan", "perubahan"]
    assert data["ukuran_layanan"] == {"baru": data["ukuran"]}
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
        "warisan",
    }  # fmt: skip


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")


@pytest.fixture
def every_kind(tmp_path: Path) -> Path:
    """Two projects with every kind of change, one of them in what a unit gives to two services."""
    old = {
        "standards/proyek.yaml": "nama: Uji\n",
        "standards/dinas/unit.yaml": UNIT,
        "standards/dinas/kk.yaml": BASE.partition("evaluasi:")[0],
        "standards/dinas/akta.yaml": "layanan: Akta\nprosedur: [Mendaftar, Menerima akta]\n",
        "standards/dinas/lama.yaml": "layanan: <b>Lama</b>\n",
    }
    kk = (
        old["standards/dinas/kk.yaml"]
        .replace("jangka_waktu: 1 hari kerja", "jangka_waktu: 4 jam")
        .replace("kode: kk-lama", "kode: kk-asli")
        .replace(
            "  - kode: buku-nikah\n    nama: Buku nikah atau kutipan akta perkawinan\n",
            "  - kode: nikah\n    nama: Buku nikah\n    bentuk: fotokopi\n"
            "  - kode: kutipan\n    nama: Kutipan akta perkawinan\n",
        )
        .replace(
            "  - Berkas diterima dengan tanda terima\n"
            "  - Data pribadi pemohon dilindungi dan hanya dipakai untuk layanan ini\n",
            "  - Berkas diterima dengan tanda terima dan data pribadi pemohon dilindungi, "
            "hanya dipakai untuk layanan ini\n",
        )
        .replace("biaya: gratis", "biaya: Rp50.000")
    )
    new = {
        "standards/proyek.yaml": "nama: Uji\n",
        "standards/dinas/unit.yaml": UNIT.replace("tahunan", "bulanan"),
        "standards/dinas/kk.yaml": kk,
        "standards/dinas/akta.yaml": "layanan: Akta\nprosedur: [Menerima akta, Mendaftar]\n",
        "standards/dinas/baru.yaml": "layanan: '| Baru | <script>x</script> [a](javascript:b)'\n",
    }
    write(tmp_path / "lama", old)
    write(tmp_path / "baru", new)
    return tmp_path


@pytest.mark.parametrize("form", ["teks", "json", "md", "html"])
def test_every_kind_of_change_in_every_form(every_kind: Path, form: str) -> None:
    outcome = standar("bandingkan", "lama", "baru", "--format", form, cwd=every_kind)
    same_as_golden(f"bandingkan/semua.{form}", outcome.shown)
    assert outcome.status == 0
    for hostile in ("<script>", "<b>Lama"):
        assert hostile not in outcome.out or form in ("teks", "json")


def test_every_kind_is_told(every_kind: Path) -> None:
    outcome = standar("bandingkan", "lama", "baru", "--format", "json", cwd=every_kind)
    assert {change["jenis"] for change in json.loads(outcome.out)["perubahan"]} == {
        "ditambah", "dihapus", "diubah", "dipindah", "diganti-nama", "dipecah", "digabung",
    }  # fmt: skip


def test_a_file_holds_what_the_screen_would_show(every_kind: Path) -> None:
    shown = standar("bandingkan", "lama", "baru", "--format", "md", cwd=every_kind).out
    told = standar(
        "bandingkan", "lama", "baru", "--format", "md", "--keluaran", "x.md", cwd=every_kind
    )
    assert (told.status, told.out) == (0, "Ditulis: x.md\n")
    assert (every_kind / "x.md").read_text(encoding="utf-8") == shown


def test_word_needs_a_file_and_holds_tracked_changes(every_kind: Path) -> None:
    arguments = ("bandingkan", "lama", "baru", "--format", "word")
    outcome = standar(*arguments, cwd=every_kind)
    assert (outcome.status, "--keluaran" in outcome.err) == (2, True)
    assert standar(*arguments, "--keluaran", "x.docx", cwd=every_kind).status == 0
    with ZipFile(every_kind / "x.docx") as package:
        text = package.read("word/document.xml").decode()
    assert "w:ins " in text
    assert "w:del " in text


def test_the_page_needs_nothing_but_itself(every_kind: Path) -> None:
    page = standar("bandingkan", "lama", "baru", "--format", "html", cwd=every_kind).out
    assert "default-src 'none'" in page
    assert re.findall(r"(?:src|href|url)\s*[=(]\s*[\"']?(?!#)\w+:", page) == []
    assert "<script" not in page


def test_a_forum_tells_the_causes(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "standards", tmp_path / "standards")
    forum = "standards/setda/fkp/2025-11-03"
    arguments = ("bandingkan", f"{forum}/rancangan", "--fkp", forum)
    outcome = standar(*arguments, "--format", "json", cwd=tmp_path)
    data = json.loads(outcome.out)
    assert outcome.status == 0
    assert any(change["sebab"] for change in data["perubahan"])
    assert data["jejak"]["masukan"] > 13
    assert {"ditambah"} != {c["jenis"] for c in data["perubahan"] if c["jalur"].count("/") < 2}
    text = standar(*arguments, cwd=tmp_path).out
    assert "    Sebab: m-" in text
    assert standar("bandingkan", "--fkp", forum, cwd=tmp_path).out == text
    assert "Sebab: m-" in standar(*arguments, "--format", "md", cwd=tmp_path).out
    assert "sebab" not in standar(*arguments[:2], cwd=tmp_path).out.lower().partition("beban")[0]


def test_a_forum_that_is_not_there_is_explained(every_kind: Path) -> None:
    outcome = standar("bandingkan", "lama", "baru", "--fkp", "x", cwd=every_kind)
    assert outcome.status == 2
    assert "Traceback" not in outcome.err


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
