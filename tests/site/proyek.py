"""Proyek-proyek kecil untuk menguji situs, dan pembaca situs yang sudah jadi."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from standar.project.project import Project
from standar.rules import catalogue
from standar.site.edition import Edition
from standar.site.pages import drafter_pages, rule_pages, shared_pages
from standar.site.services import service_pages
from standar.site.template import SitePage
from standar.site.whole import Whole

REPOSITORY = Path(__file__).parents[2]

PROYEK = "nama: Pemerintah Kabupaten Uji\nzona_waktu: WITA\n"
UNIT = """\
nama: Dinas Uji
jenis: dinas
induk: Pemerintah Kabupaten Uji
alamat: Jalan Uji Nomor 1
pimpinan: Kepala Dinas Uji
kontak:
  - {jenis: telepon, nomor: "(0541) 000-101"}
jam_layanan: {senin-kamis: 08.00-15.30}
layanan: {ktp: Kartu Uji, belum: Layanan Menyusul}
maklumat: {janji: Kami sanggup melayani sesuai standar.}
bawaan:
  biaya: gratis
  pengaduan:
    kanal: [{jenis: loket, alamat: Lantai 1}]
"""
KTP = """\
layanan: Penerbitan Kartu Uji
sebutan: [bikin kartu]
ringkasan: Kartu bagi setiap orang.
sasaran: Semua orang
peristiwa: [Lahir]
varian: {baru: Kartu pertama, hilang: Kartu hilang}
persyaratan:
  - {kode: kk, nama: Kartu Keluarga, bentuk: asli, jenis: administratif}
  - {kode: lapor, nama: Surat kehilangan, untuk: [hilang]}
prosedur:
  kanal: [luring]
  langkah:
    - Pemohon: Menyerahkan berkas
    - {pelaku: Petugas, kegiatan: Menyerahkan kartu, waktu: 5 menit}
jangka_waktu:
  - {lama: paling lama 1 hari kerja, sejak: berkas lengkap, untuk: [hilang]}
  - {lama: paling lama 3 hari kerja, sejak: berkas lengkap, untuk: [baru]}
produk: Kartu Uji
dasar_hukum: [UU 25/2009]
"""
MINIMAL = "layanan: Layanan Seadanya\n"
CONFIG = "site_name: Uji\nuse_directory_urls: false\ntheme: {name: standar}\nplugins: [standar]\n"
"""A mkdocs.yml that hosts our pages with a handbook in our looks."""


def write(root: Path, files: dict[str, str]) -> Path:
    """Write files below `root` and give it back."""
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root


def small(root: Path) -> Path:
    """A project with one unit, a full service and one with nothing but its name."""
    return write(
        root,
        {
            "standards/proyek.yaml": PROYEK,
            "standards/dinas-uji/unit.yaml": UNIT,
            "standards/dinas-uji/ktp.yaml": KTP,
            "standards/dinas-uji/seadanya.yaml": MINIMAL,
        },
    )


@dataclass
class Document(HTMLParser):
    """What tests ask of a page: its links, ids, elements, headings and text."""

    source: str
    links: list[str] = field(default_factory=list)
    loads: list[str] = field(default_factory=list)
    forms: list[str] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    text: str = ""

    def __post_init__(self) -> None:
        super().__init__()
        self.feed(self.source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the element."""
        found = {name: value or "" for name, value in attrs}
        self.tags.append(tag)
        if "id" in found:
            self.ids.append(found["id"])
        if tag == "a":
            self.links.append(found.get("href", ""))
        elif found.get("rel") == "alternate":
            self.forms.append(found["href"])
        elif "href" in found or "src" in found:
            self.loads.append(found.get("href") or found["src"])

    def handle_data(self, data: str) -> None:
        """Note the text."""
        self.text += data


def scripts(document: Document) -> list[str]:
    """The scripts of a page, which are files of the theme; a script inside the page is ``."""
    own = [url.rpartition("/")[2] for url in document.loads if url.endswith(".js")]
    return own + [""] * (document.tags.count("script") - len(own))


def read(path: Path) -> Document:
    """A page of a built site."""
    return Document(path.read_text(encoding="utf-8"))


def all_pages(site: Path) -> dict[Path, Document]:
    """Every page of a built site."""
    return {path: read(path) for path in sorted(site.rglob("*.html"))}


def dead_links(site: Path) -> list[str]:
    """Links and anchors inside the site that lead nowhere, as `page → href`."""
    documents = all_pages(site)
    dead = []
    for path, document in documents.items():
        if path.name == "404.html":  # it is given at any depth: its links begin at the host
            continue
        for href in [*document.links, *document.loads, *document.forms]:
            parts = urlsplit(href)
            if parts.scheme or parts.netloc:
                continue
            start = site if parts.path.startswith("/") else path.parent
            below = unquote(parts.path).lstrip("/")
            target = (start / below).resolve() if parts.path else path
            anchor = unquote(parts.fragment)
            known = documents[target].ids if target in documents else []
            if not target.is_file() or (anchor and anchor not in known):
                dead.append(f"{path.relative_to(site)} → {href}")
    return dead


def pages(project: Project, edition: Edition) -> Iterator[SitePage]:
    """Every page of ours as it is before it is rendered."""
    whole = Whole(project, catalogue(), edition)
    yield from shared_pages(whole)
    for service in project.services():
        yield from service_pages(service, whole)
    yield from rule_pages(whole)
    yield from drafter_pages(whole)
