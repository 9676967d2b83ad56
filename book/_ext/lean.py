"""Takes the weight off the finished pages, without forking the theme.

The theme's icons become small drawings, so that no page loads 1.5 MB of script for them. One style sheet
holds what the pages use of ten. Code has elements only where it has colours. Scripts wait until the page is
shown. Pictures have their size before they arrive, and arrive when the reader comes near. All of it changes
what was written; a page that it has changed before it leaves as it is.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

from accessible import mended
from icons import drawings
from one_style import bundle
from pictures import size_of, with_sizes
from plain_code import plain_classes, with_plain_code
from sphinx.application import Sphinx
from sphinx.errors import ExtensionError

ICON = re.compile(r'<(i|span) class="([^"]*\bfa[sb]?[ -][^"]*)"([^>]*)></\1>')
# Patterns begin with a tag's own letters, and take the blanks that follow: a pattern that may begin with a
# blank is tried at every blank of a page.
ICON_SCRIPT = re.compile(
    r"<(?:!-- So that users can add custom icons --|script[^>]*fontawesome\.js[^>]*></script)>\s*"
)
PRELOADED = re.compile(r'<(?:!-- Pre-loaded scripts[^>]*--|link rel="preload" as="script"[^>]*)>\s*')
OPTIONS = re.compile(r'<script src="[^"]*_static/documentation_options\.js[^"]*"></script>')
BLOCKING = re.compile(r"<script (?![^>]*\b(?:defer|async|type)\b)(?=[^>]*\bsrc=)")
# Sphinx's search, which the book's own replaces (searching.py).
SEARCHING = re.compile(
    r'<script[^>]*\bsrc="[^"]*(?:searchtools|language_data|searchindex)\.js[^"]*"[^>]*></script>\s*'
)
# The theme's script for both sides, which comes late, would change the colours of a page already shown.
THEME = re.compile(r"document\.documentElement\.dataset\.mode = [^;]*;\s*[^;]*dataset\.theme = [^;]*;")
THEMELESS = re.compile(r'(<html\b[^>]*\bdata-theme=)"auto"')
THEME_AT_ONCE = """\
const page = document.documentElement.dataset;
    page.mode = localStorage.getItem("mode") || "auto";
    const dark = matchMedia("(prefers-color-scheme: dark)").matches;
    page.theme = page.mode === "auto" ? (dark ? "dark" : "light") : page.mode;"""
FRAMED = "data-content_root="  # of a page in the theme's frame
FRONT = 'class="book-map'  # of a page that shows the book's map
VIEWPORT = re.compile(r'\s*<meta name="viewport"[^>]*>')
# What a page loads only when something on it needs it: the script's name, and what shows the need.
ONLY_WITH = {
    "togglebutton": re.compile(r'class="[^"]*\b(?:toggle|dropdown|tag_hide)'),
    "copybutton": re.compile(r'class="[^"]*\bhighlight\b'),
    "clipboard.min": re.compile(r'class="[^"]*\bhighlight\b'),
}


def lighten(app: Sphinx, error: Exception | None) -> None:
    """Go over the whole site, once it is written."""
    if error is not None or app.builder.format != "html":
        return
    site = Path(app.outdir)
    _remove_unused(site / "_static")
    texts = {page: page.read_text(encoding="utf-8") for page in pages(site)}
    options = (site / "_static" / "documentation_options.js").read_text(encoding="utf-8").strip()
    plain = plain_classes((site / "_static" / "pygments.css").read_text(encoding="utf-8"))
    draw = drawings()
    light = {
        page: lighter(with_plain_code(mended(text), plain), options, draw) for page, text in texts.items()
    }
    light = bundle(site, light)
    sizes = {picture.name: size_of(picture) for picture in (site / "_images").glob("*.svg")}
    for page, text in light.items():
        finished = with_sizes(text, sizes)
        if finished != texts[page]:
            page.write_text(finished, encoding="utf-8")


def pages(site: Path) -> list[Path]:
    """The pages that Sphinx wrote."""
    return sorted(page for page in site.rglob("*.html") if "_static" not in page.relative_to(site).parts)


def lighter(text: str, options: str, draw: Callable[[str], str]) -> str:
    """One page. options: the script that states Sphinx's. draw: gives an icon's drawing by its name."""
    text = ICON.sub(lambda match: _icon(match[2].split(), match[3], draw), text)
    text = PRELOADED.sub("", ICON_SCRIPT.sub("", text))
    # Scripts that stand in the page add to these, so they can't wait.
    text = OPTIONS.sub(lambda _: f"<script>{options}</script>", text)
    text = SEARCHING.sub("", text)
    text = THEMELESS.sub(r'\1"light"', text)  # where nothing runs
    text = THEME.sub(lambda _: f"{{ {THEME_AT_ONCE} }}", text)
    if FRAMED in text and THEME_AT_ONCE not in text:
        raise ExtensionError("a page has no script that sets its colours, as the theme's had")
    if FRONT in text:
        text = text.replace("<html lang", '<html class="front" lang', 1)
    head, end, body = text.partition("</head>")
    for name, need in ONLY_WITH.items():
        if not need.search(body):
            head = re.sub(rf"\s*<script[^>]*/{re.escape(name)}\.js[^>]*></script>", "", head)
    first, *others = VIEWPORT.findall(head) or [""]
    for other in others:
        head = head.replace(other, "", 1) if other != first else head
    return BLOCKING.sub('<script defer="defer" ', head + end + body)


def _icon(names: list[str], attributes: str, draw: Callable[[str], str]) -> str:
    symbol = next(name for name in names if re.fullmatch(r"fa-(?!solid$|brands$|lg$).+", name))
    size = "1.25em" if "fa-lg" in names else "1em"
    attributes = re.sub(r' title="[^"]*"', "", attributes)  # the button says it; in a drawing it is no HTML
    kept = " ".join(["icon", *(name for name in names if not re.match(r"fa[sb]?(-|$)", name))])
    return (
        f'<svg class="{kept}"{attributes} height="{size}" aria-hidden="true" fill="currentColor" '
        f"{draw(symbol.removeprefix('fa-'))}</svg>"
    )


def _remove_unused(static: Path) -> None:
    """What the theme and Sphinx lay beside the pages and no page asks for."""
    for folder in ("vendor", "locales", "images"):
        shutil.rmtree(static / folder, ignore_errors=True)
    unused = ["**/*.map", "**/*.LICENSE.txt", "**/*webpack-macros.html", "scripts/fontawesome.js", "*.png"]
    unused += ["searchtools.js", "language_data.js"]
    for pattern in unused:
        for file in static.glob(pattern):
            file.unlink()


def setup(app: Sphinx) -> dict[str, bool]:
    app.connect("build-finished", lighten, priority=950)  # after pictures that no page has are gone
    return {"parallel_read_safe": True, "parallel_write_safe": True}
