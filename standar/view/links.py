"""Alamat halaman di dalam situs, dan tautan relatif di antaranya."""

from __future__ import annotations

import posixpath
from urllib.parse import quote

from ..path import Path, show
from ..project.project import Service, UnitFolder

HOME = "index.html"
SERVICES = "layanan/index.html"
EVENTS = "layanan/_peristiwa.html"
FREE = "layanan/_gratis.html"
ONLINE = "layanan/_daring.html"
COMPLAINTS = "layanan/_mengadu.html"
SEARCH = "cari/index.html"
RULES = "aturan/index.html"
ARCHITECTURE = "arsitektur.html"
ERRORS = "_galat.html"
FINDINGS = "pemeriksaan/index.html"
# A `kode` and a unit folder never begin or end with an underscore: these names stay free.


def unit_page(unit: UnitFolder) -> str:
    """Where a unit's page stands, from the site's root."""
    return f"layanan/{unit.alamat}/index.html" if unit.alamat else "layanan/_unit.html"


def service_page(service: Service) -> str:
    """Where a service's page stands, from the site's root."""
    return file_page(service.unit, service.kode)


def file_page(unit: UnitFolder, kode: str) -> str:
    """Where the page of a service's file stands, whether or not the file can be read."""
    name = "index_" if kode == "index" else kode
    return posixpath.join("layanan", unit.alamat, f"{name}.html")


def forum_page(unit: str, day: str) -> str:
    """Where the public page of a forum stands: the address of its unit, and its day."""
    return posixpath.join("layanan", unit, "fkp", day, "index.html")


def survey_page(unit: UnitFolder) -> str:
    """Where it stands what people think of a unit, from the site's root."""
    return posixpath.join("layanan", unit.alamat, "_kepuasan.html")


def survey_file(unit: UnitFolder) -> str:
    """Where the Word report of a unit's survey stands; no unit is called `skm`."""
    return f"word/{'--'.join(filter(None, (unit.alamat.replace('/', '--'), 'skm')))}.docx"


def tenants_page(unit: UnitFolder) -> str:
    """Where it stands how the tenants of a Mal Pelayanan Publik fare, from the site's root."""
    return posixpath.join("layanan", unit.alamat, "_gerai.html")


def tenants_file(unit: UnitFolder) -> str:
    """Where the Word report about the tenants stands; no unit is called `monev`."""
    return f"word/{'--'.join(filter(None, (unit.alamat.replace('/', '--'), 'monev')))}.docx"


def innovations_page(unit: UnitFolder) -> str:
    """Where the innovations of a unit stand; those of the whole project at the top."""
    return posixpath.join("layanan", unit.alamat, "_inovasi.html")


def assessment_page(unit: UnitFolder) -> str:
    """Where a unit's assessments stand, from the site's root."""
    return posixpath.join("layanan", unit.alamat, "_penilaian.html")


def assessment_file(unit: UnitFolder) -> str:
    """Where the Word report of a unit's assessments stands; no unit is called `penilaian`."""
    return f"word/{'--'.join(filter(None, (unit.alamat.replace('/', '--'), 'penilaian')))}.docx"


def history_page(service: Service) -> str:
    """Where the versions of a service stand, from the site's root."""
    return posixpath.join("layanan", service.unit.alamat, f"{service.kode}_riwayat.html")


def facilitator_page(public: str) -> str:
    """Where a forum stands as its facilitator sees it, beside its public page."""
    return posixpath.join(posixpath.dirname(public), "fasilitator", "index.html")


def rule_page(rule: str) -> str:
    """Where the page of a rule stands, from the site's root."""
    return f"aturan/{rule}.html"


def reference_page(name: str) -> str:
    """Where the meaning of every key of a kind of file stands, from the site's root."""
    return f"medan/{name}.html"


def findings_page(unit: UnitFolder) -> str:
    """Where the findings in a unit's files stand, from the site's root."""
    return f"pemeriksaan/{unit.alamat}/index.html" if unit.alamat else "pemeriksaan/_unit.html"


def word_file(unit: UnitFolder) -> str:
    """Where the Word paper of a unit stands, from the site's root."""
    return f"word/{unit.alamat.replace('/', '--') or '_unit'}.docx"


def decree_file(unit: UnitFolder, day: str) -> str:
    """Where the Word paper of a unit's decree stands, from the site's root."""
    return f"{word_file(unit).removesuffix('.docx')}--keputusan-{day}.docx"


def public_file(service: Service, kind: str) -> str:
    """Where a paper for the public stands, from the site's root: `poster-a3`, `loket` …"""
    return f"cetak/{service.alamat.replace('/', '--')}--{kind}.docx"


def promise_file(unit: UnitFolder, kind: str) -> str:
    """Where the public promise of a unit stands, from the site's root; no service is called so."""
    return f"cetak/{unit.alamat.replace('/', '--') or '_unit'}--maklumat--{kind}.docx"


def letter_page(letter: str) -> str:
    """Where the services that begin with a letter stand when one page cannot hold them all."""
    return f"layanan/_{letter.lower() if letter.isalpha() else 'angka'}.html"


def relative(target: str, page: str, part: Path = ()) -> str:
    """The link from one page to another, or to a part of it, as it stands in an `href`."""
    here, there = page.split("/")[:-1], target.split("/")
    same = 0
    while same < min(len(here), len(there) - 1) and here[same] == there[same]:
        same += 1
    href = "../" * (len(here) - same) + quote("/".join(there[same:]))
    return f"{href}#{quote(show(part), safe='/~')}" if part else href
