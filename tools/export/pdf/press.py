"""From one HTML document to pages: WeasyPrint with the book's style and fonts."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tools.problem import Problem

STYLE = Path(__file__).with_name("print.css")
# What HTML that a cell shows may have, and paper can do without.
AUTHORS_OWN = re.compile("^Ignored|^Failed to load stylesheet|has no required alt description$")
OWN = (
    (400, "normal", "literata-roman"),
    (600, "normal", "literata-roman"),
    (400, "italic", "literata-italic"),
)
# What comes with matplotlib: code, and the letters and signs that Literata's subset lacks.
SHIPPED = (
    ("Book Mono", 400, "normal", "DejaVuSansMono"),
    ("Book Mono", 400, "italic", "DejaVuSansMono-Oblique"),
    ("Book Mono", 600, "normal", "DejaVuSansMono-Bold"),
    ("Book Letters", 400, "normal", "DejaVuSerif"),
    ("Book Letters", 400, "italic", "DejaVuSerif-Italic"),
    ("Book Letters", 600, "normal", "DejaVuSerif-Bold"),
    ("Book Symbols", 400, "normal", "DejaVuSans"),
)


def press(root: Path, document: Path, file: Path) -> list[Problem]:
    """Write the document as a PDF; what WeasyPrint complains of are problems, and then nothing is written."""
    from weasyprint import CSS, HTML
    from weasyprint.text.fonts import FontConfiguration
    from weasyprint.urls import URLFetcher

    os.environ.setdefault("SOURCE_DATE_EPOCH", "0")  # else the fonts in it tell the time
    fonts, here = FontConfiguration(), URLFetcher(allowed_protocols=["file", "data"])
    draft = file.with_name(f"{file.name}.tmp")
    with _complaints() as said:
        style = CSS(string=_faces(root) + STYLE.read_text(encoding="utf-8"), font_config=fonts)
        ours = len(said)
        # Tagged, for screen readers: with the words of each picture, in the order of reading.
        html = HTML(filename=document, url_fetcher=here)
        html.write_pdf(draft, stylesheets=[style], font_config=fonts, pdf_tags=True)
    said = said[:ours] + [complaint for complaint in said[ours:] if not AUTHORS_OWN.search(complaint)]
    if said:
        draft.unlink()
    else:
        draft.replace(file)
    return [Problem("the PDF", "", complaint) for complaint in said]


def _faces(root: Path) -> str:
    """The @font-face rules. The site's own files are variable, one for all weights."""
    import matplotlib

    own, shipped = root / "book" / "_static" / "fonts", Path(matplotlib.get_data_path(), "fonts", "ttf")
    faces = [("Literata", weight, slope, own / f"{name}.woff2") for weight, slope, name in OWN]
    faces += [(family, weight, slope, shipped / f"{name}.ttf") for family, weight, slope, name in SHIPPED]
    return "".join(
        f'@font-face {{ font-family: "{family}"; font-weight: {weight}; font-style: {slope}; '
        f'src: url("{font.as_uri()}"); }}\n'
        for family, weight, slope, font in faces
    )


@contextmanager
def _complaints() -> Iterator[list[str]]:
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
