"""Situs yang dibangun sekali untuk semua ujian."""

from __future__ import annotations

from pathlib import Path

import pytest

from standar.site.build import build_site

from .proyek import CONFIG, REPOSITORY, small, write
from .proyek_forum import with_forum


@pytest.fixture(scope="session")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the example standards with a handbook page beside them."""
    root = tmp_path_factory.mktemp("contoh")
    (root / "standards").symlink_to(REPOSITORY / "standards")
    write(
        root,
        {
            "mkdocs.yml": CONFIG + "strict: true\n",
            "docs/panduan/mulai.md": "# Mulai\n\nLihat [KTP](../layanan/disdukcapil/ktp-el.html) "
            "dan [aturan](../aturan/index.html).\n\n## Lanjut\n\n`kode`\n",
        },
    )
    build_site(root, root / "terbitan")
    return root / "terbitan"


@pytest.fixture(scope="session")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of this repository: its example standards with the whole handbook."""
    output = tmp_path_factory.mktemp("repositori") / "situs"
    build_site(REPOSITORY, output)
    return output


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the small project, without MkDocs."""
    root = small(tmp_path_factory.mktemp("kecil"))
    build_site(root, root / "terbitan")
    return root / "terbitan"


@pytest.fixture(scope="session")
def forum_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the small project with a forum, which says where it will stand."""
    root = with_forum(tmp_path_factory.mktemp("forum"))
    file = root / "standards/proyek.yaml"
    more = "situs_standar: https://standar.contoh.go.id\nlisensi: CC BY 4.0\n"
    file.write_text(file.read_text(encoding="utf-8") + more, encoding="utf-8")
    build_site(root, root / "terbitan")
    return root / "terbitan"


@pytest.fixture(params=["dengan buku panduan", "tanpa mkdocs.yml"])
def project(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The small project, once hosted by MkDocs and once on its own."""
    root = small(tmp_path)
    if request.param == "dengan buku panduan":
        write(root, {"mkdocs.yml": CONFIG, "docs/panduan.md": "# Panduan\n\nIsi.\n"})
    return root
