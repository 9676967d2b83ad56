"""Claims: statements that a cell measures, and that stop the build when they are off.

    claim("The loss falls by", measured=2.42 - 1.17, expected=1.25, rtol=0.01)

shows the sentence, both numbers and a tick; where the numbers disagree it raises `ClaimError`.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from html import escape
from typing import Any

import torch
from torch import Tensor

from gdlib.checks import check_finite, described
from gdlib.numerals import typeset

FEW = 4  # values so few are shown one by one


class ClaimError(AssertionError):
    """A claim that its measurement doesn't bear out."""


@dataclass(frozen=True)
class Claim:
    """A statement that held, with the numbers that show it."""

    statement: str
    numbers: str
    source: str | None

    def __repr__(self) -> str:
        source = f" [{self.source}]" if self.source else ""
        return f"✓ {self.statement}: {self.numbers}{source}"

    def _repr_mimebundle_(self, **kwargs: Any) -> tuple[dict[str, str], dict[str, Any]]:
        source = f" <cite>{escape(self.source)}</cite>" if self.source else ""
        html = (
            '<div class="claim"><span class="claim-tick" role="img" aria-label="checked">✓</span> '
            f"<span>{escape(self.statement)}:</span> "
            f'<span class="claim-numbers">{escape(self.numbers)}</span>{source}</div>'
        )
        # The metadata tell the build that a claim was shown, and which.
        return {"text/plain": repr(self), "text/html": html}, {"gdlib": {"claim": asdict(self)}}


def claim(
    statement: str,
    measured: float | Tensor,
    expected: float | Tensor | None = None,
    *,
    rtol: float = 0.0,
    atol: float = 0.0,
    at_most: float | None = None,
    at_least: float | None = None,
    source: str | None = None,
) -> Claim:
    """A statement and its measurement; ClaimError, with both numbers, when they disagree.

    measured: a number, or a tensor whose entries are all held to account. Give either `expected`, met
    when |measured - expected| <= atol + rtol * |expected|, or `at_most`, `at_least` or both.
    source: where the statement comes from, down to the theorem or table.
    Raises ValueError when nothing is expected, or tolerances are negative.
    """
    values = _as_values("measured", measured)
    if not isinstance(statement, str) or not statement.strip():
        raise ValueError(f"statement must be a sentence, got {described(statement)}")
    if source is not None and not isinstance(source, str):
        raise ValueError(f"source must be words or None, got {described(source)}")
    check_finite("rtol", rtol, at_least=0)
    check_finite("atol", atol, at_least=0)
    wanted: list[str] = []
    holds = torch.ones_like(values, dtype=torch.bool)
    if expected is not None:
        target = _as_values("expected", expected)
        if target.ndim and target.shape != values.shape:
            raise ValueError(
                f"expected must be one number or have the shape {tuple(values.shape)} of measured, "
                f"got {tuple(target.shape)}"
            )
        holds &= (values - target).abs() <= atol + rtol * target.abs()
        wanted.append(f"expected {_shown(target)}")
        if target.ndim and values.numel() > 1:
            wanted[-1] = f"furthest from what was expected by {_number((values - target).abs().max(), 2)}"
    if at_most is not None:
        bound = _as_bound("at_most", at_most)
        holds &= values <= bound
        wanted.append(typeset(f"at most {bound:.6g}"))
    if at_least is not None:
        bound = _as_bound("at_least", at_least)
        holds &= values >= bound
        wanted.append(typeset(f"at least {bound:.6g}"))
    if not wanted:
        raise ValueError("a claim needs expected, at_most or at_least, got none of them")
    numbers = f"measured {_shown(values)}, {', '.join(wanted)}"
    if not bool(holds.all()):  # nan compares false, so it fails too
        raise ClaimError(f"{statement}: {numbers}")
    return Claim(statement, numbers, source)


def _as_values(name: str, number: float | Tensor) -> Tensor:
    try:
        values = torch.as_tensor(number).detach()
    except (TypeError, ValueError, RuntimeError) as error:
        raise ValueError(f"{name} must be a number or a tensor, got {described(number)}") from error
    if not values.numel() or values.is_complex():
        raise ValueError(f"{name} must hold at least one real number, got {described(number)}")
    return values.to(torch.float64)


def _as_bound(name: str, number: float | Tensor) -> float:
    bound = _as_values(name, number)
    if bound.numel() != 1:
        raise ValueError(f"{name} must be a number, got {described(number)}")
    return float(bound)


def _shown(values: Tensor) -> str:
    if values.numel() == 1:
        return _number(values, 6)
    if values.numel() <= FEW:
        *others, last = (_number(value, 4) for value in values.flatten())
        return f"{', '.join(others)} and {last}"
    return f"{values.numel()} numbers from {_number(values.min(), 4)} to {_number(values.max(), 4)}"


def _number(value: Tensor, digits: int) -> str:
    # What is left of rounding differs from one run to the next; the page should not.
    return "0" if abs(float(value)) < 1e-12 else typeset(f"{float(value):.{digits}g}")
