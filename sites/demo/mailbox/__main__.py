"""`python -m sites.demo.mailbox` runs until it is told to stop."""

import argparse
import signal
import sys
from pathlib import Path
from threading import Thread
from types import FrameType

from aiosmtpd.controller import Controller

from ..ports import LOOPBACK
from .receiver import Receiver
from .server import PageServer
from .store import Store

HOST = LOOPBACK[0][1]


def main() -> int:
    """Returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m sites.demo.mailbox", description=__doc__)
    parser.add_argument("--folder", type=Path, required=True, help="where the mails are kept")
    parser.add_argument("--smtp-port", type=int, required=True)
    parser.add_argument("--page", action="append", required=True, metavar="HOST:PORT", help="may be given several times")
    options = parser.parse_args()

    signal.signal(signal.SIGTERM, _stop)
    store = Store(options.folder)
    receiver = Controller(Receiver(store), hostname=HOST, port=options.smtp_port)
    pages = [PageServer(address, store) for address in options.page]
    receiver.start()
    try:
        for other in pages[1:]:
            Thread(target=other.serve_forever, daemon=True).start()
        pages[0].serve_forever()
    except KeyboardInterrupt:
        pass
    finally:
        receiver.stop()
        for page in pages:
            page.server_close()
    return 0


def _stop(number: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt


if __name__ == "__main__":
    sys.exit(main())
