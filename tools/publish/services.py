"""The services that open a chapter's notebook, and the address by which each does.

All open the notebook that the build made, which CI lays on the branch `published`; README.md says under
"Launching" what each needs.
"""

from __future__ import annotations

from urllib.parse import quote

from tools.publish.repository import PUBLISHED, Repository

ONYXIA_SCRIPT = ".binder/onyxia.sh"
PLACES = {"https://github.com": "gh", "https://gitlab.com": "gl"}  # those that Binder has a short name for


def notebook_of(page: str) -> str:
    """The path of a page's notebook among the notebooks: `loop/knobs.ipynb` for `book/loop/knobs`."""
    return f"{page.removeprefix('book/')}.ipynb"


def addresses(repository: Repository, page: str) -> dict[str, str]:
    """The addresses that open a page, `book/loop/knobs` for one, by the services that can, and its source."""
    found = {"source": repository.page_of(f"{page}.md")}
    if repository.published:
        notebook = quote(f"notebooks/{notebook_of(page)}")  # as it stands in a web address
        found |= {"binder": _binder(repository, notebook), "onyxia": _onyxia(repository, page)}
        if repository.server == "https://github.com":  # Colab reads from no other
            place = f"{repository.path}/blob/{PUBLISHED}/{notebook}"
            found["colab"] = f"https://colab.research.google.com/github/{place}"
    return found


def _binder(repository: Repository, notebook: str) -> str:
    short = PLACES.get(repository.server)
    place = f"{short}/{quote(repository.path, safe='/' if short == 'gh' else '')}" if short else ""
    place = place or f"git/{quote(repository.web, safe='')}"
    # The path within Jupyter's own address is a value in Binder's, so it is quoted once more.
    return f"https://mybinder.org/v2/{place}/{PUBLISHED}?urlpath=lab/tree/{quote(notebook)}"


def _onyxia(repository: Repository, page: str) -> str:
    notebook = quote(f"notebooks/{notebook_of(page)}")
    values = {
        "name": f"{repository.path.rpartition('/')[2]}-{page.rpartition('/')[2]}",
        "init.personalInit": repository.raw(ONYXIA_SCRIPT, PUBLISHED),
        "init.personalInitArgs": f"{repository.web} {PUBLISHED} {notebook}",  # three words, for the script
    }
    # Onyxia takes a value as text only in guillemets.
    settings = "&".join(f"{name}={quote(f'«{value}»', safe='')}" for name, value in values.items())
    return f"https://datalab.sspcloud.fr/launcher/ide/jupyter-pytorch?{settings}&autoLaunch=true"
