"""What a reader may import, and what an import must not do."""

from __future__ import annotations

import ast
import inspect
from pathlib import Path

import pytest

import gdlib

SEED_NAMES = {
    "plot_function",
    "quad",
    "mk_quad",
    "noise",
    "add_noise",
    "mae",
    "rectified_linear",
    "double_relu",
    "mk_double_relu",
}
INIT = Path(gdlib.__file__)


def test_every_name_of_the_seed_can_be_imported_from_gdlib() -> None:
    assert set(gdlib.__all__) >= SEED_NAMES


def test_what_is_imported_is_what_is_announced() -> None:
    imported = {
        alias.asname or alias.name
        for node in ast.parse(INIT.read_text(encoding="utf-8")).body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    assert set(gdlib.__all__) == imported
    assert len(gdlib.__all__) == len(set(gdlib.__all__))


@pytest.mark.parametrize("name", [name for name in gdlib.__all__ if name != "PALETTE"])
def test_a_public_name_has_words_of_its_own(name: str) -> None:
    words = getattr(gdlib, name).__doc__
    assert words
    assert not words.startswith(f"{name}(")  # what a dataclass writes when nobody else did


def test_the_class_of_the_palette_has_words() -> None:
    words = type(gdlib.PALETTE).__doc__
    assert words
    assert not words.startswith("Palette(")


@pytest.mark.parametrize("name", gdlib.__all__)
def test_a_public_name_comes_from_gdlib(name: str) -> None:
    thing = getattr(gdlib, name)
    home = inspect.getmodule(thing if callable(thing) else type(thing))
    assert home is not None
    assert home.__name__.startswith("gdlib.")
