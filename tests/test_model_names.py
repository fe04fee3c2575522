"""The names of the model: what type checkers see, what is listed, and where each is found are the same."""

from __future__ import annotations

import ast
from importlib import import_module
from pathlib import Path

import pytest

from factcheck import model


def _seen_by_type_checkers() -> dict[str, str]:
    """Name → module, as imported under TYPE_CHECKING."""
    tree = ast.parse(Path(model.__file__).read_text(encoding="utf-8"))
    [block] = [node for node in tree.body if isinstance(node, ast.If)]
    imports = [node for node in block.body if isinstance(node, ast.ImportFrom)]
    return {alias.name: (node.module or "").rpartition(".")[2] for node in imports for alias in node.names}


def test_type_checkers_see_the_names_where_they_are_found() -> None:
    assert _seen_by_type_checkers() == model._HOME


def test_every_name_is_listed_once() -> None:
    assert sorted(model.__all__) == sorted(model._HOME)


@pytest.mark.parametrize("name", model.__all__)
def test_every_name_is_there(name: str) -> None:
    module = import_module(f"{model.__name__}.{model._HOME[name]}")
    assert getattr(model, name) is getattr(module, name)


def test_what_the_model_declares_for_others_has_a_name_here() -> None:
    """A class that is not private belongs to what the project speaks of."""
    folder = Path(model.__file__).parent
    declared = {
        node.name
        for path in folder.glob("*.py")
        if path.stem not in {"__init__", "dataclass"}
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    }
    assert declared <= set(model.__all__)


def test_another_name_is_an_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
        model.Nothing  # noqa: B018
