"""What the warm process loads, once for all kernels that are forked from it; only that process imports this.

The garbage collector doesn't look at any of it: not while it is loaded, which takes a fifth less, and not in
the kernels, each of which would copy the pages in which the collector marks 360,000 objects. What a chapter
makes they look through seldom: a figure is ten thousand objects that refer to each other, and none can go
before it is shown.
"""

from __future__ import annotations

import contextlib
import functools
import gc
import importlib

MODULES = (
    "torch",
    "torch._dynamo",  # a second's import, which torch's optimizers and torch.func ask for at their first use
    "numpy.random",
    "matplotlib.pyplot",
    "matplotlib.backends.backend_svg",
    "ipykernel.debugger",
    "ipykernel.kernelapp",
    "ipykernel.zmqshell",
    "IPython.core.completerlib",
    "matplotlib_inline.backend_inline",
    "anywidget",
    "tools.forked",
)

gc.disable()
for _name in MODULES:
    with contextlib.suppress(ImportError):  # the chapter that needs it will say so
        importlib.import_module(_name)

textpath = importlib.import_module("matplotlib.textpath")
# A figure is drawn by several renderers, each of which would parse the labels of its axes anew.
textpath.MathTextParser = functools.cache(textpath.MathTextParser)  # type: ignore[attr-defined]

gc.freeze()
gc.set_threshold(50_000, 20, 20)
gc.enable()
