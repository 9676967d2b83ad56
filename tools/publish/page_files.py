"""What a page loads: few style sheets, the scripts that something on it asks for, and none of them before it
is shown.

Extensions bring a dozen sheets, for each of which a browser would have to ask before it shows anything. The
book's faces are two thirds of all: a page whose front matter says `faces: none` is spared them.
"""

from __future__ import annotations

import hashlib
import re
from importlib.resources import files
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from tools.publish.fonts import SHEET

# By words in a file's name: what shows the need of it. Extensions ask for theirs on every page.
ONLY_WITH = {
    "mystnb": r'class="cell\b',
    "exercise.css": r"(?!)",  # never: book.css has the look of exercises
    "sphinx-design": r'class="[^"]*\bsd-',
    "design-tabs": r'class="[^"]*\bsd-tab',
    "togglebutton": r'class="[^"]*\b(?:toggle|dropdown)\b',
    "copybutton.js": r'class="highlight\b',
    "clipboard": r'class="highlight\b',
}
LATE = "_static/pygments.css"  # which the theme writes anew when all pages are there
TERMINAL = re.compile(r"^div\.highlight \.-Color[^{]*\{[^}]*\}\n*", re.M)  # of a terminal, 500 rules
MOVES = re.compile(r"""url\((?!["']?(?:data:|#))|@import""")  # would lead nowhere from another sheet


def choose(
    app: Sphinx, name: str, template: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    """Change what Sphinx would have a page load."""
    body = context.get("body", "")
    unneeded = [part for part, need in ONLY_WITH.items() if not re.search(need, body)]
    if (context.get("meta") or {}).get("faces") == "none":
        unneeded.append(SHEET)
    sheets, scripts = (
        [file for file in context[kind] if not any(part in str(file.filename) for part in unneeded)]
        for kind in ("css_files", "script_files")
    )
    texts = {sheet: text for sheet in sheets if (text := _text(Path(app.outdir), str(sheet.filename)))}
    if 'class="-Color' not in body:
        texts = {sheet: TERMINAL.sub("", text) for sheet, text in texts.items()}
    one = type(sheets[0])(_in_one(Path(app.outdir), *texts.values()), priority=990)
    context["css_files"] = [*(sheet for sheet in sheets if sheet not in texts), one]
    # An output's own script may need those of the settings: they come before it.
    named = {name for name, _ in app.config.html_js_files}
    first = [script for script in scripts if str(script.filename).removeprefix("_static/") in named]
    context["metatags"] += "".join(f"\n{context['js_tag'](script)}" for script in first)
    scripts = [script for script in scripts if script not in first]
    if name != "search":  # its own scripts, which the theme puts behind these, don't wait
        scripts = [_waiting(script) for script in scripts]
    context["script_files"] = scripts


def _text(site: Path, name: str) -> str | None:
    """A sheet that may stand in another."""
    if name.startswith("_static/mystnb."):  # which is laid down when all pages are there
        text = (files("myst_nb.static") / "mystnb.css").read_text(encoding="utf-8")
    elif name == LATE or not (site / name).is_file():
        return None
    else:
        text = (site / name).read_text(encoding="utf-8")
    return None if MOVES.search(text) else text


def _in_one(site: Path, *texts: str) -> str:
    """The name of a sheet that holds these."""
    whole = "\n".join(texts)
    name = f"_static/styles.{hashlib.sha256(whole.encode()).hexdigest()[:16]}.css"
    if not (site / name).exists():
        (site / name).write_text(whole, encoding="utf-8")
    return name


def _waiting(script: Any) -> Any:
    if not script.filename:
        return script
    return type(script)(script.filename, priority=script.priority, **{**script.attributes, "defer": "defer"})


def setup(app: Sphinx) -> None:
    app.connect("html-page-context", choose, priority=970)  # after whatever adds to them
