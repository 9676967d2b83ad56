"""`make lighthouse`: Lighthouse's scores of each page, as on a phone, from a server that compresses.

Fails when a page of ours scores below what the book promises. `make lighthouse STOCK=1` builds the same book
by the stock route too, and scores its pages beside ours in the same run.
"""

from __future__ import annotations

import functools
import gzip
import http.server
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.build import make_stock, route
from tools.browsers import WHOLE_BROWSERS
from tools.chapters import find_chapters

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = ROOT / "benchmarks" / "node" / "node_modules" / "lighthouse" / "cli" / "index.js"
FLAGS = "--headless=new --disable-gpu --no-first-run --disable-background-networking --disable-sync"
LEAST = {"performance": 95, "accessibility": 100, "best-practices": 100, "seo": 100}
MOST_SHIFT = 0.01  # a tenth of what Lighthouse calls good
TRIES = 3  # a page's performance is the median of so many visits: one is at the mercy of the machine


@dataclass(frozen=True)
class Score:
    """What Lighthouse says of a page. scores: by category, 0 to 100; largest: seconds to the largest paint;
    shift: what moved; weight: bytes on the wire; failed: the audits that took points away."""

    scores: dict[str, int]
    largest: float
    shift: float
    weight: int
    failed: tuple[str, ...]

    def misses(self) -> list[str]:
        """What is worse than promised, in words."""
        missed = [
            f"{name} {self.scores[name]} of {least}"
            for name, least in LEAST.items()
            if self.scores[name] < least
        ]
        if self.shift > MOST_SHIFT:
            missed.append(f"layout shift {self.shift:.3f}, at most {MOST_SHIFT}")
        return missed


class Compressing(http.server.SimpleHTTPRequestHandler):
    """A static server that compresses, as the usual hosts do."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *args: object) -> None:
        pass

    def do_GET(self) -> None:
        file = Path(self.translate_path(self.path))
        if not file.is_file():
            self.send_error(404)
            return
        content, kind = file.read_bytes(), self.guess_type(str(file))
        self.send_response(200)
        text = kind.startswith("text/") or kind.endswith("javascript")
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if text else kind)
        if file.suffix not in (".woff2", ".png"):
            content = gzip.compress(content, 6)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "max-age=2592000")
        self.end_headers()
        self.wfile.write(content)


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address of a server of a folder."""
    handler = functools.partial(Compressing, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


def visit(address: str, browser: str) -> Score:
    """One visit."""
    flags = f"{FLAGS} --no-sandbox" if hasattr(os, "geteuid") and os.geteuid() == 0 else FLAGS
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.json")
        command = ["node", str(PROGRAM), address, "--quiet", "--output=json", f"--output-path={report}"]
        command += [f"--only-categories={','.join(LEAST)}", f"--chrome-flags={flags}"]
        done = subprocess.run(
            command, env={**os.environ, "CHROME_PATH": browser}, capture_output=True, text=True, timeout=300
        )
        if done.returncode:
            sys.exit(f"Lighthouse failed on {address}:\n{done.stderr}")
        said = json.loads(report.read_text(encoding="utf-8"))
    audits = said["audits"]
    weighty = {
        reference["id"]
        for category in said["categories"].values()
        for reference in category["auditRefs"]
        if reference["weight"]
    }
    return Score(
        {name: round(100 * said["categories"][name]["score"]) for name in LEAST},
        audits["largest-contentful-paint"]["numericValue"] / 1000,
        audits["cumulative-layout-shift"]["numericValue"],
        round(audits["total-byte-weight"]["numericValue"]),
        tuple(sorted(name for name in weighty if (audits[name]["score"] or 0) < 0.9)),
    )


def score(address: str, browser: str) -> Score:
    """A page's score: the first visit when it keeps the promise, else the median of some."""
    visits = [visit(address, browser)]
    while visits[0].misses() and len(visits) < TRIES:
        visits.append(visit(address, browser))
    return sorted(visits, key=lambda one: one.scores["performance"])[len(visits) // 2]


def measure(site: Path, pages: Sequence[str], browser: str, name: str) -> dict[str, Score]:
    """The scores of a site's pages, said one by one."""
    scores = {}
    with served(site) as address:
        for page in pages:
            scores[page] = one = score(f"{address}/{page}", browser)
            print(f"{name:5} {as_line(page, one)}", flush=True)
    return scores


def as_line(page: str, one: Score) -> str:
    """A page's figures."""
    four = " ".join(f"{one.scores[name]:3}" for name in LEAST)
    why = f"  {', '.join(one.failed)}" if one.misses() else ""
    figures = f"{one.largest:5.1f} s  moved {one.shift:.3f}  {one.weight / 1000:5.0f} kB"
    return f"{page:28} {four}  largest paint {figures}{why}"


def main(arguments: list[str]) -> int:
    """Score the built book's pages, or those named; `--stock` scores the stock route's too."""
    browser = next((found for one in WHOLE_BROWSERS if (found := shutil.which(one))), None)
    if browser is None:
        print("no browser: install Chromium or Chrome (Debian: apt install chromium)", file=sys.stderr)
        return 2
    pages = [name for name in arguments if not name.startswith("--")]
    pages = pages or [f"{chapter.name}.html" for chapter in find_chapters(ROOT)]
    print(f"{'':34}{'  '.join(LEAST)}")
    ours = measure(ROOT / "_build" / "html", pages, browser, "ours")
    if "--stock" in arguments:
        with tempfile.TemporaryDirectory() as folder:
            python = Path(sys.executable)
            stock = route("stock", Path(folder), [str(python.with_name("jupyter-book")), "build", "."])
            make_stock(stock.root)
            stock.build()
            measure(stock.root / "_build" / "html", pages, browser, "stock")
    missed = {page: one.misses() for page, one in ours.items() if one.misses()}
    for page, words in missed.items():
        print(f"{page}: {', '.join(words)}", file=sys.stderr)
    return 1 if missed else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
