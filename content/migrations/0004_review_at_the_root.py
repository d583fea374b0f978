from django.db import migrations


def place(apps, schema_editor):
    """Give every page of the network, from the root down, the review by whoever may publish it (content.reviews).

    Wagtail's own first workflow stands there: it asks a group of moderators, whom this network does not have.
    """
    page = apps.get_model("wagtailcore", "Page").objects.filter(depth=1).first()
    if page is None:
        return
    workflows = apps.get_model("wagtailcore", "Workflow").objects
    defaults = workflows.filter(name="Moderators approval", workflow_states=None)
    tasks = apps.get_model("wagtailcore", "Task").objects.filter(name="Moderators approval", task_states=None)
    apps.get_model("wagtailcore", "WorkflowPage").objects.filter(page=page).delete()
    defaults.delete()
    tasks.filter(workflow_tasks=None).delete()
    content_type, _created = apps.get_model("contenttypes", "ContentType").objects.get_or_create(app_label="content", model="reviewtask")
    task = apps.get_model("content", "ReviewTask").objects.create(name="Relecture", content_type=content_type)
    workflow = workflows.create(name="Relecture")
    apps.get_model("wagtailcore", "WorkflowTask").objects.create(workflow=workflow, task_id=task.pk, sort_order=0)
    apps.get_model("wagtailcore", "WorkflowPage").objects.create(page=page, workflow=workflow)


class Migration(migrations.Migration):
    dependencies = [("content", "0003_review")]

    operations = [migrations.RunPython(place, migrations.RunPython.noop)]
