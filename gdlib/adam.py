"""Adam and its relatives: an average of gradients over the size that they have had.

All are torch.optim's, by its definitions and with its defaults.
`m`, `v`: running averages of the gradient and of its square; `t`: the number of the step, 1 for the first.
The weights of such an average sum to 1 - beta^t, as it starts at zero; divided by that it is a mean.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

import torch
from torch import Tensor

from gdlib.by_value import by_value
from gdlib.checks import check_finite
from gdlib.hyperparameters import Hyper, Rate, check_lr, check_ranges, decayed


@by_value
@dataclass(frozen=True)
class Adam:
    """Momentum over the root of a running average of squares, both corrected for their start at zero.

    m <- beta1 * m + (1 - beta1) * grad;  v <- beta2 * v + (1 - beta2) * grad²;
    point <- point - lr * (m / (1 - beta1^t)) / (sqrt(v / (1 - beta2^t)) + eps).
    amsgrad: v's largest value so far takes its place.  Same as torch.optim.Adam(betas=(beta1, beta2)).

    lr: > 0, a number, (batch,) or a schedule.  beta1, beta2: in [0, 1), eps, weight_decay: >= 0, numbers or
    (batch,); weight_decay * point is added to the gradient.
    Sources: Kingma and Ba (2015), Adam, Algorithm 1; Reddi, Kale and Kumar (2018), On the convergence of
    Adam and beyond, Algorithm 2, to which torch adds the correction.
    """

    lr: Rate = 1e-3
    beta1: Hyper = 0.9
    beta2: Hyper = 0.999
    eps: Hyper = 1e-8
    weight_decay: Hyper = 0.0
    amsgrad: bool = False

    decoupled: ClassVar[bool] = False

    def __post_init__(self) -> None:
        check_lr(self.lr)
        check_ranges(self, decays=("beta1", "beta2"), not_negative=("eps", "weight_decay"))

    def init(self, point: Tensor) -> tuple[int, Tensor, Tensor, Tensor]:
        zero = torch.zeros_like(point)
        return 1, zero, zero, zero

    def step(self, point: Tensor, grad: Tensor, state: tuple[int, Tensor, Tensor, Tensor]) -> Any:
        t, m, v, largest = state
        if self.decoupled:
            point = (1 - self.lr * self.weight_decay) * point
        else:
            grad = decayed(grad, point, self.weight_decay)
        m, v = _averages(m, v, grad, self.beta1, self.beta2)
        largest = torch.maximum(largest, v) if self.amsgrad else v
        # Both corrections as numbers, so that a sweep's tensors are passed through less often.
        root = (1 - self.beta2**t) ** 0.5
        rate, size = self.lr * root / (1 - self.beta1**t), largest.sqrt().add_(root * self.eps)
        return _less(point, rate, m, size), (t + 1, m, v, largest)


@by_value
@dataclass(frozen=True)
class AdamW(Adam):
    """Adam, but the weight decay shrinks the point by lr * weight_decay and doesn't go through the averages.

    Same as torch.optim.AdamW. Hyperparameters as in `Adam`.
    Source: Loshchilov and Hutter (2019), Decoupled weight decay regularization, Algorithm 2.
    """

    weight_decay: Hyper = 1e-2

    decoupled: ClassVar[bool] = True


@by_value
@dataclass(frozen=True)
class Adamax:
    """Adam with the largest gradient so far, which fades, in place of the average of squares.

    m <- beta1 * m + (1 - beta1) * grad;  u <- max(beta2 * u, |grad| + eps);
    point <- point - lr * (m / (1 - beta1^t)) / u.  Same as torch.optim.Adamax, whose eps stands within the
    maximum: u needs no correction, since the first is |grad| + eps.

    Hyperparameters as in `Adam`.
    Source: Kingma and Ba (2015), Adam, section 7.1, which has no eps.
    """

    lr: Rate = 2e-3
    beta1: Hyper = 0.9
    beta2: Hyper = 0.999
    eps: Hyper = 1e-8
    weight_decay: Hyper = 0.0

    def __post_init__(self) -> None:
        check_lr(self.lr)
        check_ranges(self, decays=("beta1", "beta2"), not_negative=("eps", "weight_decay"))

    def init(self, point: Tensor) -> tuple[int, Tensor, Tensor]:
        return 1, torch.zeros_like(point), torch.zeros_like(point)

    def step(self, point: Tensor, grad: Tensor, state: tuple[int, Tensor, Tensor]) -> tuple[Tensor, Any]:
        t, m, u = state
        grad = decayed(grad, point, self.weight_decay)
        m = m + (1 - self.beta1) * (grad - m)
        u = torch.maximum(self.beta2 * u, grad.abs() + self.eps)
        return point - self.lr / (1 - self.beta1**t) * m / u, (t + 1, m, u)


@by_value
@dataclass(frozen=True)
class NAdam:
    """Adam with Nesterov's momentum: the average that the next step would use, and this step's gradient.

    With mu_t = beta1 * (1 - 0.96^(t * momentum_decay) / 2), and p the product of mu_1 to mu_t:
    point <- point - lr * ((1 - mu_t) / (1 - p) * grad + mu_{t+1} / (1 - p * mu_{t+1}) * m)
    / (sqrt(v / (1 - beta2^t)) + eps).  Same as torch.optim.NAdam.

    Hyperparameters as in `Adam`; momentum_decay: >= 0, a number.
    Source: Dozat (2016), Incorporating Nesterov momentum into Adam.
    """

    lr: Rate = 2e-3
    beta1: Hyper = 0.9
    beta2: Hyper = 0.999
    eps: Hyper = 1e-8
    weight_decay: Hyper = 0.0
    momentum_decay: float = 4e-3

    def __post_init__(self) -> None:
        check_lr(self.lr)
        check_finite("momentum_decay", self.momentum_decay, at_least=0)
        check_ranges(self, decays=("beta1", "beta2"), not_negative=("eps", "weight_decay"))

    def init(self, point: Tensor) -> tuple[int, Tensor, Tensor, Hyper]:
        return 1, torch.zeros_like(point), torch.zeros_like(point), 1.0

    def step(self, point: Tensor, grad: Tensor, state: tuple[int, Tensor, Tensor, Hyper]) -> Any:
        t, m, v, product = state
        grad = decayed(grad, point, self.weight_decay)
        m, v = _averages(m, v, grad, self.beta1, self.beta2)
        mu, mu_next = self._mu(t), self._mu(t + 1)
        product = product * mu
        along = (1 - mu) / (1 - product) * grad + mu_next / (1 - product * mu_next) * m
        size = (v / (1 - self.beta2**t)).sqrt() + self.eps
        return point - self.lr * along / size, (t + 1, m, v, product)

    def _mu(self, t: int) -> Hyper:
        share: float = 1 - 0.96 ** (t * self.momentum_decay) / 2
        return self.beta1 * share


@by_value
@dataclass(frozen=True)
class RAdam:
    """Adam whose first steps don't divide, until the average of squares is worth dividing by.

    With rho_inf = 2 / (1 - beta2) - 1 and rho_t = rho_inf - 2 t beta2^t / (1 - beta2^t): while
    rho_t <= 5 the step is lr * m / (1 - beta1^t); then it is Adam's, times
    sqrt((rho_t - 4) (rho_t - 2) rho_inf / ((rho_inf - 4) (rho_inf - 2) rho_t)), with eps added to sqrt(v)
    before the correction.  Same as torch.optim.RAdam.

    Hyperparameters as in `Adam`.
    Source: Liu et al. (2020), On the variance of the adaptive learning rate and beyond, Algorithm 2.
    """

    lr: Rate = 1e-3
    beta1: Hyper = 0.9
    beta2: Hyper = 0.999
    eps: Hyper = 1e-8
    weight_decay: Hyper = 0.0

    def __post_init__(self) -> None:
        check_lr(self.lr)
        check_ranges(self, decays=("beta1", "beta2"), not_negative=("eps", "weight_decay"))

    def init(self, point: Tensor) -> tuple[int, Tensor, Tensor]:
        return 1, torch.zeros_like(point), torch.zeros_like(point)

    def step(self, point: Tensor, grad: Tensor, state: tuple[int, Tensor, Tensor]) -> tuple[Tensor, Any]:
        t, m, v = state
        grad = decayed(grad, point, self.weight_decay)
        m, v = _averages(m, v, grad, self.beta1, self.beta2)
        along = m / (1 - self.beta1**t)
        beta2 = torch.as_tensor(self.beta2, dtype=torch.float64)
        correction = 1 - beta2**t
        rho_inf = 2 / (1 - beta2) - 1
        rho = rho_inf - 2 * t * beta2**t / correction
        rectified = (rho - 4) * (rho - 2) * rho_inf / ((rho_inf - 4) * (rho_inf - 2) * rho)
        factor = (correction * rectified).sqrt().to(point) / (v.sqrt() + self.eps)
        along = torch.where(rho > 5, along * factor, along)
        return point - self.lr * along, (t + 1, m, v)


def _averages(m: Tensor, v: Tensor, grad: Tensor, beta1: Hyper, beta2: Hyper) -> tuple[Tensor, Tensor]:
    """The running averages of the gradient and of its square, one step on."""
    # lerp(a, b, w) is a + w (b - a), in one pass through memory.
    return torch.lerp(m, grad, 1 - beta1), torch.lerp(v, grad * grad, 1 - beta2)


def _less(point: Tensor, rate: Hyper, m: Tensor, size: Tensor) -> Tensor:
    """point - rate * m / size, where the rate is a number in one pass through memory."""
    if isinstance(rate, Tensor):
        return torch.addcdiv(point, -rate * m, size)
    return torch.addcdiv(point, m, size, value=-rate)
