"""Kernels that start warm: forked from the process that has torch and matplotlib loaded (warm.py).

Each is a fresh process of its own. jupyter_client's provisioner is where a kernel's process comes from, so
myst-nb, nbclient and the kernel itself stay what they are.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
from multiprocessing import connection
from multiprocessing.context import ForkServerProcess
from typing import Any

from jupyter_client.manager import AsyncKernelManager
from jupyter_client.provisioning.local_provisioner import LocalProvisioner

from tools.warm import warm_up


class WarmKernelManager(AsyncKernelManager):
    """A kernel manager whose kernels are forked from the warm process."""

    async def _async_pre_start_kernel(self, **kw: Any) -> Any:
        if self.provisioner is None:
            spec = self.kernel_spec
            self.provisioner = WarmProvisioner(kernel_id=self.kernel_id or "", kernel_spec=spec, parent=self)
        return await super()._async_pre_start_kernel(**kw)


class WarmProvisioner(LocalProvisioner):
    """Starts a kernel by forking instead of running a command; all else is as for a local process."""

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> Any:
        warm_up()
        context = multiprocessing.get_context("forkserver")
        # The command is `python -m ipykernel_launcher` and its arguments.
        arguments = (cmd[3:], kwargs["env"], kwargs["cwd"])
        process = context.Process(target=_run_kernel, args=arguments, daemon=True)
        process.start()
        self.process = _LikePopen(process)  # type: ignore[assignment]
        self.pid = process.pid
        return self.connection_info


class _LikePopen:
    """A forked process with the methods of subprocess.Popen that LocalProvisioner calls."""

    stdin = stdout = stderr = None

    def __init__(self, process: ForkServerProcess) -> None:
        self.process = process

    def poll(self) -> int | None:
        return self.process.exitcode

    def wait(self) -> int | None:
        self.process.join()
        return self.process.exitcode

    def send_signal(self, number: int) -> None:
        if self.process.pid is not None and self.process.is_alive():
            os.kill(self.process.pid, number)

    def kill(self) -> None:
        self.process.kill()

    def terminate(self) -> None:
        self.process.terminate()


def _run_kernel(arguments: list[str], environment: dict[str, str], folder: str) -> None:
    """Become a kernel. Runs in the forked process."""
    os.environ.clear()
    os.environ.update(environment)
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
