"""One style sheet for all pages, with what they use of the theme's, Sphinx's and the book's.

Of 560 kB of rules (Bootstrap's, Font Awesome's, notebooks' and so on) the pages use a sixth. A rule goes
when it asks for a class that no page has and no script speaks of. The faces come inside of the sheet, for
which a page waits anyway: text that was shown in another face first would move when they arrive.
"""

from __future__ import annotations

import base64
import hashlib
import itertools
import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import tinycss2
from sphinx.errors import ExtensionError

STYLE_LINK = re.compile(
    r'<link (?=[^>]*\brel="stylesheet")[^>]*\bhref="([^"]*)_static/([^"?]+\.css)[^"]*"[^>]*>\s*'
)
ABOUT_ORDER = "<!-- Loaded before other Sphinx assets -->"  # what the theme says above its first sheet
IMPORT = re.compile(r"""@import\s+(?:url\()?["']?([^"')?;]+)[^;]*;""")
# Comments, texts and addresses, whose braces mean nothing, and what parts rules.
PASSAGE = re.compile(r"""/\*.*?\*/|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|url\([^"')]*\)|[{};]""", re.DOTALL)
SIMPLE = re.compile(r"[\w\s.,:#>+~*-]*", re.ASCII)  # selectors without brackets, texts and escapes
DOTTED = re.compile(r"\.([\w-]+)")
AT = re.compile(r"@([\w-]+)")
WORD = re.compile(r"[A-Za-z_][\w-]*")
CLASSES = re.compile(r'\bclass="([^"]*)"')
FACE = re.compile(r"""url\((["']?)([^"')]+\.woff2)\1\)""")
# A browser unpacks a face when it meets the first text in it, and then the text is shown without.
FACES_AT_ONCE = """\
<script>for (const slope of ["", "italic "]) document.fonts.load(slope + "1em Literata");</script>"""


def bundle(site: Path, texts: dict[Path, str]) -> dict[Path, str]:
    """Write the style sheet into the site's _static, and give the pages' texts with one link to it.

    texts: all pages of the site, by file. The sheets come in the order in which pages link them.
    """
    static = site / "_static"
    names = list(dict.fromkeys(match[2] for text in texts.values() for match in STYLE_LINK.finditer(text)))
    sheets = [name for name in names if (static / name).is_file()]  # not the bundle of the build before
    known = _words(texts.values(), static)
    content = _with_faces("".join(_used(static / name, static, known) for name in sheets), static)
    file = f"style.{hashlib.sha256(content.encode()).hexdigest()[:16]}.css"
    for sheet in list(static.rglob("*.css")):
        sheet.unlink()
    (static / file).write_text(content, encoding="utf-8")
    return {page: _link(text, file) for page, text in texts.items()}


def _link(text: str, file: str) -> str:
    text = re.sub(re.escape(FACES_AT_ONCE) + r"\s*", "", text)  # of the build before
    first = STYLE_LINK.search(text)
    if first is None:
        return text
    link = f'<link rel="stylesheet" href="{first[1]}_static/{file}">\n  {FACES_AT_ONCE}\n  '
    before, after = text[: first.start()].replace(ABOUT_ORDER, ""), text[first.end() :]
    return before + link + STYLE_LINK.sub("", after)


def _words(texts: Iterable[str], static: Path) -> set[str]:
    """The classes that pages have, and all that may be one in a script."""
    found = {name for text in texts for names in CLASSES.findall(text) for name in names.split()}
    for script in static.rglob("*.js"):
        found.update(WORD.findall(script.read_text(encoding="utf-8")))
    return found


def _used(sheet: Path, static: Path, known: set[str]) -> str:
    text = sheet.read_text(encoding="utf-8")
    text = PASSAGE.sub(lambda found: "" if found[0].startswith("/*") else found[0], text)
    imported = (sheet.parent / match[1] for match in IMPORT.finditer(text))
    try:
        own = "".join(_kept(IMPORT.sub("", text), known))
    except ValueError as error:
        raise ExtensionError(f"{sheet.relative_to(static)}: {error}") from error
    others = "".join(_used(other, static, known) for other in imported)
    return others + _moved(own, os.path.relpath(sheet.parent, static))


def _kept(style: str, known: set[str]) -> Iterator[str]:
    for prelude, content in _rules(style):
        if content is None:
            yield f"{prelude};\n"
        elif (at := AT.match(prelude)) is None:
            selectors = _wanted(prelude, known)
            if selectors:
                yield f"{selectors}{{{content.strip()}}}\n"
        elif at[1].lower() in ("media", "supports"):
            inner = "".join(_kept(content, known))
            if inner:
                yield f"{prelude}{{{inner}}}\n"
        elif "Font Awesome" not in content:
            yield f"{prelude}{{{content}}}\n"


def _rules(style: str) -> Iterator[tuple[str, str | None]]:
    """What stands before a rule's braces and what stands in them, which is None for a rule without.

    A parser would take each declaration apart, and half a second; only what stands before is looked into.
    Raises ValueError for a brace without its partner: what follows it would be lost.
    """
    start = opened = depth = 0
    for found in PASSAGE.finditer(style):
        if found[0] == "{":
            opened, depth = opened if depth else found.end(), depth + 1
        elif found[0] == "}":
            depth -= 1
            if depth < 0:
                raise ValueError(f"a brace is closed that was not opened, after {style[:start][-60:]!r}")
            if depth == 0:
                yield style[start : opened - 1].strip(), style[opened : found.start()]
                start = found.end()
        elif found[0] == ";" and depth == 0:
            yield style[start : found.start()].strip(), None
            start = found.end()
    if depth:
        raise ValueError(f"a brace is not closed: {style[start:].strip()[:60]!r}")


def _wanted(prelude: str, known: set[str]) -> str:
    """Those of a rule's selectors that may mean something on a page."""
    if "." not in prelude:
        return prelude
    if SIMPLE.fullmatch(prelude):  # as nearly all are; taking them apart would be most of the work
        plain = [selector.strip() for selector in prelude.split(",")]
        return ",".join(selector for selector in plain if known.issuperset(DOTTED.findall(selector)))
    selectors = _selectors(tinycss2.parse_component_value_list(prelude))
    wanted = [selector for selector in selectors if _classes(selector) <= known]
    return ",".join(tinycss2.serialize(selector).strip() for selector in wanted)


def _selectors(prelude: list[tinycss2.ast.Node]) -> list[list[tinycss2.ast.Node]]:
    """A list of selectors, cut at its commas; those inside of brackets stay."""
    selectors: list[list[tinycss2.ast.Node]] = [[]]
    for token in prelude:
        if token == ",":
            selectors.append([])
        else:
            selectors[-1].append(token)
    return selectors


def _classes(selector: list[tinycss2.ast.Node]) -> set[str]:
    """The classes that something must have to be meant; those inside :not() and :is() are not among them."""
    return {name.value for dot, name in itertools.pairwise(selector) if dot == "." and name.type == "ident"}


def _with_faces(style: str, static: Path) -> str:
    def inside(match: re.Match[str]) -> str:
        file = static / match[2]
        if not file.is_file():
            raise ExtensionError(f"a style names a face that is not there: {match[2]}")
        content = file.read_bytes()
        return f'url("data:font/woff2;base64,{base64.b64encode(content).decode()}")'

    return FACE.sub(inside, style)


def _moved(style: str, folder: str) -> str:
    """The same rules for a sheet in _static, where they stood in a folder of it."""
    if folder == ".":
        return style

    def address(match: re.Match[str]) -> str:
        target = match[2]
        if re.match(r"(?:data:|https?:|/|#)", target):
            return match[0]
        return f"url({match[1]}{os.path.normpath(f'{folder}/{target}')}{match[1]})"

    return re.sub(r"""url\((["']?)([^"')]+)\1\)""", address, style)
