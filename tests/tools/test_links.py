"""Links that lead out of the book: a broken one is reported, one in doubt is no failure."""

from __future__ import annotations

from pathlib import Path

from tests.serving import Quiet, served
from tests.small_book import SmallBook

STATUS = {"/well": 200, "/gone": 404, "/forbidden": 403}


class Host(Quiet):
    """Answers each path with a status of its own."""

    def do_GET(self) -> None:  # noqa: N802  the name that http.server calls
        self.send_response(STATUS[self.path])
        self.end_headers()

    do_HEAD = do_GET  # noqa: N815


def test_what_is_gone_is_broken_and_what_is_refused_is_in_doubt(
    small_book: SmallBook, tmp_path: Path
) -> None:
    with served(tmp_path, Host) as host:
        for path, status, words in (
            ("forbidden", 0, f"in doubt, book/loop/one.md, line 14: broken link: {host}/forbidden (403"),
            ("gone", 1, f"\nbook/loop/one.md, line 14: broken link: {host}/gone (404"),
        ):
            small_book.write(f"[a]({host}/well) and [b]({host}/{path}).")
            links = small_book.start("links")
            said, _ = links.communicate()
            assert links.returncode == status, said
            assert words in said
            assert "/well" not in said
