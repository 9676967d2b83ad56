#!/usr/bin/env bash
# A torch Function that may be differentiated once gives wrong second derivatives in silence: a part is left out.
#
# Seen for p³ at 1, written as square(p) * p with a Function for the square whose backward is marked with
# torch.autograd.function.once_differentiable; float64, CPU. The second derivative is 6.
#
#< torch 2.13.0
#< grad of the gradient              2.0
#< torch.func.hessian                RuntimeError
#< gradient.backward()               RuntimeError
#< grad of the gradient, unmarked    6.0
#
# Why it surprises: the mark is there to refuse a second derivative, and backward() does. torch.autograd.grad of
# the gradient with respect to the same point doesn't. The graph of the gradient goes on where p stands beside the
# Function and ends within it, so what comes out is the derivative of a part: no error, no warning.
#
# What it means for users: Newton's method, products with the Hessian and penalties on gradients may be wrong by any
# amount when a layer that somebody else wrote has the mark. Compare one product with the difference of two
# gradients before you trust it.
#
# Exits with 0 when the output is the one above, with 1 when it has changed, with 2 when it couldn't be run.

set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

{
    "${PYTHON:-python3}" -m venv "$folder/venv"
    "$folder/venv/bin/pip" install --quiet --disable-pip-version-check torch==2.13.0
} >"$folder/log" 2>&1 || { cat "$folder/log" >&2; exit 2; }

cat >"$folder/shown.py" <<'PYTHON'
import warnings

warnings.filterwarnings("ignore")

import torch
from torch.autograd.function import once_differentiable


class Square(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return x**2

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, grad):
        (x,) = ctx.saved_tensors
        return 2 * x * grad


class Marked(Square):
    generate_vmap_rule = True
    backward = staticmethod(once_differentiable(Square.backward))


def gradient(square, p):
    return torch.autograd.grad((square.apply(p) * p).sum(), p, create_graph=True)[0]


def second(square):
    p = torch.ones(1, dtype=torch.float64, requires_grad=True)
    return torch.autograd.grad(gradient(square, p), p)[0].item()


def by_func():
    p = torch.ones(1, dtype=torch.float64)
    return torch.func.hessian(lambda p: (Marked.apply(p) * p).sum())(p).item()


def by_backward():
    p = torch.ones(1, dtype=torch.float64, requires_grad=True)
    gradient(Marked, p).backward()
    return p.grad.item()


def tried(what):
    try:
        return what()
    except RuntimeError:
        return "RuntimeError"


print("torch", torch.__version__.split("+")[0])
print("grad of the gradient             ", second(Marked))
print("torch.func.hessian               ", tried(by_func))
print("gradient.backward()              ", tried(by_backward))
print("grad of the gradient, unmarked   ", second(Square))
PYTHON

"$folder/venv/bin/python" "$folder/shown.py" >"$folder/seen" || exit 2
cat "$folder/seen"
sed -n 's/^#< //p' "$0" >"$folder/stated"
if diff "$folder/stated" "$folder/seen" >"$folder/changed"; then
    echo "As stated."
else
    echo "Changed (stated <, seen >):"
    cat "$folder/changed"
    exit 1
fi
