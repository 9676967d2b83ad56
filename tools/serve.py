"""`make serve`: the book in a browser, which follows every edit.

Sphinx stays loaded and keeps what it has read, so an edit of a page's words costs the reading and writing of
that page. This is the one place where a document tree is used again: `make html` always starts from none.
Where an edit may show on other pages (a title, a number, a setting, a style), all of them are written anew.
"""

from __future__ import annotations

import io
import os
import shutil
import signal
import sys
import time
import traceback
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from sphinx_external_toc.collectors import TocTreeCollectorWithStyles

from tools.execute.kernels import CAN_FORK, warm_up
from tools.execute.stage import execute_all
from tools.problem import Problem
from tools.publish.chapter_heads import heads_of
from tools.publish.claims import claims_of
from tools.publish.sphinx import application, problems
from tools.stages import look_at_the_pages, one_at_a_time, said
from tools.window import Window

Stamps = dict[Path, tuple[int, int]]
WATCHED = ("_config.yml", "_toc.yml", "constraints.txt", "book", "gdlib", "tools")
LOOK_EVERY = 0.1  # seconds


class LiveSite:
    """Sphinx, loaded, with what it has read, and the site that it writes."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.site = root / "_build" / "served"
        self._trees = root / "_build" / "served.trees"
        self._said = io.StringIO()
        self._app: Any = None
        self._patches = ExitStack()

    def update(self, from_nothing: bool) -> list[Problem]:
        """Bring the site up to date; what was warned of meanwhile."""
        self._said.seek(0)
        self._said.truncate()
        try:
            if self._app is None or from_nothing:
                self._start()
            else:
                self._follow()
        except BaseException:
            self._app = None  # the next edit starts from nothing
            raise
        found = problems(self._said.getvalue(), self.root)
        if found:  # a page that was read with a warning would not warn again
            self._app = None
        return found

    def _follow(self) -> None:
        """Read the pages that were edited, and write them, or all, where others may show what has changed."""
        env, builder = self._app.env, self._app.builder
        before = _shown_elsewhere(env)
        read: list[str] = []
        listener = self._app.connect("env-before-read-docs", lambda app, env, names: read.extend(names))
        builder.read()
        self._app.disconnect(listener)
        self._count_from_one()
        [*env.check_dependents(self._app, set(read))]  # here sections and figures get their numbers
        env.check_consistency()
        names = read if _shown_elsewhere(env) == before else sorted(env.found_docs)
        builder.prepare_writing(set(names))
        for name in names:
            tree = env.get_and_resolve_doctree(name, builder)
            builder.write_doc_serialized(name, tree)
            builder.write_doc(name, tree)
        builder.copy_image_files()
        builder.copy_download_files()

    def _count_from_one(self) -> None:
        """Reset what sphinx-external-toc counts chapters with: it begins at 1 once in a process, so a second
        numbering would go on where the first has ended (findings/chapters_count_on.sh)."""
        for listener in self._app.events.listeners["env-get-updated"]:
            collector = getattr(listener.handler, "__self__", None)
            if isinstance(collector, TocTreeCollectorWithStyles):
                collector.__init__()

    def _start(self) -> None:
        from sphinx.util.docutils import docutils_namespace, patch_docutils

        self._patches.close()
        for folder in (self.site, self._trees):
            shutil.rmtree(folder, ignore_errors=True)
        self._patches.enter_context(patch_docutils())
        self._patches.enter_context(docutils_namespace())
        self._app = application(self.root, self.site, self._trees, self._said, "html", None)
        self._app.parallel = 1  # a process that serves has threads, beside which a fork may stand still
        self._app.build()


def _shown_elsewhere(env: Any) -> str:
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
        print(
            f"Port {port} can't be had ({error.strerror}). Is the book served already? "
            f"Another one: make serve PORT={port + 1}",
            file=sys.stderr,
        )
        return 1
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    print(f"The book is at {window.address} until you press Ctrl-C.", flush=True)
    if CAN_FORK:
        warm_up()
    seen: Stamps = {}
    try:
        while True:
            now = _next_edit(root, seen)
            edited = sorted(file for file in seen.keys() | now.keys() if seen.get(file) != now.get(file))
            names = [file.relative_to(root).as_posix() for file in edited]
            if seen and any(name.startswith("tools/") for name in names):
                print("The build's own code was edited: starting again.", flush=True)
                os.execv(sys.executable, [sys.executable, "-m", "tools", "serve", str(window.port)])
            if seen:
                print(f"\n{', '.join(names[:3])}{' and more' if len(names) > 3 else ''}:", flush=True)
            pages_alone = all(file in seen and file in now and file.suffix == ".md" for file in edited)
            library = all(name.startswith("gdlib/") and name.endswith(".py") for name in names)
            seen = now
            window.tell(building=True)
            window.tell(_update(root, live, from_nothing=not (pages_alone or library)))
    except KeyboardInterrupt:
        print("\nStopped.", flush=True)
    return 0


def _update(root: Path, live: LiveSite, from_nothing: bool) -> str:
    """Both stages; what stopped them, in words, or nothing."""
    began = time.perf_counter()
    try:
        with one_at_a_time(root):
            found = look_at_the_pages(root) or execute_all(root, warm=True) or live.update(from_nothing)
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
        time.sleep(LOOK_EVERY)
    while True:  # editors write in several steps, and `git` writes many files
        time.sleep(0.05)
        if (later := _stamps(root)) == now:
            return now
        now = later


def _stamps(root: Path) -> Stamps:
    """The date and size of every file that the book is built from."""
    stamps: Stamps = {}
    for top in WATCHED:
        files = (root / top).rglob("*") if (root / top).is_dir() else [root / top]
        for file in files:
            if file.suffix == ".pyc" or file.name.startswith((".", "#")) or file.name == "__pycache__":
                continue
            try:
                found = file.stat()
            except OSError:  # gone, or about to be replaced
                continue
            if not file.is_dir():
                stamps[file] = (found.st_mtime_ns, found.st_size)
    return stamps
