"""Methods that look at signs only: how steep it is doesn't change how far a coordinate moves.

`sign` is 1, -1, or 0 for zero. Without an average such a step is steepest descent in the largest coordinate's
norm; Rprop gives each coordinate a step of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import torch
from torch import Tensor

from gdlib.by_value import by_value
from gdlib.checks import check_hyperparameter
from gdlib.hyperparameters import Hyper, Rate, check_lr, check_positive, check_ranges, decayed


@by_value
@dataclass(frozen=True)
class SignDescent:
    """Sign descent with momentum, Signum: every coordinate moves by lr, against the average gradient's sign.

    m <- beta * m + (1 - beta) * grad;  point <- point - lr * sign(m).  beta = 0 is sign descent.
    Same as optax.signum(lr, beta), and without momentum as optax.sign_sgd(lr).

    lr: > 0, a number, (batch,) or a schedule.  beta: in [0, 1), weight_decay: >= 0, numbers or (batch,);
    weight_decay * point is added to the gradient.
    Source: Bernstein, Wang, Azizzadenesheli and Anandkumar (2018), signSGD: compressed optimisation for
    non-convex problems.
    """

    lr: Rate = 0.01
    beta: Hyper = 0.9
    weight_decay: Hyper = 0.0

    def __post_init__(self) -> None:
        check_lr(self.lr)
        check_ranges(self, decays=("beta",), not_negative=("weight_decay",))

    def init(self, point: Tensor) -> Tensor:
        return torch.zeros_like(point)

    def step(self, point: Tensor, grad: Tensor, m: Tensor) -> tuple[Tensor, Tensor]:
        grad = decayed(grad, point, self.weight_decay)
        m = self.beta * m + (1 - self.beta) * grad
        return point - self.lr * m.sign(), m


@by_value
@dataclass(frozen=True)
class Lion:
    """Sign descent along a mix of average and gradient, where the gradient weighs more than in the average.

    point <- (1 - lr * weight_decay) * point - lr * sign(beta1 * m + (1 - beta1) * grad);
    m <- beta2 * m + (1 - beta2) * grad.  With beta1 = beta2 it is Signum.
    Same as lion_pytorch.Lion(betas=(beta1, beta2)), and as optax.lion, which decays by 1e-3 by default.

    lr: > 0, a number, (batch,) or a schedule.  beta1, beta2: in [0, 1), weight_decay: >= 0, numbers or
    (batch,).
    Source: Chen et al. (2023), Symbolic discovery of optimization algorithms.
    """

    lr: Rate = 1e-4
    beta1: Hyper = 0.9
    beta2: Hyper = 0.99
    weight_decay: Hyper = 0.0

    def __post_init__(self) -> None:
        check_lr(self.lr)
        check_ranges(self, decays=("beta1", "beta2"), not_negative=("weight_decay",))

    def init(self, point: Tensor) -> Tensor:
        return torch.zeros_like(point)

    def step(self, point: Tensor, grad: Tensor, m: Tensor) -> tuple[Tensor, Tensor]:
        along = (self.beta1 * m + (1 - self.beta1) * grad).sign()
        m = self.beta2 * m + (1 - self.beta2) * grad
        return (1 - self.lr * self.weight_decay) * point - self.lr * along, m


RpropState: TypeAlias = tuple[Tensor, Tensor] | None


@by_value
@dataclass(frozen=True)
class Rprop:
    """Resilient propagation: a coordinate's step grows while its sign stays, and shrinks when it changes.

    With s the size of a coordinate's step, lr at first, and `before` the gradient of the step before:
    s <- s * eta_plus where grad * before > 0, s * eta_minus where it is < 0, s where it is 0, and always
    within [step_min, step_max];  point <- point - s * sign(grad).  A coordinate whose sign has changed stays
    where it is for one step, and its gradient counts as 0 in the next product.
    Same as torch.optim.Rprop(etas=(eta_minus, eta_plus), step_sizes=(step_min, step_max)).

    lr: > 0, the size of the first step; a schedule has no meaning here.  eta_minus: in (0, 1).
    eta_plus: > 1.  step_min, step_max: > 0, step_min <= step_max.  All are numbers or (batch,).
    Source: Riedmiller and Braun (1993), A direct adaptive method for faster backpropagation
    learning: the RPROP algorithm.
    """

    lr: Hyper = 0.01
    eta_minus: Hyper = 0.5
    eta_plus: Hyper = 1.2
    step_min: Hyper = 1e-6
    step_max: Hyper = 50.0

    def __post_init__(self) -> None:
        for name in ("lr", "step_min", "step_max"):
            check_positive(name, getattr(self, name))
        check_hyperparameter("eta_minus", self.eta_minus, lambda eta: (eta > 0) & (eta < 1), "in (0, 1)")
        check_hyperparameter("eta_plus", self.eta_plus, lambda eta: eta > 1, "greater than 1")
        low, high = torch.as_tensor(self.step_min), torch.as_tensor(self.step_max)
        if (low.shape == high.shape or not low.ndim or not high.ndim) and bool((low > high).any()):
            raise ValueError(f"step_min must be at most step_max, got {self.step_min} and {self.step_max}")

    def init(self, point: Tensor) -> RpropState:
        return None

    def step(self, point: Tensor, grad: Tensor, state: RpropState) -> tuple[Tensor, RpropState]:
        before, size = state or (torch.zeros_like(point), self.lr * torch.ones_like(point))
        agreement = grad * before
        turned = agreement < 0
        factor = torch.where(turned, self.eta_minus, torch.ones_like(point))
        factor = torch.where(agreement > 0, self.eta_plus, factor)
        size = (size * factor).clamp(min=self.step_min).clamp(max=self.step_max)
        grad = torch.where(turned, 0.0, grad)
        return point - size * grad.sign(), (grad, size)
