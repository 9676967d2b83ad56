"""`make links`: does each link that leads out of the book still lead somewhere? For a weekly run, since it
asks other hosts.

A link is broken when its host says that there is nothing (404, 410), when there is no such host, or when
doi.org doesn't know the number. A host that refuses programs (403, 429), is ill (500 and more) or slow leaves
the link in doubt: that is said, and is no failure.
"""

from __future__ import annotations

import json
import re
import socket
import ssl
import sys
import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.parse import urldefrag, urlsplit
from urllib.request import Request, urlopen

LINK = re.compile(r'<a\b[^>]*\bhref="(https?://[^"]+)"')
DOI_HOST, DOI_ASKED = "doi.org", "https://doi.org/api/handles/"
GONE = (404, 410)
TRIES, PAUSE = 3, 5.0  # seconds between two tries
AT_ONCE = 6
# Some hosts refuse what doesn't look like a browser.
HEADERS = {"User-Agent": "Mozilla/5.0 (compatible; link check of a book)", "Accept": "*/*"}


@dataclass(frozen=True)
class Verdict:
    """What became of a link. state: "well", "broken" or "in doubt". reason: empty when all is well."""

    state: str
    reason: str = ""


def links_of(site: Path) -> dict[str, list[str]]:
    """The addresses to which the pages link, without their anchors, each with the pages."""
    found: dict[str, list[str]] = {}
    for page in sorted(site.rglob("*.html")):
        name = page.relative_to(site).as_posix()
        for link in LINK.findall(page.read_text(encoding="utf-8")):
            pages = found.setdefault(urldefrag(unescape(link)).url, [])
            if name not in pages:
                pages.append(name)
    return found


def check(
    address: str, dois: str = DOI_ASKED, timeout: float = 20, tries: int = TRIES, pause: float = PAUSE
) -> Verdict:
    """Ask for an address. dois: where to ask for a DOI. What is in doubt is asked again after a pause."""
    parts = urlsplit(address)
    is_doi = parts.hostname == DOI_HOST
    verdict = Verdict("in doubt", "never asked")
    for turn in range(tries):
        if turn:
            time.sleep(pause)
        verdict = _ask(dois + parts.path.lstrip("/") if is_doi else address, timeout, is_doi)
        if verdict.state != "in doubt":
            break
    return verdict


def _ask(address: str, timeout: float, is_doi: bool) -> Verdict:
    try:
        with urlopen(Request(address, headers=HEADERS), timeout=timeout) as reply:
            content = reply.read(100_000)
    except HTTPError as error:
        error.close()
        return Verdict("broken" if error.code in GONE else "in doubt", f"status {error.code}")
    except URLError as error:
        if isinstance(error.reason, socket.gaierror) and error.reason.errno == socket.EAI_NONAME:
            return Verdict("broken", "there is no such host")
        if isinstance(error.reason, ssl.SSLCertVerificationError):
            return Verdict("broken", f"its certificate is refused: {error.reason.verify_message}")
        return Verdict("in doubt", str(error.reason))
    except (OSError, ValueError) as error:  # too slow, cut off, no HTTP
        return Verdict("in doubt", str(error) or type(error).__name__)
    if is_doi:
        try:
            known = json.loads(content)["responseCode"] == 1
        except (ValueError, KeyError, TypeError):
            return Verdict("in doubt", "doi.org answered in another form")
        return Verdict("well") if known else Verdict("broken", "no such DOI")
    return Verdict("well")


def report(verdicts: Mapping[str, Verdict], pages: Mapping[str, list[str]]) -> str:
    """What isn't well, with the pages on which it stands, and how many are."""
    lines = [
        f"{verdict.state}: {address}: {verdict.reason} (on {', '.join(pages[address])})"
        for state in ("broken", "in doubt")
        for address, verdict in sorted(verdicts.items())
        if verdict.state == state
    ]
    well = sum(verdict.state == "well" for verdict in verdicts.values())
    return "\n".join([*lines, f"{well} of {len(verdicts)} links lead somewhere."])


def main(arguments: list[str]) -> int:
    """Check the links of the built site."""
    site = Path.cwd() / "_build" / "html"
    if not site.is_dir():
        print(f"{site} is not there: `make html` builds it", file=sys.stderr)
        return 2
    pages = links_of(site)
    with ThreadPoolExecutor(AT_ONCE) as pool:
        verdicts = dict(zip(pages, pool.map(check, pages), strict=True))
    print(report(verdicts, pages))
    return 1 if any(verdict.state == "broken" for verdict in verdicts.values()) else 0
