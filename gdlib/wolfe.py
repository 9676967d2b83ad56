"""The search for a step along a line that satisfies the strong Wolfe conditions, for a row and for a batch.

With phi(t) = loss(point + t * direction) they are phi(t) <= phi(0) + c1 t phi'(0), the loss has fallen
enough, and |phi'(t)| <= c2 |phi'(0)|, the slope along the line has become flatter. A search of one row is a
conversation, which names a step and hears phi and phi' there; `search_along` holds many at once.
"""

from __future__ import annotations

from collections.abc import Generator
from math import inf, isfinite, nan, sqrt
from statistics import fmean
from typing import NamedTuple, TypeAlias

import torch
from torch import Tensor

from gdlib.evaluate import Evaluate
from gdlib.scaling import inner

TRIALS = 30  # of a search, again of its zoom, and once more where that found no step at all


class Rule(NamedTuple):
    """What a search asks for, and how it looks.

    0 < c1 < c2 < 1.  by_slopes: interpolate by the cubic that has the values and the slopes of both ends, and
    go further in the same way; otherwise with scipy.optimize.line_search's margins, and by doubling.
    slack: relative to the loss at the start. Values closer to it than that may differ by rounding alone, so
    slopes decide there: the approximate Wolfe conditions of Hager and Zhang (2005), A new conjugate gradient
    method with guaranteed descent and an efficient line search, section 4.
    """

    c1: float
    c2: float
    by_slopes: bool = False
    slack: float = 0.0


class Trial(NamedTuple):
    """A step that was tried, with phi and phi' there."""

    t: float
    value: float
    slope: float


# It names a step, hears (phi, phi') there, and in the end returns its choice: 0 when it has found none.
Search: TypeAlias = Generator[float, tuple[float, float], float]


def search_along(
    point: Tensor,
    direction: Tensor,
    here: tuple[Tensor, Tensor],
    first: Tensor,
    rule: Rule,
    evaluate: Evaluate,
) -> Tensor:
    """How far to go from `point` along `direction`, for one point or for each row of a batch by itself.

    point, direction: (n,), or (batch, n). here: phi(0) and phi'(0), of shape () or (batch,); phi'(0) < 0.
    first: the first trial of each row, of the same shape; where it is 0 nothing is searched.
    Returns the steps, of the shape (1,) or (batch, 1), so that direction can be multiplied by them; 0 where
    the numbers ran out before a step was found that lowers the loss.
    """
    starts = zip(first.reshape(-1).tolist(), *(part.reshape(-1).tolist() for part in here), strict=True)
    searches = [search(Trial(0.0, value, slope), t, rule) for t, value, slope in starts]
    steps, waiting = [], set()
    for row, t in enumerate(first.reshape(-1).tolist()):
        steps.append(next(searches[row]) if t else 0.0)
        if t:
            waiting.add(row)
    while True:  # a round evaluates the next trial of every row at once
        lr = torch.tensor(steps, dtype=point.dtype, device=point.device).reshape(first.shape)[..., None]
        if not waiting:
            return lr
        values, grads = evaluate(point + lr * direction)
        along = inner(grads, direction)
        told = list(zip(values.reshape(-1).tolist(), along.reshape(-1).tolist(), strict=True))
        for row in sorted(waiting):
            try:
                steps[row] = searches[row].send(told[row])
            except StopIteration as found:
                steps[row] = found.value
                waiting.remove(row)


def search(start: Trial, first: float, rule: Rule) -> Search:
    """Go further until a step is accepted, or an interval must hold one that would be.

    Source: Nocedal and Wright (2006), Numerical Optimization, Algorithm 3.5.
    """
    before, t = start, first
    for trial in range(TRIALS):
        here = Trial(t, *(yield t))
        rises = not _falls_enough(here, start, rule) or (trial > 0 and here.value >= before.value)
        if rises and not _level(here, start, rule):
            return (yield from _zoom(before, here, start, rule))
        if _accepted(here, start, rule):
            return t
        if here.slope >= 0:
            return (yield from _zoom(here, before, start, rule))
        before, t = here, _further(before, here) if rule.by_slopes else 2 * t
    return before.t


def _zoom(low: Trial, high: Trial, start: Trial, rule: Rule) -> Search:
    """Between `low`, the best step so far, and `high` lies one that is accepted.

    Source: Nocedal and Wright (2006), Algorithm 3.6.
    """
    third: Trial | None = None
    for trial in range(2 * TRIALS):
        if trial == TRIALS and (rule.by_slopes or low.t > 0):
            break
        late = trial >= TRIALS  # scipy's margins only halve the way to a step that is 1e-10 of the first
        if late and low.t == 0 and high.value == start.value:
            break  # a shorter step changes nothing
        t = _within(low, high) if rule.by_slopes or late else _between(low, high, third)
        here = Trial(t, *(yield t))
        rises = not _falls_enough(here, start, rule) or here.value >= low.value
        if rises and not _level(here, start, rule):
            high, third = here, high
            continue
        if _accepted(here, start, rule):
            return t
        if here.slope * (high.t - low.t) >= 0:
            high, third = low, high
        else:
            third = low
        low = here
    return low.t if low.value < start.value else 0.0


def _falls_enough(here: Trial, start: Trial, rule: Rule) -> bool:
    return here.value <= start.value + rule.c1 * here.t * start.slope


def _level(here: Trial, start: Trial, rule: Rule) -> bool:
    """Whether the values are as good as equal, so that their difference says nothing."""
    return abs(here.value - start.value) <= rule.slack * abs(start.value) and isfinite(here.slope)


def _accepted(here: Trial, start: Trial, rule: Rule) -> bool:
    flatter = abs(here.slope) <= -rule.c2 * start.slope
    return flatter and (_falls_enough(here, start, rule) or here.slope <= (2 * rule.c1 - 1) * start.slope)


def _further(before: Trial, here: Trial) -> float:
    """Beyond `here`: where the cubic through both ends is lowest, from 1.1 to 4 times as far again."""
    stride = here.t - before.t
    t = _lowest_by_slopes(before, here)
    return min(max(t if t > here.t else inf, here.t + 1.1 * stride), here.t + 4 * stride)


def _within(low: Trial, high: Trial) -> float:
    """Where to look next: the lowest point of the cubic that has the values and slopes of both ends.

    Where the parabola with low's value and slope and high's value is lowest nearer to `low`, it is halfway
    between the two. The step stays a fiftieth of the interval away from either end.
    Source: Moré and Thuente (1994), Line search algorithms with guaranteed sufficient decrease, section 4,
    case 1.
    """
    width, edge = abs(high.t - low.t), min(low.t, high.t)
    cubic = _lowest_by_slopes(low, high)
    both = [t for t in (cubic, lowest_of_parabola(low, high)) if isfinite(t)]
    if not both:
        return low.t + (high.t - low.t) / 2
    nearest = min(both, key=lambda t: abs(t - low.t))
    t = cubic if nearest == cubic else fmean(both)
    return min(max(t, edge + 0.02 * width), edge + 0.98 * width)


def _between(low: Trial, high: Trial, third: Trial | None) -> float:
    """Where to look next: the lowest point of a cubic or of a parabola, if it lies well inside."""
    width, edge = abs(high.t - low.t), min(low.t, high.t)
    if third is not None:
        t = lowest_of_cubic(low, high, third)
        if edge + 0.2 * width <= t <= edge + 0.8 * width:
            return t
    t = lowest_of_parabola(low, high)
    if edge + 0.1 * width <= t <= edge + 0.9 * width:
        return t
    return low.t + (high.t - low.t) / 2


def lowest_of_parabola(low: Trial, high: Trial) -> float:
    """Of the parabola with low's value and slope and high's value; nan if there is none."""
    step = high.t - low.t
    bend = (high.value - low.value - low.slope * step) / step / step if step else 0.0
    return low.t - low.slope / (2 * bend) if bend and isfinite(bend) else nan


def lowest_of_cubic(low: Trial, high: Trial, third: Trial) -> float:
    """Of the cubic with low's value and slope and the values of the two others; nan if there is none."""
    p, q = high.t - low.t, third.t - low.t
    if not p or not q or p == q:
        return nan
    # phi(low.t + x) = value + slope x + b x² + a x³, from its rise over p and over q
    rise_p = (high.value - low.value - low.slope * p) / p / p
    rise_q = (third.value - low.value - low.slope * q) / q / q
    a = (rise_p - rise_q) / (p - q)
    b = rise_p - a * p
    root = b * b - 3 * a * low.slope
    return low.t + (sqrt(root) - b) / (3 * a) if a and isfinite(root) and root >= 0 else nan


def _lowest_by_slopes(one: Trial, other: Trial) -> float:
    """Of the cubic with the values and the slopes of both; nan if there is none.

    Source: Nocedal and Wright (2006), equation 3.59.
    """
    step = other.t - one.t
    if not step or not (isfinite(other.value) and isfinite(other.slope)):
        return nan
    middle = one.slope + other.slope - 3 * (other.value - one.value) / step
    size = max(abs(middle), abs(one.slope), abs(other.slope))  # whose square may be too large for a float
    root = (middle / size) ** 2 - (one.slope / size) * (other.slope / size) if 0 < size < inf else nan
    if not root >= 0:
        return nan
    turn = size * sqrt(root) if step > 0 else -size * sqrt(root)
    bend = other.slope - one.slope + 2 * turn
    return other.t - step * (other.slope + turn - middle) / bend if bend else nan
