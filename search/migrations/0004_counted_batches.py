from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("network_search", "0003_indexes_and_synonyms"),
    ]

    operations = [
        migrations.CreateModel(
            name="CountedBatch",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("counted_at", models.DateTimeField(auto_now_add=True)),
            ],
            options={
                "verbose_name": "lot de recherches comptées",
                "verbose_name_plural": "lots de recherches comptées",
            },
        ),
        migrations.AlterField(
            model_name="synonym",
            name="both_ways",
            field=models.BooleanField(
                default=True,
                help_text="Qui cherche « vétérinaire » trouve aussi les textes où il est écrit « véto ». À décocher pour un mot qui a d’autres sens.",
                verbose_name="dans les deux sens",
            ),
        ),
    ]
