"""Peta situs dan robots.txt: yang boleh dicari mesin pencari, dan di mana daftarnya."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from urllib.parse import quote
from xml.sax.saxutils import escape

from ...project.project import Project
from ...view.data_terbuka import SITEMAP
from ...view.links import service_page
from .layanan import Terms

MANY = 50_000
"""So many addresses one file may hold, by the protocol of sitemaps.org."""
_SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def last_changes(project: Project) -> dict[str, str]:
    """The page of every service in force, with the day of its decree."""
    return {
        service_page(found): found.status.keputusan.tanggal.isoformat()
        for found in project.services()
        if found.status.keputusan is not None and found.status.tahap.berlaku
    }


def sitemap(
    urls: Sequence[str], changed: Mapping[str, str], given: Terms, many: int = MANY
) -> Iterator[tuple[str, bytes]]:
    """The map, or an index of several; none where nobody told the site's address."""
    if not given.base or given.rancangan:
        return
    if len(urls) <= many:
        yield SITEMAP, _file("urlset", "url", _entries(urls, changed, given))
        return
    parts: list[str] = []
    for start in range(0, len(urls), many):
        parts.append(f"sitemap-{len(parts) + 1}.xml")
        yield (
            parts[-1],
            _file("urlset", "url", _entries(urls[start : start + many], changed, given)),
        )
    yield SITEMAP, _file("sitemapindex", "sitemap", _entries(parts, {}, given))


def _entries(urls: Iterable[str], changed: Mapping[str, str], given: Terms) -> Iterator[str]:
    for url in urls:
        day = f"<lastmod>{changed[url]}</lastmod>" if url in changed else ""
        yield f"<loc>{escape(given.base + quote(url))}</loc>{day}"


def _file(whole: str, one: str, entries: Iterable[str]) -> bytes:
    lines = "".join(f"<{one}>{entry}</{one}>\n" for entry in entries)
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    return f'{head}<{whole} xmlns="{_SPACE}">\n{lines}</{whole}>\n'.encode()


def robots(given: Terms) -> bytes:
    """Everybody may read a publication; a draft is not for search engines."""
    if given.rancangan:
        return b"User-agent: *\nDisallow: /\n"
    where = f"Sitemap: {given.base}{SITEMAP}\n" if given.base else ""
    return f"User-agent: *\nDisallow:\n{where}".encode()
