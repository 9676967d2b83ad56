"""The book's methods as *Playground* has them: in its small language, beside the same method in gdlib.

In a rule `p` is the point, `g` the gradient there, `k` the step's number, 1 for the first, and `grad(q)` the
gradient elsewhere. What is assigned is kept from step to step, zero at first; all other names are
hyperparameters. Each rule is held against its method, over whole paths, by the tests.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Literal

_M = "m = beta1 m + (1 - beta1) g"
_S = "s = beta2 s + (1 - beta2) g^2"
_ADAM = {"lr": 0.1, "beta1": 0.9, "beta2": 0.999, "eps": 1e-8}


@dataclass(frozen=True)
class Rule:
    """A method, twice.

    text: the rule. values: its hyperparameters by name. code: the same method in gdlib, with places for them.
    kind: "plain" where the step's length follows the slope's, "adaptive" where it is about lr.
    """

    text: str
    values: dict[str, float]
    code: str
    kind: Literal["plain", "adaptive"] = "plain"


def _rule(*lines: str) -> str:
    return "\n".join(lines)


RULES: dict[str, Rule] = {
    "GradientDescent": Rule("p = p - lr g", {"lr": 0.1}, "GradientDescent(lr={lr})"),
    "Momentum": Rule(
        _rule("v = beta v + g", "p = p - lr v"),
        {"lr": 0.1, "beta": 0.9},
        "Momentum(lr={lr}, beta={beta})",
    ),
    "NesterovMomentum": Rule(
        _rule("v = beta v + g", "p = p - lr (g + beta v)"),
        {"lr": 0.1, "beta": 0.9},
        "Momentum(lr={lr}, beta={beta}, nesterov=True)",
    ),
    "Nesterov": Rule(
        _rule("q = p + d", "new = q - lr grad(q)", "d = (new - p) (k - 1) / (k + 2)", "p = new"),
        {"lr": 0.1},
        "Nesterov(lr={lr})",
    ),
    "NesterovRestarted": Rule(
        _rule(
            "q = p + d",
            "move = d - lr grad(q)",
            "up = dot(grad(q), move) > 0",
            "d = where(up, 0, move j / (j + 3))",
            "j = where(up, 0, j + 1)",
            "p = p + move",
        ),
        {"lr": 0.1},
        'Nesterov(lr={lr}, restart="gradient")',
    ),
    "OptimisedGradient": Rule(
        _rule(
            "t = s + 1",
            "u = (1 + sqrt(1 + where(k < steps, 4, 8) t^2)) / 2",
            "new = p - lr g",
            "q = new + (new - p - d) (t - 1) / u + (new - p) t / u",
            "d = new - q",
            "s = u - 1",
            "p = q",
        ),
        {"lr": 0.1, "steps": 100},
        "OptimisedGradient(lr={lr}, steps={steps:.0f})",
    ),
    "InformationTheoreticExact": Rule(
        _rule(
            "q = mu / L",
            "B = ((1 + q) A + 2 + 2 sqrt((1 + A) (1 + q A))) / (1 - q)^2",
            "b = A / ((1 - q) B)",
            "c = ((1 - q)^2 B - (1 + q) A) / (2 + 2 q + 2 q A)",
            "y = p + b d",
            "h = grad(y)",
            "new = (1 - q c) p + q c y - c h / L",
            "d = y - h / L - new",
            "p = new",
            "A = B",
        ),
        {"L": 1.0, "mu": 0.05},
        "InformationTheoreticExact(L={L}, mu={mu})",
    ),
    "Adagrad": Rule(
        _rule("s = s + g^2", "p = p - lr g / (sqrt(s) + eps)"),
        {"lr": 0.1, "eps": 1e-10},
        "Adagrad(lr={lr}, eps={eps})",
        "adaptive",
    ),
    "RMSprop": Rule(
        _rule("s = alpha s + (1 - alpha) g^2", "p = p - lr g / (sqrt(s) + eps)"),
        {"lr": 0.1, "alpha": 0.99, "eps": 1e-8},
        "RMSprop(lr={lr}, alpha={alpha}, eps={eps})",
        "adaptive",
    ),
    "Adadelta": Rule(
        _rule(
            "s = rho s + (1 - rho) g^2",
            "d = g sqrt(u + eps) / sqrt(s + eps)",
            "u = rho u + (1 - rho) d^2",
            "p = p - lr d",
        ),
        {"lr": 1.0, "rho": 0.9, "eps": 1e-6},
        "Adadelta(lr={lr}, rho={rho}, eps={eps})",
        "adaptive",
    ),
    "Adam": Rule(
        _rule(_M, _S, "p = p - lr m / (1 - beta1^k) / (sqrt(s / (1 - beta2^k)) + eps)"),
        _ADAM,
        "Adam(lr={lr}, beta1={beta1}, beta2={beta2}, eps={eps})",
        "adaptive",
    ),
    "AMSGrad": Rule(
        _rule(_M, _S, "r = max(r, s)", "p = p - lr m / (1 - beta1^k) / (sqrt(r / (1 - beta2^k)) + eps)"),
        _ADAM,
        "Adam(lr={lr}, beta1={beta1}, beta2={beta2}, eps={eps}, amsgrad=True)",
        "adaptive",
    ),
    "AdamW": Rule(
        _rule(
            _M, _S, "p = (1 - lr decay) p", "p = p - lr m / (1 - beta1^k) / (sqrt(s / (1 - beta2^k)) + eps)"
        ),
        {**_ADAM, "decay": 0.01},
        "AdamW(lr={lr}, beta1={beta1}, beta2={beta2}, eps={eps}, weight_decay={decay})",
        "adaptive",
    ),
    "Adamax": Rule(
        _rule(_M, "u = max(beta2 u, abs(g) + eps)", "p = p - lr m / (1 - beta1^k) / u"),
        _ADAM,
        "Adamax(lr={lr}, beta1={beta1}, beta2={beta2}, eps={eps})",
        "adaptive",
    ),
    "NAdam": Rule(
        _rule(
            _M,
            _S,
            "a = beta1 (1 - 0.96^(k decay) / 2)",
            "b = beta1 (1 - 0.96^((k + 1) decay) / 2)",
            "c = (1 - w) a",
            "w = 1 - c",
            "move = g (1 - a) / w + m b / (1 - b c)",
            "p = p - lr move / (sqrt(s / (1 - beta2^k)) + eps)",
        ),
        {**_ADAM, "decay": 4e-3},
        "NAdam(lr={lr}, beta1={beta1}, beta2={beta2}, eps={eps}, momentum_decay={decay})",
        "adaptive",
    ),
    "RAdam": Rule(
        _rule(
            _M,
            _S,
            "most = 2 / (1 - beta2) - 1",
            "c = 1 - beta2^k",
            "rho = most - 2 k beta2^k / c",
            "r = (rho - 4) (rho - 2) most / ((most - 4) (most - 2) rho)",
            "size = where(rho > 5, (sqrt(s) + eps) / sqrt(c max(r, 0)), 1)",
            "p = p - lr m / (1 - beta1^k) / size",
        ),
        _ADAM,
        "RAdam(lr={lr}, beta1={beta1}, beta2={beta2}, eps={eps})",
        "adaptive",
    ),
    "SignDescent": Rule(
        _rule("m = beta m + (1 - beta) g", "p = p - lr sign(m)"),
        {"lr": 0.1, "beta": 0.9},
        "SignDescent(lr={lr}, beta={beta})",
        "adaptive",
    ),
    "Lion": Rule(
        _rule(
            "c = sign(beta1 m + (1 - beta1) g)",
            "m = beta2 m + (1 - beta2) g",
            "p = (1 - lr decay) p - lr c",
        ),
        {"lr": 0.1, "beta1": 0.9, "beta2": 0.99, "decay": 0.0},
        "Lion(lr={lr}, beta1={beta1}, beta2={beta2}, weight_decay={decay})",
        "adaptive",
    ),
    "Rprop": Rule(
        _rule(
            "a = g h",
            "s = where(k < 2, lr, s)",
            "s = s where(a > 0, up, where(a < 0, down, 1))",
            "s = min(max(s, 0.000001), 50)",
            "h = where(a < 0, 0, g)",
            "p = p - s sign(h)",
        ),
        {"lr": 0.1, "up": 1.2, "down": 0.5},
        "Rprop(lr={lr}, eta_minus={down}, eta_plus={up})",
        "adaptive",
    ),
    "ASGD": Rule(
        _rule("eta = lr / (1 + lambd lr (k - 1))^alpha", "p = (1 - lambd eta) p - eta g"),
        {"lr": 0.1, "lambd": 1e-4, "alpha": 0.75},
        "ASGD(lr={lr}, lambd={lambd}, alpha={alpha})",
    ),
    "ScheduleFreeSGD": Rule(
        _rule("z = where(k < 2, p, z) - lr g", "x = x + (z - x) / k", "p = (1 - beta) z + beta x"),
        {"lr": 0.1, "beta": 0.9},
        "ScheduleFreeSGD(lr={lr}, beta={beta})",
    ),
    "ScheduleFreeAdamW": Rule(
        _rule(
            _S,
            "z = where(k < 2, p, z) - lr g / (sqrt(s / (1 - beta2^k)) + eps)",
            "x = x + (z - x) / k",
            "p = (1 - beta1) z + beta1 x",
        ),
        _ADAM,
        "ScheduleFreeAdamW(lr={lr}, beta1={beta1}, beta2={beta2}, eps={eps})",
        "adaptive",
    ),
    "CosineSchedule": Rule(
        "p = p - lr (1 + cos(pi min(k - 1, steps) / steps)) g / 2",
        {"lr": 0.1, "steps": 100},
        "GradientDescent(lr=cosine({lr}, {steps:.0f}))",
    ),
    "LinearSchedule": Rule(
        "p = p - lr (1 - min(k - 1, steps) / steps) g",
        {"lr": 0.1, "steps": 100},
        "GradientDescent(lr=linear({lr}, {steps:.0f}))",
    ),
    "Clipped": Rule(
        "p = p - lr g min(1, longest / (norm(g) + 0.000001))",
        {"lr": 0.1, "longest": 1.0},
        "Clipped(GradientDescent(lr={lr}), max_norm={longest})",
    ),
    "BarzilaiBorwein": Rule(
        _rule(
            "s = p - q",
            "y = g - h",
            "a = dot(s, y)",
            "r = where(k < 2, lr, where(a > 0, dot(s, s) / a, lr))",
            "q = p",
            "h = g",
            "p = p - r g",
        ),
        {"lr": 0.1},
        "BarzilaiBorwein(lr={lr})",
    ),
    "PolyakStep": Rule(
        _rule("a = loss(p) - lowest", "p = p - where(min(a, dot(g, g)) > 0, a / dot(g, g), 0) g"),
        {"lowest": 0.0},
        "PolyakStep(minimum={lowest})",
    ),
}


def as_told() -> dict[str, Any]:
    """The rules as the page gets them."""
    return {name: asdict(rule) for name, rule in RULES.items()}
