"""Unit, forum, dan layanan yang dimaksud pemakai, dari folder mana pun ia memanggil."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...fkp.forum import ForumFolder, Records
from ...fkp.snapshot import copy_around
from ...locale import enumerate_words
from ...message import say, visible
from ...model import Proyek
from ...project.document import Document
from ...project.layout import (
    DRAFT,
    FORUM_FILE,
    REGISTER_FILE,
    STANDARDS,
    Folder,
    Layout,
    discover,
    find,
)

if TYPE_CHECKING:
    from ...render.word.templat import Template

UNCHANGED = "--belum-berubah"
"""What somebody adds to `fkp buka` who records inputs first."""


class Salah(Exception):  # noqa: N818 - what the caller can put right; told in its own words
    """A misuse; `args[0]` says which, in a sentence."""


def project() -> Layout:
    """The project around this folder."""
    root = find(Path.cwd())
    if root is None:
        raise Salah(
            f"Tidak ada proyek di sini. Buka terminal di folder yang memuat folder {STANDARDS}. "
            "Hanya bila belum ada proyek sama sekali: standar baru proyek"
        )
    unfrozen(Path.cwd())
    return discover(*root)


def unfrozen(path: Path) -> None:
    """Refuse to work in a frozen copy, which nobody may change."""
    if (copy := copy_around(path)) is not None:
        raise Salah(
            f"Folder {visible(copy.name)} ini salinan beku, yang tidak boleh diubah. "
            f"Bekerjalah pada berkas di folder {STANDARDS} proyeknya."
        )


def within(layout: Layout, place: Path) -> Path:
    """A place to write to; one that a link leads out of the standards is refused."""
    if not place.resolve().is_relative_to(layout.standards):
        raise Salah(
            f"{visible(layout.relative(place))} melewati tautan ke luar folder {STANDARDS}, jadi "
            "tidak ditulis. Ganti tautannya dengan folder biasa."
        )
    return place


def _written(layout: Layout, given: str) -> list[tuple[str, ...]]:
    """What a path or an address may mean, as folders below that of all standards."""
    found = []
    here = (Path.cwd() / given).resolve()
    if here.is_relative_to(layout.standards):
        found.append(here.relative_to(layout.standards).parts)
    words = [word for word in given.replace("\\", "/").split("/") if word not in ("", ".")]
    if words[:1] == [STANDARDS]:
        words = words[1:]
    return [*found, tuple(words)]


def address(layout: Layout, folder: Folder) -> str:
    """The address of a unit's folder."""
    relative = folder.path.relative_to(layout.standards).as_posix()
    return "" if relative == "." else relative


def unit(layout: Layout, given: str) -> Folder:
    """The folder of a unit that is named by path or address."""
    known = {address(layout, f): f for f in layout.folders if f.has_unit or f.services}
    for words in _written(layout, given):
        if (name := "/".join(words)) in known and name:
            return known[name]
    raise Salah(f"Tidak ada unit {visible(given)}.{_near(given, known)}")


def _near(given: str, known: Iterable[str]) -> str:
    """What may have been meant, as a sentence of its own."""
    names = [name for name in known if name]
    last = given.rstrip("/").rpartition("/")[2]
    same = [name for name in names if name.rpartition("/")[2] == last]
    found = list(dict.fromkeys([*same, *get_close_matches(given, names, 3, 0.5)]))
    return f" Maksudnya {visible(enumerate_words(found, 'atau'))}?" if found else ""


def services(layout: Layout, folder: Folder, names: Iterable[str]) -> list[Path]:
    """The files of services that are named from their unit, or from the folder of all."""
    base = address(layout, folder)
    known = {
        path.relative_to(layout.standards).with_suffix("").as_posix(): path
        for other in layout.folders
        if other.path.is_relative_to(folder.path)
        for path in other.services
    }
    found = []
    for given in names:
        choices = [words for words in _written(layout, given.removesuffix(".yaml")) if words]
        ways = [f"{base}/{'/'.join(choices[-1])}", *("/".join(words) for words in choices)]
        path = next((known[way.strip("/")] for way in ways if way.strip("/") in known), None)
        if path is None:
            own = [name.removeprefix(f"{base}/") for name in known]
            raise Salah(f"Tidak ada layanan {visible(given)} di {base}.{_near(given, own)}")
        found.append(path)
    return list(dict.fromkeys(found))


def forums(layout: Layout) -> dict[tuple[str, ...], tuple[Folder, Path]]:
    """Every forum of a project: the folders to it without `fkp`, then the day."""
    return {
        (*folder.path.relative_to(layout.standards).parts, path.parent.name): (folder, path)
        for folder in layout.folders
        for path in folder.forums
    }


def forum(layout: Layout, given: str | None) -> ForumFolder:
    """The forum that is named by path, address or day, or the only one that can be meant."""
    known = forums(layout)
    if not known:
        raise Salah("Belum ada forum. Buka satu: standar fkp buka UNIT --tanggal TANGGAL")
    if given is None:
        found = _around(layout, known)
    else:
        found = []
        for words in _written(layout, given):
            words = tuple(word for word in words if word not in ("fkp", FORUM_FILE))
            found += [key for key in known if key[: len(words)] == words or key[-1:] == words]
    if len(set(found)) == 1:
        return Records(layout).forum(*known[found[0]])
    names = ["/".join(key) for key in (found or known)]
    if given is None:
        raise Salah(
            f"Ada {len(names)} forum. Sebutkan salah satu: {enumerate_words(names, 'atau')}"
        )
    if found:
        raise Salah(f"Maksudnya {enumerate_words(names, 'atau')}?")
    raise Salah(f"Tidak ada forum {visible(given)}.{_near(given, names) or _all(names)}")


def _all(names: list[str]) -> str:
    return f" Yang ada: {visible(enumerate_words(names))}"


def _around(layout: Layout, known: Iterable[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """The forums in the folder where the caller is, or all of them."""
    here = Path.cwd().resolve()
    if not here.is_relative_to(layout.standards):
        return list(known)
    words = tuple(word for word in here.relative_to(layout.standards).parts if word != "fkp")
    below = [key for key in known if key[: len(words)] == words]
    inside = [key for key in known if words[: len(key)] == key]
    return inside or below or list(known)


def readable(found: ForumFolder, *, register: bool = True) -> ForumFolder:
    """The forum, whose files must be readable for what is to be done with it."""
    documents = (found.document, found.register) if register else (found.document,)
    for document in documents:
        if document.diagnostics or document.node is None:
            raise Salah(f"{unread(document)} Lihat: standar periksa {document.name}")
    return found


def unread(document: Document[Any]) -> str:
    """Where a file cannot be read, and why, as people are told."""
    from ...rules import catalogue  # only a slip pays for it

    for found in document.diagnostics[:1]:
        why = visible(say(found, catalogue()))
        return f"{document.name}:{found.place.line} tidak terbaca. {why}"
    return f"{document.name} tidak terbaca."


def template(layout: Layout, proyek: Proyek | None, what: str) -> Template | None:
    """The template of the project as it is today, for `what` is printed in it."""
    from ...render.word.kertas_templat import TemplateError, template_of  # only printing pays

    try:
        return template_of(layout, proyek)
    except TemplateError as error:
        why = visible(error.args[0])
        raise Salah(f"{why} {what} tidak dicetak. Lihat: standar periksa") from error


def recordable(found: ForumFolder) -> ForumFolder:
    """The forum, whose register is there if it was opened: a new one would use its codes again."""
    if found.berregister or not found.salinan.ada:
        return found
    folder = found.document.name.rpartition("/")[0]
    raise Salah(visible(
        f"{folder}/{REGISTER_FILE} tidak ada lagi. Kembalikan dari cadangan, atau dari Git: "
        f"git restore {folder}/{REGISTER_FILE}. Bila memang belum pernah ada masukan, buat berkas "
        "kosong dengan nama itu."
    ))  # fmt: skip


def not_frozen(found: ForumFolder) -> str:
    """What is to be done at once where inputs come before the draft is frozen; else nothing."""
    if found.salinan.ada:
        return ""
    return visible(
        "Rancangan forum ini belum dibekukan. Bekukan sebelum berkas standarnya berubah: "
        f"standar fkp buka {found.unit.alamat} --tanggal {found.hari} {UNCHANGED}"
    )


def damage(found: ForumFolder) -> str:
    """What happened to the frozen draft of a forum, and how it is mended; empty if nothing did."""
    if not (cacat := found.salinan.cacat):
        return ""
    copy = f"{found.document.name.rpartition('/')[0]}/{DRAFT}"
    names = [f"{copy}/{name} {why}" for name, why in cacat.items()]
    return visible(
        f"Salinan rancangan yang dibahas tidak utuh lagi: {enumerate_words(names)}. Kembalikan "
        f"folder {copy} persis seperti semula dari cadangan, atau dari Git: git restore {copy}"
    )
