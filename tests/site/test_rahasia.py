"""Data pribadi tidak pernah terbit: ditanam di semua tempat tertutup, dicari di semua berkas."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from standar.fkp.forum import read_forums
from standar.project.layout import discover
from standar.site.build import build_site
from standar.site.forum import forum_html
from tests.process import Outcome, standar

from .proyek_forum import DAY, FOLDER, FORUM, REGISTER, UNIT_NEW, with_forum

NAMES = ("Suharsimi Wongsokenongo", "Kertapradana", "Ngatinah")
NUMBERS = ("3301015208910007", "6402010102030004", "0812-9876-5432", "081298765432", "+62 812 9876")
MAIL = "ngatinah.w@contoh.com"
SECRET = f"# {NAMES[0]}, NIK {NUMBERS[0]}, telepon {NUMBERS[2]}\n"
ATTENDANCE = f"""\
- {{nama: {NAMES[0]}, unsur: pengguna, instansi: Warga, kontak: "{NUMBERS[2]}"}}
- {{nama: {NAMES[1]}, unsur: media, kontak: {MAIL}}}
"""
PLANTED = (*NAMES, *NUMBERS, MAIL)


def commented(text: str) -> str:
    """The file with a person in a comment before, beside and after what it says."""
    first, _, rest = text.partition("\n")
    return f"{SECRET}{first}  {SECRET}{rest}{SECRET}"


UNKNOWN = f"  nama_pengusul: {NAMES[2]}\n  telepon: '{NUMBERS[3]}'\n"
"""Keys that nobody asked for; a register with them can be published, but not printed."""


@pytest.fixture(scope="module", params=["", UNKNOWN], ids=["terbaca", "kunci asing"])
def root(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with persons in every place that is not for the public, and in its public texts."""
    day = f"{FOLDER}/fkp/{DAY}"
    register = (
        REGISTER.replace("Gratiskan saja", f"Gratiskan; NIK saya {NUMBERS[0]}")
        .replace("Kursinya sudah", f"Hubungi {NUMBERS[2]} atau {MAIL}; kursinya sudah")
        .replace("Paling lama tiga hari kerja", f"Tiga hari; telepon saya {NUMBERS[3]}")
        .replace("Angkutan umum", f"KK {NUMBERS[1]}, WA {NUMBERS[4]} 5432: angkutan umum")
        .replace("isi: KK", "isi: >-\n    KK")
    )
    forum = FORUM.replace("Semua masukan dijawab", f"NIK {NUMBERS[1]} dicatat; semua dijawab")
    return with_forum(
        tmp_path_factory.mktemp("rahasia"),
        forum=commented(forum),
        register=commented(register) + request.param,
        more={
            f"{day}/peserta.rahasia.yaml": ATTENDANCE,
            f"{day}/catatan.txt": SECRET,
            f"{day}/kembali.csv": f"nama;isi\n{NAMES[1]};{NUMBERS[3]}\n",
            f"{FOLDER}/unit.yaml": commented(UNIT_NEW),
        },
    )


PAPERS = "berita-acara", "matriks-masukan", "matriks-perubahan", "standar-perubahan"


def published(root: Path) -> Iterator[tuple[str, bytes]]:
    """Everything that leaves the house; what cannot be read cannot be printed."""
    build_site(root, root / "terbitan", draft=True)
    for path in sorted((root / "terbitan").rglob("*")):
        if path.is_file():
            yield str(path.relative_to(root)), path.read_bytes()
    (forum,) = read_forums(discover(root, root / "standards"))
    yield "lembar.html", forum_html(forum).encode()
    yield "periksa.json", _said(standar("periksa", "--format", "json", "standards", cwd=root))
    if not forum.register.diagnostics:
        yield from printed(root)


def printed(root: Path) -> Iterator[tuple[str, bytes]]:
    """What the command makes of the forum."""
    forum, sheet, folder = f"dinas-uji/{DAY}", root / "lembar.html", root / "kertas"
    standar("fkp", "status", forum, "--format", "html", "--keluaran", str(sheet), cwd=root)
    standar("fkp", "berita-acara", forum, "--keluaran", str(folder), cwd=root)
    yield "perintah.html", sheet.read_bytes()
    for name in PAPERS:  # the attendance list is no paper for others
        yield f"{name}.docx", (folder / f"{name}.docx").read_bytes()
    for shape in ("json", "teks"):
        yield f"status.{shape}", _said(standar("fkp", "status", "--format", shape, cwd=root))


def _said(done: Outcome) -> bytes:
    assert done.out
    return (done.out + done.err).encode()


def unpacked(name: str, raw: bytes) -> Iterator[tuple[str, str]]:
    yield name, raw.decode("utf-8", "replace")
    if name.endswith(".docx"):
        with zipfile.ZipFile(io.BytesIO(raw)) as parts:
            for part in parts.namelist():
                yield f"{name}/{part}", parts.read(part).decode("utf-8", "replace")


def test_nothing_planted_is_in_any_published_byte(root: Path) -> None:
    shown = [pair for name, raw in published(root) for pair in unpacked(name, raw)]
    found = [(name, word) for name, text in shown for word in PLANTED if word in text]
    assert found == []
    names = {name for name, _ in shown}
    assert f"terbitan/layanan/dinas-uji/fkp/{DAY}/index.html" in names
    assert not [name for name in names if "rahasia" in name or "kembali" in name]


def test_the_papers_that_are_searched_do_hold_inputs_and_comments(root: Path) -> None:
    shown = {name: text for n, raw in published(root) for name, text in unpacked(n, raw)}
    if "perintah.html" in shown:
        assert {f"{name}.docx/word/document.xml" for name in PAPERS} <= set(shown)
        assert "NIK disamarkan" in shown["matriks-masukan.docx/word/document.xml"]
        assert "Masukan m-01" in shown["standar-perubahan.docx/word/comments.xml"]
    assert "NIK disamarkan" in shown["lembar.html"]


def test_what_is_hidden_leaves_a_mark_that_says_so(root: Path) -> None:
    text = dict(published(root))[f"terbitan/layanan/dinas-uji/fkp/{DAY}/index.html"].decode()
    assert "Gratiskan; NIK saya [NIK disamarkan]" in text
    assert "Hubungi [nomor telepon disamarkan] atau [alamat surel disamarkan]" in text


def test_the_attendance_list_is_never_opened(tmp_path: Path) -> None:
    secret = f"{FOLDER}/fkp/{DAY}/peserta.rahasia.yaml"
    root = with_forum(tmp_path, more={secret: ATTENDANCE})
    (root / secret).chmod(0)
    (root / secret).unlink()
    (root / secret).mkdir()  # whoever opened it now would fail
    build_site(root, root / "terbitan")
    assert (root / f"terbitan/layanan/dinas-uji/fkp/{DAY}/index.html").is_file()
