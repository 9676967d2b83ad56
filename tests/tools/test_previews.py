"""What a page carries for the cards of its links is short, whole, and the same however it was built."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from small_book import SmallBook, header

sys.path.insert(0, str(Path(__file__).parents[2] / "book" / "_ext"))

from previews import CARRIED, Page, carried, element

THERE = Page(
    "book/loop/one.html",
    """<article>
<section id="one"><h1><span class="section-number">1. </span>One<a class="headerlink" href="#one">#</a></h1>
<p><em>Why one?</em></p><section id="two-x"><span id="two"></span><h2>Two</h2><p>First <a href="#x">x</a>.</p>
<p>Second.</p></section><section id="three"><h2>Three</h2><div class="cell"><p>Not this.</p></div></section>
<figure class="align-default" id="fig"><img alt="A line" src="../../_images/a.svg" loading="lazy" />
<figcaption><p><span class="caption-text">Line.</span><a class="headerlink" href="#fig">#</a></p></figcaption>
</figure><div class="math notranslate" id="equation-e"><div>x</div><svg><path d="M1"/></svg></div>
<dl><dt id="term-knob">knob<a class="headerlink" href="#term-knob">#</a></dt>
<dd><p>One turns it.</p></dd></dl>
<div class="exercise admonition" id="ex"><p class="admonition-title">Exercise 1</p><section><p>Try.</p>
<div class="cell"><p>code</p></div></section></div>
<div class="claim" id="claim-a"><span>A</span>: 1 <a class="headerlink" href="#claim-a">#</a></div></section>
</article>""",
)


@pytest.mark.parametrize(
    ("anchor", "card"),
    [
        ("term-knob", '<p class="preview-title">knob</p><p>One turns it.</p>'),
        ("two", '<p class="preview-title">Two</p><p>First x.</p>'),
        ("two-x", '<p class="preview-title">Two</p><p>First x.</p>'),
        ("three", '<p class="preview-title">Three</p>'),
        ("equation-e", '<div class="math notranslate"><div>x</div><svg><path d="M1"/></svg></div>'),
        ("ex", '<p class="preview-title">Exercise 1</p><p>Try.</p>'),
        ("claim-a", '<div class="claim"><span>A</span>: 1 </div>'),
        (
            "fig",
            '<img alt="A line" src="../../_images/a.svg" /><p><span class="caption-text">Line.</span></p>',
        ),
        ("nowhere", None),
    ],
)
def test_a_card_shows_what_a_link_leads_to_and_no_more(anchor: str, card: str | None) -> None:
    assert THERE.preview(anchor) == card


def test_a_chapter_s_card_has_its_number_and_its_question() -> None:
    card = THERE.preview("one")
    assert card is not None
    assert ">1. </span>One</p><p><em>Why one?</em></p>" in card


def test_an_element_ends_with_its_own_last_tag() -> None:
    assert element("<div><div>a</div></div><div>", 0) == "<div><div>a</div></div>"
    with pytest.raises(ValueError, match="isn't closed"):
        element("<div><div>a</div>", 0)


def test_a_page_carries_each_card_once_with_addresses_that_are_its_own() -> None:
    link = '<a class="reference internal" href="loop/one.html#{}">there</a>'
    links = "".join(map(link.format, ("fig", "fig", "equation-e", "nowhere")))
    page = Page("book/index.html", f"<article>{links}</article>")
    text = carried(page, {page.name: page, THERE.name: THERE})
    assert text.count("data-to=") == 2
    assert 'src="../_images/a.svg"' in text
    assert CARRIED.sub("", text) == ""


def test_a_page_without_links_to_others_carries_nothing() -> None:
    page = Page("book/a.html", '<article><a class="reference internal" href="#b">b</a></article>')
    assert carried(page, {page.name: page, THERE.name: THERE}) == ""


@pytest.mark.book
def test_a_page_that_is_not_written_again_gets_the_new_card(small_book: SmallBook) -> None:
    front = small_book.root / "book" / "index.md"
    front.write_text(f"{header('Front')}# Front\n\nSee {{ref}}`here`.\n", encoding="utf-8")
    small_book.write("(here)=\n## Here\n\nThe old words.\n")
    first = small_book.build()
    assert first.status == 0, first.said
    site = small_book.root / "_build" / "html" / "book"
    assert "The old words." in (site / "index.html").read_text(encoding="utf-8")
    small_book.edit("book/loop/one.md", "The old words.", "The new words.")
    assert small_book.build().status == 0
    text = (site / "index.html").read_text(encoding="utf-8")
    assert "The new words." in text
    assert text.count('<template class="previews">') == 1
