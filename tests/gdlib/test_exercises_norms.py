"""The checkers of Steepest descent in other norms: what they take, and the slips that they name."""

from __future__ import annotations

import torch

from tests.gdlib.answers import Answers


class TestNorms(Answers):
    slips = (
        ("norms-hand", (4.25, 2.5, 2.5), "its root is missing"),
        ("norms-hand", (4.25**0.5, 2.0, 2.5), "not the gain of a step"),
        ("norms-hand", (4.25**0.5, 2.5, 2.0), "each direction adds its own"),
        ("norms-hand", (1, 2), "should be 3 numbers"),
        ("norms-small", (7, 13), "The classical: 13 is too small"),
        ("norms-small", (5, 14), "Muon's: 5 is too small"),
        ("norms-blow", 2.5, "not between 1 and 2"),
        ("norms-blow", 1.1, "After five steps it is"),
        ("norms-blow", "a", "should be a number"),
        ("norms-rows", torch.sign, "longest row has the length"),
        ("norms-rows", lambda G: G / G.norm(), "longest row has the length"),
        ("norms-rows", lambda G: G / G.norm(dim=1).max(), "is possible"),
        ("norms-rows", lambda G: G.sum(), "one of the same shape"),
    )
    right = (
        ("norms-hand", (2.06, 2.5, 2.5)),
        ("norms-blow", 1.9),
        ("norms-rows", lambda G: torch.nn.functional.normalize(G, dim=1)),
        ("norms-rows", lambda G: G / (G.norm(dim=1, keepdim=True) + 1e-8)),
    )
