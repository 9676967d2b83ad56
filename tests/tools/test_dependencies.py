"""Which files of the library some code uses."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.dependencies import Library


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """A gdlib of five modules: pictures use numbers, numbers use checks, and one stands alone."""
    texts = {
        "__init__": "from gdlib.numbers import add\nfrom gdlib.pictures import draw\n",
        "checks": "import math\n",
        "numbers": "from gdlib.checks import check\ndef add(): ...\n",
        "pictures": "import gdlib.numbers\ndef draw(): ...\n",
        "alone": "x = 1\n",
        "parts/__init__": "from gdlib.parts.one import first\n",
        "parts/one": "def first(): ...\n",
        "parts/two": "from gdlib import checks\n",
    }
    for name, text in texts.items():
        file = tmp_path / "gdlib" / f"{name}.py"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return Library(tmp_path)


EVERYTHING = "__init__ alone checks numbers parts/__init__ parts/one parts/two pictures"


@pytest.mark.parametrize(
    ("source", "used"),
    [
        ("from gdlib import add", "checks numbers"),
        ("from gdlib import draw", "checks numbers pictures"),
        ("from gdlib.alone import x", "alone"),
        ("from gdlib import alone", "alone"),
        ("from gdlib.parts import first", "parts/__init__ parts/one"),
        ("from gdlib.parts.two import checks", "checks parts/__init__ parts/one parts/two"),
        ("def f():\n    from gdlib import add", "checks numbers"),
        ("import torch", ""),
        ("import gdlib", EVERYTHING),
        ("from gdlib import *", EVERYTHING),
        ("from gdlib import nothing_known", EVERYTHING),
        ("%matplotlib inline", EVERYTHING),
    ],
)
def test_imports_are_followed(library: Library, source: str, used: str) -> None:
    files = [
        file.relative_to(library.root / "gdlib").with_suffix("").as_posix()
        for file in library.used_by([source])
    ]
    assert sorted(files) == sorted(used.split())
