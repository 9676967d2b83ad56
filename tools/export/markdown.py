"""A page's document tree as plain Markdown, for notebooks that leave the book.

Sphinx has resolved the page by then: what a reference, a number or a citation shows stands in the tree. So
whatever Sphinx can show is written here by what it *is*, and no directive or role of MyST is left. What this
file doesn't know comes as the page's own HTML, which Markdown takes as it is.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape, unescape

from docutils import nodes
from sphinx import addnodes
from sphinx.locale import admonitionlabels

SPECIAL = re.compile(r"([\\`*_\[\]<$])")
LINE_START = re.compile(r"^(?:(?=#{1,6}\s|[-+>]\s)|(\d+)(?=[.)]\s))")
ENVIRONMENT = re.compile(r"\\begin\{(\w+\*?)\}.*\\end\{\1\}", re.DOTALL)
SOURCE = re.compile(r"""(<\w+\b[^>]*?\s(?:src|data)=)(["'])(.*?)\2""", re.DOTALL)
BLANK_LINE = re.compile(r"\n[ \t]*(?=\n)")
PIXELS = re.compile(r"\d+(?:px|%)?")
DOLLAR = "\ue000"  # a formula's, until the other dollars of a page's HTML are told from it

NOT_SHOWN = (nodes.Invisible, nodes.meta, nodes.system_message, addnodes.tabular_col_spec, addnodes.toctree)
ON_THE_PAGE_ALONE = {"toctree-wrapper", "contents"}  # Jupyter and Colab make lists of contents themselves
CONTAINERS = (nodes.container, nodes.compound, nodes.figure, nodes.legend)
BOXES = (nodes.Admonition, nodes.topic, nodes.sidebar)
BOLD = {"sd-card-title", "sd-tab-label"}
FOLDED = {"dropdown", "toggle"}


@dataclass(frozen=True)
class Code:
    """A code cell, by its place among the chapter's cells. title: what a folded solution is called."""

    index: int
    title: str = ""


Piece = str | Code  # words are blocks of Markdown


@dataclass(frozen=True)
class Writer:
    """Writes the tree of one page.

    link: the web address behind a reference, None where there is none to give.  number: what Sphinx writes
    before a figure's words or beside an equation ("Fig. 4.1", "4.1"), None where it has no number.
    file: where a notebook finds what lies at an address of the page.  html: the page's own HTML of a node.
    """

    link: Callable[[nodes.Element], str | None]
    number: Callable[[nodes.Element], str | None]
    file: Callable[[str], str]
    html: Callable[[nodes.Element], str]

    def pieces(self, node: nodes.Element, level: int = 0) -> Iterator[Piece]:
        """The blocks in a node, in their order. level: that of the heading which they stand below."""
        for child in node.children:
            yield from self._block(child, level)

    def _block(self, node: nodes.Node, level: int) -> Iterator[Piece]:
        if isinstance(node, NOT_SHOWN) or ON_THE_PAGE_ALONE & _classes(node):
            return
        if isinstance(node, nodes.container) and node.get("nb_element") == "cell_code":
            yield Code(node["cell_index"])
            for figure in node.findall(nodes.figure):
                yield self._inner([each for each in figure if isinstance(each, nodes.caption | nodes.legend)])
        elif isinstance(node, nodes.section):
            titled = bool(node.children) and isinstance(node[0], nodes.title)
            yield from self.pieces(node, level + titled)
        elif node.tagname == "proof_node" or (isinstance(node, CONTAINERS) and not _is_folded(node)):
            yield from self.pieces(node, level)  # the box of a proof lies within it
        elif (isinstance(node, BOXES) and not isinstance(node, addnodes.desc)) or _is_folded(node):
            yield from self._box(node, level)
        elif text := self._text_block(node, level):
            yield text

    def _text_block(self, node: nodes.Node, level: int) -> str:
        """A block that no cell of code can lie in."""
        match node:
            case nodes.title():
                return f"{'#' * level} {self.inline(node)}"
            case nodes.caption():
                return _spaced(_bold(self.number(node.parent)), self.inline(node))
            case nodes.attribution():
                return f"— {self.inline(node)}"
            case nodes.rubric():
                return _bold(self.inline(node))
            case nodes.math_block():
                return self._equation(node)
            case nodes.literal_block() | nodes.doctest_block():
                return _fenced(node.astext(), node.get("language", ""))
            case nodes.bullet_list():
                return self._list(node, itertools.repeat("- "))
            case nodes.enumerated_list():
                return self._list(node, (f"{number}. " for number in itertools.count(node.get("start", 1))))
            case nodes.block_quote():
                return _quoted(self._inner(node.children, level))
            case nodes.footnote() | nodes.citation():
                label, *words = node.children
                return f"<sup>{label.astext()}</sup> {self._inner(words, level)}"
            case nodes.Text() | nodes.Inline() | nodes.image() | nodes.raw():
                return self.inline_node(node)
            case nodes.TextElement():  # a paragraph, or what an extension has like it
                words = self.inline(node)
                bold = BOLD & {*_classes(node), *_classes(node.parent)}
                return _bold(words) if bold else LINE_START.sub(r"\1\\", words)
        if type(node).__module__.startswith("sphinx_design."):  # its HTML needs its style
            return self._inner(node.children, level)
        return self._html(node)

    def _inner(self, shown: Sequence[nodes.Node], level: int = 0) -> str:
        """Blocks as one text. No cell of code is among them: myst-nb would have refused it."""
        pieces = [piece for child in shown for piece in self._block(child, level)]
        return "\n\n".join(piece for piece in pieces if isinstance(piece, str))

    def _box(self, node: nodes.Element, level: int) -> Iterator[Piece]:
        title, body = nodes.title("", str(admonitionlabels.get(node.tagname, ""))), node.children
        if body and (isinstance(body[0], nodes.title) or body[0].tagname == "dropdown_title"):
            title, *body = body
        kind = self.number(node) or node.get("realtype", "")  # sphinx-proof's, which writes it in capitals
        bold = _bold(kind[:1].upper() + kind[1:], self.inline(title).strip())
        if not (_is_folded(node) or node.tagname.startswith("exercise")):
            yield _quoted(f"{bold}\n\n{self._inner(body, level)}".strip())
            return
        inner = [piece for child in body for piece in self._block(child, level)]
        if not _is_folded(node):  # an exercise's stub and its words follow one another as on the page
            yield from [bold, *inner]
            return
        name = _plain(title) or "Click to show"
        for piece in _grouped(inner):
            if isinstance(piece, Code):
                yield Code(piece.index, name)
            else:
                yield f"<details>\n<summary>{escape(name, quote=False)}</summary>\n\n{piece}\n\n</details>"

    def _equation(self, node: nodes.math_block) -> str:
        number, text = self.number(node), node.astext().strip()
        if not (node.get("nowrap") or node.get("no-wrap")):
            parts = [_in_lines(part.strip()) for part in re.split(r"\n\s*\n", text)]
            rows = " \\\\\n".join(parts)
            text = f"\\begin{{gathered}}\n{rows}\n\\end{{gathered}}" if len(parts) > 1 else rows
            text += f" \\tag{{{number}}}" if number else ""
        elif number and "\\tag" not in text:
            text = re.sub(r"(?=\\end\{[^{}]*\}$)", rf" \\tag{{{number}}}\n", text)
        return f"$$\n{text}\n$$"

    def _list(self, node: nodes.Element, marks: Iterable[str]) -> str:
        items = []
        for item, mark in zip(node.children, marks, strict=False):
            indent = " " * len(mark)
            text = self._inner(item.children)
            items.append(mark + text.replace("\n", f"\n{indent}").replace(f"\n{indent}\n", "\n\n"))
        return ("\n\n" if any("\n\n" in item for item in items) else "\n").join(items)

    def _html(self, node: nodes.Element) -> str:
        """The page's own HTML, with formulas for the notebook to set and addresses that lead somewhere."""
        copy = node.deepcopy()  # the page is still to be written
        for part in list(copy.findall(nodes.Element)):
            match part:
                case nodes.math() | nodes.math_block():
                    block = isinstance(part, nodes.math_block)
                    tex = self._equation(part) if block else f"${part.astext()}$"
                    tex = " ".join(tex.replace("<", "\\lt ").replace(">", "\\gt ").split())
                    part.replace_self(nodes.raw("", tex.replace("$", DOLLAR), format="html"))
                case nodes.reference() if address := self.link(part):
                    part["refuri"] = address
                    part.attributes.pop("refid", None)
                case nodes.reference():
                    part.replace_self(part.children)
                case nodes.image():
                    part.replace_self(nodes.raw("", self._image(part), format="html"))
                case nodes.inline() if "column" in part["classes"]:  # which a stacked table shows on a phone
                    part.parent.remove(part)
        return self._whole(self.html(copy)).replace("$", "&#36;").replace(DOLLAR, "$")

    def _whole(self, html: str) -> str:
        """HTML with its pictures in it, and without the blank lines after which Markdown begins again."""
        found = SOURCE.sub(lambda match: f'{match[1]}"{self.file(unescape(match[3]))}"', html)
        return BLANK_LINE.sub("\n<!-- -->", found.strip())

    # Within a line.

    def inline(self, node: nodes.Element) -> str:
        """The words in a node, on one line."""
        return "".join(self.inline_node(child) for child in node.children)

    def inline_node(self, node: nodes.Node) -> str:
        match node:
            case nodes.Text():
                return escaped(re.sub(r"\s*\n\s*", " ", node.astext()))
            case nodes.emphasis() | nodes.title_reference():
                return f"*{self.inline(node)}*"
            case nodes.strong():
                return f"**{self.inline(node)}**"
            case nodes.literal() if not node.get("classes") or "code" in node["classes"]:
                return _code_span(node.astext())
            case nodes.math():
                return f"${' '.join(node.astext().split())}$"
            case nodes.reference() | addnodes.download_reference():
                return self._reference(node)
            case nodes.superscript() | nodes.footnote_reference():
                return f"<sup>{self.inline(node)}</sup>"
            case nodes.subscript():
                return f"<sub>{self.inline(node)}</sub>"
            case nodes.image():
                return self._image(node)
            case nodes.raw() if "screen-only" in node["classes"]:
                return ""
            case nodes.raw():
                return self._whole(node.astext()) if node["format"] == "html" else ""
        # What Sphinx made of a role; a target may hold words.
        return self.inline(node) if node.children or isinstance(node, NOT_SHOWN) else self._html(node)

    def _image(self, node: nodes.image) -> str:
        marks = {"src": self.file(node["uri"]), "alt": " ".join(node.get("alt", "").split())}
        for name in ("width", "height"):
            if PIXELS.fullmatch(size := node.get(name, "")):
                marks[name] = size.removesuffix("px")
        return "<img" + "".join(f' {name}="{escape(value)}"' for name, value in marks.items()) + ">"

    def _reference(self, node: nodes.Element) -> str:
        words, address = self.inline(node), self.link(node)
        if node.get("internal") and isinstance(node[0], nodes.image):  # a scaled picture, with itself
            return words
        # Without its link, a chapter's name needs another sign that it is one.
        return f"[{words}]({address.replace(' ', '%20').replace(')', '%29')})" if address else f"*{words}*"


def escaped(text: str) -> str:
    """Words as Markdown that shows just them."""
    return SPECIAL.sub(r"\\\1", text)


def _spaced(*words: str | None) -> str:
    return " ".join(word for word in words if word)


def _bold(*words: str | None) -> str:
    return f"**{_spaced(*words)}**" if any(words) else ""


def _plain(node: nodes.Element) -> str:
    """Words on one line, without signs of Markdown."""
    texts = [part for part in node.findall(nodes.Text) if not isinstance(part.parent, nodes.raw)]
    marked = (f"${part}$" if isinstance(part.parent, nodes.math) else str(part) for part in texts)
    return " ".join("".join(marked).split())


def _classes(node: nodes.Node) -> set[str]:
    return set(node.get("classes", ())) if isinstance(node, nodes.Element) else set()


def _is_folded(node: nodes.Node) -> bool:
    box = isinstance(node, (*BOXES, nodes.container)) and FOLDED & _classes(node)
    return bool(box) or node.tagname in ("solution_node", "dropdown_main")


def _grouped(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces, with neighbouring words put together."""
    for _, group in itertools.groupby(pieces, type):
        same = list(group)
        words = [piece for piece in same if isinstance(piece, str)]
        yield from ["\n\n".join(words)] if words else same


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def _fenced(text: str, language: str) -> str:
    text = text.rstrip("\n")
    fence = "`" * max([3, *(len(run) + 1 for run in re.findall("`{3,}", text))])
    return f"{fence}{'' if language in ('none', 'default') else language}\n{text}\n{fence}"


def _code_span(text: str) -> str:
    marks = "`" * (1 + max((len(run) for run in re.findall("`+", text)), default=0))
    space = " " if text[:1] == "`" or text[-1:] == "`" else ""
    return f"{marks}{space}{text}{space}{marks}"


def _in_lines(text: str) -> str:
    # As Sphinx does: lines need an environment that has lines, unless they lie in one already.
    return f"\\begin{{split}}\n{text}\n\\end{{split}}" if "\\\\" in ENVIRONMENT.sub("", text) else text
