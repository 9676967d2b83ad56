"""Two builds of the same book give the same bytes."""

from __future__ import annotations

import shutil
from collections.abc import Callable

import pytest
from small_book import SmallBook, header

from tools.published import changed, contents

FIGURE = """\
---
mystnb:
  figure:
    name: fig-one
    caption: A curve with {eval}`2 + 2` numbers in its caption.
  image:
    alt: A straight line that rises from left to right.
---
"""
CODE = """\
from gdlib import mk_quad, plot_function, seed_data, use_style
use_style()
plot_function(mk_quad(3, 2, 1), "A curve", label="here")
"""


TERMS = """\
```{glossary}
knob
  What one turns.
```
"""


@pytest.fixture
def of_somebody(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The variables of somebody who has set up IPython, matplotlib and Python to their liking."""
    folder = tmp_path_factory.mktemp("somebody")
    profile = folder / "profile_default"
    (profile / "startup").mkdir(parents=True)
    (profile / "startup" / "10-mine.py").write_text("import builtins\nbuiltins.sorted = list\n")
    (profile / "ipython_kernel_config.py").write_text(
        "get_config().InlineBackend.print_figure_kwargs = {'bbox_inches': None}\n"
    )
    (folder / "matplotlibrc").write_text("axes.titlepad: 40\nxtick.direction: in\n")
    (folder / "mine.py").write_text("import builtins\nbuiltins.repr = str\n")
    return {
        "IPYTHONDIR": str(folder),
        "MPLBACKEND": "agg",
        "MPLCONFIGDIR": str(folder),
        "PYTHONSTARTUP": str(folder / "mine.py"),
    }


@pytest.mark.book
def test_two_builds_are_the_same_whatever_the_folder_the_cores_the_settings_and_the_way_there(
    small_book: SmallBook,
    cell: Callable[..., str],
    tmp_path_factory: pytest.TempPathFactory,
    of_somebody: dict[str, str],
) -> None:
    front = small_book.root / "book" / "index.md"
    words = front.read_text(encoding="utf-8")
    # A set's order hangs on the seed of Python's hashes, the others on what somebody has set.
    order = cell("print({'b', 'a', 'c'}, sorted('cab'), repr('a'))")
    chapter = f"$$ x^2 $$ (eq-one)\n\n{cell(CODE, FIGURE)}\n{order}\n{TERMS}"
    small_book.write(chapter)
    with_code = f"{words}\n# See {{eq}}`eq-one`\n\n{cell(CODE, FIGURE.replace('fig-one', 'fig-front'))}"
    front.write_text(with_code, encoding="utf-8")
    # Enough pages for several processes to write them, where there are several cores.
    names = [f"more{number}" for number in range(5)]
    for name in names:
        page = small_book.root / "book" / f"{name}.md"
        page.write_text(f"{header(name)}# {name}\n\nSee {{eq}}`eq-one` and $y^2$.\n", encoding="utf-8")
    small_book.set_parts({"Part": ["loop/one", *names]})
    other = SmallBook(tmp_path_factory.mktemp("another-place") / "book")
    shutil.copytree(small_book.root, other.root)
    done = small_book.build()  # both chapters at once, in kernels that are forked
    assert done.status == 0, done.said
    other.write("Not yet.\n\n$$ x $$ (eq-one)")
    other_front = other.root / "book" / "index.md"
    other_front.write_text(words, encoding="utf-8")
    assert other.build().status == 0
    other.write(chapter)
    # One after the other, each in a kernel that starts cold.
    assert other.build(cores=1, variables=of_somebody).status == 0
    for text in (f"{with_code}\nMore.\n", with_code):  # the second time the chapter isn't written again
        other_front.write_text(text, encoding="utf-8")
        assert other.build(cores=1, variables=of_somebody).status == 0
    first, second = (contents(book.root / "_build" / "html") for book in (small_book, other))
    assert any(name.endswith(".svg") and name.startswith("_images") for name in first)
    assert sorted(changed(first, second)) == []
    shutil.rmtree(other.root / "_build" / "outcomes")
    assert other.build(variables=of_somebody).status == 0  # in kernels that are forked
    assert sorted(changed(first, contents(other.root / "_build" / "html"))) == []


@pytest.mark.book
def test_what_a_kernel_sends_in_pieces_is_shown_in_one(
    small_book: SmallBook, cell: Callable[..., str]
) -> None:
    code = "import time\nprint('one li', end='', flush=True)\ntime.sleep(0.3)\nprint('ne')"
    small_book.write(cell(code))
    assert small_book.build().status == 0
    assert ">one line\n" in small_book.page.replace("<span></span>", "")
