"""TeX to SVG while the book is built: MathJax, run in V8 without a browser.

MathJax's files come from the package sphinx-mathjax-offline, V8 from mini-racer. A formula comes out as an
SVG, and as MathML for those who listen.
"""

from __future__ import annotations

import json
import re
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from one_path import one_path

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
  globalThis.typeset = (tex, display) => {
    try {
      input.reset();
      const mathml = visitor.visitTree(page.convert(tex, { display, end }));
      const svg = adaptor.innerHTML(page.convert(tex, { display }));
      return JSON.stringify({ svg, mathml });
    } catch (error) {
      return JSON.stringify({ error: error.message });
    }
  };
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
        self._known: dict[tuple[str, bool], Future[Formula]] = {}
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="formulas")
        if file is not None and file.exists():
            for tex, display, svg, mathml in json.loads(file.read_text(encoding="utf-8")):
                self._known[tex, display] = Future()
                self._known[tex, display].set_result(Formula(svg, mathml))

    def set(self, tex: str, display: bool) -> Formula:
        """One formula, in a line or displayed. Raises ValueError with MathJax's reason."""
        return self.begin(tex, display).result()

    def begin(self, tex: str, display: bool) -> Future[Formula]:
        """Have a formula set that will be asked for."""
        if (tex, display) not in self._known:
            self._known[tex, display] = self._thread.submit(self._set, tex, display)
        return self._known[tex, display]

    def close(self) -> None:
        """Set nothing more."""
        self._thread.shutdown(cancel_futures=True)

    def keep(self) -> None:
        """Write down what has been set, for the next build."""
        if self._file is None:
            return
        kept = [
            [tex, display, future.result().svg, future.result().mathml]
            for (tex, display), future in self._known.items()
            if future.done() and not future.cancelled() and future.exception() is None
        ]
        self._file.write_text(json.dumps(kept), encoding="utf-8")

    def _set(self, tex: str, display: bool) -> Formula:
        picture, mathml = self._mathjax(tex, display)
        return Formula(one_path(picture), _lean(mathml))

    def mathjax(self, tex: str, display: bool) -> tuple[str, str]:
        """MathJax's own SVG and MathML of a formula. Raises ValueError with its reason."""
        return self._thread.submit(self._mathjax, tex, display).result()

    def _mathjax(self, tex: str, display: bool) -> tuple[str, str]:
        # In the one thread that the engine was started in; asked from another, it never answers.
        call = f"typeset({json.dumps(tex)}, {json.dumps(display)})"
        result = json.loads(str(self._engine.eval(call)))
        if "error" in result:
            raise ValueError(f"this formula can't be set: {result['error']}: {tex.strip()}")
        return result["svg"], result["mathml"]

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
