"""Pratinjau menyebut tautan yang tidak sampai di halamannya, tanpa membuat halaman lain."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from standar.rules import catalogue
from standar.site.assemble import errors_in, examine, frame, read
from standar.site.edition import Edition
from standar.site.output import Output, write
from standar.site.pages import addresses
from standar.site.preview import Preview
from standar.site.publication import asked_for
from standar.site.shares import Files, Share
from standar.site.signposts import Signposts
from standar.site.template import ASSETS, NOTICES, THEME
from standar.site.written import SHOWN

from . import proyek
from .proyek import KTP, REPOSITORY, Document, small
from .proyek_forum import with_forum

PAGE = "layanan/dinas-uji/ktp.html"
SAID = "Tautan di halaman ini tidak sampai ke mana pun"


class Looked:
    """A project in a preview, and which of its shares were made."""

    def __init__(self, root: Path, folder: Path) -> None:
        self.root, self.folder, self.preview = root, folder, Preview()
        self.made: list[str] = []
        for name in ASSETS:
            write(folder, name, (THEME / name).read_bytes())
        self.save()

    def save(self) -> None:
        """What a build does."""
        found, _ = read(self.root / "standards", work=True)
        report = examine(found)
        edition = Edition(False, False, True, report, errors_in(report), report.rules)
        self.names = frozenset(addresses(found, catalogue(), edition))
        shares = [self._noted(one) for one in asked_for(found, frame(found, edition), edition)]
        where = self.root, found.layout.standards
        self.preview.renew(shares, b"", Signposts(self.names, self.folder, *where))

    def _noted(self, share: Share) -> Share:
        def make() -> Files:
            self.made.append(share.name)
            yield from share.make()

        return share._replace(make=make)

    def page(self, name: str = PAGE) -> Document:
        content = self.preview.file(name)
        assert content is not None, name
        return Document(content.decode())

    def writes(self, text: str, name: str = "ktp") -> Document:
        """The page of the service after this has been saved as its file."""
        proyek.write(self.root, {f"standards/dinas-uji/{name}.yaml": text})
        self.save()
        return self.page()


@pytest.fixture
def looked(tmp_path: Path) -> Looked:
    return Looked(small(tmp_path), tmp_path / "layar")


def line(text: str, word: str) -> int:
    return next(n for n, one in enumerate(text.splitlines(), 1) if word in one)


def sop(link: str) -> str:
    return KTP + f"sop: {{nomor: SOP/1, url: {link}}}\n"


def test_a_link_that_leads_nowhere_is_told_on_its_page_with_file_and_line(looked: Looked) -> None:
    text = sop("berkas/sop.pdf")
    page = looked.writes(text)
    assert SAID in page.text
    assert f"standards/dinas-uji/ktp.yaml:{line(text, 'sop.pdf')}" in page.text
    assert "berkas/sop.pdf" in page.text.partition(SAID)[2]
    assert looked.made == ["layanan/dinas-uji"]
    assert SAID not in looked.page("layanan/dinas-uji/seadanya.html").text


def test_it_stands_where_the_faults_of_the_file_stand(looked: Looked) -> None:
    text = looked.writes(sop("tiada.pdf")).source
    assert text.index("</h1>") < text.index(SAID) < text.index("Berkas halaman ini bergalat")
    assert NOTICES not in text


def test_what_is_mended_is_told_no_more(looked: Looked) -> None:
    looked.writes(sop("berkas/sop.pdf"))
    assert SAID not in looked.writes(sop("seadanya.html")).text
    looked.writes(sop("berkas/sop.pdf"))
    write(looked.folder, "layanan/dinas-uji/berkas/sop.pdf", b"%PDF")  # from docs/
    assert SAID not in looked.page().text


def test_a_page_that_was_made_before_is_asked_again(looked: Looked) -> None:
    proyek.write(looked.root, {"standards/dinas-uji/lain.yaml": proyek.MINIMAL})
    assert SAID not in looked.writes(sop("lain.html")).text
    (looked.root / "standards/dinas-uji/lain.yaml").unlink()
    looked.save()
    assert SAID in looked.page().text


def test_anchors_are_looked_up_where_that_takes_no_page(looked: Looked) -> None:
    assert SAID in looked.writes(sop("'#tiada'")).text
    assert SAID not in looked.writes(sop("'#biaya'")).text
    assert SAID in looked.writes(sop("seadanya.html#tiada")).text
    page = looked.writes(sop("../../index.html#tiada"))
    assert SAID not in page.text
    assert "bersama" not in looked.made
    looked.page("index.html")
    assert SAID in looked.page().text


@pytest.mark.parametrize(
    "link",
    [
        "../../word/dinas-uji.docx", "../../data/katalog.json", "../../sitemap.xml", "ktp.json",
        "ktp.jsonld", "seadanya.sippn.txt", "ktp.atom.xml", "https://contoh.id/tiada.pdf",
        "../../../di-luar.html",
    ],
)  # fmt: skip
def test_what_a_preview_does_without_is_taken_on_trust(looked: Looked, link: str) -> None:
    assert SAID not in looked.writes(sop(link)).text


def test_a_file_put_beside_the_last_publication_answers(looked: Looked) -> None:
    published = looked.root / "terbitan"
    output = Output(published)
    output.put("layanan/dinas-uji/kemarin.html", b"")
    output.finish()
    write(published, "layanan/dinas-uji/sop.pdf", b"%PDF")
    assert SAID not in looked.writes(sop("sop.pdf")).text
    assert SAID in looked.writes(sop("kemarin.html")).text  # ours, and gone by now


def test_a_link_is_shown_and_never_becomes_one(looked: Looked) -> None:
    for link in ("'\"><script>x</script>.pdf'", f"{'a' * 4000}/b.pdf", '"a\\u202e.pdf"'):
        page = looked.writes(sop(link))
        assert SAID in page.text
        assert proyek.scripts(page) == ["layanan.js"]
        assert "\u202e" not in page.text.partition(SAID)[2][:200]


def test_many_are_counted_on_any_page(looked: Looked) -> None:
    proofs = "".join(f"      - {{uraian: Bukti, url: {n}.pdf}}\n" for n in range(SHOWN + 5))
    register = f"inovasi:\n  - kode: uji\n    nama: Uji\n    bukti:\n{proofs}"
    proyek.write(looked.root, {"standards/dinas-uji/inovasi.yaml": register})
    looked.save()
    said = looked.page("layanan/dinas-uji/_inovasi.html").text
    assert "standards/dinas-uji/inovasi.yaml:5" in said
    assert "dan 5 tautan lain" in said


def everything(looked: Looked) -> Iterator[tuple[str, Document]]:
    looked.preview.write_all(looked.folder)
    for path in sorted(looked.folder.rglob("*.html")):
        name = path.relative_to(looked.folder).as_posix()
        yield name, Document(path.read_text("utf-8"))


def test_our_own_links_all_lead_somewhere_in_a_preview(tmp_path: Path) -> None:
    for root in (REPOSITORY, with_forum(tmp_path / "forum")):
        looked = Looked(root, tmp_path / f"layar-{root.name}")
        pages = dict(everything(looked))
        assert pages.keys() == looked.names
        assert [name for name, page in pages.items() if SAID in page.text] == []
