"""The web server's settings, in production and in the demo; the addresses to listen on come from its command line."""

import gc
import os

workers = int(os.environ.get("WEB_CONCURRENCY", "2"))
worker_class = "gthread"
threads = 4
# Load the application once, before the workers are made: less memory, and a broken release fails at once instead of in a loop.
preload_app = True
graceful_timeout = 10
accesslog = "-"
# Neither who asks nor what they search: no address, nothing after the question mark.
access_log_format = "%(m)s %(U)s %(s)s %(B)s bytes %(M)s ms"
# No socket for remote control: whoever runs the server has signals.
control_socket_disable = True


def when_ready(server: object) -> None:
    """Keep the loaded application out of garbage collection: its memory stays shared between workers, and they end at once."""
    gc.collect()
    gc.freeze()
