"""Each page of the site opened below a sub-path of a server, in the dark, on a phone."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.site.each_page import EachPageOnAPhone
from tests.site.visits import OTHERS, PAGES, PHONE, Visit, visited

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module", params=[*PAGES, *OTHERS])
def visit(request: pytest.FixtureRequest, site: Path, server: str, browser: Browser) -> Visit:
    return visited(browser, server, site, request.param, PHONE)


class TestAPage(EachPageOnAPhone):
    """Its tests, for each visit."""
