#!/usr/bin/env bash
# torch.optim.LBFGS stands still with max_iter=1 and strong Wolfe, and stops early in the units of the loss.
#
# Seen on Rosenbrock's function from (-1.2, 1), float64, CPU; after so many calls of step() the point, the length
# of the gradient, and how often the loss was asked for:
#
#< torch 2.13.0
#< setting                                calls          x          y  |gradient|  asked
#< max_iter=1                               100  -1.200000   1.000000    2.33e+02    200
#< max_iter=1, max_eval=25                  100   0.999981   0.999962    3.59e-04    142
#< defaults                                 100   0.999981   0.999962    3.59e-04    142
#< max_iter=1000                              1   0.999981   0.999962    3.59e-04     43
#< max_iter=1000, both tolerances 0           1   1.000000   1.000000    0.00e+00     51
#< the loss times 1e-12
#< max_iter=1000                            100  -1.200000   1.000000    2.33e-10    100
#< max_iter=1000, both tolerances 0           1   0.136163   0.025725    2.56e-12   1251
#
# Why it surprises: all have line_search_fn="strong_wolfe". max_eval, how often the loss may be asked for, is
# max_iter * 5 // 4 by default, 1 for max_iter=1, and the look at the start of step() counts. The search is then
# allowed no trial beyond its first, too long a step here, and takes the better of that and none (no error, no
# warning). And three thresholds are absolute, whatever the units of the loss: tolerance_grad=1e-7;
# tolerance_change=1e-9, which ends the descent where the slope along the step, the step or the fall of the loss
# is less; and one that no setting reaches: a pair with s·y of at most 1e-10 isn't learned from, so that on a
# small loss L-BFGS is plain gradient descent.
#
# What it means for users: for one long descent max_iter=1000, tolerance_change=0 and the tolerance_grad that is
# wanted, on a loss that is scaled to the size of 1. For one step a call max_iter=1 with a max_eval of 25. The
# chapter BFGS and L-BFGS tells more.
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

from importlib.metadata import version

import torch


def descend(calls, scale=1.0, **settings):
    p = torch.tensor([-1.2, 1.0], dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.LBFGS([p], line_search_fn="strong_wolfe", **settings)
    asked = 0

    def loss():
        nonlocal asked
        asked += 1
        optimizer.zero_grad()
        value = scale * ((1 - p[0]) ** 2 + 100 * (p[1] - p[0] ** 2) ** 2)
        value.backward()
        return value

    for _ in range(calls):
        optimizer.step(loss)
    seen = asked
    loss()
    return calls, *p.tolist(), p.grad.norm().item(), seen


def show(name, *row):
    print(f"{name:37} {row[0]:6} {row[1]:10.6f} {row[2]:10.6f} {row[3]:11.2e} {row[4]:6}")


none = {"tolerance_change": 0, "tolerance_grad": 0}
print(f"torch {version('torch').split('+')[0]}")
print(f"{'setting':37} {'calls':>6} {'x':>10} {'y':>10} {'|gradient|':>11} {'asked':>6}")
show("max_iter=1", *descend(100, max_iter=1))
show("max_iter=1, max_eval=25", *descend(100, max_iter=1, max_eval=25))
show("defaults", *descend(100))
show("max_iter=1000", *descend(1, max_iter=1000))
show("max_iter=1000, both tolerances 0", *descend(1, max_iter=1000, **none))
print("the loss times 1e-12")
show("max_iter=1000", *descend(100, 1e-12, max_iter=1000))
show("max_iter=1000, both tolerances 0", *descend(1, 1e-12, max_iter=1000, **none))
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
