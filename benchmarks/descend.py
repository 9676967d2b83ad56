"""`make bench`: how much `descend` costs over the same loop written by hand, and what a batch saves."""

from __future__ import annotations

import torch
from torch import Tensor

from benchmarks.rounds import medians, report
from gdlib import GradientDescent, Path, descend, seed_loss

STEPS = 300
LOSS = seed_loss()
START = torch.tensor([1.1, 1.1, 1.1])
STARTS = START + torch.randn(200, 3, generator=torch.Generator().manual_seed(0))


def by_hand() -> Tensor:
    """The loop of chapter 4, which keeps its points and losses as `descend` does."""
    point, points, losses = START, [START], []
    for _ in range(STEPS):
        point = point.detach().requires_grad_()
        loss = LOSS(point)
        (grad,) = torch.autograd.grad(loss, point)
        losses.append(loss.detach())
        point = point.detach() - 0.01 * grad
        points.append(point)
    return torch.stack(points)


def alone(starts: Tensor, steps: int) -> list[Path]:
    """One descent after another."""
    return [descend(LOSS, start, GradientDescent(0.01), steps) for start in starts]


def main() -> None:
    torch.set_num_threads(1)
    assert torch.equal(by_hand(), descend(LOSS, START, GradientDescent(0.01), STEPS).points)
    one = {"by hand": by_hand, "descend": lambda: descend(LOSS, START, GradientDescent(0.01), STEPS)}
    report(f"One point, {STEPS} steps", medians(one), "by hand")
    many = {
        "one batch": lambda: descend(LOSS, STARTS, GradientDescent(0.01), 20),
        "one after another": lambda: alone(STARTS, 20),
    }
    report(f"{len(STARTS)} starts, 20 steps", medians(many, rounds=3), "one batch")


if __name__ == "__main__":
    main()
