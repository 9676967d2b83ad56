"""TeX to SVG while the book is built: MathJax, run in V8 without a browser.

MathJax's files come from the package sphinx-mathjax-offline, V8 from mini-racer. A formula comes out as an
SVG that draws its glyphs by reference, so that a page holds the outline of each letter once, and as MathML
for those who listen.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import Any

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
GLYPH = re.compile(r'<path id="MJX-\d+-TEX-([^"]+)" d="([^"]*)"></path>')
TAG = re.compile(r"(<[^>]+>)")
MOVED_LETTER = re.compile(r'<g transform="translate\(([-\d.]+),([-\d.]+)\)"><use (href="[^"]+")/></g>')
NOT_NEEDED = re.compile(
    r' (?:data-mml-node|data-mjx-texclass|data-c|data-variant|xmlns|xmlns:xlink|role|focusable)="[^"]*"'
)


@dataclass(frozen=True)
class Formula:
    """svg: draws the glyphs that stand below `#tex-...` somewhere on the page. glyphs: the outline of each,
    by its id. mathml: the same for screen readers."""

    svg: str
    mathml: str
    glyphs: dict[str, str]


class Typesetter:
    """Sets formulas, and knows those that it has set. The engine starts with the first one."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, bool], Formula] = {}

    def set(self, tex: str, display: bool) -> Formula:
        """One formula, in a line or displayed. Raises ValueError with MathJax's reason."""
        if (tex, display) not in self._known:
            call = f"typeset({json.dumps(tex)}, {json.dumps(display)})"
            result = json.loads(str(self._engine.eval(call)))
            if "error" in result:
                raise ValueError(f"this formula can't be set: {result['error']}: {tex.strip()}")
            self._known[tex, display] = _formula(result["svg"], result["mathml"])
        return self._known[tex, display]

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


def definitions(glyphs: dict[str, str]) -> str:
    """The outlines, each under its id."""
    return (
        "<defs>" + "".join(f'<path id="{name}" d="{glyphs[name]}"/>' for name in sorted(glyphs)) + "</defs>"
    )


def _flat(svg: str) -> str:
    """The same picture with a third of the elements: a long page has ten thousand letters to lay out."""
    kept, groups = [], list[bool]()
    for piece in TAG.split(svg):
        if piece.startswith("<g"):
            groups.append(piece != "<g>")
            if not groups[-1]:
                continue
        elif piece == "</g>" and not groups.pop():
            continue
        kept.append(piece)
    return MOVED_LETTER.sub(_placed, "".join(kept))


def _placed(letter: re.Match[str]) -> str:
    places = {"x": letter[1], "y": letter[2]}
    at = "".join(f' {axis}="{value}"' for axis, value in places.items() if value != "0")
    return f"<use {letter[3]}{at}/>"


def _formula(svg: str, mathml: str) -> Formula:
    glyphs = {f"tex-{name}": outline for name, outline in GLYPH.findall(svg)}
    svg = re.sub(r"<defs>.*?</defs>", "", svg, flags=re.DOTALL)
    svg = re.sub(r'xlink:href="#MJX-\d+-TEX-', 'href="#tex-', svg)
    svg = _flat(NOT_NEEDED.sub("", svg).replace("></use>", "/>").replace("></rect>", "/>"))
    mathml = re.sub(r">\s+<", "><", re.sub(r' data-mjx-[\w-]+="[^"]*"', "", mathml)).strip()
    return Formula(svg, mathml, glyphs)
