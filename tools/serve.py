"""`make serve`: the book in a browser, which follows every edit.

Sphinx stays loaded and keeps what it has read, so an edit of a page's words costs the reading and writing of
that page. This is the one place where a document tree is used again: `make html` always starts from none.
Where an edit may show on other pages (a title, a number, a setting, a style), all of them are written anew.
"""

from __future__ import annotations

import gc
import io
import shutil
import time
import traceback
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Any

from tools.between_edits import keep_between_edits
from tools.execute.kernels import CAN_FORK, warm_up
from tools.problem import Problem
from tools.publish.chapter_heads import heads_of
from tools.publish.claims import claims_of
from tools.publish.sphinx import application, problems
from tools.stages import build, said
from tools.window import Window

Stamps = dict[Path, int]
WATCHED = ("_config.yml", "_toc.yml", "constraints.txt", "book", "gdlib")


class LiveSite:
    """Sphinx, loaded, with what it has read, and the site that it writes."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.site = root / "_build" / "served"
        self._trees = root / "_build" / "served.trees"
        self._said = io.StringIO()
        self._shown = ""
        self._app: Any = None
        self._patches = ExitStack()

    def update(self, from_nothing: bool) -> list[Problem]:
        """Bring the site up to date; what was warned of meanwhile."""
        self._said.seek(0)
        self._said.truncate()
        app, self._app = self._app, None  # where this goes wrong, the next edit starts from nothing
        if app is None or from_nothing:
            app = self._start()
            app.build()
            gc.freeze()  # what is loaded stays, and to look through it takes longer the longer the book is
        else:
            follow(app)
        found = problems(self._said.getvalue(), self.root)
        if not found:  # a page that was read with a warning would not warn again
            self._app = app
        return found

    def _start(self) -> Any:
        from sphinx.util.docutils import docutils_namespace, patch_docutils

        self._patches.close()
        for folder in (self.site, self._trees):
            shutil.rmtree(folder, ignore_errors=True)
        self._patches.enter_context(patch_docutils())
        self._patches.enter_context(docutils_namespace())
        app = application(self.root, self.site, self._trees, self._said, "html", None)
        app.parallel = 1  # a process that serves has threads, beside which a fork may stand still
        keep_between_edits(app)
        app.connect("env-get-updated", self._touched, priority=999)
        return app

    def _touched(self, app: Any, env: Any) -> list[str]:
        """The pages to write beside those that were read: all, where they may show what has changed."""
        before, self._shown = self._shown, shown_elsewhere(env)
        return [] if self._shown == before else sorted(env.found_docs)


def follow(app: Any) -> None:
    """Read the pages that were edited, and write what has to be. All else that a build by Sphinx does, nobody
    waits for: the index to search, its environment on disk."""
    env, builder = app.env, app.builder
    names = set(builder.read())
    names.update([*env.check_dependents(app, names)])
    env.check_consistency()
    builder.search = False  # else it reads its index, which takes longer than to write a page
    builder.prepare_writing(names)
    builder.search = True
    builder._write_serial(sorted(names))
    builder.copy_image_files()
    builder.copy_download_files()


def shown_elsewhere(env: Any) -> str:
    """What pages may show of each other: titles, numbers, labels, claims, minutes."""
    std = env.domaindata["std"]
    facts = {
        "titles": {name: title.astext() for name, title in env.titles.items()},
        "sections": env.toc_secnumbers,
        "figures": env.toc_fignumbers,
        "labels": std["labels"] | std["anonlabels"],
        "terms": std["objects"],
        "equations": env.domaindata["math"]["objects"],
        "heads": heads_of(env),
        "claims": dict(claims_of(env).in_order()),
        "works": {ref.docname: ref.targets for ref in env.domaindata["cite"]["citation_refs"]},
    }
    return repr({name: sorted(map(repr, fact.items())) for name, fact in facts.items()})


def main(arguments: list[str]) -> int:
    """Serve the book in the current folder at a port (0: any that is free) until Ctrl-C."""
    root, port = Path.cwd(), int(arguments[0]) if arguments else 8000
    live = LiveSite(root)
    try:
        window = Window(live.site, port)
    except OSError as error:
        print(f"Port {port} can't be had ({error.strerror}). Another one: make serve PORT={port + 1}")
        return 1
    print(f"The book is at http://localhost:{window.server_port}/ until you press Ctrl-C.", flush=True)
    if CAN_FORK:
        warm_up()
    seen: Stamps = {}
    try:
        while True:
            now = _next_edit(root, seen)
            edited = sorted(file for file in seen.keys() | now.keys() if seen.get(file) != now.get(file))
            if seen:
                print(f"\n{', '.join(file.relative_to(root).as_posix() for file in edited[:3])}:", flush=True)
            known = all(file in seen and file in now and file.suffix in (".md", ".py") for file in edited)
            seen = now
            window.tell(_update(root, live, from_nothing=not known))
    except KeyboardInterrupt:
        print("\nStopped.", flush=True)
    return 0


def _update(root: Path, live: LiveSite, from_nothing: bool) -> str:
    """Both stages; what stopped them, in words, or nothing."""
    began = time.perf_counter()
    try:
        found = build(root, lambda _: live.update(from_nothing), warm=True)
    except Exception as error:  # whatever an edit has caused: the next one may mend it
        traceback.print_exc()
        found = [Problem("the build", "", f"{type(error).__name__}: {error}")]
    if found:
        print(said(found), flush=True)
        return said(found)
    print(f"Built in {time.perf_counter() - began:.1f} s.", flush=True)
    return ""


def _next_edit(root: Path, seen: Stamps) -> Stamps:
    """Wait until the files differ from what was seen, and no longer change."""
    while (now := _stamps(root)) == seen:
        time.sleep(0.1)
    while True:  # editors write in several steps, and `git` writes many files
        time.sleep(0.05)
        if (later := _stamps(root)) == now:
            return now
        now = later


def _stamps(root: Path) -> Stamps:
    """The date of every file that the book is built from."""
    stamps: Stamps = {}
    for top in WATCHED:
        for file in (root / top, *(root / top).rglob("*")):
            with suppress(OSError):  # gone, or about to be replaced
                if file.suffix != ".pyc" and not file.name.startswith((".", "#")) and file.is_file():
                    stamps[file] = file.stat().st_mtime_ns
    return stamps
