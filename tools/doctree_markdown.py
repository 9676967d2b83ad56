"""A page's document tree as plain Markdown, for notebooks that leave the book.

Sphinx has resolved the page by then: what a reference, a number or a citation shows stands in the tree. So
whatever Sphinx can show is written here by what it *is*, and no directive or role of MyST is left. A node
that this file doesn't know raises `UnwritableError` instead of being passed over.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from html import escape

from docutils import nodes
from sphinx import addnodes
from sphinx.locale import admonitionlabels

SPECIAL = re.compile(r"([\\`*_\[\]<$])")
LINE_START = re.compile(r"^(#{1,6}\s|[-+>]\s|\d+(?=[.)]\s))")
ENVIRONMENT = re.compile(r"\\begin\{(\w+\*?)\}.*?\\end\{\1\}", re.DOTALL)
INVISIBLE = (
    nodes.comment,
    nodes.substitution_definition,
    nodes.target,
    nodes.meta,
    addnodes.index,
    addnodes.tabular_col_spec,
    addnodes.toctree,
)


class UnwritableError(Exception):
    """A node that has no form in Markdown here."""

    def __init__(self, node: nodes.Node) -> None:
        super().__init__(f"a notebook can't show a {node.tagname}: tell tools/doctree_markdown.py how")
        self.node = node


@dataclass(frozen=True)
class Words:
    """A block of Markdown. alone: it keeps a cell of its own, as a caption does under its figure."""

    markdown: str
    alone: bool = False


@dataclass(frozen=True)
class Code:
    """A code cell, by its place among the chapter's cells. title: what a folded solution is called."""

    index: int
    title: str = ""


Piece = Words | Code


@dataclass(frozen=True)
class Writer:
    """Writes the tree of one page.

    link: the web address behind a reference, None where there is none to give.  number: what Sphinx writes
    before a figure's words or beside an equation ("Fig. 4.1", "4.1"), None where it has no number.
    picture: an image's address.
    """

    link: Callable[[nodes.Element], str | None]
    number: Callable[[nodes.Element], str | None]
    picture: Callable[[nodes.image], str]

    def pieces(self, node: nodes.Element, level: int = 0) -> Iterator[Piece]:
        """The blocks in a node, in their order. level: that of the heading which they stand below."""
        for child in node.children:
            yield from self._block(child, level)

    def _block(self, node: nodes.Node, level: int) -> Iterator[Piece]:
        if isinstance(node, INVISIBLE) or "toctree-wrapper" in node.get("classes", ()):
            return
        if node.get("nb_element") == "cell_code":
            yield Code(node["cell_index"])
            yield from (Words(self._caption(figure), alone=True) for figure in node.findall(nodes.figure))
        elif isinstance(node, nodes.section):
            titled = bool(node.children) and isinstance(node[0], nodes.title)
            yield from self.pieces(node, level + titled)
        elif isinstance(node, (nodes.container, nodes.compound, nodes.definition_list, addnodes.glossary)):
            yield from self.pieces(node, level)
        elif isinstance(node, (nodes.Admonition, nodes.topic, nodes.sidebar)):
            yield from self._admonition(node, level)
        elif isinstance(node, nodes.raw):
            yield from [Words(node.astext())] if node["format"] == "html" else []
        else:
            yield Words(self._text_block(node, level))

    def _text_block(self, node: nodes.Node, level: int) -> str:
        """A block that no cell of code can lie in."""
        match node:
            case nodes.title():
                return f"{'#' * level} {self.inline(node)}"
            case nodes.attribution():
                return f"— {self.inline(node)}"
            case nodes.paragraph():
                return LINE_START.sub(_escaped_start, self.inline(node))
            case nodes.rubric():
                return f"**{self.inline(node)}**"
            case nodes.math_block():
                return self._equation(node)
            case nodes.literal_block() | nodes.doctest_block():
                classes = [name for name in node["classes"] if name != "code"]
                return _fenced(node.astext(), node.get("language") or (classes or [""])[0])
            case nodes.bullet_list():
                return self._list(node, (f"{mark} " for mark in iter(lambda: "-", "")))
            case nodes.enumerated_list():
                numbers = iter(range(node.get("start", 1), node.get("start", 1) + len(node.children)))
                return self._list(node, (f"{number}. " for number in numbers))
            case nodes.definition_list_item():
                terms = ", ".join(f"**{self.inline(term)}**" for term in node.findall(nodes.term))
                meaning = [self._inner(part, level) for part in node.findall(nodes.definition)]
                return "\n\n".join([terms, *meaning])
            case nodes.block_quote():
                return _quoted(self._inner(node, level))
            case nodes.table():
                return self._table(node)
            case nodes.figure():
                image = next(node.findall(nodes.image))
                return f"{self.inline_node(image)}\n\n{self._caption(node)}"
            case nodes.image():
                return self.inline_node(node)
            case nodes.transition():
                return "---"
            case nodes.footnote():
                label, *rest = node.children
                text = "\n\n".join(self._text_block(child, level) for child in rest)
                return f"<sup>{label.astext()}</sup> {text}"
        raise UnwritableError(node)

    def _inner(self, node: nodes.Element, level: int) -> str:
        return joined(self.pieces(node, level), node)

    def _admonition(self, node: nodes.Element, level: int) -> Iterator[Piece]:
        titled = bool(node.children) and isinstance(node[0], nodes.title)
        title = node[0] if titled else nodes.title("", str(admonitionlabels.get(node.tagname, "")))
        inner = [piece for child in node.children[titled:] for piece in self._block(child, level)]
        kind = node.tagname
        if kind == "solution_node":
            name = " ".join(title.astext().split())
            for group in _grouped(inner):
                if isinstance(group, Code):
                    yield Code(group.index, name)
                else:
                    summary = f"<details>\n<summary>{escape(name, quote=False)}</summary>"
                    yield Words(f"{summary}\n\n{group.markdown}\n\n</details>", alone=True)
            return
        number = self.number(node)
        bold = f"**{number or ''}{self.inline(title)}**"
        if kind.startswith("exercise"):  # its stub and its words follow one another as on the page
            yield from [Words(bold), *inner]
            return
        first = True
        for group in _grouped(inner) or [Words("")]:
            if isinstance(group, Words):
                group = Words(_quoted(f"{bold}\n\n{group.markdown}".strip() if first else group.markdown))
            first = False
            yield group

    def _caption(self, figure: nodes.Element) -> str:
        number = self.number(figure)
        words = [f"**{number}**"] if number else []
        words += [self.inline(caption) for caption in figure.findall(nodes.caption)]
        words += [self._inner(legend, 0) for legend in figure.findall(nodes.legend)]
        return " ".join(words)

    def _equation(self, node: nodes.math_block) -> str:
        number = self.number(node)
        lines = node.astext().strip()
        if node.get("nowrap"):
            return f"$$\n{lines}\n$$"
        parts = [_in_lines(part.strip()) for part in re.split(r"\n\s*\n", lines)]
        text = (
            parts[0]
            if len(parts) == 1
            else "\\begin{gathered}\n" + " \\\\\n".join(parts) + "\n\\end{gathered}"
        )
        tag = f" \\tag{{{number}}}" if number else ""
        return f"$$\n{text}{tag}\n$$"

    def _list(self, node: nodes.Element, marks: Iterator[str]) -> str:
        items = []
        for item, mark in zip(node.children, marks, strict=False):
            indent = " " * len(mark)
            text = self._inner(item, 0)
            items.append(mark + text.replace("\n", f"\n{indent}").replace(f"\n{indent}\n", "\n\n"))
        return ("\n\n" if any("\n\n" in item for item in items) else "\n").join(items)

    def _table(self, node: nodes.table) -> str:
        titles = [self.inline(part) for part in node.children if isinstance(part, nodes.title)]
        bold = [f"**{part}**" for part in (self.number(node),) if part]
        title = [f"{' '.join([*bold, *titles])}\n\n"] if titles else []
        rows = [[self._table_cell(entry) for entry in row.children] for row in node.findall(nodes.row)]
        headed = next(node.findall(nodes.thead), None) is not None
        head = rows.pop(0) if headed else [""] * len(rows[0])
        lines = [head, ["---"] * len(head), *rows]
        return "".join([*title, "\n".join(f"| {' | '.join(line)} |" for line in lines)])

    def _table_cell(self, entry: nodes.Element) -> str:
        if entry.get("morecols") or entry.get("morerows"):
            raise UnwritableError(entry)
        entry = entry.deepcopy()  # the page is still to be written
        for math in entry.findall(nodes.math):  # a bar would end the cell
            bars = math.astext().replace("\\|", "\\Vert ").replace("|", "\\vert ")
            math.children = [nodes.Text(bars)]
        return self._inner(entry, 0).replace("\n\n", "<br>").replace("\n", " ").replace("|", "\\|")

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
            case nodes.reference():
                return self._reference(node)
            case nodes.superscript():
                return f"<sup>{self.inline(node)}</sup>"
            case nodes.subscript():
                return f"<sub>{self.inline(node)}</sub>"
            case nodes.footnote_reference():
                return f"<sup>{node.astext()}</sup>"
            case nodes.image():
                return f"![{escaped(node.get('alt', ''))}]({self.picture(node)})"
            case nodes.raw():
                return node.astext() if node["format"] == "html" else ""
            case nodes.subtitle():
                return f" ({self.inline(node)})"
            case nodes.literal() | nodes.inline() | nodes.abbreviation() | nodes.generated():
                return self.inline(node)  # what Sphinx made of a role
        if isinstance(node, INVISIBLE):
            return self.inline(node)  # a target may hold words
        raise UnwritableError(node)

    def _reference(self, node: nodes.reference) -> str:
        words, address = self.inline(node), self.link(node)
        if address:
            return f"[{words}]({address.replace(' ', '%20').replace(')', '%29')})"
        # Without its link, a chapter's name needs another sign that it is one.
        named = any("std-ref" in part["classes"] for part in node.findall(nodes.inline))
        return f"*{words}*" if named and words[:1].isupper() else words


def joined(pieces: Iterable[Piece], node: nodes.Node) -> str:
    """Blocks as one text. Raises UnwritableError where a cell of code is among them."""
    found = list(pieces)
    if not all(isinstance(piece, Words) for piece in found):
        raise UnwritableError(node)
    return "\n\n".join(piece.markdown for piece in found if isinstance(piece, Words))


def _grouped(pieces: Iterable[Piece]) -> list[Piece]:
    """The pieces, with neighbouring words put together."""
    groups: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, Words) and groups and isinstance(groups[-1], Words):
            groups[-1] = Words(f"{groups[-1].markdown}\n\n{piece.markdown}")
        else:
            groups.append(piece)
    return groups


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def _fenced(text: str, language: str) -> str:
    text = text.rstrip("\n")
    longest = max((len(run) for run in re.findall("`{3,}", text)), default=2)
    language = "" if language in ("none", "default") else language
    return f"{'`' * (longest + 1)}{language}\n{text}\n{'`' * (longest + 1)}"


def _code_span(text: str) -> str:
    marks = "`" * (1 + max((len(run) for run in re.findall("`+", text)), default=0))
    space = " " if text[:1] == "`" or text[-1:] == "`" else ""
    return f"{marks}{space}{text}{space}{marks}"


def _in_lines(text: str) -> str:
    # As Sphinx does: lines need an environment that has lines, unless they lie in one already.
    bare = text
    while bare != (bare := ENVIRONMENT.sub("", bare)):
        pass
    return f"\\begin{{split}}\n{text}\n\\end{{split}}" if "\\\\" in bare else text


def escaped(text: str) -> str:
    """Words as Markdown that shows just them."""
    return SPECIAL.sub(r"\\\1", text)


def _escaped_start(match: re.Match[str]) -> str:
    start = match[0]
    return f"{start}\\" if start[0].isdigit() else f"\\{start}"
