"""Two builds of the same book give the same bytes."""

from __future__ import annotations

import shutil

import pytest

from tests.small_book import SmallBook, cell

FIGURE = """\
---
mystnb:
  figure:
    name: fig-{}
    caption: A curve with {{eval}}`2 + 2` numbers in its caption.
  image:
    alt: A straight line that rises from left to right.
---
"""
CODE = """\
from gdlib import mk_quad, plot_function, seed_data, use_style
use_style()
plot_function(mk_quad(3, 2, 1), "A curve", label="here")
"""
# A set's order hangs on the seed of Python's hashes, the others on what somebody has set.
ORDER = "print({'b', 'a', 'c'}, sorted('cab'), repr('a'))"
LINES = "\\begin{align}\na &= b\n\\end{align}\n"
TERMS = "```{glossary}\nknob\n  What one turns.\n```\n"


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


def contents(book: SmallBook) -> dict[str, bytes]:
    """Every file of the site."""
    files = [file for file in book.site.rglob("*") if file.is_file()]
    return {str(file.relative_to(book.site)): file.read_bytes() for file in files}


@pytest.mark.book
def test_two_builds_are_the_same_whatever_the_folder_the_cores_the_settings_and_the_kernels(
    small_book: SmallBook,
    tmp_path_factory: pytest.TempPathFactory,
    of_somebody: dict[str, str],
) -> None:
    small_book.write(
        f"$$ x^2 $$ (eq-one)\n\n{LINES}\n{cell(CODE, FIGURE.format('one'))}\n{cell(ORDER)}\n{TERMS}"
    )
    small_book.write_page("index", f"See {{eq}}`eq-one`.\n\n{cell(CODE, FIGURE.format('front'))}")
    names = [f"more{number}" for number in range(5)]  # enough for several processes to read and write them
    for name in names:
        small_book.write_page(name, "See {eq}`eq-one` and $y^2$.")
    small_book.set_parts({"Part": ["loop/one", *names]})
    other = SmallBook(tmp_path_factory.mktemp("another-place") / "book")
    shutil.copytree(small_book.root, other.root)
    small_book.make()  # both chapters at once, in kernels that are forked
    # One after the other, each in a kernel that starts cold, and on one core.
    other.write_page("index", "Not yet.")
    other.make(cores=1, variables=of_somebody)
    shutil.copy(small_book.root / "book" / "index.md", other.root / "book")
    build = other.make(cores=1, variables=of_somebody)
    assert build.executed == ["book/index.md"]
    first, second = contents(small_book), contents(other)
    assert any(name.endswith(".svg") and name.startswith("_images") for name in first)
    assert ".buildinfo" not in first
    assert first.keys() == second.keys()
    assert [name for name in first if first[name] != second[name]] == []
