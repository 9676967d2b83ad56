"""TeX to SVG while the book is built: MathJax, run in V8 without a browser.

MathJax's files come from the package sphinx-mathjax-offline, V8 from mini-racer. A formula comes out as an
SVG, and as MathML for those who listen.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

from one_path import one_path

T = TypeVar("T")
Asked: TypeAlias = tuple[str, bool]  # a formula's TeX, and whether it is displayed
# How many go to the engine at once. For each answer its thread waits until Python's main thread, which is
# busy, lets go; but what nobody waits for any more is to end soon.
BATCH = 20
PARTS = (
    "loader.js",  # what the others throw when something is missing
    "core.js",
    "adaptors/liteDOM.js",
    "input/tex-full.js",
    "output/svg.js",
    "output/svg/fonts/tex.js",
)
# Every error is thrown, also those for which MathJax would draw red text.
START = r"""
(() => {
  const parts = MathJax._;
  const adaptor = parts.adaptors.liteAdaptor.liteAdaptor();
  parts.handlers.html_ts.RegisterHTMLHandler(adaptor);
  const packages = parts.input.tex.AllPackages.AllPackages
    .filter((name) => !["noerrors", "noundefined", "require", "autoload"].includes(name));
  const input = new parts.input.tex_ts.TeX({
    packages, formatError: (_, error) => { throw new Error(error.message); },
  });
  const output = new parts.output.svg_ts.SVG({
    fontCache: "local", font: new parts.output.svg.fonts.tex_ts.TeXFont(),
  });
  const page = parts.mathjax.mathjax.document("", { InputJax: input, OutputJax: output });
  const visitor = new parts.core.MmlTree.SerializedMmlVisitor.SerializedMmlVisitor();
  const end = parts.core.MathItem.STATE.CONVERT;
  // As page.convert does it, with a look at the formula between reading it and drawing it.
  const typeset = (tex, display) => {
    try {
      input.reset();
      const item = new page.options.MathItem(tex, input, display);
      item.start.node = adaptor.body(page.document);
      item.setMetrics(16, 8, 640, 1000000, 1);
      item.convert(page, end);
      const mathml = visitor.visitTree(item.root);
      item.convert(page);
      return { svg: adaptor.innerHTML(item.typesetRoot), mathml };
    } catch (error) {
      return { error: error.message };
    }
  };
  globalThis.typesetAll = (formulas) =>
    JSON.stringify(formulas.map(([tex, display]) => typeset(tex, display)));
})();
undefined
"""


@dataclass(frozen=True)
class Formula:
    """svg: the picture. mathml: the same for screen readers."""

    svg: str
    mathml: str


class Typesetter:
    """Sets formulas beside what else goes on, and knows those that it has set.

    The engine starts with the first one. It is no part of Python, so another core can run it.
    file: where the formulas of the build before are kept, so that after an edit it sets only the new ones.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._process = os.getpid()  # a fork of it has no thread
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="formulas")
        # Of each formula, the batch that it is set with, and its place there.
        self._known: dict[Asked, tuple[Future[list[Formula | ValueError]], int]] = {}
        if file is not None and file.exists():
            before: Future[list[Formula | ValueError]] = Future()
            kept = json.loads(file.read_text(encoding="utf-8"))
            before.set_result([Formula(svg, mathml) for _, _, svg, mathml in kept])
            self._known = {(tex, display): (before, place) for place, (tex, display, *_) in enumerate(kept)}

    def set(self, tex: str, display: bool) -> Formula:
        """One formula, in a line or displayed. Raises ValueError with MathJax's reason."""
        self.begin([(tex, display)])
        batch, place = self._known[tex, display]
        formula = batch.result()[place]
        if isinstance(formula, ValueError):
            raise formula
        return formula

    def begin(self, asked: Iterable[Asked]) -> None:
        """Have formulas set that will be asked for."""
        new = [formula for formula in dict.fromkeys(asked) if formula not in self._known]
        if new and os.getpid() != self._process:
            raise ValueError(f"this formula was not known before pages were written: {new[0][0].strip()}")
        for first in range(0, len(new), BATCH):
            batch = new[first : first + BATCH]
            job = self._submit(self._set, batch)
            self._known |= {formula: (job, place) for place, formula in enumerate(batch)}

    def wait(self) -> None:
        """Wait until all is set that was begun. In a process that is forked then, it can be had."""
        for batch, _ in self._known.values():
            if not batch.cancelled():
                batch.exception()

    def close(self) -> None:
        """Set nothing more, and end the engine; once."""
        for batch, _ in self._known.values():
            batch.cancel()
        self._thread.submit(self._end)  # which may stand still when Python's own end does it
        self._thread.shutdown()

    def keep(self) -> None:
        """Write down what has been set, for the next build."""
        if self._file is None:
            return
        done = {
            asked: batch.result()[place]
            for asked, (batch, place) in self._known.items()
            if batch.done() and not batch.cancelled()
        }
        kept = [[*asked, one.svg, one.mathml] for asked, one in done.items() if isinstance(one, Formula)]
        self._file.write_text(json.dumps(kept), encoding="utf-8")

    def mathjax(self, tex: str, display: bool) -> tuple[str, str]:
        """MathJax's own SVG and MathML of a formula. Raises ValueError with its reason."""
        answer = self._submit(self._mathjax, [(tex, display)]).result()[0]
        if isinstance(answer, ValueError):
            raise answer
        return answer

    def _submit(self, work: Callable[[list[Asked]], list[T]], asked: list[Asked]) -> Future[list[T]]:
        from py_mini_racer import init_mini_racer

        # Where the processor has keys for memory, V8 guards its code by some, which a thread has from the one
        # that started it: V8 is set up here, so that this thread and its own may touch the engine. Any other
        # would crash the process (libv8-node's pull request 53).
        init_mini_racer(ignore_duplicate_init=True)
        return self._thread.submit(work, asked)

    def _end(self) -> None:
        if "_engine" in self.__dict__:
            self._engine.close()

    def _set(self, batch: list[Asked]) -> list[Formula | ValueError]:
        answers = self._mathjax(batch)
        return [a if isinstance(a, ValueError) else Formula(one_path(a[0]), _lean(a[1])) for a in answers]

    def _mathjax(self, batch: list[Asked]) -> list[tuple[str, str] | ValueError]:
        # In the one thread that the engine was started in; asked from another, it never answers.
        answers = json.loads(str(self._engine.eval(f"typesetAll({json.dumps(batch)})")))
        return [
            ValueError(f"this formula can't be set: {answer['error']}: {tex.strip()}")
            if "error" in answer
            else (answer["svg"], answer["mathml"])
            for (tex, _), answer in zip(batch, answers, strict=True)
        ]

    @cached_property
    def _engine(self) -> Any:
        from py_mini_racer import MiniRacer

        package = find_spec("sphinx-mathjax-offline")
        if package is None or package.origin is None:
            raise ValueError("MathJax's files are missing: install sphinx-mathjax-offline")
        folder = Path(package.origin).parent / "static" / "mathjax"
        engine = MiniRacer()
        engine.eval("globalThis.MathJax = { config: {} }; undefined")
        for part in PARTS:
            engine.eval((folder / part).read_text(encoding="utf-8") + "\n;undefined")
        engine.eval(START)
        return engine


def _lean(mathml: str) -> str:
    """MathML without MathJax's notes to itself."""
    return re.sub(r">\s+<", "><", re.sub(r' data-mjx-[\w-]+="[^"]*"', "", mathml)).strip()
