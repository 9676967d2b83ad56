"""*Cloud* in the page walks as Python does, and a longer step or a smaller batch widens it."""

from __future__ import annotations

import re

import pytest
import torch

from gdlib import Cloud
from tests.widgets.conftest import Opener, Stage

pytestmark = pytest.mark.browser


def width(shown: Stage) -> float:
    found = re.search(r"± ([\d.]+) ft", shown.page.locator(".gd-title strong").first.inner_text())
    assert found is not None
    return float(found[1])


@pytest.mark.parametrize(("lr", "batch"), [(0.005, 1), (0.05, 7), (0.6, 50), (0.95, 1)])
def test_the_walks_and_the_width_are_python_s(stage: Opener, lr: float, batch: int) -> None:
    widget = Cloud(lr, batch=batch)
    shown = stage(widget)
    assert width(shown) == round(widget.width, 1)
    path = shown.page.locator(".gd-cloud-walk-0").get_attribute("d")
    line = shown.page.locator(".gd-cloud-minimum").get_attribute("d")
    assert path is not None
    assert line is not None
    heights = torch.tensor([float(y) for y in re.findall(r",(-?[\d.]+)", path)], dtype=torch.float64)
    zero = float(re.findall(r",(-?[\d.]+)", line)[0])  # where the minimum is, in pixels
    walk = widget.walks[:, 0] - widget.problem["minimum"]
    scale = (heights[0] - zero) / walk[0]
    assert (heights - zero - scale * walk).abs().max() < 0.2 + 0.002 * walk.abs().max()


def test_a_longer_step_widens_the_cloud_and_a_larger_batch_narrows_it(stage: Opener) -> None:
    shown = stage(Cloud(0.05))
    before = width(shown)
    for _ in range(10):
        shown.page.get_by_role("slider", name="learning rate").press("ArrowRight")
    shown.drawn()
    longer = width(shown)
    assert longer > before
    shown.page.get_by_role("slider", name="batch size").press("ArrowRight")
    shown.drawn()
    assert width(shown) == pytest.approx(longer / 2**0.5, abs=0.06)
