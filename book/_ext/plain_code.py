"""Takes out of code the elements that colour nothing: names, brackets and spaces, drawn as all text is.

They are more than half of a long page's elements, each of which a browser styles and lays out.
"""

from __future__ import annotations

import re
from collections import defaultdict

RULE = re.compile(r'(?:html\[data-theme="(\w+)"\] )?\.highlight(?: \.([\w-]+))? *\{([^}]*)\}')
COLOUR = re.compile(r"^\s*color: *(#\w+);?\s*$")
CODE = re.compile(r'<div class="highlight"><pre>.*?</pre>', re.DOTALL)
TOKEN = re.compile(r'<span class="([\w-]+)">([^<]*)</span>')


def plain_classes(styles: str) -> frozenset[str]:
    """The classes of tokens that a sheet of Pygments gives the colour of code itself, in each theme."""
    grounds, tokens = dict[str, str](), defaultdict[str, dict[str, str]](dict)
    for theme, token, content in RULE.findall(styles):
        if token:
            tokens[token][theme] = content
        else:
            colour = re.search(r"(?<![\w-])color: *(#\w+)", content)
            grounds[theme] = colour[1].lower() if colour else ""

    def is_plain(rules: dict[str, str]) -> bool:
        colours = {theme: COLOUR.match(content) for theme, content in rules.items()}
        return all(colour and colour[1].lower() == grounds.get(theme) for theme, colour in colours.items())

    return frozenset(token for token, rules in tokens.items() if is_plain(rules))


def with_plain_code(page: str, plain: frozenset[str]) -> str:
    """A page whose code has no element for a token of these classes."""

    def bare(token: re.Match[str]) -> str:
        return token[2] if token[1] in plain else token[0]

    return CODE.sub(lambda code: TOKEN.sub(bare, code[0]), page)
