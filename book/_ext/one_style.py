"""One style sheet for all pages, with what they use of the theme's, Sphinx's and the book's.

Of 560 kB of rules (Bootstrap's, Font Awesome's, notebooks' and so on) the pages use a sixth. A rule goes
when it asks for a class that no page has and no script speaks of.
"""

from __future__ import annotations

import hashlib
import itertools
import os
import re
from collections.abc import Iterable
from pathlib import Path

import tinycss2

STYLE_LINK = re.compile(
    r'<link (?=[^>]*\brel="stylesheet")[^>]*\bhref="([^"]*)_static/([^"?]+\.css)[^"]*"[^>]*>\s*'
)
ABOUT_ORDER = "<!-- Loaded before other Sphinx assets -->"  # what the theme says above its first sheet
IMPORT = re.compile(r"""@import\s+(?:url\()?["']?([^"')?;]+)[^;]*;""")
WORD = re.compile(r"[A-Za-z_][\w-]*")
CLASSES = re.compile(r'\bclass="([^"]*)"')


def bundle(site: Path, texts: dict[Path, str]) -> dict[Path, str]:
    """Write the style sheet into the site's _static, and give the pages' texts with one link to it.

    texts: all pages of the site, by file. The sheets come in the order in which pages link them.
    """
    static = site / "_static"
    names = list(dict.fromkeys(match[2] for text in texts.values() for match in STYLE_LINK.finditer(text)))
    sheets = [name for name in names if (static / name).is_file()]  # not the bundle of the build before
    known = _words(texts.values(), static)
    content = "".join(_used(static / name, static, known) for name in sheets)
    file = f"style.{hashlib.sha256(content.encode()).hexdigest()[:16]}.css"
    for sheet in list(static.rglob("*.css")):
        sheet.unlink()
    (static / file).write_text(content, encoding="utf-8")
    return {page: _link(text, file) for page, text in texts.items()}


def _link(text: str, file: str) -> str:
    first = STYLE_LINK.search(text)
    if first is None:
        return text
    link = f'<link rel="stylesheet" href="{first[1]}_static/{file}">\n  '
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
    imported = (sheet.parent / match[1] for match in IMPORT.finditer(text))
    rules = tinycss2.parse_stylesheet(IMPORT.sub("", text), True, True)
    own = _moved("".join(_kept(rules, known)), os.path.relpath(sheet.parent, static))
    return "".join(_used(other, static, known) for other in imported) + own


def _kept(rules: Iterable[tinycss2.ast.Node], known: set[str]) -> list[str]:
    kept = []
    for rule in rules:
        if rule.type == "qualified-rule":
            wanted = [selector for selector in _selectors(rule.prelude) if _classes(selector) <= known]
            if wanted:
                selectors = ",".join(tinycss2.serialize(selector).strip() for selector in wanted)
                kept.append(f"{selectors}{{{tinycss2.serialize(rule.content).strip()}}}\n")
        elif rule.type == "at-rule" and rule.lower_at_keyword in ("media", "supports"):
            inner = "".join(_kept(tinycss2.parse_rule_list(rule.content, True, True), known))
            if inner:
                kept.append(f"@{rule.at_keyword}{tinycss2.serialize(rule.prelude)}{{{inner}}}\n")
        elif rule.type != "at-rule" or "Font Awesome" not in rule.serialize():
            kept.append(rule.serialize() + "\n")
    return kept


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
