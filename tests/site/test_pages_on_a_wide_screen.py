"""Each page of the site opened from the disk, in light, on a wide screen."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.site.each_page import EachPage
from tests.site.visits import OTHERS, PAGES, WIDE, Tab, Visit

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def tab(browser: Browser) -> Iterator[Tab]:
    with closing(Tab(browser, WIDE)) as open_:
        yield open_


@pytest.fixture(scope="module", params=[*PAGES, *OTHERS])
def visit(request: pytest.FixtureRequest, site: Path, tab: Tab) -> Visit:
    return tab.visit(site.as_uri(), site, request.param)


class TestAPage(EachPage):
    """Its tests, for each visit."""
