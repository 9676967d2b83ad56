"""MathJax from the site itself: pages with formulas load one script, and work with the network off.

The files come from the package sphinx-mathjax-offline. Of its 24 MB the site takes the build that draws
formulas as SVG, which needs no font files (a browser may refuse those to a page opened from disk), and
the TeX extensions that it can ask for.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.errors import ExtensionError
from sphinx.util.fileutil import copy_asset

PARTS = ("tex-svg.js", "input/tex/extensions")


def copy_mathjax(app: Sphinx, error: Exception | None) -> None:
    """Lay MathJax beside the pages, once they are written."""
    if error is not None or app.builder.format != "html":
        return
    spec = find_spec("sphinx-mathjax-offline")
    if spec is None or spec.origin is None:
        raise ExtensionError("MathJax's files are missing: install sphinx-mathjax-offline")
    source = Path(spec.origin).parent / "static" / "mathjax"
    for part in PARTS:
        target = Path(app.outdir, "_static", "mathjax", part)
        copy_asset(str(source / part), str(target if (source / part).is_dir() else target.parent))


def setup(app: Sphinx) -> dict[str, bool]:
    app.setup_extension("sphinx.ext.mathjax")
    app.connect("build-finished", copy_mathjax)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
