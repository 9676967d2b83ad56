"""Each page of the site opened below a sub-path of a server, in the dark, on a phone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.site.each_page import EachPageOnAPhone
from tests.site.visits import OTHERS, PAGES, PHONE, Tab, Visit

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def tab(browser: Browser) -> Iterator[Tab]:
    with closing(Tab(browser, PHONE)) as open_:
        yield open_


@pytest.fixture(scope="module", params=[*PAGES, *OTHERS])
def visit(request: pytest.FixtureRequest, site: Path, server: str, tab: Tab) -> Visit:
    return tab.visit(server, site, request.param)


class TestAPage(EachPageOnAPhone):
    """Its tests, for each visit."""
