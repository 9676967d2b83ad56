"""The site behind an address."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.serving import served

pytest.register_assert_rewrite("tests.site.each_page")


@pytest.fixture(scope="module")
def server(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a server that has the site below a sub-path."""
    folder = tmp_path_factory.mktemp("www")
    (folder / "some").mkdir()
    (folder / "some" / "where").symlink_to(site, target_is_directory=True)
    with served(folder) as address:
        yield f"{address}/some/where"
