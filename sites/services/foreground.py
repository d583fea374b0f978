"""Elasticsearch alone, until Ctrl-C: `python -m sites.services.foreground`, which is `make elasticsearch`.

ELASTICSEARCH_PORT gives it a port of its own choice, ELASTICSEARCH_HEAP_MB another heap. Data and password are kept.
"""

import os
import signal
import sys
import time
from types import FrameType

from . import HomeInUseError, ServiceError, elasticsearch_is_here, fetch_elasticsearch, start_elasticsearch
from .directories import LOCAL
from .elasticsearch_programs import VERSION
from .locks import hold

HOME = LOCAL / "elasticsearch"
PORT_VARIABLE = "ELASTICSEARCH_PORT"
HIGHEST_PORT = 65535
CHECK_INTERVAL = 0.25


def main() -> int:
    """Run until told to stop; returns the exit code."""
    # SIGINT, too: whoever is started in the background by a shell inherits that it is ignored.
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _interrupt)
    try:
        return _run()
    except KeyboardInterrupt:
        _say("\nStopped. The data is kept in .local/elasticsearch.")
        return 0
    except HomeInUseError as error:
        _say(f"It already runs: {error.holder}.")
    except ServiceError as error:
        _say(str(error))
    return 1


def _run() -> int:
    port = os.environ.get(PORT_VARIABLE) or "0"
    if not port.isdecimal() or int(port) > HIGHEST_PORT:
        raise ServiceError(f"{PORT_VARIABLE} is “{port}”, which is no port.")
    with hold(HOME.with_name(f"{HOME.name}.lock"), "make elasticsearch"):
        if not elasticsearch_is_here():
            _say(f"Fetching Elasticsearch {VERSION} through Maven: some 950 MB, once …")
            fetch_elasticsearch()
        _say(f"Starting Elasticsearch {VERSION} …")
        server = start_elasticsearch(HOME / "elasticsearch", log=HOME / "elasticsearch.log", port=int(port))
        try:
            if server.remark:
                _say(server.remark)
            _say(f"\nexport ELASTICSEARCH_URL={server.url}\n\nLog: {server.child.log}. Ctrl-C stops it.")
            while server.child.exit_code is None:
                time.sleep(CHECK_INTERVAL)
            _say(f"Elasticsearch ended (exit code {server.child.exit_code}). The end of its log:\n{server.child.last_lines()}")
            return 1
        finally:
            server.stop()


def _interrupt(number: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
