"""Halaman situs: isi yang ditanyakan warga, isi yang tidak ada, dan isi yang jahat."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path
from urllib.parse import unquote

import pytest

from standar.site.build import build_site
from standar.view.medan import BERKAS

from .proyek import (
    KTP,
    MINIMAL,
    PROYEK,
    UNIT,
    Document,
    all_pages,
    dead_links,
    read,
    scripts,
    write,
)


def built(root: Path, files: dict[str, str], *, draft: bool = False) -> Path:
    write(root, files)
    build_site(root, root / "terbitan", draft=draft)
    return root / "terbitan"


def test_a_service_answers_in_the_order_in_which_citizens_ask(site: Path) -> None:
    text = read(site / "layanan/dinas-uji/ktp.html").text
    questions = [
        "Penerbitan Kartu Uji", "Kartu bagi setiap orang.", "1–3 hari kerja", "Gratis",
        "Datang langsung", "bikin kartu", "Semua orang", "Kartu pertama", "Yang perlu disiapkan",
        "Kartu Keluarga (asli)", "Langkah-langkah", "Menyerahkan berkas", "Berapa lama",
        "Berapa biayanya", "Tempat dan waktu", "Jalan Uji Nomor 1", "08.00–15.30 WITA",
        "Pengaduan dan saran", "Lengkapnya menurut hukum",
    ]  # fmt: skip
    body = text[text.index("Penerbitan Kartu Uji", text.index("Beranda")) :]
    places = [body.index(question) for question in questions]
    assert places == sorted(places)


def test_all_fourteen_components_stand_with_their_law(site: Path) -> None:
    text = read(site / "layanan/dinas-uji/ktp.html").text
    assert text.count("UU 25/2009 Pasal 21 huruf") == 14


def test_an_inherited_component_says_from_where(site: Path) -> None:
    document = read(site / "layanan/dinas-uji/ktp.html")
    assert "Berlaku sama bagi semua layanan Dinas Uji" in document.text
    assert "index.html" in document.links


def test_a_service_with_nothing_but_its_name_still_has_a_page(site: Path) -> None:
    document = read(site / "layanan/dinas-uji/seadanya.html")
    assert "Layanan Seadanya" in document.text
    assert "Yang perlu disiapkan" not in document.text
    assert document.text.count("Belum ditulis.") == 12  # biaya and pengaduan are inherited


def test_a_unit_lists_its_services_also_those_not_yet_written(site: Path) -> None:
    document = read(site / "layanan/dinas-uji/index.html")
    assert "ktp.html" in document.links
    assert "tel:0541000101" in document.links
    assert "Layanan Menyusul" in document.text
    assert "Kami sanggup melayani sesuai standar." in document.text
    assert "../../word/dinas-uji.docx" in document.links
    assert (site / "word/dinas-uji.docx").is_file()


def test_a_unit_leads_first_to_where_its_services_are(example: Path) -> None:
    above = read(example / "layanan/setda/index.html").text
    assert re.search(r"\b1\d layanan ada di unit di bawah ini\.", above)
    assert above.index("2 layanan") < above.index("belum ada layanan")
    hall = read(example / "layanan/mpp/index.html").text
    assert hall.index("Gerai Kantor Pajak") < hall.index("Jam layanan")
    assert "https://wa.me/628000000401" in read(example / "layanan/mpp/index.html").links


def test_the_index_knows_what_citizens_call_a_service(site: Path) -> None:
    document = read(site / "layanan/index.html")
    assert "Bikin kartu" in document.text
    assert document.links.count("dinas-uji/ktp.html") == 2
    assert "layanan/_peristiwa.html#lahir" in read(site / "index.html").links


@pytest.mark.parametrize("which", ["site", "example", "repository"])
def test_every_link_and_anchor_inside_the_site_leads_somewhere(
    which: str, request: pytest.FixtureRequest
) -> None:
    assert dead_links(request.getfixturevalue(which)) == []


def test_no_page_is_larger_than_a_slow_telephone_line_allows(example: Path) -> None:
    """What a first visit loads, as it lies on the disk; servers that compress send a third."""
    weighed = {}
    for path, document in all_pages(example).items():
        if _kind(document) == "layanan":
            loaded = {(path.parent / unquote(url)).resolve() for url in document.loads}
            drawn = example / "img/kawung.svg"
            weighed[path.name] = [
                path.stat().st_size,
                *(f.stat().st_size for f in {*loaded, drawn}),
            ]
    assert len(weighed) > 20
    assert {name: sizes[0] for name, sizes in weighed.items() if sizes[0] > 30_000} == {}
    assert {name: sum(sizes) for name, sizes in weighed.items() if sum(sizes) > 60_000} == {}


def test_nothing_is_loaded_from_another_host_and_no_script_stands_in_a_page(example: Path) -> None:
    for path, document in all_pages(example).items():
        assert not [url for url in document.loads if "//" in url], path
        wanted = {"fasilitator": ["fasilitator.js"], "layanan": ["layanan.js"],
                  "unit": ["layanan.js"], "cari": ["cari.js"]}  # fmt: skip
        assert scripts(document) == wanted.get(_kind(document), []), path
        assert ("script-src 'self'" in unescape(document.source)) == bool(scripts(document)), path
        assert "unsafe" not in document.source, path
        assert "style" not in document.tags, path
        assert "default-src 'none'; style-src 'self';" in unescape(document.source), path
    for sheet in (example / "css").iterdir():
        css = sheet.read_text(encoding="utf-8")
        assert "http" not in css
        assert "@import" not in css


def _kind(document: Document) -> str:
    return document.source.partition('<body class="')[2].partition('"')[0]


def test_every_page_has_one_title_one_main_and_unique_ids(example: Path) -> None:
    for path, document in all_pages(example).items():
        counts = [document.tags.count(tag) for tag in ("h1", "main", "title", "header", "footer")]
        assert counts == [1, 1, 1, 1, 1], path
        assert len(document.ids) == len(set(document.ids)), path
        assert '<html lang="id">' in document.source, path


def test_an_illustration_says_so_on_every_page(example: Path, site: Path) -> None:
    for path, document in all_pages(example).items():
        assert "Contoh ilustrasi, bukan dokumen resmi." in document.text, path
    assert not [p for p, d in all_pages(site).items() if "Contoh ilustrasi" in d.text]


def test_a_single_illustration_says_so_on_its_page_and_its_unit_only(tmp_path: Path) -> None:
    site = built(
        tmp_path,
        {
            "standards/proyek.yaml": PROYEK,
            "standards/a/unit.yaml": UNIT,
            "standards/a/ktp.yaml": KTP,
            "standards/a/contoh.yaml": MINIMAL + "contoh: true\n",
        },
    )
    marked = {p.relative_to(site).as_posix() for p, d in all_pages(site).items()
              if "Contoh ilustrasi, bukan dokumen resmi." in d.text}  # fmt: skip
    assert marked == {"layanan/a/contoh.html", "layanan/a/index.html"}


def test_a_draft_is_marked_on_every_page(tmp_path: Path) -> None:
    site = built(tmp_path, {"standards/proyek.yaml": PROYEK, "standards/a/x.yaml": KTP}, draft=True)
    for path, document in all_pages(site).items():
        assert "RANCANGAN, belum lolos pemeriksaan" in document.text, path


def test_hostile_yaml_is_shown_and_never_run(tmp_path: Path) -> None:
    evil = "\"<script>alert(1)</script><img src=x onerror=alert(1)>{{ 7*7 }}{% include 'x' %}\""
    link = '"javascript:alert(1)"'
    site = built(
        tmp_path,
        {
            "standards/proyek.yaml": f"nama: {evil}\nsitus: {link}\n",
            "standards/a/unit.yaml": f"nama: {evil}\ninduk: {evil}\nalamat: {evil}\nsitus: {link}\n"
            f"kontak: [{{jenis: situs, url: {link}}}]\nmaklumat: {{janji: {evil}}}\n",
            "standards/a/x.yaml": f"layanan: {evil}\nsebutan: [{evil}]\nringkasan: {evil}\n"
            f"peristiwa: [{evil}]\nsop: {{nomor: {evil}, url: {link}, terkait: [{evil}]}}\n"
            f"persyaratan: [{{nama: {evil}, tautan: {link}}}]\n"
            f"prosedur: {{kanal: [{{jenis: daring, url: {link}}}], langkah: [{evil}]}}\n"
            f"tambahan: {{{evil}: {evil}}}\n",
        },
    )
    assert dead_links(site) == []
    for path, document in all_pages(site).items():
        assert set(scripts(document)) <= {"layanan.js", "cari.js"}, path
        assert not [url for url in document.links if "javascript" in url.lower()], path
        assert document.tags.count("img") == 1, path
    shown = read(site / "layanan/a/x.html").text
    assert "<script>alert(1)</script>" in shown
    assert "{{ 7*7 }}" in shown


def test_a_project_without_services_says_so_kindly(tmp_path: Path) -> None:
    site = built(tmp_path, {"standards/proyek.yaml": PROYEK})
    assert "Belum ada standar pelayanan yang ditulis." in read(site / "index.html").text
    assert "Belum ada layanan" in read(site / "layanan/index.html").text
    assert dead_links(site) == []


def test_files_that_cannot_be_read_leave_a_note(tmp_path: Path) -> None:
    site = built(
        tmp_path,
        {
            "standards/proyek.yaml": PROYEK,
            "standards/rusak/unit.yaml": "nama: [\n",
            "standards/rusak/ktp.yaml": KTP,
            "standards/rusak/hancur.yaml": "{\n",
            "standards/rusak/sebagian.yaml": "layanan: Setengah\nbiaya: 50.000\nprduk: x\n",
        },
    )
    unit = read(site / "layanan/rusak/index.html")
    assert "Profil unit ini belum dapat dibaca." in unit.text
    assert "Berkas layanan ini belum dapat dibaca." in unit.text
    assert "ktp.html" in unit.links
    assert "Sebagian isi berkas layanan ini" in read(site / "layanan/rusak/sebagian.html").text
    assert not (site / "layanan/rusak/hancur.html").exists()
    assert not (site / "_galat.html").exists()
    assert not [p for p, d in all_pages(site).items() if "Pratinjau" in d.text]
    assert dead_links(site) == []


def test_odd_places_and_names_do_not_collide(tmp_path: Path) -> None:
    site = built(
        tmp_path,
        {
            "standards/proyek.yaml": PROYEK,
            "standards/unit.yaml": "nama: Unit Teratas\n",
            "standards/teratas.yaml": MINIMAL,
            "standards/a b#c/unit.yaml": "nama: Unit Aneh\n",
            "standards/a b#c/index.yaml": "layanan: Bernama Index\n",
        },
    )
    assert "Unit Teratas" in read(site / "layanan/_unit.html").text
    assert "Bernama Index" in read(site / "layanan/a b#c/index_.html").text
    assert "Unit Aneh" in read(site / "layanan/a b#c/index.html").text
    assert dead_links(site) == []


def test_a_mall_lists_its_tenants_wherever_their_folder_lies(tmp_path: Path) -> None:
    site = built(
        tmp_path,
        {
            "standards/proyek.yaml": PROYEK,
            "standards/mpp/unit.yaml": "nama: Mal Uji\njenis: mpp\n",
            "standards/pajak/unit.yaml": "nama: Gerai Pajak\ngerai: {mpp: mpp}\n",
            "standards/mpp/meja/unit.yaml": "nama: Meja Depan\n",
        },
    )
    document = read(site / "layanan/mpp/index.html")
    assert "../pajak/index.html" in document.links
    assert "meja/index.html" in document.links
    assert "Gerai Pajak" in document.text


def test_every_rule_has_a_page_with_its_examples(example: Path) -> None:
    document = read(example / "aturan/tarif-tanpa-dasar-hukum.html")
    assert "Buruk" in document.text
    assert "UU 25/2009" in document.text
    assert "tarif-tanpa-dasar-hukum.html" in read(example / "aturan/index.html").links


def test_a_handbook_page_stands_in_the_same_frame(example: Path) -> None:
    document = read(example / "panduan/mulai.html")
    assert "Pemerintah Kabupaten Kutai Kartanegara" in document.text
    assert "../layanan/disdukcapil/ktp-el.html" in document.links
    assert "panduan/mulai.html" in read(example / "index.html").links


def test_the_menu_is_for_citizens_and_the_foot_leads_drafters_on(
    site: Path, repository: Path
) -> None:
    source = read(site / "layanan/dinas-uji/ktp.html").source
    head, foot = source.partition("</header>")[0], source.partition("<footer")[2]
    home = "../../index.html"
    assert Document(head).links == [
        "#isi-halaman", home, home, "../../cari/index.html", "../../layanan/index.html",
    ]  # fmt: skip
    assert [link for link in Document(foot).links if link.startswith("..")] == [
        f"../../{name}.html"
        for name in (
            "layanan/_mengadu",
            "data/index",
            "aturan/index",
            "pemeriksaan/index",
            "medan/standar-pelayanan",
        )
    ]
    keys = read(site / "medan/standar-pelayanan.html").links
    assert {f"{name}.html" for name in BERKAS if name != "standar-pelayanan"} <= set(keys)
    foot = read(repository / "index.html").source.partition("<footer")[2]
    assert "panduan/mulai.html" in Document(foot).links


def test_the_page_for_developers_stands_where_it_is_asked_for_only(
    site: Path, example: Path, repository: Path
) -> None:
    assert not (site / "arsitektur.html").exists()
    assert not (example / "arsitektur.html").exists()
    assert "standar/" in read(repository / "arsitektur.html").text
    assert "arsitektur.html" in read(repository / "CONTRIBUTING.html").links


def test_a_decree_that_names_no_service_is_on_all_of_them(tmp_path: Path) -> None:
    decree = "nomor: 7/SK/2026\ntanggal: 2026-01-02\npejabat: Kepala Dinas\n"
    site = built(
        tmp_path,
        {
            "standards/proyek.yaml": PROYEK,
            "standards/a/unit.yaml": UNIT,
            "standards/a/ktp.yaml": KTP,
            "standards/a/lain.yaml": MINIMAL,
            "standards/a/penetapan/2026-01-02/sk.yaml": decree,
            "standards/a/penetapan/2026-03-04/sk.yaml": "nomor: 8/SK/2026\ntanggal: 2026-03-04\n"
            "pejabat: Kepala Dinas\nlayanan: [lain]\n",
        },
    )
    assert "Nomor 7/SK/2026" in read(site / "layanan/a/ktp.html").text
    assert "Nomor 8/SK/2026" in read(site / "layanan/a/lain.html").text


def test_an_index_that_would_be_too_long_has_a_page_for_each_letter(tmp_path: Path) -> None:
    names = {
        f"standards/a/l{n}.yaml": f"layanan: {'ABC'[n % 3]} {n}\nsebutan: [1{n}]\n"
        for n in range(301)
    }
    site = built(tmp_path, {"standards/proyek.yaml": PROYEK, **names})
    index = read(site / "layanan/index.html")
    assert [link for link in index.links if link.startswith("_")] == [
        "_angka.html", "_a.html", "_b.html", "_c.html",
    ]  # fmt: skip
    assert "a/l0.html" in read(site / "layanan/_a.html").links
    assert dead_links(site) == []
