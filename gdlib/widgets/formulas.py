"""A loss as *Playground* has it typed, read by Python: `Formula("(1 - x)^2 + 100 (y - x^2)^2")`.

The page reads formulas by itself (js/playground/grammar.js). This is for what is written before a page is
there: that a chapter's link shows the loss of its figure is checked by it.
"""

from __future__ import annotations

import ast
import functools
import math
import operator
import re
from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import Tensor

TOKEN = re.compile(r"(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|[A-Za-z_]\w*|[-+*/^(),]", re.ASCII)
SPELLINGS = {"**": "^", "−": "-", "·": "*", "×": "*", "²": "^2", "³": "^3", "\n": " ", "\r": " ", "\t": " "}
NUMBERED = re.compile(r"x([1-9]|10)")
CONSTANTS = {"pi": math.pi, "e": math.e}
FUNCTIONS: dict[str, Callable[..., Tensor]] = {
    **{name: getattr(torch, name) for name in ("sin", "cos", "tan", "atan", "sinh", "cosh", "tanh", "exp")},
    **{name: getattr(torch, name) for name in ("log", "sqrt", "abs", "sign", "relu", "sigmoid")},
    "ln": torch.log,
    "softplus": lambda a: torch.nn.functional.softplus(a, threshold=50),
    "max": lambda *all_: functools.reduce(torch.maximum, all_),
    "min": lambda *all_: functools.reduce(torch.minimum, all_),
}
SIGNS: dict[type[ast.AST], Callable[..., Tensor]] = {
    ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul,
    ast.Div: operator.truediv, ast.Pow: operator.pow, ast.USub: operator.neg, ast.UAdd: operator.pos,
}  # fmt: skip


class Formula:
    """A typed loss as a function of a point: (n,) gives a scalar, (..., n) gives (...), both float64.

    names: its n variables. text: what was typed. data: the points (t, d) of a fit. Raises ValueError for a
    text that says no loss, with the word at which it fails.
    """

    takes_batches = True

    def __init__(self, text: str, data: Sequence[Sequence[float]] = ()) -> None:
        self.text, self.data = text, torch.tensor(list(data), dtype=torch.float64).reshape(-1, 2)
        self._tree = _tree(text)
        found = {node.id for node in ast.walk(self._tree) if isinstance(node, ast.Name)}
        self.names = _variables(text, found - set(FUNCTIONS) - set(CONSTANTS) - {"t", "d"})
        self._fits = bool(found & {"t", "d"})
        if self._fits and not len(self.data):
            raise ValueError(f"the formula {text!r} is a fit, of points t and d, and there are no points")
        self(torch.zeros(len(self.names), dtype=torch.float64))

    def __call__(self, point: Tensor) -> Tensor:
        known: dict[str, Tensor] = {
            name: value[..., None] for name, value in zip(self.names, point.double().unbind(-1), strict=True)
        }
        known |= {name: torch.tensor(value, dtype=torch.float64) for name, value in CONSTANTS.items()}
        if self._fits:
            known |= {"t": self.data[:, 0], "d": self.data[:, 1]}
        return _value(self._tree, known).expand(*point.shape[:-1], -1).mean(-1)


def _tree(text: str) -> ast.expr:
    """The formula as Python would read it, with the products written out that it leaves out."""
    for spelling, sign in SPELLINGS.items():
        text = text.replace(spelling, sign)
    if rest := TOKEN.sub("", text).strip():
        raise ValueError(f"the formula {text!r} has {rest.split()[0]!r} in it, which has no meaning there")
    words: list[str] = []
    divided = [False]  # for each bracket that is open, whether the product in it ends with a division
    for word in TOKEN.findall(text):
        ends = words[-1] if words else "("
        follows = ends == ")" or (ends[-1].isalnum() and ends not in FUNCTIONS)
        if follows and (word == "(" or word[0].isalpha()):
            if divided[-1]:
                raise ValueError(f"the formula {text!r} can be read in two ways: (a / b) c or a / (b c)")
            words.append("*")
        if word == "(":
            divided.append(False)
        elif word == ")":
            divided = divided[:-1] or [False]
        elif follows and word != "^":
            divided[-1] = word == "/"
        words.append("**" if word == "^" else word)
    try:
        return ast.parse(" ".join(words), mode="eval").body
    except SyntaxError as error:
        raise ValueError(f"the formula {text!r} can't be read: {error.msg}") from error


def _variables(text: str, names: set[str]) -> tuple[str, ...]:
    if names and all(NUMBERED.fullmatch(name) for name in names):
        return tuple(f"x{i}" for i in range(1, 1 + max(int(name[1:]) for name in names)))
    if names and names <= {"x", "y"}:
        return ("x", "y") if "y" in names else ("x",)
    raise ValueError(
        f"the formula {text!r} must be in x, in x and y, or in x1, x2 and so on up to x10, "
        f"got {', '.join(sorted(names)) or 'none of them'}"
    )


def _value(node: ast.AST, known: dict[str, Tensor]) -> Tensor:
    match node:
        case ast.Constant(value=int() | float() as number):
            return torch.tensor(float(number), dtype=torch.float64)
        case ast.Name(id=name) if name in known:
            return known[name]
        case ast.BinOp(left=left, op=op, right=right) if type(op) in SIGNS:
            return SIGNS[type(op)](_value(left, known), _value(right, known))
        case ast.UnaryOp(op=op, operand=operand) if type(op) in SIGNS:
            return SIGNS[type(op)](_value(operand, known))
        case ast.Call(func=ast.Name(id=name), args=args) if name in FUNCTIONS:
            try:
                return FUNCTIONS[name](*(_value(each, known) for each in args))
            except TypeError as error:
                raise ValueError(f"{name} can't take {len(args)} arguments in a formula") from error
    said: Any = ast.unparse(node) if isinstance(node, ast.expr) else node
    raise ValueError(f"a formula can't have {said!r} in it")
