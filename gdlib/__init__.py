"""gdlib: the small library behind the book How Gradient Descent Works.

A *loss* maps a point to a scalar, a *method* takes one step, `descend` takes many and returns the
*path*. Every public name can be imported from here; the files say where each one lives.
"""

from gdlib.autograd import Value, zero_grad
from gdlib.claims import Claim, ClaimError, claim
from gdlib.clipping import Clipped
from gdlib.data import add_noise, load_cars, noise, seed_data, standardise
from gdlib.descend import Path, descend
from gdlib.exercises import Verdict, check
from gdlib.functions import (
    double_relu,
    hinges_through,
    mk_double_relu,
    mk_quad,
    mk_relu_network,
    quad,
    random_relu_network,
    rectified_linear,
    relu_network,
)
from gdlib.losses import fit_loss, huber, mae, mse, seed_loss
from gdlib.methods import GradientDescent, Momentum
from gdlib.plots.curves import plot_data, plot_fits, plot_function, plot_residuals
from gdlib.plots.landscape import plot_contours, plot_minimum, plot_path, plot_slice
from gdlib.plots.runs import plot_losses
from gdlib.rates import measured_rate, steps_until
from gdlib.style import PALETTE, use_style

__all__ = [
    "PALETTE",
    "Claim",
    "ClaimError",
    "Clipped",
    "GradientDescent",
    "Momentum",
    "Path",
    "Value",
    "Verdict",
    "add_noise",
    "check",
    "claim",
    "descend",
    "double_relu",
    "fit_loss",
    "hinges_through",
    "huber",
    "load_cars",
    "mae",
    "measured_rate",
    "mk_double_relu",
    "mk_quad",
    "mk_relu_network",
    "mse",
    "noise",
    "plot_contours",
    "plot_data",
    "plot_fits",
    "plot_function",
    "plot_losses",
    "plot_minimum",
    "plot_path",
    "plot_residuals",
    "plot_slice",
    "quad",
    "random_relu_network",
    "rectified_linear",
    "relu_network",
    "seed_data",
    "seed_loss",
    "standardise",
    "steps_until",
    "use_style",
    "zero_grad",
]
