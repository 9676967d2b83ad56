"""The one loop, and the path it leaves."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch import Tensor

from gdlib import (
    Averaged,
    Backtracking,
    DescentPath,
    GaussNewton,
    GradientDescent,
    Landscape,
    LevenbergMarquardt,
    Minibatches,
    Momentum,
    Newton,
    Noisy,
    ScheduleFreeSGD,
    Snapshot,
    beale,
    descend,
    fit_loss,
    himmelblau,
    least_squares,
    mse,
    seed_loss,
)


def bowl(point: Tensor) -> Tensor:
    return (point**2 * torch.tensor([1.0, 4.0], dtype=point.dtype)).sum() / 2


START = torch.tensor([1.0, 1.0], dtype=torch.float64)
BATCH = torch.tensor([[1.0, 1.0], [-2.0, 0.5], [0.1, -3.0]], dtype=torch.float64)


class InPlace:
    """A method that changes the point that it is given."""

    def init(self, point: Tensor) -> None:
        return None

    def step(self, point: Tensor, grad: Tensor, state: None) -> tuple[Tensor, None]:
        point -= 0.1 * grad
        return point, None


def test_a_quadratic_shrinks_as_the_closed_form_says() -> None:
    path = descend(bowl, START, GradientDescent(0.3), steps=20)
    steps = torch.arange(21, dtype=torch.float64)
    expected = torch.stack([(1 - 0.3) ** steps, (1 - 0.3 * 4) ** steps], dim=1)
    assert torch.allclose(path.points, expected, atol=1e-14)
    assert torch.allclose(path.losses, (expected**2 * torch.tensor([1.0, 4.0])).sum(1) / 2, atol=1e-14)


def test_no_steps_leave_the_start_and_its_loss() -> None:
    path = descend(bowl, START, GradientDescent(0.1), steps=0)
    assert torch.equal(path.points, START[None])
    assert path.losses.tolist() == [2.5]
    assert path.steps == 0


def test_the_start_is_not_changed() -> None:
    start = START.clone().requires_grad_()
    path = descend(bowl, start, GradientDescent(0.1), steps=3)
    assert torch.equal(start.detach(), START)
    assert start.grad is None
    assert not path.points.requires_grad
    assert not path.losses.requires_grad


def test_a_sequence_of_numbers_becomes_a_float32_point_by_default() -> None:
    assert descend(seed_loss(), (1.1, 1.1, 1.1), GradientDescent(0.1), 1).points.dtype == torch.float32


def test_descent_works_inside_no_grad() -> None:
    with torch.no_grad():
        inside = descend(bowl, START, GradientDescent(0.1), steps=5)
    assert torch.equal(inside.points, descend(bowl, START, GradientDescent(0.1), steps=5).points)


def straight(a: Tensor, b: Tensor, x: Tensor) -> Tensor:  # a model without a closed form
    return a * x + b


X = torch.linspace(-1, 1, 9, dtype=torch.float64)
LINE = fit_loss(straight, X, X**2, mse)
INFERENCE: dict[str, tuple[Any, Any, Any]] = {
    "a function": (bowl, START, GradientDescent(0.1)),
    "rows of a function": (bowl, BATCH, Momentum(0.1)),
    "a sequence": (bowl, (1.0, 2.0), GradientDescent(0.1)),
    "a landscape": (beale(), START, GradientDescent(0.001)),
    "a gradient in closed form": (himmelblau(), BATCH, GradientDescent(0.001)),
    "curvature": (beale(), START, Newton(0.1)),
    "a search": (bowl, BATCH, Backtracking()),
    "batches": (Minibatches(LINE, 3), START, GradientDescent(0.1)),
    "weighted batches": (Minibatches(LINE, 3, True, X + 2), BATCH, GradientDescent(0.1)),
    "noise": (Noisy(LINE, 0.1), BATCH, GradientDescent(0.1)),
    "residuals": (LINE, START, LevenbergMarquardt()),
    "pointwise residuals": (least_squares(straight, X, X**2, pointwise=True), BATCH, GaussNewton()),
}


@pytest.mark.parametrize("asked", [True, False], ids=["enable_grad", "alone"])
@pytest.mark.parametrize("name", INFERENCE)
def test_descent_works_inside_inference_mode(name: str, asked: bool) -> None:
    loss, start, method = INFERENCE[name]
    outside = descend(loss, start, method, steps=5)
    with torch.inference_mode(), torch.set_grad_enabled(asked):
        inside = descend(loss, start, method, steps=5)
        copied = descend(loss, torch.as_tensor(start) * 1, method, steps=5)  # a tensor of inference mode
    assert torch.equal(inside.points, outside.points)
    assert torch.equal(copied.losses, outside.losses)
    assert not inside.points.is_inference()


def test_a_landscape_s_own_gradient_may_ask_autograd() -> None:
    def gradient(points: Tensor) -> Tensor:
        with torch.enable_grad():
            here = points.detach().requires_grad_()
            return torch.autograd.grad((here**2).sum(), here)[0]

    window = ((-1.0, 1.0), (-1.0, 1.0))
    told = Landscape("a bowl", lambda p: (p**2).sum(-1), torch.zeros(1, 2), window, gradient)
    for start in (START, BATCH):
        path = descend(told, start, GradientDescent(0.1), 3)
        assert torch.allclose(path.final, 0.8**3 * start)


def test_what_inference_mode_made_and_autograd_can_t_keep_is_named() -> None:
    with torch.inference_mode():
        x = X.clone()
    with pytest.raises(ValueError, match=r"loss must hold no tensor that torch.inference_mode\(\) has made"):
        descend(fit_loss(straight, x, x, mse), START, GradientDescent(0.1), 1)


@pytest.mark.parametrize("method", [GradientDescent(0.2), Momentum(0.1, 0.8)])
def test_a_batch_goes_where_its_points_go_alone(method: Any) -> None:
    together = descend(bowl, BATCH, method, steps=30)
    assert together.points.shape == (31, 3, 2)
    assert together.losses.shape == (31, 3)
    for row, start in enumerate(BATCH):
        alone = descend(bowl, start, method, steps=30)
        assert torch.allclose(together.points[:, row], alone.points, atol=1e-12)
        assert torch.allclose(together.losses[:, row], alone.losses, atol=1e-12)


def test_each_row_may_have_its_own_hyperparameters() -> None:
    rates, betas = [0.01, 0.1, 0.4], [0.0, 0.5, 0.9]
    method = Momentum(torch.tensor(rates), torch.tensor(betas))
    together = descend(bowl, BATCH.float(), method, steps=30)
    assert together.points.dtype == torch.float32
    for row, (lr, beta) in enumerate(zip(rates, betas, strict=True)):
        alone = descend(bowl, BATCH[row].float(), Momentum(lr, beta), steps=30)
        assert torch.allclose(together.points[:, row], alone.points, atol=1e-5)


def test_divergence_is_recorded_and_not_raised() -> None:
    path = descend(seed_loss(mse), (1.1, 1.1, 1.1), GradientDescent(1.0), steps=400)
    assert path.diverged_at is not None
    finite = torch.isfinite(path.losses)
    assert bool(finite[: path.diverged_at].all())
    assert not bool(finite[path.diverged_at])
    assert path.points.shape == (401, 3)
    assert f"diverged at step {path.diverged_at}" in repr(path)


def test_divergence_is_recorded_for_each_row() -> None:
    rates = torch.tensor([0.1, 3.0, 0.2])
    path = descend(bowl, BATCH, GradientDescent(rates), steps=800)
    diverged = path.diverged_at
    assert isinstance(diverged, list)
    assert diverged[0] is None
    assert isinstance(diverged[1], int)
    assert diverged[2] is None
    assert "1 diverged" in repr(path)


def test_a_path_says_what_it_is() -> None:
    path = descend(bowl, START, GradientDescent(0.1), steps=2)
    assert repr(path) == "Path in 2 dimensions, 2 steps:\n  loss 2.5 -> 0.5873"
    assert torch.equal(path.final, path.points[2])


def test_a_new_method_needs_nothing_but_init_and_step() -> None:
    class Sign:
        def init(self, point: Tensor) -> None:
            return None

        def step(self, point: Tensor, grad: Tensor, state: None) -> tuple[Tensor, None]:
            return point - 0.25 * grad.sign(), None

    assert descend(bowl, START, Sign(), steps=4).final.tolist() == [0.0, 0.0]


def slope(now: Snapshot) -> Tensor:
    return now.grad_norm < 1e-3


def test_the_lengths_of_the_gradients_are_kept() -> None:
    lengths = torch.tensor([1.0, 4.0], dtype=torch.float64)
    alone = descend(bowl, START, GradientDescent(0.1), steps=9)
    assert torch.allclose(alone.grad_norms, (alone.points * lengths).norm(dim=1), rtol=1e-14)
    together = descend(bowl, BATCH, GradientDescent(0.1), steps=9)
    assert together.grad_norms.shape == (10, 3)
    assert torch.allclose(together.grad_norms, (together.points * lengths).norm(dim=2), rtol=1e-14)


@pytest.mark.parametrize(
    ("dtype", "size"),
    [
        (torch.float16, 424.0),  # whose square is beyond float16
        (torch.float16, 1.4e-4),  # whose square is 0 in it
        (torch.bfloat16, 1e25),
        (torch.float32, 1e25),
        (torch.float32, 1e-30),
    ],
)
def test_the_length_of_a_long_or_short_gradient_is_one_right_number(dtype: torch.dtype, size: float) -> None:
    slopes = torch.tensor([0.6 * size, 0.8 * size], dtype=dtype)
    start = torch.zeros(2, dtype=dtype)
    for point, shape in ((start, ()), (start.expand(3, 2), (3,))):
        told: list[Tensor] = []
        path = descend(
            lambda p: (p * slopes).sum(),
            point,
            GradientDescent(1e-9),
            1,
            callback=lambda now, told=told: told.append(now.grad_norm),
        )
        assert path.grad_norms is not None
        assert path.grad_norms.dtype == told[0].dtype == dtype
        assert path.grad_norms[1].shape == shape
        assert torch.allclose(path.grad_norms.double(), slopes.double().norm(), rtol=torch.finfo(dtype).eps)
        assert torch.equal(path.grad_norms[1], told[0])


def test_a_rule_stops_the_descent_where_it_first_holds() -> None:
    full = descend(bowl, START, GradientDescent(0.1), steps=200)
    path = descend(bowl, START, GradientDescent(0.1), steps=200, stop=slope)
    first = int((full.grad_norms < 1e-3).nonzero()[0, 0])
    assert 0 < first < 200
    assert path.stopped_at == path.steps == first
    assert torch.equal(path.points, full.points[: first + 1])
    assert torch.equal(path.losses, full.losses[: first + 1])
    assert f"stopped at step {first}" in repr(path)


def test_a_rule_may_hold_at_the_start_at_the_last_step_or_never() -> None:
    at_once = descend(bowl, START, GradientDescent(0.1), 5, stop=lambda now: True)
    assert (at_once.steps, at_once.stopped_at) == (0, 0)
    at_last = descend(bowl, START, GradientDescent(0.1), 5, stop=lambda now: now.step == 5)
    assert (at_last.steps, at_last.stopped_at) == (5, 5)
    never = descend(bowl, START, GradientDescent(0.1), 5, stop=lambda now: False)
    assert (never.steps, never.stopped_at) == (5, None)
    assert descend(bowl, BATCH, GradientDescent(0.1), 5).stopped_at is None


@pytest.mark.parametrize("method", [GradientDescent(0.1), Momentum(0.02, 0.5)])
def test_a_row_that_stops_stays_while_the_others_go_on(method: Any) -> None:
    path = descend(bowl, BATCH, method, steps=300, stop=slope)
    assert isinstance(path.stopped_at, list)
    stops = [descend(bowl, start, method, steps=300, stop=slope) for start in BATCH]
    assert path.stopped_at == [alone.stopped_at for alone in stops]
    assert len(set(path.stopped_at)) > 1
    assert path.steps == max(alone.steps for alone in stops)
    for row, alone in enumerate(stops):
        assert torch.allclose(path.points[: alone.steps + 1, row], alone.points, atol=1e-13)
        assert bool((path.points[alone.steps :, row] == path.points[alone.steps, row]).all())
        assert bool((path.losses[alone.steps :, row] == path.losses[alone.steps, row]).all())
    assert "3 stopped, 0 diverged" in repr(path)


def test_one_answer_for_a_batch_stops_all_rows() -> None:
    path = descend(bowl, BATCH, GradientDescent(0.1), 9, stop=lambda now: now.step >= 4)
    assert (path.steps, path.stopped_at) == (4, [4, 4, 4])


@pytest.mark.parametrize("start", [torch.ones(3), torch.ones(2, 3), torch.ones(4000, 3)])
def test_a_path_can_become_part_of_a_graph_and_so_can_what_a_callback_sees(start: Tensor) -> None:
    loss, weight = seed_loss(), torch.ones((), requires_grad=True)
    seen: list[Snapshot] = []
    path = descend(loss, start, ScheduleFreeSGD(0.01), 3)
    descend(loss, start, Momentum(0.01), 3, callback=seen.append)
    kept = [path.points, path.losses, path.grad_norms, path.averages]
    for tensor in (*kept, seen[0].point, seen[0].loss, seen[0].grad):
        assert tensor is not None
        (weight * tensor).sum().backward()  # type: ignore[no-untyped-call]
        tensor.clone().requires_grad_()


class Differentiates:
    """A reader's method, which asks autograd for a second derivative in its step."""

    def init(self, point: Tensor) -> None:
        return None

    def step(self, point: Tensor, grad: Tensor, state: None) -> tuple[Tensor, None]:
        here = point.detach().requires_grad_()
        (bend,) = torch.autograd.grad((here**4).sum(), here)
        return point - 1e-3 * (grad + bend), None


@pytest.mark.parametrize("method", [Differentiates(), Averaged(Differentiates(), start=1)])
def test_a_reader_s_own_step_may_ask_autograd(method: Any) -> None:
    path = descend(seed_loss(), (1.0, 1.0, 1.0), method, 3)
    assert path.steps == 3


def test_lengths_of_gradients_of_rows_far_apart_in_size() -> None:
    slopes = torch.tensor([[3e25, 4e25], [3e-25, 4e-25], [0.0, 0.0], [3.0, 4.0]])
    path = descend(lambda point: (point * point.detach()).sum(), slopes, GradientDescent(1e-9), steps=0)
    assert path.grad_norms is not None
    assert torch.allclose(path.grad_norms[0], torch.tensor([5e25, 5e-25, 0.0, 5.0]), rtol=1e-6, atol=0)


def test_a_row_that_runs_in_place_can_be_stopped() -> None:
    usual = descend(bowl, BATCH, GradientDescent(0.1), 100, stop=slope)
    assert torch.equal(descend(bowl, BATCH, InPlace(), 100, stop=slope).points, usual.points)


def test_a_callback_is_told_of_each_step_after_it_was_taken() -> None:
    told: list[Snapshot] = []
    path = descend(bowl, START, GradientDescent(0.1), steps=4, callback=told.append)
    assert [now.step for now in told] == [1, 2, 3, 4]
    for now in told:
        assert torch.equal(now.point, path.points[now.step])
        assert torch.equal(now.loss, path.losses[now.step])
        assert torch.equal(now.grad, now.point * torch.tensor([1.0, 4.0], dtype=torch.float64))
        assert torch.allclose(now.grad_norm, path.grad_norms[now.step], rtol=1e-15)
    told.clear()
    descend(bowl, START, GradientDescent(0.1), 9, callback=told.append, stop=lambda now: now.step == 2)
    assert [now.step for now in told] == [1, 2]


def test_progress_is_a_line_on_stderr_and_only_when_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    descend(bowl, START, GradientDescent(0.1), steps=20)
    assert capsys.readouterr() == ("", "")
    path = descend(bowl, START, GradientDescent(0.1), steps=20, progress=True)
    out, err = capsys.readouterr()
    assert out == ""
    assert err.rstrip(" \n").endswith(f"step 20 of 20, loss {path.losses[-1]:.4g}")
    assert err.endswith("\n")
    descend(bowl, BATCH, GradientDescent(0.1), 20, progress=True, stop=lambda now: now.step == 7)
    assert "step 7 of 20, median loss" in capsys.readouterr().err


def test_progress_shows_up_on_the_way(capsys: pytest.CaptureFixture[str], monkeypatch: Any) -> None:
    monkeypatch.setattr("gdlib.progress.SECONDS_BETWEEN", 0.0)
    descend(bowl, START, GradientDescent(0.1), steps=3, progress=True)
    err = capsys.readouterr().err
    assert [part.partition(",")[0] for part in err.split("\r")[1:]] == [f"step {k} of 3" for k in range(4)]


def test_a_method_may_search_before_it_moves() -> None:
    class Halving:
        """Halves the step until the loss falls, and counts what it saw."""

        def init(self, point: Tensor) -> int:
            return 0

        def search(
            self, point: Tensor, value: Tensor, grad: Tensor, state: int, evaluate: Any
        ) -> tuple[Tensor, int]:
            lr = 1.0
            while True:
                there, _ = evaluate(point - lr * grad)
                if there < value:
                    return point - lr * grad, state + 1
                lr /= 2

    path = descend(himmelblau(), START, Halving(), steps=30)
    assert bool((path.losses.diff() <= 0).all())
    assert float(path.losses[-1]) < 1e-6


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((3, START, GradientDescent(0.1), 1), "loss must be a function, got 3"),
        ((bowl, START, GradientDescent(0.1), -1), "steps must be at least 0, got -1"),
        ((bowl, START, GradientDescent(0.1), 1.5), "steps must be a whole number, got 1.5"),
        ((bowl, START, GradientDescent(0.1), True), "steps must be a whole number, got True"),
        ((bowl, START, 0.1, 1), r"method must have init and step.*got 0.1"),
        (
            (bowl, "here", GradientDescent(0.1), 1),
            "start must be a tensor or a sequence of numbers, got 'here'",
        ),
        ((bowl, None, GradientDescent(0.1), 1), "start must be a tensor or a sequence of numbers, got None"),
        ((bowl, 1.0, GradientDescent(0.1), 1), r"start must be a point \(n,\)"),
        ((bowl, (), GradientDescent(0.1), 1), r"start must be a point \(n,\)"),
        ((bowl, torch.ones(2, 2, 2), GradientDescent(0.1), 1), r"tensor of shape \(2, 2, 2\)"),
        (
            (bowl, torch.tensor([1, 2]), GradientDescent(0.1), 1),
            r"floating-point numbers, got a int64 tensor",
        ),
        ((bowl, [[1.0], [1.0, 2.0]], GradientDescent(0.1), 1), "start must be a tensor or a sequence"),
        (
            (lambda p: p, START, GradientDescent(0.1), 1),
            r"scalar tensor for a point .* float64 tensor of shape \(2,\)",
        ),
        ((lambda p: 1.0, START, GradientDescent(0.1), 1), "loss must give a scalar tensor .* got 1.0"),
        ((lambda p: torch.tensor(1.0), START, GradientDescent(0.1), 1), "loss must depend on the point"),
        ((bowl, START, GradientDescent(torch.tensor([0.1, 0.2])), 1), "needs a batch of 2 points"),
        ((bowl, BATCH, GradientDescent(torch.tensor([0.1, 0.2])), 1), "needs a batch of 2 points"),
        ((lambda p: p, BATCH, GradientDescent(0.1), 1), "loss must give a scalar tensor"),
    ],
)
def test_bad_input_is_named(arguments: Any, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        descend(*arguments)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"stop": 3}, "stop must be a function, got 3"),
        ({"callback": "print"}, "callback must be a function, got 'print'"),
        ({"stop": lambda now: None}, "stop must give True or False, .* got None"),
        ({"stop": lambda now: 1.0}, "stop must give True or False, .* got 1.0"),
        ({"stop": lambda now: torch.tensor([True])}, r"of shape \(3,\), got a bool tensor of shape \(1,\)"),
        ({"stop": lambda now: now.loss}, r"of shape \(3,\), got a float64 tensor of shape \(3,\)"),
    ],
)
def test_bad_rules_are_named(options: Any, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        descend(bowl, BATCH, GradientDescent(0.1), 2, **options)


def test_a_path_can_be_made_by_hand() -> None:
    path = DescentPath(torch.zeros(2, 3), torch.tensor([2.0, 1.0]))
    assert path.steps == 1
    assert path.diverged_at is None
    assert path.grad_norms is None
    assert path.stopped_at is None


@pytest.mark.parametrize("start", [START, BATCH], ids=["point", "batch"])
@pytest.mark.parametrize("wanted", [True, False])
def test_the_start_keeps_its_flag_and_its_numbers(start: Tensor, wanted: bool) -> None:
    given = start.clone().requires_grad_(wanted)
    descend(bowl, given, Momentum(0.1, 0.8), steps=3)
    assert given.requires_grad is wanted
    assert torch.equal(given.detach(), start)


def test_the_start_is_not_changed_by_a_method_that_works_in_place() -> None:
    start = START.clone()
    path = descend(bowl, start, InPlace(), steps=5)
    assert torch.equal(start, START)
    assert torch.equal(path.points, descend(bowl, START, GradientDescent(0.1), steps=5).points)


def test_hyperparameters_for_each_row_keep_float64_exact() -> None:
    rates = torch.tensor([0.01, 0.1, 0.4], dtype=torch.float64)
    betas = torch.tensor([0.0, 0.5, 0.9], dtype=torch.float64)
    together = descend(bowl, BATCH, Momentum(rates, betas), steps=30)
    for row in range(3):
        alone = descend(bowl, BATCH[row], Momentum(float(rates[row]), float(betas[row])), steps=30)
        assert torch.allclose(together.points[:, row], alone.points, rtol=0, atol=1e-12)
        assert torch.allclose(together.losses[:, row], alone.losses, rtol=0, atol=1e-12)


def test_each_row_diverges_at_the_step_at_which_it_diverges_alone() -> None:
    rates = [0.1, 3.0, 0.6]
    lr = torch.tensor(rates, dtype=torch.float64)
    together = descend(bowl, BATCH, GradientDescent(lr), steps=1200)
    alone = [
        descend(bowl, start, GradientDescent(rate), 1200) for start, rate in zip(BATCH, rates, strict=True)
    ]
    assert together.diverged_at == [path.diverged_at for path in alone]
    assert [step is None for step in together.diverged_at] == [True, False, False]  # type: ignore[union-attr]


def test_a_loss_of_inf_counts_as_diverged_from_its_first_step() -> None:
    losses = torch.tensor([1.0, float("inf"), float("nan"), 1.0])
    assert DescentPath(torch.zeros(4, 2), losses).diverged_at == 1


def test_a_sequence_follows_torch_s_default_dtype() -> None:
    torch.set_default_dtype(torch.float64)
    try:
        assert descend(bowl, (1.0, 1.0), GradientDescent(0.1), 1).points.dtype == torch.float64
    finally:
        torch.set_default_dtype(torch.float32)
