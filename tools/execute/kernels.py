"""Kernels that start warm: forked from a process that has torch and matplotlib loaded.

An ordinary kernel spends two or three seconds on importing what every chapter imports. Python's own fork
server imports it once; jupyter_client's provisioner is where a kernel's process comes from, so nbclient and
the kernel stay what they are. Where no process can be forked (macOS, Windows), kernels are plain.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import multiprocessing
import os
import signal
import sys
import threading
from importlib.util import find_spec
from multiprocessing import connection, forkserver
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from typing import Any

from jupyter_client.manager import AsyncKernelManager
from jupyter_client.provisioning.local_provisioner import LocalProvisioner

CAN_FORK = sys.platform == "linux"
PRELOAD = "KERNELS_PRELOAD"  # set for the fork server alone
MODULES = (
    "torch._dynamo",  # a second's import, which torch's optimizers and torch.func ask for at their first use
    "numpy.random",
    "matplotlib.pyplot",
    "matplotlib.backends.backend_svg",
    "ipykernel.debugger",
    "ipykernel.kernelapp",
    "IPython.core.completerlib",
    "matplotlib_inline.backend_inline",
    "anywidget",
)
SAME_FOR_ALL = {  # one thread each: chapters run side by side and would only fight over the cores
    "OMP_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "PYTHONHASHSEED": "0",
    "PYDEVD_DISABLE_FILE_VALIDATION": "1",  # else the kernel's debugger prints what it can't do
}


def environment() -> dict[str, str]:
    """The environment in which kernels start, and the fork server before them."""
    own = ("MPLBACKEND", "PYTHONSTARTUP")  # what people set for their Python, and no page may show
    here = {name: value for name, value in os.environ.items() if name not in own}
    if (matplotlib := find_spec("matplotlib")) and matplotlib.origin:
        # Its own settings, not those that somebody has made for all of their figures.
        here["MATPLOTLIBRC"] = str(Path(matplotlib.origin).parent / "mpl-data" / "matplotlibrc")
    return here | SAME_FOR_ALL


def warm_up() -> None:
    """Start the fork server, which loads what it has to load while this process goes on."""
    multiprocessing.get_context("forkserver").set_forkserver_preload([__name__])
    before = dict(os.environ)
    _set_environment(environment() | {PRELOAD: "1"})
    try:
        forkserver.ensure_running()
    finally:
        _set_environment(before)


def _set_environment(variables: dict[str, str]) -> None:
    os.environ.clear()
    os.environ.update(variables)


class WarmKernelManager(AsyncKernelManager):
    """A kernel manager whose kernels are forked from the warm process."""

    async def _async_pre_start_kernel(self, **kw: Any) -> Any:
        if self.provisioner is None:
            spec = self.kernel_spec
            self.provisioner = _WarmProvisioner(kernel_id=self.kernel_id or "", kernel_spec=spec, parent=self)
        return await super()._async_pre_start_kernel(**kw)


class _WarmProvisioner(LocalProvisioner):
    """Starts a kernel by forking instead of running a command; all else is as for a local process."""

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> Any:
        warm_up()
        arguments = (cmd[3:], kwargs["env"], kwargs["cwd"])  # after python -m ipykernel_launcher
        server = multiprocessing.get_context("forkserver")
        process = server.Process(target=_run_kernel, args=arguments, daemon=True)
        process.start()
        self.process = _LikePopen(process)  # type: ignore[assignment]
        self.pid = process.pid
        return self.connection_info


class _LikePopen:
    """A forked process, with what LocalProvisioner calls of subprocess.Popen."""

    stdin = stdout = stderr = None

    def __init__(self, process: ForkServerProcess) -> None:
        self.process = process
        self.kill, self.terminate = process.kill, process.terminate

    def poll(self) -> int | None:
        return self.process.exitcode

    def wait(self) -> int | None:
        self.process.join()
        return self.process.exitcode

    def send_signal(self, number: int) -> None:
        if self.process.pid and self.process.is_alive():
            os.kill(self.process.pid, number)


def _run_kernel(arguments: list[str], environment: dict[str, str], folder: str) -> None:
    """Become a kernel. Runs in the forked process."""
    _set_environment(environment)
    os.chdir(folder)
    sys.path.insert(0, "")
    signal.signal(signal.SIGINT, signal.default_int_handler)
    threading.Thread(target=_end_with_the_build, daemon=True).start()
    from ipykernel.kernelapp import IPKernelApp

    parent = f"--IPKernelApp.parent_handle={os.getppid()}"
    IPKernelApp.launch_instance([*arguments, "--matplotlib=inline", parent])


def _end_with_the_build() -> None:
    """End this process as soon as the build's is gone, however it went."""
    build = multiprocessing.parent_process()
    if build is not None:
        connection.wait([build.sentinel])
        os._exit(1)


if os.environ.pop(PRELOAD, ""):  # in the fork server
    # The garbage collector doesn't look at what is loaded here: it would have each kernel copy its pages.
    gc.disable()
    for _name in MODULES:
        with contextlib.suppress(ImportError):  # the chapter that needs it will say so
            importlib.import_module(_name)
    gc.freeze()
    gc.set_threshold(
        50_000, 20, 20
    )  # a figure is ten thousand objects, none of which can go before it is shown
    gc.enable()
