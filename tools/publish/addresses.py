"""Where the book's repository and its site are, as settings that the other parts read: asked once a build.

`html_baseurl` is Sphinx's own setting; with it a page names its canonical address.
"""

from __future__ import annotations

import os
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.config import Config

from tools.publish.repository import find_repository, site_address


def find(app: Sphinx, config: Config) -> None:
    """Fill in the settings."""
    root = Path(app.srcdir)
    config.book_repository = find_repository(root, os.environ)
    config.html_baseurl = site_address(root, os.environ) or ""


def setup(app: Sphinx) -> None:
    app.add_config_value("book_repository", None, "")
    app.connect("config-inited", find)
