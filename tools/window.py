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
from urllib.parse import parse_qs, urlsplit

ASK = "/-/builds"  # answered when there is something new
PATIENCE = 20  # seconds after which the answer is that there is nothing
# By a relative address: a hub may show this server below a path of its own.
SCRIPT = """<script>
(async () => {
  const note = Object.assign(document.createElement("pre"), { id: "live-note" });
  note.style.cssText = "position:fixed;inset:auto 0 0 0;z-index:9999;margin:0;max-height:60vh;" +
    "overflow:auto;padding:.8rem 1.2rem;white-space:pre-wrap;font:14px/1.5 monospace;color:#fff;border:0";
  for (let seen = "";;) {
    try {
      const state = await (await fetch(`UP-/builds?seen=${seen}`)).json();
      if (state.build !== "BUILD" && !state.building) return location.reload();
      seen = state.change;
      note.textContent = state.building ? "Building …" : state.problems;
      note.style.background = state.building ? "#333d" : "#8c1d18";
      note.setAttribute("role", state.building ? "status" : "alert");
      if (note.textContent) document.body.append(note); else note.remove();
    } catch { await new Promise((done) => setTimeout(done, 500)); }
  }
})();
</script>"""
NOTHING_YET = "<!doctype html><title>{reason}</title><body><p>{reason}</p></body>"


class Window:
    """Serves a folder at a local address, from threads of its own, as long as this process lives.

    port: 0 for any that is free. Raises OSError when it can't be had.
    """

    def __init__(self, site: Path, port: int) -> None:
        self._news = threading.Condition()
        # Pages that were open before this process started have another first part, and load anew.
        self._start, self._builds = time.time_ns(), 0
        self.state: dict[str, Any] = {
            "build": f"{self._start}-0",
            "building": True,
            "problems": "",
            "change": 0,
        }
        self._server = ThreadingHTTPServer(
            ("127.0.0.1", port), partial(Page, window=self, directory=str(site))
        )
        self.port: int = self._server.server_address[1]
        self.address = f"http://localhost:{self.port}/"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def tell(self, problems: str = "", building: bool = False) -> None:
        """A build has begun, or has ended. problems: what stopped it, or nothing."""
        with self._news:
            self._builds += not (building or problems)
            change = self.state["change"] + 1
            build = f"{self._start}-{self._builds}"
            self.state = {"build": build, "building": building, "problems": problems, "change": change}
            self._news.notify_all()

    def wait(self, seen: str) -> dict[str, Any]:
        """The state, as soon as it isn't the one that was seen."""
        with self._news:
            self._news.wait_for(lambda: str(self.state["change"]) != seen, PATIENCE)
            return self.state


class Page(SimpleHTTPRequestHandler):
    """A file of the site; pages get the script."""

    def __init__(self, *arguments: Any, window: Window, **named: Any) -> None:
        self.window = window
        super().__init__(*arguments, **named)

    def do_GET(self) -> None:
        if urlsplit(self.path).path.endswith(ASK):
            seen = parse_qs(urlsplit(self.path).query).get("seen", [""])[0]
            self._send(200, "application/json", json.dumps(self.window.wait(seen)))
            return
        file = Path(self.translate_path(self.path))
        if file.is_dir() and urlsplit(self.path).path.endswith("/"):
            file /= "index.html"
        if not file.exists():
            time.sleep(0.1)  # it is being written anew, perhaps
        if file.suffix == ".html" and file.is_file():
            self._send(200, "text/html; charset=utf-8", file.read_text(encoding="utf-8") + self._script())
        elif file.exists():
            super().do_GET()
        else:
            first = self.window.state["building"] and not Path(self.directory).exists()
            reason = "The book is being built for the first time." if first else "There is no such page."
            self._send(404, "text/html; charset=utf-8", NOTHING_YET.format(reason=reason) + self._script())

    def _script(self) -> str:
        up = "../" * (urlsplit(self.path).path.count("/") - 1)
        return SCRIPT.replace("UP", up).replace("BUILD", self.window.state["build"])

    def _send(self, status: int, kind: str, content: str) -> None:
        data = content.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        with contextlib.suppress(ConnectionError):  # the page was closed meanwhile
            self.wfile.write(data)

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-cache")  # ask each time whether it has changed
        super().end_headers()

    def log_message(self, format: str, *arguments: Any) -> None:
        """Requests are no news to an author."""
