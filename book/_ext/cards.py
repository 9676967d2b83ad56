"""A picture for each page, for the previews that chats and social networks make of a link to it.

They are drawn where the site's address is known, since a preview can only ask for an absolute one, and kept
in _build/cards by what they show.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path

from launch import repository_of
from reading_time import parts
from sphinx.application import Sphinx

from tools.whole import write_whole

HERE = Path(__file__).parent
FOLDER = "_cards"
WIDTH, HEIGHT = 1200, 630  # what the networks ask for
WORDS = {
    "front": "A course book whose chapters run",
    "chapter": "{part}, chapter {number}",
    "alt": "{title}, beside the contour lines of a valley with the steps of a descent to its bottom",
}


@dataclass(frozen=True)
class Card:
    """What a card shows. above: the line over the title. step, of: how far down the valley it is."""

    title: str
    above: str
    book: str
    step: int
    of: int


def cards_of(app: Sphinx) -> dict[str, Card]:
    """The card of each page, by the page's name. What is no chapter stands at the bottom of the valley."""
    chapters = [(part, name) for part, names in parts(app.env) for name in names]
    book, steps = app.config.html_title, max(4, len(chapters))
    titles = {name: app.env.titles[name].astext() for name in app.env.found_docs}
    cards = {name: Card(title, "", book, steps, steps) for name, title in titles.items()}
    cards[app.config.root_doc] = Card(book, WORDS["front"], book, steps, steps)
    for number, (part, name) in enumerate(chapters, 1):
        above = WORDS["chapter"].format(part=part, number=number)
        cards[name] = Card(titles[name], above, book, number, steps)
    return cards


def tags_of(app: Sphinx, name: str) -> dict[str, str]:
    """Open Graph's properties that show a page's card; none where no address is known."""
    _, site = repository_of(app)
    if site is None:
        return {}
    return {
        "og:image": f"{site}{FOLDER}/{name}.png",
        "og:image:width": str(WIDTH),
        "og:image:height": str(HEIGHT),
        "og:image:alt": WORDS["alt"].format(title=app.env.titles[name].astext()),
    }


def lay_cards_down(app: Sphinx, error: Exception | None) -> None:
    """Put the cards of all pages into the site, and forget those that no page has any more."""
    if error is not None or app.builder.name != "html":
        return
    folder, store = Path(app.outdir, FOLDER), Path(app.srcdir, "_build", "cards")
    shutil.rmtree(folder, ignore_errors=True)
    if repository_of(app)[1] is None:
        return
    from card_picture import draw  # here, since matplotlib takes a second to load

    used = set()
    for name, card in sorted(cards_of(app).items()):
        kept = store / f"{_digest(card)}.png"
        used.add(kept)
        if not kept.is_file():
            write_whole(kept, draw(card))
        place = folder / f"{name}.png"
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(kept, place)
    for old in set(store.glob("*.png")) - used:
        old.unlink()


def _digest(card: Card) -> str:
    made_by = [version("matplotlib"), version("pillow")]
    drawing = [file.read_bytes() for file in sorted(HERE.glob("card*.py")) + sorted(HERE.glob("fonts/*.ttf"))]
    return hashlib.sha256(b"".join([json.dumps([asdict(card), made_by]).encode(), *drawing])).hexdigest()


def setup(app: Sphinx) -> dict[str, bool]:
    app.connect("build-finished", lay_cards_down)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
