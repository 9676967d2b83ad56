"""What is kept between edits is worked out anew when something that it rests on has changed, and else not."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from docutils import nodes
from docutils.utils import new_document
from sphinx.addnodes import toctree

from tools.between_edits import Kept, shape, works


def page(*ids: str, caption: str = "A figure.", lists: tuple[str, ...] = ()) -> nodes.document:
    """A page of one section that has these figures, and a list of pages."""
    section = nodes.section("", nodes.title("", "Title"), ids=["title"])
    for name in ids:
        section += nodes.figure("", nodes.caption("", caption) if caption else nodes.legend(), ids=[name])
    document = new_document("page")
    document += [section, toctree(entries=[(None, name) for name in lists])]
    return document


class Book:
    """A book of two pages as Sphinx knows it; each numbering counts on, so that one can tell them apart."""

    def __init__(self) -> None:
        self.times = 0
        self.env: Any = SimpleNamespace(
            found_docs={"one", "two"}, toc_secnumbers={"one": {"": (1,)}}, toc_fignumbers={}
        )
        self.shapes: dict[str, str] = {}
        self.figures = Kept(self.assign, self.rests_on, vars(self.env), "toc_fignumbers")
        for name in ("one", "two"):
            self.read(name, page(f"fig-{name}"))

    def rests_on(self) -> Any:
        return {name: self.shapes.get(name) for name in self.env.found_docs}, repr(self.env.toc_secnumbers)

    def assign(self, env: Any) -> list[str]:
        self.times += 1
        env.toc_fignumbers = {name: {"figure": {f"fig-{name}": (1, self.times)}} for name in env.found_docs}
        return ["two"]

    def read(self, name: str, doctree: nodes.document) -> None:
        self.env.toc_fignumbers.pop(name, None)  # as Sphinx does
        self.shapes[name] = shape(doctree)


def test_an_edit_of_words_keeps_the_numbers_of_figures_edit_after_edit() -> None:
    book = Book()
    assert book.figures(book.env) == ["two"]
    before = dict(book.env.toc_fignumbers)
    for _ in range(3):
        book.read("one", page("fig-one"))
        assert book.figures(book.env) == []
        assert book.env.toc_fignumbers == before
    assert book.times == 1


@pytest.mark.parametrize(
    "edit",
    [
        lambda book: book.read("one", page("fig-one", "fig-new")),
        lambda book: book.read("one", page("fig-other")),
        lambda book: book.read("one", page("fig-one", caption="")),
        lambda book: book.read("one", page("fig-one", lists=("two",))),
        lambda book: book.env.toc_secnumbers.update(one={"": (2,)}),
        lambda book: book.env.found_docs.add("three"),
    ],
    ids=["another figure", "another name", "no caption", "a list of pages", "a section's number", "a page"],
)
def test_what_the_numbers_rest_on_has_them_given_anew(edit: Callable[[Book], None]) -> None:
    book = Book()
    book.figures(book.env)
    edit(book)
    assert book.figures(book.env) == ["two"]
    assert book.times == 2


def test_works_are_formatted_again_when_another_is_cited_or_the_list_is_another() -> None:
    def cited(*by_pages: tuple[str, str], place: str = "id1") -> Any:
        refs = [SimpleNamespace(docname=page, targets=[SimpleNamespace(key=key)]) for page, key in by_pages]
        listed = SimpleNamespace(citation_nodes={"nesterov": {"ids": [place]}})
        return works(SimpleNamespace(citation_refs=refs, bibliographies={"all": listed}))

    one, two = ("one", "nesterov"), ("two", "polyak")
    before = cited(one, two)
    assert cited(two, one) == before  # the page that was read again cites last
    assert cited(("one", "armijo"), two) != before
    assert cited(one, two, place="id9") != before
