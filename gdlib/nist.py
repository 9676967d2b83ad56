"""NIST's 27 nonlinear least-squares problems, whose answers are certified to eleven digits.

The data are NIST's Statistical Reference Datasets for nonlinear regression, which are in the public domain;
`tables/nist.json` holds them digit by digit. One number differs from a copy that goes round: Roszman1's
certified b1 is 2.0196866396E-01, which that copy gives with one digit too many.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from gdlib.by_value import by_value
from gdlib.checks import described
from gdlib.nist_models import MODELS, Model
from gdlib.residual_losses import LeastSquares, least_squares

TABLE = Path(__file__).parent / "tables" / "nist.json"


@by_value
@dataclass(frozen=True)
class NistProblem:
    """A problem of NIST's: a model, data, two starts, and the answer.

    model: called as model(b1, b2, ..., x=x). x: (m,), for Nelson (2, m). y: (m,), for Nelson its logarithm,
    as NIST fits it. x_rest, y_rest: what the published decimals have beyond float64, which Lanczos1's
    certified errors rest on. starts: (2, n), the first farther from the answer. certified: (n,).
    standard_errors: (n,), certified too. sum_of_squares: of the residuals there. difficulty: NIST's own
    word, "lower", "average" or "higher". All tensors are float64.
    """

    name: str
    about: str
    reference: str
    difficulty: str
    model: Model
    x: Tensor
    y: Tensor
    x_rest: Tensor
    y_rest: Tensor
    starts: Tensor
    certified: Tensor
    standard_errors: Tensor
    sum_of_squares: float

    def loss(self) -> LeastSquares:
        """The sum of squared residuals, for `descend`."""
        return least_squares(self.model, self.x, self.y, pointwise=True, rest=(self.x_rest, self.y_rest))

    def __repr__(self) -> str:
        m, n = len(self.y), len(self.certified)
        return f"NIST's problem {self.name}: {m} points, {n} parameters, {self.difficulty} difficulty"


def nist_names() -> list[str]:
    """The names of all problems, in the order of the alphabet."""
    return sorted(MODELS)


def nist_problem(name: str) -> NistProblem:
    """A problem by its name, "Misra1a" for one. Raises ValueError for a name that isn't in `nist_names()`.

    Source: NIST/ITL, Statistical Reference Datasets, nonlinear regression, https://www.itl.nist.gov/div898/strd.
    """
    if not isinstance(name, str) or name not in MODELS:
        raise ValueError(f"name must be one of {', '.join(nist_names())}, got {described(name)}")
    entry = _table()[name]
    (y, y_rest), columns = _decimals(entry["y"]), [_decimals(column) for column in entry["x"]]
    x, x_rest = (torch.stack(parts).squeeze(0) for parts in zip(*columns, strict=True))
    if name == "Nelson":
        y, y_rest = y.log(), torch.zeros_like(y)
    return NistProblem(
        name,
        about=entry["about"],
        reference=entry["reference"],
        difficulty=entry["difficulty"],
        model=MODELS[name],
        x=x,
        y=y,
        x_rest=x_rest,
        y_rest=y_rest,
        starts=_float64(entry["starts"]),
        certified=_float64(entry["certified"]),
        standard_errors=_float64(entry["standard_errors"]),
        sum_of_squares=entry["sum_of_squares"],
    )


@cache
def _table() -> dict[str, dict[str, Any]]:
    table: dict[str, dict[str, Any]] = json.loads(TABLE.read_text(encoding="utf-8"))
    return table


def _decimals(text: str) -> tuple[Tensor, Tensor]:
    """Decimals as the nearest float64, and what is left."""
    exact = [Decimal(word) for word in text.split()]
    near = [float(number) for number in exact]
    rest = [float(number - Decimal(value)) for number, value in zip(exact, near, strict=True)]
    return _float64(near), _float64(rest)


def _float64(numbers: list[float]) -> Tensor:
    return torch.tensor(numbers, dtype=torch.float64)
