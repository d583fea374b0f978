"""The web server's settings, in production and in the demo; the addresses to listen on come from its command line."""

import os

workers = int(os.environ.get("WEB_CONCURRENCY", "2"))
worker_class = "gthread"
threads = 4
# Load the application once, before the workers are made: less memory, and a broken release fails at once instead of in a loop.
preload_app = True
graceful_timeout = 10
accesslog = "-"
# Nothing personal in logs: neither the visitor's address nor what was searched (%(U)s is the path without its query).
access_log_format = '%(t)s "%(m)s %(U)s" %(s)s %(B)s %(M)sms'
# No socket for remote control: whoever runs the server has signals.
control_socket_disable = True
