"""Kedua sisi `standar bandingkan`: berkas, folder, atau revisi Git, menurut kata pemakai."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path, PurePosixPath

from ..comparison.git import GitRefused, Repository, checkout, repository
from ..comparison.side import Side, open_side
from ..message import visible
from ..project.layout import find

REASONS = {
    "tanpa-git": "Git belum terpasang di komputer ini",
    "bukan-repositori": "folder ini tidak berada di repositori Git",
    "pemilik": "Git menolak folder ini karena pemiliknya orang lain (lihat safe.directory)",
    "bukan-revisi": "revisi itu tidak ada; lihat: git log --oneline",
    "tidak-ada-di-revisi": "di revisi itu tidak ada berkas YAML di sana",
    "terlalu-banyak": (
        "isinya terlalu banyak untuk dibandingkan; sebutkan folder atau berkas yang lebih kecil, "
        "misalnya HEAD~1:standards/dinas"
    ),
    "tidak-lengkap": "riwayat Git di komputer ini tidak lengkap; lihat: git fetch --unshallow",
    "terlalu-lama": "Git tidak selesai menjawab",
    "gagal": "Git tidak dapat membacanya",
}


class Misuse(Exception):  # noqa: N818 - said to the user as it is
    """What is wrong with the sides that were named; `args[0]` is a sentence."""


@contextmanager
def sides(words: Sequence[str]) -> Iterator[tuple[Side, Side]]:
    """Both sides, to be read inside this context; revisions are gone after it."""
    if len(words) == 1 and Path(words[0]).exists() and not open_side(Path(words[0])).frozen:
        raise Misuse(
            "Sebutkan juga versi barunya, atau revisi Git sebagai versi lama: "
            f"standar bandingkan HEAD {words[0]}"
        )
    given = [*words, str(_here())][:2]
    with ExitStack() as stack:
        yield _opened(given[0], given[1], stack), _opened(given[1], given[0], stack)


def _here() -> Path:
    """The standards of the project around the working folder, else that folder."""
    project = find(Path.cwd())
    return project[1] if project else Path.cwd()


def _opened(word: str, other: str, stack: ExitStack) -> Side:
    path = Path(word)
    if path.exists():
        return open_side(path)
    try:
        revision, target, repo = _place(word, other)
        root = stack.enter_context(checkout(repo, revision, target))
    except GitRefused as refused:
        why = REASONS[refused.args[0]]
        raise Misuse(
            f"Tidak ada berkas atau folder “{visible(word)}”, dan bukan pula revisi Git: {why}."
        ) from None
    return open_side(root / target, f"{revision}:", root)


def _place(word: str, other: str) -> tuple[str, PurePosixPath, Repository]:
    """The revision, the place in it, and the repository: `HEAD~1`, or `HEAD~1:standards/x.yaml`.

    Without a place it is where the other side stands, or the standards of this project.
    """
    revision, colon, name = word.partition(":")
    if colon:
        repo = repository(Path.cwd())
        own = name.startswith(("./", "../"))
        inside = posixpath.normpath(posixpath.join(str(repo.way) if own else "", name) or ".")
        if inside.startswith(("../", "/")) or inside == "..":
            raise GitRefused("tidak-ada-di-revisi", word)
        return revision, PurePosixPath(inside), repo
    beside = Path(other)
    if not beside.exists():
        _, colon, name = other.partition(":")
        if colon:
            return revision, _place(other, word)[1], repository(Path.cwd())
        beside = _here()
    repo = repository(beside if beside.is_dir() else beside.parent)
    return revision, repo.way if beside.is_dir() else repo.way / beside.name, repo
