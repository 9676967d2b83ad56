#!/usr/bin/env bash
# torch.optim.Adam refuses betas=(0, 0.9), which its siblings take, and with which its own step is right.
#
# Seen, one step from (1, 2) with the gradient (0.5, -1), on the CPU:
#
#< torch 2.13.0
#< betas           Adam        AdamW       NAdam       RAdam       Adamax      SparseAdam
#< (0, 0.9)        ValueError  ValueError  taken       taken       taken       taken
#< (0.0, 0.9)      taken       taken       taken       taken       taken       taken
#< (0.9, f32 0.9)  ValueError  ValueError  taken       taken       taken       taken
#< what Adam says: betas must be either both floats or both Tensors
#< Adam's step with 0 put into its group afterwards is the step with 0.0: True
#< lr=1 and eps=0 and weight_decay=0, whole numbers too: taken
#
# (f32 0.9 is NumPy's float32 of 0.9, as one read from an array.)
#
# Why it surprises: all other hyperparameters of Adam may be whole numbers, and those of the other methods of the
# family too. The check, made for betas that may be tensors, asks for the type, not the value, and only when the
# method is made, so a group that is read from a file, or set by hand, is not looked at, and the step runs.
#
# What it means for users: betas=(0, 0.9) is how the recipe of Wasserstein networks with a gradient penalty is
# often written (Gulrajani et al., 2017, Algorithm 1: beta1 = 0, beta2 = 0.9), and what YAML and JSON make of
# `[0, 0.9]`. Write 0.0, or pass map(float, betas). gdlib's Adam takes whole numbers.
#
# Exits with 0 when the output is the one above, with 1 when it has changed, with 2 when it couldn't be run.

set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
{
    "${PYTHON:-python3}" -m venv "$folder/venv"
    "$folder/venv/bin/pip" install --quiet --disable-pip-version-check torch==2.13.0 numpy==2.4.6
} >"$folder/log" 2>&1 || { cat "$folder/log" >&2; exit 2; }

cat >"$folder/zero.py" <<'PYTHON'
import numpy
import torch

NAMES = ("Adam", "AdamW", "NAdam", "RAdam", "Adamax", "SparseAdam")


def point():
    return torch.tensor([1.0, 2.0], requires_grad=True)


def made(name, betas):
    try:
        getattr(torch.optim, name)([point()], betas=betas)
    except ValueError:
        return "ValueError"
    return "taken"


def stepped(betas_later=None, betas=(0.0, 0.9)):
    p = point()
    method = torch.optim.Adam([p], lr=0.1, betas=betas)
    if betas_later is not None:
        method.param_groups[0]["betas"] = betas_later
    p.grad = torch.tensor([0.5, -1.0])
    method.step()
    return p.detach()


print("torch", torch.__version__.split("+")[0])
rows = {"(0, 0.9)": (0, 0.9), "(0.0, 0.9)": (0.0, 0.9), "(0.9, f32 0.9)": (0.9, numpy.float32(0.9))}
print(f"{'betas':16}" + "".join(f"{name:12}" for name in NAMES).rstrip())
for words, betas in rows.items():
    print(f"{words:16}" + "".join(f"{made(name, betas):12}" for name in NAMES).rstrip())
try:
    torch.optim.Adam([point()], betas=(0, 0.9))
except ValueError as error:
    print("what Adam says:", error)
same = torch.equal(stepped(betas_later=(0, 0.9)), stepped())
print("Adam's step with 0 put into its group afterwards is the step with 0.0:", same)
torch.optim.Adam([point()], lr=1, eps=0, weight_decay=0)
print("lr=1 and eps=0 and weight_decay=0, whole numbers too: taken")
PYTHON

"$folder/venv/bin/python" "$folder/zero.py" >"$folder/seen" || exit 2
cat "$folder/seen"
sed -n 's/^#< //p' "$0" >"$folder/stated"
if diff "$folder/stated" "$folder/seen" >"$folder/changed"; then
    echo "As stated."
else
    echo "Changed (stated <, seen >):"
    cat "$folder/changed"
    exit 1
fi
