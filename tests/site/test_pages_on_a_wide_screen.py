"""Each page of the site opened from the disk, in light, on a wide screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.site.each_page import EachPage
from tests.site.visits import OTHERS, PAGES, WIDE, Visit, visited

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module", params=[*PAGES, *OTHERS])
def visit(request: pytest.FixtureRequest, site: Path, browser: Browser) -> Visit:
    return visited(browser, site.as_uri(), site, request.param, WIDE)


class TestAPage(EachPage):
    """Its tests, for each visit."""
