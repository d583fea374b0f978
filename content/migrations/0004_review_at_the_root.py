from django.db import migrations


def place(apps, schema_editor):
    """Give every page of the network, from the root down, the review by whoever may publish it (content.reviews)."""
    page = apps.get_model("wagtailcore", "Page").objects.filter(depth=1).first()
    placed = apps.get_model("wagtailcore", "WorkflowPage").objects
    if page is None or placed.filter(page=page).exists():
        return
    content_type, _created = apps.get_model("contenttypes", "ContentType").objects.get_or_create(app_label="content", model="reviewtask")
    task = apps.get_model("content", "ReviewTask").objects.create(name="Relecture", content_type=content_type)
    workflow = apps.get_model("wagtailcore", "Workflow").objects.create(name="Relecture")
    apps.get_model("wagtailcore", "WorkflowTask").objects.create(workflow=workflow, task_id=task.pk, sort_order=0)
    placed.create(page=page, workflow=workflow)


class Migration(migrations.Migration):
    dependencies = [("content", "0003_review")]

    operations = [migrations.RunPython(place, migrations.RunPython.noop)]
