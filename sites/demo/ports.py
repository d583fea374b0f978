"""The ports that the demo's web server and its page of mails take."""

import errno
import socket

LOOPBACK = ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1"))
HIGHEST = 65535
SUGGESTIONS = 100


class PortError(Exception):
    """The demo cannot have this port; the message names a way on."""


def read_port(text: str, variable: str = "PORT") -> int:
    """The number in PORT, or another variable of the Makefile.

    Raises PortError.
    """
    if not text.isdecimal() or not 0 < int(text) <= HIGHEST:
        raise PortError(f"{variable} is “{text}”, which is no port: give a number between 1 and {HIGHEST}, as in make demo {variable}=8001")
    return int(text)


def addresses_for(port: int, variable: str = "PORT") -> list[str]:
    """Where a server of the demo binds, as gunicorn writes it.

    Browsers resolve *.localhost to ::1 or to 127.0.0.1: both, where there are both.

    Raises PortError when another program has the port.
    """
    found = []
    for family, host in LOOPBACK:
        state = _try(family, host, port)
        if state == errno.EADDRINUSE:
            raise PortError(
                f"Port {port} is taken by another program. Stop that program, or use another port: "
                f"make demo {variable}={_free_port_near(port)}"
            )
        if state == errno.EACCES:
            raise PortError(f"Port {port} is reserved for root. Use another one: make demo {variable}=8000")
        if state == 0:
            found.append(f"[{host}]:{port}" if family == socket.AF_INET6 else f"{host}:{port}")
    if not found:
        raise PortError("This machine has no loopback interface to listen on.")
    return found


def free_port() -> int:
    """One that nobody has now and nobody needs to know beforehand."""
    with socket.socket() as probe:
        probe.bind((LOOPBACK[0][1], 0))
        return int(probe.getsockname()[1])


def _try(family: socket.AddressFamily, host: str, port: int) -> int:
    """0 when the address can be bound, else the system's error number."""
    try:
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((host, port))
    except OSError as error:
        return error.errno or errno.EINVAL
    return 0


def _free_port_near(taken: int) -> int:
    """A port near the wished one that is free now."""
    near = range(taken + 1, min(taken + SUGGESTIONS, HIGHEST))
    return next((port for port in near if errno.EADDRINUSE not in [_try(*address, port) for address in LOOPBACK]), 8000)
