"""Which files of the library some code uses."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.dependencies import Library


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """A small gdlib: pictures use numbers, numbers use checks, one stands alone, and a widget has scripts."""
    texts = {
        "__init__": "from gdlib.numbers import add\nfrom gdlib.pictures import draw\n",
        "checks": "import math\n",
        "numbers": "from gdlib.checks import check\ndef add(): ...\n",
        "pictures": "import gdlib.numbers as numbers\ndef draw(): ...\n",
        "alone": "x = 1\n",
        "parts/__init__": "from gdlib.parts.one import first\n",
        "parts/one": "def first(): ...\n",
        "parts/two": "from gdlib import checks\n",
        "parts/relative": "from ..numbers import add\nfrom . import two\n",
        "widgets/__init__": "from gdlib.widgets.bowl import Bowl\n",
        "widgets/bowl": "class Bowl: ...\n",
        "widgets/static/bowl.js": "",
        "widgets/static/lib/d3.js": "",
    }
    for name, text in texts.items():
        file = tmp_path / "gdlib" / (name if name.endswith(".js") else f"{name}.py")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return Library(tmp_path)


EVERYTHING = (
    "__init__ alone checks numbers parts/__init__ parts/one parts/relative parts/two pictures "
    "widgets/__init__ widgets/bowl widgets/static/bowl.js widgets/static/lib/d3.js"
)


@pytest.mark.parametrize(
    ("source", "used"),
    [
        ("from gdlib import add", "checks numbers"),
        ("from gdlib import draw", "checks numbers pictures"),
        ("from gdlib.alone import x", "alone"),
        ("from gdlib import alone", "alone"),
        ("from gdlib.parts import first", "parts/one"),
        ("from gdlib.parts.two import checks", "checks parts/two"),
        ("def f():\n    from gdlib import add", "checks numbers"),
        ("import torch", ""),
        ("from gdlib.widgets import Bowl", "widgets/bowl widgets/static/bowl.js widgets/static/lib/d3.js"),
        ("from gdlib.parts import relative", "numbers checks parts/relative parts/two"),
        ("import gdlib.numbers as numbers", "checks numbers"),
        ("import gdlib.numbers", EVERYTHING),
        ("from importlib import import_module", EVERYTHING),
        ("import importlib\nimportlib.import_module('gdlib.' + name)", EVERYTHING),
        ("__import__('gdlib.alone')", EVERYTHING),
        ("import gdlib", EVERYTHING),
        ("from gdlib import *", EVERYTHING),
        ("from gdlib import nothing_known", EVERYTHING),
        ("%matplotlib inline", EVERYTHING),
    ],
)
def test_imports_are_followed(library: Library, source: str, used: str) -> None:
    files = [
        file.relative_to(library.root / "gdlib").as_posix().removesuffix(".py")
        for file in library.used_by([source])
    ]
    assert sorted(files) == sorted(used.split())
