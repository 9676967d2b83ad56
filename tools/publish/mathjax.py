"""TeX to SVG while the book is built: MathJax, run in V8 without a browser.

MathJax's files come from the package sphinx-mathjax-offline, V8 from mini-racer. A formula comes out as an
SVG, each letter a path of its own, and as MathML for those who listen.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import Any, TypeAlias

Asked: TypeAlias = tuple[str, bool]  # a formula's TeX, and whether it is displayed
DEFINES = re.compile(r"\\(?:re)?newcommand\b|\\def\b|\\DeclareMathOperator\b|\\newenvironment\b|\\let\b")
PARTS = (
    "loader.js",  # what the others throw when something is missing
    "core.js",
    "adaptors/liteDOM.js",
    "input/tex-full.js",
    "output/svg.js",
    "output/svg/fonts/tex.js",
)
NOTES = re.compile(r' (?:data-[\w-]+|id|class|xmlns|role|focusable)="[^"]*"')  # of MathJax to itself
WIDTH = re.compile(r'(?<=style=")([^"]*" width="([^"]*)")')
TAG = re.compile(r"</?\w+[^>]*>")
# Every error is thrown, also those for which MathJax would draw red text.
START = r"""
(() => {
  const parts = MathJax._;
  const adaptor = parts.adaptors.liteAdaptor.liteAdaptor();
  parts.handlers.html_ts.RegisterHTMLHandler(adaptor);
  const packages = parts.input.tex.AllPackages.AllPackages
    .filter((name) => !["noerrors", "noundefined", "require", "autoload"].includes(name));
  const input = new parts.input.tex_ts.TeX({
    packages, macros: MACROS, formatError: (_, error) => { throw new Error(error.message); },
  });
  const output = new parts.output.svg_ts.SVG({
    fontCache: "none", font: new parts.output.svg.fonts.tex_ts.TeXFont(),
  });
  const page = parts.mathjax.mathjax.document("", { InputJax: input, OutputJax: output });
  const visitor = new parts.core.MmlTree.SerializedMmlVisitor.SerializedMmlVisitor();
  const end = parts.core.MathItem.STATE.CONVERT;
  // As page.convert does it, with a look at the formula between reading it and drawing it.
  const typeset = (tex, display) => {
    if (/\\(?:eq)?ref\b/.test(tex)) return { error: "{eq}`label` leads to an equation, \\eqref doesn't" };
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
    """Sets formulas, and knows those that it has set. The engine starts when it is needed.

    macros: TeX's names that hold for all formulas, as MathJax's own setting has them: a definition, or a list
    of a definition and the number of its arguments.
    """

    def __init__(self, macros: Mapping[str, Any] | None = None) -> None:
        self._macros = dict(macros or {})
        self._known: dict[Asked, Formula | ValueError] = {}

    def set_all(self, asked: Iterable[Asked]) -> None:
        """Set formulas that will be asked for. What one defines holds in those after it."""
        new = [formula for formula in dict.fromkeys(asked) if formula not in self._known]
        if new and "_engine" not in self.__dict__:  # a new engine has to be told what the last one knew
            new = [formula for formula in self._known if DEFINES.search(formula[0])] + new
        answers = json.loads(str(self._engine.eval(f"typesetAll({json.dumps(new)})"))) if new else []
        for (tex, display), answer in zip(new, answers, strict=True):
            self._known[tex, display] = (
                ValueError(f"this formula can't be set: {answer['error']}: {tex.strip()}")
                if "error" in answer
                else Formula(_picture(answer["svg"]), _without_notes(answer["mathml"]))
            )

    def set(self, tex: str, display: bool) -> Formula:
        """One formula, in a line or displayed. Raises ValueError with MathJax's reason."""
        self.set_all([(tex, display)])
        formula = self._known[tex, display]
        if isinstance(formula, ValueError):
            raise formula
        return formula

    def close(self) -> None:
        """Stop the engine, which has a thread: who forks, and there collects it, would wait for ever."""
        if "_engine" in self.__dict__:
            self.__dict__.pop("_engine").close()

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
        engine.eval(f"globalThis.MACROS = {json.dumps(self._macros)}; undefined")
        engine.eval(START)
        return engine


def _picture(svg: str) -> str:
    """MathJax's picture without what only its own scripts and styles would read."""
    svg = svg.replace("<line data-line", '<line stroke-width="70" data-line')  # as its style says
    # In words that a style sheet can reckon with, too: how far it may be drawn smaller.
    svg = WIDTH.sub(r"--width: \2; \1", _without_notes(svg), count=1)
    return _without_bare_groups(svg)


def _without_notes(xml: str) -> str:
    return re.sub(r">\s+<", "><", NOTES.sub("", xml)).strip()


def _without_bare_groups(svg: str) -> str:
    """A long page has thousands of letters, and a group around each, as an element, costs time."""
    bare: list[bool] = []

    def kept(tag: re.Match[str]) -> str:
        if tag[0].startswith("<g"):
            bare.append(tag[0] == "<g>")
            return "" if bare[-1] else tag[0]
        return "" if tag[0] == "</g>" and bare.pop() else tag[0]

    return TAG.sub(kept, svg)
