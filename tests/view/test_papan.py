"""Kertas bagi warga: semua yang harus ada tertulis bila muat, dan makin pendek bila tidak."""

from __future__ import annotations

from itertools import pairwise

import pytest

from standar import locale
from standar.model import Lama, Rupiah, leaves
from standar.project.project import Service
from standar.view.blocks import Item, Items, Page, words
from standar.view.cap import Cap, cap
from standar.view.enam import enam
from standar.view.papan import lembar_loket, poster, selebaran
from standar.view.ringkas import Choice, clip, weight
from tests.page_words import all_words, flat, page_words

from .ketetapan_contoh import enacted

SITUS = "https://standar.contoh.go.id"
PUBLIC = ("persyaratan", "prosedur", "jangka_waktu", "biaya", "produk", "pengaduan")
QUIET = {"kode", "untuk", "jenis", "batas_regulasi", "dasar", "jika", "catatan", "gratis", "url",
         "keperluan", "tambahan", "variabel", "penanggung_jawab", "lazim", "bila", "kelompok",
         "legalisasi", "penerbit", "opsional", "tautan", "rincian", "sistem", "bentuk", "mencakup",
         "alamat", "kanal", "tahap", "langkah_pengaduan"}  # fmt: skip
"""What a wall need not tell: who reads it at home finds it on the page."""


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Service]:
    found = enacted(tmp_path_factory.mktemp("papan"))
    return {service.kode: service for service in found.services}


def kinds(service: Service, stamp: Cap) -> dict[str, list[Choice]]:
    proyek = service.unit.proyek
    assert proyek is not None
    assert proyek.node is not None
    given = service, proyek.node, stamp, None
    return {
        "a3": [poster(*given, large=True)],
        "a4": [poster(*given, large=False)],
        "loket": [lembar_loket(*given)],
        "selebaran": selebaran(*given),
    }


def first(choice: Choice) -> Page:
    return choice.page(next(choice.ladder()))


@pytest.mark.parametrize("kode", ["layanan", "gedung", "izin", "surat"])
@pytest.mark.parametrize("kind", ["a3", "a4", "loket", "selebaran"])
def test_what_the_public_asks_for_stands_on_the_fullest_form(
    services: dict[str, Service], kode: str, kind: str
) -> None:
    service, checked = services[kode], 0
    shown = [first(choice) for choice in kinds(service, cap(service, SITUS))[kind]]
    said = flat(" ".join(page_words(page) for page in shown))
    for path, leaf in leaves(service.standar):
        names = [part for part in path if not part.isdigit()]
        if path[0] not in PUBLIC or QUIET & {*names[1:]} or path[:2] == ("pengaduan", "langkah"):
            continue
        match leaf:
            case Lama():
                text = locale.lama(leaf)
            case Rupiah():
                text = locale.rupiah(leaf)
            case _:
                text = str(leaf)
        assert flat(text) in said, path
        checked += 1
    assert checked >= (1 if kode == "surat" else 8)
    assert flat(service.standar.layanan) in said


def test_a_component_that_nobody_wrote_is_said_to_be_missing(services: dict[str, Service]) -> None:
    ways = enam(services["surat"].standar, "tanyakan kepada petugas")
    assert list(ways) == ["persyaratan", "prosedur", "waktu", "biaya", "produk", "pengaduan"]
    bare = [
        name for name, forms in ways.items() if "Belum ditulis" in " ".join(all_words(forms[0]))
    ]
    assert bare == ["persyaratan", "prosedur", "waktu", "biaya", "pengaduan"]


@pytest.mark.parametrize("kode", ["layanan", "gedung", "izin"])
def test_every_form_is_shorter_than_the_one_before_and_says_where_the_rest_is(
    services: dict[str, Service], kode: str
) -> None:
    for name, forms in enam(services[kode].standar, "pindai kode QR").items():
        assert all(weight(a) > weight(b) for a, b in pairwise(forms)), name
        said = " ".join(all_words(forms[-1]))
        if "…" in said or len(forms) > 3:
            assert "pindai kode QR" in said or name == "produk", name


def test_a_requirement_never_loses_for_whom_it_holds_without_saying_so(
    services: dict[str, Service],
) -> None:
    """Who does not move house needs no old permit: a list that cannot say so leaves it out."""
    for form in enam(services["izin"].standar, "pindai kode QR")["persyaratan"]:
        said = " ".join(all_words(form))
        if "Izin lama" in said:
            assert "untuk perubahan izin" in said or "(menurut keperluan)" in said
        else:
            assert "pindai kode QR" in said


def test_the_fullest_page_that_fits_is_found_and_nothing_is_shortened_in_vain(
    services: dict[str, Service],
) -> None:
    choice = _counter(services["gedung"])
    sizes = [_room(choice.page(step)) for step in choice.ladder()]
    assert sizes == sorted(sizes, reverse=True)
    assert choice.fullest(lambda page: True) == first(choice)
    assert choice.fullest(lambda page: False) is None
    limit = (sizes[0] + sizes[-1]) // 2
    found = choice.fullest(lambda page: _room(page) <= limit)
    assert found is not None
    assert sizes[-1] < _room(found) <= limit


def test_what_to_bring_has_boxes_to_tick_and_the_number_for_complaints_stands_large(
    services: dict[str, Service],
) -> None:
    page = first(_counter(services["layanan"]))
    boxes = [block for block in page.blocks if isinstance(block, Items) and block.check]
    assert [words(item.text) for item in boxes[0].items]


def test_without_an_address_nobody_is_sent_to_a_code(services: dict[str, Service]) -> None:
    service = services["gedung"]
    stamp = cap(service, "")
    assert (stamp.kode, stamp.alamat) == (None, "")
    for choices in kinds(service, stamp).values():
        for choice in choices:
            for step in choice.ladder():
                assert "indai" not in page_words(choice.page(step))


def test_an_address_too_long_for_a_code_gives_none(services: dict[str, Service]) -> None:
    assert cap(services["gedung"], f"https://contoh.go.id/{'a' * 200}").kode is None


def test_the_code_names_the_page_and_the_version(services: dict[str, Service]) -> None:
    stamp = cap(services["gedung"], f"{SITUS}/")
    assert stamp.alamat == f"{SITUS}/layanan/dinas/gedung.html#v-{stamp.sidik}"
    assert stamp.kode is not None
    assert stamp.sidik in stamp.kode.alt
    assert stamp.versi == f"Versi {stamp.sidik}, belum ditetapkan."


@pytest.mark.parametrize(
    ("text", "most", "cut"),
    [
        ("Kartu Keluarga", 20, "Kartu Keluarga"),
        ("Kartu Keluarga asli dan salinannya", 26, "Kartu Keluarga asli…"),
        ("Surat keterangan (asli, satu lembar)", 26, "Surat keterangan…"),
        ("x" * 50, 10, "x" * 9 + "…"),
        ("a\nb\tc", 9, "a b c"),
    ],
)
def test_a_text_ends_at_a_word_and_not_inside_brackets(text: str, most: int, cut: str) -> None:
    assert clip(text, most) == cut


def _counter(service: Service) -> Choice:
    (choice,) = kinds(service, cap(service, SITUS))["loket"]
    return choice


def _room(page: Page) -> int:
    return weight([Items(tuple(map(Item, all_words(page.blocks))))])
