"""gdlib: the small library behind the book How Gradient Descent Works.

A *loss* maps a point to a scalar, a *method* takes one step, `descend` takes many and returns the
*path*. Every public name can be imported from here; the files say where each one lives.
"""

from gdlib.accelerated import InformationTheoreticExact, Nesterov, OptimisedGradient
from gdlib.adaptive import Adadelta, Adagrad, Adam, AdamW, NAdam, RAdam, RMSprop
from gdlib.autograd import Value, zero_grad
from gdlib.claims import Claim, ClaimError, claim
from gdlib.clipping import Clipped
from gdlib.data import add_noise, load_cars, noise, seed_data, seed_draws, standardise
from gdlib.descend import Moment, descend
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
    wave,
)
from gdlib.landscapes import (
    Landscape,
    beale,
    bowl,
    himmelblau,
    hubers,
    lone_neuron,
    nesterov_worst,
    rosenbrock,
    saddle,
    three_slopes,
    wavy_bowl,
)
from gdlib.line_search import Backtracking, StrongWolfe
from gdlib.losses import fit_loss, huber, mae, mse, seed_loss
from gdlib.methods import GradientDescent, Momentum, polyak_constants
from gdlib.numerals import typeset
from gdlib.path import Path
from gdlib.plots.curves import plot_data, plot_fits, plot_function, plot_residuals
from gdlib.plots.landscape import plot_contours, plot_minimum, plot_path, plot_slice
from gdlib.plots.runs import plot_losses
from gdlib.rates import energy, measured_rate, steps_until
from gdlib.schedules import (
    chebyshev,
    constant,
    cosine,
    inverse_sqrt,
    inverse_time,
    one_cycle,
    silver,
    step_decay,
    warmup,
)
from gdlib.spectrum import condition_number, extreme_eigenvalues, hessian, hessian_vector_product, sharpness
from gdlib.step_rules import BarzilaiBorwein, ExactLineSearch, PolyakStep
from gdlib.style import PALETTE, use_style
from gdlib.widgets.bowl_explorer import BowlExplorer
from gdlib.widgets.hinges import Hinges
from gdlib.widgets.knobs import Knobs
from gdlib.widgets.quiz import Question, Quiz
from gdlib.widgets.race import Race
from gdlib.widgets.slope import Slope
from gdlib.widgets.steps import Steps

__all__ = [
    "PALETTE",
    "Adadelta",
    "Adagrad",
    "Adam",
    "AdamW",
    "Backtracking",
    "BarzilaiBorwein",
    "BowlExplorer",
    "Claim",
    "ClaimError",
    "Clipped",
    "ExactLineSearch",
    "GradientDescent",
    "Hinges",
    "InformationTheoreticExact",
    "Knobs",
    "Landscape",
    "Moment",
    "Momentum",
    "NAdam",
    "Nesterov",
    "OptimisedGradient",
    "Path",
    "PolyakStep",
    "Question",
    "Quiz",
    "RAdam",
    "RMSprop",
    "Race",
    "Slope",
    "Steps",
    "StrongWolfe",
    "Value",
    "Verdict",
    "add_noise",
    "beale",
    "bowl",
    "chebyshev",
    "check",
    "claim",
    "condition_number",
    "constant",
    "cosine",
    "descend",
    "double_relu",
    "energy",
    "extreme_eigenvalues",
    "fit_loss",
    "hessian",
    "hessian_vector_product",
    "himmelblau",
    "hinges_through",
    "huber",
    "hubers",
    "inverse_sqrt",
    "inverse_time",
    "load_cars",
    "lone_neuron",
    "mae",
    "measured_rate",
    "mk_double_relu",
    "mk_quad",
    "mk_relu_network",
    "mse",
    "nesterov_worst",
    "noise",
    "one_cycle",
    "plot_contours",
    "plot_data",
    "plot_fits",
    "plot_function",
    "plot_losses",
    "plot_minimum",
    "plot_path",
    "plot_residuals",
    "plot_slice",
    "polyak_constants",
    "quad",
    "random_relu_network",
    "rectified_linear",
    "relu_network",
    "rosenbrock",
    "saddle",
    "seed_data",
    "seed_draws",
    "seed_loss",
    "sharpness",
    "silver",
    "standardise",
    "step_decay",
    "steps_until",
    "three_slopes",
    "typeset",
    "use_style",
    "warmup",
    "wave",
    "wavy_bowl",
    "zero_grad",
]
