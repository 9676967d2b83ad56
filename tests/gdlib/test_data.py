"""The data, and the noise in them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from gdlib import add_noise, load_cars, load_library_steps, noise, seed_data, seed_draws, standardise

X = torch.linspace(-1, 1, 8)[:, None]


def test_noise_comes_from_numpy_s_global_generator() -> None:
    np.random.seed(7)
    drawn = noise(X, 2.0)
    np.random.seed(7)
    assert np.array_equal(drawn, np.random.normal(scale=2.0, size=(8, 1)))


def test_noise_comes_from_the_generator_that_is_passed() -> None:
    drawn = noise(X, 2.0, np.random.RandomState(7))
    assert np.array_equal(drawn, np.random.RandomState(7).normal(scale=2.0, size=(8, 1)))


def test_noise_of_a_single_number_is_a_tensor() -> None:
    assert noise(torch.tensor(1.0), 1.0).shape == ()


def test_add_noise_multiplies_and_adds() -> None:
    rng = np.random.RandomState(3)
    expected = X * (1 + torch.from_numpy(rng.normal(scale=0.1, size=(8, 1))))
    expected = expected + torch.from_numpy(rng.normal(scale=0.5, size=(8, 1)))
    assert torch.equal(add_noise(X, 0.1, 0.5, np.random.RandomState(3)), expected)


def test_no_noise_changes_nothing() -> None:
    assert torch.equal(add_noise(X, 0, 0), X.double())


def test_seed_data_leave_the_global_generator_alone() -> None:
    np.random.seed(1)
    before = np.random.get_state()[1].copy()
    seed_data()
    assert np.array_equal(np.random.get_state()[1], before)


def test_the_seed_s_x_follows_torch_s_default_type_and_its_y_is_float64() -> None:
    x, y = seed_data()
    try:
        torch.set_default_dtype(torch.float64)
        finer, heights = seed_data()
        assert seed_draws([42]).dtype == torch.float32
    finally:
        torch.set_default_dtype(torch.float32)
    assert (x.dtype, finer.dtype, y.dtype, heights.dtype) == (torch.float32, *[torch.float64] * 3)
    assert torch.allclose(x.double(), finer, rtol=0, atol=1e-7)
    assert torch.allclose(y, heights, rtol=0, atol=1e-5)


def test_another_seed_gives_other_noise_on_the_same_x() -> None:
    (x, y), (other_x, other_y) = seed_data(), seed_data(43)
    assert torch.equal(x, other_x)
    assert not torch.equal(y, other_y)


def test_least_squares_on_the_cars_gives_the_published_lines() -> None:
    speed, distance = load_cars()
    slope, offset = np.polyfit(speed[:, 0], distance[:, 0], 1)
    assert (offset, slope) == (pytest.approx(-17.57909, abs=5e-6), pytest.approx(3.93241, abs=5e-6))
    residuals = distance[:, 0].numpy() - (offset + slope * speed[:, 0].numpy())
    assert (residuals**2).sum() == pytest.approx(11353.521, abs=5e-4)
    assert np.polyfit(speed[:, 0], distance[:, 0], 2) == pytest.approx(
        [0.0999593, 0.91329, 2.47014], abs=5e-6
    )


def test_standardised_data_have_mean_0_and_deviation_1() -> None:
    speed, _ = load_cars()
    z, mean, deviation = standardise(speed)
    assert float(z.mean()) == pytest.approx(0, abs=1e-12)
    assert float((z**2).mean()) == pytest.approx(1)
    assert torch.allclose(mean + deviation * z, speed)


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: noise([1.0], 1.0), r"x must be a tensor, got \[1.0\]"),
        (lambda: noise(X, -1.0), "scale must be at least 0, got -1.0"),
        (lambda: noise(X, float("nan")), "scale must be finite, got nan"),
        (lambda: noise(X, "big"), "scale must be a number, got 'big'"),
        (lambda: add_noise(None, 1, 1), "x must be a tensor, got None"),
        (lambda: add_noise(X, -0.1, 1), "mult must be at least 0"),
        (lambda: seed_data(1.5), "seed must be a whole number, got 1.5"),
        (lambda: seed_data(-1), "seed must be at least 0, got -1"),
        (lambda: standardise(torch.ones(5)), "values that differ"),
        (lambda: standardise(torch.tensor([1.0, float("inf")])), "finite values"),
        (lambda: standardise(torch.arange(5)), "floating-point values, got a int64 tensor"),
        (lambda: standardise([1.0, 2.0]), "x must be a tensor"),
    ],
)
def test_bad_input_is_named(call: object, words: str) -> None:
    assert callable(call)
    with pytest.raises(ValueError, match=words):
        call()


def test_a_folder_without_the_cars_is_named(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"expected the data file cars.csv in .*, found none"):
        load_cars(tmp_path)


@pytest.mark.parametrize("rest", ["4,two\n", "4\n", "4,nan\n", "inf,2\n", "", None])
def test_a_damaged_file_is_named(tmp_path: Path, rest: str | None) -> None:
    text = "" if rest is None else "speed_mph,distance_ft\n" + rest
    (tmp_path / "cars.csv").write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=r"cars.csv must hold .*numbers in the columns"):
        load_cars(tmp_path)


def test_draws_of_many_seeds_are_those_of_each() -> None:
    rows = seed_draws([42, 7])
    assert rows.shape == (2, 20)
    for row, seed in zip(rows, (42, 7), strict=True):
        torch.testing.assert_close(row, seed_data(seed)[1][:, 0].float(), rtol=0, atol=0)


def test_draws_of_no_seed_are_refused() -> None:
    with pytest.raises(ValueError, match="at least one seed"):
        seed_draws([])


def test_library_steps_hold_the_walk_of_each_library() -> None:
    ran = load_library_steps()
    assert set(ran["Momentum"]) == {"torch", "optax", "keras", "jax", "scikit-learn", "river"}
    assert ran["RMSprop"]["torch"].shape == (7,)
    assert ran["RMSprop"]["torch"][1] == pytest.approx(-1, abs=1e-6)  # 0.1 / sqrt(1 - 0.99)
    assert ran["one-cycle"]["optax"].shape == (10,)


def test_torch_still_takes_the_steps_that_the_table_has_for_it() -> None:
    ran = load_library_steps()
    for name, make in (("RMSprop", torch.optim.RMSprop), ("NAdam", torch.optim.NAdam)):
        p = torch.zeros(1, dtype=torch.float64, requires_grad=True)
        optimizer = make([p], lr=0.1)
        for expected in ran[name]["torch"][1:]:
            p.grad = torch.ones(1, dtype=torch.float64)
            optimizer.step()
            assert p.item() == pytest.approx(float(expected), rel=1e-6)


@pytest.mark.parametrize("text", ["{}", "[]", '{"points": 3, "others": {}}', "nonsense"])
def test_damaged_library_steps_are_refused_in_words(text: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"expected the data file one_name.json"):
        load_library_steps(tmp_path)
    (tmp_path / "one_name.json").write_text(text)
    with pytest.raises(ValueError, match=r"one_name.json must hold points by method and library"):
        load_library_steps(tmp_path)
