import datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from standar.importer import Edit, Reason, Returned, Unreadable, read
from standar.importer.package import FILE_MAX, PART_MAX, TAGS_MAX
from standar.path import Path
from standar.render.word import bookmarks, document
from standar.view.blocks import Cell, Heading, Item, Items, Page, Paragraph, Row, Table, cell
from tests.resolved import resolved

KK, KTP = ("beasiswa", "persyaratan", "kk"), ("beasiswa", "persyaratan", "ktp")
LONG = ("beasiswa", "prosedur", "ambil-surat-keterangan-di-kantor-desa-terdekat")
WHO = 'w:id="90" w:author="Siti Aminah" w:initials="SA" w:date="2025-11-04T09:30:00Z"'


def draft() -> Page:
    """A page as it was handed out."""
    items = Items((Item("Kartu Keluarga", ("Asli",), anchor=KK), Item("KTP-el", anchor=KTP)))
    steps = Items((Item("Ambil surat", anchor=LONG),))
    rows = (
        Row((cell("1."), Cell((items,))), KK[:2]),
        Row((cell("2."), Cell((steps,))), LONG[:2]),
        Row((cell("3."), cell("Gratis")), ("beasiswa", "biaya")),
    )
    heading = Heading(2, "Beasiswa", ("beasiswa",))
    return Page("Standar", (heading, Paragraph("Ringkasan."), Table("A", ("NO", "URAIAN"), rows)))


PLACES = bookmarks(draft())


def rewritten(changes: dict[str, bytes | None], data: bytes | None = None) -> bytes:
    """A file with some of its parts written anew, or taken away."""
    target = BytesIO()
    with (
        ZipFile(BytesIO(data or document(draft()))) as old,
        ZipFile(target, "w", ZIP_DEFLATED) as new,
    ):
        parts = {name: old.read(name) for name in old.namelist()} | changes
        for name, content in parts.items():
            if content is not None:
                new.writestr(name, content)
    return target.getvalue()


def edited(before: str, after: str) -> bytes:
    """The draft with a piece of its XML replaced, as if somebody had worked on it in Word."""
    with ZipFile(BytesIO(document(draft()))) as package:
        text = package.read("word/document.xml").decode()
    assert text.count(before) == 1
    return rewritten({"word/document.xml": text.replace(before, after).encode()})


def returned(data: bytes, places: dict[str, Path] | None = None) -> Returned:
    found = read(data, PLACES if places is None else places)
    assert isinstance(found, Returned)
    return found


def run(text: str, kind: str = "t") -> str:
    return f'<w:r><w:{kind} xml:space="preserve">{text}</w:{kind}></w:r>'


def edits(before: str, after: str) -> tuple[Edit, ...]:
    return returned(edited(before, after)).edits


# --- tracked edits --------------------------------------------------------------------------------

DAY = datetime.date(2025, 11, 4)
TRACKED = {
    "kata diganti": (
        run("KTP-el"),
        run("KTP") + f"<w:del {WHO}>{run('-el', 'delText')}</w:del>"
        f"<w:ins {WHO}>{run(' atau paspor')}</w:ins>",
        Edit("diubah", "KTP-el", "KTP atau paspor", KTP, DAY),
    ),
    "dihapus": (
        run("KTP-el"),
        f"<w:del {WHO}>{run('KTP-el', 'delText')}</w:del>",
        Edit("dihapus", "KTP-el", "", KTP, DAY),
    ),
    "rincian tanpa alamat": (
        run("Asli"),
        f"<w:del {WHO}>{run('Asli', 'delText')}</w:del><w:ins {WHO}>{run('Salinan')}</w:ins>",
        Edit("diubah", "Asli", "Salinan", KK, DAY),
    ),
    "sel lain di baris": (
        run("Gratis"),
        run("Gratis") + f"<w:ins {WHO}>{run(' semua')}</w:ins>",
        Edit("diubah", "Gratis", "Gratis semua", ("beasiswa", "biaya"), DAY),
    ),
    "alamat panjang": (
        run("Ambil surat"),
        run("Ambil surat") + f"<w:ins {WHO}>{run(' pengantar')}</w:ins>",
        Edit("diubah", "Ambil surat", "Ambil surat pengantar", LONG, DAY),
    ),
    "pindah": (
        run("Ringkasan."),
        f"<w:moveTo {WHO}>{run('Ringkasan.')}</w:moveTo>",
        Edit("dipindah", "", "Ringkasan.", ("beasiswa",), DAY),
    ),
    "tanggal rusak": (
        run("KTP-el"),
        f'<w:ins w:id="1" w:author="X" w:date="kemarin">{run("Paspor ")}</w:ins>{run("KTP-el")}',
        Edit("diubah", "KTP-el", "Paspor KTP-el", KTP, None),
    ),
    "dihapus dari yang ditambahkan": (
        run("KTP-el"),
        f"{run('KTP-el')}<w:ins {WHO}>{run(' dan')}"
        f"<w:del {WHO}>{run(' SIM', 'delText')}</w:del></w:ins>",
        Edit("diubah", "KTP-el", "KTP-el dan", KTP, DAY),
    ),
}


@pytest.mark.parametrize("name", TRACKED)
def test_a_tracked_edit_tells_its_part_and_both_texts(name: str) -> None:
    before, after, wanted = TRACKED[name]
    assert edits(before, after) == (wanted,)


def test_a_new_paragraph_belongs_to_the_part_before_it() -> None:
    mark = f"<w:pPr><w:rPr><w:ins {WHO}/></w:rPr></w:pPr>"
    new = f"<w:p>{mark}<w:ins {WHO}>{run('Surat kuasa')}</w:ins></w:p></w:tc></w:tr>"
    with ZipFile(BytesIO(document(draft()))) as package:
        text = package.read("word/document.xml").decode()
    start = text.index("KTP-el")
    end = text.index("</w:tc></w:tr>", start)
    changed = text[:end] + new + text[end + len("</w:tc></w:tr>") :]
    data = rewritten({"word/document.xml": changed.encode()})
    assert returned(data).edits == (Edit("ditambah", "", "Surat kuasa", KTP, DAY),)
    assert "Surat kuasa" in resolved(data).accepted
    assert resolved(data).rejected.count("KTP-el") == 1


def test_what_was_moved_away_is_told_once_where_it_stands_now() -> None:
    assert edits(run("KTP-el"), f"<w:moveFrom {WHO}>{run('KTP-el')}</w:moveFrom>") == ()


def test_a_file_without_changes_has_none() -> None:
    found = returned(document(draft()))
    assert (found.edits, found.comments) == ((), ())
    accepted, rejected = resolved(document(draft()))
    assert accepted == rejected
    assert accepted[:3] == ("Standar", "Beasiswa", "Ringkasan.")


def test_bookmarks_that_were_not_handed_out_name_no_part() -> None:
    before, after, _ = TRACKED["kata diganti"]
    (edit,) = returned(edited(before, after), {}).edits
    assert edit.path == ()


# --- comments -------------------------------------------------------------------------------------

TYPES = b"""<?xml version="1.0"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="k" Target="comments.xml"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"/>
</Relationships>"""
SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def commented(*comments: str, before: str, after: str) -> Returned:
    """The draft with a piece replaced and some comments."""
    note = f"<w:comments {SPACE}>{''.join(comments)}</w:comments>"
    parts = {"word/_rels/document.xml.rels": TYPES, "word/comments.xml": note.encode()}
    return returned(rewritten(dict(parts), edited(before, after)))


def note(number: int, *lines: str) -> str:
    said = "".join(f"<w:p>{run(line)}</w:p>" for line in lines)
    about = WHO.replace('w:id="90"', f'w:id="{number}"')
    return f"<w:comment {about}>{said}</w:comment>"


def around(text: str, number: int) -> str:
    return (
        f'<w:commentRangeStart w:id="{number}"/>{run(text)}<w:commentRangeEnd w:id="{number}"/>'
        f'<w:r><w:commentReference w:id="{number}"/></w:r>'
    )


def test_a_comment_tells_its_part_and_what_it_is_about_but_not_who_wrote_it() -> None:
    found = commented(
        note(3, "KTP sudah ada di sistem.", "Mohon dihapus."),
        before=run("KTP-el"), after=around("KTP-el", 3),
    )  # fmt: skip
    (comment,) = found.comments
    assert (comment.text, comment.about) == ("KTP sudah ada di sistem.\nMohon dihapus.", "KTP-el")
    assert (comment.path, comment.date) == (KTP, DAY)
    assert "Siti" not in repr(found)
    assert "SA" not in repr(found)


def test_a_comment_on_two_parts_belongs_to_the_one_in_which_it_begins() -> None:
    with ZipFile(BytesIO(document(draft()))) as package:
        text = package.read("word/document.xml").decode()
    text = text.replace(
        run("Kartu Keluarga"), f'<w:commentRangeStart w:id="1"/>{run("Kartu Keluarga")}'
    )
    text = text.replace(
        run("KTP-el"), around("KTP-el", 1).replace('<w:commentRangeStart w:id="1"/>', "")
    )
    notes = f"<w:comments {SPACE}>{note(1, 'Keduanya.')}</w:comments>"
    parts = {
        "word/_rels/document.xml.rels": TYPES, "word/comments.xml": notes.encode(),
        "word/document.xml": text.encode(),
    }  # fmt: skip
    (comment,) = returned(rewritten(dict(parts))).comments
    assert (comment.path, comment.about) == (KK, "Kartu KeluargaAsliKTP-el")


def test_a_comment_at_a_point_or_nowhere_is_kept() -> None:
    point = f'{run("KTP-el")}<w:r><w:commentReference w:id="2"/></w:r>'
    found = commented(note(2, "Di sini."), note(9, "Lepas."), before=run("KTP-el"), after=point)
    assert [(c.text, c.path) for c in found.comments] == [("Di sini.", KTP), ("Lepas.", ())]


# --- what nobody should send ----------------------------------------------------------------------


def bomb() -> bytes:
    """A small file whose body is as large as may be, and a little more, when unpacked."""
    return rewritten({"word/document.xml": b"<w:document>" + b" " * (PART_MAX + 1)})


def entities(where: str) -> bytes:
    declared = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    text = f'<!DOCTYPE d [<!ENTITY a0 "x"><!ENTITY f SYSTEM "file:///etc/passwd">{declared}]>'
    said = f"<w:body><w:p><w:r><w:t>{where}</w:t></w:r></w:p></w:body>"
    body = f"<w:document {SPACE}>{said}</w:document>"
    return rewritten({"word/document.xml": f"{text}{body}".encode()})


def relations(target: str, mode: str = "") -> bytes:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    text = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="d" Type="{kind}" Target="{target}"{mode}/></Relationships>'
    )
    return rewritten({"_rels/.rels": text.encode()})


def locked() -> bytes:
    data = bytearray(document(draft()))
    place = data.index(b"PK\x01\x02")
    while place >= 0:
        data[place + 8] |= 1
        place = data.find(b"PK\x01\x02", place + 4)
    return bytes(data)


HOSTILE = {
    "kosong": (b"", Reason.NOT_WORD),
    "teks": (b"layanan: surat\n", Reason.NOT_WORD),
    "gambar": (b"\x89PNG\r\n\x1a\n" + b"\0" * 100, Reason.NOT_WORD),
    "word lama": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, Reason.LOCKED),
    "terpotong": (document(draft())[:-400], Reason.BROKEN),
    "zip tanpa dokumen": (rewritten({"word/document.xml": None}), Reason.NOT_WORD),
    "terlalu besar": (b"PK" + b"\0" * FILE_MAX, Reason.TOO_LARGE),
    "bom zip": (bomb(), Reason.TOO_LARGE),
    "sejuta unsur": (
        rewritten({"word/document.xml": b"<a>" * (TAGS_MAX + 1)}),
        Reason.TOO_LARGE,
    ),
    "entitas berlipat": (entities("&a11;"), Reason.UNSAFE),
    "entitas berkas": (entities("&f;"), Reason.UNSAFE),
    "utf-16": (
        rewritten({"word/document.xml": f"<w:document {SPACE}/>".encode("utf-16")}),
        Reason.UNSAFE,
    ),
    "xml rusak": (rewritten({"word/document.xml": b"<w:document"}), Reason.BROKEN),
    "terlalu dalam": (
        rewritten({"word/document.xml": b"<a>" * 5000 + b"</a>" * 5000}),
        Reason.BROKEN,
    ),
    "tanpa isi": (
        rewritten({"word/document.xml": f"<w:document {SPACE}/>".encode()}),
        Reason.BROKEN,
    ),
    "strict": (
        rewritten({"word/document.xml": b'<d:document xmlns:d="http://purl.oclc.org/ooxml/x"/>'}),
        Reason.STRICT,
    ),
    "lembar kerja": (relations("docProps/core.xml"), Reason.NOT_WORD),
    "dikunci": (locked(), Reason.LOCKED),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_cannot_be_read_is_refused_with_a_reason(name: str) -> None:
    data, reason = HOSTILE[name]
    assert read(data, PLACES) == Unreadable(reason)


def test_targets_outside_the_file_are_never_opened() -> None:
    for data in (
        relations("http://contoh.go.id/x.xml", ' TargetMode="External"'),
        relations("../../../../word/document.xml"),
    ):
        assert resolved(data).accepted[0] == "Standar"
        assert returned(data).edits == ()
    assert read(relations("file:///etc/passwd"), PLACES) == Unreadable(Reason.NOT_WORD)


def test_every_byte_may_be_wrong() -> None:
    data = document(draft())
    for place in range(0, len(data), 23):
        broken = bytearray(data)
        broken[place] ^= 0xFF
        assert isinstance(read(bytes(broken), PLACES), Returned | Unreadable)


def test_parts_inside_each_other_as_deep_as_may_be_are_read() -> None:
    for name in ("w:sdt", "w:ins", "w:tbl", "w:tc"):
        deep = f"<{name}>" * 250 + f"<w:p>{run('x')}</w:p>" + f"</{name}>" * 250
        root = f"<w:document {SPACE}><w:body>{deep}</w:body></w:document>"
        data = rewritten({"word/document.xml": root.encode()})
        assert resolved(data).accepted == ("x",)
        assert returned(data).comments == ()


def test_many_comments_about_many_words_are_read_in_a_moment() -> None:
    starts = "".join(f'<w:commentRangeStart w:id="{n}"/>' for n in range(50_000))
    said = run("kata") * 50_000
    root = f"<w:document {SPACE}><w:body><w:p>{starts}{said}</w:p></w:body></w:document>"
    data = rewritten({"word/document.xml": root.encode()})
    assert returned(data).edits == ()
    assert len(resolved(data).accepted[0]) == 200_000
