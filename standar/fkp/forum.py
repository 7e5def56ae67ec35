"""Membaca forum: acaranya, registernya, salinan yang dibahas, dan versi sesudahnya."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path as FilePath

from ..model import Forum, Register
from ..project.document import Document
from ..project.layout import FORUM_FILE, REGISTER_FILE, Folder, Layout, discover, is_kode
from ..project.project import Service, UnitFolder
from ..project.reader import Reader, load
from .changes import Lanjutan
from .copies import Copies, Copy, draft_of
from .record import ROOT
from .snapshot import Salinan, inspect
from .trace import Bawaan, Jejak, Nasib, Terbawa, trace
from .versi import Versi


@dataclass
class ForumFolder:
    """One forum with all that belongs to it; `path` is its folder, named after its day.

    `berregister` is False where there is no file of inputs at all. `sebelumnya` gives the earlier
    forums on its services, and `lanjutan` what came of a service after the version that follows.
    """

    path: FilePath
    unit: UnitFolder
    document: Document[Forum]
    register: Document[Register]
    versi: tuple[Versi, ...]
    salinan: Salinan
    berregister: bool = True
    sebelumnya: Callable[[], Iterable[ForumFolder]] = tuple
    lanjutan: Callable[[str], Sequence[Lanjutan]] = lambda _: ()

    @property
    def forum(self) -> Forum | None:
        """The forum itself; None where its file cannot be read."""
        return self.document.node

    @property
    def hari(self) -> str:
        """The name of its folder: the day."""
        return self.path.name

    @property
    def alamat(self) -> str:
        """Its address in the project: `setda/fkp/2025-11-03`."""
        return "/".join(filter(None, (self.unit.alamat, "fkp", self.hari)))

    @cached_property
    def jejak(self) -> Jejak:
        """What became of every input, and where every change comes from."""
        forum, register = self.document.node, self.register.node
        if forum is None or register is None:
            return Jejak({versi.alamat: versi for versi in self.versi})
        base, earlier = self.unit.alamat, tuple(self._terbawa())
        return trace(base, forum, register, self.versi, self.lanjutan, earlier)

    def _terbawa(self) -> Iterator[Bawaan]:
        """The inputs of earlier forums that were accepted and waited when this one was opened."""
        ours = frozenset(self.versi)
        for forum in self.sebelumnya():
            for nasib in forum.jejak.masukan if forum.menjanjikan else ():
                if not ours.isdisjoint(nasib.menunggu):
                    yield forum.terbawa(nasib), nasib.perubahan

    @property
    def register_kosong(self) -> bool:
        """Whether its file names the list of inputs and then says nothing, which is no list."""
        data = self.register.source.data
        return isinstance(data, dict) and data.get(ROOT, ()) is None

    @property
    def menjanjikan(self) -> bool:
        """Whether any of its inputs was accepted."""
        inputs = self.register.node.masukan if self.register.node is not None else ()
        return any(item.keputusan is not None and item.keputusan.mengubah for item in inputs)

    def terbawa(self, nasib: Nasib) -> Terbawa:
        """One of its inputs, as a later forum names it."""
        place = self.register.position(("masukan", nasib.jawaban.kode, "keputusan"))
        return Terbawa(
            self.unit.alamat, self.hari, nasib.masukan, nasib.jawaban, nasib.keadaan, place
        )


class Records:
    """Reads the forums of a layout; every frozen copy and every forum only once."""

    def __init__(self, layout: Layout, digests: dict[FilePath, bytes] | None = None) -> None:
        self.layout = layout
        self.digests = {} if digests is None else digests
        self.reader = self._reader(layout)
        self.copies = Copies(layout)
        self._readers: dict[FilePath, Reader] = {}
        self._known: dict[FilePath, Service | None] = {}
        self._forums: dict[FilePath, ForumFolder] = {}
        self._stretches: dict[tuple[str, Copy], Lanjutan] = {}
        self._services = {path for folder in layout.folders for path in folder.services}
        self._folders = {path: folder for folder in layout.folders for path in folder.forums}

    def _reader(self, layout: Layout) -> Reader:
        """A reader whose digests stand beside those of all that was read."""
        reader = Reader(layout)
        reader.digests = self.digests
        return reader

    def forum(self, folder: Folder, path: FilePath) -> ForumFolder:
        """The forum in a `forum.yaml` of a unit's folder."""
        if path not in self._forums:
            self._forums[path] = self._forum(folder, path)
        return self._forums[path]

    def _forum(self, folder: Folder, path: FilePath) -> ForumFolder:
        relative = self.layout.relative
        document = load(path, relative(path), Forum, forum=path.parent.name)
        beside = path.parent / REGISTER_FILE
        register = load(beside, relative(beside), Register)
        if not (there := beside.exists()):
            register = Document(register.source, Register())
        for read, file in ((document, path), (register, beside)):
            self.digests[file] = read.digest
        unit, copy = self.reader.unit(folder.path), draft_of(path.parent)
        versions = tuple(self._versions(unit, document.node, copy)) if document.node else ()
        return ForumFolder(
            path.parent, unit, document, register, versions, inspect(copy.path), there,
            partial(self._earlier, versions, copy), partial(self._later, copy),
        )  # fmt: skip

    def _versions(self, unit: UnitFolder, forum: Forum, copy: Copy) -> Iterator[Versi]:
        """Every service that the forum discusses, as it was then and as it became."""
        for name in dict.fromkeys(name.strip().strip("/") for name in forum.membahas):
            address = "/".join(filter(None, (unit.alamat, name)))
            if not all(map(is_kode, address.split("/"))):  # it becomes the name of a file
                continue
            versi = self._stretch(address, copy).versi
            if versi.ada:
                yield versi

    def _earlier(self, versions: Iterable[Versi], copy: Copy) -> list[ForumFolder]:
        """The forums that discussed one of these services before, the oldest first."""
        older = {
            other for versi in versions for other in self.copies.of(versi.alamat)
            if other.before(copy) and not other.enacted
        }  # fmt: skip
        paths = [other.path.parent / FORUM_FILE for other in sorted(older)]
        return [self.forum(self._folders[path], path) for path in paths]

    def _later(self, copy: Copy, address: str) -> list[Lanjutan]:
        """What came of a service after the version that followed a copy."""
        return [self._stretch(address, other) for other in self.copies.after(address, copy)]

    def _stretch(self, address: str, copy: Copy) -> Lanjutan:
        key = address, copy
        if key not in self._stretches:
            self._stretches[key] = Lanjutan(copy, address, partial(self._versi, address, copy))
        return self._stretches[key]

    def _versi(self, address: str, copy: Copy) -> Versi:
        """A service in a frozen copy, and in the next one that holds it or in the work."""
        later = next(iter(self.copies.after(address, copy)), None)
        after = self.frozen(later.path, address) if later is not None else self.current(address)
        before = self.frozen(copy.path, address)
        folders = copy.path, later.path if later is not None else self.layout.standards
        there = [(folder / f"{address}.yaml").is_file() for folder in folders]
        readable = [service is not None for service in (before, after)] == there
        return Versi(address, before, after, copy, later, readable)

    def current(self, address: str) -> Service | None:
        """The service as it is being worked on."""
        path = self.layout.standards / f"{address}.yaml"
        return self._read(self.reader, path) if path in self._services else None

    def _read(self, reader: Reader, path: FilePath) -> Service | None:
        if path not in self._known:
            self._known[path] = reader.service(path)[1]
        return self._known[path]

    def frozen(self, copy: FilePath, address: str) -> Service | None:
        """The service as it stands in a frozen copy."""
        path = copy / f"{address}.yaml"
        if not path.is_file():
            return None
        reader = self._readers.get(copy)
        if reader is None:
            reader = self._readers[copy] = self._reader(discover(self.layout.root, copy))
        return self._read(reader, path)


def read_forums(layout: Layout) -> Iterator[ForumFolder]:
    """Every forum of a project, unit by unit, the oldest first."""
    records = Records(layout)
    for folder in layout.folders:
        for path in folder.forums:
            yield records.forum(folder, path)
