"""Every word that *Playground* shows, apart from its figures and from the reader's own."""

from __future__ import annotations

from typing import Any

# What can be wrong with a typed text, by the code that js/playground gives.
FAULTS: dict[str, str] = {
    "long": "This is too long: at most {most} characters can be read.",
    "many": "There is too much here: at most {most} numbers, names and signs can be read.",
    "deep": "Brackets and signs go too deep here: at most {most} within each other.",
    "sign": "“{sign}” has no meaning here.",
    "name_long": "A name may have {most} letters at most.",
    "number_large": "This number is too large.",
    "number_after": "A number can't follow here without a sign: put it in front, as in 2 x, or write *.",
    "two_readings": "After a division this can be read in two ways: put brackets, (a / b) c or a / (b c).",
    "no_value": "A number, a name or a bracket is missing before “{sign}”.",
    "ends": "Here it ends too early: a number, a name or a bracket is missing.",
    "no_brackets": "{name} needs brackets: {name}(x).",
    "not_closed": "This bracket is never closed.",
    "unexpected": "“{sign}” can't follow here.",
    "no_name": "Each line of a rule begins with a name, as in v = beta v + g, not with “{sign}”.",
    "no_equals": "After {name} an = is missing.",
    "in_place": "{name} {sign}= isn't read here: write {name} = {name} {sign} ...",
    "equation": "A loss is only what stands on the right of the =.",
    "assignments": "A rule may have {most} lines at most.",
    "no_variable": "A loss depends on x, on x and y, or on x1, x2 and so on: none of them is here.",
    "unknown": "{name} isn't known here. A loss is made of x and y, or x1, x2 and so on.",
    "together": "{name} would be one name. For a product write {product}.",
    "mixed": "x and y can't go together with x1, x2 and so on.",
    "variables": "There can be {most} numbers at most.",
    "no_comparison": "A loss can't have {sign} in it. For a piece of one use max, min or relu.",
    "arguments": "{name} takes {wanted}, and has {got}.",
    "empty": "The rule says nothing yet. The shortest is p = p - lr g.",
    "taken": "{name} has its meaning already and can't be set.",
    "stays": "Nothing here moves the point: somewhere it has to say p = ...",
    "kept_many": "A rule may keep {most} things at most.",
    "hyperparameters": "{name} is one hyperparameter too many: there can be {most}.",
    "no_points": "{name} is a number of each point, and there are no points yet: type some below.",
    "fit_large": "With so long a formula a fit can have {most} points at most, and there are {got}.",
    "bad_points": "Two numbers a line are wanted, t and d, and {most} lines at most.",
    "asked": "A rule may ask for the loss or its slope elsewhere {most} times a step at most.",
}

WORDS: dict[str, Any] = {
    "name": "The playground",
    "faults": FAULTS,
    "loss_choice": "loss",
    "formula": "its formula, in x, in x and y, or in x1, x2, ...",
    "points": "its points: t and d, one a line",
    "losses": {
        "parabola": "the seed's fit: two knobs of a parabola",
        "fit": "the seed's fit: three knobs, squared errors",
        "bowl": "a bowl",
        "rosenbrock": "Rosenbrock's ravine",
        "beale": "Beale's function",
        "himmelblau": "Himmelblau's four valleys",
        "saddle": "a saddle",
        "river": "a river valley",
        "corner": "a valley with a kink",
        "rastrigin": "an egg box (Rastrigin)",
        "wavy": "a wavy bowl, of one number",
        "slopes": "a valley of three slopes, of one number",
        "chain": "a chain of ten numbers (Nesterov)",
    },
    "own_loss": "a formula of your own",
    "method_number": "method {number}",
    "methods": {
        "GradientDescent": "gradient descent",
        "Momentum": "momentum",
        "NesterovMomentum": "momentum, Nesterov's form",
        "Nesterov": "Nesterov, with a growing share",
        "NesterovRestarted": "Nesterov, restarted",
        "OptimisedGradient": "the optimised gradient method",
        "InformationTheoreticExact": "ITEM",
        "Adagrad": "AdaGrad",
        "RMSprop": "RMSprop",
        "Adadelta": "Adadelta",
        "Adam": "Adam",
        "AMSGrad": "AMSGrad",
        "AdamW": "AdamW",
        "Adamax": "Adamax",
        "NAdam": "NAdam",
        "RAdam": "RAdam",
        "SignDescent": "sign descent",
        "Lion": "Lion",
        "Rprop": "Rprop",
        "ASGD": "shrinking steps (ASGD)",
        "ScheduleFreeSGD": "schedule-free descent",
        "ScheduleFreeAdamW": "schedule-free Adam",
        "CosineSchedule": "descent, its rate along a cosine",
        "LinearSchedule": "descent, its rate along a line",
        "Clipped": "clipped gradients",
        "BarzilaiBorwein": "Barzilai and Borwein's steps",
        "PolyakStep": "Polyak's steps",
    },
    "own_rule": "a rule of your own",
    "rule": "its rule, from p (point), g (slope there) and k (step)",
    "exactly": "{name}, exactly",
    "remove": "take method {number} out",
    "add": "Add a method",
    "start": "start",
    "place": "{point}; the loss is {loss}",
    "closer": "closer",
    "wider": "wider",
    "around": "centre the view on the start",
    "step": "step",
    "loss": "loss",
    "of_steps": "of",
    "step_of": "step {step} of {steps}",
    "step_back": "one step back",
    "step_forth": "one step on",
    "play": "Play",
    "stop": "Stop",
    "here": "At the start: loss {loss}, slope {length}; the Hessian's eigenvalues are {values}.",
    "here_1": "At the start: loss {loss}, slope {length}; the second derivative is {values}.",
    "fares": "Step {step}: loss {loss}, slope {length}, curvatures from {low} to {high}.",
    "fares_1": "Step {step}: loss {loss}, slope {length}, curvature {high}.",
    "left": "Step {step}: out of view, at loss {loss}.",
    "ahead": "The lowest of them.",
    "diverged": "Diverged: at step {step} the loss is no number any more.",
    "losses_chart": "Loss above the lowest that was found",
    "lengths_chart": "Length of the gradient",
    "promised": "What theory promises",
    "classes": {
        "kink": "In view the slope jumps, at {place} for one: the loss is not smooth, and no L holds.",
        "unknown": "No curvature could be measured in view.",
        "strong": "At {points} points of the view the curvatures go from μ = {mu} to L = {L}: "
        "strongly convex there, "
        "with κ = {kappa}. 1/L is {lr}.",
        "convex": "At {points} points of the view the curvatures go from 0 to L = {L}: convex "
        "there, but not "
        "strongly. 1/L is {lr}.",
        "bent": "At {points} points of the view the curvatures go from {mu}, so the loss is not "
        "convex there; "
        "none is larger than L = {L}. 1/L is {lr}.",
    },
    "promises": {
        "none": "for this rule no promise is drawn.",
        "kink": "no promise is drawn: the theorem asks for a smooth loss.",
        "unknown": "no promise without an L.",
        "long": "no promise: lr must be less than 2/L = {two}.",
        "half": "no promise is drawn: this theorem asks for lr of at most 1/L = {lr}.",
        "strong": "dashed, each step multiplies the distance to the lowest point by at most the larger of "
        "|1 - lr μ| and |1 - lr L|, and the loss is at most L/2 times the distance squared above "
        "the lowest.",
        "convex": "dashed, after k steps at most R²/(2 lr k) above the lowest, R the first "
        "distance (Beck and "
        "Teboulle 2009, Theorem 3.1).",
        "bent": "not convex, so nothing is promised for the loss; dashed, the shortest gradient so "
        "far, for which "
        "a smooth loss is enough.",
        "nesterov": "dashed, after k steps at most 2R²/(lr (k + 2)(k + 3)) above the lowest: a "
        "bound that was "
        "computed (Taylor, Hendrickx and Glineur 2017, Table 1); proved is its order.",
        "optimised": "promised is the loss after its last step alone, the one that steps says: at most "
        "R²/(2 lr θ²) above the lowest, θ the last of its shares (Kim and Fessler 2016, Theorem 2).",
        "item": "dashed, L/2 times what the distance squared may be: R²/(1 + q A), q = μ/L and A from "
        "the method's own sequence (Taylor and Drori 2023, Theorem 3).",
        "constants": "no promise is drawn: its L has to be at least {L}, its mu above 0 and at most {mu}.",
        "not_strong": "no promise: its theorem asks for a strongly convex loss.",
        "not_convex": "no promise: its theorem asks for a convex loss.",
        "not_bowl": "no promise is drawn: this one is for bowls, whose Hessian is the same everywhere.",
        "bowl": "dashed, the worst that can be on a bowl with curvatures from μ to L, begun as far away.",
        "lower": "Dotted: below this no method that takes one gradient a step can promise to get, for all "
        "losses with this μ and L and of more numbers than twice the steps (Nesterov 2018, section "
        "2.1). This "
        "loss may be kinder.",
        "crossed_out": "At step {step} it is above that. The promise was for what is in view, and "
        "it was out of view "
        "at step {out}.",
        "crossed_lowest": "At step {step} it is above that. The promise was for what is in view, "
        "and the lowest point "
        "isn't.",
        "crossed_missed": "At step {step} it is above that. At step {missed} the curvatures go "
        "from {low} to {high}: "
        "the points of the view had missed them, so μ or L isn't what was said.",
        "crossed_between": "At step {step} it is above that. So somewhere between the points of "
        "the view, or beyond "
        "the lowest point that was found, μ or L isn't what was said.",
    },
    "challenges": "Ten challenges: {done} of {all} done",
    "challenge": {
        "free": "On the bowl, reach a millionth of the first gap in 20 steps, by a rule that "
        "nothing has to be set "
        "for: without knowing L.",
        "cycle": "Find the heavy ball's three-cycle: let momentum go round three points for ever.",
        "adam": "Make Adam end higher than it began, on a bowl.",
        "better": "Write a rule of your own that ends ten times as low as momentum in the ravine.",
        "below": "Get below the dotted line, and say why the theorem holds all the same.",
        "corner": "Come down to 0.2 % of the first gap in the valley with a kink, in 100 steps.",
        "saddle": "Start exactly on the line that leads into the saddle, and reach a minimum by a "
        "rule of your own.",
        "apart": "From one start, let four methods find three different valleys of Himmelblau's.",
        "eggs": "Reach the lowest of the egg box's bottoms from where the start is.",
        "ravine": "Reach a ten-thousandth of the first gap in the ravine, in 50 steps.",
    },
    "open": "Open",
    "asked_now": "now",
    "done": "done",
    "picture": "The loss {formula}, with the paths of {steps} steps. {said}",
    "bad_link": "In this link there is something that can't be used: {parts}. The rest is as it says.",
    "copy_link": "Copy a link to this race",
    "copy_python": "Copy it as Python",
    "save_notebook": "Save a notebook",
    "save_picture": "Save the picture",
    "copied": "Copied.",
    "full": "Full screen",
}
