"""The web server behind `make serve`: the site, and a line to each open page that tells it of builds."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from pathlib import Path
from typing import Any

from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application, HTTPError, RequestHandler, StaticFileHandler
from tornado.websocket import WebSocketHandler

SCRIPT = Path(__file__).with_name("live.js")
NOTHING_YET = "<!doctype html><title>{reason}</title><body><p>{reason}</p></body>"


class Window:
    """Serves a folder at a local address, from a thread of its own, as long as this process lives.

    port: 0 for any that is free. Raises OSError when it can't be had.
    """

    def __init__(self, site: Path, port: int) -> None:
        sockets = bind_sockets(port, "127.0.0.1")
        self.port: int = sockets[0].getsockname()[1]
        self.address = f"http://localhost:{self.port}/"
        self.pages: set[Listener] = set()
        self.builds = 0
        # Pages that were open before this process started have another first part, and load anew.
        self.state: dict[str, Any] = {"build": f"{time.time_ns()}-0", "building": True, "problems": ""}
        self._loop = asyncio.new_event_loop()
        self._application = Application(
            [
                (r"/-/live\.js", LiveScript),
                (r"/-/changes", Listener),
                (r"/(.*)", Page, {"path": str(site), "default_filename": "index.html"}),
            ],
            window=self,
            log_function=lambda handler: None,  # requests are no news to an author
        )
        threading.Thread(target=self._run, args=(sockets,), daemon=True).start()

    def tell_of_build(self) -> None:
        """A build has begun."""
        self._tell({**self.state, "building": True})

    def tell(self, problems: str) -> None:
        """A build has ended. problems: what stopped it, or nothing."""
        self.builds += not problems
        start = self.state["build"].rpartition("-")[0]
        self._tell({"build": f"{start}-{self.builds}", "building": False, "problems": problems})

    def _tell(self, state: dict[str, Any]) -> None:
        self.state = state
        self._loop.call_soon_threadsafe(self._send)

    def _send(self) -> None:
        for page in list(self.pages):
            page.write_message(json.dumps(self.state))

    def _run(self, sockets: list[Any]) -> None:
        asyncio.set_event_loop(self._loop)
        HTTPServer(self._application).add_sockets(sockets)
        self._loop.run_forever()


class Page(StaticFileHandler):
    """A file of the site; pages get the script that listens for builds."""

    absolute_path: str | None = None

    async def get(self, path: str, include_body: bool = True) -> None:
        self.path = self.parse_url_path(path)
        file = await self._find(path)
        if file is None:  # a folder's address without its last stroke: the browser is told the right one
            return None
        if file.suffix != ".html":
            return await super().get(path, include_body)
        page = file.read_text(encoding="utf-8")
        before, end, after = page.rpartition("</body>")
        self.set_header("Content-Type", "text/html; charset=utf-8")
        self.set_header("Cache-Control", "no-store")
        page = f"{before}{self._script()}{end}{after}" if end else f"{page}{self._script()}"
        await self.finish(page if include_body else None)
        return None

    def compute_etag(self) -> str | None:
        return super().compute_etag() if self.absolute_path else None  # pages are sent whole each time

    async def _find(self, path: str) -> Path | None:
        absolute = self.get_absolute_path(self.root, self.parse_url_path(path))
        if not Path(absolute).exists():
            await asyncio.sleep(0.1)  # a new site is being put in the old one's place, perhaps
        found = self.validate_absolute_path(self.root, absolute)
        return None if found is None else Path(found)

    def _script(self) -> str:
        # By a relative address: a hub may show this server below a path of its own.
        up = "../" * (self.request.path.count("/") - 1)
        return f'<script src="{up}-/live.js" data-build="{self.settings["window"].state["build"]}"></script>'

    def set_extra_headers(self, path: str) -> None:
        self.set_header("Cache-Control", "no-cache")  # ask each time whether it has changed

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        error = kwargs.get("exc_info", (None, None))[1]
        reason = "There is no such page." if isinstance(error, HTTPError) else "The page could not be read."
        if self.settings["window"].state["building"] and not Path(self.root).exists():
            reason = "The book is being built for the first time."
        self.finish(NOTHING_YET.format(reason=reason).replace("</body>", f"{self._script()}</body>"))


class LiveScript(RequestHandler):
    """The script of the pages."""

    def get(self) -> None:
        self.set_header("Content-Type", "text/javascript; charset=utf-8")
        self.set_header("Cache-Control", "no-store")
        self.finish(SCRIPT.read_bytes())


class Listener(WebSocketHandler):
    """The line to one open page."""

    def open(self, *arguments: str, **named: str) -> None:
        self.settings["window"].pages.add(self)
        self.write_message(json.dumps(self.settings["window"].state))

    def on_close(self) -> None:
        self.settings["window"].pages.discard(self)
