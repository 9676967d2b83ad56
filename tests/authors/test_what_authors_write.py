"""Each thing that authors write elsewhere comes out right here: built, and seen in a browser."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import nbformat
import pytest
from playwright.sync_api import Browser

from tests.small_book import SmallBook

pytestmark = [pytest.mark.book, pytest.mark.browser]
HARD = "un été #1 à 50%/plus d'un #2 %41"
# What each page must show, in JavaScript. `all` finds elements of the page, `text` gives their words.
ROWS = {
    "text": {
        "admonitions": "all('.admonition').length >= 11",
        "a formula in an admonition's title": "all('.caution p svg').length === 1",
        "substitutions": "text('.note').includes('a course on slopes')",
        "toggles": "text('details, .toggle').includes('What a toggle hides')",
        "images with a width and a target": "all('a[href=\"https://example.org/\"] img')[0].width === 200",
        "figures with a legend": "all('.legend svg').length === 1",
        "references to numbers": "/as Fig.\\s1.1, Number 1.1 and Listing\\s1.1/.test(text('figcaption'))",
        "raw pictures": 'all(\'img[alt^="A raw dot"][src$="dot.png"]\').length === 2',
        "raw frames and links": "all('iframe, embed, object, a[href$=\"-data.csv\"]').length === 4",
        "raw films": "all('video, source').every((each) => each.src.endsWith('-clip.mp4'))",
        "tables": "all('table').length >= 5 && text('td').includes('a cell')",
        "listings with captions": "text('.code-block-caption').includes('A listing')",
        "line blocks": "text('.line-block').includes('of verse')",
        "field lists": "text('dd').includes('its body')",
        "option lists": "text('dd').includes('an option')",
        "definition lists": "text('dd').includes('Its definition')",
        "task lists": "all('li input[type=checkbox]').length === 2",
        "footnotes": "text('.footnote').includes('A named note')",
        "epigraphs": "text('.epigraph').includes('Somebody')",
        "margins": "/A thought beside[^]*Untitled/.test(text('aside.margin'))",
        "titles of margins": "text('aside.margin .sidebar-title') === 'In the margin'",
        "sidebars": "text('aside').includes('Another')",
        "prices": "text('p').includes('$5 and $6.')",
    },
    "design": {
        "tab sets": "all('.sd-tab-set').length === 2 && all('.sd-tab-content svg').length >= 1",
        "cards and grids": "all('.sd-card').length >= 4 && text('.sd-card-footer').includes('Its foot')",
        "dropdowns": "all('details.sd-dropdown')[0].open",
        "sizes of pictures": "all('.sd-avatar-sm')[0].width < 60 && all('.sd-card-img-top')[0].width > 60",
        "buttons and badges": "all('a.sd-btn').length === 2 && text('.sd-badge') === 'badge'",
    },
    "formulas": {
        "macros of the settings": "/[Rℝ]/.test(text('.math mi'))",
        "macros of another page": "all('.math [mathvariant=bold]').length > 0",
        "numbers": "text('p').includes('By (3.1) and (3.2) and (3.1), (3.2).')",
        "numbers of environments": "text('.eqno').replace(/[#\\s]/g, '') === '(3.1)(3.2)(3.3)'",
        "all": "all('.math').every((each) => each.querySelector('svg')) && all('.math').length > 9",
    },
    "macros": {"a macro of its own": "all('.math svg').length === 2"},
    "exercises": {
        "exercises": "all('.exercise').length === 3 && text('.exercise').includes('from an exercise')",
        "solutions": "text('.solution').includes('from a solution')",
        "hidden solutions": "!/hidden code|Hidden words/.test(document.body.textContent)",
    },
    "outputs": {
        "front matter": "text('p').includes('Of words of this page, with 42 and 0.5, 0.5 and stuck')",
        "glued Markdown": "all('p:has(em) .math svg').length === 1",
        "Markdown": "all('li code').length === 1 && all('li code')[0].textContent === 'list'",
        "LaTeX among words": "all('.output p .math').length === 3 && all('.output div.math').length >= 3",
        "HTML with formulas": "all('table.dataframe td svg').length === 2",
        "HTML with prices": "text('table.dataframe td').includes('$5 to $7')",
        "TeX that is code": "text('pre').includes('$pre$') && text('span.tex2jax_ignore') === '$no$'",
        "animations": "all('.animation button').length >= 9",
        "their buttons": "new Set(all('.animation .fa').map((each) => "
        "getComputedStyle(each, '::before').content)).size === 9",
        "figures": "all('figure').length === 3 && all('figcaption svg').length === 1",
        "tags that remove": "!/^(removed|unprinted)/m.test(text('.cell_output'))",
        "tags that fold": "all('details').length >= 3",
        "errors that are meant": "text('.cell_output').includes('ZeroDivisionError')",
    },
    "magics": {
        "calls of the shell": "/dot.png[^]*dollars 1 dollar/.test(text('.output'))",
        "questions": "text('.output').includes('Signature')",
        "files": "text('.output').includes('Writing made.py')",
        "HTML and LaTeX": "text('b').includes('Bold &') && all('.cell_output .math').length === 3",
    },
    "files": {
        "weights": "text('.output').includes(\"tensor(2.), 'logged', 'a,b\")",
        "cells run once, where they should": "text('.output').includes(\"'sources'\")",
    },
    HARD: {"a hard name": "text('.output').includes('a,b') && text('p').includes('It has code, 2')"},
}
LOOK = r"""async (rows) => {
  const images = [...document.images];
  for (const each of images) each.loading = "eager";
  await Promise.all([document.fonts.ready, ...images.map((each) => each.decode().catch(() => 0))]);
  const all = (of) => [...document.querySelectorAll(of)].filter((each) => each.closest("main, article"));
  const text = (of) => all(of).map((each) => each.textContent).join("\n");
  const words = document.body.cloneNode(true);
  const code = "pre, code, script, style, svg, math, span.tex2jax_ignore";
  for (const each of words.querySelectorAll(code)) each.remove();
  const faces = [...document.fonts].filter((face) => face.status === "loaded").map((face) => face.family);
  const boxes = all(":not(svg, svg *)").flatMap((element) => ["::before", "::after"].filter((part) => {
    const { content, fontFamily } = getComputedStyle(element, part);
    const shown = faces.some((face) => fontFamily.includes(face.replaceAll('"', "")));
    return /[\ue000-\uf8ff]/.test(content) && !shown;
  }).map((part) => element.className + part));
  return {
    "rows that are wrong": Object.keys(rows).filter(
      (row) => !Function("all", "text", `return ${rows[row]}`)(all, text)),
    "raw dollars": words.textContent.split("\n").filter((line) => /[$](?!\d)/.test(line)),
    "signs that no font shows": boxes,
    "pictures that are missing": images.filter((each) => !each.naturalWidth).map((each) => each.src),
    "too wide": [document.documentElement.scrollWidth].filter((width) => width > innerWidth),
    links: all("a[href]").filter((each) => each.protocol === "file:").map((each) => each.href),
  };
}"""


@pytest.mark.parametrize("name", ROWS)
def test_a_page(authors_book: SmallBook, browser: Browser, name: str) -> None:
    file = authors_book.site / "book" / f"{name}.html"
    for theme, width in (("light", 1280), ("dark", 390), ("light", 320)):
        size: Any = {"width": width, "height": 900}
        window = browser.new_context(color_scheme=theme, viewport=size)
        page = window.new_page()
        said: list[str] = []
        asked: list[str] = []
        page.on("request", lambda request, asked=asked: asked.append(request.url))
        page.on("pageerror", lambda error, said=said: said.append(str(error)))
        page.goto(file.as_uri())
        wrong: dict[str, list[str]] = page.evaluate(LOOK, ROWS[name])
        files = {link: Path(unquote(urlsplit(link).path)) for link in wrong.pop("links")}
        wrong["dead links"] = [link for link, file in files.items() if not file.exists()]
        wrong["asked elsewhere"] = [url for url in asked if not url.startswith(("file:", "data:", "blob:"))]
        wrong["errors of scripts"] = said
        assert {fault: where for fault, where in wrong.items() if where} == {}, (theme, width)
        window.close()


def test_a_notebook_s_first_cell_has_the_macros_of_the_whole_book(authors_book: SmallBook) -> None:
    first = nbformat.read(authors_book.site / "_notebooks" / "outputs.ipynb", 4).cells[0].source
    assert r"\newcommand{\fromelsewhere}[1]{\mathbf{#1}}" in first
    assert r"\def\opt{}\renewcommand{\opt}[2][d]{#1+#2}" in first
    assert "To try first" not in first  # the page opens with no question
