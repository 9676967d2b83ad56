"""`make serve`, in a real browser: edits show in every open page, errors too, and the loop goes on."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.small_book import SmallBook, cell, processes_in, wait_for

pytestmark = [
    pytest.mark.book,
    pytest.mark.browser,
    pytest.mark.skipif(os.name != "posix", reason="signals and /proc as on Linux"),
]
CHAPTER = "book/loop/one.md"


@dataclass(frozen=True)
class Served:
    """A small book that is being served, and the file that the server's words go to."""

    book: SmallBook
    process: subprocess.Popen[str]
    log: Path

    @property
    def said(self) -> str:
        return self.log.read_text(encoding="utf-8")

    def url(self, path: str) -> str:
        address = self.said.partition("http://")[2].split("/")[0]
        return f"http://{address}/{path}"


def start(book: SmallBook, log: Path) -> Served:
    with log.open("wb") as file:
        process = book.start("serve", "0", says=file)
    served = Served(book, process, log)
    wait_for(lambda: "The book is at http://" in served.said, "the address")
    return served


@pytest.fixture(scope="module")
def served(draft: SmallBook, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    (draft.root / "gdlib" / "own.py").write_text("number = 7\n", encoding="utf-8")
    draft.write(f"The first edition.\n\n{cell('from gdlib.own import number')}\n{{eval}}`number + 1`\n")
    draft.set_parts({"Part": ["loop/one"]})
    served = start(draft, tmp_path_factory.mktemp("log") / "said")
    yield served
    os.killpg(served.process.pid, signal.SIGKILL)
    served.process.wait()


@pytest.fixture
def pages(served: Served, browser: Browser) -> Iterator[list[Page]]:
    """The chapter in one tab, the front page in another, as they are after the first build."""
    wait_for(lambda: "Built in" in served.said, "the first build")
    context = browser.new_context()
    context.set_default_timeout(90_000)
    chapter, front = context.new_page(), context.new_page()
    chapter.goto(served.url("book/loop/one.html"))
    front.goto(served.url(""))
    yield [chapter, front]
    context.close()


def shows(page: Page, words: str) -> None:
    page.wait_for_function("words => document.body?.innerText.includes(words)", arg=words)


def test_edits_show_by_themselves_on_all_pages_that_they_touch(served: Served, pages: list[Page]) -> None:
    chapter, front = pages
    served.book.edit(CHAPTER, "first", "second")
    shows(chapter, "The second edition.")
    assert chapter.locator("h1 .section-number").inner_text().strip() == "1."  # it keeps its number
    served.book.edit(CHAPTER, "number + 1", "number + 6")
    shows(chapter, "13")
    served.book.edit("gdlib/own.py", "7", "507")
    shows(chapter, "513")
    served.book.edit(CHAPTER, "# One", "# The first one")
    shows(chapter, "The first one")
    front.wait_for_function("document.body?.textContent.includes('The first one')")
    served.book.edit("book/_static/book.css", ":root {", ":root { --trial: yes;")
    chapter.wait_for_function(
        "getComputedStyle(document.documentElement).getPropertyValue('--trial').includes('yes')",
    )
    served.book.edit("book/index.md", "Hello.", "Good day.")
    shows(front, "Good day.")


def test_tables_keep_their_numbers_until_one_comes_before_them(served: Served, pages: list[Page]) -> None:
    before_it = served.book.chapter.read_text(encoding="utf-8")
    table = "\n\n```{{table}} A table.\n:name: {}\n\n| a |\n| - |\n| 1 |\n```\n\n"
    served.book.edit(CHAPTER, "edition.", f"edition.{table.format('tab-one')}See {{numref}}`tab-one`, once.")
    shows(pages[0], "See Table 1.1, once.")
    for before, after in (("once", "twice"), ("twice", "thrice")):
        served.book.edit(CHAPTER, before, after)
        shows(pages[0], f"See Table 1.1, {after}.")
    served.book.edit(CHAPTER, "edition.", f"edition.{table.format('tab-two')}")
    shows(pages[0], "See Table 1.2, thrice.")
    served.book.chapter.write_text(before_it, encoding="utf-8")
    pages[0].wait_for_function("!document.body?.innerText.includes('thrice')")


def test_pages_that_come_and_go(served: Served, pages: list[Page]) -> None:
    served.book.write_page("loop/two", "A new page.")
    served.book.set_parts({"Part": ["loop/one", "loop/two"]})
    front = pages[1]
    front.wait_for_function("document.body?.textContent.includes('Page loop/two')")
    page = served.book.root / "_build" / "served" / "book" / "loop" / "two.html"
    assert "A new page." in page.read_text(encoding="utf-8")
    (served.book.root / "book" / "loop" / "two.md").unlink()
    served.book.set_parts({"Part": ["loop/one"]})
    front.wait_for_function("document.body && !document.body.textContent.includes('Page loop/two')")
    assert not page.exists()


def test_an_error_shows_in_every_page_and_the_terminal_until_it_is_mended(
    served: Served, pages: list[Page]
) -> None:
    said = len(served.said)
    served.book.edit(CHAPTER, "from gdlib.own import number", "from gdlib.own import number\n1 / 0")
    for page in pages:
        shows(page, "book/loop/one.md, code cell 1 (line 17): ZeroDivisionError: division by zero")
        assert page.get_by_role("alert").is_visible()
    assert "ZeroDivisionError" in served.said[said:]
    shows(pages[0], "edition.")  # the last good page is still there, also for one who comes now
    pages[0].reload()
    shows(pages[0], "ZeroDivisionError")
    served.book.edit("_toc.yml", "parts:", "parts: [")  # another error, of another kind
    shows(pages[0], "_toc.yml")
    served.book.edit("_toc.yml", "parts: [", "parts:")
    served.book.edit(CHAPTER, "\n1 / 0", "\n{}")
    served.book.edit(CHAPTER, "edition.", "edition. {ref}`nowhere`")  # Sphinx's, which only a reading tells
    shows(pages[0], "undefined label")
    served.book.write_page("index", "# Front\n\nGood night.")  # the page that is at fault isn't read again
    wait_for(lambda: served.said.count("undefined label") >= 2, "it to be said again")
    served.book.edit(CHAPTER, " {ref}`nowhere`", "")
    for page in pages:
        page.wait_for_function("!document.getElementById('live-note')")
    assert served.process.poll() is None


def test_a_port_in_use_gets_a_plain_message(small_book: SmallBook) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        process = small_book.start("serve", str(port))
        said, _ = process.communicate(timeout=60)
    assert process.returncode == 1
    assert said.startswith(f"Port {port} can't be had")
    assert f"make serve PORT={port + 1}" in said


@pytest.mark.parametrize("building", [True, False])
def test_ctrl_c_ends_it_and_leaves_no_process(small_book: SmallBook, tmp_path: Path, building: bool) -> None:
    sign = small_book.root / "_build" / "running"
    seconds = 50 if building else 0
    small_book.write(cell(f"import time\nopen({str(sign)!r}, 'w').close()\ntime.sleep({seconds})"))
    served = start(small_book, tmp_path / "said")
    wait_for(lambda: sign.exists() if building else "Built in" in served.said, "its work")
    os.killpg(served.process.pid, signal.SIGINT)
    assert served.process.wait(30) == 0
    assert served.said.endswith("\nStopped.\n")
    wait_for(lambda: not processes_in(small_book.root), "all processes to end", seconds=20)
