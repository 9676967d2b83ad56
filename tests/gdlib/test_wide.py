"""Twice float64's digits, held against Python's decimals."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal, localcontext
from typing import Any

import pytest
import torch

from gdlib.wide import Wide

NUMBERS = (0.3, -7.7, 12.25, 1e-9, 700.5)


def exactly(number: Wide) -> Decimal:
    return Decimal(float(number.hi)) + Decimal(float(number.lo))


def off_by(measured: Wide, right: Decimal) -> float:
    return float(abs((exactly(measured) - right) / right))


CASES: list[tuple[str, Callable[[Any], Any], Callable[[Decimal], Decimal]]] = [
    ("sum", lambda x: 0.1 + x * 3, lambda x: Decimal.from_float(0.1) + x * 3),
    ("difference", lambda x: 1 - x, lambda x: 1 - x),
    ("quotient", lambda x: 2 / (x / 7), lambda x: 2 / (x / 7)),
    ("whole powers", lambda x: x**3 + x**-2, lambda x: x**3 + x**-2),
    ("exp", torch.exp, Decimal.exp),
    ("log", lambda x: torch.log(x * x), lambda x: (x * x).ln()),
    ("power", lambda x: (x * x) ** 0.3, lambda x: (x * x) ** Decimal.from_float(0.3)),
]


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize(("name", "ours", "theirs"), CASES, ids=[case[0] for case in CASES])
def test_arithmetic_has_thirty_digits(
    name: str, ours: Callable[[Any], Any], theirs: Callable[[Decimal], Decimal], number: float
) -> None:
    with localcontext() as context:
        context.prec = 60
        assert off_by(ours(Wide.of(number)), theirs(Decimal(number))) < 1e-28


def test_sine_cosine_and_arctangent_agree_with_each_other_and_with_known_values() -> None:
    with localcontext() as context:
        context.prec = 60
        sine = torch.sin(Wide.of(1.0))  # its decimals: OEIS A049469, A049470; the arctangent's is pi / 4
        assert off_by(sine, Decimal("0.84147098480789650665250232163029899962256306079837")) < 1e-30
        cosine = torch.cos(Wide.of(1.0))
        assert off_by(cosine, Decimal("0.54030230586813971740093660744297660373231042061792")) < 1e-30
        quarter = Decimal("0.78539816339744830961566084581987572104929234984378")
        assert off_by(torch.atan(Wide.of(1.0)), quarter) < 1e-30
    angles = Wide.of(torch.linspace(-9, 9, 41, dtype=torch.float64))
    sine, cosine = torch.sin(angles), torch.cos(angles)
    assert float((sine * sine + cosine * cosine - 1).hi.abs().max()) < 1e-30
    assert torch.allclose(sine.hi, angles.hi.sin())
    assert torch.allclose(cosine.hi, angles.hi.cos())


def test_tensors_and_wide_numbers_mix() -> None:
    x = torch.tensor([1.0, 2.0], dtype=torch.float64)
    tenth = Wide.of(0.1)
    for mixed in (x + tenth, tenth + x, x * tenth, x - tenth, x / tenth):
        assert isinstance(mixed, Wide)
        assert mixed.shape == (2,)
    assert float(((x - tenth) + tenth - x).hi.abs().max()) < 1e-30


def test_what_it_does_not_know_is_refused() -> None:
    with pytest.raises(TypeError):
        torch.erf(Wide.of(1.0))
