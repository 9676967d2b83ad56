"""One page of the site, made fit for paper: what only a screen can do is taken out or unfolded."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urlsplit

from bs4 import BeautifulSoup, NavigableString, Tag

from tools.pdf.formulas import in_line

# What the site's pages have for the hand and the ear: scripts, launchers, links to a place from itself.
SCREEN_ONLY = (
    "script, style, template, button, form, nav, summary, .headerlink, .gd-launch, "
    ".verdict-wrong, .start-reading, .claims-contents, .screen-only, .d-print-none, .only-dark, "
    ".toctree-wrapper"
)
INTERACTIVE = "On the site this picture is interactive."
BRIEF = 9  # lines
RAISED = re.compile("([⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻]+)")
LOWERED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻", "0123456789+−")


@dataclass
class Page:
    """A page's text and what is printed elsewhere. name: `book/loop/steps`."""

    name: str
    body: Tag
    solutions: list[Tag] = field(default_factory=list)

    @property
    def key(self) -> str:
        """What the page's anchors begin with."""
        return key_of(self.name)

    @property
    def title(self) -> Tag:
        found = self.body.h1
        assert found is not None, self.name
        return found


def key_of(name: str) -> str:
    return name.removeprefix("book/").replace("/", "-")


def read_page(site: Path, name: str, printed: set[str]) -> Page:
    """A page of the site, ready to be joined to the others. printed: the names of all pages in the PDF."""
    soup = BeautifulSoup((site / f"{name}.html").read_text(encoding="utf-8"), "html.parser")
    body = soup.select_one("article.bd-article")
    if body is None:
        raise ValueError(f"{name}.html holds no article, as a page of the book does")
    _draw_formulas(soup, body)
    for element in body.select(SCREEN_ONLY):
        element.decompose()
    body["class"], body["id"] = ["page"], key_of(name)
    _name_headings(body)
    _raise_digits(soup, body)
    _finish_figures(soup, body, site, name)
    _unfold(body)
    _keep_brief_outputs(body)
    _name_anchors(body, key_of(name))
    _resolve_links(soup, body, name, printed)
    return Page(name, body, _take_solutions(soup, body))


def _draw_formulas(soup: BeautifulSoup, body: Tag) -> None:
    """Let each formula's picture say what it shows, in the size that it has."""
    for svg in body.select(".math > svg"):
        heard = svg.find_next_sibling(class_="math-heard")
        title = soup.new_tag("title")
        title.string = in_line(heard.math) if heard and heard.math else "formula"
        svg.insert(0, title)
        size = f"width: {svg.attrs.pop('width')}; height: {svg.attrs.pop('height')};"
        svg["style"] = f"{svg.get('style', '')} {size}"
        if heard:
            heard.decompose()


def _name_headings(body: Tag) -> None:
    """Note with each heading what stands for it above the pages and among the bookmarks: words alone."""
    for heading in body.select("h1, h2"):
        number = heading.select_one(".section-number")
        if number is not None:
            number.string = number.get_text().strip().rstrip(".")
        label = number.get_text() if number else ""
        words = " ".join(heading.get_text().removeprefix(label).split())
        heading["data-running"] = f"{label}\u2002{words}" if label else words
    for section in body.select(".claims-of-page"):
        section.attrs["data-unlisted"] = ""


def _raise_digits(soup: BeautifulSoup, body: Tag) -> None:
    """Set the exponents that are signs of their own, of which the book's face has but a few, as exponents."""
    for text in body.find_all(string=RAISED):
        if text.find_parent(["pre", "code", "svg"]):
            continue
        for part in RAISED.split(str(text)):
            if RAISED.fullmatch(part):
                raised = soup.new_tag("sup")
                raised.string = part.translate(LOWERED)
                text.insert_before(raised)
            else:
                text.insert_before(NavigableString(part))
        text.extract()


def _finish_figures(soup: BeautifulSoup, body: Tag, site: Path, name: str) -> None:
    for picture in body.select("img[src]"):
        source = str(picture["src"])
        if not urlsplit(source).scheme:
            there = posixpath.normpath(
                posixpath.join(posixpath.dirname(name), unquote(urlsplit(source).path))
            )
            picture["src"] = (site / there).as_uri()
        for attribute in ("width", "height", "loading", "decoding", "style", "srcset", "sizes"):
            picture.attrs.pop(attribute, None)
    for caption in body.select("figure:has(.gd-widget) figcaption p"):
        note = soup.new_tag("span", attrs={"class": "interactive"})
        note.string = f" {INTERACTIVE}"
        caption.append(note)


def _unfold(body: Tag) -> None:
    """A quiz's answers go to the solutions; whatever else was folded stands open."""
    for details in body.select("details"):
        if not details.find_parent(class_="gd-plain"):
            details.name = "div"
            details["class"] = ["unfolded"]


def _keep_brief_outputs(body: Tag) -> None:
    """Mark what a cell says in a few lines: it stays on the page of its code."""
    for output in body.select(".cell_output"):
        if not output.select("figure, img, table") and output.get_text().strip().count("\n") < BRIEF:
            output["class"] = [*output.get("class", []), "brief"]


def _name_anchors(body: Tag, key: str) -> None:
    for element in body.select("[id]"):
        element["id"] = f"{key}--{element['id']}"


def _resolve_links(soup: BeautifulSoup, body: Tag, name: str, printed: set[str]) -> None:
    for link in body.select("a[href]"):
        address = urlsplit(str(link["href"]))
        if address.scheme or address.netloc:
            _show_address(soup, link)
            continue
        path = posixpath.normpath(posixpath.join(posixpath.dirname(name), unquote(address.path)))
        page = name if not address.path else path.removesuffix(".html")
        if page not in printed:
            link.unwrap()  # a page that only the site has: the search, a notebook to download
            continue
        link["href"] = f"#{key_of(page)}--{address.fragment}" if address.fragment else f"#{key_of(page)}"
        link["class"] = ["inside", _kind(link, far=page != name)]


def _kind(link: Tag, far: bool) -> str:
    """Whether a reference shows its page: those to another chapter do; to works, terms and nearby don't."""
    if link.find_parent(["h1", "h2", "h3"]) or link.find_parent(class_="citation"):
        return "plain"
    if link.find_parent(class_="bibtex-citation") or str(link["href"]).startswith("#bibliography--"):
        return "work"
    if link.select_one(".std-term"):
        return "work"
    return "paged" if far or link.find_parent(class_="solution") else "near"


def _show_address(soup: BeautifulSoup, link: Tag) -> None:
    """Print the address that a link leads to at the foot of its page, unless its words are the address."""
    address = str(link["href"])
    shown = re.sub(r"^(https?://|mailto:)", "", address).rstrip("/")
    link["class"] = ["outside"]
    words = link.get_text().strip()
    if shown in words or words.startswith("doi:"):
        return
    note = soup.new_tag("span", attrs={"class": "footnote"})
    note.string = shown
    link.insert_after(note)


def _take_solutions(soup: BeautifulSoup, body: Tag) -> list[Tag]:
    """What is printed at the end of the book: the answers to the quiz, the solutions of exercises."""
    taken = [_take_answers(soup, quiz) for quiz in body.select(".gd-plain")]
    for solution in body.select(".solution"):
        for section in solution.select("section"):
            section.name = "div"
        exercise = solution.select_one(".admonition-title a.inside")
        target = body.find(id=str(exercise["href"])[1:]) if exercise else None
        title = target.select_one(".admonition-title") if target else None
        if title is not None:
            pointer = soup.new_tag("a", attrs={"class": "inside to-solution", "href": f"#{solution['id']}"})
            title.append(pointer)
        taken.append(solution.extract())
    return taken


def _take_answers(soup: BeautifulSoup, quiz: Tag) -> Tag:
    """Letter the choices of a quiz, and take what it says about each."""
    answers = soup.new_tag("div", attrs={"class": "answers"})
    title = soup.new_tag("p", attrs={"class": "admonition-title"})
    title.string = "Check yourself"
    answers.append(title)
    for number, choices in enumerate(quiz.select("ul"), 1):
        question = choices.find_previous_sibling("p")
        if question is not None:
            question.insert(0, f"{number}. ")
        choices.name = "ol"
        answer = soup.new_tag("p")
        answer.append(f"{number}. ")
        for letter, choice in zip("abcdefgh", choices.find_all("li", recursive=False), strict=False):
            why = choice.select_one("details div") or choice.select_one("details")
            if why is None:
                continue
            right = why.get_text().strip().startswith("Right")
            answer.append(_lettered(soup, letter, right))
            for part in list(why.contents):
                answer.append(part)
            answer.append(" ")
            choice.details.decompose()
        answers.append(answer)
    return answers


def _lettered(soup: BeautifulSoup, letter: str, right: bool) -> Tag:
    mark = soup.new_tag("strong" if right else "span", attrs={"class": "letter"})
    mark.string = f"({letter})\u00a0"
    return mark
