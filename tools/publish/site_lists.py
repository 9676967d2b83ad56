"""The list of the site's pages, for search engines: sitemap.xml, and robots.txt.

Its addresses must be absolute, so it is written where the site's is known. Crawlers ask for robots.txt at the
top of a host alone, so below that there is none.
"""

from __future__ import annotations

from html import escape
from pathlib import Path
from urllib.parse import urlsplit

from sphinx.application import Sphinx
from sphinxcontrib.bibtex.domain import get_docnames

SITEMAP = """\
<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
{pages}
</urlset>
"""


def write(app: Sphinx, error: Exception | None) -> None:
    """Write both."""
    site = app.config.html_baseurl
    if error is not None or app.builder.name != "html" or not site:
        return
    pages = [f"{site}{app.builder.get_target_uri(name)}" for name in get_docnames(app.env)]
    text = SITEMAP.format(pages="\n".join(f"<url><loc>{escape(page)}</loc></url>" for page in pages))
    Path(app.outdir, "sitemap.xml").write_text(text, encoding="utf-8")
    if urlsplit(site).path == "/":
        robots = f"User-agent: *\nAllow: /\nSitemap: {site}sitemap.xml\n"
        Path(app.outdir, "robots.txt").write_text(robots, encoding="utf-8")


def setup(app: Sphinx) -> None:
    app.connect("build-finished", write)
