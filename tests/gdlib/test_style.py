"""The book's look: its colours, and the settings that it changes only when asked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import FrozenInstanceError, astuple
from typing import Any

import matplotlib.pyplot as plt
import nbclient
import pytest
from matplotlib.colors import is_color_like, to_hex
from matplotlib_inline import backend_inline
from nbformat.v4 import new_code_cell, new_notebook

from gdlib import PALETTE, use_style
from gdlib.style import style_in_use


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


def test_a_notebook_draws_a_figure_to_measure_it_and_to_show_it_and_no_third_time() -> None:
    cells = [
        "import matplotlib.pyplot as plt\nfrom matplotlib.figure import Figure\nfrom gdlib import use_style",
        "use_style()\ndrawn, draw = [], Figure.draw",
        "Figure.draw = lambda figure, renderer: (drawn.append(renderer), draw(figure, renderer))",
        "plt.plot([1, 2]);",
        "len(drawn)",
    ]
    notebook = new_notebook(cells=[new_code_cell(cell) for cell in cells])
    nbclient.NotebookClient(notebook, kernel_name="python3").execute()
    assert list(notebook.cells[3].outputs[0].data) == ["text/plain", "image/svg+xml"]
    assert notebook.cells[4].outputs[0].data["text/plain"] == "2"
