from django.db import migrations


def remove(apps, schema_editor):
    """Drop the site and the welcome page that Wagtail's first migration makes: every site of the network is a portal's."""
    apps.get_model("wagtailcore", "Site").objects.filter(hostname="localhost", is_default_site=True).delete()
    page = apps.get_model("wagtailcore", "Page")
    if page.objects.filter(depth=2, url_path="/home/", title__startswith="Welcome").delete()[0]:
        page.objects.filter(depth=1).update(numchild=page.objects.filter(depth=2).count())


def remove_groups(apps, schema_editor):
    """Drop Wagtail's groups that may edit everything: rights come from memberships alone (countries.rights)."""
    apps.get_model("auth", "Group").objects.filter(name__in=["Moderators", "Editors"], user=None).delete()


class Migration(migrations.Migration):
    dependencies = [("content", "0001_initial")]

    operations = [
        migrations.RunPython(remove, migrations.RunPython.noop),
        migrations.RunPython(remove_groups, migrations.RunPython.noop),
    ]
