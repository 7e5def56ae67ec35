"""Yang ditaruh instansi di docs/: halamannya sendiri, 404, dan yang tidak boleh ikut."""

from __future__ import annotations

from pathlib import Path

import pytest

from standar.site.build import build_site

from .proyek import CONFIG, read, small, write


@pytest.mark.parametrize(
    ("address", "top"),
    [("", "/"), ("https://uji.example/standar/pelayanan", "/standar/pelayanan/")],
)
def test_the_page_for_wrong_addresses_works_at_any_depth(
    project: Path, address: str, top: str
) -> None:
    if address:
        write(project, {"standards/proyek.yaml": f"nama: Kabupaten\nsitus_standar: {address}\n"})
    build_site(project, project / "terbitan")
    page = read(project / "terbitan/404.html")
    assert f"{top}css/standar.css" in page.loads
    assert all(link.startswith((top, "https://", "#")) for link in page.links)


def test_a_project_may_have_its_own_page_for_wrong_addresses(project: Path) -> None:
    write(project, {"docs/404.html": "<h1>Tersesat</h1>\n"})
    build_site(project, project / "terbitan")
    assert (project / "terbitan/404.html").read_text("utf-8") == "<h1>Tersesat</h1>\n"


def test_links_out_of_the_project_are_not_followed(project: Path, tmp_path: Path) -> None:
    outside = tmp_path.parent / f"{tmp_path.name}-luar"
    write(outside, {"rahasia.txt": "rahasia", "warna.css": "rahasia", "404.html": "rahasia"})
    (project / "docs/css").mkdir(parents=True, exist_ok=True)
    (project / "docs/catatan.txt").symlink_to(outside / "rahasia.txt")
    (project / "docs/lain").symlink_to(outside)
    (project / "docs/css/warna.css").symlink_to(outside / "warna.css")
    (project / "docs/404.html").symlink_to(outside / "404.html")
    build_site(project, project / "terbitan")
    written = [path for path in (project / "terbitan").rglob("*") if path.is_file()]
    assert [path for path in written if path.read_bytes() == b"rahasia"] == []
    assert "--wedel" in (project / "terbitan/css/warna.css").read_text("utf-8")


def test_the_handbook_opens_without_a_server(tmp_path: Path) -> None:
    config = CONFIG.replace("use_directory_urls: false\n", "")
    root = write(small(tmp_path), {"mkdocs.yml": config, "docs/awal kita.md": "# A\n"})
    build_site(root, root / "terbitan")
    assert "awal%20kita/index.html" in read(root / "terbitan/index.html").links


def test_a_number_of_a_person_in_the_handbook_is_told_with_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "---\ntitle: A\n---\n# A\n\nNIK 6472015001900001.\n"
    root = write(small(tmp_path), {"mkdocs.yml": CONFIG, "docs/a.md": text, "docs/b.md": "# B\n"})
    build_site(root, root / "terbitan")
    said = capsys.readouterr().err
    assert "docs/a.md:6: tampaknya memuat NIK." in said
    assert "docs/b.md" not in said
