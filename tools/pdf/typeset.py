"""From HTML to pages: WeasyPrint with the book's style and fonts; what it complains of is a problem."""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tools.pdf.fonts import faces
from tools.problem import Problem

STYLE = Path(__file__).with_name("print.css")
# Where a chapter is laid out alone, the pages that it refers to have no number yet.
ALONE = """
a.paged::after { content: "\\a0(p.\\a0 000)"; }
.to-solution::after { content: "Solution on p.\\a0 000"; }
"""


class Press:
    """Lays out HTML as the book's pages. site: the folder of the built pages, which has the fonts."""

    def __init__(self, site: Path, folder: Path) -> None:
        from weasyprint import CSS
        from weasyprint.text.fonts import FontConfiguration

        self.fonts = FontConfiguration()
        rules = faces(site, folder) + STYLE.read_text(encoding="utf-8")
        self.style = CSS(string=rules, font_config=self.fonts)
        self.alone = CSS(string=ALONE)
        self.pictures: dict[str, Any] = {}

    def lay_out(self, article: str) -> list[Any]:
        """The pages of a chapter alone; what is amiss will be said when the book is written."""
        from weasyprint import HTML

        logging.disable(logging.CRITICAL)
        try:
            html = HTML(string=f'<html lang="en"><main><article>{article}</article></main></html>')
            styles = [self.style, self.alone]
            document = html.render(stylesheets=styles, font_config=self.fonts, cache=self.pictures)
        finally:
            logging.disable(logging.NOTSET)
        return list(document.pages)

    def write(self, document: str, file: Path) -> list[Problem]:
        """Write the PDF to `file`, or say what was found wrong, and then nothing is written."""
        from weasyprint import HTML

        with _warnings() as said:
            # Tagged, for screen readers: with the words of each picture, in the order of reading.
            pages = HTML(string=document).render(
                stylesheets=[self.style], font_config=self.fonts, cache=self.pictures, pdf_tags=True
            )
            draft = file.with_name(f"{file.name}.tmp")
            if not said:
                pages.write_pdf(draft, pdf_tags=True)
            if not said:
                draft.replace(file)
            draft.unlink(missing_ok=True)
        return [Problem("the PDF", "", complaint) for complaint in said]


@contextmanager
def press(site: Path) -> Iterator[Press]:
    """A press, with its fonts laid out for as long as it is used."""
    with tempfile.TemporaryDirectory() as folder:
        yield Press(site, Path(folder))


@contextmanager
def _warnings() -> Iterator[list[str]]:
    """What WeasyPrint complains of meanwhile."""
    said: list[str] = []

    class Listener(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            said.append(record.getMessage())

    logger, listener = logging.getLogger("weasyprint"), Listener(logging.WARNING)
    logger.addHandler(listener)
    try:
        yield said
    finally:
        logger.removeHandler(listener)
