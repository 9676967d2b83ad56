"""Links that lead out of the book: which are broken, and which are only in doubt."""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from serving import Quiet, served

from tools import links
from tools.links import Verdict, check, links_of, report

ANSWERS = {"/well": 200, "/gone": 404, "/gone-for-good": 410, "/forbidden": 403, "/hurry": 429, "/ill": 503}


class Host(Quiet):
    """Answers each path with a status of its own."""

    asked: dict[str, int] = {}  # noqa: RUF012  the server makes a handler for each request

    def do_GET(self) -> None:  # noqa: N802  the name that http.server calls
        self.asked[self.path] = self.asked.get(self.path, 0) + 1
        if self.path.startswith("/dois/"):
            known = self.path == "/dois/10.1000/known"
            self.answer(200 if known else 404, json.dumps({"responseCode": 1 if known else 100}))
        elif self.path == "/odd/10.1000/known":
            self.answer(200, "<p>no JSON</p>")
        elif self.path == "/moved":
            self.send_response(302)
            self.send_header("Location", "/well")
            self.end_headers()
        elif self.path == "/slow":
            time.sleep(1)
        elif self.path == "/better-later":
            self.answer(503 if self.asked[self.path] < 3 else 200, "")
        else:
            self.answer(ANSWERS[self.path], "words")

    def answer(self, status: int, words: str) -> None:
        self.send_response(status)
        self.end_headers()
        self.wfile.write(words.encode())


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with served(tmp_path_factory.mktemp("host"), Host) as address:
        yield address


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/well", Verdict("well")),
        ("/moved", Verdict("well")),
        ("/better-later", Verdict("well")),
        ("/gone", Verdict("broken", "status 404")),
        ("/gone-for-good", Verdict("broken", "status 410")),
        ("/forbidden", Verdict("in doubt", "status 403")),
        ("/hurry", Verdict("in doubt", "status 429")),
        ("/ill", Verdict("in doubt", "status 503")),
        ("/slow", Verdict("in doubt", "timed out")),
    ],
)
def test_what_a_host_answers(host: str, path: str, expected: Verdict) -> None:
    assert check(f"{host}{path}", timeout=0.3, pause=0) == expected


def test_what_is_gone_is_asked_for_once_and_what_is_in_doubt_three_times(host: str) -> None:
    for path in ("/gone", "/ill"):
        Host.asked[path] = 0
        check(f"{host}{path}", pause=0)
    assert (Host.asked["/gone"], Host.asked["/ill"]) == (1, 3)


def test_a_doi_is_asked_for_where_dois_are_kept(host: str) -> None:
    assert check("https://doi.org/10.1000/known", f"{host}/dois/") == Verdict("well")
    assert check("https://doi.org/10.1000/unknown", f"{host}/dois/") == Verdict("broken", "status 404")
    odd = check("https://doi.org/10.1000/known", f"{host}/odd/", tries=1)
    assert odd == Verdict("in doubt", "doi.org answered in another form")


@pytest.mark.parametrize(("answer", "state"), [(socket.EAI_NONAME, "broken"), (socket.EAI_AGAIN, "in doubt")])
def test_a_host_that_does_not_exist_is_broken(
    monkeypatch: pytest.MonkeyPatch, answer: int, state: str
) -> None:
    def resolve(*args: object, **options: object) -> None:
        raise socket.gaierror(answer, "no address")

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    assert check("http://nobody.example/", tries=1).state == state


def test_a_host_that_does_not_listen_is_in_doubt() -> None:
    assert check("http://127.0.0.1:9/", tries=1).state == "in doubt"


def test_the_links_of_a_site_are_found_once_each_with_their_pages(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(
        '<a href="https://x.example/?a=1&amp;b=2#here">x</a><a href="b.html">b</a>'
        '<a class="external" href="https://x.example/?a=1&amp;b=2">x</a><link href="https://y.example/">'
    )
    (tmp_path / "b.html").write_text('<a href="https://x.example/?a=1&amp;b=2#there">x</a>')
    assert links_of(tmp_path) == {"https://x.example/?a=1&b=2": ["a.html", "b.html"]}


def test_the_report_names_the_pages_and_only_a_broken_link_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert links.main([]) == 2
    assert "`make html` builds it" in capsys.readouterr().err
    site = tmp_path / "_build" / "html"
    site.mkdir(parents=True)
    (site / "a.html").write_text('<a href="https://one.example/">1</a><a href="https://two.example/">2</a>')
    verdicts = {"https://one.example/": Verdict("well"), "https://two.example/": Verdict("in doubt", "busy")}
    monkeypatch.setattr(links, "check", verdicts.__getitem__)
    assert links.main([]) == 0
    assert capsys.readouterr().out == (
        "in doubt: https://two.example/: busy (on a.html)\n1 of 2 links lead somewhere.\n"
    )
    verdicts["https://one.example/"] = Verdict("broken", "status 404")
    assert links.main([]) == 1
    assert report(verdicts, links_of(site)).startswith("broken: https://one.example/: status 404 (on a.html)")
