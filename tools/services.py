"""The services that open a chapter as a notebook, and the address by which each does.

Binder and Onyxia open the Markdown file itself, in an environment made for it; Colab opens the notebook
that the build made of it. README.md says under "Launching" what each needs.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote

from tools.repository import Repository

BINDER = "https://mybinder.org"
COLAB = "https://colab.research.google.com"
ONYXIA = "https://datalab.sspcloud.fr/launcher/ide/jupyter-pytorch"
ONYXIA_SCRIPT = ".binder/onyxia.sh"
GITHUB, GITLAB = "https://github.com", "https://gitlab.com"


@dataclass(frozen=True)
class Addresses:
    """Where a chapter can be opened. colab: None where Colab can't open it."""

    binder: str
    colab: str | None
    onyxia: str
    source: str


def notebook_of(page: str) -> str:
    """The path of a page's notebook among the notebooks: `loop/knobs.ipynb` for `book/loop/knobs`."""
    return f"{page.removeprefix('book/')}.ipynb"


def addresses(repository: Repository, page: str) -> Addresses:
    """The addresses that open a page, `book/loop/knobs` for one, from its repository."""
    return Addresses(
        binder=_binder(repository, f"{page}.md"),
        colab=_colab(repository, notebook_of(page)),
        onyxia=_onyxia(repository, page),
        source=repository.page_of(f"{page}.md"),
    )


def _binder(repository: Repository, file: str) -> str:
    if repository.server == GITHUB:
        place = f"gh/{repository.path}"
    elif repository.server == GITLAB:
        place = f"gl/{quote(repository.path, safe='')}"
    else:
        place = f"git/{quote(repository.web, safe='')}"
    branch = quote(repository.launched, safe="")
    return f"{BINDER}/v2/{place}/{branch}?urlpath=lab/tree/{quote(file)}"


def _colab(repository: Repository, notebook: str) -> str | None:
    if repository.server != GITHUB:  # Colab reads from no other
        return None
    return f"{COLAB}/github/{repository.path}/blob/{repository.launched}/notebooks/{quote(notebook)}"


def _onyxia(repository: Repository, page: str) -> str:
    branch = repository.launched
    values = {
        "name": f"{repository.name}-{page.rpartition('/')[2]}",
        "init.personalInit": repository.raw(ONYXIA_SCRIPT, branch),
        "init.personalInitArgs": f"{repository.web} {branch} {page}.md",  # three words, for the script
    }
    # Onyxia takes a value as text only in guillemets.
    settings = "&".join(f"{name}={quote(f'«{value}»', safe='')}" for name, value in values.items())
    return f"{ONYXIA}?{settings}&autoLaunch=true"
