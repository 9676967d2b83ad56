"""What a site tells search engines and link previews: absolute addresses where it knows its own."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from PIL import Image
from small_book import SmallBook, header, make_small_book

from tools.published import changed, contents

pytestmark = pytest.mark.book

SITE = "https://somebody.github.io/course/"


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory, root: Path) -> SmallBook:
    """A book whose repository is known, built."""
    book = make_small_book(tmp_path_factory.mktemp("book"), root)
    shutil.copy(root / "LICENSE", book.root)
    book.set_parts({"The part": ["loop/one", "loop/two"]}, after=["end"])
    two = header("Two").replace("kernelspec:", "needs: [one]\nkernelspec:")
    pages = {"loop/two": f"{two}# Two </script> & more\n", "end": f"{header('End')}# End\n"}
    for name, text in pages.items():
        (book.root / "book" / f"{name}.md").write_text(text, encoding="utf-8")
    (book.root / "book" / "_moved.yml").write_text("book/old/place: book/loop/two\n", encoding="utf-8")
    book.set_repository("https://github.com/somebody/course")
    build = book.build()
    assert build.status == 0, build.said
    return book


def html(book: SmallBook, name: str) -> str:
    return (book.root / "_build" / "html" / name).read_text(encoding="utf-8")


def data(page: str) -> dict[str, Any]:
    """What a page says of itself for machines."""
    (script,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)
    found: dict[str, Any] = json.loads(script)
    return found


def canonical(page: str) -> list[str]:
    return re.findall('<link rel="canonical" href="([^"]+)"', page)


@pytest.mark.parametrize("name", ["book/index.html", "book/loop/one.html", "book/end.html"])
def test_a_page_names_its_address(once: SmallBook, name: str) -> None:
    page = html(once, name)
    assert canonical(page) == [SITE + name]
    assert re.findall('<meta property="og:url" content="([^"]+)"', page) == [SITE + name]
    assert data(page)["url"] == SITE + name


def test_the_list_of_pages_holds_what_there_is_to_read_and_no_dates(once: SmallBook) -> None:
    tree = ElementTree.fromstring(html(once, "sitemap.xml"))
    space = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    pages = ["book/index", "book/loop/one", "book/loop/two", "book/end"]
    assert [place.text for place in tree.findall("s:url/s:loc", space)] == [
        f"{SITE}{page}.html" for page in pages
    ]
    assert not tree.findall("s:url/s:lastmod", space)
    assert not (once.root / "_build" / "html" / "robots.txt").exists()  # nobody reads it below a path


def test_what_is_no_reading_asks_to_be_left_out(once: SmallBook) -> None:
    for name in ("search.html", "genindex.html"):
        page = html(once, name)
        assert '<meta name="robots" content="noindex"' in page
        assert canonical(page) == []


def test_the_front_page_is_a_book_and_a_chapter_a_part_of_it(once: SmallBook) -> None:
    book = data(html(once, "book/index.html"))
    assert book["@type"] == ["Book", "LearningResource"]
    assert [(part["name"], part["position"]) for part in book["hasPart"]] == [
        ("One", 1),
        ("Two </script> & more", 2),
    ]
    assert book["license"] == "https://creativecommons.org/licenses/by/4.0/"
    two = data(html(once, "book/loop/two.html"))
    assert two["@type"] == ["Chapter", "LearningResource"]
    assert two["name"] == "Two </script> & more"
    assert two["timeRequired"] == "PT1M"
    assert two["competencyRequired"] == ["One"]
    assert two["isPartOf"] == {
        "@type": "Book",
        "name": "How Gradient Descent Works",
        "url": f"{SITE}book/index.html",
    }
    assert data(html(once, "book/end.html"))["@type"] == "WebPage"


@pytest.mark.parametrize("name", ["book/index", "book/loop/one", "book/end"])
def test_a_page_has_a_card_which_its_preview_asks_for(once: SmallBook, name: str) -> None:
    page = html(once, f"{name}.html")
    assert f'<meta property="og:image" content="{SITE}_cards/{name}.png" />' in page
    assert '<meta name="twitter:card" content="summary_large_image" />' in page
    with Image.open(once.root / "_build" / "html" / "_cards" / f"{name}.png") as card:
        assert card.size == (1200, 630)


@pytest.mark.parametrize(
    ("old", "way", "new"),
    [
        ("index", "book/index.html", "book/index.html"),
        ("book/old/place", "../loop/two.html", "book/loop/two.html"),
    ],
)
def test_an_old_address_leads_on_and_its_preview_is_the_new_ones(
    once: SmallBook, old: str, way: str, new: str
) -> None:
    page = html(once, f"{old}.html")
    assert f'<meta http-equiv="refresh" content="0; url={way}">' in page
    assert f'<a href="{way}">' in page
    assert canonical(page) == [SITE + new]
    assert f'"og:image" content="{SITE}_cards/{new.removesuffix(".html")}.png"' in page
    assert "Two </script>" not in page
    assert f"{SITE}{old}.html" not in html(once, "sitemap.xml")


def test_where_no_address_is_known_none_is_given_and_no_licence_where_there_is_none(
    once: SmallBook, built: SmallBook
) -> None:
    (built.root / "book" / "_moved.yml").unlink()
    built.edit("_config.yml", "\nrepository: {url: 'https://github.com/somebody/course'}\n", "")
    (built.root / "LICENSE").write_text("All rights reserved.\n", encoding="utf-8")
    assert built.build().status == 0
    page = html(built, "book/loop/two.html")
    assert canonical(page) == []
    assert "og:url" not in page
    assert "http" not in json.dumps({**data(page), "@context": ""})
    assert "og:image" not in page
    assert canonical(html(built, "index.html")) == []
    assert "<base" not in html(built, "404.html")
    for name in ("sitemap.xml", "_cards", "book/old/place.html"):
        assert not (built.root / "_build" / "html" / name).exists()


def test_a_site_at_the_top_of_its_host_leads_crawlers_to_its_list(built: SmallBook) -> None:
    with (built.root / "_config.yml").open("a", encoding="utf-8") as settings:
        settings.write("\nhtml: {baseurl: 'https://course.example.org'}\n")
    text = (built.root / "_config.yml").read_text(encoding="utf-8")
    text = text.replace("\nhtml:\n", "\nunused:\n", 1)  # the one that stands there already
    (built.root / "_config.yml").write_text(text, encoding="utf-8")
    assert built.build().status == 0
    assert "Sitemap: https://course.example.org/sitemap.xml\n" in html(built, "robots.txt")
    assert canonical(html(built, "book/end.html")) == ["https://course.example.org/book/end.html"]


def test_the_front_page_follows_when_a_chapter_grows(
    built: SmallBook, tmp_path_factory: pytest.TempPathFactory
) -> None:
    built.write("word " * 990)
    assert built.build().status == 0
    assert data(html(built, "book/index.html"))["hasPart"][0]["timeRequired"] == "PT5M"
    fresh = SmallBook(tmp_path_factory.mktemp("fresh") / "book")
    shutil.copytree(built.root, fresh.root, ignore=shutil.ignore_patterns("_build"))
    assert fresh.build().status == 0
    sites = [contents(book.root / "_build" / "html") for book in (built, fresh)]
    assert changed(*sites) == set()
