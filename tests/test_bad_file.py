"""Berkas yang tidak pantas disimpan: bukan teks, terlalu besar, atau bukan berkas."""

from __future__ import annotations

import os
import re
import socket
from pathlib import Path

import pytest

from standar.source.read import MAX_BYTES
from tests.process import Outcome, by_file, same_as_golden, standar
from tests.rules.harness import BASE, UNIT, write_project

ALIKE = "nama: Kabupaten Contoh\naturan: {layanan-ganda-di-unit: mati}\n"
"""All of them are about the same service."""
LATIN = "layanan: Kartu Keluarga\nringkasan: café\n".encode("latin-1")
FILES: dict[str, bytes] = {
    "utf-16": BASE.encode("utf-16"),
    "utf-16-tanpa-bom": BASE.encode("utf-16-le"),
    "latin-1": LATIN,
    "terpotong": "layanan: “".encode()[:-1],
    "bom": b"\xef\xbb\xbf" + BASE.encode(),
    "bom-di-tengah": b"layanan: Kartu\nringkasan: \xef\xbb\xbfx\n",
    "crlf": BASE.replace("\n", "\r\n").encode(),
    "crlf-dengan-kesalahan": b"layanan: Kartu Keluarga\r\n\r\nbiaya: gratis: ya\r\n",
    "cr": b"layanan: Kartu Keluarga\rbiaya: gratis\rbiaya: gratis\r",
    "tanpa-baris-baru": b"layanan: Kartu Keluarga",
    "nul": b"layanan: Kartu\x00Keluarga\n",
    "kendali": b"layanan: Kartu Keluarga\nringkasan: a\x1b[31mmerah\n",
    "pemisah-baris": "layanan: Kartu Keluarga\nringkasan: a\u2028b\n".encode(),
    "png": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01",
    "docx": b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00",
    "terlalu-besar": b"layanan: " + b"x" * MAX_BYTES,
    "empat-puluh-satu-tingkat": b"".join(b" " * n + b"a:\n" for n in range(41)),
    "sejuta-kurung": b"[" * 1_000_000,
    "sejuta-kurung-kurawal": b"{" * 1_000_000,
    "sejuta-tanda-hubung": b"- " * 500_000,
}
SILENT = {"bom", "crlf", "tanpa-baris-baru"}


@pytest.fixture(scope="module")
def one_call(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    root = tmp_path_factory.mktemp("berkas")
    files: dict[str, str | bytes] = {f"dinas/{name}.yaml": raw for name, raw in FILES.items()}
    write_project(root, {"proyek.yaml": ALIKE, "dinas/unit.yaml": UNIT, **files})
    return standar("periksa", "--profil", "draf", cwd=root)


def test_bad_bytes_are_findings_and_nothing_else(one_call: Outcome) -> None:
    assert (one_call.status, one_call.err) == (1, "")
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028]", one_call.out)


@pytest.mark.parametrize("case", FILES)
def test_bad_bytes_are_explained_as_the_golden_file_says(case: str, one_call: Outcome) -> None:
    said = by_file(one_call.out).get(f"standards/dinas/{case}.yaml", "")
    assert bool(said) == (case not in SILENT)
    same_as_golden(f"berkas/{case}.txt", said)


# --- things that are no files, or not inside ------------------------------------------------------


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write_project(tmp_path, {"dinas/unit.yaml": UNIT, "dinas/layanan.yaml": BASE})
    return tmp_path


def check(root: Path, name: str) -> Outcome:
    outcome = standar("periksa", cwd=root)
    same_as_golden(f"berkas/{name}.txt", outcome.shown)
    return outcome


def test_link_out_of_the_project_is_refused_unread(root: Path) -> None:
    secret = root / "rahasia.yaml"
    secret.write_text("layanan: sandi 12345\n")
    (root / "standards/dinas/salinan.yaml").symlink_to(secret)
    assert "12345" not in check(root, "tautan-keluar").out


def test_folder_that_is_a_link_out_of_the_project_is_refused(root: Path) -> None:
    (root / "lain").mkdir()
    (root / "lain/x.yaml").write_text("layanan: sandi 12345\n")
    (root / "standards/lain").symlink_to(root / "lain")
    assert "12345" not in check(root, "folder-tautan-keluar").out


def test_links_that_lead_in_circles_end(root: Path) -> None:
    (root / "standards/dinas/a.yaml").symlink_to("b.yaml")
    (root / "standards/dinas/b.yaml").symlink_to("a.yaml")
    (root / "standards/dinas/dalam").symlink_to(root / "standards")
    check(root, "tautan-berputar")


def test_link_to_nothing_is_a_finding(root: Path) -> None:
    (root / "standards/dinas/hilang.yaml").symlink_to("tidak-ada.yaml")
    check(root, "tautan-putus")


def test_folder_with_the_name_of_a_file_is_a_folder(root: Path) -> None:
    (root / "standards/dinas/x.yaml").mkdir()
    assert check(root, "folder-bernama-berkas").status == 0


def test_socket_with_the_name_of_a_file_is_a_finding(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(root / "standards/dinas")
    with socket.socket(socket.AF_UNIX) as door:
        door.bind("pintu.yaml")
        outcome = standar("periksa", cwd=root)
    assert outcome.status == 1
    assert "[berkas-tidak-terbaca]" in outcome.out


def test_file_that_may_not_be_read_is_a_finding(root: Path) -> None:
    closed = root / "standards/dinas/tertutup.yaml"
    closed.write_text(BASE)
    closed.chmod(0)
    drop = ("setpriv", "--bounding-set", "-dac_override,-dac_read_search")
    before = drop if os.geteuid() == 0 else ()
    outcome = standar("periksa", cwd=root, before=before)
    assert outcome.status == 1
    assert "standards/dinas/tertutup.yaml:1:1\n  galat: Berkas tidak dapat dibuka" in outcome.out


def test_many_faults_in_one_file_are_told_in_reasonable_time(root: Path) -> None:
    (root / "standards/dinas/alias.yaml").write_text("a: [" + "*x, " * 20_000 + "]\n")
    outcome = standar("periksa", "--format", "json", cwd=root)
    assert outcome.status == 1
    assert outcome.out.count('"alias-yaml"') == 20_000
