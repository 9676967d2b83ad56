"""A race of this library as the playground's page shows it, and a chapter's link to it.

The link's address says the race as the page reads it (js/playground/address.js). It is computed from the very
loss, start and methods that a figure is drawn from, and what the page has no words for is a ValueError.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence
from dataclasses import MISSING, dataclass, fields
from typing import Any
from urllib.parse import urlencode

import torch
from torch import Tensor

from gdlib.checks import check_callable, check_count, check_finite, check_interval, described
from gdlib.evaluate import Loss
from gdlib.schedules import Schedule
from gdlib.widgets.formulas import Formula
from gdlib.widgets.playground_losses import losses
from gdlib.widgets.rules import RULES

MOST = {
    "formula": 600,
    "data": 60,
    "methods": 4,
    "steps": 1000,
    "size": 1000000,
    "address": 8000,
}  # as address.js has them
LOOKED_AT = 50  # places in view at which the formula is held against the loss
OFF = 1e-4  # by how much they may differ, as a share of the largest: the page has the data to six digits
PLACE = re.compile(r"\{(\w+)[^}]*\}")  # of a hyperparameter, in a rule's code


@dataclass(frozen=True)
class PlaygroundRace:
    """What the playground shows: a loss, a start, up to four methods, and the part of the plane in view.

    formula, data: the loss as it is typed, and the points of a fit. view: the ends of both axes. start: one
    number a variable. rules: each a method as it is typed, with its hyperparameters by name.
    """

    formula: str
    data: tuple[tuple[float, float], ...]
    view: tuple[tuple[float, float], tuple[float, float]]
    start: tuple[float, ...]
    steps: int
    rules: tuple[tuple[str, dict[str, float]], ...]

    @property
    def address(self) -> str:
        """What follows the # in the address of the playground's page."""
        parts = {
            "loss": self.formula,
            "view": ",".join(_digits(end) for ends in self.view for end in ends),
            "start": ",".join(map(_digits, self.start)),
            "steps": str(self.steps),
        }
        if self.data:
            parts["data"] = ";".join(f"{_digits(t)} {_digits(d)}" for t, d in self.data)
        for i, (rule, values) in enumerate(self.rules, start=1):
            parts[f"rule{i}"] = rule
            parts[f"set{i}"] = ",".join(f"{name}:{_digits(value)}" for name, value in values.items())
        return urlencode(parts)

    def link(self, words: str) -> str:
        """The link as a chapter has it in a sentence, by ``{eval}`race.link("in the playground")` ``.

        words: what it says. Raises ValueError for words that can't be a link's.
        """
        if not isinstance(words, str) or not words.strip() or re.search(r"[`<>\n]", words):
            raise ValueError(f"words must be some, without ` < > or a new line, got {described(words)}")
        return f"{{playground}}`{words} <{self.address}>`"


def in_playground(
    loss: Loss,
    methods: Sequence[object],
    *,
    start: Tensor | Sequence[float],
    steps: int,
    formula: str | None = None,
    view: Sequence[Any] | None = None,
    data: Sequence[Any] | None = None,
) -> PlaygroundRace:
    """The race of `descend(loss, start, method, steps)`, for each method, as the playground shows it.

    loss: of up to ten numbers. methods: one to four of those in the page's menu, each hyperparameter one
    number. start: (n,). steps: 1 to 1000. formula: the loss as it is typed there, or its name in the page's
    menu, "rosenbrock" for one; a quadratic loss needs none. Whether it is the loss is checked at 51 places.
    view: ((x_low, x_high), (y_low, y_high)), or ((x_low, x_high),) for one number; a landscape and a loss of
    the menu have one. data: of a formula with t and d in it, which is a fit, up to 60 points (t, d), (m, 2);
    taken to six digits.
    Raises ValueError for what the page can't show.
    """
    check_callable("loss", loss)
    if formula is not None and not isinstance(formula, str):
        raise ValueError(f"formula must be text, got {described(formula)}")
    place = _numbers(start)
    told = losses().get(formula or "", {})
    points = _points(told.get("data", ()) if data is None else data)
    text = _quadratic(loss, len(place)) if formula is None else str(told.get("text", formula))
    for name, got in (("formula", len(text)), ("data", len(points))):
        if got > MOST[name]:
            raise ValueError(f"{name} must have a length of {MOST[name]} at most, got {got}")
    typed = Formula(text, points)
    if len(place) != len(typed.names):
        raise ValueError(f"start must have {len(typed.names)} numbers, as the formula has, got {len(place)}")
    check_count("steps", steps, at_least=1, at_most=MOST["steps"])
    window = _window(told.get("view", getattr(loss, "domain", None)) if view is None else view)
    racers = _listed(methods)
    if racers is None or not 1 <= len(racers) <= MOST["methods"]:
        came = described(methods) if racers is None else len(racers)
        raise ValueError(f"methods must be one to four of the page's menu, got {came}")
    _check_same(typed, loss, place, window, "" if formula else " (which is no quadratic: give its formula)")
    race = PlaygroundRace(text, points, window, place, steps, tuple(map(_rule_of, racers)))
    if len(race.address) > MOST["address"]:
        raise ValueError(
            f"the address must have {MOST['address']} characters at most, got {len(race.address)}"
        )
    return race


def _quadratic(loss: Loss, n: int) -> str:
    """The formula of a quadratic loss of n numbers; of another loss, of what it looks like close to 0."""
    names = {1: ["x"], 2: ["x", "y"]}.get(n, [f"x{i}" for i in range(1, n + 1)])
    one = torch.eye(n, dtype=torch.float64)

    def at(point: Tensor) -> float:
        return _height(loss, point)

    here, up, down = at(0 * one[0]), [at(side) for side in one], [at(-side) for side in one]
    terms = [((up[i] + down[i]) / 2 - here, f" {name}^2") for i, name in enumerate(names)]
    terms += [
        (at(one[i] + one[j]) - up[i] - up[j] + here, f" {names[i]} {names[j]}")
        for j in range(n)
        for i in range(j)
    ]
    terms += [((up[i] - down[i]) / 2, f" {name}") for i, name in enumerate(names)] + [(here, "")]
    return " + ".join(f"{number:.6g}{rest}" for number, rest in terms if abs(number) > 1e-12).replace(
        "+ -", "- "
    )


def _rule_of(method: object) -> tuple[str, dict[str, float]]:
    """The page's name of a method's rule, and its hyperparameters."""
    for name, rule in RULES.items():
        call = ast.parse(PLACE.sub(r"\1", rule.code), mode="eval").body
        found: dict[str, Any] = {}
        if _fits(call, method, found):
            return name, {key: _number(key, found[key]) for key in rule.values}
    raise ValueError(
        f"methods must be among those of the playground's menu ({', '.join(RULES)}), got {described(method)}"
    )


def _fits(code: ast.AST, value: Any, found: dict[str, Any]) -> bool:
    """Whether a value is what the code makes, with some numbers in the places; these go into `found`."""
    match code:
        case ast.Name(id=name) if not callable(value):
            found[name] = value
            return True
        case ast.Constant(value=wanted):
            return bool(value == wanted)
        case ast.Call(func=ast.Name(id=kind), args=args) if isinstance(value, Schedule):
            made: Any = value.rate  # cosine(lr, steps) is partial(_cosine, lr, steps, 0.0)
            said = [*args, *(ast.Constant(0.0) for _ in made.args[len(args) :])]
            same = made.func.__name__ == f"_{kind}" and len(said) == len(made.args)
            return same and all(
                _fits(each, given, found) for each, given in zip(said, made.args, strict=True)
            )
        case ast.Call(func=ast.Name(id=kind), args=args, keywords=keywords) if type(value).__name__ == kind:
            every = fields(value)
            told = {field.name: each for field, each in zip(every, args, strict=False)}
            told |= {str(keyword.arg): keyword.value for keyword in keywords}
            for field in every:
                mine = getattr(value, field.name)
                if field.name in told:
                    if not _fits(told[field.name], mine, found):
                        return False
                elif field.default is MISSING or not _is_same(mine, field.default):
                    return False
            return True
    return False


def _is_same(value: Any, default: Any) -> bool:
    return bool(not isinstance(value, Tensor) and not callable(value) and value == default)


def _window(view: Any) -> tuple[tuple[float, float], tuple[float, float]]:
    axes = _listed(view)
    if axes is None or not 1 <= len(axes) <= 2:
        raise ValueError(f"view must be ((x_low, x_high), (y_low, y_high)), got {described(view)}")
    pairs = [check_interval("view", _plain(ends)) for ends in axes]
    for end in (end for pair in pairs for end in pair):
        _number("view", end)
    return pairs[0], pairs[-1]


def _points(data: Any) -> tuple[tuple[float, float], ...]:
    pairs = _listed(data)
    if pairs is None:
        raise ValueError(f"data must be points (t, d), got {described(data)}")
    return tuple(map(_point, pairs))


def _point(pair: Any) -> tuple[float, float]:
    numbers = _listed(pair)
    if numbers is None or len(numbers) != 2:
        raise ValueError(f"data must be points (t, d), got {described(pair)}")
    t, d = (float(f"{_number('data', value):.6g}") for value in numbers)
    return t, d


def _listed(values: Any) -> list[Any] | None:
    """What can be gone through, as a list; None for anything else."""
    try:
        return list(values)
    except TypeError:
        return None


def _plain(ends: Any) -> Any:
    """An interval whose ends may be tensors, without them."""
    listed = _listed(ends)
    if listed is None:
        return ends
    return [end.item() if isinstance(end, Tensor) and not end.ndim else end for end in listed]


def _numbers(start: Tensor | Sequence[float]) -> tuple[float, ...]:
    try:
        values = start if isinstance(start, Tensor) else torch.as_tensor(start, dtype=torch.float64)
    except (TypeError, ValueError, RuntimeError, OverflowError):
        raise ValueError(f"start must be a sequence of numbers or a tensor, got {described(start)}") from None
    if values.ndim != 1:
        raise ValueError(f"start must be one point, of shape (n,), got {described(values)}")
    return tuple(_number("start", value) for value in values)


def _number(name: str, value: Any) -> float:
    """One number that the page takes: of a float32, the shortest that is the same float32."""
    if isinstance(value, Tensor) and value.ndim == 0:
        value = float(str(value.detach().numpy()))
    if abs(check_finite(name, value)) > MOST["size"]:
        raise ValueError(f"{name} must be within a million of 0, got {value}")
    return float(value)


def _check_same(typed: Formula, loss: Loss, start: Sequence[float], view: Sequence[Any], hint: str) -> None:
    draw = torch.Generator().manual_seed(0)
    places = torch.rand(LOOKED_AT, len(start), generator=draw, dtype=torch.float64)
    for i, (low, high) in enumerate(view[: len(start)]):
        places[:, i] = low + (high - low) * places[:, i]
    places = torch.cat([torch.tensor([list(start)], dtype=torch.float64), places])
    here = typed(places)
    there = torch.tensor([_height(loss, place) for place in places], dtype=torch.float64)
    off = (here - there).abs() / there.abs().clamp(min=1e-3 * float(there.abs().max()))
    if not bool((off <= OFF).all()):
        worst = int(off.nan_to_num(torch.inf).argmax())
        raise ValueError(
            f"the formula {typed.text!r} must be the loss, but at {places[worst].tolist()} it gives "
            f"{float(here[worst]):.6g} and the loss{hint} {float(there[worst]):.6g}"
        )


def _height(loss: Loss, place: Tensor) -> float:
    value: Any = loss(place)
    try:
        return float(value.detach() if isinstance(value, Tensor) else value)
    except (TypeError, ValueError, RuntimeError):
        raise ValueError(f"loss must give a number for a point, got {described(value)}") from None


def _digits(value: float) -> str:
    return repr(float(value)).removesuffix(".0")
