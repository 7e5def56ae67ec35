"""Di mana tautan yang putus ditulis: berkas YAML atau Markdown, dengan barisnya."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, partial
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from ..disk import read
from ..message import visible
from .linkcheck import Broken, LinkCheck
from .output import PASSED, Output
from .template import NOT_FOUND, own_not_found
from .trouble import Unbuildable

SHOWN = 20
HEAD = "Belum diterbitkan, karena ada tautan yang tidak sampai ke mana pun:"
FOOT = "Betulkan alamatnya di berkas itu, atau hapus tautannya."


class Handbook(NamedTuple):
    """The pages beside ours: where each was written, by its name from the site's root."""

    sources: Mapping[str, Path] = {}
    urls: tuple[str, ...] = ()
    """Their addresses, which are not always the names of their files."""
    lost: Path | None = None
    """A project's own page for wrong addresses."""
    top: str = ""
    """Where the site lies on its host, if that is known."""

    @property
    def pages(self) -> list[str]:
        """The pages in a fixed order."""
        return sorted(name for name in self.sources if name.endswith(".html"))


NOTHING = Handbook()


def with_lost(beside: Handbook, docs: Path, address: str) -> Handbook:
    """The same, with the page for wrong addresses of a project whose site has this address."""
    if not own_not_found(docs):
        return beside
    top = f"{urlsplit(address).path.rstrip('/')}/" if address else ""
    return beside._replace(lost=docs / NOT_FOUND, top=top)


def check_links(
    output: Output, root: Path, standards: Path, beside: Handbook = NOTHING, *, draft: bool = False
) -> tuple[str, ...]:
    """Stop with every link that leads nowhere; of a draft they are given back, a line each."""
    lines = _broken(output, root, standards, beside)
    if lines and not draft:
        raise Unbuildable("\n".join([HEAD, *lines, FOOT]))
    return tuple(lines)


def _broken(output: Output, root: Path, standards: Path, beside: Handbook) -> list[str]:
    """A line for every such link; pages of which nothing changed are known to hold."""
    mark = output.earlier / PASSED
    links = LinkCheck(output.names, output.text, output.stands)
    if output.differs or not mark.is_file():
        mark.unlink(missing_ok=True)
        for name in sorted(output.names):
            if name.endswith(".html") and name != NOT_FOUND:  # it is given at any depth
                links.own(name)
    for name in beside.pages:
        if name not in output.names and (output.folder / name).is_file():
            links.foreign(name)
    if beside.lost is not None:
        links.anywhere(NOT_FOUND, beside.top)
    found = links.broken()
    if not found and output.earlier == output.folder:
        mark.touch()
    return list(_lines(found, root, standards, beside))


def _lines(found: Sequence[Broken], root: Path, standards: Path, beside: Handbook) -> Iterator[str]:
    for where, href in places(found[:SHOWN], root, standards, beside):
        yield f"  {where}: {href}"
    if len(found) > SHOWN:
        yield f"  dan {len(found) - SHOWN} tautan lain"


def places(
    found: Iterable[Broken], root: Path, standards: Path, beside: Handbook = NOTHING
) -> Iterator[tuple[str, str]]:
    """Where each of these links was written, as far as that can be found, and how."""
    nearest = cache(partial(_nearest, standards))
    for one in found:
        source = beside.lost if one.page == NOT_FOUND else beside.sources.get(one.page)
        files = [source] if source else nearest(one.page)
        yield _place(files, one.href, root) or one.page, visible(one.href)


def _nearest(standards: Path, page: str) -> list[Path]:
    """The files of a project, those first that a page was most likely made from."""
    parts = Path(page).with_suffix("").parts[1:]

    def far(path: Path) -> tuple[int, Path]:
        own = path.relative_to(standards).with_suffix("").parts
        return -sum(1 for a, b in zip(own, parts, strict=False) if a == b), path

    return sorted(standards.rglob("*.yaml"), key=far)


def _place(files: Iterable[Path], href: str, root: Path) -> str:
    """The first file and line in which a link stands; of what stands in docs/ at least the file."""
    path = ""
    for file in files:
        path = file.relative_to(root).as_posix() if file.is_relative_to(root) else file.name
        try:
            lines = read(file).decode("utf-8", "replace").splitlines()
        except OSError:
            continue
        for word in _spellings(href):
            found = next((n for n, line in enumerate(lines, 1) if word in line), 0)
            if found:
                return f"{path}:{found}"
    return path if path.endswith((".md", ".html")) else ""


def _spellings(href: str) -> Iterator[str]:
    """How a link may have been written: MkDocs turns the names of Markdown files into pages.

    In quotes first: another link of the page may hold it.
    """
    yield from (f'"{href}"', f"'{href}'", href)
    yield href.replace(".html", ".md")
    yield from filter(None, [href.partition("#")[0]])
