"""Tidak satu isian pun hilang di naskah keputusan, apa pun susunan, bentuk, kertas, dan isinya."""

from __future__ import annotations

from collections.abc import Iterator
from types import UnionType
from typing import Any, Union, get_args, get_origin

import pytest

from standar.kertas import kertas
from standar.ketetapan import Ketetapan
from standar.model import Node, StandarPelayanan, leaves
from standar.model.penetapan import Bentuk, Susunan
from standar.project.project import Service
from standar.render.word.kertas_keputusan import decree_paper
from standar.render.word.xml import clean
from tests.page_words import flat
from tests.render.paper import body, every, file, lines, said
from tests.render.test_word import HOSTILE, expected

from .ketetapan_contoh import enacted

OPTIONS = [
    (susunan, bentuk, profil)
    for susunan in Susunan
    for bentuk in Bentuk
    for profil in ("a4", "f4", "f4-215")
]


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Ketetapan:
    return enacted(tmp_path_factory.mktemp("sk"))


def told(data: bytes) -> str:
    """Everything on the sheets of a paper, heads and feet too."""
    return flat(" ".join(lines(body(data))))


def missing(standar: StandarPelayanan, words: str) -> list[tuple[tuple[str, ...], str]]:
    wanted = ((p, text) for p, leaf in leaves(standar) for text in expected(p, leaf))
    return [(path, text) for path, text in wanted if flat(clean(text)) not in words]


def of(found: Ketetapan, *standards: StandarPelayanan, **decree: object) -> Ketetapan:
    """The decree on these standards instead."""
    one = found.services[0]
    services = tuple(
        Service(f"s{n}", one.document, one.unit, standar, {}) for n, standar in enumerate(standards)
    )
    node = found.keputusan.model_copy(update=decree)
    return Ketetapan(node, found.unit, found.proyek, services, found.registri, (), "0" * 12)


@pytest.mark.parametrize(("susunan", "bentuk", "profil"), OPTIONS)
def test_every_leaf_stands_in_the_paper_in_every_option(
    found: Ketetapan, susunan: Susunan, bentuk: Bentuk, profil: str
) -> None:
    own = [service.standar for service in found.services]
    words = told(
        decree_paper(of(found, *own, susunan=susunan, bentuk=bentuk), kertas(profil=profil))
    )
    assert [gone for standar in own for gone in missing(standar, words)] == []
    node = found.keputusan
    for text in (node.nomor, node.tentang, node.tempat, *node.mencabut, *node.tembusan):
        assert flat(str(text)) in words


def free(annotation: Any) -> bool:
    """Whether any text may stand in a field."""
    if get_origin(annotation) in (Union, UnionType):
        return any(map(free, get_args(annotation)))
    return annotation is str


def tainted(node: Node, text: str) -> Any:
    """The part with something hostile behind every text that may be any."""
    changed = {}
    for name, info in type(node).model_fields.items():
        value = getattr(node, name)
        if isinstance(value, Node):
            changed[name] = tainted(value, text)
        elif isinstance(value, tuple):
            changed[name] = tuple(_tainted(item, text) for item in value)
        elif isinstance(value, str) and free(info.annotation) and name not in ("kode", "nomor"):
            changed[name] = f"{value} {text}"
    return node.model_copy(update=changed)


def _tainted(item: Any, text: str) -> Any:
    return tainted(item, text) if isinstance(item, Node) else item


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("susunan", list(Susunan))
def test_hostile_values_stand_everywhere_as_they_are(
    found: Ketetapan, text: str, susunan: Susunan
) -> None:
    own = [tainted(service.standar, text) for service in found.services]
    assert sum(text in str(leaf) for standar in own for _, leaf in leaves(standar)) > 40
    words = told(decree_paper(of(found, *own, susunan=susunan), kertas(profil="f4")))
    assert [gone for standar in own for gone in missing(standar, words)] == []


def test_sheets_of_an_annex_name_it_and_every_foot_the_copy(found: Ketetapan) -> None:
    data = decree_paper(found, kertas())
    heads = [said(file(data, f"word/{name}.xml")) for name in _heads(data)]
    assert [head for head in heads if "Lampiran IV " in head]
    assert found.sidik in said(file(data, "word/footer.xml"))


def _heads(data: bytes) -> Iterator[str]:
    for reference in every(body(data), "headerReference"):
        yield next(str(value) for key, value in reference.items() if str(key).endswith("}id"))
