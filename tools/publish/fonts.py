"""What the look needs beside book.css and book/_templates: the faces, as a style sheet that holds them, and
the colours of code in the dark.

The faces stand inside of a sheet, for which a page waits anyway: text that was shown in another face first
would move when they arrive, and some browsers refuse to fetch a face from the disk.
"""

from __future__ import annotations

import base64
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.config import Config

SHEET = "faces.css"
FACES = {"normal": "literata-roman", "italic": "literata-italic"}  # fonts/OFL.txt is the licence
RULE = """\
@font-face {{
  font-family: Literata;
  font-style: {slope};
  font-weight: 400 700;
  font-display: optional;
  src: url("data:font/woff2;base64,{content}") format("woff2");
}}
"""


def lay_faces_down(app: Sphinx) -> None:
    """Write the sheet into the site."""
    sheet = Path(app.outdir, "_static", SHEET)
    sheet.parent.mkdir(parents=True, exist_ok=True)
    sheet.write_text("".join(_rule(app, slope, name) for slope, name in FACES.items()), encoding="utf-8")
    app.add_css_file(SHEET)


def _rule(app: Sphinx, slope: str, name: str) -> str:
    content = Path(app.srcdir, "book", "_static", "fonts", f"{name}.woff2").read_bytes()
    return RULE.format(slope=slope, content=base64.b64encode(content).decode())


def colour_code(app: Sphinx, config: Config) -> None:
    """Choose the dark theme's colours of code: Sphinx would not take them from _config.yml, since the theme
    makes the setting known too late."""
    config.pygments_dark_style = "a11y-dark"


def setup(app: Sphinx) -> None:
    app.connect("config-inited", colour_code)
    app.connect("builder-inited", lay_faces_down)
