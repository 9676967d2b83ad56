"""Adaptive methods: each coordinate's step is divided by the size that its gradients have had.

All are torch.optim's, by its definitions and with its defaults. They differ in the size that they keep (a
sum or a running average of squares) and in what they divide: the gradient or a running average of it.
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
from gdlib.hyperparameters import Hyper, Rate, check_decay, check_lr, check_not_negative, decayed


@by_value
@dataclass(frozen=True)
class Adagrad:
    """Divides by the root of the sum of all squared gradients so far, so that steps only get shorter.

    s <- s + grad²;  point <- point - lr * grad / (sqrt(s) + eps).  Same as torch.optim.Adagrad; its
    lr_decay is the schedule `inverse_time(lr, 1 / lr_decay)`.

    lr: > 0, a number, (batch,) or a schedule.  eps, weight_decay: >= 0, numbers or (batch,).
    Source: Duchi, Hazan and Singer (2011), Adaptive subgradient methods, Figure 1 (diagonal).
    """

    lr: Rate = 0.01
    eps: Hyper = 1e-10
    weight_decay: Hyper = 0.0

    def __post_init__(self) -> None:
        check_lr(self.lr)
        _check(self, not_negative=("eps", "weight_decay"))

    def init(self, point: Tensor) -> Tensor:
        return torch.zeros_like(point)

    def step(self, point: Tensor, grad: Tensor, s: Tensor) -> tuple[Tensor, Tensor]:
        grad = decayed(grad, point, self.weight_decay)
        s = s + grad**2
        return point - self.lr * grad / (s.sqrt() + self.eps), s


@by_value
@dataclass(frozen=True)
class RMSprop:
    """Divides by the root of a running average of squared gradients, which forgets what is long past.

    v <- alpha * v + (1 - alpha) * grad²;  b <- beta * b + grad / (sqrt(v) + eps);  point <- point - lr * b.
    centered: the average gradient's square is taken off v, which leaves the variance.
    Same as torch.optim.RMSprop(alpha=alpha, momentum=beta, centered=centered).

    lr: > 0, a number, (batch,) or a schedule.  alpha, beta: in [0, 1), eps, weight_decay: >= 0, numbers or
    (batch,).  Sources: Tieleman and Hinton (2012), Lecture 6.5; centered: Graves (2013), Generating
    sequences with recurrent neural networks, equations 38 to 45.
    """

    lr: Rate = 0.01
    alpha: Hyper = 0.99
    eps: Hyper = 1e-8
    centered: bool = False
    beta: Hyper = 0.0
    weight_decay: Hyper = 0.0

    def __post_init__(self) -> None:
        check_lr(self.lr)
        _check(self, decays=("alpha", "beta"), not_negative=("eps", "weight_decay"))

    def init(self, point: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        zero = torch.zeros_like(point)
        return zero, zero, zero

    def step(
        self, point: Tensor, grad: Tensor, state: tuple[Tensor, Tensor, Tensor]
    ) -> tuple[Tensor, tuple[Tensor, Tensor, Tensor]]:
        v, m, b = state
        grad = decayed(grad, point, self.weight_decay)
        v = self.alpha * v + (1 - self.alpha) * grad**2
        m = m + (1 - self.alpha) * (grad - m)
        size = (v - m**2 if self.centered else v).sqrt() + self.eps
        b = self.beta * b + grad / size
        return point - self.lr * b, (v, m, b)


@by_value
@dataclass(frozen=True)
class Adadelta:
    """Divides by the root of a running average of squared gradients, and multiplies by that of past steps.

    v <- rho * v + (1 - rho) * grad²;  d = sqrt(u + eps) / sqrt(v + eps) * grad;
    u <- rho * u + (1 - rho) * d²;  point <- point - lr * d.  Same as torch.optim.Adadelta.

    lr: > 0, a number, (batch,) or a schedule.  rho: in [0, 1), eps, weight_decay: >= 0, numbers or (batch,).
    Source: Zeiler (2012), ADADELTA, Algorithm 1.
    """

    lr: Rate = 1.0
    rho: Hyper = 0.9
    eps: Hyper = 1e-6
    weight_decay: Hyper = 0.0

    def __post_init__(self) -> None:
        check_lr(self.lr)
        _check(self, decays=("rho",), not_negative=("eps", "weight_decay"))

    def init(self, point: Tensor) -> tuple[Tensor, Tensor]:
        return torch.zeros_like(point), torch.zeros_like(point)

    def step(
        self, point: Tensor, grad: Tensor, state: tuple[Tensor, Tensor]
    ) -> tuple[Tensor, tuple[Tensor, Tensor]]:
        v, u = state
        grad = decayed(grad, point, self.weight_decay)
        v = self.rho * v + (1 - self.rho) * grad**2
        d = (u + self.eps).sqrt() / (v + self.eps).sqrt() * grad
        u = self.rho * u + (1 - self.rho) * d**2
        return point - self.lr * d, (v, u)


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
        _check(self, decays=("beta1", "beta2"), not_negative=("eps", "weight_decay"))

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
        largest = torch.maximum(largest, v)
        square = largest if self.amsgrad else v
        size = square.sqrt() / (1 - self.beta2**t) ** 0.5 + self.eps
        return point - self.lr / (1 - self.beta1**t) * m / size, (t + 1, m, v, largest)


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
        _check(self, decays=("beta1", "beta2"), not_negative=("eps", "weight_decay"))

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
        _check(self, decays=("beta1", "beta2"), not_negative=("eps", "weight_decay"))

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
    return m + (1 - beta1) * (grad - m), beta2 * v + (1 - beta2) * grad**2


def _check(method: object, decays: tuple[str, ...] = (), not_negative: tuple[str, ...] = ()) -> None:
    for name in decays:
        check_decay(name, getattr(method, name))
    for name in not_negative:
        check_not_negative(name, getattr(method, name))
