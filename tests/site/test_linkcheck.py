"""Tautan yang putus menghentikan terbitan, dengan berkas dan baris tempat ia ditulis."""

from __future__ import annotations

from pathlib import Path

import pytest

from standar.site.build import ENGINES, build_site
from standar.site.linkcheck import LinkCheck, marks, plain_marks
from standar.site.output import PASSED, Output
from standar.site.trouble import Unbuildable
from standar.site.turn import NEW
from standar.site.written import SHOWN, check_links

from .proyek import CONFIG, KTP, PROYEK, small, write

SOP = KTP + "sop: {nomor: SOP/1, url: berkas/sop.pdf}\n"


@pytest.fixture
def hosted(tmp_path: Path) -> Path:
    """The small project with a page of its own beside ours."""
    return write(small(tmp_path), {"mkdocs.yml": CONFIG, "docs/a.md": "# A\n"})


def site(root: Path, pages: dict[str, str]) -> list[str]:
    """Broken links of a folder that holds these pages of ours, as `page → href`."""
    write(root, pages)
    check = LinkCheck(
        pages, lambda name: (root / name).read_text("utf-8"), lambda name: (root / name).is_file()
    )
    for name in pages:
        check.own(name)
    return [f"{page} → {href}" for page, href in check.broken()]


def test_links_are_followed_from_where_they_stand(tmp_path: Path) -> None:
    target = '<p id="a">x</p><p id="b c">y</p>'
    links = (
        "lain.html", "lain.html#a", "lain.html#b%20c", "./lain.html?tanya=1#a", "../akar.html",
        "/akar.html", "../u", "../u/", "#sini", "#", "https://contoh.id/x", "mailto:a@contoh.id",
        "//contoh.id/y", "tel:112", "../../di-luar.html",
    )  # fmt: skip
    page = '<p id="sini">' + "".join(f'<a href="{link}">x</a>' for link in links)
    pages = {"u/ini.html": page, "u/lain.html": target, "akar.html": "", "u/index.html": ""}
    assert site(tmp_path, pages) == []


def test_what_leads_nowhere_is_told_with_its_page(tmp_path: Path) -> None:
    page = (
        '<a href="tidak.html">a</a> <a href="lain.html#tidak">b</a> <a href="#tidak">c</a>'
        ' <img src="../gambar&amp;.png">'
    )
    pages = {"u/ini.html": page, "u/lain.html": '<p id="ada">'}
    assert site(tmp_path, pages) == [
        "u/ini.html → #tidak",
        "u/ini.html → ../gambar&.png",
        "u/ini.html → lain.html#tidak",
        "u/ini.html → tidak.html",
    ]


def test_our_pages_are_read_as_any_html_would_be(example: Path) -> None:
    for path in example.rglob("*.html"):
        text = path.read_text("utf-8")
        if "<pre" not in text:  # hand-written pages may show code with quotation marks
            ids, links = plain_marks(text)
            assert (ids - {""}, links) == marks(text), path


def test_a_broken_link_in_yaml_stops_the_build(tmp_path: Path) -> None:
    root = write(small(tmp_path), {"standards/dinas-uji/ktp.yaml": SOP})
    line = SOP.splitlines().index("sop: {nomor: SOP/1, url: berkas/sop.pdf}") + 1
    for _ in range(2):  # nothing changes the second time, and it must stop all the same
        with pytest.raises(Unbuildable) as told:
            build_site(root, root / "terbitan")
        assert f"  standards/dinas-uji/ktp.yaml:{line}: berkas/sop.pdf\n" in told.value.args[0]
        assert not (root / "terbitan").exists()
    draft = build_site(root, root / "rancangan", draft=True)
    assert draft.broken == (f"  standards/dinas-uji/ktp.yaml:{line}: berkas/sop.pdf",)


def test_a_file_put_beside_the_pages_answers_a_link(hosted: Path) -> None:
    root = write(hosted, {"standards/dinas-uji/ktp.yaml": SOP})
    with pytest.raises(Unbuildable) as told:
        build_site(root, root / "terbitan")
    assert "berkas/sop.pdf" in told.value.args[0]
    assert not (root / "terbitan").exists()
    write(root, {"docs/layanan/dinas-uji/berkas/sop.pdf": "%PDF"})
    build_site(root, root / "terbitan")
    assert (root / "terbitan/layanan/dinas-uji/berkas/sop.pdf").is_file()


@pytest.mark.parametrize("engine", ENGINES)
def test_a_publication_that_is_stopped_leaves_the_last_one_and_what_stood_beside_it(
    hosted: Path, engine: str
) -> None:
    root, folder = hosted, hosted / "terbitan"
    build_site(root, folder, engine=engine)
    write(folder, {"punya-saya.txt": "milik sendiri"})
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    text = SOP.replace("layanan: ", "layanan: Baru ", 1)
    write(root, {"standards/dinas-uji/ktp.yaml": text})
    with pytest.raises(Unbuildable):
        build_site(root, folder, engine=engine)
    after = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert after | {folder / PASSED: b""} == before
    assert not (folder / NEW).exists()


@pytest.mark.parametrize("engine", ENGINES)
def test_a_link_is_answered_by_what_a_user_put_there_and_not_by_a_page_of_yesterday(
    hosted: Path, engine: str
) -> None:
    root, folder = hosted, hosted / "terbitan"
    other = root / "standards/dinas-uji/lain.yaml"
    write(root, {"standards/dinas-uji/lain.yaml": KTP})
    build_site(root, folder, engine=engine)
    write(folder, {"layanan/dinas-uji/berkas/sop.pdf": "%PDF"})
    write(root, {"standards/dinas-uji/ktp.yaml": SOP})
    build_site(root, folder, engine=engine)
    other.unlink()
    text = SOP.replace("berkas/sop.pdf", "lain.html")
    write(root, {"standards/dinas-uji/ktp.yaml": text})
    with pytest.raises(Unbuildable, match=r"lain\.html"):
        build_site(root, folder, engine=engine)


def test_a_handbook_page_that_leads_astray_among_ours_stops_the_build(tmp_path: Path) -> None:
    root = small(tmp_path)
    text = (
        "# A\n\nLihat [KTP](layanan/dinas-uji/ktp.html#biaya).\n\n"
        "Lihat [KTP](layanan/dinas-uji/ktp.html#ongkos)\ndan [lain](layanan/dinas-uji/kk.html).\n\n"
        '    <a href="layanan/hanya-contoh-kode.html">\n\n<!-- <a href="layanan/diam.html"> -->\n'
        "\n[punya sendiri](tidak-ada.html) [luar](https://contoh.id/layanan/x.html)\n"
    )
    write(root, {"mkdocs.yml": CONFIG, "docs/a.md": text})
    with pytest.raises(Unbuildable) as told:
        build_site(root, root / "terbitan")
    assert told.value.args[0].splitlines()[1:-1] == [
        "  docs/a.md:6: layanan/dinas-uji/kk.html",
        "  docs/a.md:5: layanan/dinas-uji/ktp.html#ongkos",
    ]


LOST = (
    '<!doctype html><link rel="stylesheet" href="/s/css/standar.css">\n<h1 id="a">Tersesat</h1>\n'
    '<a href="/s/">a</a> <a href="/s">b</a> <a href="/s/cari/index.html?q=a">c</a>'
    '<a href="/">d</a> <a href="#a">e</a> <a href="/s/layanan/dinas-uji/ktp.html#biaya">f</a> '
    '<a href="/lain">g</a> <a href="https://contoh.id/x.html">h</a> <a href="/index.html">i</a>'
    '<a href="mailto:a@b.id">'
    "<!-- <a href='diam.html'> -->\n"
)
"""A page for wrong addresses of a site at /s/, whose links all lead somewhere."""


def lost(root: Path, page: str, address: str = "https://contoh.go.id/s", engine: str = "") -> str:
    """What publishing says about a project's own page for wrong addresses."""
    said = f"{PROYEK}situs_standar: {address}\n" if address else PROYEK
    write(root, {"standards/proyek.yaml": said, "docs/404.html": page})
    try:
        build_site(root, root / "terbitan", engine=engine or None)
    except Unbuildable as trouble:
        return "\n".join(trouble.args[0].splitlines()[1:-1])
    return ""


@pytest.mark.parametrize("engine", ENGINES)
def test_links_of_a_page_for_wrong_addresses_begin_at_the_host(hosted: Path, engine: str) -> None:
    assert lost(hosted, LOST, engine=engine) == ""
    wrong = (
        '<a href="/s/tiada.html">x</a>\n<a href="cari/index.html">x</a>\n<a href="#b">x</a>\n'
        '<a href="/cari/index.html">x</a>\n<a href="/s/layanan/dinas-uji/ktp.html#ongkos">x</a>\n'
    )
    assert lost(hosted, LOST + wrong, engine=engine).splitlines() == [
        "  docs/404.html:6: #b",
        "  docs/404.html:7: /cari/index.html",
        "  docs/404.html:8: /s/layanan/dinas-uji/ktp.html#ongkos",
        "  docs/404.html:4: /s/tiada.html",
        "  docs/404.html:5: cari/index.html",
    ]


def test_where_nobody_knows_the_address_only_what_is_surely_ours_is_asked_of_it(
    hosted: Path,
) -> None:
    assert lost(hosted, LOST + '<a href="cari/index.html">', "") == ""
    wrong = '<a href="/layanan/dinas-uji/tiada.html">\n<a href="lenyap.html">'
    assert lost(hosted, LOST + wrong, "").splitlines() == [
        "  docs/404.html:4: /layanan/dinas-uji/tiada.html",
        "  docs/404.html:5: lenyap.html",
    ]


def test_a_page_for_wrong_addresses_may_say_where_its_links_begin(hosted: Path) -> None:
    page = '<base href="/s/">\n<a href="cari/index.html">a</a>'
    assert lost(hosted, page) == ""
    assert lost(
        hosted, page + '\n<b id="a"><a href="cari/tiada.html"><a href="#a">'
    ).splitlines() == [
        "  docs/404.html:3: #a",  # on the first page, then
        "  docs/404.html:3: cari/tiada.html",
    ]


def test_what_has_been_checked_and_not_changed_is_not_read_again(tmp_path: Path) -> None:
    root = small(tmp_path)
    folder = root / "terbitan"
    build_site(root, folder)
    assert (folder / PASSED).is_file()
    home = folder / "index.html"
    home.write_text(home.read_text("utf-8") + '<a href="tidak.html">', "utf-8")
    build_site(root, folder)  # it is written anew, and so read anew
    assert "tidak.html" not in home.read_text("utf-8")
    assert (folder / PASSED).is_file()


def test_many_broken_links_are_counted(tmp_path: Path) -> None:
    output = Output(tmp_path)
    output.put("a.html", "".join(f'<a href="{n}.html">' for n in range(SHOWN + 3)).encode())
    output.finish()
    with pytest.raises(Unbuildable, match="dan 3 tautan lain"):
        check_links(output, tmp_path, tmp_path)
