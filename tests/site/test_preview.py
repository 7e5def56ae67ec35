"""Pratinjau: yang dibuat hanya yang dilihat, dan yang dilihat selalu yang terakhir disimpan."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from standar.site.preview import Preview
from standar.site.shares import Share


class Kitchen:
    """Makes files, and remembers which shares were asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def share(self, name: str, file: str, *, key: str = "k", text: str = "isi") -> Share:
        return Share(name, key, lambda: self.make(name, file, text))

    def make(self, name: str, file: str, text: str) -> Iterator[tuple[str, bytes]]:
        self.asked.append(name)
        yield file, text.encode()

    def site(self, **changed: str) -> list[Share]:
        return [
            self.share("bersama", "index.html"),
            self.share("layanan/a", "layanan/a/satu.html", **changed),
            self.share("layanan/a/b", "layanan/a/b/dua.html"),
            self.share("layanan/", "layanan/tiga.html", key=""),
        ]


def shown(kitchen: Kitchen, about: bytes = b"", **changed: str) -> Preview:
    preview = Preview()
    preview.renew(kitchen.site(**changed), about)
    preview.resume()
    return preview


def test_nothing_is_made_until_somebody_looks() -> None:
    kitchen = Kitchen()
    preview = shown(kitchen)
    assert kitchen.asked == []
    assert preview.file("layanan/a/b/dua.html") == b"isi"
    assert preview.file("layanan/a/b/dua.html") == b"isi"
    assert kitchen.asked == ["layanan/a/b"]
    assert preview.file("index.html") == b"isi"
    assert kitchen.asked == ["layanan/a/b", "bersama"]
    assert preview.file("tidak-ada.html") is None
    assert kitchen.asked == ["layanan/a/b", "bersama"]


def test_only_what_changed_is_made_again() -> None:
    kitchen = Kitchen()
    preview = shown(kitchen)
    for name in ("index.html", "layanan/a/satu.html", "layanan/tiga.html"):
        preview.file(name)
    kitchen.asked.clear()
    preview.renew(kitchen.site(key="lain", text="baru"), b"")
    assert preview.file("index.html") == b"isi"
    assert preview.file("layanan/a/satu.html") == b"baru"
    assert preview.file("layanan/tiga.html") == b"isi"
    assert kitchen.asked == ["layanan/a", "layanan/"]  # without a key nothing is known to hold
    kitchen.asked.clear()
    preview.renew(kitchen.site(key="lain", text="baru"), b"galat lain")
    assert preview.file("index.html") == b"isi"
    assert kitchen.asked == ["bersama"]


def test_what_is_gone_is_not_served() -> None:
    kitchen = Kitchen()
    preview = shown(kitchen)
    assert preview.file("layanan/a/satu.html") == b"isi"
    preview.renew([kitchen.share("bersama", "index.html")], b"")
    assert preview.file("layanan/a/satu.html") is None


def asked(preview: Preview, root: Path, path: str, sweep: int = 0) -> tuple[str, bytes]:
    """What a server answers that reads files below a folder; the first builds sweep them away."""
    left = [sweep]

    def app(environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        file = root / environ["PATH_INFO"].removeprefix("/dasar/")
        if left[0]:
            left[0] -= 1
            file.unlink()
        if not file.is_file():
            start("404 Not Found", [])
            return [b"tidak ada"]
        start("200 OK", [])
        return [file.read_bytes()]

    told: list[str] = []
    body = preview.before(app, root, "/dasar/")(
        {"PATH_INFO": path}, lambda status, headers: told.append(status)
    )
    assert len(told) == 1
    return told[0], b"".join(body)


def test_a_server_finds_what_is_made_when_it_is_asked(tmp_path: Path) -> None:
    preview = shown(Kitchen())
    assert asked(preview, tmp_path, "/dasar/index.html") == ("200 OK", b"isi")
    assert asked(preview, tmp_path, "/dasar/layanan/a/satu.html") == ("200 OK", b"isi")
    assert asked(preview, tmp_path, "/dasar/tidak-ada.html") == ("404 Not Found", b"tidak ada")
    assert asked(preview, tmp_path, "/lain/index.html")[0] == "404 Not Found"
    assert asked(preview, tmp_path, "/dasar/../../index.html")[0] == "404 Not Found"


def test_a_server_that_cannot_ask_gets_everything(tmp_path: Path) -> None:
    shown(Kitchen()).write_all(tmp_path)
    files = {p.relative_to(tmp_path).as_posix() for p in tmp_path.rglob("*.html")}
    dua, satu, tiga = "layanan/a/b/dua.html", "layanan/a/satu.html", "layanan/tiga.html"
    assert files == {"index.html", dua, satu, tiga}


def test_a_file_that_a_build_has_just_swept_away_is_put_there_again(tmp_path: Path) -> None:
    preview = shown(Kitchen())
    assert asked(preview, tmp_path, "/dasar/index.html", sweep=1) == ("200 OK", b"isi")
