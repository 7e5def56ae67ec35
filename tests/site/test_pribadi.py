"""Nomor seseorang menghentikan terbitan, dengan tempatnya; terbitan lama tetap seperti adanya."""

from __future__ import annotations

from pathlib import Path

import pytest

from standar.site.build import build_site
from standar.site.trouble import Unbuildable
from tests.process import standar

from .proyek import KTP, UNIT, small, write

NIK = "3301014108900001"
NIP = "19800101 200501 1 001"
MKDOCS = "site_name: Uji\ntheme: {name: standar}\nplugins: [standar]\n"


def project(root: Path, files: dict[str, str], *, handbook: bool = False) -> Path:
    more = {"mkdocs.yml": MKDOCS, "docs/index.md": "# Mulai\n"} if handbook else {}
    return write(small(root), {**files, **more})


def service(number: str, more: str = "") -> dict[str, str]:
    text = KTP.replace("Kartu bagi setiap orang.", f"Contoh {number} saja.")
    return {"standards/dinas-uji/ktp.yaml": text + more}


@pytest.mark.parametrize("handbook", [False, True])
@pytest.mark.parametrize(("number", "name"), [(NIK, "NIK"), (NIP, "NIP")])
def test_a_number_of_a_person_stops_the_build_and_says_where(
    tmp_path: Path, number: str, name: str, handbook: bool
) -> None:
    root = project(tmp_path, service(number), handbook=handbook)
    with pytest.raises(Unbuildable) as stopped:
        build_site(root, root / "terbitan")
    assert f"standards/dinas-uji/ktp.yaml:3: {name} di ringkasan" in stopped.value.args[0]
    assert number not in stopped.value.args[0]
    assert not (root / "terbitan/index.html").exists()


def test_a_forced_draft_stops_as_well(tmp_path: Path) -> None:
    root = project(tmp_path, service(NIK))
    done = standar("terbitkan", "--paksa", cwd=root)
    assert done.status != 0
    assert "data pribadi akan ikut terbit" in done.shown


def test_what_a_unit_gives_to_its_services_is_told_once_where_it_stands(tmp_path: Path) -> None:
    unit = UNIT.replace("alamat: Lantai 1", f"alamat: 'Lantai 1, {NIK}'")
    root = project(tmp_path, {"standards/dinas-uji/unit.yaml": unit})
    with pytest.raises(Unbuildable) as stopped:
        build_site(root, root / "terbitan")
    told = [line for line in stopped.value.args[0].splitlines() if "unit.yaml:" in line]
    assert len(told) == 1
    assert "NIK" in told[0]


def test_the_last_publication_stays_as_it_was(tmp_path: Path) -> None:
    root = small(tmp_path)
    build_site(root, root / "terbitan")
    before = (root / "terbitan/layanan/dinas-uji/ktp.html").read_bytes()
    write(root, service(NIK))
    with pytest.raises(Unbuildable):
        build_site(root, root / "terbitan")
    assert (root / "terbitan/layanan/dinas-uji/ktp.html").read_bytes() == before


@pytest.mark.parametrize(("until", "stops"), [("2099-01-01", False), ("2020-01-01", True)])
def test_a_waiver_lets_a_number_pass_until_it_ends(tmp_path: Path, until: str, stops: bool) -> None:
    waiver = (
        "pengecualian:\n  - {aturan: nik-dalam-teks, bagian: ringkasan, "
        f"alasan: Nomor rekening, sampai: {until}}}\n"
    )
    root = project(tmp_path, service(NIK, waiver))
    if stops:
        with pytest.raises(Unbuildable):
            build_site(root, root / "terbitan")
    else:
        build_site(root, root / "terbitan")
        assert (root / "terbitan/layanan/dinas-uji/ktp.html").is_file()
