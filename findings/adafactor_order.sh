#!/usr/bin/env bash
# What torch's Adafactor does to a parameter depends on the parameters listed before it, if their types differ.
#
# Seen, where a float64 parameter of 1 stands after one step on a slope of 1e-4, lr = 0.01, CPU:
#
#< torch 2.13.0
#< foreach=False  alone 0.990000  after a float16 one 0.998976  before it 0.990000
#< foreach=True   alone 0.990000  after a float16 one 0.990000  before it 0.998976
#
# Why it surprises: an optimizer treats parameters one by one, and their order is an accident of the model. With
# the default eps=(None, 0.001) the first of the two numbers is meant to be the smallest step of a parameter's
# type. It is set from the first parameter that comes by and kept for the others, and float16's, 1e-3, is far
# above the slope here: the step is a tenth. The two implementations walk the list from different ends.
#
# What it means for users: in a model of mixed types give eps in full, eps=(1e-16, 1e-3) for one. gdlib's Adafactor
# has one type a point, and eps as two numbers.
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
from importlib.metadata import version

import torch


def stands(order, foreach):
    low = torch.nn.Parameter(torch.ones(4, dtype=torch.float16))
    high = torch.nn.Parameter(torch.ones(4, dtype=torch.float64))
    low.grad, high.grad = torch.ones_like(low), torch.full_like(high, 1e-4)
    named = {"low": low, "high": high}
    torch.optim.Adafactor([named[name] for name in order], lr=0.01, foreach=foreach).step()
    return high[0].item()


print("torch", version("torch").split("+")[0])
for foreach in (False, True):
    alone, after, before = (
        stands(order, foreach) for order in (["high"], ["low", "high"], ["high", "low"])
    )
    print(
        f"foreach={foreach!s:6} alone {alone:.6f}  after a float16 one {after:.6f}  before it {before:.6f}"
    )
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
