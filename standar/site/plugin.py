"""Penghubung ke MkDocs: membaca proyek, mengenalkan halamannya, menulisnya paling akhir."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal
from urllib.parse import quote

from jinja2 import Environment
from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, get_plugin_logger
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage

from ..project.project import Project
from ..project.reader import Known
from ..report import Report
from ..rules import catalogue
from ..situs import known_address
from ..view.data_terbuka import SITEMAP
from .aside import bring_back, set_aside
from .assemble import errors_in, examine, faults, frame, read
from .beside import leave_out, private, written_by_hand
from .edition import Edition
from .output import Output, write
from .pages import addresses
from .papers import Printing
from .preview import Preview
from .pribadi import refuse_private
from .publication import asked_for, publish
from .signposts import Signposts
from .template import ASSETS, NOT_FOUND, Frame, asset, own_not_found
from .trouble import Unbuildable
from .written import Handbook, check_links, with_lost

log = get_plugin_logger("standar")
UNWATCHED = "--no-livereload"


class StandarConfig(Config):  # type: ignore[no-untyped-call]  # MkDocs leaves it untyped
    """What may stand under `standar` in mkdocs.yml."""

    sumber = config_options.Type(str, default="standards")
    word = config_options.Type(bool, default=True)
    cetak = config_options.Type(bool, default=False)
    pemeriksaan = config_options.Type(bool, default=True)
    pengembang = config_options.Type(bool, default=False)


class OwnPage(File):
    """A page that we write ourselves; MkDocs knows it, so that links to it can be checked."""

    def copy_file(self, dirty: bool = False) -> None:
        """Nothing to copy: the page is written after the build."""


class StandarPlugin(BasePlugin[StandarConfig]):  # type: ignore[no-untyped-call]  # likewise
    """The site of a project inside MkDocs."""

    draft = False
    findings: Report | None = None
    _preview: Preview | None = None
    _handbook = ""
    _beside = Handbook()
    _own: frozenset[str] = frozenset()
    _edition = Edition()
    printing = Printing()
    """How papers are printed; `standar terbitkan` says it."""
    broken: tuple[str, ...] = ()
    """Links of a draft that lead nowhere."""
    earlier: Path | None = None
    """Where the last publication stands, if MkDocs does not write there."""
    _project: Project
    _folder: Path | None = None
    _known: Known

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Remember whether this is a preview; having this hook keeps the plugin across rebuilds."""
        self._preview = Preview() if command == "serve" else None
        self._known = {}

    def on_shutdown(self) -> None:
        """Forget how this build was asked for: MkDocs keeps a plugin for the next one."""
        self.draft, self.findings, self.printing, self.earlier = False, None, Printing(), None

    def on_config(self, config: MkDocsConfig) -> None:
        """Read the standards and say what could not be read."""
        work = self._preview is not None
        known = self._known if work else None
        self._project, problems = read(self._source(config), work=work, known=known)
        for line in problems:
            log.warning(line)
        if not self._preview:
            with _as_plugin_error():
                refuse_private(self._project)
        self._edition = self._chosen()
        if not config.site_url:  # the page for wrong addresses has to know where the site begins
            config.site_url = known_address(self._root(config), self._project.proyek)

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Shield our pages from MkDocs' cleaning, so that unchanged ones stay untouched."""
        if self._preview is not None:
            self._preview.pause()
        self._folder = Path(config.site_dir)
        set_aside(self._folder)

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Make our pages known to links in the handbook."""
        for name in leave_out(files, Path(config.docs_dir)):
            log.warning(f"docs/{name} adalah tautan ke luar folder proyek, jadi tidak ikut terbit.")
        taken = {file.dest_uri for file in files}
        self._own = frozenset(addresses(self._project, catalogue(), self._edition))
        for url in sorted(self._own):
            if url in taken:
                log.warning(
                    f"docs/ memuat halaman {url}; halaman standar dengan alamat itu menang."
                )
            else:
                files.append(OwnPage.generated(config, url, content=""))
        return files

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> None:
        """The first page of the handbook stands in the menu."""
        self._handbook = next((quote(page.file.dest_uri) for page in nav.pages), "")

    def on_page_markdown(
        self, markdown: str, /, *, page: MkDocsPage, config: MkDocsConfig, files: Files
    ) -> None:
        """A handbook is somebody else's words: a number in it is told, and stops nothing."""
        for said in private(page.file, markdown):
            log.warning(said)

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> None:
        """Handbook pages stand in the same frame as ours, and in the map of the site."""
        self._beside = written_by_hand(files, self._own)
        self._edition = replace(self._edition, beside=tuple(self._beside.urls))
        env.globals["situs"] = self._frame()

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Write our pages beside those of MkDocs."""
        folder = Path(config.site_dir)
        bring_back(folder)
        if own := own_not_found(Path(config.docs_dir)):  # the theme's has been written over it
            write(folder, NOT_FOUND, own)
        if self._preview is not None:
            self._shown(self._preview, folder, config)
            return
        output = Output(folder, self.earlier)
        publish(self._project, output, self._frame(), self._edition, self.printing)
        for name in ASSETS:
            if config.theme.name != "standar" or not (folder / name).is_file():
                output.put(name, asset(name, Path(config.docs_dir)))
        output.sweep()
        if SITEMAP in output.names:  # MkDocs packs its own map, which knows none of our pages
            (folder / f"{SITEMAP}.gz").unlink(missing_ok=True)
        if self._edition.open:
            where = self._root(config), self._project.layout.standards
            address = known_address(where[0], self._project.proyek)
            beside = with_lost(self._beside, Path(config.docs_dir), address)
            with _as_plugin_error():
                self.broken = check_links(output, *where, beside, draft=self.draft)
        output.finish()

    def _shown(self, preview: Preview, folder: Path, config: MkDocsConfig) -> None:
        """Of a preview only what somebody looks at is made."""
        about = repr(self._edition.errors).encode("utf-8", "backslashreplace")
        preview.guard.around = self._frame()
        shares = asked_for(self._project, preview.guard.around, self._edition)
        where = self._root(config), self._project.layout.standards
        preview.renew(shares, about, Signposts(self._own, folder, *where))
        if UNWATCHED in sys.argv:  # MkDocs then calls no plugin before it serves: nobody would ask
            preview.write_all(folder)
        if config.theme.name != "standar":
            for name in ASSETS:
                write(folder, name, asset(name, Path(config.docs_dir)))
        preview.resume()

    def on_build_error(self, *, error: Exception) -> None:
        """A build that fails leaves our last pages where they were."""
        if self._folder is not None:
            bring_back(self._folder)
        if self._preview is not None:
            self._preview.resume()

    def on_serve(
        self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Callable[..., Any]
    ) -> None:
        """A change below the standards rebuilds the preview, which makes pages when asked for."""
        server.watch(str(self._source(config)))
        if self._preview is not None:
            folder = Path(config.site_dir)
            server.builder = self._preview.guard.guarded(server.builder)
            server.set_app(self._preview.before(server.serve_request, folder, server.mount_path))

    def _source(self, config: MkDocsConfig) -> Path:
        return self._root(config) / self.config.sumber

    def _root(self, config: MkDocsConfig) -> Path:
        return Path(config.config_file_path or "mkdocs.yml").absolute().parent

    def _chosen(self) -> Edition:
        """What this build holds; only a build that shows findings looks for them."""
        printed = self.config.word and not self._preview
        found = None
        if self._preview or self.config.pemeriksaan:
            found = self.findings or examine(self._project)
        if self.earlier is None and not self._preview:  # nobody has checked before
            self._judge(found)
        errors = errors_in(found) if found and self._preview else None
        shown = found if self.config.pemeriksaan else None
        said = found.rules if found else {}
        asked = printed and (self.config.cetak or self.printing.cetak)
        return Edition(printed, asked, self.config.pengembang, shown, errors, said)

    def _judge(self, found: Report | None) -> None:
        """A build by MkDocs alone publishes errors only as a draft, as the command does."""
        count = faults(self._project, found)
        self.draft = bool(count)
        if count:
            log.warning(
                f"{count} galat di dalam standar: terbitan ini ditandai RANCANGAN. "
                "Lihat galatnya dengan: standar periksa"
            )

    def _frame(self) -> Frame:
        return frame(self._project, self._edition, handbook=self._handbook, draft=self.draft)


@contextmanager
def _as_plugin_error() -> Iterator[None]:
    """What stops us stops MkDocs, in our words."""
    try:
        yield
    except Unbuildable as trouble:
        raise PluginError(trouble.args[0]) from trouble
