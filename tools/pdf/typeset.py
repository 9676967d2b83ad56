"""From one document to a PDF: WeasyPrint lays out the pages, and whatever it complains of is a problem."""

from __future__ import annotations

import logging
import tempfile
from pathlib import Path
from typing import Any

from tools.pdf.fonts import faces
from tools.problem import Problem

STYLE = Path(__file__).with_name("print.css")
TAGGED = True


def typeset(document: str, site: Path, file: Path) -> list[Problem]:
    """Write the PDF to `file`, or say what was found wrong, and then nothing is written."""
    from weasyprint import CSS, HTML
    from weasyprint.text.fonts import FontConfiguration

    heard = _Heard()
    logger = logging.getLogger("weasyprint")
    logger.addHandler(heard)
    try:
        with tempfile.TemporaryDirectory() as folder:
            fonts = FontConfiguration()
            rules = faces(site, Path(folder)) + STYLE.read_text(encoding="utf-8")
            style = CSS(string=rules, font_config=fonts)
            pages = HTML(string=document).render(stylesheets=[style], font_config=fonts, pdf_tags=TAGGED)
            if not heard.said:
                draft = file.with_name(f"{file.name}.tmp")
                pages.write_pdf(draft, pdf_tags=TAGGED)
                draft.replace(file)
    finally:
        logger.removeHandler(heard)
    return [Problem("the PDF", "", said) for said in heard.said]


class _Heard(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[str] = []

    def emit(self, record: Any) -> None:
        self.said.append(record.getMessage())
