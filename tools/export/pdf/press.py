"""From one HTML document to pages: WeasyPrint with the book's style and fonts."""

from __future__ import annotations

import logging
import os
import re
from logging.handlers import BufferingHandler
from pathlib import Path

from tools.problem import Problem

STYLE = Path(__file__).with_name("print.css")
# What HTML that a cell shows may have, and paper can do without.
AUTHORS_OWN = re.compile("^Ignored|^Failed to load stylesheet|has no required alt description$")


def press(document: Path, file: Path) -> list[Problem]:
    """Write the document as a PDF; what WeasyPrint complains of are problems, and then nothing is written."""
    import matplotlib
    from weasyprint import CSS, HTML
    from weasyprint.text.fonts import FontConfiguration
    from weasyprint.urls import URLFetcher

    dated = "SOURCE_DATE_EPOCH" in os.environ
    os.environ.setdefault("SOURCE_DATE_EPOCH", "0")  # else the fonts in it tell the time
    fonts, here = FontConfiguration(), URLFetcher(allowed_protocols=["file", "data"])
    shipped = Path(matplotlib.get_data_path(), "fonts", "ttf").as_uri()
    draft = file.with_name(f"{file.name}.tmp")
    complaints = BufferingHandler(capacity=1_000_000)
    complaints.setLevel(logging.WARNING)
    logging.getLogger("weasyprint").addHandler(complaints)
    try:
        style = STYLE.read_text(encoding="utf-8").replace("matplotlib:", f"{shipped}/")
        sheet = CSS(string=style, base_url=STYLE.as_uri(), font_config=fonts)
        ours = len(complaints.buffer)
        # Tagged, for screen readers: with the words of each picture, in the order of reading.
        html = HTML(filename=document, url_fetcher=here)
        html.write_pdf(draft, stylesheets=[sheet], font_config=fonts, pdf_tags=True)
    finally:
        logging.getLogger("weasyprint").removeHandler(complaints)
        if not dated:  # else what is built next would be of 1970
            del os.environ["SOURCE_DATE_EPOCH"]
    said = [record.getMessage() for record in complaints.buffer]
    said = said[:ours] + [complaint for complaint in said[ours:] if not AUTHORS_OWN.search(complaint)]
    if said:
        draft.unlink()
    else:
        draft.replace(file)
    return [Problem("the PDF", "", complaint) for complaint in said]
