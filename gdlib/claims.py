"""Claims: statements that a cell measures, and that stop the build when they are off.

    claim("The loss fell by {measured}; it should by {expected}", 2.42 - 1.17, 1.25, rtol=0.01)

shows the sentence with its numbers and a tick; where the numbers disagree it raises `ClaimError`.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from html import escape
from string import Formatter
from typing import Any

import torch
from torch import Tensor

from gdlib.checks import check_finite, described
from gdlib.numerals import typeset

FEW = 4  # values so few are shown one by one
ROUNDING = 1e-12  # measured numbers below it are shown as 0: they differ from one run to the next


class ClaimError(AssertionError):
    """A claim that its measurement doesn't bear out."""


@dataclass(frozen=True)
class Claim:
    """A statement that held. numbers: those that show it, or nothing where the statement says them itself."""

    statement: str
    numbers: str
    source: str | None

    def __repr__(self) -> str:
        source = f" [{self.source}]" if self.source else ""
        return f"✓ {self.statement}{': ' if self.numbers else ''}{self.numbers}{source}"

    def _repr_mimebundle_(self, **kwargs: Any) -> tuple[dict[str, str], dict[str, Any]]:
        source = f" <cite>{escape(self.source)}</cite>" if self.source else ""
        numbers = f': <span class="claim-numbers">{escape(self.numbers)}</span>' if self.numbers else ""
        html = (
            '<div class="claim"><span class="claim-tick" role="img" aria-label="checked">✓</span> '
            f"<span>{escape(self.statement)}</span>{numbers}{source}</div>"
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

    statement: a sentence. Its fields are filled with the numbers: {measured}, {expected}, {at_most},
    {at_least}; of several measured numbers {lowest}, {highest} and {count}, and {off}, how far the worst of
    them lies from what was expected. Each takes a format, {measured:.2f}; without one it has four digits. The
    numbers of a sentence without fields stand behind it.
    measured: a number, or a tensor whose entries are all held to account. Give either `expected`, met
    when |measured - expected| <= atol + rtol * |expected|, or `at_most`, `at_least` or both.
    source: where the statement comes from, down to the theorem or table.
    Raises ValueError when nothing is expected, tolerances are negative, or a field can't be filled.
    """
    values = _as_values("measured", measured)
    if not isinstance(statement, str) or not statement.strip():
        raise ValueError(f"statement must be a sentence, got {described(statement)}")
    if source is not None and not isinstance(source, str):
        raise ValueError(f"source must be words or None, got {described(source)}")
    check_finite("rtol", rtol, at_least=0)
    check_finite("atol", atol, at_least=0)
    wanted: list[str] = []
    fields: dict[str, _Values] = {
        "measured": _Values(values),
        "lowest": _Values(values.min()),
        "highest": _Values(values.max()),
        "count": _Values(torch.tensor(values.numel())),
    }
    holds = torch.ones_like(values, dtype=torch.bool)
    if expected is not None:
        target = _as_values("expected", expected)
        if target.ndim and target.shape != values.shape:
            raise ValueError(
                f"expected must be one number or have the shape {tuple(values.shape)} of measured, "
                f"got {tuple(target.shape)}"
            )
        holds &= (values - target).abs() <= atol + rtol * target.abs()
        fields |= {"expected": _Values(target), "off": _Values((values - target).abs().max())}
        wanted.append(f"expected {_shown(target)}")
        if target.ndim and values.numel() > 1:
            wanted[-1] = f"furthest from what was expected by {_number((values - target).abs().max(), 2)}"
    if at_most is not None:
        bound = _as_bound("at_most", at_most)
        fields["at_most"] = _Values(torch.tensor(bound, dtype=torch.float64), given=True)
        holds &= values <= bound
        wanted.append(typeset(f"at most {bound:.6g}"))
    if at_least is not None:
        bound = _as_bound("at_least", at_least)
        fields["at_least"] = _Values(torch.tensor(bound, dtype=torch.float64), given=True)
        holds &= values >= bound
        wanted.append(typeset(f"at least {bound:.6g}"))
    if not wanted:
        raise ValueError("a claim needs expected, at_most or at_least, got none of them")
    numbers = f"measured {_shown(values)}, {', '.join(wanted)}"
    sentence = _filled(statement, fields)
    if not bool(holds.all()):  # nan compares false, so it fails too
        raise ClaimError(f"{sentence}: {numbers}")
    return Claim(sentence, "" if sentence != statement else numbers, source)


@dataclass(frozen=True)
class _Values:
    """Numbers that a sentence names: all of them, so there may be only a few. given: not measured."""

    values: Tensor
    given: bool = False

    def __format__(self, spec: str) -> str:
        if self.values.numel() > FEW:
            raise ValueError(
                f"a sentence can name {FEW} numbers at most, got {self.values.numel()}: say {{lowest}} and "
                "{highest} of them"
            )
        least = 0.0 if self.given else ROUNDING
        *others, last = (_number(value, 4, spec, least) for value in self.values.flatten())
        return f"{', '.join(others)} and {last}" if others else last


def _filled(statement: str, fields: dict[str, _Values]) -> str:
    """The sentence with its numbers in their places."""
    for _, name, _, _ in Formatter().parse(statement):
        if name is not None and name not in fields:
            raise ValueError(f"statement must name numbers of {', '.join(fields)}, got {{{name}}}")
    return statement.format(**fields)


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


def _number(value: Tensor, digits: int, spec: str = "", least: float = ROUNDING) -> str:
    number = 0.0 if abs(float(value)) < least else float(value)
    if not spec:  # a whole number is said whole
        spec = ",.0f" if number.is_integer() and abs(number) < 1e6 else f".{digits}g"
    return typeset(format(number, spec))
