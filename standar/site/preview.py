"""Pratinjau: halaman dibuat ketika diminta, supaya yang disimpan segera tampak."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from threading import Event, Lock
from typing import Any, NamedTuple, TypeAlias

from ..stamp import digest
from .guard import Guard
from .output import write
from .shares import Share
from .signposts import Signposts

App: TypeAlias = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]
WAIT = 60.0
"""Seconds after which a request no longer waits for a build."""
TRIES = 3


class _Made(NamedTuple):
    key: str
    files: dict[str, bytes]


class Preview:
    """The shares of a publication of which only those are made that somebody looks at."""

    def __init__(self) -> None:
        self._ready, self._lock = Event(), Lock()
        self._shares: dict[str, Share] = {}
        self._made: dict[str, _Made] = {}
        self._places: dict[str, str] = {}
        self._builds = 0
        self._signposts: Signposts | None = None
        self.guard = Guard()

    def pause(self) -> None:
        """A build begins: what is asked for now waits for its end."""
        self._ready.clear()

    def resume(self) -> None:
        """A build has ended, well or not."""
        self._ready.set()

    def renew(
        self, shares: Iterable[Share], about: bytes, signposts: Signposts | None = None
    ) -> None:
        """Take new shares; `about` stands for what else they show, beside what their keys say."""
        with self._lock:
            self._builds += 1
            self._signposts = signposts
            self._shares = {one.name: one._replace(key=self._key(one, about)) for one in shares}
            self._made = {name: m for name, m in self._made.items() if name in self._shares}

    def _key(self, share: Share, about: bytes) -> str:
        key = share.key or str(self._builds)
        return digest(key.encode(), about).hex()

    def file(self, name: str) -> bytes | None:
        """A file of ours, made now if need be; None where no share holds it."""
        with self._lock:
            for share in self._likely(name):
                files = self._files(share)
                if name in files:
                    return self._told(name, files[name])
        return None

    def write_all(self, root: Path) -> None:
        """Make everything at once, for a server that cannot ask."""
        with self._lock:
            made = {n: c for one in self._shares.values() for n, c in self._files(one).items()}
            for name, content in made.items():
                write(root, name, self._told(name, content))

    def _told(self, name: str, content: bytes) -> bytes:
        """A page with what is wrong with its links now: where they lead may have changed since."""
        if self._signposts is None or not name.endswith(".html"):
            return content
        return self._signposts.told(name, content, self._known)

    def _known(self, name: str) -> bytes | None:
        """A file of ours that is made already, if it would be the same now."""
        share = self._shares.get(self._places.get(name, ""))
        made = self._made.get(share.name) if share else None
        return made.files.get(name) if share and made and made.key == share.key else None

    def _likely(self, name: str) -> Iterator[Share]:
        """The shares that may hold a file, the likeliest first; services stand below their unit."""
        known = self._shares.get(self._places.get(name, ""))
        if known is not None:
            yield known
        below = [s for s in self._shares.values() if s.name.startswith("layanan/")]
        around = [s for s in below if name.startswith(f"{s.name.rstrip('/')}/")]
        yield from sorted(around, key=lambda share: -len(share.name))
        yield from (s for s in self._shares.values() if not s.name.startswith("layanan/"))

    def _files(self, share: Share) -> dict[str, bytes]:
        made = self._made.get(share.name)
        if made is None or made.key != share.key:
            made = self._made[share.name] = _Made(share.key, dict(share.make()))
            self._places.update(dict.fromkeys(made.files, share.name))
        return made.files

    def before(self, app: App, root: Path, mount: str) -> App:
        """A server's application that finds our files below `root` because they are put there."""

        def answer(environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
            name = _name(environ["PATH_INFO"], mount)
            for _ in range(TRIES):
                self._ready.wait(WAIT)
                if name.endswith(".html") and (stopped := self.guard.page(root, mount)):
                    return app({**environ, "PATH_INFO": f"{mount}{stopped}"}, start)
                content = self.file(name) if name else None
                if content is not None:
                    write(root, name, content)
                said: list[Any] = []
                body = app(environ, lambda *words, said=said: said.append(words))
                if content is None or not said[0][0].startswith("404"):
                    break  # else a build has swept the file away just now
            start(*said[0])
            return body

        return answer


def _name(path: str, mount: str) -> str:
    """The file that an address means, from the site's root; empty outside of it."""
    path = path.encode("latin-1").decode("utf-8", "ignore")
    if not path.startswith(mount):
        return ""
    below = path[len(mount) :]
    index = "index.html" if path.endswith("/") else ""
    return posixpath.normpath(f"/{below}{index}").lstrip("/")
