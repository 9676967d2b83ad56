"""The one file that knows of jupyter-book: it turns `_config.yml` into Sphinx's settings.

Without it, the settings that `jupyter-book config sphinx` writes into a conf.py build the same book.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.config import Config

from tools.chapters import settings as user_settings


def sphinx_settings(root: Path) -> dict[str, Any]:
    """Sphinx's settings for the book in `root`. Raises ValueError for a setting that jupyter-book refuses."""
    from jsonschema import ValidationError
    from jupyter_book.config import get_final_config

    try:
        settings, _ = get_final_config(
            user_yaml=root / "_config.yml",
            cli_config={"latex_individualpages": False},
            raise_on_invalid=True,
        )
    except ValidationError as error:
        raise ValueError(str(error.message)) from error
    # jupyter-book drops these where a book has a list of its own.
    more = user_settings(root).get("sphinx", {}).get("extra_extensions") or []
    settings["extensions"] = [*dict.fromkeys([*more, *settings["extensions"]])]
    return {**settings, "external_toc_path": str(root / "_toc.yml")}


def say_that_it_is_safe(app: Sphinx, config: Config) -> None:
    """Its extension for numbers across parts acts when everything is read, but doesn't tell Sphinx that pages
    may be read side by side."""
    if "sphinx_multitoc_numbering" in app.extensions:
        app.extensions["sphinx_multitoc_numbering"].parallel_read_safe = True


def setup(app: Sphinx) -> None:
    for setting in ("comments_config", "use_jupyterbook_latex"):
        app.add_config_value(setting, None, "")  # of extensions that it would load, and this book doesn't
    app.connect("config-inited", say_that_it_is_safe)
