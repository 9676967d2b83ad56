"""gdlib: the small library behind the book How Gradient Descent Works.

A *loss* maps a point to a scalar, a *method* takes one step, `descend` takes many and returns the *path*.
Every public name can be imported from here; the file that it lives in is read when it is first asked for, so
that nobody waits for pictures who wants numbers.

All that `descend` needs is read in less than an hour, in this order: descent.py, the loop; methods.py, what a
step is; hyperparameters.py, how a learning rate becomes a number; evaluate.py, what a loss is asked for;
path.py and recording.py, what is kept. Beside the way stand other methods (adaptive.py, adam.py, signs.py,
asgd.py, schedule_free.py, accelerated.py, step_rules.py, line_search.py, clipping.py, averaging.py,
variance_reduction.py; with curvature newton.py, trust_region.py, newton_cg.py, quasi_newton.py,
conjugate_gradients.py; for least squares gauss_newton.py, levenberg_marquardt.py; for parameters that are
matrices muon.py, full_matrix.py, adafactor.py, norms.py), schedules (schedules.py, planned_steps.py) and
losses (losses.py, fits.py, landscapes.py, standard_problems.py, minibatches.py with draws.py; counting.py
counts what a loss is asked for).
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the list of public names: type checkers read it here, and so does `_homes`
    from gdlib.accelerated import InformationTheoreticExact as InformationTheoreticExact
    from gdlib.accelerated import Nesterov as Nesterov
    from gdlib.accelerated import OptimisedGradient as OptimisedGradient
    from gdlib.adafactor import Adafactor as Adafactor
    from gdlib.adam import Adam as Adam
    from gdlib.adam import Adamax as Adamax
    from gdlib.adam import AdamW as AdamW
    from gdlib.adam import NAdam as NAdam
    from gdlib.adam import RAdam as RAdam
    from gdlib.adaptive import Adadelta as Adadelta
    from gdlib.adaptive import Adagrad as Adagrad
    from gdlib.adaptive import RMSprop as RMSprop
    from gdlib.asgd import ASGD as ASGD
    from gdlib.autograd import Value as Value
    from gdlib.autograd import zero_grad as zero_grad
    from gdlib.averaging import Averaged as Averaged
    from gdlib.claims import Claim as Claim
    from gdlib.claims import ClaimError as ClaimError
    from gdlib.claims import claim as claim
    from gdlib.clipping import Clipped as Clipped
    from gdlib.conjugate_gradients import ConjugateGradients as ConjugateGradients
    from gdlib.counting import Counted as Counted
    from gdlib.data import add_noise as add_noise
    from gdlib.data import load_cars as load_cars
    from gdlib.data import load_library_steps as load_library_steps
    from gdlib.data import noise as noise
    from gdlib.data import seed_data as seed_data
    from gdlib.data import seed_draws as seed_draws
    from gdlib.data import standardise as standardise
    from gdlib.descent import Snapshot as Snapshot
    from gdlib.descent import descend as descend
    from gdlib.evaluate import losses_along as losses_along
    from gdlib.exercises.check import Verdict as Verdict
    from gdlib.exercises.check import check as check
    from gdlib.fits import fit_loss as fit_loss
    from gdlib.fits import seed_loss as seed_loss
    from gdlib.full_matrix import AdagradFull as AdagradFull
    from gdlib.full_matrix import Shampoo as Shampoo
    from gdlib.functions import double_relu as double_relu
    from gdlib.functions import hinges_through as hinges_through
    from gdlib.functions import mk_double_relu as mk_double_relu
    from gdlib.functions import mk_quad as mk_quad
    from gdlib.functions import mk_relu_network as mk_relu_network
    from gdlib.functions import quad as quad
    from gdlib.functions import random_relu_network as random_relu_network
    from gdlib.functions import rectified_linear as rectified_linear
    from gdlib.functions import relu_network as relu_network
    from gdlib.functions import wave as wave
    from gdlib.gauss_newton import GaussNewton as GaussNewton
    from gdlib.landscapes import Landscape as Landscape
    from gdlib.landscapes import beale as beale
    from gdlib.landscapes import bowl as bowl
    from gdlib.landscapes import himmelblau as himmelblau
    from gdlib.landscapes import hubers as hubers
    from gdlib.landscapes import lone_neuron as lone_neuron
    from gdlib.landscapes import nesterov_worst as nesterov_worst
    from gdlib.landscapes import rosenbrock as rosenbrock
    from gdlib.landscapes import saddle as saddle
    from gdlib.landscapes import three_slopes as three_slopes
    from gdlib.landscapes import wavy_bowl as wavy_bowl
    from gdlib.last_point import best_scale as best_scale
    from gdlib.last_point import last_point_bound as last_point_bound
    from gdlib.levenberg_marquardt import LevenbergMarquardt as LevenbergMarquardt
    from gdlib.line_search import Backtracking as Backtracking
    from gdlib.line_search import StrongWolfe as StrongWolfe
    from gdlib.losses import huber as huber
    from gdlib.losses import mae as mae
    from gdlib.losses import mse as mse
    from gdlib.methods import GradientDescent as GradientDescent
    from gdlib.methods import Momentum as Momentum
    from gdlib.methods import polyak_constants as polyak_constants
    from gdlib.minibatches import Minibatches as Minibatches
    from gdlib.minibatches import Noisy as Noisy
    from gdlib.muon import Muon as Muon
    from gdlib.newton import DampedNewton as DampedNewton
    from gdlib.newton import Newton as Newton
    from gdlib.newton_cg import NewtonCG as NewtonCG
    from gdlib.nist import NistProblem as NistProblem
    from gdlib.nist import nist_names as nist_names
    from gdlib.nist import nist_problem as nist_problem
    from gdlib.norms import SteepestDescent as SteepestDescent
    from gdlib.numerals import typeset as typeset
    from gdlib.orthogonal import newton_schulz as newton_schulz
    from gdlib.orthogonal import polar as polar
    from gdlib.parameter_errors import standard_errors as standard_errors
    from gdlib.path import DescentPath as DescentPath
    from gdlib.planned_steps import chebyshev as chebyshev
    from gdlib.planned_steps import silver as silver
    from gdlib.plots.curves import plot_data as plot_data
    from gdlib.plots.curves import plot_fits as plot_fits
    from gdlib.plots.curves import plot_function as plot_function
    from gdlib.plots.curves import plot_residuals as plot_residuals
    from gdlib.plots.landscape import plot_contours as plot_contours
    from gdlib.plots.landscape import plot_minimum as plot_minimum
    from gdlib.plots.landscape import plot_path as plot_path
    from gdlib.plots.landscape import plot_slice as plot_slice
    from gdlib.plots.runs import plot_losses as plot_losses
    from gdlib.quasi_newton import BFGS as BFGS
    from gdlib.quasi_newton import LBFGS as LBFGS
    from gdlib.rates import energy as energy
    from gdlib.rates import measured_rate as measured_rate
    from gdlib.rates import steps_until as steps_until
    from gdlib.residual_losses import least_squares as least_squares
    from gdlib.river import river_valley as river_valley
    from gdlib.schedule_free import ScheduleFreeAdamW as ScheduleFreeAdamW
    from gdlib.schedule_free import ScheduleFreeSGD as ScheduleFreeSGD
    from gdlib.schedules import constant as constant
    from gdlib.schedules import cosine as cosine
    from gdlib.schedules import cyclic as cyclic
    from gdlib.schedules import inverse_sqrt as inverse_sqrt
    from gdlib.schedules import inverse_time as inverse_time
    from gdlib.schedules import linear as linear
    from gdlib.schedules import one_cycle as one_cycle
    from gdlib.schedules import step_decay as step_decay
    from gdlib.schedules import warmup as warmup
    from gdlib.schedules import warmup_stable_decay as warmup_stable_decay
    from gdlib.shapes import join_point as join_point
    from gdlib.shapes import split_point as split_point
    from gdlib.signs import Lion as Lion
    from gdlib.signs import Rprop as Rprop
    from gdlib.signs import SignDescent as SignDescent
    from gdlib.spectrum import condition_number as condition_number
    from gdlib.spectrum import extreme_eigenvalues as extreme_eigenvalues
    from gdlib.spectrum import hessian as hessian
    from gdlib.spectrum import hessian_vector_product as hessian_vector_product
    from gdlib.spectrum import sharpness as sharpness
    from gdlib.standard_problems import brown_dennis as brown_dennis
    from gdlib.standard_problems import chained_rosenbrock as chained_rosenbrock
    from gdlib.standard_problems import freudenstein_roth as freudenstein_roth
    from gdlib.standard_problems import helical_valley as helical_valley
    from gdlib.standard_problems import powell_singular as powell_singular
    from gdlib.standard_problems import variably_dimensioned as variably_dimensioned
    from gdlib.standard_problems import wood as wood
    from gdlib.step_rules import BarzilaiBorwein as BarzilaiBorwein
    from gdlib.step_rules import ExactLineSearch as ExactLineSearch
    from gdlib.step_rules import PolyakStep as PolyakStep
    from gdlib.style import PALETTE as PALETTE
    from gdlib.style import use_style as use_style
    from gdlib.trust_region import TrustRegionNewton as TrustRegionNewton
    from gdlib.variance_reduction import SVRG as SVRG
    from gdlib.widgets.adam_step import AdamStep as AdamStep
    from gdlib.widgets.bowl_explorer import BowlExplorer as BowlExplorer
    from gdlib.widgets.cloud import Cloud as Cloud
    from gdlib.widgets.drawn_schedule import DrawnSchedule as DrawnSchedule
    from gdlib.widgets.hinges import Hinges as Hinges
    from gdlib.widgets.in_playground import in_playground as in_playground
    from gdlib.widgets.knobs import Knobs as Knobs
    from gdlib.widgets.newton_step import NewtonStep as NewtonStep
    from gdlib.widgets.playground import Playground as Playground
    from gdlib.widgets.quiz import Question as Question
    from gdlib.widgets.quiz import Quiz as Quiz
    from gdlib.widgets.race import Race as Race
    from gdlib.widgets.slope import Slope as Slope
    from gdlib.widgets.steps import Steps as Steps
    from gdlib.widgets.trust_region import TrustRegion as TrustRegion
    from gdlib.widgets.unit_balls import UnitBalls as UnitBalls
else:
    import ast
    import inspect
    import pkgutil
    import sys
    import warnings

    def _homes() -> dict[str, str]:
        """Public name -> its module, as the imports above say, which never run."""
        tree = ast.parse(inspect.getsource(sys.modules[__name__]))
        return {
            alias.name: node.module
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom) and node.module.startswith("gdlib.")
            for alias in node.names
        }

    _HOMES = _homes()
    _RENAMED = {"Path": "DescentPath", "Moment": "Snapshot"}  # until version 0.2

    __all__ = sorted(_HOMES)

    def __dir__() -> list[str]:
        return __all__

    def __getattr__(name: str) -> object:
        if name in _RENAMED:
            warnings.warn(f"gdlib.{name} is called {_RENAMED[name]} now", DeprecationWarning, stacklevel=2)
            return __getattr__(_RENAMED[name])
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = pkgutil.resolve_name(f"{_HOMES[name]}:{name}")
        return globals()[name]
