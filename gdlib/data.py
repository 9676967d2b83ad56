"""The data that the book fits: the seed's noisy quadratic, and tables that ship with the book."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from gdlib.checks import check_count, check_finite, check_tensor, described
from gdlib.functions import quad

TABLES = Path(__file__).parent / "tables"  # beside the code, so that they are where gdlib is


def noise(x: Tensor, scale: float, rng: np.random.RandomState | None = None) -> Tensor:
    """Normal noise with standard deviation `scale` and the shape of x, as a float64 tensor.

    x: tensor of any shape. scale: >= 0. rng: where the draws come from; without one it is numpy's
    global generator, so that `np.random.seed(42)` decides, as in the notebook this book grew from.
    """
    check_tensor("x", x)
    check_finite("scale", scale, at_least=0)
    if rng is not None and not isinstance(rng, np.random.RandomState):
        raise ValueError(f"rng must be a numpy.random.RandomState or None, got {described(rng)}")
    draw = np.random.normal if rng is None else rng.normal
    return torch.from_numpy(np.asarray(draw(scale=scale, size=list(x.shape))))


def add_noise(x: Tensor, mult: float, add: float, rng: np.random.RandomState | None = None) -> Tensor:
    """x with two kinds of noise: x * (1 + noise(x, mult)) + noise(x, add). Arguments as in `noise`."""
    check_finite("mult", mult, at_least=0)
    check_finite("add", add, at_least=0)
    return x * (1 + noise(x, mult, rng)) + noise(x, add, rng)


def seed_draws(seeds: Iterable[int]) -> Tensor:
    """The heights of `seed_data` for many seeds, a draw a row: (draws, 20), always in float32.

    seeds: at least one, each as in `seed_data`.
    """
    if not isinstance(seeds, Iterable):
        raise ValueError(f"seeds must be several seeds, got {described(seeds)}")
    rows = [seed_data(seed)[1][:, 0] for seed in seeds]
    if not rows:
        raise ValueError("seeds must hold at least one seed, got none")
    return torch.stack(rows).float()


def seed_data(seed: int = 42) -> tuple[Tensor, Tensor]:
    """The 20 noisy points of the notebook this book grew from: 3x² + 2x + 1 on [-2, 2].

    Returns x (20, 1) in torch's default type and y (20, 1) in float64. With seed 42 and float32, the default
    unless it was set to another, they are the notebook's to the last bit; in another type they are so up to
    the rounding of x. numpy's global generator is left alone.
    """
    seed = check_count("seed", seed, at_most=2**32 - 1)
    rng = np.random.RandomState(seed)  # the same stream as np.random.seed
    x = torch.linspace(-2, 2, steps=20)[:, None]
    return x, add_noise(quad(3, 2, 1, x), 0.15, 1.5, rng)


def load_cars(folder: str | Path = TABLES) -> tuple[Tensor, Tensor]:
    """Speed in mph and stopping distance in ft of 50 cars, each (50, 1) in float64.

    Source: Ezekiel (1930), Methods of Correlation Analysis. Raises ValueError when the folder holds no
    cars.csv or the file is damaged.
    """
    if not isinstance(folder, (str, Path)):
        raise ValueError(f"folder must be the path of a folder, got {described(folder)}")
    speed, distance = _read_columns(Path(folder) / "cars.csv", ("speed_mph", "distance_ft"))
    return speed, distance


def load_library_steps(folder: str | Path = TABLES) -> dict[str, dict[str, Tensor]]:
    """Where libraries' optimizers went, by the method's name and the library's: (7,) in float64, start first.

    All were given the same few slopes by benchmarks/one_name.py, which says them and the hyperparameters, and
    which makes the file. Beside them, the rates of one-cycle schedules, (10,), and by what Muon multiplies a
    step, (1,). Raises ValueError when the folder holds no one_name.json or the file is damaged.
    """
    if not isinstance(folder, (str, Path)):
        raise ValueError(f"folder must be the path of a folder, got {described(folder)}")
    path = Path(folder) / "one_name.json"
    if not path.is_file():
        raise ValueError(f"expected the data file {path.name} in {path.parent}, found none")
    try:
        table = json.loads(path.read_text(encoding="utf-8"))
        return {
            method: {name: torch.tensor(points, dtype=torch.float64) for name, points in paths.items()}
            for method, paths in {**table["points"], **table["others"]}.items()
        }
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ValueError(f"{path.name} must hold points by method and library: {error}") from error


def standardise(x: Tensor) -> tuple[Tensor, float, float]:
    """x shifted and scaled to mean 0 and standard deviation 1, with the mean and the deviation.

    x: floating-point tensor, at least two different values. The deviation divides by the number of
    values (not one less). Returns (z, mean, deviation) with x = mean + deviation * z.
    """
    check_tensor("x", x)
    if not x.is_floating_point() or x.numel() < 2:
        raise ValueError(f"x must hold at least two floating-point values, got {described(x)}")
    mean, deviation = float(x.mean()), float(x.std(correction=0))
    if not deviation > 0 or not np.isfinite(deviation):
        raise ValueError(f"x must hold finite values that differ, got a standard deviation of {deviation}")
    return (x - mean) / deviation, mean, deviation


def _read_columns(path: Path, names: tuple[str, ...]) -> list[Tensor]:
    if not path.is_file():
        raise ValueError(f"expected the data file {path.name} in {path.parent}, found none")
    try:
        with path.open(newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
        columns = [[float(row[name]) for row in rows] for name in names]
    except (KeyError, TypeError, ValueError, csv.Error) as error:
        raise ValueError(f"{path.name} must hold numbers in the columns {names}: {error}") from error
    if not rows or not np.isfinite(columns).all():
        what = "inf or nan among them" if rows else "no row"
        raise ValueError(f"{path.name} must hold finite numbers in the columns {names}, got {what}")
    return [torch.tensor(column, dtype=torch.float64)[:, None] for column in columns]
