"""What a reader may import, and what an import must not do."""

from __future__ import annotations

import inspect
import json
import pkgutil
import subprocess
import sys

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


def test_every_name_of_the_seed_can_be_imported_from_gdlib() -> None:
    assert set(gdlib.__all__) >= SEED_NAMES


def fresh(code: str) -> str:
    """What the code prints in a Python that has loaded nothing yet. `loaded()` gives gdlib's modules."""
    prelude = "import sys\nloaded = lambda: sorted(name for name in sys.modules if name[:6] == 'gdlib.')\n"
    done = subprocess.run([sys.executable, "-c", prelude + code], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_importing_gdlib_loads_none_of_its_modules_and_nobody_elses() -> None:
    heavy = ["torch", "matplotlib", "anywidget", "IPython"]
    code = f"import gdlib\nprint(loaded(), [name for name in {heavy} if name in sys.modules])"
    assert fresh(code) == "[] []"


# What `descend` needs, and someone reads in an hour.
LOOP = ["descent", "endings", "evaluate", "graphs", "hyperparameters", "last_jacobian", "methods"]
LOOP += ["path", "progress", "recording", "residuals"]
LOADED = {
    "descend": ["by_value", "checks", *LOOP],
    "descend, Momentum, GradientDescent": ["by_value", "checks", *LOOP],
    "noise": ["checks", "data", "functions"],
    "mae": ["checks", "losses"],
    "claim": ["checks", "claims", "numerals"],
    "check": ["checks", "exercises", "exercises.answers", "exercises.check"],
    "bowl, cosine": [
        "by_value",
        "checks",
        "evaluate",
        "graphs",
        "hyperparameters",
        "landscapes",
        "last_jacobian",
        "residuals",
        "schedules",
    ],
}


def test_a_name_loads_its_own_file_and_what_that_needs() -> None:
    told = fresh(
        f"import json\nfor names in {list(LOADED)}:\n"
        "    exec(f'from gdlib import {names}')\n"
        "    print(json.dumps([names, loaded(), 'matplotlib' in sys.modules]))\n"
        "    for name in ['gdlib', *loaded()]: del sys.modules[name]"
    )
    for line, (names, modules) in zip(told.splitlines(), LOADED.items(), strict=True):
        assert json.loads(line) == [names, [f"gdlib.{module}" for module in modules], False]


def test_a_widget_and_a_picture_come_when_they_are_asked_for() -> None:
    told = fresh(
        "import gdlib\ngdlib.plot_data\nprint('matplotlib' in sys.modules, 'anywidget' in sys.modules)\n"
        "gdlib.Steps\nprint('anywidget' in sys.modules, 'gdlib.widgets.race' in sys.modules)"
    )
    assert told.split() == ["True", "False", "True", "False"]


def test_all_names_come_with_a_star_and_are_offered_for_completion() -> None:
    names: dict[str, object] = {}
    exec("from gdlib import *", names)
    assert set(gdlib.__all__) <= set(names)
    assert set(gdlib.__all__) <= set(dir(gdlib))
    assert len(gdlib.__all__) == len(set(gdlib.__all__)) >= 90


def test_no_public_name_is_a_modules_name_too() -> None:
    """A module that was loaded becomes an attribute of its package: `gdlib.descend` would be a file."""
    assert not set(gdlib.__all__) & {module.name for module in pkgutil.iter_modules(gdlib.__path__)}


@pytest.mark.parametrize(("old", "new"), [("Path", "DescentPath"), ("Moment", "Snapshot")])
def test_an_old_name_leads_to_the_new_one_with_a_warning(old: str, new: str) -> None:
    for _ in range(2):
        with pytest.warns(DeprecationWarning, match=f"gdlib.{old} is called {new} now"):
            assert getattr(gdlib, old) is getattr(gdlib, new)
    assert old not in gdlib.__all__


def test_a_name_that_nobody_made_is_an_error() -> None:
    with pytest.raises(AttributeError, match="module 'gdlib' has no attribute 'momentun'"):
        gdlib.momentun  # noqa: B018
    with pytest.raises(ImportError, match="cannot import name 'momentun' from 'gdlib'"):
        from gdlib import momentun  # noqa: F401


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
