"""The Celery application. Everything that is not the answer to a request runs here.

It takes its settings from DJANGO_SETTINGS_MODULE, which every process sets (manage.py, wsgi.py, the demo, the worker's unit file).
"""

from celery import Celery

app = Celery("jesuisaupays")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()
