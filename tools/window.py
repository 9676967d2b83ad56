"""The web server behind `make serve`: the site, and in each page a script that hears of builds."""

from __future__ import annotations

import contextlib
import json
import threading
import time
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

NEWS = "/-/news"
# By a relative address: a hub may show this server below a path of its own.
SCRIPT = """<script>
{
  const note = Object.assign(document.createElement("pre"), { id: "live-note", role: "alert" });
  note.style.cssText = "position:fixed;inset:auto 0 0 0;z-index:9999;margin:0;max-height:60vh;" +
    "overflow:auto;padding:.8rem 1.2rem;white-space:pre-wrap;font:14px/1.5 monospace;color:#fff;" +
    "background:#8c1d18;border:0";
  new EventSource("UP-/news").onmessage = ({ data }) => {
    const { build, problems } = JSON.parse(data);
    if (build !== "BUILD") return location.reload();
    note.textContent = problems;
    if (problems) document.body.append(note); else note.remove();
  };
}
</script>"""
NOT_THERE = """<!doctype html><title>Not there yet</title>
<p>There is no such page yet. The first build takes a while; the page comes by itself when it is there.</p>"""


class Window(ThreadingHTTPServer):
    """Serves a folder at a local address, from threads of its own, as long as this process lives.

    port: 0 for any that is free. Raises OSError when it can't be had.
    """

    def __init__(self, site: Path, port: int) -> None:
        super().__init__(("127.0.0.1", port), partial(Page, directory=str(site)))
        self._told = threading.Condition()
        # The last good build, and what stopped a later one. Pages of an earlier process have another build.
        self.news = {"build": str(time.time_ns()), "problems": ""}
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def tell(self, problems: str) -> None:
        """A build has ended. problems: what stopped it, or nothing."""
        with self._told:
            build = self.news["build"] if problems else str(time.time_ns())
            self.news = {"build": build, "problems": problems}
            self._told.notify_all()

    def wait(self, seen: dict[str, str]) -> dict[str, str]:
        """The news, as soon as they aren't those that were seen."""
        with self._told:
            self._told.wait_for(lambda: self.news != seen)
            return self.news


class Page(SimpleHTTPRequestHandler):
    """A file of the site; pages get the script."""

    server: Window

    def do_GET(self) -> None:
        path, file = urlsplit(self.path).path, Path(self.translate_path(self.path))
        if path.endswith("/"):
            file /= "index.html"
        with contextlib.suppress(ConnectionError):  # the page was closed
            if path.endswith(NEWS):
                self._tell_the_news()
            elif file.suffix == ".html" or not file.exists():
                self._send_page(file, "../" * (path.count("/") - 1))
            else:
                super().do_GET()

    def _tell_the_news(self) -> None:
        self._begin(200, "text/event-stream")
        news: dict[str, str] = {}
        while True:
            news = self.server.wait(news)
            self.wfile.write(f"retry: 500\ndata: {json.dumps(news)}\n\n".encode())

    def _send_page(self, file: Path, up: str) -> None:
        there = file.is_file()
        script = SCRIPT.replace("UP", up).replace("BUILD", self.server.news["build"])
        self._begin(200 if there else 404, "text/html; charset=utf-8")
        self.wfile.write(((file.read_text(encoding="utf-8") if there else NOT_THERE) + script).encode())

    def _begin(self, status: int, kind: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.end_headers()

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-cache")  # ask each time whether it has changed
        super().end_headers()

    def log_message(self, format: str, *arguments: Any) -> None:
        """Requests are no news to an author."""
