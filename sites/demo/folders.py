"""Where the demo keeps what it makes; everything is under `.local` of the project and can be deleted when no demo runs."""

from sites.services import LOCAL

HOME = LOCAL / "demo"
MEDIA = HOME / "media"
PRIVATE = HOME / "private"
MAILS = HOME / "mails"
BEAT_SCHEDULE = HOME / "beat-schedule"
# Read by the settings of the demo: other commands (`manage.py open_portal`) find the running demo's servers there.
ENVIRONMENT = HOME / "environment"
STATIC = LOCAL / "static"
STATIC_FINGERPRINT = LOCAL / "static.sha256"
LOGS = LOCAL / "logs"
STEPS_LOG = LOGS / "steps.log"
