"""The pictures: what is drawn, and where."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
import pytest
import torch
from matplotlib.colors import to_hex

from gdlib import (
    PALETTE,
    GradientDescent,
    descend,
    fit_loss,
    mae,
    mk_quad,
    mse,
    plot_contours,
    plot_data,
    plot_fits,
    plot_function,
    plot_losses,
    plot_minimum,
    plot_path,
    plot_residuals,
    plot_slice,
    quad,
    seed_data,
    seed_loss,
    use_style,
)

X, Y = seed_data()
START = (1.1, 1.1, 1.1)
PATH = descend(seed_loss(), START, GradientDescent(0.1), 10)
BATCH = descend(seed_loss(), torch.ones(2, 3), GradientDescent(0.1), 2)


@pytest.fixture(autouse=True)
def fresh_figures() -> Iterator[None]:
    plt.switch_backend("agg")
    with plt.rc_context():
        yield
    plt.close("all")


def test_plot_function_draws_the_curve_as_the_seed_does() -> None:
    plot_function(mk_quad(3, 2, 1), "3x² + 2x + 1", ylim=(-3, 13))
    ax = plt.gca()
    (line,) = ax.lines
    x = np.linspace(-2.1, 2.1, 100)
    assert np.allclose(line.get_xdata().ravel(), x)  # type: ignore[union-attr]
    assert np.allclose(line.get_ydata().ravel(), 3 * x**2 + 2 * x + 1, atol=1e-5)  # type: ignore[union-attr]
    assert to_hex(line.get_color()) == to_hex("r")
    assert ax.get_title() == "3x² + 2x + 1"
    assert ax.get_ylim() == (-3, 13)


def test_the_seed_s_red_becomes_the_book_s_in_the_book_s_style() -> None:
    use_style()
    plot_function(mk_quad(3, 2, 1), label="a curve")
    assert to_hex(plt.gca().lines[0].get_color()) == PALETTE.model
    assert [text.get_text() for text in plt.gca().texts] == ["a curve"]


def test_plot_data_and_residuals_join_the_points_to_the_curve() -> None:
    plot_data(X, Y)
    plot_residuals(mk_quad(3, 2, 1), X, Y)
    dots, lines = plt.gca().collections
    assert np.allclose(dots.get_offsets(), torch.cat([X, Y], 1))
    ends = np.array(lines.get_segments())  # type: ignore[attr-defined]
    assert np.abs(ends[:, 1, 1] - ends[:, 0, 1]).mean() == pytest.approx(1.476697, abs=1e-6)


def test_plot_fits_gives_each_curve_its_picture_and_loss() -> None:
    plot_fits(
        {"flat": mk_quad(0, 0, 1), "true": mk_quad(3, 2, 1), "third": mk_quad(1, 1, 1)}, X, Y, measure=mae
    )
    shown = [ax for ax in plt.gcf().axes if ax.get_visible()]
    assert len(shown) == 3
    titles = [ax.get_title(loc="left") or ax.get_title() for ax in shown]
    assert titles[1] == "true\nMAE 1.48"


def test_plot_losses_labels_each_path() -> None:
    plot_losses({"one": PATH}, "title", log=True, above=0.5)
    ax = plt.gca()
    assert ax.get_yscale() == "log"
    assert np.allclose(ax.lines[0].get_ydata(), PATH.losses - 0.5)
    assert [text.get_text() for text in ax.texts] == ["one"]


def test_plot_slice_moves_one_knob() -> None:
    plot_slice(seed_loss(), START, 1, (0.0, 2.0), label="b")
    curve, dot = plt.gca().lines
    expected = [float(seed_loss()((1.1, b, 1.1))) for b in (0.0, 1.0, 2.0)]  # type: ignore[arg-type]
    assert np.asarray(curve.get_ydata())[[0, 100, 200]] == pytest.approx(expected, abs=1e-6)
    assert np.asarray(dot.get_ydata())[0] == pytest.approx(2.421855, abs=1e-6)


def test_plot_contours_has_the_loss_of_the_two_knobs() -> None:
    plot_contours(seed_loss(mse), START, (0, 2), (0, 4), (-1, 3), xlabel="a", ylabel="c")
    assert plt.gca().get_xlim() == (0, 4)
    assert plt.gca().get_ylim() == (-1, 3)
    assert plt.gca().get_xlabel() == "a"


def test_plot_path_goes_through_its_points() -> None:
    plot_path(PATH, (0, 2), label="here")
    plot_minimum(2.0, 1.0, "minimum")
    line = plt.gca().lines[0]
    assert np.allclose(line.get_xdata(), PATH.points[:, 0])
    assert np.allclose(line.get_ydata(), PATH.points[:, 2])
    assert [text.get_text() for text in plt.gca().texts] == ["here", "minimum"]


def test_a_path_that_diverged_can_be_drawn() -> None:
    runaway = descend(seed_loss(mse), START, GradientDescent(1.0), 300)
    plot_losses({"away": runaway}, log=True)
    plt.gcf().canvas.draw()


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: plot_function(3), "f must be a function, got 3"),  # type: ignore[arg-type]
        (lambda: plot_function(mk_quad(1, 1, 1), min=2, max=1), "min must be below max, got 2 and 1"),
        (lambda: plot_function(mk_quad(1, 1, 1), min="a"), "min must be a number"),  # type: ignore[arg-type]
        (lambda: plot_data(X, Y[:3]), r"x and y must have one shape, got \(20, 1\) and \(3, 1\)"),
        (lambda: plot_data([1], Y), r"x must be a tensor, got \[1\]"),  # type: ignore[arg-type]
        (lambda: plot_residuals(None, X, Y), "f must be a function, got None"),  # type: ignore[arg-type]
        (lambda: plot_fits({}, X, Y), "curves must hold at least one"),
        (lambda: plot_fits({"a": mk_quad(1, 1, 1)}, X, Y, columns=0), "columns must be at least 1"),
        (lambda: plot_losses({"a": BATCH}), "paths must map labels to paths of one point, got"),
        (lambda: plot_losses({"a": 3}), "paths must map labels to paths of one point, got 3"),  # type: ignore[dict-item]
        (lambda: plot_losses({"a": PATH}, above=float("nan")), "above must be finite"),
        (lambda: plot_slice(seed_loss(), START, 3, (0, 1)), "knob must be one of 0 to 2, got 3"),
        (lambda: plot_slice(seed_loss(), [[1.0]], 0, (0, 1)), "point must be a 1-D floating-point tensor"),  # type: ignore[list-item]
        (lambda: plot_slice("loss", START, 0, (0, 1)), "loss must be a function"),  # type: ignore[arg-type]
        (lambda: plot_contours(seed_loss(), START, (0, 5), (0, 1), (0, 1)), "knob must be one of 0 to 2"),
        (lambda: plot_path(BATCH), "path must be a path of one point"),
        (lambda: plot_path(PATH, (0, 3)), "knob must be one of 0 to 2, got 3"),
        (lambda: plot_minimum(float("inf"), 0), "x must be finite, got inf"),
    ],
)
def test_bad_input_is_named(call: Any, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        call()


def test_the_function_to_plot_gets_a_column_as_the_seed_gives_it() -> None:
    shapes = []
    plot_function(lambda x: shapes.append(tuple(x.shape)) or x)  # type: ignore[func-returns-value]
    assert shapes == [(100, 1)]


def test_a_label_has_its_line_s_colour_and_stands_where_the_line_leaves_the_picture() -> None:
    plot_function(lambda x: x, color="#123456", ylim=(-1, 1), label="line")
    (label,) = plt.gca().texts
    assert label.get_color() == "#123456"
    assert 0.9 < label.xy[1] <= 1  # type: ignore[attr-defined]
    assert label.xy[0] == pytest.approx(label.xy[1])  # type: ignore[attr-defined]


def test_a_label_does_not_stand_below_the_picture() -> None:
    plot_function(lambda x: -x, ylim=(-1, 1), label="down")
    (label,) = plt.gca().texts
    assert -1 <= label.xy[1] < -0.9  # type: ignore[attr-defined]


@pytest.mark.parametrize(("slope", "place"), [(-1, "bottom"), (0, "center"), (1, "center")])
def test_a_label_at_the_foot_of_the_picture_stands_above_the_axis(slope: float, place: str) -> None:
    plot_function(lambda x: slope * x, ylim=(-2.1, 2.2), label="end")
    assert plt.gca().texts[0].get_va() == place


def test_contours_have_the_first_knob_across_and_the_second_up() -> None:
    plot_contours(lambda p: p[0] + 100 * p[2], (0.0, 0.0, 0.0), (0, 2), (0, 1), (0, 1), levels=[50, 75])
    lines = plt.gca().collections[-1].get_paths()[0].vertices
    assert np.allclose(np.asarray(lines)[:, 1], (50 - np.asarray(lines)[:, 0]) / 100, atol=1e-6)


def test_a_slice_has_no_dot_when_the_point_is_outside() -> None:
    plot_slice(seed_loss(), START, 0, (2.0, 3.0))
    assert len(plt.gca().lines) == 1


def test_a_path_has_its_ring_at_the_start() -> None:
    plot_path(PATH, (0, 2))
    ring = plt.gca().lines[-1]
    assert ring.get_fillstyle() == "none"
    assert np.asarray(ring.get_xdata()) == pytest.approx(float(PATH.points[0, 0]))


def test_pictures_go_on_the_axes_that_are_given() -> None:
    _, (here, current) = plt.subplots(1, 2)
    plt.sca(current)
    plot_function(mk_quad(1, 1, 1), ax=here)
    plot_data(X, Y, ax=here)
    plot_residuals(mk_quad(1, 1, 1), X, Y, ax=here)
    plot_losses({"a": PATH}, "falls", ax=here, xlabel="pas", ylabel="perte")
    plot_slice(seed_loss(), START, 0, (0, 1), ax=here)
    plot_contours(seed_loss(), START, (0, 1), (0, 1), (0, 1), ax=here)
    plot_path(PATH, ax=here)
    plot_minimum(0, 0, ax=here)
    assert not current.has_data()


def test_the_words_of_a_loss_curve_are_the_caller_s() -> None:
    plot_losses({"a": PATH}, "falls", xlabel="pas", ylabel="perte")
    ax = plt.gca()
    assert (ax.get_xlabel(), ax.get_ylabel(), ax.get_title()) == ("pas", "perte", "falls")


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_short_types_are_drawn_where_their_numbers_are(dtype: torch.dtype) -> None:
    x, y = X.to(dtype), Y.to(dtype)
    loss, start = fit_loss(quad, x, y), torch.tensor([1.0, 1.0, 1.0], dtype=dtype)
    path = descend(loss, start, GradientDescent(0.0625), 5)
    curve = mk_quad(*start)
    plot_data(x, y)
    plot_residuals(curve, x, y)
    (dots, ends) = plt.gca().collections
    assert np.array_equal(dots.get_offsets(), torch.cat([x, y], 1).double().numpy())
    tops = [segment[0] for segment in ends.get_segments()]  # type: ignore[attr-defined]
    assert np.array_equal(tops, torch.cat([x, y], 1).double().numpy())
    plt.figure()
    plot_function(lambda values: curve(values.to(dtype)), label="short")
    (line,) = plt.gca().lines
    grid = torch.linspace(-2.1, 2.1, 100).to(dtype)
    assert np.array_equal(np.ravel(line.get_ydata()), curve(grid).double().numpy())
    plt.figure()
    plot_losses({"short": path})
    assert np.array_equal(plt.gca().lines[0].get_ydata(), path.losses.double().numpy())
    plt.figure()
    plot_slice(loss, start, 0, (0.0, 4.0))
    at_two = np.flatnonzero(plt.gca().lines[0].get_xdata() == 2.0)[0]
    assert plt.gca().lines[0].get_ydata()[at_two] == float(loss(torch.tensor([2.0, 1.0, 1.0], dtype=dtype)))
    plt.figure()
    plot_contours(loss, start, (0, 2), (-1, 5), (-3, 3))
    plot_path(path, (0, 2))
    assert np.array_equal(plt.gca().lines[0].get_xdata(), path.points[:, 0].double().numpy())
    plot_fits({"short": lambda values: curve(values.to(dtype))}, x, y, measure=mae)


def test_numbers_that_belong_to_a_graph_are_drawn() -> None:
    plot_data(X, Y.clone().requires_grad_())
    assert np.array_equal(plt.gca().collections[0].get_offsets()[:, 1], Y[:, 0].numpy())
