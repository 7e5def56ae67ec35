from __future__ import annotations

import ast
from pathlib import Path
from types import ModuleType

import pytest

import standar

PACKAGE = Path(standar.__file__).parent


def test_every_public_name_can_be_had_and_has_one_home() -> None:
    for name in standar.__all__:
        found = getattr(standar, name)
        assert found is not None
        assert not isinstance(found, ModuleType), name
        assert getattr(standar, name) is found, "a package of that name hides it"
    assert len(set(standar.__all__)) == len(standar.__all__)
    assert sorted(standar.__all__) == list(standar.__all__)


def test_every_public_name_is_explained_in_the_docstring() -> None:
    text = standar.__doc__ or ""
    assert [name for name in standar.__all__ if f"`{name}`" not in text] == []


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="tidak_ada"):
        getattr(standar, "tidak_ada")  # noqa: B009 - the name is not there on purpose


def test_every_module_opens_with_a_sentence() -> None:
    for path in PACKAGE.rglob("*.py"):
        docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
        assert docstring, path
        assert docstring.partition("\n")[0].strip()[-1] in ".?,;:" or "\n" in docstring, path
