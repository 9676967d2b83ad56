"""Methods: each is a small frozen dataclass of its hyperparameters that knows how to take one step.

`init(point)` gives the state that the method carries along, `step(point, grad, state)` the next point
and the next state. Hyperparameters may be tensors of shape (batch,), one value per row of a batch, and a
learning rate may be a schedule; `step` finds them as numbers or columns, those of this step, which `descend`
sees to.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from typing import Any, Protocol

import torch
from torch import Tensor

from gdlib.by_value import by_value
from gdlib.checks import check_finite
from gdlib.evaluate import Evaluate
from gdlib.hyperparameters import Hyper, Rate, check_lr, check_not_negative, check_share, decayed


class Method(Protocol):
    """What `descend` asks of a method. point, grad: (n,), or (batch, n). state: whatever it needs."""

    def init(self, point: Tensor) -> Any: ...

    def step(self, point: Tensor, grad: Tensor, state: Any) -> tuple[Tensor, Any]: ...


class Searching(Protocol):
    """A method that looks at the loss before it moves, as line searches do: `search` in place of `step`.

    value: the loss at the point, a scalar tensor or (batch,). evaluate: gives value and gradient at any
    other point of the same shape, `evaluate(point + 0.1 * v)`, and products with the Hessian.
    """

    def init(self, point: Tensor) -> Any: ...

    def search(
        self, point: Tensor, value: Tensor, grad: Tensor, state: Any, evaluate: Evaluate
    ) -> tuple[Tensor, Any]: ...


@by_value
@dataclass(frozen=True)
class GradientDescent:
    """Plain gradient descent: point <- point - lr * grad. Same as torch.optim.SGD(lr=lr).

    lr: > 0, a number, a tensor of shape (batch,) or a schedule.  weight_decay: >= 0, a number or (batch,);
    weight_decay * point is added to the gradient.  Source: Cauchy (1847).
    """

    lr: Rate
    weight_decay: Hyper = 0.0

    def __post_init__(self) -> None:
        check_lr(self.lr)
        check_not_negative("weight_decay", self.weight_decay)

    def init(self, point: Tensor) -> None:
        return None

    def step(self, point: Tensor, grad: Tensor, state: None) -> tuple[Tensor, None]:
        grad = decayed(grad, point, self.weight_decay)
        return point - self.lr * grad, None


@by_value
@dataclass(frozen=True)
class Momentum:
    """Heavy-ball momentum: a running sum of gradients, of which a share `beta` is kept at each step.

    v <- beta * v + (1 - dampening) * grad;  point <- point - lr * v.  The first v is the gradient itself.
    With nesterov the step is along grad + beta * v in place of v.
    Same as torch.optim.SGD(lr=lr, momentum=beta, dampening=dampening, nesterov=nesterov), which leaves
    dampening out where beta is 0.

    lr: > 0, a number, (batch,) or a schedule.  beta: in [0, 1], a number or (batch,).  beta = 0 is
    gradient descent; beta = 1 is gradient descent that never zeroes its gradient.  dampening: in [0, 1], a
    number or (batch,); dampening = beta makes v an average of gradients in place of a sum.  nesterov: needs
    beta > 0 and no dampening.  weight_decay: >= 0, as in `GradientDescent`.
    Sources: Polyak (1964), Some methods of speeding up the convergence of iteration methods; Nesterov
    (1983), in the form of Sutskever et al. (2013), On the importance of initialization and momentum in deep
    learning, section 2.
    """

    lr: Rate
    beta: Hyper = 0.9
    dampening: Hyper = 0.0
    nesterov: bool = False
    weight_decay: Hyper = 0.0

    def __post_init__(self) -> None:
        check_lr(self.lr)
        for name in ("beta", "dampening"):
            check_share(name, getattr(self, name))
        check_not_negative("weight_decay", self.weight_decay)
        if self.nesterov and not (
            bool((torch.as_tensor(self.beta) > 0).all())
            and bool((torch.as_tensor(self.dampening) == 0).all())
        ):
            raise ValueError(
                f"nesterov needs beta > 0 and dampening = 0, got {self.beta} and {self.dampening}"
            )

    def init(self, point: Tensor) -> None:
        return None

    def step(self, point: Tensor, grad: Tensor, v: Tensor | None) -> tuple[Tensor, Tensor]:
        grad = decayed(grad, point, self.weight_decay)
        v = grad if v is None else self.beta * v + self._share() * grad
        along = grad + self.beta * v if self.nesterov else v
        return point - self.lr * along, v

    def _share(self) -> Hyper:
        """The part of a new gradient that enters v: all of it where beta is 0."""
        if isinstance(self.beta, Tensor) and self.beta.ndim:
            # Ones of beta's type: of two numbers torch.where makes float32.
            return torch.where(self.beta == 0, torch.ones_like(self.beta), 1 - self.dampening)
        return 1.0 if self.beta == 0 else 1 - self.dampening


def polyak_constants(mu: float, L: float) -> tuple[float, float]:
    """lr and beta of the `Momentum` that is fastest on bowls with curvatures from mu to L, in the long run.

    0 < mu <= L. lr = (2 / (sqrt(L) + sqrt(mu)))², beta = ((sqrt(L) - sqrt(mu)) / (sqrt(L) + sqrt(mu)))².
    Source: Polyak (1964), Some methods of speeding up the convergence of iteration methods.
    """
    check_finite("mu", mu)
    check_finite("L", L)
    if not 0 < mu <= L:
        raise ValueError(f"mu and L must be 0 < mu <= L, got {mu} and {L}")
    low, high = sqrt(mu), sqrt(L)
    return (2 / (high + low)) ** 2, ((high - low) / (high + low)) ** 2
