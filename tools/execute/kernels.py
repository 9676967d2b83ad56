"""Kernels that start warm: forked from a process that has torch and matplotlib loaded.

An ordinary kernel spends two or three seconds on importing what every chapter imports. Python's own fork
server imports it once; only where a kernel's process comes from is changed, so nbclient, jupyter_client and
the kernel stay what they are. Where no process can be forked (macOS), kernels are plain.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import sys
import threading
from multiprocessing import connection, forkserver
from multiprocessing.context import ForkServerProcess
from typing import Any

from jupyter_client.manager import AsyncKernelManager

CAN_FORK = sys.platform == "linux"
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
    "MATPLOTLIBRC": os.devnull,  # its own settings, not those that somebody has made for all of their figures
    "PYDEVD_DISABLE_FILE_VALIDATION": "1",  # else the kernel's debugger prints what it can't do
}


def environment() -> dict[str, str]:
    """The environment in which kernels start, and the fork server before them."""
    own = ("MPLBACKEND", "PYTHONSTARTUP")  # what people set for their Python, and no page may show
    return {name: value for name, value in os.environ.items() if name not in own} | SAME_FOR_ALL


def warm_up() -> None:
    """Start the fork server, which loads what it has to load while this process goes on."""
    multiprocessing.get_context("forkserver").set_forkserver_preload([*MODULES, __name__])
    before = dict(os.environ)
    _set_environment(environment())
    try:
        forkserver.ensure_running()
    finally:
        _set_environment(before)


def _set_environment(variables: dict[str, str]) -> None:
    os.environ.clear()
    os.environ.update(variables)


class WarmKernelManager(AsyncKernelManager):
    """A kernel manager that forks its kernel instead of running a command."""

    async def _async_launch_kernel(self, kernel_cmd: list[str], **kw: Any) -> None:
        warm_up()
        arguments = (kernel_cmd[3:], kw["env"], kw["cwd"])  # after python -m ipykernel_launcher
        process = _LikePopen(target=_run_kernel, args=arguments, daemon=True)
        process.start()
        provisioner: Any = self.provisioner
        provisioner.process, provisioner.pgid = process, process.pid


class _LikePopen(ForkServerProcess):
    """A forked process, with what jupyter_client calls of subprocess.Popen."""

    stdin = stdout = stderr = None

    def poll(self) -> int | None:
        return self.exitcode

    def wait(self) -> int | None:
        self.join()
        return self.exitcode

    def send_signal(self, number: int) -> None:
        if self.pid and self.is_alive():
            os.kill(self.pid, number)


def _run_kernel(arguments: list[str], environment: dict[str, str], folder: str) -> None:
    """Become a kernel. Runs in the forked process."""
    # The garbage collector doesn't look at what is loaded already: it would copy the fork server's pages.
    gc.freeze()
    # A figure is ten thousand objects, none of which can go before it is shown.
    gc.set_threshold(50_000, 20, 20)
    # It may start processes, a data loader's for one, as any kernel does, and takes them along when it ends.
    multiprocessing.current_process()._config["daemon"] = False  # type: ignore[attr-defined]
    multiprocessing.set_start_method(None, force=True)
    os.setpgrp()
    _set_environment(environment)
    os.chdir(folder)
    sys.path.insert(0, "")
    signal.signal(signal.SIGINT, signal.default_int_handler)
    threading.Thread(target=_end_with_the_build, daemon=True).start()
    from ipykernel.kernelapp import IPKernelApp

    parent = f"--IPKernelApp.parent_handle={os.getppid()}"
    IPKernelApp.launch_instance([*arguments, "--matplotlib=inline", parent])


def _end_with_the_build() -> None:
    """End this process and those that it has started as soon as the build's is gone, however it went."""
    build = multiprocessing.parent_process()
    if build is not None:
        connection.wait([build.sentinel])
        os.killpg(0, signal.SIGKILL)
