"""The theme's icons as small drawings, out of the script that the theme brings (Font Awesome, CC BY 4.0)."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pydata_sphinx_theme
from sphinx.errors import ExtensionError

SCRIPT = "theme/pydata_sphinx_theme/static/scripts/fontawesome.js"


def drawings() -> Callable[[str], str]:
    """A function from an icon's name to the rest of its SVG: `viewBox="..."><path d="..."/>`."""
    text = Path(pydata_sphinx_theme.__file__).parent.joinpath(SCRIPT).read_text(encoding="utf-8")

    @cache
    def draw(name: str) -> str:
        quoted = f'"{name}"' if "-" in name else f'"?{name}"?'
        found = re.findall(rf'[{{,]{quoted}:\[(\d+),(\d+),\[[^\]]*\],"\w+","([^"]+)"\]', text)
        if not found:
            raise ExtensionError(f"the theme's Font Awesome has no icon {name!r}")
        width, height, path = found[-1]  # the filled one comes after the outlined one
        return f'viewBox="0 0 {width} {height}"><path d="{path}"/>'

    return draw
