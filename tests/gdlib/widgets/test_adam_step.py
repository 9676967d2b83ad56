"""*AdamStep* from Python: its steps are torch's, its averages sums with weights, and what can't be set."""

from __future__ import annotations

import re

import pytest
import torch

from gdlib import AdamStep

GRADS = torch.randn(200, generator=torch.Generator().manual_seed(5), dtype=torch.float64)


def test_its_steps_are_those_of_torch_s_adam() -> None:
    widget = AdamStep("drawn", GRADS, beta1=0.8, beta2=0.97, eps=0.03)
    p = torch.zeros(1, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.Adam([p], lr=1.0, betas=(0.8, 0.97), eps=0.03)
    places = [0.0]
    for grad in GRADS:
        p.grad = grad[None].clone()
        optimizer.step()
        places.append(p.item())
    assert torch.allclose(-torch.tensor(places, dtype=torch.float64).diff(), widget.steps, atol=1e-12)


@pytest.mark.parametrize("correct", [True, False])
def test_its_averages_are_weighted_means(correct: bool) -> None:
    widget = AdamStep("drawn", GRADS, beta1=0.7, beta2=0.95, correct=correct)
    for t in (1, 2, 57, 200):
        for averages, values, beta in ((widget.means, GRADS, 0.7), (widget.sizes**2, GRADS**2, 0.95)):
            weights = (1 - beta) * beta ** torch.arange(t - 1, -1, -1, dtype=torch.float64)
            total = (weights * values[:t]).sum() / (weights.sum() if correct else 1)
            assert averages[t - 1] == pytest.approx(float(total), rel=1e-9)


def test_equal_gradients_make_steps_of_the_learning_rate_and_uncorrected_ones_longer() -> None:
    assert torch.allclose(AdamStep("constant").steps, torch.ones(200, dtype=torch.float64))
    bare = AdamStep("constant", correct=False).steps
    assert bare[0] == pytest.approx(0.1 / 0.001**0.5, rel=1e-6)
    assert float(bare.max()) > 6


def test_noise_and_changing_signs_shorten_steps_and_a_spike_is_remembered_as_long_as_beta2_says() -> None:
    assert AdamStep("noisy").steps[-100:].abs().mean() < 0.5
    assert AdamStep("alternating").steps[-100:].abs().max() < 0.1
    long, short = AdamStep("spike").steps, AdamStep("spike", beta2=0.9).steps
    assert long[150] < 0.9
    # The chapter's caption has these for 40 steps after the large slope, the 61st.
    assert short[100] == pytest.approx(1, abs=0.06)
    assert long[100] == pytest.approx(0.7, abs=0.03)


@pytest.mark.parametrize(
    ("setting", "value", "said"),
    [
        ("sequence", "loud", "sequence must be one of"),
        ("grads", [1.0, 2.0], "grads must be 200 numbers, got 2"),
        ("grads", [float("inf")] * 200, "grads must be finite, got inf"),
        ("beta1", 1, "beta1 must be from 0 to 0.99, got 1"),
        ("beta2", 0.5, "beta2 must be from 0.9 to 0.9999, got 0.5"),
        ("eps", 0, "eps must be from 1e-08 to 10, got 0"),
        ("correct", 1, "correct must be True or False, got 1"),
        ("step", 201, "step must be from 1 to 200, got 201"),
    ],
)
def test_a_bad_setting_is_refused_at_the_start_and_later(setting: str, value: object, said: str) -> None:
    with pytest.raises(ValueError, match=re.escape(said)):
        AdamStep(**{setting: value})  # type: ignore[arg-type]
    widget = AdamStep()
    with pytest.raises(ValueError, match=re.escape(said)):
        setattr(widget, setting, value)


def test_the_words_say_the_ratio_and_the_picture_draws() -> None:
    widget = AdamStep("drawn", -GRADS.abs(), step=40)
    assert f"−{-widget.steps[39]:.2f} at step 40" in widget.describe()
    assert "<svg" in widget.picture()
