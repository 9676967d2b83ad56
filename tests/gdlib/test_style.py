"""The book's look: its colours, and the settings that it changes only when asked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import FrozenInstanceError, astuple
from typing import Any

import matplotlib.pyplot as plt
import nbclient
import pytest
from matplotlib.colors import is_color_like, to_hex
from matplotlib_inline import backend_inline
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_notebook

from gdlib import PALETTE, use_style
from gdlib.style import as_svg, style_in_use


@pytest.fixture(autouse=True)
def settings_restored() -> Iterator[None]:
    plt.switch_backend("agg")
    with plt.rc_context():
        plt.rcdefaults()
        plt.switch_backend("agg")
        yield
    plt.close("all")


def test_the_colours_are_colours_and_no_two_are_the_same() -> None:
    colors = astuple(PALETTE)
    assert all(is_color_like(color) for color in colors)
    assert len({to_hex(color) for color in colors}) == len(colors)


def test_the_palette_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        PALETTE.data = "#000000"  # type: ignore[misc]


def test_the_style_is_in_use_only_after_it_was_asked_for() -> None:
    assert not style_in_use()
    use_style()
    assert style_in_use()


def test_lines_take_the_book_s_colours_in_turn() -> None:
    use_style()
    _, ax = plt.subplots()
    lines = [ax.plot([0, 1])[0] for _ in range(3)]
    assert [line.get_color() for line in lines] == [PALETTE.model, PALETTE.path, PALETTE.other]


def test_figures_are_transparent_so_that_they_sit_on_light_and_dark_pages() -> None:
    use_style()
    figure, ax = plt.subplots()
    assert figure.get_facecolor()[3] == 0
    assert ax.get_facecolor()[3] == 0  # type: ignore[index]
    assert plt.rcParams["savefig.facecolor"] == "none"


def test_asking_twice_changes_nothing_more() -> None:
    use_style()
    once = dict(plt.rcParams)
    use_style()
    assert dict(plt.rcParams) == once


@pytest.mark.parametrize(
    ("backend", "asked"),
    [
        ("agg", []),
        ("module://matplotlib_inline.backend_inline", [(("svg",), {"metadata": {"Date": None}})]),
    ],
)
def test_only_a_notebook_is_asked_for_vector_graphics(
    monkeypatch: pytest.MonkeyPatch, backend: str, asked: list[Any]
) -> None:
    calls: list[Any] = []
    monkeypatch.setattr(plt, "get_backend", lambda: backend)
    monkeypatch.setattr(
        backend_inline, "set_matplotlib_formats", lambda *formats, **options: calls.append((formats, options))
    )
    use_style()
    assert calls == asked


def test_a_notebook_draws_a_figure_once() -> None:
    notebook = notebook_of(
        "drawn, draw = [], Figure.draw",
        "Figure.draw = lambda figure, renderer: (drawn.append(renderer), draw(figure, renderer))",
        "plt.plot([1, 2]);",
        "len(drawn)",
    )
    assert list(notebook.cells[-2].outputs[0].data) == ["text/plain", "image/svg+xml"]
    assert notebook.cells[-1].outputs[0].data["text/plain"] == "1"


def test_a_notebook_shows_no_figure_that_has_nothing_in_it_and_a_reader_may_ask_for_pixels() -> None:
    notebook = notebook_of(
        "plt.figure();",
        "from matplotlib_inline.backend_inline import set_matplotlib_formats; set_matplotlib_formats('png')",
        "plt.plot([1, 2]);",
    )
    assert list(notebook.cells[-3].outputs[0].data) == ["text/plain"]
    assert list(notebook.cells[-1].outputs[0].data) == ["text/plain", "image/png"]


def notebook_of(*cells: str) -> NotebookNode:
    """Runs the cells in the book's style."""
    top = (
        "import matplotlib.pyplot as plt\nfrom matplotlib.figure import Figure\nfrom gdlib import use_style",
        "use_style()",
    )
    notebook = new_notebook(cells=[new_code_cell(cell) for cell in top + cells])
    nbclient.NotebookClient(notebook, kernel_name="python3").execute()
    return notebook


def test_a_drawing_is_the_same_at_every_time_and_leaves_its_figure_as_it_was() -> None:
    use_style()
    figure, ax = plt.subplots()
    ax.set_title("A title")
    canvas, dpi = figure.canvas, figure.dpi
    assert as_svg(figure) == as_svg(figure)
    assert (figure.canvas, figure.dpi) == (canvas, dpi)
    assert dpi == 120


def test_a_figure_that_lays_itself_out_is_as_large_as_was_asked_and_nothing_reaches_out_of_it() -> None:
    use_style()
    figure, ax = plt.subplots(figsize=(3, 2))
    ax.set_ylabel("many words\n" * 4)
    ax.text(1.1, 0.5, "beside the axes", transform=ax.transAxes)
    assert size_of(as_svg(figure)) == (216, 144)
    inside = figure.get_tightbbox().extents
    assert min(inside) >= 0
    assert inside[2] <= 3
    assert inside[3] <= 2


def test_a_figure_with_what_no_layout_looks_after_is_cut_to_what_was_drawn() -> None:
    use_style()
    figure, ax = plt.subplots(figsize=(3, 2), layout="none")
    ax.text(1.1, 0.5, "beside the axes", transform=ax.transAxes)
    assert size_of(as_svg(figure))[0] > 216
    figure, _ = plt.subplots(figsize=(3, 2))
    figure.text(0.5, -0.2, "below the figure")
    assert size_of(as_svg(figure))[1] > 144
    figure, ax = plt.subplots(figsize=(3, 2))
    ax.plot([1, 2], label="a line")
    figure.legend(bbox_to_anchor=(1.4, 1))
    assert size_of(as_svg(figure))[0] > 216


def size_of(drawn: str) -> tuple[float, float]:
    """Width and height of an SVG, in points."""
    found = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', drawn)
    assert found
    return float(found[1]), float(found[2])
