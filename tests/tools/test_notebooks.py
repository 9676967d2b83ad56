"""The notebooks that a build writes beside its pages."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from gdlib.exercises.check import all_checkers
from tests.small_book import SmallBook, header
from tools.export.first_cells import install, needed, welcome
from tools.export.markdown import Code, Piece
from tools.export.notebooks import assemble
from tools.words import words

REPOSITORY = "https://github.com/somebody/course"
OUTPUT = new_output("display_data", {"image/svg+xml": "<svg></svg>", "text/plain": "<Figure>"})
PAGE = """\
% Try first: change the 2.

*A question?*

```{code-cell}
---
mystnb:
  figure:
    name: fig-one
    caption: It rises to {eval}`2 + 2` along $x$.
  image:
    alt: A straight line that rises.
---
import matplotlib.pyplot as plt

plt.plot([1, 2]);
```

(top)=
See {numref}`fig-one`, {eq}`eq-one`, {ref}`that question <top>`, {doc}`../index`, and {cite:t}`polyak1964`.

$$
x = 1
$$ (eq-one)

```{note}
Mind the $x$.
```

```{code-cell}
:tags: [remove-cell]
hidden = 1
```

```{exercise-start} Try it
:label: ex-one
```
What is it?
```{code-cell}
:tags: [exercise]
from gdlib import check

answer = ...
check("knobs-predict", answer)
```
```{exercise-end}
```

```{code-cell}
%%time
import yaml
```

<img src="dot.png" alt="raw">

```{image} dot.png
:width: 30px
:alt: small
```

```{code-block} python
:caption: How it goes
x = 1
```

```{eval-rst}
| two
| lines with :math:`a_1`

:field: body

+-----+---------------+
| wide                |
+-----+---------------+
| $1  | :math:`a < b` |
+-----+---------------+
```

````{tab-set}
```{tab-item} First
One $\\Re$.
```
````

```{card} A card
:link: https://example.org
Its body.
```

```{dropdown} Look
Within.
```

```{py:function} foo(a)
:no-index:
Does it.
```
"""
ROWS = [
    '<img src="data:image/png;base64,AA==" alt="raw">',
    '<img src="data:image/png;base64,AA==" alt="small" width="30">\n\n',  # with no link to itself
    "How it goes\n\n```python\nx = 1\n```",
    '<div class="line">lines with $a_1$</div>',
    '<dd class="field-odd field-odd"><p>body</p>',
    '<td colspan="2"><p>wide</p></td>',
    "<td><p>&#36;1</p></td>\n<td><p>$a \\lt b$</p></td>",
    "\n\n**First**\n\nOne $\\Re$.\n\n**A card**\n\nIts body.\n\n[https://example.org](https://example.org)",
    "<details>\n<summary>Look</summary>\n\nWithin.\n\n</details>",
    "<dd><p>Does it.</p>",
]


@pytest.fixture(scope="module")
def once(draft: SmallBook) -> SmallBook:
    """A book of one page, built, in a repository whose address is known."""
    draft.write(PAGE.replace("knobs-predict", next(iter(all_checkers()))))
    draft.write_page("index", "```{bibliography}\n:style: plain\n```\n")
    (draft.root / "book" / "loop" / "dot.png").write_bytes(b"\0")
    draft.edit("_config.yml", "\nhtml:\n", f"\nrepository: {{url: '{REPOSITORY}'}}\n\nhtml:\n")
    macros = "    mathjax3_config: {tex: {macros: {Re: 'R', pair: ['#1#2', 2]}}}\n"
    draft.edit("_config.yml", "    extensions:\n", f"{macros}    extensions:\n      - sphinx_design\n")
    draft.build()
    return draft


@pytest.fixture
def sources(once: SmallBook) -> list[str]:
    """What stands in the cells of the page's notebook."""
    return [cell.source for cell in once.notebook.cells]


def test_it_says_where_it_comes_from_and_what_to_try(once: SmallBook, sources: list[str]) -> None:
    assert "\n\n> A page of [How Gradient Descent Works](https://" in sources[0]
    assert "somebody.github.io/course/book/loop/one.html" in sources[0]
    assert "**To try first.** change the 2." in sources[0]
    assert "**File › Download**" in sources[0]
    assert re.search(r"</h1>\s*<p><em>A question", once.page)  # where the page has no such line


def test_references_show_what_the_page_shows_and_lead_to_it(sources: list[str]) -> None:
    line = next(source for source in sources if "See [" in source)
    page = "https://somebody.github.io/course/book/loop/one.html"
    assert f"\n\nSee [Fig.\u00a01]({page}#fig-one), [(1)]({page}#equation-eq-one), " in line
    assert "](https://somebody.github.io/course/book/index.html)" in line
    assert ", and Polyak ([1964](https://somebody.github.io/course/book/index.html#" in line
    assert "\\tag{1}" in line
    assert line.endswith("\n\n> **Note**\n>\n> Mind the $x$.\n\n**Exercise 1 (Try it)**\n\nWhat is it?")


@pytest.mark.parametrize("row", ROWS)
def test_what_the_page_shows_is_in_the_notebook(sources: list[str], row: str) -> None:
    assert row in "\n\n".join(sources)


def test_macros_of_the_formulas_and_packages_of_the_cells_come_first(sources: list[str]) -> None:
    assert r"$\def\Re{}\renewcommand{\Re}{R}\def\pair{}\renewcommand{\pair}[2]{#1#2}$" in sources[0]
    assert "import gdlib, yaml\n" in sources[1]
    assert sources[1].endswith(
        '"git+https://github.com/somebody/course@published")\n    %pip install --quiet "{source}" "pyyaml"'
    )
    assert sources[-1].startswith("## References\n\n- Boris T\\. Polyak\\. ")
    assert sources[-1].endswith("(`polyak1964`)")


def test_a_picture_keeps_its_words_and_its_caption(once: SmallBook, sources: list[str]) -> None:
    place = next(place for place, source in enumerate(sources) if "plt.plot" in source)
    data = once.notebook.cells[place].outputs[0].data
    assert re.search('src="data:image/png;base64,[^"]+" alt="A straight line that rises."', data["text/html"])
    assert data["text/plain"] == "A straight line that rises."
    assert sources[place + 1].startswith("**Fig.\u00a01** It rises to 4 along $x$.\n\nSee ")


def test_a_cell_that_the_page_hides_is_there_to_be_run(once: SmallBook, sources: list[str]) -> None:
    stub = next(place for place, source in enumerate(sources) if "answer = ..." in source)
    assert sources[stub - 2].endswith("**Exercise 1 (Try it)**\n\nWhat is it?")
    assert sources[stub - 1] == "hidden = 1"
    metadata = once.notebook.cells[stub - 1].metadata
    assert metadata["jupyter"]["source_hidden"] is True
    assert metadata["cellView"] == "form"


# Cells by themselves.


def chapter() -> nbformat.NotebookNode:
    figure = {"mystnb": {"image": {"alt": 'Words with a "quote".'}}}
    cells = [
        new_markdown_cell("Words."),
        new_code_cell("a = 1", metadata={"tags": ["remove-cell"]}),
        new_code_cell("plot()", outputs=[OUTPUT], execution_count=2, metadata=figure),
        new_code_cell("a", metadata={"tags": ["solution"]}),
        new_code_cell("%%bash"),
    ]
    return new_notebook(cells=cells)


@pytest.mark.parametrize(
    ("pieces", "sources"),
    [
        (
            ["Words.", Code(2), "More.", Code(3, "Solution to 1"), Code(4, "S")],
            ["Words.", "a = 1", "plot()", "More.", "#@title Solution to 1\na", "%%bash"],
        ),
        (["a", "b", "# c", "d"], ["a\n\nb", "# c\n\nd"]),  # a heading begins a cell
        ([Code(2)], ["a = 1", "plot()"]),  # a solution that the page hides stays away
    ],
)
def test_all_code_is_there_in_its_order_once(pieces: list[Piece], sources: list[str]) -> None:
    cells = list(assemble(chapter(), pieces, []).cells)
    assert [cell.source for cell in cells] == sources
    for cell in cells:
        if cell.source == "plot()":
            assert 'alt="Words with a &quot;quote&quot;."' in cell.outputs[0].data["text/html"]


def test_of_a_widget_its_picture_is_left() -> None:
    html = (
        '<div class="gd-widget" data-kind="race"><script type="application/json">{"a": 1}</script>'
        '<img class="gd-fallback" src="data:image/svg+xml;base64,AA==" alt="A race."></div>'
    )
    output = new_output("display_data", {"text/html": html, "text/plain": "Race()"})
    output.metadata["gdlib"] = {"widget": "race"}
    source = new_notebook(cells=[new_code_cell("Race()", outputs=[output])])
    (shown,) = assemble(source, [Code(0)], []).cells[0].outputs
    assert shown.data["text/plain"] == "A race."
    assert "script" not in shown.data["text/html"]
    assert 'alt="A race."' in shown.data["text/html"]


# The first cells.


def test_where_nothing_is_known_the_first_cell_names_the_book_without_links() -> None:
    said = words("en", "notebook")
    text = welcome(said, "Taking steps", "4", "*The book*", None, "Press it.", "")
    assert text.startswith("# 4. Taking steps\n\n> Chapter 4 of *The book*, as a notebook. Run it")
    assert "](" not in text


def run_install(cell: str, tmp_path: Path, **variables: str) -> str:
    """What the cell does where gdlib is missing; pip's own line becomes a print."""
    line = next((line for line in cell.splitlines() if "%pip" in line), "")
    plain = cell.replace(line, f"    print(f'''{line.strip()}''')").replace("import gdlib", "import nowhere")
    command = [sys.executable, "-I", "-c", plain]
    done = subprocess.run(command, cwd=tmp_path, env=variables, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


def test_the_library_comes_from_the_repository_or_from_where_one_says(tmp_path: Path) -> None:
    cell = install({"yaml": "pyyaml"}, "git+https://example.org/x@published")
    pip = '%pip install --quiet "{}" "pyyaml"\n'.format
    assert run_install(cell, tmp_path) == pip("git+https://example.org/x@published")
    assert run_install(cell, tmp_path, GDLIB_SOURCE="/a b") == pip("/a b")
    assert "write here where the book's folder is" in run_install(install({}, None), tmp_path)
    assert run_install(install({}, None), tmp_path, GDLIB_SOURCE="/a") == '%pip install --quiet "/a"\n'


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("import math\nimport torch\nfrom gdlib import scipy\nfrom . import scipy", {}),
        ("from scipy.optimize import line_search\n%time 1", {"scipy": "scipy"}),
        ("import yaml as y, PIL.Image  # both\n!ls $HOME\nlen?", {"yaml": "pyyaml", "PIL": "pillow"}),
        ("%%time\nif True:\n    import scipy", {"scipy": "scipy"}),
        ("try:\n    import nowhere\nexcept ImportError:\n    pass", {}),
    ],
)
def test_what_a_cell_imports_beyond_the_library(code: str, found: dict[str, str], root: Path) -> None:
    assert needed(code, root, "book/index") == found


def test_a_chapter_that_is_saved_in_jupyterlab_keeps_its_front_matter(root: Path) -> None:
    jupytext = pytest.importorskip("jupytext")
    settings = jupytext.config.load_jupytext_config(str(root / "book" / "index.md"))
    more = "needs: [a]\nmyst: {substitutions: {a: b}}\nmystnb: {execution_timeout: 9}\n"
    text = header("One").replace("jupytext:\n", f"{more}jupytext:\n")
    notebook = jupytext.reads(f"{text}# One\n", fmt="md:myst", config=settings)
    notebook.metadata["language_info"] = {"name": "python"}  # as JupyterLab does
    saved = jupytext.reads(jupytext.writes(notebook, fmt="md:myst", config=settings), fmt="md:myst")
    assert set(saved.metadata) == {"description", "needs", "myst", "mystnb", "jupytext", "kernelspec"}
    assert saved.metadata["myst"] == {"substitutions": {"a": "b"}}
