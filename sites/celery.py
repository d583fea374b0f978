"""The Celery application. Everything that is not the answer to a request runs here.

It takes its settings from DJANGO_SETTINGS_MODULE, which every process sets (manage.py, wsgi.py, the demo, the worker's unit file).
"""

from celery import Celery

app = Celery("jesuisaupays")
# In every thread, those of the web server too: without this only the thread that imports it would know our broker.
app.set_default()
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()
