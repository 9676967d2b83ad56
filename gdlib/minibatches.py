"""Stochastic losses: a fit that shows each step a batch of its data, and a loss whose gradient is noisy.

To `descend` they are losses like any other. Each step sees one draw, for all that its method asks; called by
hand with a point they give the whole loss.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, partial

import torch
from torch import Tensor

from gdlib.by_value import by_value
from gdlib.checks import check_all_finite, check_callable, check_count, check_finite, described
from gdlib.closed_forms import QuadraticBatches, of_batches
from gdlib.draws import check_seed, generator_of, normal, shuffled, with_replacement
from gdlib.evaluate import ClosedForm, Evaluate, Loss, Operator, as_seen
from gdlib.fits import Fit
from gdlib.losses import Measure


@by_value
@dataclass(frozen=True)
class Minibatches:
    """The loss of a fit, of which each step sees `size` examples: the mean of their errors.

    fit: as `fit_loss` gives it, with a measure that is a mean over examples; the first axis of its x and y
    counts them.  size: 1 to their number.  replacement: False goes through all examples in a new order each
    epoch, where the last batch may be smaller, as torch's DataLoader with shuffle=True does; True draws each
    example anew.
    weights: with replacement, the chances of the examples, (examples,), > 0, of any sum; an example's error
    then counts 1 / (examples * chance) times, so that the mean of all draws stays the whole loss.
    seed: a whole number >= 0, from which each descent begins again, or a torch.Generator, which goes on.
    Each row of a batch of points gets draws of its own.
    Source: Robbins and Monro (1951), A stochastic approximation method; weights: Needell, Srebro and Ward
    (2014), Stochastic gradient descent, weighted sampling, and the randomized Kaczmarz algorithm.
    """

    fit: Fit
    size: int
    replacement: bool = False
    weights: Tensor | None = None
    seed: int | torch.Generator = 0

    def __post_init__(self) -> None:
        if not isinstance(self.fit, Fit):
            raise ValueError(f"fit must be a loss that fit_loss has made, got {described(self.fit)}")
        x, y = self.fit.x, self.fit.y
        if not x.ndim or not y.ndim or len(x) != len(y) or not len(x):
            raise ValueError(
                "x and y of the fit must hold the same number of examples along their first axis, got shapes "
                f"{tuple(x.shape)} and {tuple(y.shape)}"
            )
        check_count("size", self.size, at_least=1, at_most=len(x))
        check_seed(self.seed)
        if self.weights is not None:
            _check_weights(self.weights, len(x), self.replacement)

    def __call__(self, point: Tensor) -> Tensor:
        """The whole loss."""
        return self.fit(point)

    def closed_form(self, shape: torch.Size) -> ClosedForm | None:
        """Values and gradients of the whole loss without autograd, where they are known."""
        return self.fit.closed_form(shape)

    def seen_from(self, start: Tensor) -> Callable[[int], Evaluate]:
        """What each step of a descent from `start` sees, asked in the order of the steps."""
        fit, rows = self.fit, start.shape[:-1]
        whole = Evaluate(fit, fit.closed_form(start.shape))
        known = of_batches(fit.model, fit.x, fit.y, fit.measure, start.shape)
        batches = self._batches(rows, known)
        return lambda step: Evaluate(*next(batches), whole)

    def _batches(
        self, rows: torch.Size, known: QuadraticBatches | None
    ) -> Iterator[tuple[Loss, ClosedForm | None]]:
        """The loss of each batch, and its closed form where that is known."""
        fit, size, among, generator = self.fit, self.size, len(self.fit.x), generator_of(self.seed)
        if self.replacement:
            draws = with_replacement(among, size, rows, self.weights, generator)
        else:
            draws = shuffled(among, rows, generator)
        examples = draws.entries(torch.arange(among, device=fit.x.device)[None])
        shares = None if self.weights is None else (self.weights.sum() / (among * self.weights)).to(fit.y)
        data = examples if known is None else draws.entries(known.table)
        places = [slice(first, first + size) for first in range(0, draws.shape[0], size)]
        for block in draws.numbers:
            numbers = block.to(fit.x.device)
            drawn = cache(partial(draws.look_up, examples, numbers))  # which few ask for
            if shares is not None:
                drawn_shares = draws.look_up(shares[None], numbers)[0]
            if known is not None:
                x, y = draws.look_up(data, numbers)
            for here in places:
                share = None if shares is None else drawn_shares[here]
                exact = None if known is None else known.of(x[here], y[here], share)
                yield _Batch(fit, drawn, here, share), exact


@by_value
@dataclass(frozen=True)
class Noisy:
    """A loss whose gradient comes with noise: at each step `scale` times standard normal numbers are added.

    loss: any, a stochastic one too.  scale: >= 0, a number or one for each coordinate, (n,).
    seed: as in `Minibatches`. The values that a step sees are without noise.
    """

    loss: Loss
    scale: float | Tensor
    seed: int | torch.Generator = 0

    def __post_init__(self) -> None:
        check_callable("loss", self.loss)
        check_seed(self.seed)
        if not isinstance(self.scale, Tensor):
            check_finite("scale", self.scale, at_least=0)
        elif self.scale.ndim != 1 or not bool((torch.isfinite(self.scale) & (self.scale >= 0)).all()):
            raise ValueError(
                f"scale must be finite and at least 0, a number or a tensor (n,), got {described(self.scale)}"
            )

    def __call__(self, point: Tensor) -> Tensor:
        """The loss without noise."""
        return self.loss(point)

    @property
    def takes_batches(self) -> bool:
        return bool(getattr(self.loss, "takes_batches", False))

    def seen_from(self, start: Tensor) -> Callable[[int], Evaluate]:
        """What each step of a descent from `start` sees, asked in the order of the steps."""
        if isinstance(self.scale, Tensor) and len(self.scale) != start.shape[-1]:
            raise ValueError(
                f"scale of shape {tuple(self.scale.shape)} needs points of as many numbers, "
                f"got a start of shape {tuple(start.shape)}"
            )
        seen_at, draws = as_seen(self.loss, start), normal(start.shape, generator_of(self.seed))
        scale = self.scale.to(start) if isinstance(self.scale, Tensor) else self.scale

        def at(step: int) -> Evaluate:
            seen, noise = seen_at(step), scale * next(draws).to(start)
            return _SeenWithNoise(seen.loss, partial(_with_noise, seen, noise), seen=seen)

        return at


@dataclass(frozen=True)
class _SeenWithNoise(Evaluate):
    """What a step sees of a loss, with noise on the gradient alone; what is asked is asked of it once.

    Of a loss that is of a batch, it doesn't know that of all data: there would be no noise on it.
    """

    seen: Evaluate | None = None

    def value(self, point: Tensor) -> Tensor:
        return self._without_noise.value(point)

    def hessian_operator(self, point: Tensor) -> Operator:
        return self._without_noise.hessian_operator(point)

    def hessian(self, point: Tensor) -> Tensor:
        return self._without_noise.hessian(point)

    @property
    def _without_noise(self) -> Evaluate:
        return self.seen or Evaluate(self.loss)


def _with_noise(seen: Evaluate, noise: Tensor, point: Tensor) -> tuple[Tensor, Tensor]:
    value, grad = seen(point)
    return value, grad + noise


@dataclass(frozen=True)
class _Batch:
    """The loss of one batch.

    drawn: asked, it says the numbers of several batches' examples, (1, examples), or for a batch of points
    (1, examples, batch). here: which of them are this batch's. share: what each one's error is multiplied by,
    (size,) or (size, batch).
    """

    fit: Fit
    drawn: Callable[[], Tensor]
    here: slice
    share: Tensor | None

    takes_batches = True

    def __call__(self, point: Tensor) -> Tensor:
        one = partial(_of_one, self.fit.model, self.fit.measure)
        numbers = self.drawn()[0, self.here]
        x, y = self.fit.x[numbers], self.fit.y[numbers]
        if point.ndim == 1:
            return one(point, x, y, self.share)
        ways = (0, 1, 1, None if self.share is None else 1)
        values: Tensor = torch.func.vmap(one, in_dims=ways)(point, x, y, self.share)
        return values


def _of_one(
    model: Callable[..., Tensor], measure: Measure, point: Tensor, x: Tensor, y: Tensor, share: Tensor | None
) -> Tensor:
    preds = model(*point, x=x)
    if share is None:
        return measure(preds, y)
    # vmap gives the measure one example at a time; each keeps an axis, as models may need it.
    each: Tensor = torch.func.vmap(measure)(preds[:, None], y[:, None])
    return (share * each).mean()


def _check_weights(weights: object, examples: int, replacement: bool) -> None:
    if not replacement:
        raise ValueError("weights need replacement=True: without it every example comes once an epoch")
    if not isinstance(weights, Tensor) or weights.shape != (examples,) or not weights.is_floating_point():
        raise ValueError(
            f"weights must be a floating-point tensor of shape ({examples},), got {described(weights)}"
        )
    check_all_finite("weights", weights)
    if not bool((weights > 0).all()):
        raise ValueError(f"weights must be greater than 0, got {float(weights.min()):g} among them")
